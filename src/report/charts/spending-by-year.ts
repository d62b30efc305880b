import { fillText } from '../fill.ts';
import { budgetOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { stackedYears } from './stacked-years.ts';

const title = { nl: 'Waar ging het geld heen?', en: 'Where did the money go?' };
const summary = { nl: 'Uitgaven per jaar: {list}.', en: 'Spending by year: {list}.' };
const source = { nl: 'In euro’s. Bron: {records} (boekingen).', en: 'In euros. Source: {records} (transactions).' };

/** Spending over the years: on groups, on other things, on overhead. */
export const spendingByYear = defineChart({
  id: 'spending-by-year',
  linked: false,
  build: (context) => {
    const { t } = context;
    const stacked = stackedYears(context, {
      caption: t(title),
      format: context.euro,
      scale: 100,
      axisFormat: '$,.0f',
      together: true,
      parts: [
        { name: { nl: 'groepen', en: 'groups' }, colour: 'money-groups', of: (id) => budgetOf(context, id).groups },
        { name: { nl: 'andere uitgaven', en: 'other spending' }, colour: 'money-other', of: (id) => budgetOf(context, id).other },
        { name: { nl: 'overhead', en: 'overhead' }, colour: 'money-overhead', of: (id) => budgetOf(context, id).overhead },
      ],
    });
    if (stacked === null) return null;
    const list = stacked.totals.map(({ period, total }) => `${context.year(period)} ${context.cell(total, context.euro).text}`);
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
