import { createHash } from 'node:crypto';
import { byId } from '../../i18n/formats.ts';
import type { TableEntries } from '../entries.ts';
import { wordsIn } from './letters.ts';

/** What tells two rows apart whose names are the same. */
const tellApart = ['email', 'organisation_id', 'function', 'kind', 'municipality', 'parent_id', 'from'];
const longest = 60;

const slugOf = (text: string): string => wordsIn(text).join('-').slice(0, longest);

/**
 * Gives the rows of a list without ids an id of what is in them, so that it is the same tomorrow and in any order of the rows: the number in
 * the registry, or else the name, as `piet-van-den-berg`. Where rows have the same name, six characters are put behind each of theirs, from
 * their address, organisation and the like; rows that are equal in all that get one id, and count once.
 */
export function makeIds(list: TableEntries): void {
  const names = new Map<string, number[]>();
  const taken = new Set<string>();
  const ids = list.column('id').codes;
  const standing = list.standing();
  const lacking = standing.filter((row) => ids[row] === -1);
  if (lacking.length === 0) return;
  for (const row of standing) taken.add(list.text(row, 'id') ?? '');
  for (const row of lacking) {
    const slug = list.text(row, 'registry_id') ?? slugOf(list.text(row, 'name') ?? list.text(row, 'email') ?? '');
    const rows = names.get(slug);
    if (rows === undefined) names.set(slug, [row]);
    else rows.push(row);
  }
  for (const [slug, rows] of [...names].sort(([a], [b]) => byId(a, b))) {
    const contents = rows.map((row) => tellApart.map((field) => list.text(row, field) ?? '').join('\u001f'));
    const apart = slug === '' || taken.has(slug) || new Set(contents).size > 1;
    for (const [index, row] of rows.entries()) {
      const name = list.text(row, 'name') ?? list.text(row, 'email') ?? '';
      if (name === '') list.reject(row, 'name-missing', list.columnName(row, 'name'), '', {});
      else list.put(row, 'id', apart ? `${slug}-${marked(`${name}\u001f${contents[index] ?? ''}`)}` : slug);
    }
  }
}

const marked = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 6);
