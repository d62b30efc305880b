import { moneyFlow } from '../charts/money-flow.ts';
import { incomeBySource } from '../charts/income-by-source.ts';
import { spendingByYear } from '../charts/spending-by-year.ts';
import { formatEuro } from '../../i18n/formats.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../document.ts';
import { fill } from '../fill.ts';
import { listed, quantity, sentenceOf } from '../quantities.ts';
import { budgetOf, sum, yearsOf } from '../readings.ts';
import { openTable, rowsOfYear, summaryTable } from '../summary-table.ts';
import { chart, defineSection, missing, paragraph, question, said } from './define-section.ts';

const balance = {
  nl: 'In {year} kwam er {income} binnen en ging er {spending} uit: {balance} {side}.',
  en: 'In {year}, {income} came in and {spending} went out: {balance} {side}.',
};
const over = { nl: 'over', en: 'left over' };
const short = { nl: 'tekort', en: 'short' };
const overhead = {
  nl: 'Overhead was {share} van de uitgaven; in andere jaren ',
  en: 'Overhead was {share} of spending; in other years ',
};
const overheadByYear = {
  nl: 'Overhead was {share} van de uitgaven: ',
  en: 'Overhead was {share} of spending: ',
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
const kindsTitle = { nl: 'Geld per soort groep', en: 'Money by kind of group' };
const costTitle = { nl: 'Kosten per jaar', en: 'Cost by year' };
const groupMoney = {
  nl: 'In {year} ging er {spent} naar groepen. Het netwerk had {agreed} aan steun afgesproken; anderen gaven {given}.',
  en: 'In {year}, {spent} went to groups. The network had agreed {agreed} in support; others gave {given}.',
};
const costs = {
  nl: 'In {year} kostte het netwerk {organisation} per organisatie die meedeed, {person} per deelnemer en {group} per groep.',
  en: 'In {year} the network cost {organisation} per organisation that took part, {person} per participant and {group} per group.',
};
const perHour = { nl: 'Per uur dat mensen besteedden was het {hour}.', en: 'Per hour that people spent it was {hour}.' };
const noHours = {
  nl: 'Kosten per uur zijn er niet: over {year} zijn geen uren geregistreerd.',
  en: 'There are no costs per hour: no hours were recorded for {year}.',
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
      return share === null || id === focus.id
        ? []
        : [[quantity(context.share(share), 'budget-by-year', 'money'), ` in ${context.year(id)}`] satisfies Sentence];
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
                      }),
                      ...listed(context, shares),
                      '.',
                    ],
                  ]),
            ),
          ]),
      ...chart(moneyFlow, context),
      ...charts,
      ...(context.span === 'year' ? [...byGroup(context), ...cost(context)] : []),
    ];
  },
});

function byGroup(context: ReportContext): Block[] {
  const { t, euro } = context;
  const kinds = rowsOfYear(context, 'budget-by-group-kind').filter((row) => row.text('group_kind') !== null);
  if (kinds.length === 0) return [];
  const total = (column: string) => sum(kinds.map((row) => row.number(column)));
  return [
    question(context, 'budget-by-group-kind'),
    ...said(
      sentenceOf(
        t(groupMoney),
        { spent: [total('spent'), euro], agreed: [total('agreed'), euro], given: [total('given'), euro] },
        { year: context.year(context.focus.id) },
        'budget-by-group-kind',
        'money',
      ),
    ),
    ...openTable(context, 'budget-by-group-kind', t(kindsTitle)),
    ...summaryTable(context, 'budget-by-group', t(groupsTitle)),
  ];
}

function cost(context: ReportContext): Block[] {
  const { t, euro, locale } = context;
  const [row] = rowsOfYear(context, 'cost-by-year');
  if (row === undefined || (row.number('spent').value ?? 0) === 0) return [];
  const words = { year: context.year(context.focus.id) };
  const hour = row.number('cost_per_hour');
  const exact = (cents: number) => formatEuro(locale, cents, true);
  return [
    question(context, 'cost-by-year'),
    ...said([
      ...sentenceOf(
        t(costs),
        {
          organisation: [row.number('cost_per_organisation'), euro],
          person: [row.number('cost_per_person'), euro],
          group: [row.number('cost_per_group'), euro],
        },
        words,
        'cost-by-year',
        'money',
      ),
      ...(hour.state === 'unknown' && row.number('hours').state === 'unknown'
        ? [fill(t(noHours), words)]
        : sentenceOf(t(perHour), { hour: [hour, exact] }, words, 'cost-by-year', 'money')),
    ]),
    ...openTable(context, 'cost-by-year', t(costTitle), {
      everyYear: true,
      columns: ['cost_per_organisation', 'cost_per_person', 'cost_per_group', 'cost_per_hour'],
    }),
  ];
}
