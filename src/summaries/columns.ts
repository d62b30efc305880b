import type { Text } from '../i18n/text.ts';
import type { SummaryColumn } from './define-summary.ts';

/** The year that a row is about: the same in every summary. */
export const period: SummaryColumn = {
  title: { nl: 'Jaar', en: 'Year' },
  definition: {
    nl: 'Het schooljaar of kalenderjaar; leeg: zonder datum of jaar in de gegevens.',
    en: 'The school year or calendar year; empty: without a date or year in the records.',
  },
  type: 'period',
  role: 'dimension',
  privacy: 'open',
};

export const group: SummaryColumn = {
  title: { nl: 'Groep', en: 'Group' },
  definition: { nl: 'De groep; leeg: niet voor één groep.', en: 'The group; empty: not for one group.' },
  type: 'id',
  role: 'dimension',
  privacy: 'open',
  names: 'group',
};

export const groupKind: SummaryColumn = {
  title: { nl: 'Soort groep', en: 'Kind of group' },
  definition: { nl: 'PLG, expertgroep, projectgroep of een eigen soort.', en: 'PLG, expert group, project group or a kind of your own.' },
  type: 'choice',
  role: 'dimension',
  privacy: 'open',
  vocabulary: 'group_kind',
};

/** Organisations are taken at the board, here and in everything that is counted. */
export const organisation: SummaryColumn = {
  title: { nl: 'Organisatie', en: 'Organisation' },
  definition: {
    nl: 'Het bestuur of de organisatie, met alle scholen die erbij horen; leeg: niet bekend.',
    en: 'The board or organisation, with every school that belongs to it; empty: not known.',
  },
  type: 'id',
  role: 'dimension',
  privacy: 'open',
  names: 'organisation',
};

type Words = Pick<SummaryColumn, 'title' | 'definition'>;
type Privacy = SummaryColumn['privacy'];

const words = (title: Text, definition: Text): Words => ({ title, definition });

/** An amount in integer cents that may be added up. */
export const money = (title: Text, definition: Text, privacy: Privacy): SummaryColumn => ({
  ...words(title, definition),
  type: 'money',
  role: 'measure',
  privacy,
  additive: true,
});

/** Integer minutes that may be added up. */
export const minutes = (title: Text, definition: Text): SummaryColumn => ({
  ...words(title, definition),
  type: 'minutes',
  role: 'measure',
  privacy: 'contributed',
  additive: true,
});

/** A number of things. Of people, or of what can be told to people, with `persons`. */
export const count = (title: Text, definition: Text, privacy: Privacy, additive = false): SummaryColumn => ({
  ...words(title, definition),
  type: 'count',
  role: 'measure',
  privacy,
  ...(additive ? { additive } : {}),
});

/** A part of a whole, 0 … 1. */
export const share = (title: Text, definition: Text, privacy: Privacy): SummaryColumn => ({
  ...words(title, definition),
  type: 'share',
  role: 'measure',
  privacy,
});

/**
 * One column divided by another of its row: money and minutes to the nearest cent or minute, a share as it is. Worked out from what
 * may be seen of the two, never from what was hidden or not yet rounded; `null` where one is not known or the divisor is not above 0.
 */
export const ratio = (
  type: 'money' | 'minutes' | 'share',
  of: string,
  per: string,
  title: Text,
  definition: Text,
  privacy: Privacy,
): SummaryColumn => ({ ...words(title, definition), type, role: 'measure', privacy, ratio: { of, per } });

export const number = (title: Text, definition: Text, privacy: Privacy): SummaryColumn => ({
  ...words(title, definition),
  type: 'number',
  role: 'measure',
  privacy,
});

export const people = (nl: string, en: string): SummaryColumn => count({ nl: 'Mensen', en: 'People' }, { nl, en }, 'persons');

/** A value of a vocabulary, as a dimension. */
export const choice = (title: Text, definition: Text, vocabulary: string): SummaryColumn => ({
  ...words(title, definition),
  type: 'choice',
  role: 'dimension',
  privacy: 'open',
  vocabulary,
});

