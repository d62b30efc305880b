import { byId } from '../i18n/formats.ts';
import { colour, slug } from './colours.ts';
import type { ReportContext } from './context.ts';
import { html, type Html } from './html.ts';
import { kindShape } from './legends.ts';
import type { LegendEntry } from './document.ts';
import { shortNames } from './labels.ts';
import { onTheMap, tieKey, type OnTheMap } from './on-the-map.ts';
import { fitText, type MeasureText } from './text-metrics.ts';

const width = 1000;
const height = 720;
const margin = { x: 90, y: 44 };
const fontSize = 13;

interface Placed {
  readonly key: string;
  readonly kind: 'organisation' | 'group';
  readonly name: string;
  readonly short: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly persons: number | null;
  readonly fill: string;
  readonly shape: LegendEntry['shape'];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The map of the focus year as a drawing that needs no script: what prints, and what stands where a browser lacks WebGL. */
export function staticMap(context: ReportContext, measure: MeasureText): Html {
  const drawn = onTheMap(context);
  const nodes = place(context, drawn);
  const at = new Map(nodes.map((node) => [node.key, node]));
  const ties = context.view.affiliations
    .flatMap(({ organisation, group, persons }) => {
      const from = at.get(context.keys.organisation.get(organisation) ?? '');
      const to = at.get(context.keys.group.get(group) ?? '');
      const cut = drawn.affiliations?.has(tieKey(organisation, group)) === false;
      return from === undefined || to === undefined || cut ? [] : [{ from, to, persons }];
    })
    .toSorted((a, b) => byId(a.from.key, b.from.key) || byId(a.to.key, b.to.key));
  const labels = labelled(nodes, measure);
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
    <g class="map-ties" fill="none">
      ${byWidth(ties).map(([width, lines]) => html`<path d="${lines}" stroke-width="${width}" />`)}
    </g>
    <g class="map-nodes">
      ${nodes.map(
        (node) =>
          html`<g data-key="${node.key}"
            ><title>${node.name}</title>${
              node.kind === 'organisation'
                ? html`<circle cx="${round(node.x)}" cy="${round(node.y)}" r="${round(node.size)}" fill="${node.fill}" />`
                : html`<path d="${outline(node)}" fill="${node.fill}"/>`
            }</g>`,
      )}</g>
<g class="map-labels" font-size="${fontSize}">
      ${labels.map(
        ({ node, x, y, anchor }) =>
          html`<text
            x="${round(x)}"
            y="${round(y)}"
            text-anchor="${anchor}"
            data-key="${node.key}"
            font-weight="${node.kind === 'organisation' ? 600 : 400}"
            >${node.short}</text
          >`,
      )}
    </g>
  </svg>`;
}

/** The lines of one width as one path: a third of what they take one by one. */
function byWidth(
  ties: readonly { readonly from: Placed; readonly to: Placed; readonly persons: number | null }[],
): (readonly [string, string])[] {
  const widths = new Map<string, string>();
  for (const { from, to, persons } of ties) {
    const width = round(0.6 + Math.sqrt(persons ?? 1) * 0.45);
    widths.set(width, `${widths.get(width) ?? ''}M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`);
  }
  return [...widths];
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A group's shape, of about one area for one number of people. */
function outline({ x, y, size, shape }: Placed): string {
  const point = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
  const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    triangle: [
      [0, -1.25],
      [1.3, 1],
      [-1.3, 1],
    ],
    hexagon: [
      [-0.6, -1],
      [0.6, -1],
      [1.15, 0],
      [0.6, 1],
      [-0.6, 1],
      [-1.15, 0],
    ],
    square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
  };
  return `M${(corners[shape] ?? corners['square'] ?? []).map(([dx, dy]) => point(dx, dy)).join('L')}Z`;
}

function place(context: ReportContext, drawn: OnTheMap): Placed[] {
  const { analysis, view } = context;
  const across = width - 2 * margin.x;
  const down = height - 2 * margin.y;
  const spot = (id: string): readonly [number, number] | null => analysis.positions[id] ?? null;
  const most = Math.max(1, ...view.organisations.map((node) => node.persons ?? 1), ...view.groups.map((node) => node.persons ?? 1));
  const radius = (persons: number | null, largest: number) => 4 + (largest - 4) * Math.sqrt((persons ?? 1) / most);
  const raw = [
    ...view.organisations.flatMap((node) => {
      const position = spot(`organisation:${node.id}`);
      const name = context.organisationName(node.id);
      const fill = colour(`sector-${context.organisation(node.id)?.sector ?? 'unknown'}`);
      const key = context.keys.organisation.get(node.id);
      return position === null || key === undefined || !drawn.organisations.has(node.id)
        ? []
        : [
            {
              key,
              kind: 'organisation' as const,
              name,
              position,
              persons: node.persons,
              size: radius(node.persons, 22),
              fill,
              shape: 'circle' as const,
            },
          ];
    }),
    ...view.groups.flatMap((node) => {
      const position = spot(`group:${node.id}`);
      const name = context.groupName(node.id);
      const fill = colour(`kind-${slug(context.group(node.id)?.kind ?? '')}`);
      const key = context.keys.group.get(node.id);
      return position === null || key === undefined || !drawn.groups.has(node.id)
        ? []
        : [
            {
              key,
              kind: 'group' as const,
              name,
              position,
              persons: node.persons,
              size: radius(node.persons, 15),
              fill,
              shape: kindShape(context.group(node.id)?.kind ?? ''),
            },
          ];
    }),
  ];
  const xs = raw.map(({ position }) => position[0]);
  const ys = raw.map(({ position }) => position[1]);
  const span = (values: number[]) => ({ low: Math.min(...values), size: Math.max(1e-9, Math.max(...values) - Math.min(...values)) });
  const [wide, tall] = [span(xs), span(ys)];
  const short = shortNames(raw.map(({ name }) => name));
  return raw
    .map((node, index) => ({
      ...node,
      short: short[index] ?? node.name,
      x: raw.length < 2 ? width / 2 : margin.x + ((node.position[0] - wide.low) / wide.size) * across,
      y: raw.length < 2 ? height / 2 : margin.y + (1 - (node.position[1] - tall.low) / tall.size) * down,
    }))
    .toSorted((a, b) => b.size - a.size || byId(a.key, b.key));
}

/** Labels where there is room: the largest first, to the right, left, below or above, never over a node or another label. */
function labelled(nodes: readonly Placed[], measure: MeasureText) {
  const taken: Box[] = nodes.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
  const free = (box: Box) =>
    box.left >= 2 &&
    box.right <= width - 2 &&
    box.top >= 2 &&
    box.bottom <= height - 2 &&
    taken.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
  return nodes.flatMap((node) => {
    const text = fitText(measure, node.short, 190, fontSize, 600);
    const wide = measure(text, fontSize, node.kind === 'organisation' ? 600 : 400);
    const gap = node.size + 4;
    const options = [
      { x: node.x + gap, y: node.y + 4.5, anchor: 'start', left: node.x + gap },
      { x: node.x - gap, y: node.y + 4.5, anchor: 'end', left: node.x - gap - wide },
      { x: node.x, y: node.y + gap + 9, anchor: 'middle', left: node.x - wide / 2 },
      { x: node.x, y: node.y - gap, anchor: 'middle', left: node.x - wide / 2 },
    ];
    for (const option of options) {
      const box = { left: option.left - 1, right: option.left + wide + 1, top: option.y - 11, bottom: option.y + 4 };
      if (!free(box)) continue;
      taken.push(box);
      return [{ node: { ...node, short: text }, x: option.x, y: option.y, anchor: option.anchor }];
    }
    return [];
  });
}
