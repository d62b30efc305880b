import type { Text } from '../../i18n/text.ts';
import type { Documented } from '../tables.ts';

/** What the columns of the working tables mean; a name means the same in each of them. */
const meanings = {
  beyond: {
    nl: 'Of dat bestuur een ander is dan die van de makers; leeg: de makers zijn niet bekend.',
    en: 'Whether that board is another than those of the makers; empty: the makers are not known.',
  },
  board_id: { nl: 'Het bestuur (de organisatie bovenaan).', en: 'The board (the organisation at the top).' },
  cents: { nl: 'Het bedrag, in centen.', en: 'The amount, in cents.' },
  context: { nl: 'Waar of hoe het wordt gebruikt.', en: 'Where or how it is used.' },
  from: {
    nl: 'De eerste dag; 1900-01-01 waar die niet bekend is.',
    en: 'The first day; 1900-01-01 where it is not known.',
  },
  from_board_id: { nl: 'Het bestuur dat geeft; leeg: niet bekend.', en: 'The board that gives; empty: not known.' },
  function: { nl: 'De functie van die persoon toen.', en: 'The person’s function at that time.' },
  group_id: { nl: 'De groep.', en: 'The group.' },
  group_kind: { nl: 'De soort groep.', en: 'The kind of group.' },
  id: { nl: 'De afspraak.', en: 'The agreement.' },
  kind: { nl: 'De soort boeking of uren.', en: 'The kind of booking or hours.' },
  minutes: { nl: 'De uren, in minuten.', en: 'The hours, in minutes.' },
  months: { nl: 'In hoeveel kalendermaanden, ten hoogste 12.', en: 'In how many calendar months, 12 at most.' },
  municipality: { nl: 'De gemeente: de eigen, of de naaste hogerop.', en: 'The municipality: its own, or the nearest above it.' },
  organisation_id: { nl: 'De organisatie.', en: 'The organisation.' },
  payers: { nl: 'De regel die zegt wie betaalt.', en: 'The rule that says who pays.' },
  period: { nl: 'Het jaar; leeg: niet bekend.', en: 'The year; empty: not known.' },
  persons: { nl: 'Hoeveel mensen.', en: 'How many people.' },
  pooled: { nl: 'Of dit uit de gezamenlijke pot komt.', en: 'Whether this comes out of the common pot.' },
  product_id: { nl: 'Het product.', en: 'The product.' },
  professional_id: { nl: 'De persoon.', en: 'The person.' },
  rule: { nl: 'De regel waarmee is verdeeld.', en: 'The rule by which it was shared out.' },
  sector: { nl: 'De sector: de eigen, of de naaste hogerop.', en: 'The sector: its own, or the nearest above it.' },
  thousandths_of_use: { nl: 'Het gebruik, in duizendsten van één plaats van gebruik.', en: 'The use, in thousandths of one place of use.' },
  thousandths: { nl: 'De omvang van de aanstelling, in duizendsten fte.', en: 'The size of the post, in thousandths of a full post.' },
  to_board_id: {
    nl: 'Het bestuur dat ontvangt; leeg: aan niemand toe te rekenen.',
    en: 'The board that receives; empty: can be counted for nobody.',
  },
  until: {
    nl: 'De laatste dag; 2199-12-31 waar die niet bekend is.',
    en: 'The last day; 2199-12-31 where it is not known.',
  },
  value: {
    nl: 'De waarde in centen, minuten of een aantal; leeg: er is geen getal afgesproken.',
    en: 'The value in cents, minutes or a number; empty: no figure was agreed.',
  },
  coordination: {
    nl: 'Antwoorden gecodeerd als coördinatie; leeg: geen enkel antwoord is gecodeerd.',
    en: 'Answers coded as coordination; empty: no answer is coded.',
  },
  crossing: {
    nl: 'De mensen van beide die er tegelijk met iemand van de ander waren.',
    en: 'The people of both who were there at the same time as somebody of the other.',
  },
  evaluated: { nl: 'Antwoorden in een evaluatie.', en: 'Answers in an evaluation.' },
  identification: {
    nl: 'Antwoorden gecodeerd als identificatie; leeg: geen enkel antwoord is gecodeerd.',
    en: 'Answers coded as identification; empty: no answer is coded.',
  },
  is_new: {
    nl: 'Of de twee in geen eerder jaar contact hadden; leeg in het eerste jaar.',
    en: 'Whether the two had no tie in any earlier year; empty in the first year.',
  },
  made: { nl: 'Producten die dat jaar klaar waren.', en: 'Products ready that year.' },
  met: { nl: 'Bijeenkomsten met ten minste twee aanwezigen.', en: 'Meetings at which at least two people were.' },
  met_again: {
    nl: 'Paren van besturen die elkaar op ten minste twee bijeenkomsten troffen.',
    en: 'Pairs of boards that were together at two meetings at least.',
  },
  other_board_id: { nl: 'Het andere bestuur.', en: 'The other board.' },
  other_people: { nl: 'De mensen van het andere bestuur.', en: 'The people of the other board.' },
  people: { nl: 'De mensen van het bestuur.', en: 'The people of the board.' },
  reflection: {
    nl: 'Antwoorden gecodeerd als reflectie; leeg: geen enkel antwoord is gecodeerd.',
    en: 'Answers coded as reflection; empty: no answer is coded.',
  },
  transformation: {
    nl: 'Antwoorden gecodeerd als transformatie; leeg: geen enkel antwoord is gecodeerd.',
    en: 'Answers coded as transformation; empty: no answer is coded.',
  },
  used_elsewhere: {
    nl: 'Producten waarvan gebruik buiten de makers dat jaar begon.',
    en: 'Products whose use beyond their makers began that year.',
  },
} as const satisfies Record<string, Text>;

