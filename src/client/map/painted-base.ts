import { toHex } from './colours.ts';
import { baseItems } from './items.ts';
import { paint } from './paint.ts';
import type { Frame } from './picture.ts';
import { sizedContext } from './sized-context.ts';

/** Above so many marks and lines each as an element of its own takes a browser longer than painting them all. */
const drawable = 2500;
/** How long the map has to stand still before it is painted where it stands. */
const restMs = 140;
/** Sharper than a screen of this many pixels to one of the page is not seen, and costs the square of it. */
const densest = 2;

export const isPainted = ({ picture }: Frame): boolean => picture.scene.ties.size + picture.scene.nodes.size > drawable;

export interface PaintedBase {
  /** Shows everything that is drawn; while the map moves the painting moves with it, and is made anew where it comes to rest. */
  show(frame: Frame): void;
  /** Shows nothing. */
  clear(): void;
  dispose(): void;
}

/** The lines and marks of a large map, painted once on two canvases under what stands out: pointing paints nothing anew. */
export function createPaintedBase(stage: HTMLElement): PaintedBase {
  const canvases = (['lines', 'marks'] as const).map((name) => {
    const canvas = document.createElement('canvas');
    canvas.className = `map-painted map-painted-${name}`;
    canvas.hidden = true;
    canvas.setAttribute('aria-hidden', 'true');
    stage.append(canvas);
    return canvas;
  });
  let shown: Frame | null = null;
  let waiting = 0;

  const paintNow = (frame: Frame): void => {
    clearTimeout(waiting);
    shown = frame;
    const items = baseItems(frame);
    for (const [i, canvas] of canvases.entries()) {
      const context = sizedContext(canvas, frame.size, densest);
      canvas.style.transform = '';
      canvas.hidden = false;
      if (context) paint(context, i === 0 ? items.ties : items.nodes, frame.theme.font);
    }
  };
  return {
    show(frame) {
      if (shown === null || !sameButForPlace(shown, frame)) return paintNow(frame);
      const [was, is] = [shown.projection, frame.projection];
      const scale = is.scale / was.scale;
      const [left, top] = [is.left - was.left * scale, is.top - was.top * scale];
      const transform = scale === 1 && left === 0 && top === 0 ? '' : `translate(${left}px, ${top}px) scale(${scale})`;
      for (const canvas of canvases) canvas.style.transform = transform;
      clearTimeout(waiting);
      if (transform !== '') waiting = window.setTimeout(() => paintNow(frame), restMs);
      return undefined;
    },
    clear() {
      clearTimeout(waiting);
      shown = null;
      for (const canvas of canvases) canvas.hidden = true;
    },
    dispose() {
      clearTimeout(waiting);
      for (const canvas of canvases) canvas.remove();
    },
  };
}

const sameButForPlace = (a: Frame, b: Frame): boolean =>
  a.picture.scene === b.picture.scene &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height &&
  toHex(a.theme.ground) === toHex(b.theme.ground);
