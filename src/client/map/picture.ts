import type { MapNode } from '../../report/payload.ts';
import type { Scene } from './scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn now: the scene, the names in the page's language, what is chosen and what the pointer or the keys are at. */
export interface Picture {
  readonly scene: Scene;
  readonly name: (node: MapNode) => string;
  readonly selected: readonly string[];
  readonly cursor: string | null;
}
