import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

export interface RecordsSpec {
  readonly professionals: number;
  readonly memberships: number;
  readonly seed: number;
  /** As people keep them: text between quotes, and one membership in a hundred with a date that is none or an id that nobody has. */
  readonly careless?: boolean;
}

const day = 86_400_000;
const parts = [
  'ba',
  'de',
  'ki',
  'lo',
  'mu',
  'ra',
  'se',
  'ti',
  'vo',
  'wa',
  'ja',
  'an',
  'el',
  'is',
  'om',
  'ur',
  'ster',
  'hof',
  'berg',
  'veld',
];
const between = ['', '', '', '', ' van', ' de', ' van der', ' van den'];
const functions = ['teacher', 'school-leader', 'researcher', 'coordinator', 'teacher-educator'];
const roles = ['lid', 'lid', 'lid', 'trekker', 'adviseur'];

/**
 * Writes the files of a made network as somebody might export them: ids in no order, names with and without words between, dates, cells
 * that are empty. No row of them is to be rejected, unless they are kept carelessly. The same seed gives the same bytes.
 */
export function makeRecords(folder: string, { professionals, memberships, seed, careless = false }: RecordsSpec): void {
  const random = xoroshiro128plus(seed);
  const below = (count: number): number => uniformInt(random, 0, count - 1);
  const one = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const word = (length: number): string => {
    const made = Array.from({ length }, () => one(parts)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const date = (): string => new Date(Date.UTC(2015, 7, 1) + below(3600) * day).toISOString().slice(0, 10);
  const text = (cell: string): string => (careless ? `"${cell}"` : cell);
  const write = (table: string, header: string, rows: readonly string[]): void =>
    writeFileSync(join(folder, `${table}.csv`), `${[header, ...rows].join('\n')}\n`);
  const count = { organisations: Math.ceil(professionals / 100), groups: Math.ceil(memberships / 25) };

  mkdirSync(folder, { recursive: true });
  write(
    'organisations',
    'id,name,kind,sector',
    Array.from({ length: count.organisations }, (_, i) => `o${i},${word(2)} ${word(2)} ${i},school,po`),
  );
  write(
    'groups',
    'id,name,kind,from',
    Array.from({ length: count.groups }, (_, i) => `g${i},${word(3)} ${i},${one(['plg', 'expert', 'project'])},2015-08-01`),
  );
  const ids = Array.from({ length: professionals }, (_, i) => `p${100_000 + i}`);
  for (let i = ids.length - 1; i > 0; i -= 1) {
    const other = below(i + 1);
    [ids[i], ids[other]] = [ids[other] ?? '', ids[i] ?? ''];
  }
  const [first, last] = [Array.from({ length: 3000 }, () => word(2)), Array.from({ length: 20_000 }, () => word(3))];
  write(
    'professionals',
    'id,name,email,consent,consent_from,organisation_id,function',
    ids.map((id, i) => {
      const consents = below(10) < 3;
      const [given, family] = [one(first), one(last)];
      const address = `${given}.${family}${i}@example.org`.toLowerCase();
      const consent = consents ? `board,${date()}` : 'none,';
      return `${id},${text(`${given}${one(between)} ${family}`)},${address},${consent},o${below(count.organisations)},${one(functions)}`;
    }),
  );
  const seen = new Set<string>();
  const rows: string[] = [];
  while (rows.length < memberships) {
    const key = `${one(ids)},g${below(count.groups)},${one(roles)},${date()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const until = below(2) === 0 ? '' : `2026-0${1 + below(7)}-28`;
    const [id = '', group = '', role = '', from = ''] = key.split(',');
    if (!careless) rows.push(`${key},${until}`);
    else if (below(100) > 0) rows.push(`${text(id)},${text(group)},${text(role)},${from},${until}`);
    else
      rows.push(
        below(2) === 0 ? `${text(id)},${text(group)},${text(role)},2021-13-${from.slice(-2)},` : `"x${id}",${text(group)},,${from},`,
      );
  }
  write('memberships', 'professional_id,group_id,role,from,until', rows);
}
