import type { TableShape } from './tables.ts';

/** The long table of scores. */
export const scoresShape = {
  name: 'scores',
  title: { nl: 'Scores', en: 'Scores' },
  definition: { nl: 'Eén rij per maat, grens, periode en onderwerp.', en: 'One row per metric, boundary, period and subject.' },
  columns: [
    { name: 'metric', type: 'VARCHAR', required: true, comment: { nl: 'De maat, zoals ei-index.', en: 'The metric, such as ei-index.' } },
    {
      name: 'level',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'Waarover: network, organisation, group, person, pair of product.',
        en: 'About what: network, organisation, group, person, pair or product.',
      },
    },
    {
      name: 'boundary',
      type: 'VARCHAR',
      comment: {
        nl: 'De grens die een contact oversteekt; leeg: de maat kent geen grens.',
        en: 'The line that a tie crosses; empty: the metric knows no boundary.',
      },
    },
    { name: 'period', type: 'VARCHAR', required: true, comment: { nl: 'Het jaar of de periode.', en: 'The year or period.' } },
    {
      name: 'subject',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Over wie of wat: het nummer in de gegevens.', en: 'About whom or what: its id in the records.' },
    },
    { name: 'other', type: 'VARCHAR', comment: { nl: 'De ander van een paar.', en: 'The other one of a pair.' } },
    { name: 'value', type: 'DOUBLE', comment: { nl: 'De waarde; leeg: niet te bepalen.', en: 'The value; empty: not defined.' } },
    {
      name: 'bound',
      type: 'DOUBLE',
      comment: {
        nl: 'Alleen bij een geschatte waarde: zo ver kan de exacte er hoogstens vandaan liggen; leeg: exact.',
        en: 'Of an estimate only: so far from it, at most, the exact value may lie; empty: exact.',
      },
    },
  ],
} as const satisfies TableShape;

/** Scores beside what chance alone would give. */
export const chancesShape = {
  name: 'chances',
  title: { nl: 'Toeval', en: 'Chance' },
  definition: {
    nl: 'Eén rij per maat, grens, periode, onderwerp (of paar) en nulmodel.',
    en: 'One row per metric, boundary, period, subject (or pair) and null model.',
  },
  columns: [
    { name: 'metric', type: 'VARCHAR', required: true, comment: { nl: 'De maat, zoals ei-index.', en: 'The metric, such as ei-index.' } },
    {
      name: 'level',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'Waarover: network, organisation, group, person, pair of product.',
        en: 'About what: network, organisation, group, person, pair or product.',
      },
    },
    {
      name: 'boundary',
      type: 'VARCHAR',
      comment: {
        nl: 'De grens die een contact oversteekt; leeg: de maat kent geen grens.',
        en: 'The line that a tie crosses; empty: the metric knows no boundary.',
      },
    },
    { name: 'period', type: 'VARCHAR', required: true, comment: { nl: 'Het jaar of de periode.', en: 'The year or period.' } },
    {
      name: 'subject',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Over wie of wat: het nummer in de gegevens.', en: 'About whom or what: its id in the records.' },
    },
    { name: 'other', type: 'VARCHAR', comment: { nl: 'De ander van een paar.', en: 'The other one of a pair.' } },
    {
      name: 'null_model',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'Wat bij het loten gelijk blijft: two-mode, labels of edges.', en: 'What the draws keep: two-mode, labels or edges.' },
    },
    {
      name: 'draws',
      type: 'INTEGER',
      required: true,
      comment: { nl: 'Het aantal gelote netwerken.', en: 'The number of random networks.' },
    },
    { name: 'observed', type: 'DOUBLE', required: true, comment: { nl: 'De waarde in de gegevens.', en: 'The value in the records.' } },
    {
      name: 'expected',
      type: 'DOUBLE',
      required: true,
      comment: { nl: 'Het gemiddelde van de gelote netwerken.', en: 'The mean of the random networks.' },
    },
    {
      name: 'sd',
      type: 'DOUBLE',
      required: true,
      comment: { nl: 'De spreiding (standaardafwijking) van de gelote netwerken.', en: 'The standard deviation of the random networks.' },
    },
    { name: 'low', type: 'DOUBLE', required: true, comment: { nl: 'Het 2,5e percentiel.', en: 'The 2.5th percentile.' } },
    { name: 'high', type: 'DOUBLE', required: true, comment: { nl: 'Het 97,5e percentiel.', en: 'The 97.5th percentile.' } },
    {
      name: 'z',
      type: 'DOUBLE',
      comment: {
        nl: 'Hoeveel standaardafwijkingen de waarde van het gemiddelde ligt.',
        en: 'How many standard deviations the value is from the mean.',
      },
    },
    { name: 'p', type: 'DOUBLE', required: true, comment: { nl: 'De tweezijdige overschrijdingskans.', en: 'The two-sided p-value.' } },
    {
      name: 'verdict',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'more-crossing, less-crossing, higher, lower, as-chance of too-little (te weinig om iets te zeggen).',
        en: 'more-crossing, less-crossing, higher, lower, as-chance or too-little (too little to tell).',
      },
    },
  ],
} as const satisfies TableShape;

