import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * `usual`: groups of 4 to 60, as many of them small as large; `big`: the same with one group of 5,000; `yearly`: groups that are formed
 * anew in each of six years with nearly the same people, so that most pairs share several; `changing`: as `usual`, but one person in
 * twenty changes employer within the year, and in one group in five some leave before others come.
 */
export type Shape = 'usual' | 'big' | 'yearly' | 'changing';

export interface NetworkSpec {
  readonly professionals: number;
  readonly seed: number;
  readonly shape: Shape;
}

const sectors = ['po', 'vo', 'mbo', 'hbo'] as const;
const functions = ['teacher', 'coordinator', 'school leader', 'researcher', 'teacher educator'] as const;
const perPerson = 2.5;

/**
 * Writes a made network as the four tables that are required: organisations of 5 to 300 people, groups with a home, around which their
 * members are found, so that ties within an organisation are more than chance would give. The same spec gives the same bytes.
 */
export function makeNetwork(folder: string, { professionals, seed, shape }: NetworkSpec): void {
  mkdirSync(folder, { recursive: true });
  const generator = xoroshiro128plus(seed + professionals);
  const unit = (): number => uniformFloat64(generator);
  const below = (size: number): number => Math.floor(unit() * size);
  const between = (low: number, high: number): number => Math.floor(low * (high / low) ** unit());

  const starts: number[] = [];
  for (let next = 0; next < professionals; next += between(5, 300)) starts.push(next);
  const organisationOf = new Int32Array(professionals);
  for (const [index, start] of starts.entries()) organisationOf.fill(index, start, starts[index + 1] ?? professionals);

  write(folder, 'organisations', 'id,name,kind,sector,municipality', function* () {
    for (const index of starts.keys()) {
      const id = organisationId(index);
      yield `${id},Organisation ${index + 1},school board,${sectors[below(sectors.length)]},Town ${1 + (index % 40)}`;
    }
  });
  write(folder, 'professionals', 'id,name,organisation_id,function', function* () {
    for (let person = 0; person < professionals; person += 1) {
      const id = personId(person);
      yield `${id},Person ${person + 1},${organisationId(organisationOf[person] ?? 0)},${functions[below(functions.length)]}`;
    }
  });

  const groups: number[][] = [];
  const years: number[] = [];
  const target = Math.round(professionals * perPerson);
  const around = (home: number): number => {
    const chance = unit();
    if (chance < 0.2) return below(professionals);
    // Near the home of the group: mostly its own organisation, else those beside it.
    const reach = chance < 0.5 ? 40 : 1500;
    return (((home + Math.round((unit() - 0.5) * reach)) % professionals) + professionals) % professionals;
  };
  const draw = (size: number): number[] => {
    const home = below(professionals);
    const members = new Set<number>();
    while (members.size < size) members.add(size > 1000 ? below(professionals) : around(home));
    return [...members];
  };
  let placed = 0;
  const rounds = shape === 'yearly' ? 6 : 1;
  while (placed < target / (shape === 'yearly' ? perPerson : 1)) {
    const size = shape === 'big' && groups.length === 0 ? Math.min(5000, professionals) : Math.min(between(4, 61), professionals);
    let members = draw(size);
    for (let round = 0; round < rounds; round += 1) {
      groups.push(members);
      years.push(shape === 'yearly' ? 2019 + round : 2024);
      // One in ten is somebody else next year.
      const taken = new Set(members);
      members = members.map((member) => {
        const other = unit() < 0.1 ? below(professionals) : member;
        if (other === member || taken.has(other)) return member;
        taken.add(other);
        return other;
      });
    }
    placed += size;
  }
  write(folder, 'groups', 'id,name,kind', function* () {
    for (const index of groups.keys()) yield `${groupId(index)},Group ${index + 1},plg`;
  });
  write(folder, 'memberships', 'professional_id,group_id,from,until', function* () {
    for (const [index, members] of groups.entries()) {
      const year = years[index] ?? 0;
      const isPartial = shape === 'changing' && unit() < 0.2;
      for (const member of members) {
        const chance = isPartial ? unit() : 1;
        const [from, until] = [
          chance < 0.15 ? `${year + 1}-02-01` : `${year}-09-01`,
          chance > 0.85 && isPartial ? `${year}-12-31` : `${year + 1}-06-30`,
        ];
        yield `${personId(member)},${groupId(index)},${from},${until}`;
      }
    }
  });
  if (shape !== 'changing') return;
  write(folder, 'appointments', 'professional_id,organisation_id,from,until', function* () {
    for (let person = 0; person < professionals; person += 1) {
      if (unit() >= 0.05) continue;
      const month = String(1 + below(5)).padStart(2, '0');
      yield `${personId(person)},${organisationId(organisationOf[person] ?? 0)},,2025-${month}-14`;
      yield `${personId(person)},${organisationId(below(starts.length))},2025-${month}-15,`;
    }
  });
}

// Padded, so that ids ascend as numbers do, whoever sorts them.
const personId = (index: number): string => `p${String(index).padStart(7, '0')}`;
const organisationId = (index: number): string => `o${String(index).padStart(6, '0')}`;
const groupId = (index: number): string => `g${String(index).padStart(7, '0')}`;

function write(folder: string, table: string, header: string, rows: () => Generator<string>): void {
  const file = openSync(join(folder, `${table}.csv`), 'w');
  let lines = [header];
  for (const row of rows()) {
    lines.push(row);
    if (lines.length < 10_000) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}
