import { html, type Html } from './html.ts';

/*
 * Shapes that say how something stands without their colour, in a square of 20 by 20. `colour` is a name of the page's palette.
 */

/** A tick in a disc: as it should be. */
export const tickInDisc = (colour: string): Html =>
  html`<circle cx="10" cy="10" r="9" fill="var(--${colour})" /><path
      d="m5.8 10.4 2.9 2.9 5.5-6"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />`;

/** A cross in a square: not as it should be. */
export const crossInSquare = (colour: string): Html =>
  html`<rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="var(--${colour})" /><path
      d="m6.4 6.4 7.2 7.2m0-7.2-7.2 7.2"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2.2"
      stroke-linecap="round"
    />`;

/** A dash in a dashed ring: nobody can tell. */
export const dashInRing = (colour: string): Html =>
  html`<circle cx="10" cy="10" r="8" fill="none" stroke="var(--${colour})" stroke-width="1.75" stroke-dasharray="3 2.2" /><path
      d="M6.5 10h7"
      stroke="var(--${colour})"
      stroke-width="2"
      stroke-linecap="round"
    />`;
