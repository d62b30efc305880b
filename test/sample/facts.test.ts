import { existsSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, startYears, yearId } from '../../scripts/sample/calendar.ts';
import { makeSample } from '../../scripts/sample/network.ts';
import { dayOf } from '../../src/i18n/formats.ts';
import type { Field } from '../../src/records/define-table.ts';
import { recordTables, tableIds, type TableId } from '../../src/records/index.ts';
import { vocabularies, type VocabularyId } from '../../src/records/vocabularies.ts';

const { records } = makeSample();
const { organisations, professionals, groups, appointments, memberships, meetings, attendance, hours, transactions } = records;

const byId = new Map(organisations.map((row) => [row.id, row]));
const boardOf = (id: string): string => byId.get(id)?.parent_id ?? id;
const during = (row: { from: number | null; until: number | null }, from: number, until = from): boolean =>
  (row.from ?? -Infinity) <= until && (row.until ?? Infinity) >= from;
const inYear = (row: { from: number | null; until: number | null }, start: number): boolean => during(row, firstDay(start), lastDay(start));
const dated = (row: { date: number | null; year?: string | null }, start: number): boolean =>
  row.date === null ? row.year === yearId(start) : row.date >= firstDay(start) && row.date <= lastDay(start);
const employerOf = (person: string, day: number): string | null =>
  appointments
    .filter((row) => row.professional_id === person && during(row, day))
    .toSorted((a, b) => (b.fte ?? 1) - (a.fte ?? 1))
    .map((row) => boardOf(row.organisation_id))[0] ?? null;
const membersOf = (group: string, start: number): Map<string, string | null> =>
  new Map(
    memberships
      .filter((row) => row.group_id === group && inYear(row, start))
      .map((row) => [row.professional_id, employerOf(row.professional_id, Math.max(row.from ?? 0, firstDay(start)))]),
  );
const sum = (kind: string, start: number, group?: string): number =>
  transactions
    .filter((row) => row.kind === kind && dated(row, start) && (group === undefined || row.group_id === group))
    .reduce((total, row) => total + row.amount_eur, 0);

