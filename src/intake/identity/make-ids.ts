import { createHash } from 'node:crypto';
import { byId, isoDate } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { TableId } from '../../records/index.ts';
import type { TableEntries } from '../entries.ts';
import { wordsIn } from './letters.ts';
import { nameField, type Named } from './name-index.ts';

/** What tells two rows apart whose names are the same. */
const tellApart = ['email', 'organisation_id', 'function', 'kind', 'municipality', 'parent_id', 'from'];
const tellApartOf: Readonly<Partial<Record<Named, readonly string[]>>> = {
  products: ['group_id', 'kind', 'date'],
  meetings: ['title', 'hours'],
};
const longest = 60;

const slugOf = (text: string): string => wordsIn(text).join('-').slice(0, longest);

/**
 * Gives the rows of a list without ids an id of what is in them, so that it is the same tomorrow and in any order of the rows: the number in
 * the registry, or else the name, as `piet-van-den-berg`. Where rows have the same name, six characters are put behind each of theirs, from
 * their address, organisation and the like; rows that are equal in all that get one id, and count once. A meeting goes by who met and when.
 */
export function makeIds(table: Named, list: TableEntries): void {
  const names = new Map<string, number[]>();
  const taken = new Set<string>();
  const ids = list.column('id').codes;
  const standing = list.standing();
  const lacking = standing.filter((row) => ids[row] === -1);
  if (lacking.length === 0) return;
  for (const row of standing) taken.add(list.text(row, 'id') ?? '');
  for (const row of lacking) {
    const slug = list.text(row, 'registry_id') ?? slugOf(calledBy(table, list, row));
    const rows = names.get(slug);
    if (rows === undefined) names.set(slug, [row]);
    else rows.push(row);
  }
  for (const [slug, rows] of [...names].sort(([a], [b]) => byId(a, b))) {
    const contents = rows.map((row) =>
      (tellApartOf[table] ?? tellApart).map((field) => String(list.value(row, field) ?? '')).join('\u001f'),
    );
    const apart = slug === '' || taken.has(slug) || new Set(contents).size > 1;
    for (const [index, row] of rows.entries()) {
      const name = calledBy(table, list, row);
      if (name === '') list.reject(row, 'name-missing', list.columnName(row, nameField(table)), '', {});
      else list.put(row, 'id', apart ? `${slug}-${marked(`${name}\u001f${contents[index] ?? ''}`)}` : slug);
    }
  }
}

const calledBy = (table: Named, list: TableEntries, row: number): string => {
  if (table !== 'meetings') return list.text(row, nameField(table)) ?? list.text(row, 'email') ?? '';
  const day = list.number(row, 'date');
  const who = list.text(row, 'group_id') ?? list.text(row, 'body') ?? list.text(row, 'title') ?? '';
  return day === null ? '' : `${who} ${isoDate(day)}`;
};

/** What the ids of a list are made of, in words. */
export function idsMadeOf(table: TableId): Text {
  if (table === 'meetings') return { nl: 'van groep en datum', en: 'the group and the date' };
  return nameField(table) === 'title' ? { nl: 'van de titel', en: 'its title' } : { nl: 'van de naam', en: 'its name' };
}

const marked = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 6);
