import { describe, expect, it } from 'vitest';
import {
  agreementCatalogue,
  agreementsSource,
  checkAgreements,
  computeAgreements,
  tallyAgreements,
  verdictTitles,
} from '../../src/agreements/index.ts';
import { factNames, factStatement } from '../../src/agreements/facts/index.ts';
import { UserError } from '../../src/errors.ts';
import { parseProject } from '../../src/project.ts';
import { convenant } from '../../src/store/index.ts';
import { makeStore, type Sketch } from '../store/records.ts';
import { small } from '../summaries/network.ts';
import { checksOf } from './checks.ts';

describe('the catalogue', () => {
  it('has every agreement of the convenant, in its order, at its value', () => {
    expect(agreementCatalogue.map(({ id, value }) => [id, value])).toEqual(Object.entries(convenant).map(([id, { value }]) => [id, value]));
  });

  it('says everything in Dutch and in English, in whole sentences', () => {
    for (const { agreed, check, title } of agreementCatalogue) {
      for (const text of [agreed.nl, agreed.en, check.nl, check.en]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(title.nl).toMatch(/^[A-Z]/);
      expect(title.en).toMatch(/^[A-Z]/);
    }
    expect(Object.keys(verdictTitles)).toEqual(['kept', 'not-kept', 'unknown']);
  });

  it.each(factNames)('reads %s with one statement that says what one row is', async (name) => {
    const store = await makeStore({});
    expect(factStatement(name)).toMatch(/^-- One row.+\n/);
    expect((await store.connection.extractStatements(factStatement(name))).count).toBe(1);
    await store.close();
  });
});

async function checkAll(sketch: Sketch) {
  const store = await makeStore(sketch);
  try {
    return await computeAgreements(store);
  } finally {
    await store.close();
  }
}

describe('all agreements', () => {
  it('stand in the order of the convenant, then year, then subject', async () => {
    const checks = await checkAll(small);
    const order = agreementCatalogue.map(({ id }) => id);
    const keys = checks.map(({ id, period, subject }) => `${String(order.indexOf(id)).padStart(2, '0')} ${period} ${subject ?? ''}`);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are never kept by default: with nothing but organisations and a meeting everything that is checked is not known', async () => {
    const checks = await checkAll({ organisations: [{ id: 'A' }], meetings: [{ id: 'm', date: '2020-10-01' }] });
    expect(checks.map(({ id }) => id)).toEqual([
      'organisations-taking-part',
      'yearly-budget',
      'policy-group-size',
      'policy-group-meetings',
      'programme-management',
      'overhead',
    ]);
    expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  });

  it('say why in a sentence of their own in both languages, and name nobody', async () => {
    const checks = await checkAll(small);
    for (const { because, subject } of checks) {
      expect(because.nl).toMatch(/^[A-Z].*\.$/);
      expect(because.en).toMatch(/^[A-Z].*\.$/);
      expect(because.nl).not.toBe(because.en);
      expect(` ${because.nl} `).not.toContain(` ${subject ?? 'network'} `);
    }
  });

  it('work on records without a single date', async () => {
    const checks = await checksOf('organisations-in-group', {
      organisations: [{ id: 'A' }],
      professionals: [{ id: 'p', organisation_id: 'A' }],
      groups: [{ id: 'g', kind: 'plg' }],
      memberships: [{ professional_id: 'p', group_id: 'g' }],
    });
    expect(checks).toMatchObject([{ period: 'all', found: 1, verdict: 'not-kept' }]);
  });

  it('do not depend on the order of the rows', async () => {
    const turned = Object.fromEntries(Object.entries(small).map(([table, rows]) => [table, rows.toReversed()])) as Sketch;
    expect(await checkAll(turned)).toEqual(await checkAll(small));
  });
});

describe('the source of what was agreed', () => {
  it('is the convenant until the project file names an agreement, or support for a kind of group', async () => {
    const sourceOf = async (yaml: string) => {
      const store = await makeStore({}, parseProject(yaml, 'network.yaml'));
      try {
        return await agreementsSource(store);
      } finally {
        await store.close();
      }
    };
    expect(await sourceOf('name: Netwerk')).toBe('convenant');
    expect(await sourceOf('agreements: []')).toBe('convenant');
    expect(await sourceOf('agreements: [{id: membership-fee, value: 2500}]')).toBe('own');
    expect(await sourceOf('group_support: {plg: 1000}')).toBe('own');
  });

  it('is checked without a store: an agreement that nobody knows is refused, the others are not', () => {
    const check = (id: string) => () => checkAgreements(parseProject(`agreements: [{id: ${id}}]`, 'network.yaml'));
    expect(check('lidmaatschap')).toThrow(UserError);
    expect(check('lidmaatschap')).toThrow(/lidmaatschap/);
    for (const { id } of agreementCatalogue) expect(check(id)).not.toThrow();
  });
});

describe('the tally', () => {
  it('counts the verdicts per agreement and year', async () => {
    const because = { nl: 'Daarom.', en: 'Because.' };
    const check = (period: string, subject: string, verdict: 'kept' | 'not-kept' | 'unknown') =>
      ({ id: 'membership-fee', period, level: 'organisation', subject, agreed: 1, found: 1, verdict, because }) as const;
    expect(
      tallyAgreements([
        check('2020', 'A', 'kept'),
        check('2020', 'B', 'not-kept'),
        check('2020', 'C', 'kept'),
        check('2021', 'A', 'unknown'),
      ]),
    ).toEqual([
      { id: 'membership-fee', period: '2020', kept: 2, notKept: 1, unknown: 0 },
      { id: 'membership-fee', period: '2021', kept: 0, notKept: 0, unknown: 1 },
    ]);
  });
});
