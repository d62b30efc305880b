import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOrganisations, findPeople } from '../../../src/intake/identity/find-pairs.ts';
import { madeOrganisations, organisationVariations } from './made-organisations.ts';
import { madePeople, pairKey, variations } from './made-people.ts';

const seeds = [1, 2, 3];
const page = join(import.meta.dirname, '../../../docs/reference/matching.md');

interface Measured {
  readonly same: ReadonlyMap<string, string>;
  readonly found: readonly { readonly key: string; readonly score: number }[];
  readonly records: number;
}

function people(seed: number): Measured {
  const made = madePeople(seed, 3000, 440);
  return {
    same: made.same,
    records: made.people.length,
    found: findPeople(made.people).map((pair) => ({ key: pairKey(pair), score: pair.score })),
  };
}

function organisations(seed: number): Measured {
  const made = madeOrganisations(seed, 250, 160);
  const found = findOrganisations(made.organisations).map((pair) => ({ key: pairKey(pair), score: pair.score }));
  return { same: made.same, records: made.organisations.length, found };
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** Right, found and meant, of those that score at least so much. */
function counts(runs: readonly Measured[], from: number): { right: number; found: number; meant: number } {
  let [right, found, meant] = [0, 0, 0];
  for (const run of runs) {
    const kept = run.found.filter(({ score }) => score >= from);
    right += kept.filter(({ key }) => run.same.has(key)).length;
    found += kept.length;
    meant += run.same.size;
  }
  return { right, found, meant };
}

function tables(title: string, runs: readonly Measured[], ways: readonly string[]): string[] {
  const records = runs.reduce((sum, run) => sum + run.records, 0);
  const lines = [
    `## ${title}`,
    '',
    `${records} made-up records in ${runs.length} lists, among them ${counts(runs, 0).meant} pairs that are one.`,
    '',
    '| score from | proposed | right | precision | recall |',
    '| ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const from of [0, 0.7, 0.8, 0.9]) {
    const { right, found, meant } = counts(runs, from);
    lines.push(`| ${from === 0 ? 'all' : from.toFixed(1)} | ${found} | ${right} | ${percent(right, found)} | ${percent(right, meant)} |`);
  }
  lines.push('', '| the second record differs in | pairs | found |', '| --- | ---: | ---: |');
  for (const way of ways) {
    const of = runs.flatMap((run) => {
      const keys = new Set(run.found.map(({ key }) => key));
      return [...run.same].filter(([, how]) => how === way).map(([key]) => keys.has(key));
    });
    lines.push(`| ${way} | ${of.length} | ${percent(of.filter(Boolean).length, of.length)} |`);
  }
  return [...lines, ''];
}

describe('matching people and organisations', () => {
  const ofPeople = seeds.map(people);
  const ofOrganisations = seeds.map(organisations);

  it('finds nearly all that are one, and few others', () => {
    const [p, o] = [counts(ofPeople, 0), counts(ofOrganisations, 0)];
    expect(p.right / p.meant).toBeGreaterThan(0.93);
    expect(p.right / p.found).toBeGreaterThan(0.78);
    expect(o.right / o.meant).toBeGreaterThan(0.8);
    expect(o.right / o.found).toBeGreaterThan(0.78);
  });

  it('is told of in docs/reference/matching.md as it is now (npx vitest run test/intake/identity/matching.test.ts -u)', async () => {
    const text = [
      '# How well people and organisations are matched',
      '',
      'Of a pair that is proposed, `check --identities` writes a row to `identities.csv`; nothing is taken together until somebody writes “same” there. So',
      'precision here is how many of those rows are worth the reading, and recall how many doubles would be put to you at all. A wrong proposal costs a',
      'moment; a double that is missed counts as two people, and so adds a tie that is not there and makes the network look larger than it is.',
      '',
      'Measured on made-up names of a seeded generator: the right answer is known, and the lists are harder than most, with people of one name at one',
      'organisation, colleagues whose initials fit, and schools of one name in two towns. Real lists differ in how their names vary, so these figures say how the',
      'matching behaves, and promise nothing about yours. Made by `npx vitest run test/intake/identity/matching.test.ts -u`, and held fresh by that test.',
      '',
      ...tables('People', ofPeople, variations),
      ...tables('Organisations', ofOrganisations, organisationVariations),
      'Behind the name of one of them a place in brackets is taken to tell two apart, and is not proposed.',
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(page);
  });
});
