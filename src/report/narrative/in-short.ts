import { plural } from '../../i18n/formats.ts';
import type { Chance } from '../../analysis.ts';
import type { Text } from '../../i18n/text.ts';
import { guarded, type ReportContext, type Reading } from '../context.ts';
import type { Quantity, Sentence } from '../document.ts';
import { fill } from '../fill.ts';
import { judgedChecks } from '../judged-checks.ts';
import { acrossWords, count, counted, crossingOf100, oftenerWords, quantity } from '../quantities.ts';
import { budgetOf, hoursOf, participationOf, productsOf } from '../readings.ts';

const took: Text = {
  nl: 'In {year} deden {people} van {organisations} mee, in {groups}.',
  en: 'In {year}, {people} from {organisations} took part, in {groups}.',
};
const shownBeyond: Text = {
  nl: 'Over {year} zijn {organisations} en {groups} te tonen.',
  en: '{organisations} and {groups} can be shown for {year}.',
};
const tookHidden: Text = {
  nl: 'Hoeveel mensen in {year} meededen, is niet te tonen: het zijn er te weinig.',
  en: 'How many people took part in {year} can’t be shown: there are too few.',
};
const tookUnknown: Text = { nl: 'Wie in {year} meededen, is niet bekend.', en: 'Who took part in {year} is not known.' };
const tookBefore: Text = {
  nl: 'Een jaar eerder waren dat {people} in {groups}.',
  en: 'A year earlier it was {people} in {groups}.',
};
const crossed: Text = {
  nl: 'Van elke 100 contacten waren er {crossing} tussen mensen van {across}{before}.',
  en: 'Of every 100 contacts, {crossing} were between people of {across}{before}.',
};
const crossedBefore: Text = { nl: ' (in {year}: {crossing})', en: ' (in {year}: {crossing})' };
const more: Text = {
  nl: 'Dat is meer dan bij een willekeurige indeling ({low} tot {high}): {oftener}.',
  en: 'That is more than a random arrangement gives ({low} to {high}): {oftener}.',
};
const less: Text = {
  nl: 'Dat is nog minder dan bij een willekeurige indeling ({low} tot {high}): {oftener}.',
  en: 'That is still less than a random arrangement gives ({low} to {high}): {oftener}.',
};
const chanceWords: Record<Chance['verdict'], Text> = {
  'more-crossing': more,
  higher: more,
  'less-crossing': less,
  lower: less,
  'as-chance': {
    nl: 'Dat is niet te onderscheiden van een willekeurige indeling ({low} tot {high}).',
    en: 'That cannot be told from a random arrangement ({low} to {high}).',
  },
  'too-little': {
    nl: 'Of dat meer of minder is dan bij een willekeurige indeling, is niet te zeggen: daarvoor is het netwerk te klein.',
    en: 'Whether that is more or less than a random arrangement gives cannot be said: the network is too small.',
  },
};
const gapWords: Record<'smaller' | 'larger', Text> = {
  smaller: { nl: 'Het verschil met toeval wordt kleiner.', en: 'The difference from chance is getting smaller.' },
  larger: { nl: 'Het verschil met toeval wordt groter.', en: 'The difference from chance is getting larger.' },
};
const comparedAs: Text = {
  nl: ' (Voor deze vergelijking hoort iedereen het hele jaar bij dezelfde organisaties: zo gerekend zijn het er {crossing}.)',
  en: ' (For this comparison everybody belongs to the same organisations all year: counted so it is {crossing}.)',
};
const crossedNot: Text = {
  nl: 'Over contacten tussen mensen van {across} is te weinig bekend om iets te zeggen.',
  en: 'Too little is known about contacts between people of {across} to say anything.',
};
const money: Text = {
  nl: 'Er kwam {income} binnen en er ging {spending} uit{overhead}.',
  en: '{income} came in and {spending} went out{overhead}.',
};
const moneyHidden: Text = {
  nl: 'Het geld is niet te tonen: het gaat om te weinig mensen of organisaties.',
  en: 'The money can’t be shown: it concerns too few people or organisations.',
};
const incomeOnly: Text = { nl: 'Er kwam {income} binnen.', en: '{income} came in.' };
const spendingOnly: Text = { nl: 'Er ging {spending} uit{overhead}.', en: '{spending} went out{overhead}.' };
const overheadWords: Text = {
  nl: '; van elke €\u00a0100 die werd uitgegeven ging {share} naar overhead{before}',
  en: '; of every €100 spent, {share} went to overhead{before}',
};
const overheadBefore: Text = { nl: ' (in {year}: {share})', en: ' (in {year}: {share})' };
const moneyNot: Text = { nl: 'Over geld is in {year} niets vastgelegd.', en: 'No money was recorded in {year}.' };
const hoursSpent: Text = {
  nl: 'Deelnemers besteedden {spent} aan hun groepen{before}; werkgevers stelden er {facilitated} voor beschikbaar.',
  en: 'Participants spent {spent} on their groups{before}; employers made {facilitated} available.',
};
const hoursHidden: Text = {
  nl: 'De uren zijn niet te tonen: te weinig mensen gaven ze op.',
  en: 'The hours can’t be shown: too few people reported them.',
};
const spentOnly: Text = {
  nl: 'Deelnemers besteedden {spent} aan hun groepen{before}.',
  en: 'Participants spent {spent} on their groups{before}.',
};
const facilitatedOnly: Text = {
  nl: 'Werkgevers stelden {facilitated} beschikbaar.',
  en: 'Employers made {facilitated} available.',
};
const hoursBefore: Text = { nl: ' (in {year}: {spent})', en: ' (in {year}: {spent})' };
const hoursNot: Text = { nl: 'Uren zijn in {year} niet bijgehouden.', en: 'No hours were recorded in {year}.' };
const made: Text = {
  nl: 'De groepen maakten {made}{before}. Er {verb} in dat jaar {used} in gebruik genomen door een organisatie die er niet aan meewerkte.',
  en: 'The groups made {made}{before}. In that year {used} {verb} taken into use by an organisation that had no part in making {them}.',
};
const usedVerbs = { nl: { one: 'werd', other: 'werden' }, en: { one: 'was', other: 'were' } } as const;
const madeOnly: Text = { nl: 'De groepen maakten {made}{before}.', en: 'The groups made {made}{before}.' };
const madeBefore: Text = { nl: ' (in {year}: {made})', en: ' (in {year}: {made})' };
const madeNot: Text = { nl: 'Producten zijn in {year} niet vastgelegd.', en: 'No products were recorded in {year}.' };
/** The year in some sentences, each figure with where it comes from. Nothing here says why, and nobody is ranked. */
export function inShort(context: ReportContext): Sentence[] {
  const yearly = context.span === 'stretch' ? [byYearOnly] : [budget, hours, products];
  return [participation, crossing, ...yearly, agreements].map((part) => spaced(part(context)));
}

