import { agreements } from './agreements.ts';
import { crossing } from './crossing.ts';
import type { Section } from './define-section.ts';
import { groups } from './groups.ts';
import { hours } from './hours.ts';
import { inShort } from './in-short.ts';
import { map } from './map.ts';
import { method } from './method.ts';
import { money } from './money.ts';
import { organisations } from './organisations.ts';
import { products } from './products.ts';
import { quality } from './quality.ts';
import { whatIf } from './what-if.ts';

/** The sections of the report, in the order in which they are read. */
export const sections: readonly Section[] = [
  inShort,
  map,
  crossing,
  groups,
  organisations,
  products,
  agreements,
  money,
  hours,
  whatIf,
  quality,
  method,
];
