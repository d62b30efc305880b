import { plural } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { ReportContext, Reading } from '../context.ts';
import type { Quantity, Sentence } from '../document.ts';
import { fill } from '../fill.ts';
import { acrossWords, count, counted, crossingOf100, quantity } from '../quantities.ts';
import { budgetOf, hoursOf, participationOf, productsOf } from '../readings.ts';

const took: Text = {
  nl: 'In {year} deden {people} van {organisations} mee, in {groups}.',
  en: 'In {year} {people} of {organisations} took part, in {groups}.',
};
const tookBefore: Text = {
  nl: 'Een jaar eerder waren dat {people} in {groups}.',
  en: 'A year earlier it was {people} in {groups}.',
};
const crossed: Text = {
  nl: 'Van elke 100 contacten waren er {crossing} tussen mensen van {across}{before}.',
  en: 'Of every 100 contacts, {crossing} were between people of {across}{before}.',
};
const crossedBefore: Text = { nl: ' (in {year}: {crossing})', en: ' (in {year}: {crossing})' };
const chanceWords: Record<'more-crossing' | 'less-crossing' | 'as-chance' | 'too-little', Text> = {
  'more-crossing': {
    nl: 'Dat is meer dan toeval: zouden dezelfde mensen willekeurig in even veel groepen van dezelfde grootte zitten, dan lag het tussen {low} en {high}.',
    en: 'That is more than chance: had the same people sat at random in as many groups of the same size, it would lie between {low} and {high}.',
  },
  'less-crossing': {
    nl: 'Dat is minder dan toeval: zouden dezelfde mensen willekeurig in even veel groepen van dezelfde grootte zitten, dan lag het tussen {low} en {high}.',
    en: 'That is less than chance: had the same people sat at random in as many groups of the same size, it would lie between {low} and {high}.',
  },
  'as-chance': {
    nl: 'Dat verschilt niet van toeval: zouden dezelfde mensen willekeurig in even veel groepen van dezelfde grootte zitten, dan lag het tussen {low} en {high}.',
    en: 'That does not differ from chance: had the same people sat at random in as many groups of the same size, it would lie between {low} and {high}.',
  },
  'too-little': {
    nl: 'Of dat meer of minder is dan toeval, is niet te zeggen: daarvoor is het netwerk te klein.',
    en: 'Whether that is more or less than chance can not be said: the network is too small for it.',
  },
};
const comparedAs: Text = {
  nl: ' (Voor deze vergelijking hoort iedereen het hele jaar bij dezelfde organisaties: zo gerekend zijn het er {crossing}.)',
  en: ' (For this comparison everybody belongs to the same organisations all year: counted so it is {crossing}.)',
};
const crossedNot: Text = {
  nl: 'Over contacten tussen mensen van {across} is te weinig bekend om iets te zeggen.',
  en: 'Too little is known of contacts between people of {across} to say anything.',
};
const money: Text = {
  nl: 'Er kwam {income} binnen en er ging {spending} uit{overhead}.',
  en: '{income} came in and {spending} went out{overhead}.',
};
const overheadWords: Text = {
  nl: '; van elke €\u00a0100 die werd uitgegeven ging {share} naar overhead{before}',
  en: '; of every €100 spent, {share} went to overhead{before}',
};
const overheadBefore: Text = { nl: ' (in {year}: {share})', en: ' (in {year}: {share})' };
const moneyNot: Text = { nl: 'Over geld is in {year} niets vastgelegd.', en: 'Nothing was recorded of money in {year}.' };
const hoursSpent: Text = {
  nl: 'Deelnemers besteedden {spent} aan hun groepen{before}; werkgevers stelden er {facilitated} voor beschikbaar.',
  en: 'Participants spent {spent} on their groups{before}; employers made {facilitated} available.',
};
const hoursBefore: Text = { nl: ' (in {year}: {spent})', en: ' (in {year}: {spent})' };
const hoursNot: Text = { nl: 'Uren zijn in {year} niet bijgehouden.', en: 'No hours were kept in {year}.' };
const made: Text = {
  nl: 'De groepen maakten {made}{before}. Er {verb} {used} gebruikt door een organisatie die er niet aan meewerkte.',
  en: 'The groups made {made}{before}. {used} {verb} used by an organisation that had no part in making it.',
};
const usedVerbs = { nl: { one: 'werd', other: 'werden' }, en: { one: 'was', other: 'were' } } as const;
const madeOnly: Text = { nl: 'De groepen maakten {made}{before}.', en: 'The groups made {made}{before}.' };
const madeBefore: Text = { nl: ' (in {year}: {made})', en: ' (in {year}: {made})' };
const madeNot: Text = { nl: 'Producten zijn in {year} niet vastgelegd.', en: 'No products were recorded in {year}.' };
/** The year in some sentences, each figure with where it comes from. Nothing here says why, and nobody is ranked. */
export function inShort(context: ReportContext): Sentence[] {
  return [participation, crossing, budget, hours, products, agreements].map((part) => spaced(part(context)));
}

/** Sentences after each other. */
const spaced = (sentences: readonly Sentence[]): Sentence =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));

function participation(context: ReportContext): Sentence[] {
  const { t, focus, before } = context;
  const now = participationOf(context, focus.id);
  const from = 'participation-by-year';
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
  const words = t(chanceWords[chance.verdict]);
  const second = fill(words, { low: of100(chance.low), high: of100(chance.high) });
  const differs = chance.verdict !== 'too-little' && of100(chance.observed).value !== of100(now).value;
  return [first, differs ? [...second, ...fill(t(comparedAs), { crossing: of100(chance.observed) })] : second];
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
  return [nested(t(money), { income: amount(now.income), spending: amount(now.spending) }, 'overhead', overhead)];
}

function hours(context: ReportContext): Sentence[] {
  const { t, focus, before, locale } = context;
  const now = hoursOf(context, focus.id);
  const from = 'hours-by-year';
  if (now.spent.state === 'unknown' && now.facilitated.state === 'unknown') return [fill(t(hoursNot), { year: context.year(focus.id) })];
  const amount = (reading: Reading): Quantity =>
    quantity(context.cell(reading, (minutes) => counted(locale, Math.round(minutes / 60), 'hours')).text, from, 'hours');
  const then = before === null ? null : hoursOf(context, before.id).spent;
  return [
    nested(
      t(hoursSpent),
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
  return [nested(t(made), { made: amount, used, verb }, 'before', earlier)];
}

const verdictWords: Text = {
  nl: 'Afspraken met het netwerk en met de groepen zijn {checks} getoetst: {kept} nagekomen, {broken} niet, en {unknown} was het niet te beoordelen.',
  en: 'Agreements with the network and with the groups were checked {checks}: {kept} kept, {broken} not, and {unknown} it could not be judged.',
};
const agreementsNot: Text = {
  nl: 'Over afspraken is in {year} niets te beoordelen.',
  en: 'No agreement can be judged in {year}.',
};

function agreements(context: ReportContext): Sentence[] {
  const { t, analysis, focus, locale } = context;
  const checks = analysis.agreements.filter(({ period, level }) => period === focus.id && (level === 'network' || level === 'group'));
  const of = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const judged = of('kept') + of('not-kept');
  if (checks.length === 0 || judged === 0) return [fill(t(agreementsNot), { year: context.year(focus.id) })];
  const times = (value: number) => quantity(counted(locale, value, 'times'), 'agreements', 'agreements');
  return [
    fill(t(verdictWords), {
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
