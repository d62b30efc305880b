import { html, type Html } from '../report/html.ts';
import type { FileState } from './check-document.ts';

/** How a file stands by its shape: a cross in a square, a sign of warning, a tick in a disc, a dashed or an empty ring, a plus. */
export function stateMark(state: FileState): Html {
  return html`<svg class="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${marks[state]}</svg>`;
}

const marks: Readonly<Record<FileState, Html>> = {
  rejected: html`<rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="var(--wrong)" /><path
      d="m6.4 6.4 7.2 7.2m0-7.2-7.2 7.2"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
    />`,
  warned: html`<path
      d="M10 2.2 18.4 17H1.6Z"
      fill="var(--odd)"
      stroke="var(--odd)"
      stroke-width="2"
      stroke-linejoin="round"
    /><path d="M10 7.4v4.4m0 2.6v.1" fill="none" stroke="var(--paper)" stroke-width="2.1" stroke-linecap="round" />`,
  clean: html`<circle cx="10" cy="10" r="9" fill="var(--right)" /><path
      d="m5.8 10.4 2.9 2.9 5.5-6"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />`,
  unread: html`<circle cx="10" cy="10" r="8" fill="none" stroke="var(--aside)" stroke-width="1.75" stroke-dasharray="3 2.2" /><path
      d="M6.5 10h7"
      stroke="var(--aside)"
      stroke-width="2"
      stroke-linecap="round"
    />`,
  registry: html`<path d="M10 4.5v11M4.5 10h11" stroke="var(--right)" stroke-width="2" stroke-linecap="round" />`,
  aside: html`<path d="M5 10h10" stroke="var(--aside)" stroke-width="2" stroke-linecap="round" />`,
  empty: html`<circle cx="10" cy="10" r="8" fill="none" stroke="var(--aside)" stroke-width="1.75" />`,
};
