import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { NodeDisplayData, EdgeDisplayData } from 'sigma/types';
import { prefersReducedMotion } from '../dom.ts';
import { premultiplied, toHex } from './colours.ts';
import { markItems, nodeColour, tieColour, tieOpacity, type Item } from './items.ts';
import { labelItems } from './label-items.ts';
import type { Box } from './labels.ts';
import { growth, markScaleOf, outlinePath, paddingOf, type MapRenderer } from './map-renderer.ts';
import { NodeShapeProgram, type ShapeData } from './node-shapes.ts';
import { forgetWidths, measureWith, paint } from './paint.ts';
import { project, type Frame, type Picture, type Point } from './picture.ts';
import { shapeOf, type MapIndex, type Scene } from './scene.ts';
import { sizedContext } from './sized-context.ts';
import { readTheme } from './theme.ts';

/** In pixels: by how much Sigma's soft edges make a line look thinner. */
const softEdge = 0.6;
const fadeMs = 240;
/** Above so many nodes and ties a change is shown at once: each step of a fade would take too long. */
const fadeable = 2500;

/** What moves when the scene changes: how much a mark is there, and how large. */
interface Shade {
  there: number;
  size: number;
}

/**
 * The map by WebGL, for many marks. WebGL draws what is shown, and anew only when that changes; what stands out under the pointer, rings and
 * names are drawn over it, so that pointing costs the same on a large map as on a small one.
 */
