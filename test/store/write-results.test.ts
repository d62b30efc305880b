import { describe, expect, it } from 'vitest';
import { fetchRows, textOf, writeResults, type Results } from '../../src/store/index.ts';
import { defineSummary } from '../../src/summaries/define-summary.ts';
import { makeStore } from './records.ts';
import { undocumented } from './undocumented.ts';

const summary = defineSummary({
  id: 'budget-by-year',
  title: { nl: 'Geld per jaar', en: 'Budget by year' },
  question: { nl: 'Waar ging het heen?', en: 'Where did it go?' },
  grain: { nl: 'één rij per jaar', en: 'one row per year' },
  columns: {
    period: {
      title: { nl: 'Jaar', en: 'Year' },
      definition: { nl: 'Het jaar.', en: 'The year.' },
      type: 'period',
      role: 'dimension',
      privacy: 'open',
    },
    spent: {
      title: { nl: 'Uitgegeven', en: 'Spent' },
      definition: { nl: 'Alles.', en: 'All.' },
      type: 'money',
      role: 'measure',
      privacy: 'accounts',
    },
  },
});

const results: Results = {
  scores: [
    { metric: 'ei-index', level: 'person', boundary: 'organisation', period: '2021', subject: 'p', other: null, value: null, bound: null },
  ],
  chances: [
    {
      metric: 'ei-index',
      level: 'network',
      boundary: 'sector',
      period: '2021',
      subject: 'network',
      other: null,
      null: 'two-mode',
      draws: 10,
      observed: 0.1,
      expected: 0.2,
      sd: 0.05,
      low: 0.1,
      high: 0.3,
      z: -2,
      p: 0.09,
      verdict: 'as-chance',
      spread: [],
    },
  ],
  views: [
    {
      period: '2021',
      organisations: [{ id: 'A', persons: 3, crossing: 2 }],
      groups: [{ id: 'g', persons: 3, organisations: 1 }],
      persons: [{ id: 'p', organisations: ['A'], groups: ['g'] }],
      affiliations: [{ organisation: 'A', group: 'g', persons: 3, minutes: 60, who: ['p'] }],
      organisationTies: [{ a: 'A', b: 'B', groups: ['g', 'h'], personsA: 1, personsB: 2, products: [] }],
    },
  ],
  summaries: [{ id: 'budget-by-year', rows: [{ period: '2021', spent: 12_345 }], contributors: [[]], hidden: [[]] }],
  agreements: [
    {
      id: 'overhead',
      period: '2021',
      level: 'network',
      subject: null,
      agreed: null,
      found: 0.1,
      verdict: 'unknown',
      because: { nl: 'Geen grens.', en: 'No limit.' },
    },
  ],
};

describe('writing results', () => {
  it('makes documented tables of scores, chances, nodes, edges, agreements and every summary', async () => {
    const store = await makeStore({});
    await writeResults(store, results, [summary]);
    const rows = async (table: string) => fetchRows(store, `FROM ${table}`);
    expect(await rows('scores')).toEqual([
      {
        metric: 'ei-index',
        level: 'person',
        boundary: 'organisation',
        period: '2021',
        subject: 'p',
        other: null,
        value: null,
        bound: null,
      },
    ]);
    expect(await rows('chances')).toMatchObject([{ null_model: 'two-mode', draws: 10, z: -2 }]);
    expect((await rows('nodes')).map((row) => `${textOf(row, 'kind')} ${textOf(row, 'id')}`)).toEqual([
      'organisation A',
      'group g',
      'person p',
    ]);
    expect(await rows('edges')).toMatchObject([
      { kind: 'affiliation', source: 'A', target: 'g', persons: 3, minutes: 60, groups: ['g'] },
      { kind: 'organisations', source: 'A', target: 'B', persons: 1, persons_target: 2, groups: ['g', 'h'], products: [] },
      { kind: 'membership', source: 'p', target: 'g' },
    ]);
    expect(await rows('agreements')).toMatchObject([{ id: 'overhead', subject: null, found: 0.1, because_nl: 'Geen grens.' }]);
    expect(await rows('summary_budget_by_year')).toEqual([{ period: '2021', spent: 12_345 }]);
    expect(await undocumented(store)).toEqual([]);
    const comments = await fetchRows(
      store,
      "SELECT comment FROM duckdb_columns() WHERE table_name = 'summary_budget_by_year' ORDER BY column_index",
    );
    expect(comments[1]?.['comment']).toBe('Uitgegeven (in centen): Alles. / Spent (in cents): All.');
    await store.close();
  });

  it('replaces what was written before', async () => {
    const store = await makeStore({});
    await writeResults(store, results, [summary]);
    await writeResults(store, { ...results, scores: [] }, [summary]);
    expect(await fetchRows(store, 'FROM scores')).toEqual([]);
    await store.close();
  });

  it('writes nothing where a summary has no declaration', async () => {
    const store = await makeStore({});
    await expect(writeResults(store, results, [])).rejects.toThrow(/budget-by-year/);
    expect(await fetchRows(store, "SELECT table_name FROM duckdb_tables() WHERE table_name IN ('scores', 'nodes')")).toEqual([]);
    await store.close();
  });
});
