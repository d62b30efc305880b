import type { Item } from './items.ts';

const pathOf = (d: string): Path2D => new Path2D(d);

/** Draws items on a canvas whose unit is a pixel of the page. */
export function paint(context: CanvasRenderingContext2D, items: readonly Item[], font: string): void {
  context.lineJoin = 'round';
  for (const item of items) {
    if (item.kind === 'text') {
      context.globalAlpha = 1;
      context.font = `${item.weight} ${item.size}px ${font}`;
      context.textAlign = item.align;
      context.textBaseline = 'middle';
      if (item.halo !== null) {
        context.lineWidth = 4;
        context.strokeStyle = item.halo;
        context.strokeText(item.text, item.x, item.y);
      }
      context.fillStyle = item.fill;
      context.fillText(item.text, item.x, item.y);
      continue;
    }
    context.globalAlpha = item.opacity;
    if (item.kind === 'line') {
      context.lineWidth = item.width;
      context.strokeStyle = item.stroke;
      context.beginPath();
      context.moveTo(item.from.x, item.from.y);
      context.lineTo(item.to.x, item.to.y);
      context.stroke();
      continue;
    }
    const path = pathOf(item.d);
    if (item.fill !== null) {
      context.fillStyle = item.fill;
      context.fill(path);
    }
    if (item.stroke !== null) {
      context.lineWidth = item.width;
      context.strokeStyle = item.stroke;
      context.setLineDash([...(item.dash ?? [])]);
      context.stroke(path);
      context.setLineDash([]);
    }
  }
  context.globalAlpha = 1;
}

const known = new Map<string, number>();
let measuring: CanvasRenderingContext2D | null = null;

/** The width of a text; measured once. Forget what is known when a typeface has been read since. */
export function measureWith(font: string): (text: string, size: number, weight: number) => number {
  measuring ??= document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    const style = `${weight} ${size}px ${font}`;
    const key = `${style} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (!measuring) return text.length * size * 0.5;
    measuring.font = style;
    const { width } = measuring.measureText(text);
    if (known.size > 5000) known.clear();
    known.set(key, width);
    return width;
  };
}

export const forgetWidths = (): void => known.clear();
