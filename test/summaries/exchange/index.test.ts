import { expect, it } from 'vitest';
import { defaultProject } from '../../../src/project.ts';
import { fetchRows } from '../../../src/store/index.ts';
import { exchangeNames, exchangesFor, exchangeStatement, shareOut, takeBack } from '../../../src/summaries/exchange/index.ts';
import { makeStore } from '../../store/records.ts';
import { exchange } from '../exchange-network.ts';

it.each(exchangeNames)('%s is one statement, and says in its first line what one row is', async (name) => {
  const store = await makeStore({});
  expect(exchangeStatement(name)).toMatch(/^-- One row per .+\n/);
  expect((await store.connection.extractStatements(exchangeStatement(name))).count).toBe(1);
  await store.close();
});

it('shares out only what the rules of a summary ask for', () => {
  expect(exchangesFor([])).toEqual([]);
  expect(exchangesFor(['payers'])).toEqual(['support-exchange']);
  expect(exchangesFor(['hours', 'products', 'support', 'payers', 'ties'])).toEqual(exchangeNames);
});

it('is shared out anew for another rule', async () => {
  const store = await makeStore(exchange);
  const sharedOf = async (hours: 'participants' | 'equal' | 'others') => {
    await shareOut(store, ['hour-exchange'], { ...defaultProject.division, hours });
    return fetchRows(
      store,
      `SELECT takers.organisation_id AS "to", minutes FROM hour_exchange
       JOIN work.organisation_boards AS givers ON givers.organisation_key = from_board_key
       JOIN work.organisation_boards AS takers ON takers.organisation_key = to_board_key
       WHERE givers.organisation_id = 'B' AND kind = 'spent' ORDER BY ALL`,
    );
  };
  // Ten minutes of B in a group with two people of A, one of B and one of C.
  expect(await sharedOf('participants')).toEqual([
    { to: 'A', minutes: 5 },
    { to: 'B', minutes: 3 },
    { to: 'C', minutes: 2 },
  ]);
  expect(await sharedOf('equal')).toEqual([
    { to: 'A', minutes: 4 },
    { to: 'B', minutes: 3 },
    { to: 'C', minutes: 3 },
  ]);
  expect(await sharedOf('others')).toEqual([
    { to: 'A', minutes: 7 },
    { to: 'B', minutes: 0 },
    { to: 'C', minutes: 3 },
  ]);
  await store.close();
});

it('is forgotten when it is taken back', async () => {
  const store = await makeStore(exchange);
  await shareOut(store, exchangeNames, defaultProject.division);
  await takeBack(store, exchangeNames);
  expect(await fetchRows(store, 'SELECT table_name FROM duckdb_tables() WHERE temporary')).toEqual([]);
  await store.close();
});
