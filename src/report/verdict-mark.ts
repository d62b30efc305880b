import type { Verdict } from '../agreements/define-agreement.ts';
import { html, type Html } from './html.ts';
import { crossInSquare, dashInRing, tickInDisc } from './mark-shapes.ts';

/** A verdict by its shape: a tick in a disc, a cross in a square, a dash in a ring; its word stands beside it. */
export const verdictMark = (verdict: Verdict): Html =>
  html`<svg class="verdict-mark" width="20" height="20" aria-hidden="true"><use href="#mark-${verdict}"/></svg>`;

/** The three shapes, drawn once on the page. */
export const verdictSymbols = (): Html[] =>
  Object.entries(marks).map(([verdict, mark]) => html`<symbol id="mark-${verdict}" viewBox="0 0 20 20">${mark}</symbol>`);

const marks: Readonly<Record<Verdict, Html>> = {
  kept: tickInDisc('kept'),
  'not-kept': crossInSquare('not-kept'),
  unknown: dashInRing('unknown'),
};
