import { byId, byName } from '../../i18n/formats.ts';
import { slug } from '../colours.ts';
import { fillText } from '../fill.ts';
import { kindLegend } from '../legends.ts';
import { counted } from '../quantities.ts';
import { defineChart } from './define-chart.ts';
import { namedDots } from './named-dots.ts';

const title = { nl: 'Uren per groep in {year}', en: 'Hours by group in {year}' };
const summary = { nl: 'De meeste uren gingen naar “{most}”: {hours}.', en: 'Most hours went to “{most}”: {hours}.' };
const summaryNone = { nl: 'Van te weinig organisaties om per groep te tonen.', en: 'From too few organisations to show by group.' };
const source = {
  nl: 'Gevuld, met het vette getal: besteed. Open: gefaciliteerd. Kleur: soort groep. In uren. Bron: {records} (uren).',
  en: 'Filled, with the bold number: spent. Open: facilitated. Colour: kind of group. In hours. Source: {records} (hours).',
};
const spent = { nl: 'Besteed', en: 'Spent' };
const facilitated = { nl: 'Gefaciliteerd', en: 'Facilitated' };

/** Hours spent and facilitated by group in the focus year. */
export const hoursByGroup = defineChart({
  id: 'hours-by-group',
  linked: true,
  build: (context) => {
    const { t, locale, words } = context;
    const year = context.year(context.focus.id);
    const rows = context
      .summary('hours-by-group')
      .filter((row) => row.text('period') === context.focus.id)
      .map((row) => {
        const id = row.text('group_id');
        return {
          id: id ?? '',
          key: id === null ? undefined : context.keys.group.get(id),
          name: id === null ? words.withoutGroup : context.groupName(id),
          colour: id === null ? 'unknown' : `kind-${slug(context.group(id)?.kind ?? 'project')}`,
          first: row.number('spent'),
          second: row.number('facilitated'),
        };
      })
      .toSorted((a, b) => (b.first.value ?? -1) - (a.first.value ?? -1) || byName(a.name, b.name) || byId(a.id, b.id));
    if (rows.length === 0) return null;
    const [most] = rows;
    return {
      title: t(title).replace('{year}', year),
      summary:
        most === undefined || most.first.value === null
          ? t(summaryNone)
          : fillText(t(summary), { most: most.name, hours: counted(locale, Math.round(most.first.value / 60), 'hours') }),
      source: fillText(t(source), { records: words.records }),
      legend: [
        ...kindLegend(
          context,
          rows.map(({ id }) => id),
          'circle',
        ),
        { name: t(facilitated), colour: 'ink', shape: 'ring' },
      ],
      ...namedDots(context, rows, {
        caption: t(title).replace('{year}', year),
        name: words.group,
        first: t(spent),
        second: t(facilitated),
        format: context.hours,
        scale: 60,
        bothNumbers: true,
        drawn: 40,
      }),
    };
  },
});
