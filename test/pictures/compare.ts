import type { Browser } from 'playwright-core';

export interface Compared {
  readonly sameSize: boolean;
  /** How many squares look otherwise in the part of the picture where most do. */
  readonly most: number;
  /** Where that part is, in pixels from the left and the top; `null` where nothing looks otherwise. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Pixels along a side of a square, squares along a side of a part. */
const [square, part] = [2, 24];

/**
 * Compares two pictures part by part, so that one bar, number or label that is gone or moved stands out in its own part however large
 * the picture is. It looks at squares of two pixels and not at pixels, as another version of the browser smooths the edge of a letter
 * otherwise; a square is otherwise where one of its colours differs by a tenth or more.
 * A picture that is a pixel or two higher or wider counts as of the same size.
 */
export async function comparePictures(browser: Browser, one: Buffer, other: Buffer): Promise<Compared> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([first, second, square, part]) => {
        const read = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        };
        const [a, b] = [await read(first), await read(second)];
        const sameSize = Math.abs(a.width - b.width) <= 2 && Math.abs(a.height - b.height) <= 3;
        const width = Math.ceil(Math.min(a.width, b.width) / square);
        const height = Math.ceil(Math.min(a.height, b.height) / square);
        const shrunk = (picture: ImageBitmap): Uint8ClampedArray => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [width, height];
          const drawing = canvas.getContext('2d');
          if (drawing === null) throw new Error('no canvas to draw on');
          drawing.imageSmoothingQuality = 'high';
          drawing.drawImage(picture, 0, 0, width * square, height * square, 0, 0, width, height);
          return drawing.getImageData(0, 0, width, height).data;
        };
        const [seen, known] = [shrunk(a), shrunk(b)];
        // Parts overlap by half, so that what lies across an edge is seen whole in one of them.
        const step = part / 2;
        const across = Math.ceil(width / step);
        const parts = new Uint32Array(across * Math.ceil(height / step));
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1) {
            const at = (y * width + x) * 4;
            if (![0, 1, 2].some((channel) => Math.abs((seen[at + channel] ?? 0) - (known[at + channel] ?? 0)) > 24)) continue;
            const [column, row] = [Math.floor(x / step), Math.floor(y / step)];
            for (const up of [0, 1])
              for (const left of [0, 1]) {
                const index = (row - up) * across + column - left;
                if (row >= up && column >= left) parts[index] = (parts[index] ?? 0) + 1;
              }
          }
        const most = Math.max(0, ...parts);
        const where = parts.indexOf(most);
        const pixels = step * square;
        return {
          sameSize,
          most,
          at: most === 0 ? null : { x: (where % across) * pixels, y: Math.floor(where / across) * pixels },
        };
      },
      [one.toString('base64'), other.toString('base64'), square, part] as const,
    );
  } finally {
    await page.close();
  }
}
