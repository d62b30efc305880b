import { parseColour, readable, type Colour } from './colours.ts';
import { communityKey, tieClassKey, type MapIndex } from './scene.ts';

export interface Theme {
  readonly ground: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly tie: Colour;
  readonly accent: Colour;
  readonly font: string;
  /** The colours of categories, circles and kinds of tie by their key, made to stand out on this ground. */
  readonly colours: ReadonlyMap<string, Colour>;
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
  const clear = (text: string): Colour => readable(named(text), ground, ink, 3);
  return {
    ground,
    ink,
    soft: colour('--map-soft'),
    tie: colour('--map-tie'),
    accent: colour('--map-accent'),
    font: style.fontFamily,
    colours: new Map<string, Colour>([
      ...[...index.categories].map(([key, category]) => [key, clear(category.colour)] as const),
      ...index.map.communities.map(({ id, colour: own }) => [communityKey(id), clear(own)] as const),
      [tieClassKey('across'), clear('var(--accent)')],
      [tieClassKey('within'), colour('--map-soft')],
    ]),
  };
}
