import { byName } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import { fillText } from '../fill.ts';
import { rowsOfYear } from '../summary-table.ts';
import { defineChart } from './define-chart.ts';
import { namedBars } from './named-bars.ts';

const title = { nl: 'Aan welke thema’s ging het geld?', en: 'To which themes did the money go?' };
const summary = {
  nl: 'In {year} ging het meeste naar {most}, en het minste naar {least}.',
  en: 'In {year} most went to {most}, and least to {least}.',
};
const alone = { nl: 'In {year} ging het naar {most}.', en: 'In {year} it went to {most}.' };
const source = {
  nl: 'Uitgaven in {year}, naar het thema van de groep waarvoor zij waren; “{without}”: niet voor een groep met een thema. Bron: {records} (boekingen en groepen).',
  en: 'Spending in {year}, by the theme of the group it was for; “{without}”: not for a group with a theme. Source: {records} (transactions and groups).',
};

const themesOf = (context: ReportContext) =>
  rowsOfYear(context, 'budget-by-theme')
    .map((row) => {
      const id = row.text('theme_id');
      const name = id === null ? context.words.withoutTheme : (context.analysis.themes.find((theme) => theme.id === id)?.name ?? '');
      return { id, name, spent: row.number('spent') };
    })
    .filter(({ spent }) => spent.state === 'hidden' || (spent.value ?? 0) !== 0)
    .toSorted((a, b) => (b.spent.value ?? 0) - (a.spent.value ?? 0) || byName(a.name, b.name));

/** What was spent on the groups of each theme in the year reported on. */
export const spendingByTheme = defineChart({
  id: 'spending-by-theme',
  linked: false,
  build: (context) => {
    const { t } = context;
    const themes = themesOf(context);
    // What belongs to no theme is neither the most nor the least of them.
    const own = themes.filter(({ id }) => id !== null);
    const most = own[0] ?? themes[0];
    const least = own.at(-1) ?? most;
    // Where no group has a theme there is nothing to tell them apart by.
    if (most === undefined || least === undefined || rowsOfYear(context, 'budget-by-theme').every((row) => row.text('theme_id') === null))
      return null;
    const year = context.year(context.focus.id);
    const words = ({ name, spent }: (typeof themes)[number]) => `${name} (${context.cell(spent, context.euro).text})`;
    const { table, spec } = namedBars(
      context,
      themes.map(({ name, spent }) => ({
        key: undefined,
        name,
        colour: 'money-groups',
        first: spent,
        second: null,
      })),
      {
        caption: t(title),
        name: t({ nl: 'Thema', en: 'Theme' }),
        first: t({ nl: 'Uitgegeven', en: 'Spent' }),
        second: null,
        format: context.euro,
        scale: 100,
        axisFormat: '$,.0f',
        drawn: 20,
      },
    );
    return {
      title: t(title),
      summary: fillText(t(own.length <= 1 ? alone : summary), { year, most: words(most), least: words(least) }),
      source: fillText(t(source), { year, without: context.words.withoutTheme, records: context.words.records }),
      table,
      spec,
    };
  },
});
