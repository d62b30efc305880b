import type { Text } from '../../i18n/text.ts';
import type { Reading, ReportContext, SummaryReading } from '../context.ts';
import type { Block } from '../document.ts';

/** The page of one organisation: what every section of it is made from. */
export interface OwnContext extends ReportContext {
  /** The organisation it is about, by its key. */
  readonly own: string;
}

/** A part of an organisation's page; where it has nothing it says what is missing. */
export interface OwnSection {
  readonly id: string;
  readonly title: Text;
  readonly build: (context: OwnContext) => readonly Block[];
}

const unknown: Reading = { value: null, state: 'unknown' };

export const rowsOf = (context: ReportContext, summary: string, period: string): SummaryReading[] =>
  context.summary(summary).filter((row) => row.text('period') === period && row.text('organisation_id') !== null);

/** A figure of one organisation in one period, from a summary with a row for each. */
export function figureOf(context: OwnContext, summary: string, column: string, period = context.focus.id, of = context.own): Reading {
  const row = rowsOf(context, summary, period).find((each) => each.text('organisation_id') === of);
  return row?.number(column) ?? unknown;
}

/** What is compared, and read everywhere on the page, in one place: where each figure stands and how it is written. */
export const ownFigures = {
  persons: {
    summary: 'participation-by-organisation',
    column: 'persons',
    write: 'number',
    title: { nl: 'Mensen die meededen', en: 'People who took part' },
  },
  groups: {
    summary: 'participation-by-organisation',
    column: 'groups',
    write: 'number',
    title: { nl: 'Groepen waarin zij zaten', en: 'Groups they were in' },
  },
  met: {
    summary: 'participation-by-organisation',
    column: 'met',
    write: 'number',
    title: { nl: 'Organisaties die zij ontmoetten', en: 'Organisations they met' },
  },
  spent: {
    summary: 'hours-by-organisation',
    column: 'spent',
    write: 'hours',
    title: { nl: 'Uren die zij besteedden', en: 'Hours they spent' },
  },
  facilitated: {
    summary: 'hours-by-organisation',
    column: 'facilitated',
    write: 'hours',
    title: { nl: 'Uren die u daarvoor gaf', en: 'Hours you gave for it' },
  },
  fee: { summary: 'budget-by-organisation', column: 'fee', write: 'euro', title: { nl: 'Deelnamebijdrage', en: 'Membership fee' } },
  given: {
    summary: 'budget-by-organisation',
    column: 'given',
    write: 'euro',
    title: { nl: 'Andere bijdragen', en: 'Other contributions' },
  },
  toOthers: {
    summary: 'balance-by-organisation',
    column: 'hours_to_others',
    write: 'hours',
    title: { nl: 'Uren die anderen ten goede kwamen', en: 'Hours that others benefited from' },
  },
  products: {
    summary: 'product-uses-by-organisation',
    column: 'products',
    write: 'number',
    title: { nl: 'Producten in gebruik genomen', en: 'Products taken into use' },
  },
  beyond: {
    summary: 'product-uses-by-organisation',
    column: 'products_beyond',
    write: 'number',
    title: { nl: 'Daarvan door anderen gemaakt', en: 'Of those, made by others' },
  },
} as const satisfies Record<string, { summary: string; column: string; write: 'number' | 'hours' | 'euro'; title: Text }>;

export type OwnFigure = keyof typeof ownFigures;

export const own = (context: OwnContext, figure: OwnFigure, period = context.focus.id): Reading =>
  figureOf(context, ownFigures[figure].summary, ownFigures[figure].column, period);

export const written = (context: ReportContext, figure: OwnFigure, value: number): string => context[ownFigures[figure].write](value);
