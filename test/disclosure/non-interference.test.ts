import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { byId, dayOf } from '../../src/i18n/formats.ts';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { analysisOf, madeCatalogue, makeWorld, shuffled, today, type MadeWorld } from './made-analysis.ts';

const textOf = (analysis: Analysis, audience: 'board' | 'public'): string =>
  JSON.stringify(disclose(analysis, audience, defaultThresholds(), madeCatalogue));
const day = dayOf(today);

/** Another id, in another order among the others. */
const id = (old: string): string => `${old.split('-').toReversed().join('-')}-n`;

/** Other ids and names, in another order of ids, for everybody and every record whose name is not shown. */
function renamed(world: MadeWorld): MadeWorld {
  return {
    ...world,
    organisations: world.organisations.map((organisation) => ({ ...organisation, id: id(organisation.id) })),
    groups: world.groups.map((group) => ({ ...group, id: id(group.id) })),
    persons: world.persons.map((person, index) => ({
      ...person,
      id: `${(index * 71) % 499}`,
      name: `Iemand Anders ${index}`,
      email: `anders${index}@voorbeeld.example`,
      organisations: person.organisations.map(id),
      years: Object.fromEntries(
        Object.entries(person.years).map(([year, groups]) => [
          year,
          Object.fromEntries(Object.entries(groups).map(([group, minutes]) => [id(group), minutes])),
        ]),
      ),
    })),
  };
}

function inOtherOrder(analysis: Analysis, seed: number): Analysis {
  const together = (table: Analysis['summaries'][number]) => {
    const order = shuffled(
      table.rows.map((_, index) => index),
      seed,
    );
    const sort = <T>(items: readonly T[]): T[] => order.flatMap((index) => items.slice(index, index + 1));
    return {
      ...table,
      rows: sort(table.rows),
      contributors: table.contributors === null ? null : sort(table.contributors),
      hidden: sort(table.hidden),
    };
  };
  return {
    ...analysis,
    organisations: shuffled(analysis.organisations, seed),
    groups: shuffled(analysis.groups, seed),
    persons: shuffled(analysis.persons, seed),
    products: shuffled(analysis.products, seed),
    scores: shuffled(analysis.scores, seed),
    chances: shuffled(analysis.chances, seed),
    summaries: shuffled(analysis.summaries.map(together), seed),
    positions: Object.fromEntries(shuffled(Object.entries(analysis.positions), seed)),
    views: analysis.views.map((view) => ({
      ...view,
      organisations: shuffled(view.organisations, seed),
      groups: shuffled(view.groups, seed),
      persons: shuffled(view.persons, seed),
      affiliations: shuffled(view.affiliations, seed),
      organisationTies: shuffled(view.organisationTies, seed),
    })),
    quality: { ...analysis.quality, findings: shuffled(analysis.quality.findings, seed) },
  };
}

describe('non-interference', () => {
  const world = makeWorld(21, { persons: 120, organisations: 12, groups: 8 });

  it('gives the public the same bytes when everybody has another name and everything another id', () => {
    expect(textOf(analysisOf(renamed(world)), 'public')).toBe(textOf(analysisOf(world), 'public'));
  });

  it('gives the same bytes whatever the order of the rows', () => {
    for (const audience of ['board', 'public'] as const) {
      const whole = textOf(analysisOf(world), audience);
      for (const seed of [1, 2, 3]) expect(textOf(inOtherOrder(analysisOf(world), seed), audience)).toBe(whole);
    }
  });

  it('gives the public the same bytes whatever people consented to', () => {
    const without = {
      ...world,
      persons: world.persons.map((person) => ({ ...person, consent: 'none' as const, consentFrom: null, consentUntil: null })),
    };
    expect(textOf(analysisOf(without), 'public')).toBe(textOf(analysisOf(world), 'public'));
  });
});

