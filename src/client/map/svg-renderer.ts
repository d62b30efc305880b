import { listen } from '../dom.ts';
import { toHex } from './colours.ts';
import { baseItems, markItems } from './items.ts';
import { labelItems } from './label-items.ts';
import type { Box } from './labels.ts';
import { growth, markScaleOf, outlinePath, paddingOf, type MapRenderer } from './map-renderer.ts';
import { forgetWidths, measureWith } from './paint.ts';
import { createPaintedBase, isPainted } from './painted-base.ts';
import { project, type Frame, type Picture, type Point, type Projection } from './picture.ts';
import type { MapIndex } from './scene.ts';
import { svgElement, svgItems } from './svg-items.ts';
import { readTheme } from './theme.ts';

/**
 * The map as SVG, for a browser without WebGL: the same picture, the same places, worked in the same way. Of a large map what stands out and
 * the names are SVG, over marks and lines that are painted.
 */
export function createSvgRenderer(stage: HTMLElement, index: MapIndex, corner: () => Box | null): MapRenderer {
  let theme = readTheme(stage, index);
  let picture: Picture | null = null;
  let camera = { x: 0, y: 0, ratio: 1 };
  let held = false;
  let base: { readonly scene: Picture['scene']; readonly at: string } | null = null;

  const painted = createPaintedBase(stage);
  const [ties, nodes, over] = [svgElement('g'), svgElement('g'), svgElement('g')];
  const svg = svgElement('svg', { class: 'map-svg', 'aria-hidden': 'true', focusable: 'false' }, [ties, nodes, over]);
  stage.append(svg);
  const bounds = boundsOf(index);

  const size = (): { width: number; height: number } => ({ width: stage.clientWidth, height: stage.clientHeight });
  const projection = (): Projection => {
    const { width, height } = size();
    const room = 2 * paddingOf(stage);
    const scale = Math.max(1e-6, Math.min((width - room) / bounds.width, (height - room) / bounds.height)) / camera.ratio;
    return { scale, left: width / 2 - camera.x * scale, top: height / 2 + camera.y * scale };
  };
  const frame = (): Frame | null =>
    picture === null
      ? null
      : {
          index,
          theme,
          picture,
          projection: projection(),
          size: size(),
          markScale: markScaleOf(stage) / growth(camera.ratio),
          zoom: camera.ratio,
        };
  const draw = (): void => {
    const seen = frame();
    if (!seen) return;
    const { width, height } = seen.size;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('font-family', theme.font);
    if (isPainted(seen)) {
      painted.show(seen);
      if (base !== null) for (const layer of [ties, nodes]) layer.replaceChildren();
      base = null;
      return drawOver(seen);
    }
    painted.clear();
    const at = JSON.stringify([seen.projection, seen.size, toHex(theme.ground)]);
    if (base?.scene !== seen.picture.scene || base.at !== at) {
      const items = baseItems(seen);
      ties.replaceChildren(...svgItems(items.ties));
      nodes.replaceChildren(...svgItems(items.nodes));
      base = { scene: seen.picture.scene, at };
    }
    return drawOver(seen);
  };
  const drawOver = (seen: Frame): void => {
    stage.toggleAttribute('data-held-back', seen.picture.emphasis.active);
    over.replaceChildren(...svgItems([...markItems(seen), ...labelItems(seen, measureWith(theme.font), corner())]));
  };
  const move = (next: Partial<typeof camera>): void => {
    const wanted = { ...camera, ...next };
    const keep = (value: number, middle: number, span: number): number => Math.min(middle + span / 2, Math.max(middle - span / 2, value));
    camera = {
      ratio: bounded(wanted.ratio),
      x: keep(wanted.x, bounds.x, bounds.width),
      y: keep(wanted.y, bounds.y, bounds.height),
    };
    draw();
  };
  /** Comes nearer around a place in the stage, which goes along by so many pixels and no farther. */
  const zoomAround = (factor: number, at: Point, by: Point = { x: 0, y: 0 }): void => {
    const { scale, left, top } = projection();
    const { width, height } = size();
    const ratio = bounded(camera.ratio / factor);
    const next = (scale * camera.ratio) / ratio;
    move({
      ratio,
      x: (at.x - left) / scale - (at.x + by.x - width / 2) / next,
      y: (top - at.y) / scale + (at.y + by.y - height / 2) / next,
    });
  };
  camera = { x: bounds.x, y: bounds.y, ratio: 1 };

  const inStage = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  /** Where two fingers are: the middle between them, and how far apart. */
  const fingersOf = ({ touches }: TouchEvent): { at: Point; apart: number } | null => {
    const [a, b, more] = [...touches].map(inStage);
    return a && b && !more ? { at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) } : null;
  };
  let fingers: ReturnType<typeof fingersOf> = null;
  let dragged: Point | null = null;
  const undo = [
    listen(stage, 'pointerdown', (event) => {
      if (event.pointerType !== 'touch' && event.button === 0 && !held) dragged = { x: event.clientX, y: event.clientY };
    }),
    listen(window, 'pointermove', (event) => {
      if (!dragged) return;
      const { scale } = projection();
      const by = { x: (event.clientX - dragged.x) / scale, y: (event.clientY - dragged.y) / scale };
      dragged = { x: event.clientX, y: event.clientY };
      move({ x: camera.x - by.x, y: camera.y + by.y });
    }),
    listen(window, 'pointerup', () => {
      dragged = null;
    }),
    listen(
      stage,
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        zoomAround(1.0015 ** -event.deltaY, inStage(event));
      },
      { passive: false },
    ),
    // Two fingers move the map and come nearer; one finger scrolls the page.
    listen(stage, 'touchstart', (event) => {
      fingers = held ? null : fingersOf(event);
    }),
    listen(
      stage,
      'touchmove',
      (event) => {
        const now = fingersOf(event);
        if (!fingers || !now) return;
        event.preventDefault();
        zoomAround(now.apart / Math.max(1, fingers.apart), fingers.at, { x: now.at.x - fingers.at.x, y: now.at.y - fingers.at.y });
        fingers = now;
      },
      { passive: false },
    ),
    listen(stage, 'touchend', (event) => {
      fingers = fingersOf(event);
    }),
    listen(stage, 'touchcancel', () => {
      fingers = null;
    }),
  ];
  // An observer tells of the size at once, when nothing has changed yet.
  let known = size();
  const sized = new ResizeObserver(() => {
    const now = size();
    if (now.width === known.width && now.height === known.height) return;
    known = now;
    draw();
  });
  sized.observe(stage);
  void document.fonts.ready.then(() => {
    forgetWidths();
    return draw();
  });

  return {
    draw(next) {
      picture = next;
      draw();
    },
    zoom: (factor) => move({ ratio: camera.ratio / factor }),
    showAll: () => move({ x: bounds.x, y: bounds.y, ratio: 1 }),
    bringIntoView(key) {
      const node = index.nodes.get(key);
      if (!node) return;
      const { x, y } = project(projection(), node);
      const { width, height } = size();
      const margin = Math.min(width, height) * 0.12;
      if (x < margin || y < margin || x > width - margin || y > height - margin) move({ x: node.x, y: node.y });
    },
    frame,
    hold(on) {
      held = on;
    },
    outline(points) {
      if (points.length < 2) return draw();
      const d = outlinePath(points);
      over.replaceChildren(...svgItems([{ kind: 'path', d, fill: null, stroke: toHex(theme.ink), width: 1.5, opacity: 1, dash: [4, 3] }]));
      return undefined;
    },
    readThemeAgain() {
      theme = readTheme(stage, index);
      draw();
    },
    dispose() {
      sized.disconnect();
      painted.dispose();
      for (const dispose of undo) dispose();
      svg.remove();
    },
  };
}

const bounded = (ratio: number): number => Math.min(1.6, Math.max(0.08, ratio));

function boundsOf({ map }: MapIndex): { x: number; y: number; width: number; height: number } {
  const span = (of: (node: Point) => number): { middle: number; size: number } => {
    const [low, high] = map.nodes.reduce(
      ([least, most], node) => [Math.min(least, of(node)), Math.max(most, of(node))],
      [Infinity, -Infinity],
    );
    return { middle: (low + high) / 2, size: Math.max(1e-3, high - low) };
  };
  const [x, y] = [span((node) => node.x), span((node) => node.y)];
  return { x: x.middle, y: y.middle, width: x.size, height: y.size };
}
