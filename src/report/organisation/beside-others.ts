import { colour } from '../colours.ts';
import type { Block } from '../document.ts';
import { missing } from '../sections/define-section.ts';
import { own, ownFigures, rowsOf, written, type OwnContext, type OwnFigure, type OwnSection } from './own.ts';

const title = { nl: 'U en de andere organisaties in {year}', en: 'You and the other organisations in {year}' };
const summary = {
  nl: 'Elke stip is een organisatie van wie het cijfer te tonen is; de gekleurde bent u, het streepje is de middelste. Meer is niet beter: organisaties verschillen in grootte.',
  en: 'Every dot is an organisation whose figure can be shown; the coloured one is you, the tick is the one in the middle. More is not better: organisations differ in size.',
};
const source = {
  nl: 'Elke regel loopt van 0 tot het hoogste cijfer. Bron: {records}.',
  en: 'Every line runs from 0 to the highest figure. Source: {records}.',
};
const columns = {
  nl: ['', 'U', 'De middelste', 'Laagste', 'Hoogste', 'Organisaties'],
  en: ['', 'You', 'The middle one', 'Lowest', 'Highest', 'Organisations'],
};
const legend = {
  own: { nl: 'u', en: 'you' },
  other: { nl: 'een andere organisatie', en: 'another organisation' },
  middle: { nl: 'de middelste', en: 'the middle one' },
};
const none = {
  nl: 'Er zijn te weinig organisaties met een cijfer dat te tonen is om naast te leggen.',
  en: 'There are too few organisations with a figure that can be shown to compare with.',
};
const compared: readonly OwnFigure[] = ['persons', 'groups', 'met', 'spent', 'toOthers', 'products', 'beyond'];
/** Beside fewer others a middle says nothing, and points at them. */
const enough = 5;

/** Its figures among those of the others, nobody else named. */
export const besideOthers: OwnSection = {
  id: 'own-beside',
  title: { nl: 'Naast de andere organisaties', en: 'Beside the other organisations' },
  build: (context) => {
    const lines = compared.flatMap((figure) => lineOf(context, figure));
    if (lines.length === 0) return [missing(context.t(none))];
    return [{ kind: 'figure', figure: figureOf(context, lines) } satisfies Block];
  },
};

interface Line {
  readonly figure: OwnFigure;
  readonly own: number;
  readonly others: readonly number[];
}

function lineOf(context: OwnContext, figure: OwnFigure): Line[] {
  const mine = own(context, figure).value;
  const { summary: id, column } = ownFigures[figure];
  const others = rowsOf(context, id, context.focus.id).flatMap((row) => {
    const { value } = row.number(column);
    return row.text('organisation_id') === context.own || value === null ? [] : [value];
  });
  return mine === null || others.length < enough ? [] : [{ figure, own: mine, others: others.toSorted((a, b) => a - b) }];
}

/** The value in the middle, or the mean of the two that are. */
export function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

function figureOf(context: OwnContext, lines: readonly Line[]) {
  const { t, locale, words } = context;
  const year = context.year(context.focus.id);
  const names = lines.map(({ figure }) => t(ownFigures[figure].title));
  const values = lines.flatMap(({ figure, own: mine, others }, order) => {
    const all = [...others, mine].toSorted((a, b) => a - b);
    const top = all.at(-1) || 1;
    return [
      ...others.map((value) => ({ order, at: value / top, what: 'other', label: '' })),
      { order, at: median(all) / top, what: 'middle', label: '' },
      { order, at: mine / top, what: 'own', label: written(context, figure, mine) },
    ];
  });
  const x = { field: 'at', type: 'quantitative', scale: { domain: [-0.02, 1.12], nice: false }, axis: null };
  const y = {
    field: 'order',
    type: 'ordinal',
    axis: { title: null, labelLimit: 260, labelExpr: `${JSON.stringify(names)}[datum.value]` },
  };
  const only = (what: string) => [{ filter: `datum.what === '${what}'` }];
  return {
    id: 'own-beside',
    title: t(title).replace('{year}', year),
    summary: t(summary),
    source: t(source).replace('{records}', words.records),
    linked: false,
    legend: [
      { name: t(legend.own), colour: 'accent', shape: 'circle' as const },
      { name: t(legend.other), colour: 'range', shape: 'circle' as const },
      { name: t(legend.middle), colour: 'ink', shape: 'tick' as const },
    ],
    table: {
      id: 'own-beside-table',
      caption: t(title).replace('{year}', year),
      columns: columns[locale].map((name, index) => ({ title: name, numeric: index > 0 })),
      rows: lines.map(({ figure, own: mine, others }) => {
        const all = [...others, mine].toSorted((a, b) => a - b);
        const write = (value: number) => ({ text: written(context, figure, value), sort: value });
        return {
          cells: [
            { text: t(ownFigures[figure].title) },
            write(mine),
            write(median(all)),
            write(all[0] ?? mine),
            write(all.at(-1) ?? mine),
            { text: context.number(all.length), sort: all.length },
          ],
        };
      }),
    },
    spec: {
      height: 26 * lines.length,
      data: { values },
      encoding: { y },
      layer: [
        { transform: only('other'), mark: { type: 'circle', size: 70, color: colour('rule-strong'), opacity: 0.45 }, encoding: { x } },
        { transform: only('middle'), mark: { type: 'tick', thickness: 2.5, size: 20, color: colour('ink') }, encoding: { x } },
        { transform: only('own'), mark: { type: 'circle', size: 150, color: colour('accent'), opacity: 1 }, encoding: { x } },
        {
          transform: only('own'),
          mark: { type: 'text', align: 'left', dx: 11, fontSize: 12.5, fontWeight: 600, color: colour('accent') },
          encoding: { x, text: { field: 'label' } },
        },
      ],
    },
  };
}
