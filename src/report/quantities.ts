import type { Weight } from '../metrics/define-metric.ts';
import type { Boundary } from '../network/partition.ts';
import { formatNumber, plural } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import type { ReportContext, Reading } from './context.ts';
import type { Quantity, Sentence } from './document.ts';
import { fill } from './fill.ts';

type Forms = Readonly<Record<Locale, { readonly one: string; readonly other: string }>>;

/** What is counted, in one and in many. */
export const nouns = {
  people: { nl: { one: 'persoon', other: 'mensen' }, en: { one: 'person', other: 'people' } },
  participants: { nl: { one: 'deelnemer', other: 'deelnemers' }, en: { one: 'participant', other: 'participants' } },
  organisations: { nl: { one: 'organisatie', other: 'organisaties' }, en: { one: 'organisation', other: 'organisations' } },
  otherOrganisations: {
    nl: { one: 'andere organisatie', other: 'andere organisaties' },
    en: { one: 'other organisation', other: 'other organisations' },
  },
  groups: { nl: { one: 'groep', other: 'groepen' }, en: { one: 'group', other: 'groups' } },
  products: { nl: { one: 'product', other: 'producten' }, en: { one: 'product', other: 'products' } },
  agreements: { nl: { one: 'afspraak', other: 'afspraken' }, en: { one: 'agreement', other: 'agreements' } },
  hours: { nl: { one: 'uur', other: 'uur' }, en: { one: 'hour', other: 'hours' } },
  rows: { nl: { one: 'regel', other: 'regels' }, en: { one: 'row', other: 'rows' } },
  times: { nl: { one: 'keer', other: 'keer' }, en: { one: 'time', other: 'times' } },
  meetings: { nl: { one: 'bijeenkomst', other: 'bijeenkomsten' }, en: { one: 'meeting', other: 'meetings' } },
} as const satisfies Record<string, Forms>;

export type Noun = keyof typeof nouns;

/** `27 groepen`. */
export const counted = (locale: Locale, value: number, noun: Noun): string =>
  locale === 'en' && noun === 'times' && value === 1
    ? 'once'
    : `${formatNumber(locale, value)} ${plural(locale, value, nouns[noun][locale])}`;

/** `27 groepen` in a sentence, with where it comes from; where it is hidden, the words for that. */
export function count(context: ReportContext, reading: Reading, noun: Noun, from: string, section: string): Quantity {
  const { locale, words } = context;
  if (reading.value !== null) return { value: counted(locale, reading.value, noun), from, section };
  const why = reading.state === 'hidden' ? words.hidden : words.notKnown;
  return { value: `${nouns[noun][locale].other} (${why})`, from, section };
}

/** A formatted value in a sentence. */
export const quantity = (value: string, from: string, section: string): Quantity => ({ value, from, section });

/** Of every 100 contacts, how many cross: the E-I index, from −1 to 1, in the words of a sentence. */
export const crossingOf100 = (eiIndex: number): number => ((eiIndex + 1) / 2) * 100;

/** “people of different …”, by the boundary that a tie crosses. */
export const acrossWords: Record<Boundary, Text> = {
  organisation: { nl: 'verschillende besturen of organisaties', en: 'different boards or organisations' },
  school: { nl: 'verschillende scholen', en: 'different schools' },
  sector: { nl: 'verschillende sectoren', en: 'different sectors' },
  function: { nl: 'verschillende functies', en: 'different functions' },
  municipality: { nl: 'verschillende gemeenten', en: 'different municipalities' },
  'group-kind': { nl: 'verschillende soorten groepen', en: 'different kinds of groups' },
};

