/** The summaries that are asked of both: the columns that a row is about, and those that are compared. */
export const questions = [
  { summary: 'attendance-by-group', keys: ['period', 'group_id'], values: ['meetings', 'persons', 'presence'] },
  { summary: 'budget-by-group', keys: ['period', 'group_id'], values: ['given', 'spent'] },
  { summary: 'budget-by-group-kind', keys: ['period', 'group_kind'], values: ['given', 'spent'] },
  { summary: 'budget-by-organisation', keys: ['period', 'organisation_id'], values: ['fee', 'given'] },
  { summary: 'budget-by-theme', keys: ['period', 'theme_id'], values: ['given', 'spent'] },
  {
    summary: 'budget-by-year',
    keys: ['period'],
    values: ['fees', 'cofunding', 'income', 'group_expenses', 'other_expenses', 'overhead', 'spent'],
  },
  { summary: 'cost-by-year', keys: ['period'], values: ['spent', 'organisations', 'persons', 'groups', 'hours'] },
  { summary: 'evidence-by-group', keys: ['period', 'group_id'], values: ['met', 'met_again'] },
  { summary: 'exchange-by-year', keys: ['period'], values: ['hours_for_own', 'hours_for_others'] },
  { summary: 'hours-by-function', keys: ['period', 'function'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'hours-by-group', keys: ['period', 'group_id'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'hours-by-organisation', keys: ['period', 'organisation_id'], values: ['facilitated', 'spent', 'persons'] },
  {
    summary: 'hours-by-organisation-pair',
    keys: ['period', 'from_organisation_id', 'to_organisation_id'],
    values: ['facilitated', 'spent'],
  },
  { summary: 'hours-by-year', keys: ['period'], values: ['facilitated', 'spent', 'persons'] },
  { summary: 'life-by-group', keys: ['period', 'group_id'], values: ['persons', 'stayed'] },
  { summary: 'meetings-by-body', keys: ['period'], values: ['meetings', 'persons', 'mean_persons'] },
  { summary: 'participation-by-function', keys: ['period', 'function'], values: ['persons', 'organisations', 'groups'] },
  { summary: 'participation-by-organisation', keys: ['period', 'organisation_id'], values: ['persons', 'schools', 'groups'] },
  { summary: 'participation-by-sector', keys: ['period', 'sector'], values: ['persons', 'organisations', 'groups'] },
  { summary: 'participation-by-year', keys: ['period'], values: ['persons', 'organisations', 'schools', 'groups'] },
  { summary: 'plg-hours-by-participant', keys: ['period', 'person_id'], values: ['facilitated'] },
  { summary: 'plg-hours-by-year', keys: ['period'], values: ['participants', 'facilitated'] },
  { summary: 'product-uses-by-context', keys: ['period', 'context'], values: ['uses', 'products'] },
  { summary: 'product-uses-by-organisation', keys: ['period', 'organisation_id'], values: ['uses', 'products'] },
  { summary: 'product-uses-by-sector', keys: ['period', 'sector'], values: ['uses', 'products'] },
  { summary: 'products-by-group', keys: ['period', 'group_id'], values: ['made'] },
  { summary: 'products-by-theme', keys: ['period', 'theme_id'], values: ['made'] },
  { summary: 'ties-by-group', keys: ['period', 'group_id'], values: ['ties'] },
  {
    summary: 'ties-by-organisation-pair',
    keys: ['period', 'organisation_id', 'other_organisation_id'],
    values: ['groups', 'persons', 'other_persons'],
  },
];

/** The agreements that are asked of both: what was found of each subject in each year. */
export const agreements = [
  'hours-per-plg-participant',
  'membership-fee',
  'organisations-in-group',
  'organisations-taking-part',
  'support-expert-group',
  'support-plg',
];
