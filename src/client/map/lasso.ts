import { listen, type Dispose } from '../dom.ts';
import type { SelectionStore } from '../selection.ts';
import { nodesWithin } from './hit.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { Point } from './picture.ts';

export interface Lasso {
  /** Whether the next drag draws an outline. */
  isOn(): boolean;
  set(on: boolean): void;
  dispose: Dispose;
}

/** Draws an outline by dragging, with mouse, pen or finger, and chooses what lies within; with Shift it adds to what is chosen. */
export function makeLasso(stage: HTMLElement, renderer: MapRenderer, store: SelectionStore, onChange: (on: boolean) => void): Lasso {
  let on = false;
  let points: Point[] = [];
  let drawing = false;
  const at = (event: PointerEvent): Point => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const set = (next: boolean): void => {
    on = next;
    points = [];
    drawing = false;
    renderer.hold(next);
    renderer.outline([]);
    stage.toggleAttribute('data-lasso', next);
    onChange(next);
  };
  const stop = (event: PointerEvent): void => {
    if (!drawing) return;
    drawing = false;
    const frame = renderer.frame();
    const found = frame ? nodesWithin(frame, points) : [];
    const { selected } = store.get();
    const kept = event.shiftKey ? selected : [];
    set(false);
    if (found.length > 0) store.set({ selected: [...new Set([...kept, ...found])], hovered: null });
  };
  const undo = [
    listen(
      stage,
      'pointerdown',
      (event) => {
        if (!on || event.button !== 0) return;
        drawing = true;
        points = [at(event)];
        stage.setPointerCapture(event.pointerId);
      },
      { capture: true },
    ),
    listen(
      stage,
      'pointermove',
      (event) => {
        if (!drawing) return;
        points.push(at(event));
        renderer.outline(points);
      },
      { capture: true },
    ),
    listen(stage, 'pointerup', stop, { capture: true }),
    listen(stage, 'pointercancel', () => on && set(true), { capture: true }),
  ];
  return {
    isOn: () => on,
    set,
    dispose: () => {
      for (const dispose of undo) dispose();
    },
  };
}
