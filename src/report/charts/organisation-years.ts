import { byId, byName } from '../../i18n/formats.ts';
import { colour } from '../colours.ts';
import { fillText } from '../fill.ts';
import { shortNames } from '../labels.ts';
import { sectorLegend } from '../legends.ts';
import { defineChart, fading } from './define-chart.ts';

const title = { nl: 'Deelnemers per organisatie, jaar na jaar', en: 'Participants by organisation, year by year' };
const summary = {
  nl: 'Van {first} tot {last}: {more} namen met meer mensen deel dan in het eerste jaar dat zij er waren, {fewer} met minder, {same} met evenveel. Alle lijnen hebben dezelfde schaal.',
  en: 'From {first} to {last}: {more} took part with more people than in their first year, {fewer} with fewer, {same} with as many. All lines have the same scale.',
};
const forms = {
  nl: { one: '1 organisatie', other: '{n} organisaties' },
  en: { one: '1 organisation', other: '{n} organisations' },
} as const;
const source = {
  nl: 'Mensen die in dat jaar namens de organisatie in een groep zaten; het getal is dat van het laatste jaar. Waar de lijn ontbreekt, deed niemand mee of waren het er te weinig om te tonen. Kleur: sector. Bron: {records}.',
  en: 'People who were in a group for the organisation in that year; the number is that of the last year. Where there is no line nobody took part, or too few to be shown. Colour: sector. Source: {records}.',
};
const mostDrawn = 40;
const columns = { wide: 4, narrow: 2 };

/** Small multiples: one line per organisation over the years, all on one scale. */
export const organisationYears = defineChart({
  id: 'organisation-years',
  linked: true,
  build: (context) => {
    const { t, locale, number, analysis } = context;
    const { periods } = analysis;
    const [first] = periods;
    const last = periods.at(-1);
    if (first === undefined || last === undefined || periods.length < 2) return null;
    const personsIn = (period: string, id: string): number | null =>
      context.viewOf(period)?.organisations.find((node) => node.id === id)?.persons ?? null;
    const rows = [...new Set(periods.flatMap(({ id }) => context.viewOf(id)?.organisations.map((node) => node.id) ?? []))]
      .map((id) => ({ id, name: context.organisationName(id), counts: periods.map((period) => personsIn(period.id, id)) }))
      .filter(({ counts }) => counts.filter((count) => count !== null).length > 1)
      .toSorted((a, b) => byName(a.name, b.name) || byId(a.id, b.id));
    if (rows.length < 2 || rows.length > mostDrawn) return null;
    const most = Math.max(...rows.flatMap(({ counts }) => counts.flatMap((count) => count ?? [])));
    const changes = rows.map(({ counts }) => {
      const known = counts.flatMap((count) => count ?? []);
      return (known.at(-1) ?? 0) - (known[0] ?? 0);
    });
    const count = (n: number) => forms[locale][n === 1 ? 'one' : 'other'].replace('{n}', number(n));
    const names = shortNames(
      rows.map(({ name }) => name),
      27,
    );
    const step = 1 / Math.max(1, periods.length - 1);
    const points = rows.flatMap(({ id, name, counts }, index) => {
      const end = counts.findLastIndex((value) => value !== null);
      return counts.flatMap((value, year) =>
        value === null
          ? []
          : [
              {
                key: context.keys.organisation.get(id) ?? '',
                i: index,
                u: year * step,
                v: value / most,
                f: colour(`sector-${context.organisation(id)?.sector ?? 'unknown'}`),
                t: `${name}\n${context.year(periods[year]?.id ?? '')}: ${number(value)}`,
                ...(year === end ? { l: number(value) } : {}),
              },
            ],
      );
    });
    // The grid is laid within one plot, so that the page can draw it at any width: four to a row, on a phone two.
    const grid = `(windowSize()[0] < 560 ? ${columns.narrow} : ${columns.wide})`;
    const place = [
      { calculate: `datum.i % ${grid}`, as: 'c' },
      { calculate: `floor(datum.i / ${grid})`, as: 'r' },
      { calculate: 'datum.c + 0.02 + datum.u * 0.8', as: 'x' },
      { calculate: '-datum.r - 0.92 + datum.v * 0.55', as: 'y' },
    ];
    const height = (perRow: number) => Math.ceil(rows.length / perRow) * 66;
    const x = {
      field: 'x',
      type: 'quantitative',
      scale: { domain: [0, { expr: grid }], nice: false },
      axis: null,
    };
    const y = {
      field: 'y',
      type: 'quantitative',
      scale: { domain: [{ expr: `-ceil(${rows.length} / ${grid})` }, 0], nice: false },
      axis: null,
    };
    return {
      title: t(title),
      summary: fillText(t(summary), {
        first: context.year(first.id),
        last: context.year(last.id),
        more: count(changes.filter((change) => change > 0).length),
        fewer: number(changes.filter((change) => change < 0).length),
        same: number(changes.filter((change) => change === 0).length),
      }),
      source: fillText(t(source), { records: context.words.records }),
      legend: sectorLegend(
        context,
        rows.map(({ id }) => id),
        'bar',
      ),
      table: {
        caption: t(title),
        sortable: true,
        columns: [
          { title: context.words.organisation, numeric: false },
          ...periods.map(({ id }) => ({ title: context.year(id), numeric: true })),
        ],
        rows: rows.map(({ id, name, counts }) => {
          const key = context.keys.organisation.get(id);
          return {
            ...(key === undefined ? {} : { key }),
            cells: [
              { text: name },
              ...counts.map((value) => (value === null ? { text: '–', sort: null } : { text: number(value), sort: value })),
            ],
          };
        }),
      },
      spec: {
        height: height(columns.wide),
        usermeta: { narrowHeight: height(columns.narrow) },
        layer: [
          {
            data: {
              values: rows.map(({ id }, index) => ({
                i: index,
                u: 0,
                v: 0,
                n: names[index],
                key: context.keys.organisation.get(id) ?? '',
              })),
            },
            transform: [...place, { calculate: 'datum.c + 0.84', as: 'x2' }],
            layer: [
              { mark: { type: 'rule', strokeWidth: 1, color: colour('rule') }, encoding: { x, x2: { field: 'x2' }, y } },
              {
                mark: {
                  type: 'text',
                  align: 'left',
                  dy: -46,
                  fontSize: 12,
                  color: colour('ink'),
                  limit: { expr: 'windowSize()[0] < 560 ? 150 : 165' },
                },
                encoding: { x, y, text: { field: 'n' }, opacity: fading() },
              },
            ],
          },
          {
            data: { values: points },
            transform: place,
            layer: [
              {
                mark: { type: 'line', strokeWidth: 2.25 },
                encoding: {
                  x,
                  y,
                  detail: { field: 'i', type: 'nominal' },
                  color: { field: 'f', type: 'nominal', scale: null },
                  opacity: fading(),
                },
              },
              {
                mark: { type: 'point', filled: true, size: 36, cursor: 'pointer' },
                encoding: {
                  x,
                  y,
                  color: { field: 'f', type: 'nominal', scale: null },
                  tooltip: { field: 't', type: 'nominal' },
                  opacity: fading(),
                },
              },
              {
                transform: [{ filter: 'isValid(datum.l)' }],
                mark: { type: 'text', align: 'left', dx: 6, fontSize: 12.5, fontWeight: 600, color: colour('ink') },
                encoding: { x, y, text: { field: 'l' }, opacity: fading() },
              },
            ],
          },
        ],
      },
    };
  },
});