/** Who and what stands on the map. */
export const nodesShape = {
  name: 'nodes',
  title: { nl: 'Knopen', en: 'Nodes' },
  definition: {
    nl: 'Eén rij per organisatie (bestuur), groep of persoon per periode.',
    en: 'One row per organisation (board), group or person per period.',
  },
  columns: [
    { name: 'period', type: 'VARCHAR', required: true, comment: { nl: 'Het jaar of de periode.', en: 'The year or period.' } },
    {
      name: 'kind',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'organisation, group of person.', en: 'organisation, group or person.' },
    },
    { name: 'id', type: 'VARCHAR', required: true, comment: { nl: 'Het nummer in de gegevens.', en: 'Its id in the records.' } },
    { name: 'persons', type: 'BIGINT', comment: { nl: 'Hoeveel mensen er deelnamen.', en: 'How many people took part.' } },
    {
      name: 'organisations',
      type: 'BIGINT',
      comment: { nl: 'Van een groep of persoon: hoeveel besturen.', en: 'Of a group or person: how many boards.' },
    },
    {
      name: 'crossing',
      type: 'BIGINT',
      comment: {
        nl: 'Van een organisatie: hoeveel van die mensen in een groep zaten met iemand van elders.',
        en: 'Of an organisation: how many of those people were in a group with somebody from elsewhere.',
      },
    },
    { name: 'groups', type: 'BIGINT', comment: { nl: 'Van een persoon: hoeveel groepen.', en: 'Of a person: how many groups.' } },
  ],
} as const satisfies TableShape;

/** What lies between the nodes; `ties` is the record table of ties that people named. */
export const edgesShape = {
  name: 'edges',
  title: { nl: 'Verbindingen', en: 'Edges' },
  definition: { nl: 'Eén rij per verbinding per periode.', en: 'One row per tie per period.' },
  columns: [
    { name: 'period', type: 'VARCHAR', required: true, comment: { nl: 'Het jaar of de periode.', en: 'The year or period.' } },
    {
      name: 'kind',
      type: 'VARCHAR',
      required: true,
      comment: {
        nl: 'affiliation: mensen van een organisatie in een groep; organisations: twee organisaties die groepen delen; membership: een persoon in een groep.',
        en: 'affiliation: people of an organisation in a group; organisations: two organisations that share groups; membership: a person in a group.',
      },
    },
    { name: 'source', type: 'VARCHAR', required: true, comment: { nl: 'De organisatie of persoon.', en: 'The organisation or person.' } },
    {
      name: 'target',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'De groep of de andere organisatie.', en: 'The group or the other organisation.' },
    },
    { name: 'persons', type: 'BIGINT', comment: { nl: 'Mensen van de bron.', en: 'People of the source.' } },
    {
      name: 'persons_target',
      type: 'BIGINT',
      comment: { nl: 'Mensen van de andere organisatie.', en: 'People of the other organisation.' },
    },
    {
      name: 'minutes',
      type: 'BIGINT',
      comment: { nl: 'Hun uren, in minuten, waar die zijn bijgehouden.', en: 'Their hours, in minutes, where those are kept.' },
    },
    {
      name: 'groups',
      type: 'VARCHAR[]',
      required: true,
      comment: { nl: 'De groepen die de verbinding maken.', en: 'The groups that make the tie.' },
    },
    {
      name: 'products',
      type: 'VARCHAR[]',
      required: true,
      comment: { nl: 'Wat die groepen in deze periode maakten.', en: 'What those groups made in this period.' },
    },
  ],
} as const satisfies TableShape;

/** What was agreed held against what was done. */
export const agreementsShape = {
  name: 'agreements',
  title: { nl: 'Afspraken', en: 'Agreements' },
  definition: { nl: 'Eén rij per afspraak, periode en onderwerp.', en: 'One row per agreement, period and subject.' },
  columns: [
    { name: 'id', type: 'VARCHAR', required: true, comment: { nl: 'De afspraak.', en: 'The agreement.' } },
    { name: 'period', type: 'VARCHAR', required: true, comment: { nl: 'Het jaar.', en: 'The year.' } },
    {
      name: 'level',
      type: 'VARCHAR',
      required: true,
      comment: { nl: 'network, organisation, group of person.', en: 'network, organisation, group or person.' },
    },
    {
      name: 'subject',
      type: 'VARCHAR',
      comment: { nl: 'Over wie of wat; leeg: het netwerk.', en: 'About whom or what; empty: the network.' },
    },
    {
      name: 'agreed',
      type: 'DOUBLE',
      comment: { nl: 'Het afgesproken getal, in centen, minuten of een aantal.', en: 'The figure agreed, in cents, minutes or a number.' },
    },
    {
      name: 'found',
      type: 'DOUBLE',
      comment: { nl: 'Het gevonden getal, in dezelfde eenheid.', en: 'The figure found, in the same unit.' },
    },
    { name: 'verdict', type: 'VARCHAR', required: true, comment: { nl: 'kept, not-kept of unknown.', en: 'kept, not-kept or unknown.' } },
    { name: 'because_nl', type: 'VARCHAR', required: true, comment: { nl: 'Waarom, in het Nederlands.', en: 'Why, in Dutch.' } },
    { name: 'because_en', type: 'VARCHAR', required: true, comment: { nl: 'Waarom, in het Engels.', en: 'Why, in English.' } },
  ],
} as const satisfies TableShape;
