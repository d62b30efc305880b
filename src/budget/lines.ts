import { formatChoice, formatEuro, formatNumber } from '../i18n/formats.ts';
import { same, type Locale, type Text } from '../i18n/text.ts';
import type { Reach } from './reach.ts';
import { whatIf, type BudgetAnswer, type BudgetBasis } from './what-if.ts';

/** Cents, a number, words; `null`: not to be known. */
export type BudgetFigure = { readonly cents: number } | number | Text | null;

/** One line of the answer: as it was in the year, and as it would be. */
export interface BudgetLine {
  readonly id: string;
  readonly what: Text;
  readonly now: BudgetFigure;
  readonly later: BudgetFigure;
}

/** A figure as a reader sees it: amounts with cents where they have them; `null` stays `null`. */
export function showFigure(figure: BudgetFigure, locale: Locale): string | null {
  if (figure === null) return null;
  if (typeof figure === 'number') return formatNumber(locale, figure);
  return 'cents' in figure ? euros(figure.cents, locale) : figure[locale];
}

const euros = (cents: number, locale: Locale): string => formatEuro(locale, cents, cents % 100 !== 0);

const yes = { nl: 'ja', en: 'yes' };
const no = { nl: 'nee', en: 'no' };
const nobodyPays = { nl: 'niemand betaalt', en: 'nobody pays' };
const euro = (cents: number): BudgetFigure => ({ cents });

/** Lines that say something only of a change. */
export const linesOfChange: ReadonlySet<string> = new Set(['people-gone', 'people-here', 'ties-gone', 'groups-below']);

/** The whole answer, line by line: the command line, the report and its panel say these. */
export function budgetLines(basis: BudgetBasis, answer: BudgetAnswer, reach: Reach, kindName: (kind: string) => Text): BudgetLine[] {
  const now = whatIf(basis);
  const both = (id: string, what: Text, of: (one: BudgetAnswer) => BudgetFigure): BudgetLine => ({
    id,
    what,
    now: of(now),
    later: of(answer),
  });
  const perKind = (id: string, what: (name: Text) => Text, of: (kind: BudgetAnswer['kinds'][number]) => number): BudgetLine[] =>
    basis.kinds.map(({ kind }) =>
      both(`${id}-${kind}`, what(kindNames(kind, kindName)), (one) => {
        const found = one.kinds.find((other) => other.kind === kind);
        return found === undefined ? null : of(found);
      }),
    );
  const less = (whole: number | null, part: number | null): number | null => (whole === null || part === null ? null : whole - part);
  return [
    both('organisations', { nl: 'Betalende organisaties', en: 'Paying organisations' }, ({ organisations }) => organisations),
    ...(basis.required === null
      ? []
      : [
          both(
            'enough',
            { nl: `Ten minste ${basis.required} organisaties`, en: `At least ${basis.required} organisations` },
            ({ enough }) => (enough === null ? null : enough ? yes : no),
          ),
        ]),
    both('fees', { nl: 'Deelnamebijdragen', en: 'Membership fees' }, ({ fees }) => euro(fees)),
    both(
      'income',
      { nl: 'Inkomsten, zonder wat voor één groep is gegeven', en: 'Income, without what was given for one group' },
      ({ income }) => euro(income),
    ),
    both('costs', { nl: 'Overhead en andere kosten', en: 'Overhead and other costs' }, ({ otherCosts }) => euro(otherCosts)),
    ...perKind(
      'groups',
      (name) => capital(name),
      ({ groups }) => groups,
    ),
    both('support', { nl: 'Steun voor die groepen', en: 'Support for those groups' }, ({ support }) => euro(support)),
    both('left', { nl: 'Over (min: tekort)', en: 'Left (minus: short)' }, ({ left }) => euro(left)),
    ...perKind(
      'more',
      (name) => ({ nl: `Daarvan kunnen er nog bij: ${name.nl}`, en: `From that, how many more: ${name.en}` }),
      ({ more }) => more,
    ),
    both('fee-needed', { nl: 'Bijdrage die nodig is', en: 'Fee that is needed' }, ({ feeNeeded }) =>
      feeNeeded === null ? nobodyPays : euro(feeNeeded),
    ),
    {
      id: 'people',
      what: { nl: 'Mensen die meedoen, per organisatie geteld', en: 'People taking part, counted by organisation' },
      now: reach.people,
      later: less(reach.people, reach.peopleGone),
    },
    {
      id: 'people-gone',
      what: { nl: 'Mensen van wie de organisatie weggaat', en: 'People whose organisation leaves' },
      now: 0,
      later: reach.peopleGone,
    },
    {
      id: 'people-here',
      what: { nl: 'Mensen van wie de organisatie gaat betalen', en: 'People whose organisation comes to pay' },
      now: 0,
      later: reach.peopleHere,
    },
    {
      id: 'ties-gone',
      what: { nl: 'Contacten tussen organisaties die wegvallen', en: 'Ties between organisations that are gone' },
      now: 0,
      later: reach.tiesGone,
    },
    {
      id: 'groups-below',
      what: { nl: 'Groepen met te weinig organisaties erbij', en: 'Groups that come to have too few organisations' },
      now: 0,
      later: reach.groupsBelow.length,
    },
  ];
}

