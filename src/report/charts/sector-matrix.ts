import { byId } from '../../i18n/formats.ts';
import { colour } from '../colours.ts';
import type { ReportContext } from '../context.ts';
import { fillText } from '../fill.ts';
import { defineChart } from './define-chart.ts';

const title = { nl: 'Wie ontmoet wie? Contacten binnen en tussen sectoren', en: 'Who meets whom? Contacts within and between sectors' };
const summary = {
  nl: 'Het sterkst: {most} ({mostValue} keer wat je bij gelijke spreiding zou verwachten). Het zwakst: {least} ({leastValue} keer).',
  en: 'Strongest: {most} ({mostValue} times what an even spread would give). Weakest: {least} ({leastValue} times).',
};
const summaryOfShown = {
  nl: 'Van wat te tonen is het sterkst: {most} ({mostValue} keer wat je bij gelijke spreiding zou verwachten). Het zwakst: {least} ({leastValue} keer).',
  en: 'Strongest of what can be shown: {most} ({mostValue} times what an even spread would give). Weakest: {least} ({leastValue} times).',
};
const source = {
  nl: '1,0: evenveel contacten als wanneer iedereen even vaak met iedereen in contact zou zijn; 2,0: twee keer zo veel. Een streep: te weinig mensen. Bron: {records}.',
  en: '1.0: as many contacts as if everyone met everyone equally often; 2.0: twice as many. A dash: too few people. Source: {records}.',
};
const pairWords = { nl: '{a} met {b}', en: '{a} with {b}' };
const withinWords = { nl: 'binnen {a}', en: 'within {a}' };
const steps: readonly (readonly [number, string])[] = [
  [0.25, 'step-1'],
  [0.75, 'step-2'],
  [1.25, 'step-3'],
  [2, 'step-4'],
];

/** Sectors that everyone in Dutch education calls by their letters. */
const abbreviated = (sector: string): boolean => ['po', 'so', 'vo', 'mbo', 'hbo', 'wo'].includes(sector);

const stepOf = (value: number): string => steps.find(([limit]) => value < limit)?.[1] ?? 'step-5';

/** Observed contacts between two sectors over what an even spread would give. */
export function sectorRatios(context: ReportContext): { a: string; b: string; value: number | null }[] {
  return (
    context.analysis.scores
      .filter(
        ({ metric, level, boundary, period }) =>
          metric === 'density-ratio' && level === 'pair' && boundary === 'sector' && period === context.focus.id,
      )
      // A pair may come either way round; it is one pair.
      .flatMap(({ subject, other, value }) => (other === null || byId(subject, other) > 0 ? [] : [{ a: subject, b: other, value }]))
      .toSorted((x, y) => byId(x.a, y.a) || byId(x.b, y.b))
  );
}

/** The density matrix between sectors, as observed over expected. */
export const sectorMatrix = defineChart({
  id: 'sector-matrix',
  linked: false,
  build: (context) => {
    const ratios = sectorRatios(context);
    const sectors = [...new Set(ratios.flatMap(({ a, b }) => [a, b]))].toSorted(byId);
    const known = ratios.flatMap(({ a, b, value }) => (value === null ? [] : [{ a, b, value }])).toSorted((x, y) => y.value - x.value);
    const [most] = known;
    const least = known.at(-1);
    if (sectors.length < 2 || most === undefined || least === undefined) return null;
    const { t } = context;
    const byPair = new Map(ratios.flatMap(({ a, b, value }) => [[`${a}\n${b}`, value] as const, [`${b}\n${a}`, value] as const]));
    const name = (sector: string) => context.term('sector', sector);
    const pair = ({ a, b }: { a: string; b: string }) =>
      a === b ? fillText(t(withinWords), { a: name(a) }) : fillText(t(pairWords), { a: name(a), b: name(b) });
    const values = sectors.flatMap((a) =>
      sectors.map((b) => {
        const value = byPair.get(`${a}\n${b}`) ?? null;
        return {
          a,
          b,
          tip: `${pair({ a, b })}: ${value === null ? '–' : context.number(value, 1, true)}`,
          fill: value === null ? colour('paper') : colour(stepOf(value)),
          ink: value !== null && value >= 2 ? colour('step-ink-strong') : colour('step-ink'),
          label: value === null ? '–' : context.number(value, 1, true),
        };
      }),
    );
    return {
      title: t(title),
      summary: fillText(t(context.audience === 'internal' ? summary : summaryOfShown), {
        most: pair(most),
        mostValue: context.number(most.value, 1),
        least: pair(least),
        leastValue: context.number(least.value, 1),
      }),
      source: fillText(t(source), { records: context.words.records }),
      table: {
        caption: t(title),
        columns: [
          { title: context.words.sector, numeric: false },
          ...sectors.map((sector) => ({ title: abbreviated(sector) ? sector : name(sector), numeric: true })),
        ],
        rows: sectors.map((a) => ({
          cells: [
            { text: name(a), mark: `sector-${a}` },
            ...sectors.map((b) => {
              const value = byPair.get(`${a}\n${b}`) ?? null;
              return value === null ? { text: '–', sort: null } : { text: context.number(value, 1, true), sort: value };
            }),
          ],
        })),
      },
      spec: {
        height: sectors.length * 40,
        params: [
          {
            name: 'names',
            value: Object.fromEntries(
              sectors.map((sector) => [sector, abbreviated(sector) ? `${name(sector)} (${sector})` : name(sector)]),
            ),
          },
          { name: 'codes', value: Object.fromEntries(sectors.map((sector) => [sector, abbreviated(sector) ? sector : name(sector)])) },
        ],
        data: { values },
        encoding: {
          x: {
            field: 'b',
            type: 'nominal',
            sort: sectors,
            axis: {
              title: null,
              orient: 'top',
              labelAngle: 0,
              labelFontWeight: 600,
              labelColor: colour('ink'),
              labelExpr: 'codes[datum.value]',
            },
          },
          y: { field: 'a', type: 'nominal', sort: sectors, axis: { title: null, labelExpr: 'names[datum.value]' } },
          tooltip: { field: 'tip', type: 'nominal' },
        },
        layer: [
          {
            mark: { type: 'rect', stroke: colour('paper'), strokeWidth: 2 },
            encoding: { color: { field: 'fill', type: 'nominal', scale: null } },
          },
          {
            mark: { type: 'text', fontSize: 14, fontWeight: 600 },
            encoding: { text: { field: 'label' }, color: { field: 'ink', type: 'nominal', scale: null } },
          },
        ],
      },
    };
  },
});
