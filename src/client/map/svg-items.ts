import { linePath, type Item } from './items.ts';

const ns = 'http://www.w3.org/2000/svg';

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(ns, name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Items as elements of an SVG; text is only ever set as text. A halo is the same words, drawn before: `paint-order` is not drawn everywhere. */
export function svgItems(items: readonly Item[]): SVGElement[] {
  return items.flatMap((item): SVGElement[] => {
    if (item.kind === 'line') {
      const { from, to, stroke, width, opacity, key } = item;
      return [svgElement('path', { d: linePath(from, to), fill: 'none', stroke, 'stroke-width': round(width), opacity, 'data-key': key })];
    }
    if (item.kind === 'path')
      return [
        svgElement('path', {
          d: item.d,
          fill: item.fill ?? 'none',
          stroke: item.stroke,
          'stroke-width': item.stroke === null ? null : round(item.width),
          'stroke-dasharray': item.dash?.join(' ') ?? null,
          opacity: item.opacity === 1 ? null : item.opacity,
          'data-key': item.key ?? null,
        }),
      ];
    const place = {
      x: round(item.x),
      // The middle of the letters, as a canvas places it, and not where they stand on.
      y: round(item.y + item.size * 0.33),
      'font-size': item.size,
      'font-weight': item.weight === 400 ? null : item.weight,
      'text-anchor': item.align === 'left' ? null : anchors[item.align],
    };
    const halo =
      item.halo === null
        ? []
        : [svgElement('text', { ...place, fill: 'none', stroke: item.halo, 'stroke-width': 4, 'stroke-linejoin': 'round' }, [item.text])];
    return [...halo, svgElement('text', { ...place, fill: item.fill, 'data-key': item.key ?? null }, [item.text])];
  });
}
