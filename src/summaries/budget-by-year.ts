import { money, period, ratio } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const budgetByYear = defineSummary({
  id: 'budget-by-year',
  title: { nl: 'Geld per jaar', en: 'Budget by year' },
  question: {
    nl: 'Waar kwam het geld van het netwerk vandaan, en waar ging het heen?',
    en: 'Where did the money of the network come from, and where did it go?',
  },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period,
    fees: money(
      { nl: 'Deelnamebijdragen', en: 'Membership fees' },
      { nl: 'Wat de deelnemende organisaties betaalden.', en: 'What the organisations taking part paid.' },
      'accounts',
    ),
    grants: money(
      { nl: 'Bijdragen van derden', en: 'Grants' },
      { nl: 'Giften en bijdragen van anderen.', en: 'Gifts and contributions by others.' },
      'accounts',
    ),
    cofunding: money(
      { nl: 'Medefinanciering', en: 'Cofunding' },
      { nl: 'Wat anderen bijlegden, bijvoorbeeld een gemeente.', en: 'What others added, for instance a municipality.' },
      'accounts',
    ),
    subsidies: money({ nl: 'Subsidies', en: 'Subsidies' }, { nl: 'Ontvangen subsidies.', en: 'Subsidies received.' }, 'accounts'),
    income: money(
      { nl: 'Inkomsten', en: 'Income' },
      {
        nl: 'Deelnamebijdragen, bijdragen van derden, medefinanciering en subsidies samen.',
        en: 'Membership fees, grants, cofunding and subsidies together.',
      },
      'accounts',
    ),
    group_expenses: money(
      { nl: 'Uitgaven voor groepen', en: 'Spent on groups' },
      { nl: 'Uitgaven die op een groep zijn geboekt.', en: 'Expenses booked on a group.' },
      'accounts',
    ),
    other_expenses: money(
      { nl: 'Andere uitgaven', en: 'Other expenses' },
      { nl: 'Uitgaven die niet op een groep zijn geboekt.', en: 'Expenses not booked on a group.' },
      'accounts',
    ),
    overhead: money(
      { nl: 'Overhead', en: 'Overhead' },
      { nl: 'Wat het kostte om het netwerk te laten draaien.', en: 'What it cost to keep the network running.' },
      'accounts',
    ),
    spent: money(
      { nl: 'Uitgegeven', en: 'Spent' },
      { nl: 'Uitgaven voor groepen, andere uitgaven en overhead samen.', en: 'Spent on groups, other expenses and overhead together.' },
      'accounts',
    ),
    balance: money(
      { nl: 'Saldo', en: 'Balance' },
      { nl: 'Inkomsten min wat is uitgegeven.', en: 'Income less what was spent.' },
      'accounts',
    ),
    overhead_share: ratio(
      'share',
      'overhead',
      'spent',
      { nl: 'Aandeel overhead', en: 'Overhead share' },
      {
        nl: 'Overhead als deel van wat is uitgegeven; leeg als er niets is uitgegeven.',
        en: 'Overhead as a part of what was spent; empty where nothing was spent.',
      },
      'accounts',
    ),
  },
});
