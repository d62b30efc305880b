import { describe, expect, it } from 'vitest';
import { createStore, derivedNames, derivedStatement, fetchRows, type FetchedRow } from '../../../src/store/index.ts';
import { derivedShapes } from '../../../src/store/derived/shapes.ts';
import { makeStore, type Sketch } from '../records.ts';

async function ask(sketch: Sketch, sql: string): Promise<FetchedRow[]> {
  const store = await makeStore(sketch);
  const rows = await fetchRows(store, sql);
  await store.close();
  return rows;
}

it.each(derivedNames)('%s is one statement, and says in its first line what one row is', async (name) => {
  const store = await createStore(':memory:');
  expect(derivedStatement(name)).toMatch(/^-- One row per .+\n/);
  expect((await store.connection.extractStatements(derivedStatement(name))).count).toBe(1);
  await store.close();
});

it('stand apart from records and results, each column with its meaning in Dutch and English', async () => {
  const store = await makeStore({});
  const tables = await fetchRows(store, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'work' ORDER BY table_name");
  expect(tables.map((row) => row['table_name'])).toEqual(derivedNames.toSorted());
  for (const name of derivedNames) {
    const columns = await fetchRows(
      store,
      "SELECT column_name, comment FROM duckdb_columns() WHERE schema_name = 'work' AND table_name = $name ORDER BY column_index",
      { name },
    );
    const { columns: declared } = derivedShapes[name];
    expect(columns).toEqual(
      declared.map((column) => ({ column_name: column.name, comment: `${column.comment.nl} / ${column.comment.en}` })),
    );
  }
  await store.close();
});

const boards = async (organisations: Sketch['organisations'] & {}) =>
  ask({ organisations }, 'SELECT organisation_id, board_id, sector, municipality FROM work.organisation_boards ORDER BY organisation_id');

describe('organisation_boards', () => {
  it('climbs to the top, and takes the nearest sector and municipality on the way', async () => {
    expect(
      await boards([
        { id: 'board', sector: 'po', municipality: 'Hier' },
        { id: 'cluster', parent_id: 'board', municipality: 'Daar' },
        { id: 'school', parent_id: 'cluster', kind: 'school' },
      ]),
    ).toEqual([
      { organisation_id: 'board', board_id: 'board', sector: 'po', municipality: 'Hier' },
      { organisation_id: 'cluster', board_id: 'board', sector: 'po', municipality: 'Daar' },
      { organisation_id: 'school', board_id: 'board', sector: 'po', municipality: 'Daar' },
    ]);
  });

  it('lets the first id stand for a circle of parents, also for those below it', async () => {
    const rows = await boards([
      { id: 'x', parent_id: 'c' },
      { id: 'c', parent_id: 'b' },
      { id: 'b', parent_id: 'd' },
      { id: 'd', parent_id: 'c' },
      { id: 'self', parent_id: 'self' },
    ]);
    expect(rows.map((row) => row['board_id'])).toEqual(['b', 'b', 'b', 'self', 'b']);
  });

  it('ends where a parent is not in the records', async () => {
    expect((await boards([{ id: 'a', parent_id: 'nobody' }]))[0]?.['board_id']).toBe('a');
  });
});

describe('participation_spells', () => {
  const sketch: Sketch = {
    organisations: [{ id: 'A' }, { id: 'B' }],
    groups: [{ id: 'g', kind: 'plg', from: '2020-09-01', until: '2021-06-30' }],
    meetings: [
      { id: 'm', date: '2019-09-01' },
      { id: 'n', date: '2022-07-01' },
    ],
  };

  it('gives a membership without dates those of its group', async () => {
    const rows = await ask(
      { ...sketch, professionals: [{ id: 'p' }], memberships: [{ professional_id: 'p', group_id: 'g' }] },
      'SELECT period, CAST("from" AS VARCHAR) AS "from", CAST(until AS VARCHAR) AS until, board_key FROM work.participation_spells',
    );
    expect(rows).toEqual([{ period: '2020-2021', from: '2020-09-01', until: '2021-06-30', board_key: null }]);
  });

  it('belongs to the organisation of that time: who changes employer is cut in two, who has two counts for both', async () => {
    const rows = await ask(
      {
        ...sketch,
        professionals: [{ id: 'p' }, { id: 'q' }],
        memberships: [
          { professional_id: 'p', group_id: 'g' },
          { professional_id: 'q', group_id: 'g' },
        ],
        appointments: [
          { professional_id: 'p', organisation_id: 'A', until: '2020-12-31' },
          { professional_id: 'p', organisation_id: 'B', from: '2021-01-01' },
          { professional_id: 'q', organisation_id: 'A', fte: 0.5 },
          { professional_id: 'q', organisation_id: 'B', fte: 0.5 },
        ],
      },
      `SELECT professional_id AS p, board_id AS b, CAST("from" AS VARCHAR) AS f, CAST(until AS VARCHAR) AS u
       FROM work.participation_spells JOIN work.people USING (professional_key) JOIN work.organisation_boards USING (organisation_key) ORDER BY ALL`,
    );
    expect(rows).toEqual([
      { p: 'p', b: 'A', f: '2020-09-01', u: '2020-12-31' },
      { p: 'p', b: 'B', f: '2021-01-01', u: '2021-06-30' },
      { p: 'q', b: 'A', f: '2020-09-01', u: '2021-06-30' },
      { p: 'q', b: 'B', f: '2020-09-01', u: '2021-06-30' },
    ]);
  });

  it('takes the home organisation of who has no dated posts', async () => {
    const rows = await ask(
      { ...sketch, professionals: [{ id: 'p', organisation_id: 'B' }], memberships: [{ professional_id: 'p', group_id: 'g' }] },
      'SELECT board_id FROM work.participation_spells JOIN work.organisation_boards USING (organisation_key)',
    );
    expect(rows).toEqual([{ board_id: 'B' }]);
  });
});

describe('hour_entries', () => {
  const people: Sketch = {
    organisations: [{ id: 'A' }, { id: 'B' }, { id: 'b1', parent_id: 'B' }],
    professionals: [{ id: 'p' }, { id: 'q' }],
    groups: [{ id: 'g', kind: 'plg' }],
    appointments: [
      { professional_id: 'p', organisation_id: 'A', fte: 0.4, from: '2020-01-01' },
      { professional_id: 'p', organisation_id: 'b1', fte: 0.6, from: '2020-01-01', until: '2020-12-31' },
    ],
  };
  const employers = async (hours: Sketch['hours'] & {}) =>
    (
      await ask(
        { ...people, hours },
        'SELECT organisation_id, board_id, period, kind FROM work.hour_entries LEFT JOIN work.organisation_boards USING (organisation_key)',
      )
    ).map((row) =>
      Object.values(row)
        .map((value) => (value === null ? '' : JSON.stringify(value).slice(1, -1)))
        .join(' '),
    );

  it('are of the employer named, else of the largest post on that day', async () => {
    const entry = { professional_id: 'p', hours: 60 };
    expect(await employers([{ ...entry, date: '2020-09-10', employer_id: 'A' }])).toEqual(['A A 2020-2021 spent']);
    expect(await employers([{ ...entry, date: '2020-09-10' }])).toEqual(['b1 B 2020-2021 spent']);
    expect(await employers([{ ...entry, date: '2021-01-01' }])).toEqual(['A A 2020-2021 spent']);
  });

  it('of a year as a whole are of the post that was largest over that year', async () => {
    // 0.4 fte over 365 days is 146; 0.6 fte over the 153 days to the end of December is 91.8.
    expect(await employers([{ professional_id: 'p', hours: 60, year: '2020-2021', kind: 'facilitated' }])).toEqual([
      'A A 2020-2021 facilitated',
    ]);
  });

  it('are kept where no employer is known', async () => {
    expect(await employers([{ professional_id: 'q', hours: 60, year: '2020-2021' }])).toEqual(['  2020-2021 spent']);
  });
});
