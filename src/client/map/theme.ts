import { parseColour, readable, type Colour } from './colours.ts';
import type { MapIndex } from './scene.ts';

export interface Theme {
  readonly ground: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly tie: Colour;
  readonly accent: Colour;
  readonly font: string;
  /** A category's colour, made to stand out on this ground. */
  readonly categories: ReadonlyMap<string, Colour>;
}

/** The colours that the style sheet gives the map now: they differ in the dark. */
export function readTheme(stage: Element, index: MapIndex): Theme {
  const style = getComputedStyle(stage);
  const colour = (name: string): Colour => parseColour(style.getPropertyValue(name));
  // A category's colour may be named, as charts and drawings name theirs: `var(--sector-po)`.
  const named = (text: string): Colour => {
    const name = /^var\((--[^,)\s]+)\)$/.exec(text)?.[1];
    return name === undefined ? parseColour(text) : colour(name);
  };
  const [ground, ink] = [colour('--map-ground'), colour('--map-ink')];
  return {
    ground,
    ink,
    soft: colour('--map-soft'),
    tie: colour('--map-tie'),
    accent: colour('--map-accent'),
    font: style.fontFamily,
    categories: new Map([...index.categories].map(([key, category]) => [key, readable(named(category.colour), ground, ink, 3)])),
  };
}