const byYear: Text = {
  nl: 'Geld, uren en producten staan per jaar; kies een jaar voor het totaal.',
  en: 'Money, hours and products are kept by year; choose a year for the totals.',
};

const byYearOnly = (context: ReportContext): Sentence[] => [[context.t(byYear)]];

/** Sentences after each other. */
const spaced = (sentences: readonly Sentence[]): Sentence =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));

function participation(context: ReportContext): Sentence[] {
  const { t, focus, before } = context;
  const now = participationOf(context, focus.id);
  const from = 'participation-by-year';
  if (now.people.value === null && context.span !== 'year' && context.view.groups.length > 0) {
    return [
      fill(t(shownBeyond), {
        year: context.year(focus.id),
        organisations: count(context, guarded(context.view.organisations.length), 'organisations', from, 'organisations'),
        groups: count(context, guarded(context.view.groups.length), 'groups', from, 'groups'),
      }),
    ];
  }
  if (now.people.value === null)
    return [fill(t(now.people.state === 'hidden' ? tookHidden : tookUnknown), { year: context.year(focus.id) })];
  const first = fill(t(took), {
    year: context.year(focus.id),
    people: count(context, now.people, 'people', from, 'organisations'),
    organisations: count(context, now.organisations, 'organisations', from, 'organisations'),
    groups: count(context, now.groups, 'groups', from, 'groups'),
  });
  if (before === null) return [first];
  const then = participationOf(context, before.id);
  if (then.people.value === null || then.groups.value === null) return [first];
  return [
    first,
    fill(t(tookBefore), {
      people: count(context, then.people, 'people', from, 'organisations'),
      groups: count(context, then.groups, 'groups', from, 'groups'),
    }),
  ];
}

