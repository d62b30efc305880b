import type { Text } from '../../i18n/text.ts';
import { sentenceOf, spaced } from '../quantities.ts';
import { exchangeMatrix } from '../charts/exchange-matrix.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { chart, defineSection, missing, note, question, said } from './define-section.ts';

const others = {
  nl: 'Van de uren die mensen in {year} besteedden, kwamen er {others} ten goede aan andere organisaties dan de eigen.',
  en: 'Of the hours that people spent in {year}, {others} benefited organisations other than their own.',
};
const own = {
  nl: 'De eigen organisatie had er {own} van; {unshared} zijn aan niemand in het bijzonder toe te rekenen.',
  en: 'Their own organisation benefited from {own}; {unshared} cannot be attributed to anyone in particular.',
};
const ownHidden = {
  nl: 'Hoeveel uren voor de eigen organisatie waren, is niet te tonen: daar staan te weinig besturen achter.',
  en: 'How many hours were for their own organisation can’t be shown: too few boards stand behind them.',
};
const none = {
  nl: 'Er zijn geen bestede uren vastgelegd, dus is niet te zeggen wie aan wie gaf. Met een tabel uren (deelnemer, groep, jaar, uren) staat hier welk deel ook aan anderen ten goede kwam.',
  en: 'No hours spent were recorded, so it can’t be said who gave to whom. With a table of hours (professional, group, year, hours) this shows which part benefited others as well.',
};
const noneThisYear = {
  nl: 'Over {year} zijn geen bestede uren geregistreerd; over andere jaren wel.',
  en: 'No hours spent were recorded for {year}, though they were for other years.',
};
const byYear = { nl: 'Geven en ontvangen staan per jaar; kies een jaar.', en: 'Giving and receiving are kept by year; choose a year.' };
const rules: Readonly<Record<string, Text>> = {
  participants: {
    nl: 'Hoe is verdeeld: de uren van een groep zijn toegerekend naar het aantal deelnemers van elke organisatie in die groep, de eigen organisatie meegerekend.',
    en: 'How it was shared out: the hours of a group are counted by the number of participants of each organisation in that group, their own among them.',
  },
  equal: {
    nl: 'Hoe is verdeeld: de uren van een groep zijn gelijk toegerekend aan elke organisatie in die groep, de eigen organisatie meegerekend.',
    en: 'How it was shared out: the hours of a group are counted alike for each organisation in that group, their own among them.',
  },
  others: {
    nl: 'Hoe is verdeeld: de uren van een groep zijn naar deelnemers toegerekend, en alleen aan andere organisaties dan de eigen.',
    en: 'How it was shared out: the hours of a group are counted by participants, and only for organisations other than their own.',
  },
};
const otherRules: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  products_rule: {
    hours: {
      nl: 'Het gebruik van een product is toegerekend aan de organisaties van de makers, naar de uren die zij in de groep besteedden.',
      en: 'Use of a product is counted for the organisations of its makers, by the hours that they spent in the group.',
    },
    makers: {
      nl: 'Het gebruik van een product is gelijk toegerekend aan de organisaties van de makers.',
      en: 'Use of a product is counted alike for the organisations of its makers.',
    },
  },
  support_rule: {
    participants: {
      nl: 'Wat aan een groep is uitgegeven, is toegerekend naar het aantal deelnemers van elke organisatie.',
      en: 'What was spent on a group is counted by the number of participants of each organisation.',
    },
    equal: {
      nl: 'Wat aan een groep is uitgegeven, is gelijk toegerekend aan elke organisatie in die groep.',
      en: 'What was spent on a group is counted alike for each organisation in that group.',
    },
    hours: {
      nl: 'Wat aan een groep is uitgegeven, is toegerekend naar de uren die elke organisatie erin besteedde.',
      en: 'What was spent on a group is counted by the hours that each organisation spent in it.',
    },
  },
  payers_rule: {
    pool: {
      nl: 'Betaald is het uit één pot, naar wat elke organisatie dat jaar inbracht.',
      en: 'It was paid out of one pot, by what each organisation paid in that year.',
    },
    earmarked: {
      nl: 'Betaald is het eerst uit wat voor de groep zelf is gegeven, en de rest uit één pot.',
      en: 'It was paid first from what was given for the group itself, and the rest out of one pot.',
    },
  },
};
const hiddenOnes = {
  nl: 'Wat één organisatie gaf en kreeg, staat in haar eigen verslag: hier zou het uren en geld van één organisatie laten zien.',
  en: 'What one organisation gave and got is in its own report: here it would show the hours and money of a single organisation.',
};
const titles = {
  years: {
    nl: 'Uren voor de eigen en voor andere organisaties, jaar na jaar',
    en: 'Hours for their own and for other organisations, year by year',
  },
  balance: { nl: 'Gegeven en ontvangen per organisatie', en: 'Given and received by organisation' },
  pairs: { nl: 'Uren voor elkaar: de dertig grootste', en: 'Hours for one another: the thirty largest' },
  products: { nl: 'Producten voor elkaar: de dertig grootste', en: 'Products for one another: the thirty largest' },
};

