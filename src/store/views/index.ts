import { loadSql } from '../load-sql.ts';
import { quoteIdentifier } from '../quote.ts';
import type { Store } from '../store.ts';
import { commentsOn, type Column, type TableShape } from '../tables.ts';

const period: Column = { name: 'period', type: 'VARCHAR', comment: { nl: 'Het jaar of de periode.', en: 'The year or period.' } };

/** The views for who reads the file with other programs: the edges, with names; each is a `.sql` file beside this one. */
export const viewShapes = [
  {
    name: 'meetings_of_organisations',
    title: { nl: 'Wie elkaar ontmoetten', en: 'Who met' },
    definition: {
      nl: 'Eén rij per periode en paar organisaties die elkaar ontmoetten, met hun namen en die van de groepen waarin.',
      en: 'One row per period and pair of organisations that met, with their names and those of the groups that they met in.',
    },
    columns: [
      period,
      { name: 'organisation_a', type: 'VARCHAR', comment: { nl: 'De ene organisatie (bestuur).', en: 'The one organisation (board).' } },
      { name: 'name_a', type: 'VARCHAR', comment: { nl: 'Haar naam.', en: 'Its name.' } },
      {
        name: 'organisation_b',
        type: 'VARCHAR',
        comment: { nl: 'De andere organisatie; elk paar staat er één keer.', en: 'The other organisation; every pair stands here once.' },
      },
      { name: 'name_b', type: 'VARCHAR', comment: { nl: 'De naam van de andere.', en: 'The name of the other.' } },
      {
        name: 'groups',
        type: 'VARCHAR[]',
        comment: { nl: 'De groepen waarin zij elkaar ontmoetten.', en: 'The groups that they met in.' },
      },
      {
        name: 'group_names',
        type: 'VARCHAR[]',
        comment: { nl: 'De namen van die groepen, in dezelfde volgorde.', en: 'The names of those groups, in the same order.' },
      },
      { name: 'persons_a', type: 'BIGINT', comment: { nl: 'Hoeveel mensen van de ene.', en: 'How many people of the one.' } },
      { name: 'persons_b', type: 'BIGINT', comment: { nl: 'Hoeveel mensen van de andere.', en: 'How many people of the other.' } },
    ],
  },
  {
    name: 'organisations_in_groups',
    title: { nl: 'Organisaties in groepen', en: 'Organisations in groups' },
    definition: {
      nl: 'Eén rij per periode, organisatie en groep waar mensen van die organisatie in zaten, met de namen.',
      en: 'One row per period, organisation and group that people of it were in, with their names.',
    },
    columns: [
      period,
      { name: 'organisation_id', type: 'VARCHAR', comment: { nl: 'De organisatie (bestuur).', en: 'The organisation (board).' } },
      { name: 'organisation_name', type: 'VARCHAR', comment: { nl: 'Haar naam.', en: 'Its name.' } },
      { name: 'group_id', type: 'VARCHAR', comment: { nl: 'De groep.', en: 'The group.' } },
      { name: 'group_name', type: 'VARCHAR', comment: { nl: 'De naam van de groep.', en: 'The name of the group.' } },
      { name: 'group_kind', type: 'VARCHAR', comment: { nl: 'De soort groep.', en: 'The kind of group.' } },
      {
        name: 'persons',
        type: 'BIGINT',
        comment: { nl: 'Hoeveel mensen van die organisatie.', en: 'How many people of that organisation.' },
      },
      {
        name: 'minutes',
        type: 'BIGINT',
        comment: { nl: 'Hun uren, in minuten, waar die zijn bijgehouden.', en: 'Their hours, in minutes, where those are kept.' },
      },
    ],
  },
] as const satisfies readonly TableShape[];

/** The statement behind one of them. */
export const viewStatement = (name: string): string => loadSql(name.replaceAll('_', '-'), import.meta.url);

/** Makes the views; what they read must be there. */
export async function createViews(store: Store): Promise<void> {
  for (const shape of viewShapes) {
    const view = quoteIdentifier(shape.name);
    await store.connection.run(`CREATE OR REPLACE VIEW ${view} AS ${viewStatement(shape.name)}`);
    await store.connection.run(commentsOn('VIEW', view, shape).join(';\n'));
  }
}
