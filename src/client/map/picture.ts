import type { MapNode } from '../../report/payload.ts';
import type { Emphasis } from './emphasis.ts';
import type { MapIndex, Scene } from './scene.ts';
import type { Theme } from './theme.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn now: the scene, what stands out in it, the names in the page's language, what is chosen and what the keys are at. */
export interface Picture {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly name: (node: MapNode) => string;
  readonly selected: readonly string[];
  readonly cursor: string | null;
  /** Names of circles, where circles are coloured. */
  readonly circles: ReadonlyMap<string, string>;
}

/** How places on the map become places in the stage: `x * scale + left`, and upside down. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export const project = ({ scale, left, top }: Projection, { x, y }: Point): Point => ({ x: x * scale + left, y: top - y * scale });

/** A picture at a place and size: what it takes to draw it, in whatever way. */
export interface Frame {
  readonly index: MapIndex;
  readonly theme: Theme;
  readonly picture: Picture;
  readonly projection: Projection;
  readonly size: { readonly width: number; readonly height: number };
  /** The pixels of a mark for one of its own. */
  readonly markScale: number;
  /** The camera's ratio: below 1 is nearer. */
  readonly zoom: number;
}