export function createRenderer(stage: HTMLElement, index: MapIndex, corner: () => Box | null): MapRenderer {
  const graph = new MultiUndirectedGraph();
  for (const node of index.map.nodes) graph.addNode(node.key, { x: node.x, y: node.y });
  for (const tie of index.ties.values()) graph.addEdgeWithKey(tie.key, tie.source, tie.target);

  let theme = readTheme(stage, index);
  let picture: Picture | null = null;
  let from = new Map<string, Shade>();
  let now = new Map<string, Shade>();
  let to = new Map<string, Shade>();
  let fading = 0;
  let drawing: readonly Point[] = [];
  // Asked of the page once for all marks: it would be laid out anew for each of them.
  let markScale = markScaleOf(stage);
  let wide = stage.offsetWidth;
  let high = stage.offsetHeight;

  const reduceNode = (key: string): Partial<NodeDisplayData> & ShapeData => {
    const [node, shade] = [index.nodes.get(key), now.get(key)];
    const ground = toHex(theme.ground);
    const base = { x: node?.x ?? 0, y: node?.y ?? 0, shape: node ? shapeOf(index, node) : ('circle' as const), haloColor: ground };
    if (!node || !picture || !shade || shade.there <= 0.004) return { ...base, hidden: true, strokeColor: ground };
    const colour = toHex(nodeColour({ theme, picture }, key));
    return {
      ...base,
      color: picture.scene.nodes.get(key)?.hollow ? ground : colour,
      strokeColor: colour,
      size: shade.size * markScale * shade.there,
      type: 'shape',
    };
  };
  const reduceTie = (key: string): Partial<EdgeDisplayData> => {
    const shade = now.get(key);
    if (!shade || shade.there <= 0.004) return { hidden: true };
    const opacity = shade.there * tieOpacity(picture?.scene.ties.size ?? 0);
    return {
      color: premultiplied(tieColour({ theme }, picture?.scene.ties.get(key)), opacity),
      // Its soft edges take away from a thin line what an SVG draws of it.
      size: shade.size * Math.min(1, markScale) + softEdge,
    };
  };

  const sigma = new Sigma(graph, stage, {
    allowInvalidContainer: true,
    autoRescale: true,
    defaultDrawNodeHover: () => undefined,
    edgeReducer: reduceTie,
    enableCameraRotation: false,
    // Sigma looks for nodes under the pointer by drawing them once more; `hitAt` does without.
    enableEdgeEvents: false,
    inertiaRatio: prefersReducedMotion() ? 0 : 2,
    maxCameraRatio: 1.6,
    minCameraRatio: 0.08,
    minEdgeThickness: 1.2,
    nodeProgramClasses: { shape: NodeShapeProgram },
    defaultNodeType: 'shape',
    nodeReducer: reduceNode,
    renderLabels: false,
    stagePadding: paddingOf(stage),
    zIndex: false,
    zoomToSizeRatioFunction: growth,
  });
  // Fixed, so that a year with fewer nodes does not move the others.
  sigma.setCustomBBox(sigma.getBBox());

  const overlay = sigma.createCanvas('names', { afterLayer: 'hoverNodes' });
  Object.assign(overlay.style, { inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });

  function frame(): Frame | null {
    if (picture === null) return null;
    const [zero, one] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 1 })];
    const zoom = sigma.getCamera().ratio;
    return {
      index,
      theme,
      picture,
      projection: { scale: one.x - zero.x, left: zero.x, top: zero.y },
      size: sigma.getDimensions(),
      markScale: markScale / growth(zoom),
      zoom,
    };
  }

  const drawOver = (): void => {
    const seen = frame();
    const context = seen && sizedContext(overlay, seen.size);
    if (!seen || !context) return;
    stage.toggleAttribute('data-held-back', seen.picture.emphasis.active);
    const names = drawing.length === 0 ? labelItems(seen, measureWith(theme.font), corner()) : [];
    paint(context, [...markItems(seen), ...lasso(), ...names], theme.font);
  };
  const lasso = (): Item[] =>
    drawing.length < 2
      ? []
      : [{ kind: 'path', d: outlinePath(drawing), fill: null, stroke: toHex(theme.ink), width: 1.5, opacity: 1, dash: [4, 3] }];
  sigma.on('afterRender', drawOver);

  const step = (start: number) => (time: number) => {
    const share = Math.min(1, Math.max(0, (time - start) / fadeMs));
    now = between(from, to, 1 - (1 - share) ** 3);
    sigma.refresh({ skipIndexation: share < 1 });
    fading = share < 1 ? requestAnimationFrame(step(start)) : 0;
  };
  const moveCamera = (state: { x?: number; y?: number; ratio?: number }): void => {
    if (prefersReducedMotion()) sigma.getCamera().setState(state);
    else void sigma.getCamera().animate(state, { duration: 300, easing: 'cubicInOut' });
  };
  // An observer tells of the size at once, when nothing has changed yet.
  const sized = new ResizeObserver(() => {
    if (stage.offsetWidth === wide && stage.offsetHeight === high) return;
    [wide, high] = [stage.offsetWidth, stage.offsetHeight];
    markScale = markScaleOf(stage);
    sigma.resize();
    sigma.refresh();
  });
  sized.observe(stage);
  // The names are first measured in another font where the page's own is still being read.
  void document.fonts.ready.then(() => {
    forgetWidths();
    return drawOver();
  });

  return {
    draw(next) {
      const before = picture;
      picture = next;
      if (before?.scene === next.scene) return drawOver();
      cancelAnimationFrame(fading);
      from = now;
      to = shadesOf(next.scene);
      if (before === null || prefersReducedMotion() || to.size > fadeable) {
        now = to;
        sigma.refresh();
      } else fading = requestAnimationFrame(step(performance.now()));
      return undefined;
    },
    zoom: (factor) => moveCamera({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / factor) }),
    showAll: () => moveCamera({ x: 0.5, y: 0.5, ratio: 1 }),
    bringIntoView(key) {
      const [node, shown, seen] = [index.nodes.get(key), sigma.getNodeDisplayData(key), frame()];
      if (!node || !shown || !seen) return;
      const { x, y } = project(seen.projection, node);
      const { width, height } = seen.size;
      const margin = Math.min(width, height) * 0.12;
      if (x < margin || y < margin || x > width - margin || y > height - margin) moveCamera({ x: shown.x, y: shown.y });
    },
    frame,
    hold(held) {
      sigma.setSetting('enableCameraPanning', !held);
    },
    outline(points) {
      drawing = points;
      drawOver();
    },
    readThemeAgain() {
      theme = readTheme(stage, index);
      sigma.refresh();
    },
    dispose() {
      cancelAnimationFrame(fading);
      sized.disconnect();
      sigma.kill();
    },
  };
}

function shadesOf(scene: Scene): Map<string, Shade> {
  const shades = new Map<string, Shade>();
  for (const [key, look] of scene.nodes) shades.set(key, { there: look.shown ? 1 : 0, size: look.radius });
  for (const [key, look] of scene.ties) shades.set(key, { there: 1, size: look.width });
  return shades;
}

function between(from: ReadonlyMap<string, Shade>, to: ReadonlyMap<string, Shade>, share: number): Map<string, Shade> {
  const blend = (a: number, b: number): number => a + (b - a) * share;
  const made = new Map(
    [...to].map(([key, end]) => {
      const start = from.get(key) ?? { there: 0, size: end.size };
      return [key, { there: blend(start.there, end.there), size: blend(start.size, end.size) }];
    }),
  );
  for (const [key, start] of from) if (!to.has(key) && share < 1) made.set(key, { there: blend(start.there, 0), size: start.size });
  return made;
}
