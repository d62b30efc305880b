import { fillText } from '../fill.ts';
import { hoursOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { stackedYears } from './stacked-years.ts';

const title = {
  nl: 'Uren die werkgevers gaven, en uren die mensen besteedden',
  en: 'Hours that employers gave, and hours that people spent',
};
const summary = { nl: 'Besteed per jaar: {list} uur.', en: 'Spent by year: {list} hours.' };
const source = { nl: 'In uren. Bron: {records} (uren).', en: 'In hours. Source: {records} (hours).' };

/** Hours facilitated and spent over the years. */
export const hoursByYear = defineChart({
  id: 'hours-by-year',
  linked: false,
  build: (context) => {
    const { t } = context;
    const stacked = stackedYears(context, {
      caption: t(title),
      format: context.hours,
      scale: 60,
      axisFormat: ',.0f',
      together: false,
      parts: [
        {
          name: { nl: 'gefaciliteerd door werkgevers', en: 'facilitated by employers' },
          colour: 'hours-facilitated',
          of: (id) => hoursOf(context, id).facilitated,
        },
        {
          name: { nl: 'besteed door deelnemers', en: 'spent by participants' },
          colour: 'hours-spent',
          of: (id) => hoursOf(context, id).spent,
        },
      ],
    });
    if (stacked === null) return null;
    const list = stacked.totals.map(
      ({ period }) => `${context.year(period)} ${context.cell(hoursOf(context, period).spent, context.hours).text}`,
    );
    return {
      title: t(title),
      summary: fillText(t(summary), { list: context.list(list) }),
      source: fillText(t(source), { records: context.words.records }),
      table: stacked.table,
      legend: stacked.legend,
      spec: stacked.spec,
    };
  },
});
