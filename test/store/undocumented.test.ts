import { expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { undocumented } from './undocumented.ts';

it('finds a table, a view and a column that say nothing of themselves', async () => {
  const store = await createStore(':memory:');
  await store.connection.run("CREATE TABLE t AS SELECT 1 AS a, 2 AS b; COMMENT ON COLUMN t.a IS 'a'; CREATE VIEW v AS SELECT a FROM t");
  expect(await undocumented(store)).toEqual(['main.t', 'main.t.b', 'main.v', 'main.v.a']);
  await store.close();
});