const plurals: Readonly<Record<string, { readonly one: Text; readonly other: Text }>> = {
  plg: { one: same('PLG'), other: { nl: 'PLG’s', en: 'PLGs' } },
  expert: { one: { nl: 'expertgroep', en: 'expert group' }, other: { nl: 'expertgroepen', en: 'expert groups' } },
  project: { one: { nl: 'projectgroep', en: 'project group' }, other: { nl: 'projectgroepen', en: 'project groups' } },
};

/** What groups of a kind are called together: `PLG’s`; of a kind of one’s own `groepen (leerkring)`. */
function kindNames(kind: string, kindName: (kind: string) => Text): Text {
  const own = kindName(kind);
  return (Object.hasOwn(plurals, kind) ? plurals[kind]?.other : undefined) ?? { nl: `groepen (${own.nl})`, en: `groups (${own.en})` };
}

/** The same as a label. */
export const kindLabel = (kind: string, kindName: (kind: string) => Text): Text => capital(kindNames(kind, kindName));

const capital = ({ nl, en }: Text): Text => ({
  nl: nl.charAt(0).toUpperCase() + nl.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

/** `3 PLG’s`; of a kind of one’s own `3 groepen (leerkring)`. */
function countedKind(kind: string, count: number, locale: Locale, kindName: (kind: string) => Text): string {
  const forms = Object.hasOwn(plurals, kind) ? plurals[kind] : undefined;
  const number = formatNumber(locale, count);
  if (forms !== undefined) return `${number} ${forms[count === 1 ? 'one' : 'other'][locale]}`;
  const groups = { nl: count === 1 ? 'groep' : 'groepen', en: count === 1 ? 'group' : 'groups' }[locale];
  return `${number} ${groups} (${kindName(kind)[locale]})`;
}

const sentences = {
  asItWas: {
    left: {
      nl: 'Met de inkomsten van {year} en de afgesproken steun voor elke groep blijft er {left} over{more}.',
      en: 'With the income of {year} and the support agreed for every group, {left} is left{more}.',
    },
    short: {
      nl: 'Met de inkomsten van {year} en de afgesproken steun voor elke groep is er {short} te weinig{fee}.',
      en: 'With the income of {year} and the support agreed for every group, {short} is lacking{fee}.',
    },
  },
  changed: {
    left: { nl: 'Dan blijft er {left} over{more}.', en: 'Then {left} is left{more}.' },
    short: { nl: 'Dan is er {short} te weinig{fee}.', en: 'Then {short} is lacking{fee}.' },
  },
  more: { nl: ': genoeg voor nog {list}', en: ': enough for {list} more' },
  noMore: { nl: ': te weinig voor nog een groep', en: ': too little for another group' },
  fee: { nl: '; met een bijdrage van {fee} per organisatie komt het uit', en: '; a fee of {fee} per organisation would cover it' },
  enough: {
    nl: '{n} betalend mee; ten minste {required} is afgesproken.',
    en: '{n} to take part; at least {required} were agreed.',
  },
  tooFew: {
    nl: '{n} betalend mee, minder dan de {required} die zijn afgesproken.',
    en: '{n} to take part, fewer than the {required} agreed.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** The answer in a sentence or two: what is left or short, and whether enough organisations pay. */
export function budgetSentence(
  basis: BudgetBasis,
  answer: BudgetAnswer,
  locale: Locale,
  kindName: (kind: string) => Text,
  year: string,
  changed: boolean,
): string {
  const texts = sentences[changed ? 'changed' : 'asItWas'];
  const more = answer.kinds.filter((one) => one.more > 0).map((one) => countedKind(one.kind, one.more, locale, kindName));
  const moreWords =
    answer.kinds.length === 0
      ? ''
      : more.length === 0
        ? sentences.noMore[locale]
        : sentences.more[locale].replace('{list}', () => formatChoice(locale, more));
  const feeWords = answer.feeNeeded === null ? '' : sentences.fee[locale].replace('{fee}', () => euros(answer.feeNeeded ?? 0, locale));
  const money =
    answer.left < 0
      ? texts.short[locale].replace('{short}', () => euros(-answer.left, locale)).replace('{fee}', () => feeWords)
      : texts.left[locale].replace('{left}', () => euros(answer.left, locale)).replace('{more}', () => moreWords);
  const n =
    answer.organisations === 1
      ? { nl: 'Eén organisatie doet', en: 'One organisation pays' }[locale]
      : `${formatNumber(locale, answer.organisations)} ${{ nl: 'organisaties doen', en: 'organisations pay' }[locale]}`;
  const rule =
    basis.required === null || answer.enough === null
      ? ''
      : ` ${(answer.enough ? sentences.enough : sentences.tooFew)[locale].replace('{n}', () => n).replace('{required}', () => formatNumber(locale, basis.required ?? 0))}`;
  return money.replace('{year}', () => year) + rule;
}