/** A text of the records' own, as a dimension. */
export const text = (title: Text, definition: Text): SummaryColumn => ({
  ...words(title, definition),
  type: 'text',
  role: 'dimension',
  privacy: 'open',
});

export const product: SummaryColumn = {
  title: { nl: 'Product', en: 'Product' },
  definition: { nl: 'Wat een groep maakte.', en: 'What a group made.' },
  type: 'id',
  role: 'dimension',
  privacy: 'open',
  names: 'product',
};

export const theme: SummaryColumn = {
  title: { nl: 'Thema', en: 'Theme' },
  definition: {
    nl: 'Het thema van de onderzoeksagenda; leeg: zonder thema.',
    en: 'The theme of the research agenda; empty: without a theme.',
  },
  type: 'id',
  role: 'dimension',
  privacy: 'open',
  names: 'theme',
};

/** Only in summaries for the internal audience. */
export const person: SummaryColumn = {
  title: { nl: 'Deelnemer', en: 'Participant' },
  definition: { nl: 'De persoon.', en: 'The person.' },
  type: 'id',
  role: 'dimension',
  privacy: 'open',
  names: 'person',
};

export const fromOrganisation: SummaryColumn = {
  ...organisation,
  title: { nl: 'Van organisatie', en: 'From organisation' },
  definition: {
    nl: 'Het bestuur dat geeft, met alle scholen die erbij horen; leeg: niet bekend.',
    en: 'The board that gives, with every school that belongs to it; empty: not known.',
  },
};

export const toOrganisation: SummaryColumn = {
  ...organisation,
  title: { nl: 'Voor organisatie', en: 'For organisation' },
  definition: {
    nl: 'Het bestuur dat ontvangt, met alle scholen die erbij horen; leeg: aan niemand toe te rekenen.',
    en: 'The board that receives, with every school that belongs to it; empty: can be counted for nobody.',
  },
};

const divisionRule = (nl: string, en: string): SummaryColumn => ({
  ...words({ nl: 'Verdeeld', en: 'Shared out' }, { nl, en }),
  type: 'choice',
  role: 'measure',
  privacy: 'open',
  vocabulary: 'division_rule',
});

/** Which rule something was shared out by: every table that shares out says so. */
export const ruleOf = {
  hours: divisionRule(
    'Hoe is verdeeld: `participants` naar het aantal deelnemers van elke organisatie in de groep; `equal` gelijk over de organisaties; `others` naar deelnemers, maar alleen aan andere organisaties.',
    'How it was shared out: `participants` by the number of participants of each organisation in the group; `equal` alike over the organisations; `others` by participants, but only to other organisations.',
  ),
  products: divisionRule(
    'Hoe is verdeeld: `hours` naar de uren die elke makende organisatie tot en met het jaar van het product in de groep besteedde (gelijk waar geen uren zijn bijgehouden); `makers` gelijk over de makende organisaties.',
    'How it was shared out: `hours` by the hours that each making organisation spent in the group up to and including the year of the product (alike where no hours are kept); `makers` alike over the making organisations.',
  ),
  support: divisionRule(
    'Wie ontving: `participants` naar het aantal deelnemers van elke organisatie in de groep; `equal` gelijk over de organisaties; `hours` naar de uren die zij in de groep besteedden (gelijk waar geen uren zijn bijgehouden).',
    'Who received: `participants` by the number of participants of each organisation in the group; `equal` alike over the organisations; `hours` by the hours that they spent in the group (alike where no hours are kept).',
  ),
  payers: divisionRule(
    'Wie betaalde: `pool` uit één pot, naar wat elke organisatie dat jaar inbracht; `earmarked` eerst uit wat voor de groep zelf is gegeven, de rest uit één pot.',
    'Who paid: `pool` out of one pot, by what each organisation paid in that year; `earmarked` first from what was given for the group itself, the rest out of one pot.',
  ),
  ties: divisionRule(
    'Hoe geld en uren van een groep over de contacten erin zijn verdeeld: `equal` gelijk; `participants` naar het aantal paren van mensen waartussen een contact er een is.',
    'How money and hours of a group were shared out over the ties in it: `equal` alike; `participants` by the number of pairs of people that a tie is between.',
  ),
} as const;
