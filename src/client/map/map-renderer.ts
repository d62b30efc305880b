import type { Dispose } from '../dom.ts';
import type { Frame, Picture, Point } from './picture.ts';

/** A way to draw the map, with WebGL or as SVG; everything else works on both alike. */
export interface MapRenderer {
  draw(picture: Picture): void;
  /** Above 1 comes nearer. */
  zoom(factor: number): void;
  showAll(): void;
  /** Moves the map only where the node would otherwise stand at the edge or outside. */
  bringIntoView(key: string): void;
  /** What is seen now and from where; `null` before the first picture. */
  frame(): Frame | null;
  /** Whether dragging draws an outline, and the map stays where it is. */
  hold(held: boolean): void;
  /** An outline that is being drawn; empty for none. */
  outline(points: readonly Point[]): void;
  readThemeAgain(): void;
  dispose: Dispose;
}

/** Marks made for a wide map would cover one another on a telephone. */
export const markScaleOf = (stage: HTMLElement): number => Math.max(0.62, Math.min(1, stage.offsetWidth / 760));

export const paddingOf = (stage: HTMLElement): number => Math.max(24, Math.min(56, stage.offsetWidth / 16));

/** Marks grow as the map comes nearer, but less than distances do: what was crowded comes apart. */
export const growth = (ratio: number): number => ratio ** 0.6;

export const outlinePath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;
