import { boundaryTitles, formatNumber, type Boundary, type Counting, type Locale, type UnknownChoice, type UnknownOf } from '../index.ts';
import type { Console } from './console.ts';

export interface HowCounted {
  readonly counting: Counting;
  readonly unknown: UnknownChoice;
}

/** What is said of the scores that are shown: of which boundary and period they are. */
interface Shown {
  readonly boundary: Boundary | null;
  readonly period: string;
}

/**
 * Says how people of several classes counted, and of how many the class is not known: nobody is dropped in silence. Says nothing where no
 * score has a boundary.
 * @param unknown what the audience may know of it
 */
export function sayDividing(
  console: Console,
  { counting, unknown: choice }: HowCounted,
  unknown: readonly UnknownOf[],
  shown: readonly Shown[],
): void {
  const bounded = shown.filter(({ boundary }) => boundary !== null);
  if (bounded.length === 0) return;
  if (bounded.some(({ boundary }) => boundary !== 'group-kind')) console.say(countingWords[counting]);
  if (bounded.some(({ boundary }) => boundary === 'group-kind')) console.say(kindWords);
  const is = new Set(bounded.map(({ boundary, period }) => `${boundary ?? ''} ${period}`));
  const lines = unknown.filter(({ boundary, period }) => is.has(`${boundary} ${period}`));
  for (const boundary of new Set(lines.map((line) => line.boundary))) {
    const own = lines.filter((line) => line.boundary === boundary);
    const words = (locale: Locale): string => own.map((line) => countWords(line, locale)).join('; ');
    console.say({
      nl: `Niet bekend (${boundaryTitles[boundary].nl}): ${words('nl')}. ${choiceWords[choice].nl}`,
      en: `Not known (${boundaryTitles[boundary].en}): ${words('en')}. ${choiceWords[choice].en}`,
    });
  }
}

const countingWords = {
  'by-share': {
    nl: 'Wie meer werkgevers heeft, telt voor elk naar fte (--counting by-share).',
    en: 'Who has several employers counts for each by fte (--counting by-share).',
  },
  binary: {
    nl: 'Wie meer werkgevers heeft, telt helemaal voor de grootste (--counting binary).',
    en: 'Who has several employers counts wholly for the main one (--counting binary).',
  },
} as const satisfies Record<Counting, { nl: string; en: string }>;

const kindWords = {
  nl: 'Bij de grens soort groep hoort iemand bij de soort van de meeste van zijn of haar groepen.',
  en: 'With the boundary kind of group somebody belongs to the kind of most of their groups.',
};

const choiceWords = {
  exclude: {
    nl: 'Zolang dit niet bekend is, tellen zij in maten van deze grens niet mee (met --unknown category als een eigen groep).',
    en: 'For as long as it is not known they do not count in measures of this boundary (with --unknown category as a class of their own).',
  },
  category: {
    nl: 'Zij tellen als een eigen groep: “unknown” (--unknown category).',
    en: 'They count as a class of their own: “unknown” (--unknown category).',
  },
} as const satisfies Record<UnknownChoice, { nl: string; en: string }>;

function countWords({ period, persons, people, ties, allTies }: UnknownOf, locale: Locale): string {
  const number = (value: number | null): string => (value === null ? '?' : formatNumber(locale, value));
  return locale === 'nl'
    ? `${period}: ${number(persons)} van ${number(people)} mensen, ${number(ties)} van ${number(allTies)} contacten`
    : `${period}: ${number(persons)} of ${number(people)} people, ${number(ties)} of ${number(allTies)} ties`;
}