function documented(title: Text, definition: Text, ...columns: readonly (keyof typeof meanings)[]): Documented {
  return { title, definition, columns: columns.map((name) => ({ name, comment: meanings[name] })) };
}

/** What each working table is, each after those it reads. */
export const derivedShapes = {
  organisation_boards: documented(
    { nl: 'Besturen', en: 'Boards' },
    {
      nl: 'Eén rij per organisatie: de organisatie bovenaan haar rij van hogere organisaties (voor een bestuur: zijzelf).',
      en: 'One row per organisation: the organisation at the top of its line of parents (itself, for a board).',
    },
    'organisation_id',
    'board_id',
    'sector',
    'municipality',
  ),
  employments: documented(
    { nl: 'Werkplekken', en: 'Employments' },
    {
      nl: 'Eén rij per aanstelling van een persoon, met data die er altijd zijn; wie geen aanstelling heeft, werkt steeds bij de eigen organisatie.',
      en: 'One row per person’s post at an organisation, with dates that are always there; who has no posts works at the home organisation all the time.',
    },
    'professional_id',
    'organisation_id',
    'board_id',
    'sector',
    'function',
    'thousandths',
    'from',
    'until',
  ),
  booking_entries: documented(
    { nl: 'Boekingen per jaar', en: 'Bookings by year' },
    {
      nl: 'Eén rij per boeking: het jaar waarin die valt, het bedrag, en het bestuur van de organisatie.',
      en: 'One row per booking: the year it falls in, its amount, and the board of its organisation.',
    },
    'period',
    'kind',
    'cents',
    'organisation_id',
    'board_id',
    'group_id',
  ),
  hour_entries: documented(
    { nl: 'Uren per jaar', en: 'Hours by year' },
    {
      nl: 'Eén rij per urenregel: het jaar, de minuten en de organisatie van wie de uren zijn: de genoemde werkgever, en anders waar de persoon toen werkte (de grootste aanstelling).',
      en: 'One row per entry of hours: its year, its minutes and the organisation whose hours they are: the employer named, else where the person worked then (the largest post).',
    },
    'period',
    'professional_id',
    'group_id',
    'kind',
    'minutes',
    'organisation_id',
    'board_id',
    'function',
  ),
  participation_spells: documented(
    { nl: 'Deelname per jaar', en: 'Taking part by year' },
    {
      nl: 'Eén rij per tijd binnen een jaar waarin iemand in een groep zat, voor elke organisatie waar die persoon toen werkte; een ontbrekende datum is die van de groep.',
      en: 'One row per stretch within a year in which a person was in a group, for each organisation the person then worked for; a missing date is the group’s.',
    },
    'period',
    'professional_id',
    'group_id',
    'organisation_id',
    'board_id',
    'sector',
    'function',
    'from',
    'until',
  ),
  group_years: documented(
    { nl: 'Groepen per jaar', en: 'Groups by year' },
    {
      nl: 'Eén rij per groep en jaar waarin die er was: met leden, bijeenkomsten, boekingen, uren of producten, of volgens de eigen data.',
      en: 'One row per group and year in which it was there: with members, meetings, bookings, hours or products, or by its own dates.',
    },
    'period',
    'group_id',
  ),
  paying_boards: documented(
    { nl: 'Betalende organisaties', en: 'Paying organisations' },
    {
      nl: 'Eén rij per jaar en bestuur dat als betalende organisatie (lid) meedeed: volgens de data van deelname, of omdat het dat jaar een bijdrage betaalde.',
      en: 'One row per year and board that took part as a paying organisation (member): by its dates of taking part, or as it paid a fee that year.',
    },
    'period',
    'board_id',
  ),
  product_makers: documented(
    { nl: 'Makers', en: 'Makers' },
    {
      nl: 'Eén rij per product en bestuur waarvan mensen het maakten: leden van de groep die erbij waren op de dag dat het klaar was.',
      en: 'One row per product and board whose people made it: members of its group who had joined by the day it was ready.',
    },
    'product_id',
    'board_id',
  ),
  use_entries: documented(
    { nl: 'Gebruik per jaar', en: 'Uses by year' },
    {
      nl: 'Eén rij per gebruik van een product: het jaar waarin het begon, het bestuur dat het gebruikt, en of dat een ander is dan de makers.',
      en: 'One row per use of a product: the year it began, the board that uses it, and whether that is another than the makers.',
    },
    'period',
    'product_id',
    'board_id',
    'sector',
    'context',
    'beyond',
  ),
  agreed_support: documented(
    { nl: 'Afgesproken steun', en: 'Support agreed' },
    {
      nl: 'Eén rij per jaar en soort groep: de steun per groep die voor dat jaar was afgesproken; waar die in het jaar veranderde, wat het langst gold.',
      en: 'One row per year and kind of group: the support per group agreed for that year; where it changed within the year, what held the longest.',
    },
    'period',
    'group_kind',
    'cents',
  ),
  plg_participants: documented(
    { nl: 'PLG-deelnemers per jaar', en: 'PLG participants by year' },
    {
      nl: 'Eén rij per jaar en deelnemer aan een PLG: de kalendermaanden in een PLG, en de minuten die een werkgever daarvoor (of voor geen groep in het bijzonder) gaf.',
      en: 'One row per year and participant of a PLG: the calendar months in one, and the minutes an employer gave for it (or for no group in particular).',
    },
    'period',
    'professional_id',
    'months',
    'minutes',
  ),
  agreed_years: documented(
    { nl: 'Afgesproken per jaar', en: 'Agreed by year' },
    {
      nl: 'Eén rij per jaar en afspraak: de waarde die voor dat jaar gold; waar die in het jaar veranderde, wat het langst gold.',
      en: 'One row per year and agreement: the value that held for that year; where it changed within the year, what held the longest.',
    },
    'period',
    'id',
    'value',
  ),
  group_boards: documented(
    { nl: 'Besturen in groepen', en: 'Boards in groups' },
    {
      nl: 'Eén rij per jaar, groep en bestuur waarvan mensen erin zaten: hoeveel mensen.',
      en: 'One row per year, group and board whose people took part in it: how many people.',
    },
    'period',
    'group_id',
    'board_id',
    'persons',
  ),
  hour_exchange: documented(
    { nl: 'Uren voor elkaar', en: 'Hours for one another' },
    {
      nl: 'Eén rij per verdeelregel, jaar, bestuur dat uren in groepen stak en bestuur waaraan die zijn toegerekend.',
      en: 'One row per rule of division, year, board that put hours into groups and board that they are shared out to.',
    },
    'rule',
    'period',
    'from_board_id',
    'to_board_id',
    'kind',
    'minutes',
  ),
  product_exchange: documented(
    { nl: 'Producten voor elkaar', en: 'Products for one another' },
    {
      nl: 'Eén rij per verdeelregel, jaar, bestuur waarvan mensen producten maakten en bestuur dat ze gebruikt.',
      en: 'One row per rule of division, year, board whose people made products and board that uses them.',
    },
    'rule',
    'period',
    'from_board_id',
    'to_board_id',
    'thousandths_of_use',
  ),
  support_paid: documented(
    { nl: 'Wie de groepen betaalde', en: 'Who paid for the groups' },
    {
      nl: 'Eén rij per betaalregel, jaar, groep waaraan geld is uitgegeven en bestuur dat daarvoor gaf; wat uit de pot komt, heeft nog geen bestuur.',
      en: 'One row per rule of paying, year, group on which money was spent and board that gave for it; what comes out of the pot has no board yet.',
    },
    'payers',
    'period',
    'group_id',
    'board_id',
    'pooled',
    'cents',
  ),
  support_exchange: documented(
    { nl: 'Steun voor elkaar', en: 'Support for one another' },
    {
      nl: 'Eén rij per betaalregel, verdeelregel, jaar, bestuur dat betaalde en bestuur aan wiens mensen het is uitgegeven.',
      en: 'One row per rule of paying, rule of division, year, board that paid and board whose people it was spent on.',
    },
    'payers',
    'rule',
    'period',
    'from_board_id',
    'to_board_id',
    'cents',
  ),
  board_ties: documented(
    { nl: 'Contacten tussen besturen', en: 'Ties between boards' },
    {
      nl: 'Eén rij per jaar, groep en twee besturen waarvan mensen tegelijk in de groep zaten: de mensen van elk.',
      en: 'One row per year, group and two boards whose people were in the group at the same time: the people of each.',
    },
    'period',
    'group_id',
    'board_id',
    'other_board_id',
    'people',
    'other_people',
    'crossing',
  ),
  tie_shares: documented(
    { nl: 'Geld en uren per contact', en: 'Money and hours by tie' },
    {
      nl: 'Eén rij per jaar, groep en twee besturen: of zij niet eerder contact hadden, en het deel van dit contact in de uitgaven en uren van de groep.',
      en: 'One row per year, group and two boards: whether they had no tie before, and the tie’s part of the spending and hours of the group.',
    },
    'period',
    'group_id',
    'board_id',
    'other_board_id',
    'is_new',
    'cents',
    'minutes',
  ),
  group_evidence: documented(
    { nl: 'Wat de gegevens van groepen laten zien', en: 'What the records show of groups' },
    {
      nl: 'Eén rij per groep en jaar: bijeenkomsten, besturen die elkaar vaker troffen, producten, gebruik elders en antwoorden.',
      en: 'One row per group and year: meetings, boards that met again, products, use elsewhere and answers.',
    },
    'period',
    'group_id',
    'met',
    'met_again',
    'made',
    'used_elsewhere',
    'evaluated',
    'identification',
    'coordination',
    'reflection',
    'transformation',
  ),
} as const;

export type DerivedName = keyof typeof derivedShapes;
