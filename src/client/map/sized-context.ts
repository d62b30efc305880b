interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A canvas of the stage's size, wiped, whose unit is a pixel of the page.
 * @param densest at most so many of its own pixels to one of the page
 */
export function sizedContext(canvas: HTMLCanvasElement, { width, height }: Size, densest = Infinity): CanvasRenderingContext2D | null {
  const dense = Math.min(densest, devicePixelRatio || 1);
  const [wide, high] = [Math.round(width * dense), Math.round(height * dense)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  context?.setTransform(dense, 0, 0, dense, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
