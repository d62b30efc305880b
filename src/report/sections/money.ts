import { incomeBySource } from '../charts/income-by-source.ts';
import { spendingByYear } from '../charts/spending-by-year.ts';
import { fill } from '../fill.ts';
import { quantity } from '../quantities.ts';
import { budgetOf, yearsOf } from '../readings.ts';
import { summaryTable } from '../summary-table.ts';
import { chart, defineSection, missing, paragraph } from './define-section.ts';

const balance = {
  nl: 'In {year} kwam er {income} binnen en ging er {spending} uit: {balance} {side}.',
  en: 'In {year}, {income} came in and {spending} went out: {balance} {side}.',
};
const over = { nl: 'over', en: 'left over' };
const short = { nl: 'tekort', en: 'short' };
const overhead = {
  nl: 'Overhead was {share} van de uitgaven; in andere jaren {list}.',
  en: 'Overhead was {share} of spending; in other years {list}.',
};
const overheadByYear = {
  nl: 'Overhead was {share} van de uitgaven: {list}.',
  en: 'Overhead was {share} of spending: {list}.',
};
const none = {
  nl: 'Er is geen geld vastgelegd. Met een tabel boekingen (datum, soort, bedrag, organisatie of groep) staat hier waar het geld vandaan kwam en waar het heen ging.',
  en: 'No money was recorded. With a table of transactions (date, kind, amount, organisation or group) this shows where the money came from and where it went.',
};
const noneThisYear = {
  nl: 'Over {year} is geen geld vastgelegd; over andere jaren wel.',
  en: 'No money was recorded for {year}, though it was for other years.',
};
const byYear = {
  nl: 'Geld staat per jaar; kies een jaar voor het totaal.',
  en: 'Money is kept by year; choose a year for the totals.',
};
const hidden = {
  nl: 'Een deel van het geld is niet te tonen: het gaat om te weinig mensen of organisaties.',
  en: 'Part of the money can’t be shown: it concerns too few people or organisations.',
};
const groupsTitle = { nl: 'Geld per groep', en: 'Money by group' };

/** Income, spending and overhead. */
export const money = defineSection({
  id: 'money',
  title: { nl: 'Het geld', en: 'The money' },
  build: (context) => {
    const { t, focus } = context;
    const year = context.year(focus.id);
    const charts = [...chart(incomeBySource, context), ...chart(spendingByYear, context)];
    if (charts.length === 0) return [missing(t(none))];
    const now = budgetOf(context, focus.id);
    const euro = (cents: number) => quantity(context.euro(cents), 'budget-by-year', 'money');
    const shares = yearsOf(context).flatMap(({ id }) => {
      const share = budgetOf(context, id).overheadShare.value;
      return share === null || id === focus.id ? [] : [`${context.share(share)} in ${context.year(id)}`];
    });
    // Of the amounts as they are shown, so that a reader who subtracts finds the same.
    const whole = (cents: number | null) => Math.round((cents ?? 0) / 100) * 100;
    const difference = whole(now.income.value) - whole(now.spending.value);
    return [
      ...(now.income.value === null || now.spending.value === null
        ? [
            missing(
              context.span === 'stretch'
                ? t(byYear)
                : now.income.state === 'hidden' || now.spending.state === 'hidden'
                  ? t(hidden)
                  : t(noneThisYear).replace('{year}', year),
            ),
          ]
        : [
            paragraph(
              fill(t(balance), {
                year,
                income: euro(now.income.value),
                spending: euro(now.spending.value),
                balance: euro(Math.abs(difference)),
                side: t(difference < 0 ? short : over),
              }),
              ...(now.overheadShare.value === null || shares.length === 0
                ? []
                : [
                    [
                      ' ',
                      ...fill(t(context.span === 'year' ? overhead : overheadByYear), {
                        share: quantity(context.share(now.overheadShare.value), 'budget-by-year', 'money'),
                        list: quantity(context.list(shares), 'budget-by-year', 'money'),
                      }),
                    ],
                  ]),
            ),
          ]),
      ...charts,
      ...summaryTable(context, 'budget-by-group', t(groupsTitle)),
    ];
  },
});
