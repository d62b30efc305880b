import { randomBytes } from 'node:crypto';
import { parseDocument } from 'yaml';
import { byId } from '../../i18n/formats.ts';
import type { Project } from '../../project.ts';
import { userError } from '../findings.ts';
import { readRecords, type ReadOptions } from '../read-records.ts';
import type { CheckedRecords } from '../report.ts';
import type { LeftOut } from './leave-out.ts';
import { Marks, type Known } from './marks.ts';

/** What leaving somebody out comes to. */
export interface Forgotten {
  /** What the project file has to say from now on. */
  readonly forget: Project['forget'];
  /** Where the person still stands in the files that were read, in their order. */
  readonly places: readonly LeftOut[];
  /** Were they left out before? */
  readonly before: boolean;
  /** The files that were read as lists: where the person stands in those is in `places`. */
  readonly lists: readonly string[];
  /** What they are known by, to look for elsewhere. Never written. */
  readonly known: Known;
}

/** Ids of one person: as was decided in `identities.csv`, and as was taken together. */
function idsOf(id: string, { decisions, merges }: CheckedRecords): string[] {
  const ids = new Set([id]);
  const pairs = [
    ...decisions.filter(({ kind, verdict }) => kind === 'person' && verdict === 'same').map(({ first, second }) => [first, second]),
    ...merges.filter(({ kind }) => kind === 'person').map(({ kept, merged }) => [kept.id, merged.id]),
  ];
  for (let size = 0; size !== ids.size;) {
    size = ids.size;
    for (const pair of pairs) if (pair.some((side) => ids.has(side))) for (const side of pair) ids.add(side);
  }
  return [...ids];
}

/**
 * Finds somebody in the records by id, and what else they are known by: other ids that were decided to be theirs, their names and
 * addresses in the list of people, and names in other lists that were taken to be theirs.
 * @throws UserError `unknown-person` where nothing in the records goes by that id, and what reading throws
 */
export async function forgetPerson(
  id: string,
  paths: readonly string[],
  project: Project,
  options: Pick<ReadOptions, 'identities' | 'onProgress'> = {},
): Promise<Forgotten> {
  const before = new Marks(project.forget).byId(id) !== null;
  const key = project.forget.key === '' ? randomBytes(16).toString('hex') : project.forget.key;
  const open = await readRecords(paths, project, options);
  const ids = new Set(idsOf(id, open));
  const names = new Set<string>();
  const emails = new Set<string>();
  for (const person of open.records.professionals) {
    if (!ids.has(person.id)) continue;
    if (person.name !== null) names.add(person.name);
    if (person.email !== null) emails.add(person.email);
  }
  for (const { kind, kept, merged, by } of open.merges) {
    if (kind === 'name-of-person' && ids.has(kept.id)) (by === 'email' ? emails : names).add(merged.id);
  }
  // Their row may have been rejected, and another row may hold their address: what a row adds is sought in its turn.
  for (;;) {
    const marks = Marks.of(key, { ids: [...ids], names: [...names], emails: [...emails] });
    const places: LeftOut[] = [];
    const forget = { ...project.forget, key, people: [marks] };
    await readRecords(paths, { ...project, forget }, { ...options, onLeftOut: (place) => places.push(place) });
    const size = ids.size + names.size + emails.size;
    for (const { known } of places) {
      if (known === null) continue;
      for (const [set, text] of [
        [ids, known.id],
        [names, known.name],
        [emails, known.email],
      ] as const) {
        if (text.trim() !== '') set.add(text.trim());
      }
    }
    if (ids.size + names.size + emails.size > size) continue;
    if (places.length === 0 && !before) throw userError('unknown-person', { file: null }, { id });
    // Marks that they had before stay: an older list may know them by another name.
    const earlier = project.forget.people.filter((one) => one.some((mark) => marks.includes(mark)));
    const others = project.forget.people.filter((one) => !earlier.includes(one));
    const own = [...new Set([...earlier.flat(), ...marks])].sort(byId);
    return {
      // In the order of the marks, so that nobody can tell who asked last.
      forget: { ...project.forget, key, people: [...others, own].sort((a, b) => byId(a[0] ?? '', b[0] ?? '')) },
      places,
      before,
      lists: [...new Set(open.files.flatMap(({ file, table }) => (table === null ? [] : file)))],
      known: { ids: [...ids], names: [...names], emails: [...emails] },
    };
  }
}

const heading =
  ' Wie op verzoek is weggelaten (`grensganger forget`): onleesbare merken, geen namen. Laat dit staan zolang\n zij nog in uw lijsten voorkomen; wie het wist, haalt hen terug.';

/** The text of a project file in which these people are left out; whatever else stands there stays as it is. */
export function withForgotten(text: string, forget: Project['forget']): string {
  const document = parseDocument(text);
  const had = document.has('forget');
  const { key, key_file: elsewhere, people } = forget;
  document.set('forget', document.createNode(elsewhere === undefined ? { key, people } : { key_file: elsewhere, people }));
  if (!had) {
    const contents: unknown = document.contents;
    if (typeof contents === 'object' && contents !== null && 'items' in contents && Array.isArray(contents.items)) {
      const pair: unknown = contents.items.at(-1);
      if (typeof pair === 'object' && pair !== null && 'key' in pair) {
        const node = document.createNode('forget');
        node.commentBefore = heading;
        pair.key = node;
      }
    }
  }
  return document.toString({ lineWidth: 0 });
}
