import { byId, formatList } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/text.ts';
import type { Records, TableId } from '../../records/index.ts';
import { placeInWords, quoted, warning } from '../findings.ts';
import type { FileReport, IdentityRow, Origins, Proposal, Side, Warning } from '../report.ts';
import { asOrganisation } from './compare-organisations.ts';
import { asPerson } from './compare-people.ts';
import { findOrganisations, findPeople, type Pair } from './find-pairs.ts';
import { pairKeyOf } from './identities-file.ts';

/** What was loaded, with where it stands. */
export interface Loaded {
  readonly records: Pick<Records, 'appointments' | 'organisations' | 'professionals'>;
  readonly origins: { readonly [T in TableId]: Origins };
  readonly files: readonly FileReport[];
}

/** Records of one list that may be one and on which nobody has decided. */
export function proposeIdentities({ records, origins, files }: Loaded, decided: readonly IdentityRow[]): Proposal[] {
  const known = new Set(decided.filter((row) => row.verdict !== null).map((row) => pairKeyOf(row.kind, row.first, row.second)));
  const appointed = new Map<string, Set<string>>();
  for (const { professional_id, organisation_id } of records.appointments) {
    const places = appointed.get(professional_id);
    if (places === undefined) appointed.set(professional_id, new Set([organisation_id]));
    else places.add(organisation_id);
  }
  const workplaces = (id: string, own: string | null): readonly string[] => {
    const others = appointed.get(id);
    if (others === undefined) return own === null ? [] : [own];
    return own === null ? [...others] : [...new Set([own, ...others])];
  };
  const people = records.professionals.map(({ id, name, email, organisation_id }) =>
    asPerson({ id, name, email, organisations: workplaces(id, organisation_id) }),
  );
  const organisations = records.organisations.map(({ id, name, kind, parent_id, municipality, registry_id }) =>
    asOrganisation({ id, name, kind, parent: parent_id, municipality, registry: registry_id }),
  );
  /** Where these stand in their list. */
  const places = (table: 'organisations' | 'professionals', ids: ReadonlySet<string>): Map<string, number> => {
    const at = new Map<string, number>();
    for (const [index, { id }] of records[table].entries()) if (ids.has(id)) at.set(id, index);
    return at;
  };
  const side = (table: 'organisations' | 'professionals', at: ReadonlyMap<string, number>, id: string, name: string): Side => {
    const index = at.get(id) ?? -1;
    const file = files[origins[table].files[index] ?? -1];
    return { id, name: name === '' ? id : name, file: file?.file ?? '', sheet: file?.sheet ?? null, row: origins[table].rows[index] ?? 0 };
  };
  const made = <T extends { readonly id: string; readonly name: string | null }>(
    kind: 'person' | 'organisation',
    table: 'organisations' | 'professionals',
    pairs: readonly Pair<T>[],
  ): Proposal[] => {
    const at = places(table, new Set(pairs.flatMap(({ first, second }) => [first.id, second.id])));
    return pairs
      .filter(({ first, second }) => !known.has(pairKeyOf(kind, first.id, second.id)))
      .map(({ first, second, score, why }) => ({
        kind,
        score,
        first: side(table, at, first.id, first.name ?? ''),
        second: side(table, at, second.id, second.name ?? ''),
        why,
      }));
  };
  return [
    ...made('person', 'professionals', findPeople(people)),
    ...made('organisation', 'organisations', findOrganisations(organisations)),
  ];
}

/** From here on two people are probably one; below it they may be. */
const probably = 0.9;

/** What is said of two records of one list that may be one. A name in another list that may mean somebody is rejected and said there. */
export function warningsOf(proposals: readonly Proposal[], file: string): Warning[] {
  return proposals.flatMap(({ kind, score, first, second, why }) => {
    if (kind !== 'person' && kind !== 'organisation') return [];
    const code = kind === 'organisation' ? 'maybe-same-organisation' : score >= probably ? 'same-person' : 'maybe-same-person';
    // The one that stands later is the one to look at.
    const before = byId(first.file, second.file) || byId(first.sheet ?? '', second.sheet ?? '') || first.row - second.row;
    const [other, here] = before <= 0 ? [first, second] : [second, first];
    const list = (locale: Locale): string =>
      formatList(
        locale,
        why.map((one) => one[locale]),
      );
    return [
      warning(code, here, here.row, {
        found: quoted(here.name),
        name: quoted(other.name),
        other:
          other.file === here.file && other.sheet === here.sheet ? { nl: `rij ${other.row}`, en: `row ${other.row}` } : placeInWords(other),
        why: { nl: list('nl'), en: list('en') },
        file,
      }),
    ];
  });
}
