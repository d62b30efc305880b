/** The summaries that are asked of both: the columns that a row is about, and those that are compared. */
export const questions = [
  {
    summary: 'budget-by-year',
    keys: ['period'],
    values: ['fees', 'cofunding', 'income', 'group_expenses', 'other_expenses', 'overhead', 'spent'],
  },
  { summary: 'budget-by-theme', keys: ['period', 'theme_id'], values: ['given', 'spent'] },
  { summary: 'budget-by-organisation', keys: ['period', 'organisation_id'], values: ['fee', 'given'] },
  { summary: 'hours-by-year', keys: ['period'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'hours-by-group', keys: ['period', 'group_id'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'hours-by-organisation', keys: ['period', 'organisation_id'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'hours-by-function', keys: ['period', 'function'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'participation-by-organisation', keys: ['period', 'organisation_id'], values: ['persons'] },
  { summary: 'participation-by-sector', keys: ['period', 'sector'], values: ['persons'] },
  { summary: 'attendance-by-group', keys: ['period', 'group_id'], values: ['meetings', 'persons'] },
  { summary: 'product-uses-by-sector', keys: ['period', 'sector'], values: ['uses', 'products'] },
];