function crossing(context: ReportContext): Sentence[] {
  const { t, analysis, before } = context;
  const across = t(acrossWords[analysis.about.boundary]);
  const chance = context.chance('ei-index', { level: 'network' });
  const now = context.score('ei-index', { level: 'network' }) ?? chance?.observed ?? null;
  if (now === null) return [fill(t(crossedNot), { across })];
  const of100 = (ei: number): Quantity => quantity(context.number(crossingOf100(ei)), 'ei-index', 'crossing');
  const then = before === null ? null : context.score('ei-index', { level: 'network', period: before.id });
  const first = nested(
    t(crossed),
    { crossing: of100(now), across },
    'before',
    before === null || then === null ? [] : fill(t(crossedBefore), { year: context.year(before.id), crossing: of100(then) }),
  );
  if (chance === null) return [first];
  const second = fill(t(chanceWords[chance.verdict]), {
    low: of100(chance.low),
    high: of100(chance.high),
    oftener: t(oftenerWords(chance.verdict === 'more-crossing', analysis.about.boundary, analysis.about.ties)),
  });
  const gap = gapOf(chance, before === null ? null : context.chance('ei-index', { level: 'network', period: before.id }));
  const differs = chance.verdict !== 'too-little' && of100(chance.observed).value !== of100(now).value;
  return [
    first,
    differs ? [...second, ...fill(t(comparedAs), { crossing: of100(chance.observed) })] : second,
    ...(gap === null ? [] : [[t(gapWords[gap])]]),
  ];
}

/** Whether a difference from chance became smaller or larger by a contact of every 100 or more; `null` where chance was on another side or nothing is to be seen. */
function gapOf(now: Chance, then: Chance | null): 'smaller' | 'larger' | null {
  if (then === null || now.verdict !== then.verdict || (now.verdict !== 'less-crossing' && now.verdict !== 'more-crossing')) return null;
  const gap = (chance: Chance) => Math.abs(crossingOf100(chance.observed) - crossingOf100(chance.expected));
  const grown = gap(now) - gap(then);
  return Math.abs(grown) < 1 ? null : grown < 0 ? 'smaller' : 'larger';
}

function budget(context: ReportContext): Sentence[] {
  const { t, focus, before } = context;
  const now = budgetOf(context, focus.id);
  const from = 'budget-by-year';
  if (now.income.state === 'unknown' && now.spending.state === 'unknown') return [fill(t(moneyNot), { year: context.year(focus.id) })];
  const amount = (reading: Reading): Quantity => quantity(context.cell(reading, context.euro).text, from, 'money');
  const share = (value: number): Quantity => quantity(context.euro(Math.round(value * 10_000)), from, 'money');
  const then = before === null ? null : budgetOf(context, before.id).overheadShare.value;
  const overhead =
    now.overheadShare.value === null
      ? []
      : nested(
          t(overheadWords),
          { share: share(now.overheadShare.value) },
          'before',
          before === null || then === null ? [] : fill(t(overheadBefore), { year: context.year(before.id), share: share(then) }),
        );
  if (now.income.value === null && now.spending.value === null) return [fill(t(moneyHidden), {})];
  if (now.spending.value === null) return [fill(t(incomeOnly), { income: amount(now.income) })];
  return [
    nested(
      t(now.income.value === null ? spendingOnly : money),
      { income: amount(now.income), spending: amount(now.spending) },
      'overhead',
      overhead,
    ),
  ];
}

function hours(context: ReportContext): Sentence[] {
  const { t, focus, before, locale } = context;
  const now = hoursOf(context, focus.id);
  const from = 'hours-by-year';
  if (now.spent.state === 'unknown' && now.facilitated.state === 'unknown') return [fill(t(hoursNot), { year: context.year(focus.id) })];
  const amount = (reading: Reading): Quantity =>
    quantity(context.cell(reading, (minutes) => counted(locale, Math.round(minutes / 60), 'hours')).text, from, 'hours');
  if (now.spent.value === null && now.facilitated.value === null) return [fill(t(hoursHidden), {})];
  if (now.spent.value === null) return [fill(t(facilitatedOnly), { facilitated: amount(now.facilitated) })];
  const then = before === null ? null : hoursOf(context, before.id).spent;
  return [
    nested(
      t(now.facilitated.value === null ? spentOnly : hoursSpent),
      { spent: amount(now.spent), facilitated: amount(now.facilitated) },
      'before',
      before === null || then === null || then.value === null
        ? []
        : fill(t(hoursBefore), { year: context.year(before.id), spent: amount(then) }),
    ),
  ];
}

