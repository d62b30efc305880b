import type { Verdict } from '../agreements/define-agreement.ts';
import { html, type Html } from './html.ts';

/** A verdict by its shape: a tick in a disc, a cross in a square, a dash in a ring; its word stands beside it. */
export const verdictMark = (verdict: Verdict): Html =>
  html`<svg class="verdict-mark" width="20" height="20" aria-hidden="true"><use href="#mark-${verdict}"/></svg>`;

/** The three shapes, drawn once on the page. */
export const verdictSymbols = (): Html[] =>
  Object.entries(marks).map(([verdict, mark]) => html`<symbol id="mark-${verdict}" viewBox="0 0 20 20">${mark}</symbol>`);

const marks: Readonly<Record<Verdict, Html>> = {
  kept: html`<circle cx="10" cy="10" r="9" fill="var(--kept)" /><path
      d="m5.8 10.4 2.9 2.9 5.5-6"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />`,
  'not-kept': html`<rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="var(--not-kept)" /><path
      d="m6.4 6.4 7.2 7.2m0-7.2-7.2 7.2"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
    />`,
  unknown: html`<circle cx="10" cy="10" r="8" fill="none" stroke="var(--unknown)" stroke-width="1.75" stroke-dasharray="3 2.2" /><path
      d="M6.5 10h7"
      stroke="var(--unknown)"
      stroke-width="2"
      stroke-linecap="round"
    />`,
};