/** Who gives, who gets: hours, products and money, and by which rule they were shared out. */
export const exchange = defineSection({
  id: 'exchange',
  title: { nl: 'Wie geeft, wie krijgt', en: 'Who gives, who gets' },
  build: (context) => {
    const { t, audience } = context;
    const words = { year: context.year(context.focus.id) };
    if (context.summary('exchange-by-year').length === 0) return [missing(t(none))];
    if (context.span !== 'year') return [missing(t(byYear))];
    const [row] = rowsOfYear(context, 'exchange-by-year');
    const hours = (minutes: number) => `${context.hours(minutes)} ${t({ nl: 'uur', en: 'hours' })}`;
    const rule = row?.text('rule') ?? null;
    const ruleWords = rule !== null && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    const matrix = chart(exchangeMatrix, context);
    const apart = audience === 'internal' || audience === 'organisation';
    const [balanced] = rowsOfYear(context, 'balance-by-organisation');
    const sharedOut = Object.entries(otherRules).flatMap(([column, words]) => {
      const chosen = words[balanced?.text(column) ?? ''];
      return chosen === undefined ? [] : [[t(chosen)]];
    });
    return [
      ...(row === undefined
        ? [missing(t(noneThisYear).replace('{year}', words.year))]
        : [
            question(context, 'exchange-by-year'),
            ...said([
              ...sentenceOf(t(others), { others: [row.number('hours_for_others'), hours] }, words, 'exchange-by-year', 'exchange'),
              ...sentenceOf(
                t(own),
                { own: [row.number('hours_for_own'), hours], unshared: [row.number('hours_unshared'), hours] },
                words,
                'exchange-by-year',
                'exchange',
              ),
              ...(row.number('hours_for_own').state === 'hidden' ? [[t(ownHidden)]] : []),
            ]),
          ]),
      ...openTable(context, 'exchange-by-year', t(titles.years), {
        everyYear: true,
        columns: ['hours_for_own', 'hours_for_others', 'hours_unshared'],
      }),
      ...(ruleWords === undefined ? [] : [note([t(ruleWords)])]),
      ...matrix,
      ...(apart ? [question(context, 'balance-by-organisation')] : []),
      ...(apart ? summaryTable(context, 'balance-by-organisation', t(titles.balance)) : [note([t(hiddenOnes)])]),
      ...(apart && sharedOut.length > 0 ? [note(...spaced(sharedOut))] : []),
      // What is drawn stands as a table beside it.
      ...(matrix.length > 0
        ? []
        : summaryTable(context, 'hours-by-organisation-pair', t(titles.pairs), {
            columns: ['facilitated', 'spent'],
            rows: (each) => each.text('from_organisation_id') !== each.text('to_organisation_id'),
            most: { of: 'spent', rows: 30 },
          })),
      ...summaryTable(context, 'product-uses-by-organisation-pair', t(titles.products), {
        columns: ['uses'],
        rows: (each) => each.text('from_organisation_id') !== each.text('to_organisation_id'),
        most: { of: 'uses', rows: 30 },
      }),
    ];
  },
});
