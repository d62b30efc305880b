import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { NodeDisplayData, EdgeDisplayData } from 'sigma/types';
import type { MapNode } from '../../report/payload.ts';
import { prefersReducedMotion, type Dispose } from '../dom.ts';
import { mix, premultiplied, toHex, type Colour } from './colours.ts';
import { drawLabels } from './draw-labels.ts';
import type { Box } from './labels.ts';
import { NodeShapeProgram, reach, type ShapeData } from './node-shapes.ts';
import type { Picture, Point } from './picture.ts';
import { categoryKey, type Emphasis, type MapIndex, type Scene } from './scene.ts';
import { readTheme } from './theme.ts';

export interface MapRenderer {
  draw(picture: Picture): void;
  /** Above 1 comes nearer. */
  zoom(factor: number): void;
  showAll(): void;
  /** Moves the map only where the node would otherwise stand at the edge or outside. */
  bringIntoView(key: string): void;
  /** The node or else the tie at a place in the stage. */
  hit(at: Point): string | null;
  /** Where the nodes that are drawn stand in the stage, in pixels. */
  places(): ReadonlyMap<string, Point>;
  readThemeAgain(): void;
  dispose: Dispose;
}

/** How far something is held back towards the ground, 0–1. */
const heldBack: Readonly<Record<Emphasis, number>> = { focus: 0, near: 0, plain: 0, faded: 0.82 };
const tieOpacity: Readonly<Record<Emphasis, number>> = { focus: 0.9, near: 0.85, plain: 0.3, faded: 0.05 };
const fadeMs = 240;

/** What moves when the picture changes: how much a node is there, how far held back, how large; a tie's opacity and width. */
interface Shade {
  there: number;
  held: number;
  size: number;
}

