import type { MapNode } from '../../report/payload.ts';
import { toHex } from './colours.ts';
import { breakName, placeLabels, type Box, type LabelWish } from './labels.ts';
import type { Picture, Point } from './picture.ts';
import type { MapIndex } from './scene.ts';
import type { Theme } from './theme.ts';

interface LabelScene {
  readonly index: MapIndex;
  readonly theme: Theme;
  readonly picture: Picture;
  /** The camera's ratio: below 1 is nearer. */
  readonly zoom: number;
  readonly place: (node: MapNode) => Point;
  readonly reach: (node: MapNode) => number;
  /** Where the zoom buttons lie over the map. */
  readonly corner: Box | null;
}

const lineHeight = 15;
const weights = { organisation: 600, group: 400, person: 400 } as const;

/** Writes the names beside the nodes with a halo in the ground's colour, and rings what is chosen or pointed at. */
export function drawLabels(canvas: HTMLCanvasElement, size: { width: number; height: number }, scene: LabelScene): void {
  const { index, picture, theme } = scene;
  const dense = devicePixelRatio || 1;
  const [wide, high] = [Math.round(size.width * dense), Math.round(size.height * dense)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, size.width, size.height);

  const nodes: Box[] = scene.corner === null ? [] : [scene.corner];
  const wishes: LabelWish[] = [];
  const write = (node: MapNode): string => `${weights[node.kind]} 13px ${theme.font}`;
  for (const node of index.map.nodes) {
    const look = picture.scene.nodes.get(node.key);
    if (!look?.shown) continue;
    const at = scene.place(node);
    const reach = scene.reach(node);
    if (at.x < -60 || at.y < -60 || at.x > size.width + 60 || at.y > size.height + 60) continue;
    if (look.emphasis !== 'faded') nodes.push({ x: at.x - reach * 0.8, y: at.y - reach * 0.8, width: reach * 1.6, height: reach * 1.6 });
    const isChosen = look.emphasis === 'focus' || picture.selected.includes(node.key);
    if (isChosen) ring(context, at, reach, toHex(theme.ink), node.key === picture.cursor && !picture.selected.includes(node.key));
    if (look.emphasis === 'faded' && !isChosen) continue;
    if (node.kind === 'person' && look.emphasis === 'plain' && scene.zoom > 0.4) continue;
    const lines = breakName(picture.name(node));
    context.font = write(node);
    wishes.push({
      key: node.key,
      lines,
      ...at,
      reach,
      width: Math.max(...lines.map((line) => context.measureText(line).width)) + 2,
      height: lines.length * lineHeight,
      rank: (isChosen ? 1000 : 0) + reach + (node.kind === 'organisation' ? 2 : 0),
      overNodes: look.emphasis === 'near',
      always: isChosen,
    });
  }
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = toHex(theme.ground);
  context.fillStyle = toHex(theme.ink);
  context.textBaseline = 'middle';
  for (const label of placeLabels(wishes, nodes, size)) {
    const node = index.nodes.get(label.key);
    if (!node) continue;
    context.font = write(node);
    context.textAlign = label.align;
    const x = label.x + { left: 0, center: label.width / 2, right: label.width }[label.align];
    for (const [i, line] of label.lines.entries()) {
      const y = label.y + lineHeight * (i + 0.5);
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    }
  }
}

function ring(context: CanvasRenderingContext2D, at: Point, reach: number, colour: string, dashed: boolean): void {
  context.beginPath();
  context.arc(at.x, at.y, reach + 4, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.setLineDash(dashed ? [3, 3] : []);
  context.stroke();
  context.setLineDash([]);
}