const colleagues: Record<Boundary, { own: Text; other: Text }> = {
  organisation: {
    own: { nl: 'collega’s van het eigen bestuur', en: 'colleagues of their own board' },
    other: { nl: 'mensen van een ander bestuur', en: 'people of another board' },
  },
  school: {
    own: { nl: 'collega’s van de eigen school', en: 'colleagues of their own school' },
    other: { nl: 'mensen van een andere school', en: 'people of another school' },
  },
  sector: {
    own: { nl: 'mensen uit de eigen sector', en: 'people of their own sector' },
    other: { nl: 'mensen uit een andere sector', en: 'people of another sector' },
  },
  function: {
    own: { nl: 'mensen met dezelfde functie', en: 'people with the same function' },
    other: { nl: 'mensen met een andere functie', en: 'people with another function' },
  },
  municipality: {
    own: { nl: 'mensen uit de eigen gemeente', en: 'people of their own municipality' },
    other: { nl: 'mensen uit een andere gemeente', en: 'people of another municipality' },
  },
  'group-kind': {
    own: { nl: 'mensen uit hetzelfde soort groepen', en: 'people of the same kind of groups' },
    other: { nl: 'mensen uit een ander soort groepen', en: 'people of another kind of groups' },
  },
};

/** Whom people meet oftener than a random arrangement gives, by what the run took for a tie. */
export function oftenerWords(crossing: boolean, boundary: Boundary, ties: string): Text {
  const whom = colleagues[boundary][crossing ? 'other' : 'own'];
  if (ties === 'shared-meetings') {
    return {
      nl: `mensen zijn vaker dan toevallig met ${whom.nl} op een bijeenkomst`,
      en: `people are at a meeting with ${whom.en} more often than by chance`,
    };
  }
  if (ties.startsWith('named:')) {
    return { nl: `mensen noemen vaker dan toevallig ${whom.nl}`, en: `people name ${whom.en} more often than by chance` };
  }
  return {
    nl: `mensen zitten vaker dan toevallig met ${whom.nl} in een groep`,
    en: `people are in a group with ${whom.en} more often than by chance`,
  };
}

/** How contacts weigh, where they do not all count once. */
export function weightWords(weight: Weight): Text | null {
  return weightTexts[weight];
}

const weightTexts: Record<Weight, Text | null> = {
  none: null,
  count: {
    nl: 'Wie samen in meer groepen zit, telt even zo vaak mee.',
    en: 'Two people who share more groups count as many times.',
  },
  newman: {
    nl: 'Contacten zijn gewogen: in een grote groep telt een contact minder zwaar dan in een kleine.',
    en: 'Contacts are weighted: one in a large group counts for less than one in a small group.',
  },
  hours: {
    nl: 'Contacten zijn gewogen: hoe meer uren, hoe zwaarder.',
    en: 'Contacts are weighted: the more hours, the heavier.',
  },
  attendance: {
    nl: 'Contacten zijn gewogen: hoe meer bijeenkomsten samen, hoe zwaarder.',
    en: 'Contacts are weighted: the more meetings together, the heavier.',
  },
};

/** What a contact is, by what the run took for a tie. */
export function contactWords(ties: string): Text {
  if (ties === 'shared-meetings') {
    return { nl: 'twee mensen die samen op een bijeenkomst waren', en: 'two people who were at a meeting together' };
  }
  if (ties.startsWith('named:')) {
    return { nl: 'iemand die een ander in een vragenlijst noemde', en: 'one person naming another in a questionnaire' };
  }
  return { nl: 'twee mensen die tegelijk in dezelfde groep zaten', en: 'two people who were in the same group at the same time' };
}

type Figures = Readonly<Record<string, readonly [Reading, (value: number) => string]>>;

/** A sentence with the figures of a summary in their places, or none where one of them is not known or not shown. */
export function sentenceOf(
  template: string,
  figures: Figures,
  words: Readonly<Record<string, string>>,
  from: string,
  section: string,
): Sentence[] {
  const values: Record<string, string | Quantity> = { ...words };
  for (const [name, [{ value }, format]] of Object.entries(figures)) {
    if (value === null) return [];
    values[name] = quantity(format(value), from, section);
  }
  return [fill(template, values)];
}

/** Parts with figures of their own, as `a, b and c`. */
export const listed = ({ list }: ReportContext, parts: readonly Sentence[]): Sentence =>
  // The list's own marks, found by what no part holds.
  list(parts.map(() => '\u0000'))
    .split('\u0000')
    .flatMap((mark, index) => [...(index === 0 ? [] : (parts[index - 1] ?? [])), ...(mark === '' ? [] : [mark])]);

/** Sentences one after the other. */
export const spaced = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.map((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