export function createRenderer(stage: HTMLElement, index: MapIndex, corner: () => Box | null): MapRenderer {
  const graph = new MultiUndirectedGraph();
  for (const node of index.map.nodes) graph.addNode(node.key, { x: node.x, y: node.y });
  for (const tie of index.ties.values()) graph.addEdgeWithKey(tie.key, tie.source, tie.target);

  let theme = readTheme(stage, index);
  let picture: Picture | null = null;
  let from = new Map<string, Shade>();
  let now = new Map<string, Shade>();
  let to = new Map<string, Shade>();
  let frame = 0;

  // Marks made for a wide map would cover one another on a telephone.
  const scale = (): number => Math.max(0.62, Math.min(1, stage.offsetWidth / 760));
  const nodeColour = (node: MapNode): Colour => theme.categories.get(categoryKey(node.kind, node.category)) ?? theme.soft;
  const reduceNode = (key: string): Partial<NodeDisplayData> & ShapeData => {
    const [node, shade] = [index.nodes.get(key), now.get(key)];
    const look = picture?.scene.nodes.get(key);
    const ground = toHex(theme.ground);
    const shape = (node && index.categories.get(categoryKey(node.kind, node.category))?.shape) ?? 'circle';
    const base = { x: node?.x ?? 0, y: node?.y ?? 0, shape, haloColor: ground };
    if (!node || !shade || shade.there <= 0.01) return { ...base, hidden: true, strokeColor: ground };
    const colour = toHex(mix(theme.ground, nodeColour(node), shade.there * (1 - shade.held)));
    const order = look === undefined ? 0 : { faded: 0, plain: 1, near: 2, focus: 3 }[look.emphasis];
    return {
      ...base,
      color: look?.hollow ? ground : colour,
      strokeColor: colour,
      size: shade.size * scale(),
      zIndex: order,
      type: 'shape',
    };
  };
  const reduceTie = (key: string): Partial<EdgeDisplayData> => {
    const shade = now.get(key);
    if (!shade || shade.there <= 0.004) return { hidden: true };
    const strong = picture?.scene.ties.get(key)?.emphasis === 'near';
    return { color: premultiplied(strong ? theme.accent : theme.tie, shade.there), size: shade.size, zIndex: strong ? 1 : 0 };
  };

  const sigma = new Sigma(graph, stage, {
    allowInvalidContainer: true,
    autoRescale: true,
    defaultDrawNodeHover: () => undefined,
    edgeReducer: reduceTie,
    enableCameraRotation: false,
    inertiaRatio: prefersReducedMotion() ? 0 : 2,
    maxCameraRatio: 1.6,
    minCameraRatio: 0.08,
    minEdgeThickness: 1.7,
    nodeProgramClasses: { shape: NodeShapeProgram },
    defaultNodeType: 'shape',
    nodeReducer: reduceNode,
    renderLabels: false,
    stagePadding: Math.max(24, Math.min(56, stage.offsetWidth / 16)),
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
  });
  // Fixed, so that a year with fewer nodes does not move the others.
  sigma.setCustomBBox(sigma.getBBox());

  const labels = sigma.createCanvas('names', { afterLayer: 'hoverNodes' });
  Object.assign(labels.style, { inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
  const place = (node: MapNode): Point => sigma.graphToViewport(node);
  const sizeOf = (key: string): number => sigma.scaleSize((now.get(key)?.size ?? 0) * scale());
  const isThere = (key: string): boolean => picture?.scene.nodes.get(key)?.shown ?? false;
  const drawNames = (): void => {
    if (picture === null) return;
    drawLabels(labels, sigma.getDimensions(), {
      index,
      theme,
      picture,
      zoom: sigma.getCamera().ratio,
      place,
      corner: corner(),
      reach: (node) => sizeOf(node.key) * reach[index.categories.get(categoryKey(node.kind, node.category))?.shape ?? 'circle'],
    });
  };
  sigma.on('afterRender', drawNames);

  const step = (start: number) => (time: number) => {
    const share = Math.min(1, Math.max(0, (time - start) / fadeMs));
    const eased = 1 - (1 - share) ** 3;
    now = between(from, to, eased);
    sigma.refresh({ skipIndexation: share < 1 });
    frame = share < 1 ? requestAnimationFrame(step(start)) : 0;
  };
  const moveCamera = (state: { x?: number; y?: number; ratio?: number }): void => {
    if (prefersReducedMotion()) sigma.getCamera().setState(state);
    else void sigma.getCamera().animate(state, { duration: 300, easing: 'cubicInOut' });
  };
  const redraw = (): void => {
    sigma.resize();
    sigma.refresh();
  };
  const sized = new ResizeObserver(redraw);
  sized.observe(stage);
  // The names are first measured in another font where the page's own is still being read.
  void document.fonts.ready.then(() => drawNames());

  return {
    draw(next) {
      const first = picture === null;
      picture = next;
      cancelAnimationFrame(frame);
      from = now;
      to = shadesOf(next.scene);
      if (first || prefersReducedMotion()) {
        now = to;
        sigma.refresh();
      } else frame = requestAnimationFrame(step(performance.now()));
    },
    zoom: (factor) => moveCamera({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / factor) }),
    showAll: () => moveCamera({ x: 0.5, y: 0.5, ratio: 1 }),
    bringIntoView(key) {
      const node = index.nodes.get(key);
      const shown = sigma.getNodeDisplayData(key);
      if (!node || !shown) return;
      const [{ x, y }, { width, height }] = [place(node), sigma.getDimensions()];
      const margin = Math.min(width, height) * 0.12;
      if (x < margin || y < margin || x > width - margin || y > height - margin) moveCamera({ x: shown.x, y: shown.y });
    },
    hit(at) {
      let best: string | null = null;
      let least = Infinity;
      for (const node of index.map.nodes) {
        if (!isThere(node.key)) continue;
        const { x, y } = place(node);
        const away = Math.hypot(x - at.x, y - at.y) - Math.max(sizeOf(node.key), 12);
        if (away < 0 && away < least) [best, least] = [node.key, away];
      }
      return best ?? hitTie(at);
    },
    places: () => new Map(index.map.nodes.filter((node) => isThere(node.key)).map((node) => [node.key, place(node)])),
    readThemeAgain() {
      theme = readTheme(stage, index);
      sigma.refresh();
    },
    dispose() {
      cancelAnimationFrame(frame);
      sized.disconnect();
      sigma.kill();
    },
  };

  function hitTie(at: Point): string | null {
    let best: string | null = null;
    let least = 6;
    for (const tie of index.ties.values()) {
      if (!picture?.scene.ties.get(tie.key)?.shown) continue;
      const [source, target] = [index.nodes.get(tie.source), index.nodes.get(tie.target)];
      if (!source || !target) continue;
      const away = distanceToLine(at, place(source), place(target));
      if (away < least) [best, least] = [tie.key, away];
    }
    return best;
  }
}

function shadesOf(scene: Scene): Map<string, Shade> {
  const shades = new Map<string, Shade>();
  for (const [key, look] of scene.nodes) shades.set(key, { there: look.shown ? 1 : 0, held: heldBack[look.emphasis], size: look.radius });
  for (const [key, look] of scene.ties) shades.set(key, { there: look.shown ? tieOpacity[look.emphasis] : 0, held: 0, size: look.width });
  return shades;
}

function between(from: ReadonlyMap<string, Shade>, to: ReadonlyMap<string, Shade>, share: number): Map<string, Shade> {
  const blend = (a: number, b: number): number => a + (b - a) * share;
  return new Map(
    [...to].map(([key, end]) => {
      const start = from.get(key) ?? end;
      return [key, { there: blend(start.there, end.there), held: blend(start.held, end.held), size: blend(start.size, end.size) }];
    }),
  );
}

/** How far a point lies from a stretch of line; its first and last bits belong to the nodes there. */
function distanceToLine(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return Infinity;
  const along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / length2;
  if (along < 0.04 || along > 0.96) return Infinity;
  return Math.hypot(at.x - a.x - along * dx, at.y - a.y - along * dy);
}