function products(context: ReportContext): Sentence[] {
  const { t, focus, before, locale } = context;
  const now = productsOf(context, focus.id);
  const from = 'products-by-year';
  if (now.made.state === 'unknown') return [fill(t(madeNot), { year: context.year(focus.id) })];
  const then = before === null ? null : productsOf(context, before.id).made;
  const earlier =
    before === null || then === null || then.value === null
      ? []
      : fill(t(madeBefore), { year: context.year(before.id), made: quantity(context.number(then.value), from, 'products') });
  const amount = count(context, now.made, 'products', from, 'products');
  if (now.usedBeyond.value === null) return [nested(t(madeOnly), { made: amount }, 'before', earlier)];
  const used = count(context, now.usedBeyond, 'products', from, 'products');
  const verb = plural(locale, now.usedBeyond.value, usedVerbs[locale]);
  const them = plural(locale, now.usedBeyond.value, { one: 'it', other: 'them' });
  return [nested(t(made), { made: amount, used, verb, them }, 'before', earlier)];
}

/** What came of the checks, with a word only for what there is. */
const verdictWords: Record<'all' | 'broken' | 'unknown' | 'both', Text> = {
  all: {
    nl: 'Afspraken met het netwerk en met de groepen zijn {checks} getoetst en elke keer nagekomen.',
    en: 'Agreements with the network and with the groups were checked {checks}, and kept every time.',
  },
  broken: {
    nl: 'Afspraken met het netwerk en met de groepen zijn {checks} getoetst: {kept} nagekomen en {broken} niet.',
    en: 'Agreements with the network and with the groups were checked {checks}: {kept} kept and {broken} not kept.',
  },
  unknown: {
    nl: 'Afspraken met het netwerk en met de groepen zijn {checks} getoetst: {kept} nagekomen; {unknown} was het niet te beoordelen.',
    en: 'Agreements with the network and with the groups were checked {checks}: {kept} kept; {unknown} it could not be judged.',
  },
  both: {
    nl: 'Afspraken met het netwerk en met de groepen zijn {checks} getoetst: {kept} nagekomen, {broken} niet, en {unknown} was het niet te beoordelen.',
    en: 'Agreements with the network and with the groups were checked {checks}: {kept} kept, {broken} not kept, and {unknown} it could not be judged.',
  },
};
const agreementsByYear: Text = {
  nl: 'Afspraken gelden per jaar; kies een jaar voor het oordeel.',
  en: 'Agreements hold by year; choose a year for the verdicts.',
};
const agreementsNot: Text = {
  nl: 'Over afspraken is in {year} niets te beoordelen.',
  en: 'No agreement can be judged in {year}.',
};

function agreements(context: ReportContext): Sentence[] {
  const { t, analysis, focus, locale } = context;
  if (context.span !== 'year') return [[t(agreementsByYear)]];
  const checks = judgedChecks(analysis.agreements).filter(
    ({ period, level }) => period === focus.id && (level === 'network' || level === 'group'),
  );
  const of = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const judged = of('kept') + of('not-kept');
  if (checks.length === 0 || judged === 0) return [fill(t(agreementsNot), { year: context.year(focus.id) })];
  const times = (value: number) => quantity(counted(locale, value, 'times'), 'agreements', 'agreements');
  const found = of('not-kept') === 0 ? (of('unknown') === 0 ? 'all' : 'unknown') : of('unknown') === 0 ? 'broken' : 'both';
  return [
    fill(t(verdictWords[found]), {
      checks: times(checks.length),
      kept: times(of('kept')),
      broken: times(of('not-kept')),
      unknown: times(of('unknown')),
    }),
  ];
}

/** A sentence in one of whose places stands a clause with figures of its own. */
function nested(template: string, values: Readonly<Record<string, string | Quantity>>, place: string, clause: Sentence): Sentence {
  const [head = '', tail = ''] = template.split(`{${place}}`);
  return [...fill(head, values), ...clause, ...fill(tail, values)];
}
