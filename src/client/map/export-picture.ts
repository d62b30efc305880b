import { toHex } from './colours.ts';
import { baseItems, markItems, outline, type Item } from './items.ts';
import { labelItems, type Measure } from './label-items.ts';
import type { LegendPart } from './legend.ts';
import { paint } from './paint.ts';
import type { Frame } from './picture.ts';
import { cssDpi, withResolution } from './png-resolution.ts';
import { svgElement, svgItems } from './svg-items.ts';

/** What stands around an exported map. */
export interface Caption {
  readonly title: string;
  /** Below the title: for whom, which year, what is shown. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendPart[];
  /** What lines and sizes mean. */
  readonly note: string;
  readonly source: string;
}

/** A part of an exported picture, at its place; a map is cut off at its edge. */
interface Layer {
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
  readonly opacity: number;
  readonly clip: { readonly width: number; readonly height: number } | null;
}

export interface ExportedPicture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly layers: readonly Layer[];
  readonly title: string;
  readonly description: string;
}

const margin = 32;

/** The map as it is seen now, between its title and its legend, for whom it is and where it comes from. */
export function composePicture(frame: Frame, caption: Caption, measure: Measure): ExportedPicture {
  const { theme } = frame;
  const width = Math.max(640, frame.size.width) + 2 * margin;
  const room = width - 2 * margin;
  const [ink, soft] = [toHex(theme.ink), toHex(theme.soft)];
  const text = (words: string, x: number, y: number, size: number, weight: number, fill: string): Item => ({
    kind: 'text',
    x,
    y,
    text: words,
    size,
    weight,
    align: 'left',
    fill,
    halo: null,
  });
  const paragraph = (words: string, y: number, size: number, weight: number, fill: string): { items: Item[]; bottom: number } => {
    const lines = wrapText(words, room, (line) => measure(line, size, weight));
    const high = Math.round(size * 1.35);
    return { items: lines.map((line, i) => text(line, 0, y + high * (i + 0.5), size, weight, fill)), bottom: y + high * lines.length };
  };

  const head: Item[] = [];
  let y = 0;
  for (const [words, size, weight, fill] of [
    [caption.title, 24, 700, ink] as const,
    ...caption.lines.map((line) => [line, 15, 400, soft] as const),
  ]) {
    const made = paragraph(words, y, size, weight, fill);
    head.push(...made.items);
    y = made.bottom + 3;
  }
  const top = margin + y + 12;

  const foot: Item[] = [];
  y = 0;
  for (const { title, entries } of caption.legend) {
    foot.push(text(title, 0, y + 9, 13, 600, soft));
    y += 22;
    const wide = Math.min(room, Math.max(...entries.map(({ label }) => measure(label, 14, 400))) + 52);
    const columns = Math.max(1, Math.floor(room / wide));
    for (const [i, { label, sign, colour }] of entries.entries()) {
      const at = { x: (i % columns) * wide + 8, y: y + Math.floor(i / columns) * 21 + 8 };
      const fill = toHex(theme.colours.get(colour ?? '') ?? theme.soft);
      foot.push(
        sign === 'line'
          ? { kind: 'path', d: `M${at.x - 8} ${at.y}h16`, fill: null, stroke: fill, width: 3, opacity: 1 }
          : { kind: 'path', d: outline(sign, at, 6), fill, stroke: null, width: 0, opacity: 1 },
        text(label, at.x + 16, at.y, 14, 400, ink),
      );
    }
    y += Math.ceil(entries.length / columns) * 21 + 10;
  }
  for (const words of [caption.note, caption.source]) {
    const made = paragraph(words, y, 13, 400, soft);
    foot.push(...made.items);
    y = made.bottom + 6;
  }

  const held = frame.picture.emphasis.active;
  const base = baseItems(frame);
  const left = margin + Math.max(0, (room - frame.size.width) / 2);
  const map = (items: readonly Item[], opacity: number): Layer => ({ x: left, y: top, items, opacity, clip: frame.size });
  const line: Item = { kind: 'path', d: `M0 0h${room}`, fill: null, stroke: soft, width: 1, opacity: 0.5 };
  return {
    width,
    height: Math.ceil(top + frame.size.height + 20 + y + margin - 6),
    ground: toHex(theme.ground),
    layers: [
      { x: margin, y: margin, items: head, opacity: 1, clip: null },
      map(base.ties, held ? heldBack.ties : 1),
      map(base.nodes, held ? heldBack.nodes : 1),
      map([...markItems(frame), ...labelItems(frame, measure, null)], 1),
      { x: margin, y: top + frame.size.height + 6, items: [line], opacity: 1, clip: null },
      { x: margin, y: top + frame.size.height + 20, items: foot, opacity: 1, clip: null },
    ],
    title: caption.title,
    description: [...caption.lines, caption.note, caption.source].join(' '),
  };
}

/** As the style sheet holds back what does not stand out. */
export const heldBack = { ties: 0.16, nodes: 0.24 } as const;

function wrapText(words: string, room: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** An SVG file that stands alone: its typefaces are in it, and nothing in it refers elsewhere. */
export function svgFile(picture: ExportedPicture, font: string, faces: string): string {
  const parts = picture.layers.map(({ x, y, items, opacity, clip }) => {
    const group = svgElement('g', { transform: `translate(${x} ${y})`, opacity: opacity === 1 ? null : opacity }, svgItems(items));
    if (clip === null) return group;
    // An SVG within cuts off at its edge, without an id that another file could share.
    return svgElement('svg', { x, y, width: clip.width, height: clip.height, viewBox: `0 0 ${clip.width} ${clip.height}` }, [
      svgElement('g', { opacity: opacity === 1 ? null : opacity }, svgItems(items)),
    ]);
  });
  const style = svgElement('style', {}, [faces]);
  const svg = svgElement(
    'svg',
    {
      width: picture.width,
      height: picture.height,
      viewBox: `0 0 ${picture.width} ${picture.height}`,
      'font-family': font,
      role: 'img',
    },
    [
      svgElement('title', {}, [picture.title]),
      svgElement('desc', {}, [picture.description]),
      ...(faces === '' ? [] : [style]),
      svgElement('rect', { width: picture.width, height: picture.height, fill: picture.ground }),
      ...parts,
    ],
  );
  for (const marked of svg.querySelectorAll('[data-key]')) marked.removeAttribute('data-key');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** The picture as PNG, of the size on paper that it has on the page, at so many pixels to the inch. */
export async function pngFile(picture: ExportedPicture, font: string, dpi: number): Promise<Blob | null> {
  const dense = dpi / cssDpi;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * dense);
  canvas.height = Math.round(picture.height * dense);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(dense, dense);
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const { x, y, items, opacity, clip } of picture.layers) {
    context.save();
    context.translate(x, y);
    if (clip !== null) {
      context.beginPath();
      context.rect(0, 0, clip.width, clip.height);
      context.clip();
    }
    paint(
      context,
      opacity === 1 ? items : items.map((item) => (item.kind === 'text' ? item : { ...item, opacity: item.opacity * opacity })),
      font,
    );
    context.restore();
  }
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return drawn && new Blob([withResolution(new Uint8Array(await drawn.arrayBuffer()), dpi)], { type: 'image/png' });
}
