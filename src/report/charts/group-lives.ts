import { byId, byName } from '../../i18n/formats.ts';
import { colour, slug } from '../colours.ts';
import type { ReportContext } from '../context.ts';
import { guarded } from '../context.ts';
import { fillText } from '../fill.ts';
import { kindLegend } from '../legends.ts';
import { axisNames } from './axis-names.ts';
import { counted } from '../quantities.ts';
import { defineChart, fading } from './define-chart.ts';

const title = { nl: 'Het leven van de groepen', en: 'The lives of the groups' };
const summary = {
  nl: '{groups} over {years} jaar; in {year} liepen er {active}. {began}: {started}; geëindigd: {ended}.',
  en: '{groups} over {years} years; {active} were running in {year}. {began}: {started}; ended: {ended}.',
};
const begunThatYear = { nl: 'Begonnen in dat jaar', en: 'Begun in that year' };
const begun = { nl: 'Begonnen in die tijd', en: 'Begun in that time' };
const source = {
  nl: 'Balk: van begin tot eind; een open einde loopt nog. Kleur: soort groep. Het getal: deelnemers in {year}. Bron: {records}.',
  en: 'Bar: from beginning to end; an open end is still running. Colour: kind of group. The number: participants in {year}. Source: {records}.',
};
const columns = {
  nl: ['Groep', 'Soort', 'Begonnen', 'Geëindigd', 'Deelnemers', 'Organisaties'],
  en: ['Group', 'Kind', 'Began', 'Ended', 'Participants', 'Organisations'],
};
const running = { nl: 'loopt nog', en: 'still running' };

/** The groups of a report in the order of their lives, with their size in the focus year. */
export function groupLives(context: ReportContext) {
  const { analysis, view } = context;
  const inFocus = new Map(view.groups.map((node) => [node.id, node]));
  const from = Math.min(context.focus.from, ...analysis.periods.map((period) => period.from));
  const until = Math.max(context.focus.until, ...analysis.periods.map((period) => period.until));
  // A group of which no dates are kept is as old as the years in which it had members.
  const seen = (id: string) => analysis.periods.filter((period) => context.viewOf(period.id)?.groups.some((node) => node.id === id));
  return analysis.groups
    .map((group) => {
      const periods = seen(group.id);
      const start = Math.max(from, group.from ?? periods[0]?.from ?? context.focus.from);
      const end = Math.min(until, group.until ?? (group.from === null ? periods.at(-1)?.until : until) ?? until);
      return { group, start, end, open: group.until === null || group.until > until, node: inFocus.get(group.id) ?? null };
    })
    .filter(({ start, end }) => start <= end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || byName(a.group.name, b.group.name) || byId(a.group.id, b.group.id));
}

/** Every group as a bar from its beginning to its end. */
export const groupLivesChart = defineChart({
  id: 'group-lives',
  linked: true,
  build: (context) => {
    const lives = groupLives(context);
    if (lives.length === 0) return null;
    const { t, locale, focus, analysis } = context;
    const year = context.year(focus.id);
    const within = (day: number | null) => day !== null && day >= focus.from && day <= focus.until;
    const started = lives.filter(({ group }) => within(group.from)).length;
    const ended = lives.filter(({ group }) => within(group.until)).length;
    const ms = (day: number) => day * 86_400_000;
    const names = axisNames(
      lives.map(({ group }) => group.name),
      20,
    );
    const values = lives.map(({ group, start, end, open, node }, index) => {
      const persons = node === null ? null : node.persons;
      return {
        key: context.keys.group.get(group.id) ?? '',
        order: index,
        name: names.wide[index],
        start: ms(start),
        end: ms(end + 1),
        open,
        label: node === null ? '' : persons === null ? '·' : context.number(persons),
        fill: colour(`kind-${slug(group.kind)}`),
        tip: [
          group.name,
          context.term('group_kind', group.kind),
          `${context.date(start)} – ${open ? t(running) : context.date(end)}`,
          ...(node === null || persons === null ? [] : [`${year}: ${counted(locale, persons, 'participants')}`]),
        ].join('\n'),
      };
    });
    const ticks = analysis.periods.map((period) => ms(period.from));
    const first = Math.min(...lives.map(({ start }) => ms(start)), ...ticks);
    const last = ms(Math.max(...analysis.periods.map((period) => period.until), focus.until) + 1);
    const starts = Object.fromEntries(analysis.periods.map((period) => [ms(period.from), context.year(period.id)]));
    const x = { type: 'quantitative', scale: { domain: [first, last], nice: false, zero: false } };
    return {
      title: t(title),
      summary: fillText(t(summary), {
        groups: counted(locale, lives.length, 'groups'),
        years: context.number(analysis.periods.length),
        year,
        active: context.number(context.view.groups.length),
        began: t(context.span === 'year' ? begunThatYear : begun),
        started: context.number(started),
        ended: context.number(ended),
      }),
      source: fillText(t(source), { year, records: context.words.records }),
      table: {
        caption: t(title),
        columns: columns[locale].map((name, index) => ({ title: name, numeric: index >= 4 })),
        sortable: true,
        rows: lives.map(({ group, node }) => {
          const key = context.keys.group.get(group.id);
          const size = (value: number | null | undefined) =>
            node === null ? { text: '–', sort: null } : context.cell(guarded(value), (persons) => context.number(persons));
          return {
            ...(key === undefined ? {} : { key }),
            cells: [
              { text: group.name },
              { text: context.term('group_kind', group.kind), mark: `kind-${slug(group.kind)}` },
              group.from === null
                ? { text: context.words.notKnown, state: 'unknown' as const, sort: null }
                : { text: context.date(group.from), sort: group.from },
              group.until === null ? { text: t(running), sort: null } : { text: context.date(group.until), sort: group.until },
              size(node?.persons),
              size(node?.organisations),
            ],
          };
        }),
      },
      legend: kindLegend(
        context,
        lives.map(({ group }) => group.id),
        'bar',
      ),
      spec: {
        height: names.height,
        usermeta: names.usermeta,
        params: [...names.params, { name: 'starts', value: starts }],
        data: { values },
        encoding: {
          y: { field: 'order', type: 'ordinal', axis: { ...names.axis, labelFontSize: 12.5 } },
        },
        layer: [
          {
            data: { values: [{ from: ms(focus.from), until: ms(focus.until + 1) }] },
            mark: { type: 'rect', color: colour('wash') },
            encoding: {
              x: {
                field: 'from',
                ...x,
                axis: {
                  title: null,
                  orient: 'top',
                  values: ticks,
                  labelExpr: 'starts[datum.value]',
                  labelAlign: 'left',
                  labelOffset: 2,
                  labelFontSize: 12,
                  grid: true,
                },
              },
              x2: { field: 'until' },
              y: null,
            },
          },
          {
            mark: { type: 'bar', height: 11, cornerRadius: 2, cursor: 'pointer' },
            encoding: {
              x: {
                field: 'start',
                ...x,
              },
              x2: { field: 'end' },
              color: { field: 'fill', type: 'nominal', scale: null },
              tooltip: { field: 'tip', type: 'nominal' },
              opacity: fading(),
            },
          },
          {
            mark: { type: 'text', align: 'left', dx: 4, fontSize: 12, fontWeight: 600, color: colour('ink') },
            encoding: { x: { field: 'end', ...x }, text: { field: 'label' }, opacity: fading() },
          },
        ],
      },
    };
  },
});