describe('the sample network', () => {
  it('has sixteen primary boards with some hundred schools, unevenly, and the four other partners', () => {
    const boards = organisations.filter((row) => row.kind === 'school-board' && ['po', 'so'].includes(row.sector ?? ''));
    expect(boards).toHaveLength(16);
    const sizes = boards.map((board) => organisations.filter((row) => row.parent_id === board.id).length);
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBe(14);
    expect(organisations.filter((row) => row.kind === 'school')).toHaveLength(sizes.reduce((a, b) => a + b));
    expect(sizes.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(100);
    const kinds = new Set(organisations.map((row) => row.kind));
    for (const kind of ['teacher-education', 'vocational-college', 'mobility-centre', 'municipality', 'university', 'expertise-centre']) {
      expect(kinds).toContain(kind);
    }
  });

  it('has a board that joins in mid-network and one that leaves, and never fewer than ten that pay', () => {
    const paying = organisations.filter((row) => row.member_from !== null);
    expect(paying.filter((row) => (row.member_from ?? 0) > firstDay(2021)).map((row) => row.id)).toEqual(['B12']);
    expect(paying.filter((row) => row.member_until !== null).map((row) => row.id)).toEqual(['B16']);
    for (const start of startYears) {
      const members = paying.filter((row) => during({ from: row.member_from, until: row.member_until }, firstDay(start)));
      expect(members.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('has about 450 people and 35 groups of the three kinds', () => {
    expect(professionals.length).toBeGreaterThan(420);
    expect(professionals.length).toBeLessThan(480);
    expect(groups).toHaveLength(35);
    expect(new Set(groups.map((row) => row.kind))).toEqual(new Set(['plg', 'expert', 'project']));
    expect(new Set(professionals.map((row) => row.id)).size).toBe(professionals.length);
  });

  it('grows: 9, 16, 22 and 27 groups, with ever more people and ever more ties across boards', () => {
    expect(startYears.map((start) => groups.filter((row) => inYear(row, start)).length)).toEqual([9, 16, 22, 27]);
    const people = startYears.map(
      (start) => new Set(memberships.filter((row) => inYear(row, start)).map((row) => row.professional_id)).size,
    );
    expect(people).toEqual(people.toSorted((a, b) => a - b));
    const crossing = startYears.map((start) => externalInternal(start));
    expect(crossing).toEqual(crossing.toSorted((a, b) => a - b));
    expect(crossing[0]).toBeGreaterThan(0);
    expect(crossing.at(-1)).toBeLessThan(0.8);
  });

  it('changes kind and splits: project group, expert group, and a learning community that the municipality pays double', () => {
    const kindOf = new Map(groups.map((row) => [row.id, row.kind]));
    const [first, second] = records.lineage;
    expect([first?.from_group_id, first?.to_group_id, second?.from_group_id, second?.to_group_id]).toEqual(['G02', 'G10', 'G10', 'G18']);
    expect([kindOf.get('G02'), kindOf.get('G10'), kindOf.get('G18')]).toEqual(['project', 'expert', 'plg']);
    for (const start of [2023, 2024]) {
      expect(sum('cofunding', start, 'G18')).toBe(200_000);
      expect(sum('expense', start, 'G18')).toBe(400_000);
    }
    const went = [...membersOf('G18', 2023).keys()].filter((person) => membersOf('G10', 2022).has(person));
    expect(went.length).toBeGreaterThan(0);
    expect(went.length).toBeLessThan(membersOf('G10', 2022).size);
  });

  it('is uneven: two boards hardly take part', () => {
    const counts = new Map<string, number>();
    for (const person of new Set(memberships.filter((row) => inYear(row, 2024)).map((row) => row.professional_id))) {
      const board = employerOf(person, lastDay(2024));
      if (board !== null) counts.set(board, (counts.get(board) ?? 0) + 1);
    }
    for (const id of ['B07', 'B15']) expect(counts.get(id) ?? 0).toBeLessThanOrEqual(4);
    expect(counts.get('B01') ?? 0).toBeGreaterThan(25);
  });

  it('is held together in one place by one person', () => {
    for (const start of [2023, 2024]) {
      const bridges = [
        ...new Set(memberships.filter((row) => row.group_id === 'G16' && inYear(row, start)).map((row) => row.professional_id)),
      ].filter((person) => memberships.some((row) => row.professional_id === person && row.group_id === 'G03' && inYear(row, start)));
      expect(bridges).toHaveLength(1);
      expect(components(start, bridges[0] ?? '')).toBe(components(start, '') + 1);
    }
  });

  it('breaks the rule of three organisations in one learning community, and in no other supported group', () => {
    const few = groups
      .filter((row) => row.kind !== 'project')
      .filter((row) => startYears.some((start) => inYear(row, start) && new Set(membersOf(row.id, start).values()).size < 3))
      .map((row) => row.id);
    expect(few).toEqual(['G26']);
  });

  it('has groups that one board dominates beside groups that nobody does', () => {
    const largest = groups
      .filter((row) => inYear(row, 2024))
      .map((row) => {
        const boards = [...membersOf(row.id, 2024).values()];
        return Math.max(...[...new Set(boards)].map((board) => boards.filter((one) => one === board).length)) / boards.length;
      });
    expect(Math.max(...largest)).toBeGreaterThanOrEqual(0.5);
    expect(Math.min(...largest)).toBeLessThan(0.25);
  });

  it('has a group with a long name, as networks have', () => {
    const lengths = groups.map((row) => row.name.length);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(70);
    expect(lengths.filter((length) => length > 60)).toHaveLength(1);
  });

  it('has one group without a goal', () => {
    expect(groups.filter((row) => row.goal === null).map((row) => row.kind)).toEqual(['plg']);
  });

  it('has an income of € 30,000 or more each year, and one year of high overhead', () => {
    const shares = startYears.map((start) => {
      expect(sum('fee', start)).toBeGreaterThanOrEqual(3_000_000);
      return sum('overhead', start) / (sum('overhead', start) + sum('expense', start));
    });
    expect(shares[1]).toBeCloseTo(0.24, 1);
    expect(Math.max(...shares.toSpliced(1, 1))).toBeLessThan(0.12);
  });

  it('lacks one fee and one support', () => {
    const unpaid = startYears.flatMap((start) =>
      organisations
        .filter((row) => row.member_from !== null && row.member_from <= firstDay(start) && (row.member_until ?? Infinity) >= lastDay(start))
        .filter((row) => !transactions.some((one) => one.kind === 'fee' && one.organisation_id === row.id && dated(one, start)))
        .map((row) => [row.id, start]),
    );
    expect(unpaid).toEqual([['B09', 2022]]);
    const unsupported = startYears.flatMap((start) =>
      groups
        .filter((row) => row.kind !== 'project' && inYear(row, start) && sum('expense', start, row.id) === 0)
        .map((row) => [row.id, start]),
    );
    expect(unsupported).toEqual([['G11', 2023]]);
  });

  it('supports groups as agreed and lets project groups live on a subsidy', () => {
    expect(new Set(spentBy('plg'))).toEqual(new Set([200_000]));
    expect(new Set(spentBy('expert'))).toEqual(new Set([150_000]));
    expect(spentBy('project').length).toBeGreaterThan(4);
    expect(Math.max(...spentBy('project'))).toBeLessThanOrEqual(0);
  });

  it('facilitates most participants of a learning community for 40 hours or more, and some for less', () => {
    const given = hours.filter(
      (row) => row.kind === 'facilitated' && groups.some((group) => group.id === row.group_id && group.kind === 'plg'),
    );
    const short = given.filter((row) => row.hours < 40 * 60);
    expect(short.length).toBeGreaterThan(5);
    expect(short.length / given.length).toBeLessThan(0.15);
  });

  it('has a policy group of about twenty that met four times a year, but three times in one', () => {
    for (const start of startYears) {
      const met = meetings.filter((row) => row.body === 'policy' && dated(row, start));
      expect(met).toHaveLength(start === 2022 ? 3 : 4);
      const present = new Set(attendance.filter((row) => met.some((one) => one.id === row.meeting_id)).map((row) => row.professional_id));
      expect(present.size).toBeGreaterThanOrEqual(18);
      expect(present.size).toBeLessThanOrEqual(24);
    }
  });

  it('sees about three in four members at a meeting', () => {
    const group = meetings.filter((row) => row.group_id !== null);
    const expected = group.reduce(
      (total, row) => total + memberships.filter((m) => m.group_id === row.group_id && during(m, row.date)).length,
      0,
    );
    const ids = new Set(group.map((row) => row.id));
    expect(attendance.filter((row) => ids.has(row.meeting_id)).length / expected).toBeCloseTo(0.75, 1);
  });

  it('has people who change employer, who work for two at once, and who change function', () => {
    const posts = new Map<string, typeof appointments>();
    for (const row of appointments) posts.set(row.professional_id, [...(posts.get(row.professional_id) ?? []), row]);
    const all = [...posts.values()];
    expect(all.filter((rows) => new Set(rows.map((row) => boardOf(row.organisation_id))).size > 1).length).toBeGreaterThan(30);
    expect(all.filter((rows) => new Set(rows.map((row) => row.function)).size > 1).length).toBeGreaterThan(20);
    const both = all.filter(
      (rows) => new Set(rows.filter((row) => during(row, dayOf('2025-01-01'))).map((row) => boardOf(row.organisation_id))).size > 1,
    );
    expect(both.length).toBeGreaterThan(10);
  });

  it('has every sort of consent, with one that ran out and one that was taken back', () => {
    expect(new Set(professionals.map((row) => row.consent))).toEqual(new Set(['none', 'board', 'public', null]));
    expect(professionals.filter((row) => row.consent === 'public' && row.consent_until !== null)).toHaveLength(1);
    expect(professionals.filter((row) => row.consent === 'board' && row.consent_until !== null)).toHaveLength(1);
    expect(professionals.filter((row) => row.consent === 'none' && row.consent_from !== null)).toHaveLength(0);
    expect(professionals.every((row) => row.email?.endsWith('@voorbeeld.example'))).toBe(true);
  });

  it('has products that nobody uses and products used far beyond their makers', () => {
    const places = new Map(records.products.map((row) => [row.id, new Set<string>()]));
    for (const row of records.product_uses) places.get(row.product_id)?.add(boardOf(row.organisation_id));
    const reach = [...places.values()].map((boards) => boards.size);
    expect(reach.filter((size) => size === 0).length).toBeGreaterThan(2);
    expect(Math.max(...reach)).toBeGreaterThanOrEqual(8);
    expect(new Set(records.product_uses.map((row) => row.context)).size).toBe(5);
  });

  it('asked two years of evaluation, in part without names', () => {
    for (const start of [2023, 2024]) expect(records.responses.some((row) => dated(row, start))).toBe(true);
    const nameless = records.responses.filter((row) => row.professional_id === null).length / records.responses.length;
    expect(nameless).toBeGreaterThan(0.1);
    expect(nameless).toBeLessThan(0.5);
    expect(new Set(records.responses.map((row) => row.score))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('names nobody and nothing that its tables do not hold, and no value outside their vocabularies', () => {
    const known = new Map(tableIds.map((table) => [table as string, idsOf(table)]));
    const strange: unknown[] = [];
    for (const table of tableIds) {
      for (const [name, field] of Object.entries<Field>(recordTables[table].fields)) {
        const terms: object = field.type === 'choice' ? vocabularies[field.vocabulary as VocabularyId].terms : {};
        for (const row of records[table]) {
          const cell: unknown = new Map<string, unknown>(Object.entries(row)).get(name) ?? null;
          const good =
            cell === null
              ? field.required !== true
              : (field.references === undefined || known.get(field.references)?.has(cell) === true) &&
                (field.type !== 'choice' || (typeof cell === 'string' && cell in terms)) &&
                (!['date', 'money', 'hours'].includes(field.type) || Number.isInteger(cell));
          if (!good) strange.push([table, name, cell]);
        }
      }
    }
    expect(strange).toEqual([['appointments', 'function', 'vakleerkracht bewegingsonderwijs']]);
  });

  it('has no dates the wrong way round, and nobody in a group or at a meeting without an employer', () => {
    for (const row of [...memberships, ...appointments]) expect(row.from ?? 0).toBeLessThanOrEqual(row.until ?? Infinity);
    const lost = memberships.filter((row) => employerOf(row.professional_id, row.from ?? 0) === null);
    expect(lost).toEqual([]);
    const days = new Map(meetings.map((row) => [row.id, row.date]));
    const unemployed = attendance.filter((row) => employerOf(row.professional_id, days.get(row.meeting_id) ?? 0) === null);
    expect(unemployed).toEqual([]);
  });

  it('is the same for the same seed and another for another seed', () => {
    expect(makeSample(2021)).toEqual(makeSample());
    expect(makeSample(7).records.professionals.map((row) => row.name)).not.toEqual(professionals.map((row) => row.name));
  });
});

describe('the names in the sample', () => {
  it('are not those of real boards in the region that the facts come from', () => {
    const real = [
      'Consent',
      'Keender',
      'Konot',
      'Primato',
      'Symbio',
      'ROOS',
      'OPOT',
      'SKOE',
      'Attendiz',
      'Varietas',
      'VCO Oost',
      'PCO Noord',
    ];
    for (const { name } of organisations) {
      for (const board of real) expect(name.split(/[ -]/)).not.toContain(board);
    }
  });

  const registry = new URL('../../../shared/records/duo-twente/', import.meta.url);
  const file = new URL('02.-alle-schoolvestigingen-basisonderwijs.twente.2026-08.csv', registry);
  describe.skipIf(!existsSync(file))('beside the registry of real schools (skipped where ../shared/records is missing)', () => {
    it('are no school, town or municipality there', () => {
      const rows = iconv
        .decode(readFileSync(file), 'windows-1252')
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(';'));
      expect(rows.length).toBeGreaterThan(200);
      const schools = new Set(rows.map((row) => bare(row[4] ?? '')));
      const places = new Set(rows.flatMap((row) => [(row[8] ?? '').toLowerCase(), (row[10] ?? '').toLowerCase()]));
      for (const { name, municipality } of organisations) {
        expect(schools).not.toContain(bare(name));
        expect(places).not.toContain(municipality?.toLowerCase());
      }
    });
  });
});

/** What supported groups of a kind spent beyond their subsidy, per year; without the two that are odd. */
const spentBy = (kind: string): number[] =>
  startYears.flatMap((start) =>
    groups
      .filter((row) => row.kind === kind && inYear(row, start) && !['G11', 'G18'].includes(row.id))
      .map((row) => sum('expense', start, row.id) - sum('subsidy', start, row.id)),
  );

const idsOf = (table: TableId): Set<unknown> =>
  new Set(records[table].map((row) => Object.entries(row).find(([name]) => name === 'id')?.[1]));

/** A school's own name, without what sort of school it is. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*?(?=\b(?:de|het|'t) )/, '')
    .replaceAll(/[^a-z]/g, '');
}

/** The E-I index by board, counted pair by pair: everybody at the largest appointment on joining. */
function externalInternal(start: number): number {
  const crosses = new Map<string, boolean>();
  for (const group of groups) {
    const members = [...membersOf(group.id, start)];
    for (const [at, [a, own]] of members.entries()) {
      for (const [b, other] of members.slice(at + 1)) crosses.set([a, b].toSorted().join(' '), own !== other);
    }
  }
  const external = [...crosses.values()].filter(Boolean).length;
  return (2 * external - crosses.size) / crosses.size;
}

/** How many parts the network of people and groups falls into without one person. */
function components(start: number, without: string): number {
  const rows = memberships.filter((row) => inYear(row, start) && row.professional_id !== without);
  const label = new Map<string, string>();
  const find = (id: string): string => {
    const parent = label.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  for (const row of rows) label.set(find(row.professional_id), find(row.group_id));
  return new Set(rows.map((row) => find(row.professional_id))).size;
}