describe('consent', () => {
  const cases = [
    ['missing', { consent: 'none', consentFrom: null, consentUntil: null }, false],
    ['missing though dated', { consent: 'none', consentFrom: day - 9, consentUntil: null }, false],
    ['without a date', { consent: 'public', consentFrom: null, consentUntil: null }, false],
    ['from tomorrow', { consent: 'public', consentFrom: day + 1, consentUntil: null }, false],
    ['ended yesterday', { consent: 'board', consentFrom: day - 9, consentUntil: day - 1 }, false],
    ['from today', { consent: 'board', consentFrom: day, consentUntil: null }, true],
    ['until today', { consent: 'public', consentFrom: day - 9, consentUntil: day }, true],
  ] as const;

  it.each(cases)('%s', (_, given, named) => {
    const world = makeWorld(4, { persons: 20, organisations: 4, groups: 3 });
    const persons = world.persons.map((person, index) =>
      index === 7 ? { ...person, ...given } : { ...person, consent: 'none' as const, consentFrom: null, consentUntil: null },
    );
    const output = disclose(analysisOf({ ...world, persons }), 'board', defaultThresholds(), madeCatalogue);
    const name = persons[7]?.name ?? '';
    expect(output.persons.map((person) => person.name)).toEqual(named ? [name] : []);
    expect(JSON.stringify(output).includes('Baaldering') || JSON.stringify(output).includes('aaldering7')).toBe(named);
    expect(output.views.flatMap((view) => view.persons.map(({ id }) => id)).length > 0).toBe(named);
    expect(Object.keys(output.positions).some((key) => key.startsWith('person:'))).toBe(named);
    expect(output.views.every((view) => view.affiliations.every(({ who }) => who.length === 0))).toBe(true);
    const shown = disclose(analysisOf({ ...world, persons }), 'public', defaultThresholds(), madeCatalogue);
    expect(shown.persons).toEqual([]);
  });

  it('says of somebody who is named neither what was consented to nor until when', () => {
    const output = disclose(analysisOf(makeWorld(4)), 'board', defaultThresholds(), madeCatalogue);
    expect(output.persons.length).toBeGreaterThan(5);
    expect(
      new Set(output.persons.map(({ consent, consentFrom, consentUntil }) => JSON.stringify([consent, consentFrom, consentUntil]))),
    ).toEqual(new Set(['["board",null,null]']));
  });
});

/** Every number that is shown, by where it stands. */
const numbers = (value: unknown, path = ''): [string, number][] => {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbers(item, `${path}/${key}`));
};

const figures = (from: MadeWorld) => {
  const { views, summaries } = disclose(analysisOf(from), 'public', defaultThresholds(), madeCatalogue);
  return new Map(
    numbers({
      views: views.map(({ organisations, groups, affiliations, organisationTies }) => ({
        organisations,
        groups,
        affiliations,
        organisationTies,
      })),
      summaries: summaries.map(({ id, rows }) => ({ id, rows })),
    }),
  );
};

describe('differencing', () => {
  it('changes, when one hidden person leaves, no public number of people, minutes or cents by anything but a step of the rounding', () => {
    const world = makeWorld(33, { persons: 260, organisations: 8, groups: 6, years: 1 });
    const before = figures(world);
    expect(before.size).toBeGreaterThan(50);
    const persons = [...world.persons].sort((a, b) => byId(a.id, b.id));
    let unchanged = 0;
    const torn: string[] = [];
    for (const leaving of persons.slice(0, 12)) {
      const after = figures({ ...world, persons: world.persons.filter((person) => person !== leaving) });
      for (const [where, value] of before) {
        const now = after.get(where);
        if (now === undefined) continue;
        if (now === value) unchanged += 1;
        const step = where.endsWith('spent') ? 300 : where.endsWith('fees') || where.endsWith('fee') ? 5_000 : 5;
        if (Math.abs(now - value) % step !== 0) torn.push(where);
      }
    }
    expect(torn).toEqual([]);
    expect(unchanged).toBeGreaterThan(before.size * 6);
  });
});
