import { plural } from '../../i18n/formats.ts';
import { spendingByTheme } from '../charts/spending-by-theme.ts';
import type { Reading, ReportContext } from '../context.ts';
import type { Block, TableRow } from '../document.ts';
import { fill } from '../fill.ts';
import { counted, quantity } from '../quantities.ts';
import { sum } from '../readings.ts';
import { rowsOfYear } from '../summary-table.ts';
import { chart, defineSection, missing, note, paragraph } from './define-section.ts';

const none = {
  nl: 'Er zijn geen thema’s vastgelegd. Met een tabel thema’s (nummer, naam) en bij elke groep haar thema staat hier waar de groepen aan werkten, en wat daaraan is besteed.',
  en: 'No themes were recorded. With a table of themes (id, name) and the theme of each group this shows what the groups worked on, and what was spent on it.',
};
const noGroups = {
  nl: 'Van geen groep die in {year} liep, is het thema vastgelegd.',
  en: 'The theme was recorded of no group that was running in {year}.',
};
const worked = {
  nl: 'In {year} {verb} {groups} aan {themes} van de onderzoeksagenda.',
  en: 'In {year}, {groups} worked on {themes} of the research agenda.',
};
const workedForms = { nl: { one: 'werkte', other: 'werkten' }, en: { one: 'worked', other: 'worked' } } as const;
const themeForms = { nl: { one: '{n} thema', other: '{n} thema’s' }, en: { one: '{n} theme', other: '{n} themes' } } as const;
const untouched = {
  nl: 'Aan {list} werkte in dat jaar geen groep.',
  en: 'No group worked on {list} in that year.',
};
const withoutTheme = {
  nl: 'Van {groups} is geen thema vastgelegd.',
  en: 'Of {groups} no theme was recorded.',
};
const noSpending = {
  nl: 'Uitgaven per thema zijn er niet: van geen groep waar in {year} geld naartoe ging, is het thema vastgelegd.',
  en: 'There is no spending by theme: of no group that money went to in {year} was the theme recorded.',
};
const caption = { nl: 'Wat er aan elk thema is besteed, en wat er gemaakt is', en: 'What was spent on each theme, and what was made' };
const columns = {
  nl: ['Thema', 'Groepen', 'Bestede uren', 'Uitgegeven', 'Producten gemaakt', 'Producten bij anderen in gebruik'],
  en: ['Theme', 'Groups', 'Hours spent', 'Spent', 'Products made', 'Products in use by others'],
};
const reading = {
  nl: 'Een groep hoort bij één thema. Een thema waaraan weinig is besteed, is niet minder belangrijk: hoeveel groepen eraan werken, kiezen de deelnemers.',
  en: 'A group belongs to one theme. A theme on which little was spent is no less important: participants choose how many groups work on it.',
};

/** The themes of the research agenda: which groups worked on them, what went into each, and what came of it. */
export const themes = defineSection({
  id: 'themes',
  title: { nl: 'De thema’s', en: 'The themes' },
  build: (context) => {
    const { t, analysis, locale, focus } = context;
    if (analysis.themes.length === 0) return [missing(t(none))];
    const year = context.year(focus.id);
    const of = new Map<string | null, string[]>();
    for (const { id } of context.view.groups) {
      const theme = context.group(id)?.theme ?? null;
      of.set(theme, [...(of.get(theme) ?? []), id]);
    }
    const active = analysis.themes.filter(({ id }) => of.has(id));
    if (active.length === 0) return [missing(t(noGroups).replace('{year}', year)), ...spending(context)];
    const idle = analysis.themes.filter(({ id }) => !of.has(id));
    const count = active.reduce((total, { id }) => total + (of.get(id)?.length ?? 0), 0);
    const figure = (value: string) => quantity(value, 'evidence-by-theme', 'themes');
    const apart = of.get(null)?.length ?? 0;
    return [
      paragraph(
        fill(t(worked), {
          year,
          verb: plural(locale, count, workedForms[locale]),
          groups: figure(counted(locale, count, 'groups')),
          themes: figure(plural(locale, active.length, themeForms[locale]).replace('{n}', () => context.number(active.length))),
        }),
        ...(idle.length === 0 ? [] : [[' ', ...fill(t(untouched), { list: context.list(idle.map(({ name }) => `“${name}”`)) })]]),
        ...(apart === 0 ? [] : [[' ', ...fill(t(withoutTheme), { groups: figure(counted(locale, apart, 'groups')) })]]),
      ),
      ...table(context, active, of),
      ...spending(context),
      note([t(reading)]),
    ];
  },
});

type Theme = ReportContext['analysis']['themes'][number];

/** One row per theme that a group worked on: what went into it and what came of it, as far as it was recorded. */
function table(context: ReportContext, active: readonly Theme[], of: ReadonlyMap<string | null, readonly string[]>): Block[] {
  const { t, locale, focus } = context;
  const yearly = context.span === 'year';
  const found = (id: string, theme: string, column: string): Reading =>
    rowsOfYear(context, id)
      .find((row) => row.text('theme_id') === theme)
      ?.number(column) ?? { value: null, state: 'unknown' };
  const hours = (theme: string): Reading => {
    const groups = new Set(of.get(theme) ?? []);
    return sum(
      rowsOfYear(context, 'hours-by-group')
        .filter((row) => groups.has(row.text('group_id') ?? ''))
        .map((row) => row.number('spent')),
    );
  };
  const cell = (value: Reading, format: (value: number) => string) =>
    value.state === 'unknown' ? { text: '–', sort: null } : context.cell(value, format);
  const number = (value: number) => context.number(value);
  const rows = active.map(({ id, name }): TableRow => ({
    cells: [
      { text: name },
      cell({ value: of.get(id)?.length ?? 0, state: 'known' }, number),
      ...(yearly
        ? [
            cell(hours(id), context.hours),
            cell(found('budget-by-theme', id, 'spent'), context.euro),
            cell(found('products-by-theme', id, 'made'), number),
            cell(found('products-by-theme', id, 'used_beyond'), number),
          ]
        : []),
    ],
  }));
  return [
    {
      kind: 'table',
      table: {
        id: 'themes-table',
        caption: `${t(caption)}, ${context.year(focus.id)}`,
        sortable: true,
        columns: columns[locale].slice(0, yearly ? undefined : 2).map((title, index) => ({ title, numeric: index > 0 })),
        rows,
      },
    },
  ];
}

function spending(context: ReportContext): Block[] {
  if (context.span !== 'year') return [];
  const spent = chart(spendingByTheme, context);
  if (spent.length > 0) return spent;
  return rowsOfYear(context, 'budget-by-theme').length === 0
    ? []
    : [missing(context.t(noSpending).replace('{year}', context.year(context.focus.id)))];
}
