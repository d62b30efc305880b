import { byId, byName } from '../../i18n/formats.ts';
import { fillText } from '../fill.ts';
import { seriate } from '../seriate.ts';
import { rowsOfYear } from '../summary-table.ts';
import { defineChart } from './define-chart.ts';
import { namedMatrix, type MatrixCell } from './named-matrix.ts';

const title = {
  nl: 'Wie geeft aan wie? Uren van de een die een ander ten goede komen',
  en: 'Who gives to whom? Hours of one that benefit another',
};
const summary = {
  nl: 'In {year} gingen er uren van de ene naar de andere organisatie bij {pairs}. Bij {mutual} daarvan ging het beide kanten op.',
  en: 'In {year} hours went from one organisation to another in {pairs}. In {mutual} of them it went both ways.',
};
const pairForms = { nl: { one: '1 paar', other: '{n} paren' }, en: { one: '1 pair', other: '{n} pairs' } } as const;
const source = {
  nl: 'Van links gaan uren naar boven: een cirkel in rij 3, kolom 7 zijn uren van organisatie 3 die organisatie 7 ten goede komen. Hoe groter de cirkel, hoe meer uren; de grootste is {most} uur. Organisaties die veel uitwisselen, staan bij elkaar. Bron: {records} (uren).',
  en: 'Hours go from the side to the top: a circle in row 3, column 7 is hours of organisation 3 to the benefit of organisation 7. The larger the circle, the more hours; the largest is {most} hours. Organisations that exchange much stand together. Source: {records} (hours).',
};
const mostDrawn = 40;

/** Hours spent by the people of one organisation that benefit another, as they were shared out. */
export const exchangeMatrix = defineChart({
  id: 'exchange-matrix',
  linked: false,
  build: (context) => {
    const { t, locale, number } = context;
    const given = new Map(
      rowsOfYear(context, 'hours-by-organisation-pair').flatMap((row) => {
        const [from, to, spent] = [row.text('from_organisation_id'), row.text('to_organisation_id'), row.number('spent').value];
        return from === null || to === null || from === to || spent === null || spent <= 0 ? [] : [[`${from}\n${to}`, spent] as const];
      }),
    );
    const of = (from: string, to: string): number => given.get(`${from}\n${to}`) ?? 0;
    const present = [...new Set([...given.keys()].flatMap((pair) => pair.split('\n')))].toSorted(
      (a, b) => byName(context.organisationName(a), context.organisationName(b)) || byId(a, b),
    );
    if (present.length < 3 || present.length > mostDrawn) return null;
    const order = seriate(present, (a, b) => of(a, b) + of(b, a));
    const hours = (minutes: number) => number(minutes / 60, minutes < 600 ? 1 : 0);
    const cells = order.flatMap((from, row) =>
      order.flatMap((to, column): MatrixCell[] => {
        const value = of(from, to);
        return value === 0 ? [] : [{ row, column, value, text: hours(value) }];
      }),
    );
    const pairs = order.flatMap((a, index) => order.slice(index + 1).map((b) => [of(a, b), of(b, a)] as const));
    const count = (n: number) => pairForms[locale][n === 1 ? 'one' : 'other'].replace('{n}', number(n));
    return {
      title: t(title),
      summary: fillText(t(summary), {
        year: context.year(context.focus.id),
        pairs: count(pairs.filter(([there, back]) => there + back > 0).length),
        mutual: number(pairs.filter(([there, back]) => there > 0 && back > 0).length),
      }),
      source: fillText(t(source), { most: hours(Math.max(...given.values())), records: context.words.records }),
      ...namedMatrix(order.map(context.organisationName), cells, {
        caption: t(title),
        name: context.words.organisation,
        empty: { text: '–', sort: null },
        between: ' → ',
        circles: true,
        marks: order.map((id) => `sector-${context.organisation(id)?.sector ?? 'unknown'}`),
      }),
    };
  },
});
