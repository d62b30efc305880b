import type { LegendEntry } from './document.ts';
import { html, type Html } from './html.ts';

/** What an entry of a legend is drawn as, in a square of 14. */
export function swatch({ shape, colour }: LegendEntry): Html {
  const fill = `var(--${colour})`;
  switch (shape) {
    case 'bar':
      return html`<rect x="1" y="2" width="12" height="10" rx="1.5" fill="${fill}" />`;
    case 'circle':
      return html`<circle cx="7" cy="7" r="5.5" fill="${fill}" />`;
    case 'square':
      return html`<rect x="2" y="2" width="10" height="10" rx="1" fill="${fill}" />`;
    case 'diamond':
      return html`<path d="M7 .8 13.2 7 7 13.2 .8 7Z" fill="${fill}" />`;
    case 'triangle':
      return html`<path d="M7 1.2 13 12H1Z" fill="${fill}" />`;
    case 'hexagon':
      return html`<path d="M4 1.5h6L13 7l-3 5.5H4L1 7Z" fill="${fill}" />`;
    case 'ring':
      return html`<circle cx="7" cy="7" r="4.5" fill="none" stroke="${fill}" stroke-width="1.75" />`;
    case 'tick':
      return html`<rect x="5.5" y="0" width="3" height="14" fill="${fill}" />`;
    case 'band':
      return html`<rect x="0" y="3" width="14" height="8" rx="2" fill="${fill}" />`;
  }
}
