import { fillText } from '../fill.ts';
import { budgetOf } from '../readings.ts';
import { defineChart } from './define-chart.ts';
import { stackedYears } from './stacked-years.ts';

const title = { nl: 'Waar kwam het geld vandaan?', en: 'Where did the money come from?' };
const summary = { nl: 'Inkomsten per jaar: {list}.', en: 'Income by year: {list}.' };
const source = { nl: 'In euro’s. Bron: {records} (boekingen).', en: 'In euros. Source: {records} (transactions).' };

/** Income by source over the years. */
export const incomeBySource = defineChart({
  id: 'income-by-source',
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
        { name: { nl: 'deelnamebijdragen', en: 'membership fees' }, colour: 'money-fee', of: (id) => budgetOf(context, id).fees },
        { name: { nl: 'subsidies', en: 'subsidies' }, colour: 'money-subsidy', of: (id) => budgetOf(context, id).subsidies },
        { name: { nl: 'bijdragen van derden', en: 'grants' }, colour: 'money-grant', of: (id) => budgetOf(context, id).grants },
        { name: { nl: 'medefinanciering', en: 'co-funding' }, colour: 'money-cofunding', of: (id) => budgetOf(context, id).cofunding },
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
