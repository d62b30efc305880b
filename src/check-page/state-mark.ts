import { html, type Html } from '../report/html.ts';
import { crossInSquare, dashInRing, tickInDisc } from '../report/mark-shapes.ts';
import type { FileState } from './check-document.ts';

/** How a file stands by its shape: a cross in a square, a sign of warning, a tick in a disc, a dashed or an empty ring, a plus. */
export function stateMark(state: FileState): Html {
  return html`<svg class="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${marks[state]}</svg>`;
}

const marks: Readonly<Record<FileState, Html>> = {
  rejected: crossInSquare('wrong'),
  warned: html`<path
      d="M10 2.2 18.4 17H1.6Z"
      fill="var(--odd)"
      stroke="var(--odd)"
      stroke-width="2"
      stroke-linejoin="round"
    /><path d="M10 7.4v4.4m0 2.6v.1" fill="none" stroke="var(--paper)" stroke-width="2.1" stroke-linecap="round" />`,
  clean: tickInDisc('right'),
  unread: dashInRing('aside'),
  registry: html`<path d="M10 4.5v11M4.5 10h11" stroke="var(--right)" stroke-width="2" stroke-linecap="round" />`,
  aside: html`<path d="M5 10h10" stroke="var(--aside)" stroke-width="2" stroke-linecap="round" />`,
  empty: html`<circle cx="10" cy="10" r="8" fill="none" stroke="var(--aside)" stroke-width="1.75" />`,
};
