import type { Colour } from './colours.ts';
import { fontFamily } from './fonts.ts';

/** What the page's style sheet says of the map, as attributes: a drawing that stands alone has no style sheet. */
const styled: readonly (readonly [RegExp, string])[] = [
  [/<g class="map-ties"/g, '<g stroke="var(--rule-strong)" stroke-opacity="0.42"'],
  [/<g class="map-nodes"/g, '<g stroke="var(--paper)" stroke-width="1.25"'],
];

/**
 * A drawing of the page as an SVG file of its own: its namespace, its typeface and its colours said in it, nothing that refers elsewhere.
 * @param markup the drawing as it stands in the page, with colours as `var(--name)`
 * @param colours what each name stands for, in its light form: the one for paper
 * @throws Error where the drawing uses a colour that has no name here; a fault of ours
 */
export function standaloneSvg(markup: string, colours: ReadonlyMap<string, Colour>): string {
  return withHalo(styled.reduce((svg, [from, to]) => svg.replaceAll(from, to), markup))
    .replace(/^<svg([^>]*)>/, (_, attributes: string) => {
      const kept = attributes.replaceAll(/ (?:aria-hidden|focusable|class|xmlns)="[^"]*"/g, '').trimEnd();
      return `<svg xmlns="http://www.w3.org/2000/svg"${kept} font-family="${fontFamily}">`;
    })
    .replaceAll(/var\(--([a-zA-Z0-9_-]+)\)/g, (_, name: string) => {
      const known = colours.get(name);
      if (known === undefined) throw new Error(`a drawing uses the colour ${name}, which no palette has`);
      return known.light;
    });
}

/** Names on the map stand on a halo of paper. `paint-order` is not drawn everywhere, so the halo is the same words, drawn before. */
const withHalo = (svg: string): string =>
  svg.replace(/<g class="map-labels"([^>]*)>([\s\S]*?)<\/g>/, (_, attributes: string, labels: string) =>
    [
      `<g${attributes} fill="none" stroke="var(--paper)" stroke-width="3.5" stroke-linejoin="round">${labels}</g>`,
      `<g${attributes} fill="var(--ink)">${labels}</g>`,
    ].join(''),
  );

/**
 * Width and height of a drawing, in pixels, as it says itself.
 * @throws Error where it does not; a fault of ours
 */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const side = (name: string): number => Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);
  const size = { width: side('width'), height: side('height') };
  if (!Number.isFinite(size.width * size.height)) throw new Error('a drawing without a size');
  return size;
}
