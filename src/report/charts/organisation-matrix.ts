import { byId, byName } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import { fillText } from '../fill.ts';
import { seriate } from '../seriate.ts';
import { defineChart } from './define-chart.ts';
import { namedMatrix, type MatrixCell } from './named-matrix.ts';

const title = {
  nl: 'Welke organisaties ontmoeten elkaar vaker of minder vaak dan bij gelijke spreiding?',
  en: 'Which organisations meet more or less often than an even spread would give?',
};
const summary = {
  nl: 'In {year} is dit van {pairs} te zeggen: bij {more} zijn er twee keer zo veel contacten als bij gelijke spreiding, of meer; bij {less} minder dan de helft.',
  en: 'In {year} this can be said of {pairs}: {more} of them have twice as many contacts as an even spread would give, or more; {less} have less than half.',
};
const nobody = { nl: 'geen', en: 'none' };
const pairForms = {
  nl: { one: '1 paar organisaties', other: '{n} paren organisaties' },
  en: { one: '1 pair of organisations', other: '{n} pairs of organisations' },
} as const;
const source = {
  nl: '1,0: evenveel contacten als wanneer iedereen even vaak met iedereen in contact zou zijn; 2,0: twee keer zo veel. Op de schuine lijn staan contacten binnen een organisatie. Organisaties die veel met elkaar te maken hebben, staan bij elkaar. {empty} Bron: {records}.',
  en: '1.0: as many contacts as if everyone met everyone equally often; 2.0: twice as many. On the diagonal are contacts within an organisation. Organisations that have much to do with each other stand together. {empty} Source: {records}.',
};
const empty = {
  all: { nl: 'Leeg: niet te berekenen, want er is maar één persoon.', en: 'Blank: cannot be computed, as there is only one person.' },
  some: { nl: 'Leeg: te weinig mensen of contacten om te tonen.', en: 'Blank: too few people or contacts to be shown.' },
};
const between = { nl: ' en ', en: ' and ' };
const steps = [
  { below: 0.25, colour: 'step-1', nl: 'minder dan {to}', en: 'less than {to}' },
  { below: 0.75, colour: 'step-2', nl: '{from} tot {to}', en: '{from} to {to}' },
  { below: 1.25, colour: 'step-3', nl: '{from} tot {to}', en: '{from} to {to}' },
  { below: 2, colour: 'step-4', nl: '{from} tot {to}', en: '{from} to {to}' },
  { below: Number.POSITIVE_INFINITY, colour: 'step-5', nl: '{from} of meer', en: '{from} or more' },
] as const;
const mostDrawn = 40;

const stepOf = (value: number) => steps.find(({ below }) => value < below)?.colour ?? 'step-5';

/** Of two organisations, or within one, the contacts that were found over those of an even spread. */
function ratiosOf(context: ReportContext): Map<string, number> {
  return new Map(
    context.analysis.scores.flatMap(({ metric, level, boundary, period, subject, other, value }) =>
      metric === 'density-ratio' && level === 'pair' && boundary === 'organisation' && period === context.focus.id && other !== null
        ? value === null
          ? []
          : [[[subject, other].toSorted(byId).join('\n'), Math.round(value * 10_000) / 10_000] as const]
        : [],
    ),
  );
}

/** The density matrix of organisations, as observed over expected, those that meet side by side. */
export const organisationMatrix = defineChart({
  id: 'organisation-matrix',
  linked: false,
  build: (context) => {
    const { t, locale, number } = context;
    const ratios = ratiosOf(context);
    const ratio = (a: string, b: string): number | null => ratios.get([a, b].toSorted(byId).join('\n')) ?? null;
    const shown = context.view.organisations
      .map(({ id }) => id)
      .filter((id) => [...ratios.keys()].some((pair) => pair.split('\n').includes(id)))
      .toSorted((a, b) => byName(context.organisationName(a), context.organisationName(b)) || byId(a, b));
    // Sums of fractions differ in their last digit by the order of the people: that decides nothing here.
    const order = seriate(shown, (a, b) => Math.min(Math.round((ratio(a, b) ?? 0) * 10_000), 40_000));
    const across = order.flatMap((a, row) => order.slice(row + 1).flatMap((b) => ratio(a, b) ?? []));
    if (order.length < 3 || order.length > mostDrawn || across.length < 3) return null;
    const cells = order.flatMap((a, row) =>
      order.flatMap((b, column): MatrixCell[] => {
        const value = ratio(a, b);
        return value === null ? [] : [{ row, column, value, text: number(value, 1, true), colour: stepOf(value) }];
      }),
    );
    const pairs = (n: number) => pairForms[locale][n === 1 ? 'one' : 'other'].replace('{n}', number(n));
    const some = (n: number) => (n === 0 ? t(nobody) : number(n));
    const records = context.words.records;
    return {
      title: t(title),
      summary: fillText(t(summary), {
        year: context.year(context.focus.id),
        pairs: pairs(across.length),
        more: some(across.filter((value) => value >= 2).length),
        less: some(across.filter((value) => value < 0.5).length),
      }),
      source: fillText(t(source), { empty: t(context.audience === 'internal' ? empty.all : empty.some), records }),
      legend: steps.map((step, index) => ({
        colour: step.colour,
        name: fillText(step[locale], { from: number(steps[index - 1]?.below ?? 0, 2), to: number(step.below, 2) }),
        shape: 'square' as const,
      })),
      ...namedMatrix(order.map(context.organisationName), cells, {
        caption: t(title),
        name: context.words.organisation,
        empty: { text: '–', sort: null },
        between: t(between),
        circles: false,
        marks: order.map((id) => `sector-${context.organisation(id)?.sector ?? 'unknown'}`),
      }),
    };
  },
});
