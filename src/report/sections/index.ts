import { agreements } from './agreements.ts';
import { contacts } from './contacts.ts';
import { crossing } from './crossing.ts';
import { dependence } from './dependence.ts';
import type { Section } from './define-section.ts';
import { evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { groups } from './groups.ts';
import { hours } from './hours.ts';
import { inShort } from './in-short.ts';
import { map } from './map.ts';
import { meetings } from './meetings.ts';
import { method } from './method.ts';
import { money } from './money.ts';
import { nextSteps } from './next-steps.ts';
import { organisations } from './organisations.ts';
import { products } from './products.ts';
import { quality } from './quality.ts';
import { themes } from './themes.ts';
import { whatIf } from './what-if.ts';

/** The sections of the report, in the order in which they are read. */
export const sections: readonly Section[] = [
  inShort,
  map,
  crossing,
  groups,
  meetings,
  organisations,
  products,
  themes,
  evidence,
  agreements,
  money,
  hours,
  exchange,
  contacts,
  dependence,
  nextSteps,
  whatIf,
  quality,
  method,
];
