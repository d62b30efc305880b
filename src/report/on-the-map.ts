import type { Analysis } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import type { ReportContext } from './context.ts';
import type { MapLeft } from './payload.ts';

/** What a screen can show, and a plain laptop draws smoothly. */
export const mapLimits = { nodes: 2000, ties: 10_000 } as const;

/** Who and what is drawn of a network too large for a screen. */
export interface OnTheMap {
  readonly organisations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly persons: boolean;
  readonly products: boolean;
  /** Ties of organisations with groups, and among organisations, as `tieKey`; `null` where all are drawn. */
  readonly affiliations: ReadonlySet<string> | null;
  readonly organisationTies: ReadonlySet<string> | null;
  readonly left: MapLeft | null;
}

export const tieKey = (a: string, b: string): string => JSON.stringify([a, b]);

/**
 * Above what a screen can show products are not drawn, then people, then of organisations and groups the largest, then of the ties the strongest. What
 * counts is the year in which each was largest, so that nothing comes and goes because of it.
 */
export function onTheMap(
  { analysis, keys }: ReportContext,
  limits: { readonly nodes: number; readonly ties: number } = mapLimits,
): OnTheMap {
  const largest = sizes(analysis);
  const ranked = (kind: 'organisation' | 'group'): string[] =>
    [...largest[kind]]
      .filter(([id]) => keys[kind].has(id))
      .toSorted(([a, m], [b, n]) => n - m || byId(keys[kind].get(a) ?? '', keys[kind].get(b) ?? ''))
      .map(([id]) => id);
  const [organisations, groups] = [ranked('organisation'), ranked('group')];
  const people = analysis.persons.filter(({ id, name }) => name !== null && keys.person.has(id)).length;
  const memberships = new Set(
    analysis.views.flatMap((view) => view.persons.flatMap((person) => person.groups.map((group) => tieKey(person.id, group)))),
  );
  const persons = organisations.length + groups.length + people <= limits.nodes && memberships.size <= limits.ties;
  // Products go before anybody of whom a map is made.
  const made = analysis.products.filter(({ date }) => date !== null).length;
  const products = organisations.length + groups.length + (persons ? people : 0) + made <= limits.nodes && made <= limits.ties;
  const shownOrganisations = new Set(organisations.slice(0, Math.max(limits.nodes - groups.length, Math.ceil(limits.nodes / 2))));
  const shownGroups = new Set(groups.slice(0, limits.nodes - shownOrganisations.size));
  const strongest = (ties: ReadonlyMap<string, number>): ReadonlySet<string> | null =>
    ties.size <= limits.ties
      ? null
      : new Set(
          [...ties]
            .toSorted(([a, m], [b, n]) => n - m || byId(a, b))
            .slice(0, limits.ties)
            .map(([key]) => key),
        );
  const ties = strengths(analysis, shownOrganisations, shownGroups);
  const left = {
    organisations: organisations.length - shownOrganisations.size,
    groups: groups.length - shownGroups.size,
    persons: persons ? 0 : people,
    products: products ? 0 : made,
    ties: Math.max(0, ties.affiliations.size - limits.ties),
  };
  return {
    organisations: shownOrganisations,
    groups: shownGroups,
    persons,
    products,
    affiliations: strongest(ties.affiliations),
    organisationTies: strongest(ties.organisationTies),
    left: Object.values(left).some((count) => count > 0) ? left : null,
  };
}

function sizes({ views }: Analysis) {
  const found = { organisation: new Map<string, number>(), group: new Map<string, number>() };
  for (const view of views) {
    for (const { id, persons } of view.organisations) found.organisation.set(id, Math.max(found.organisation.get(id) ?? 0, persons ?? 0));
    for (const { id, persons } of view.groups) found.group.set(id, Math.max(found.group.get(id) ?? 0, persons ?? 0));
  }
  return found;
}

function strengths({ views }: Analysis, organisations: ReadonlySet<string>, groups: ReadonlySet<string>) {
  const [affiliations, organisationTies] = [new Map<string, number>(), new Map<string, number>()];
  for (const view of views) {
    for (const { organisation, group, persons } of view.affiliations) {
      if (!organisations.has(organisation) || !groups.has(group)) continue;
      const key = tieKey(organisation, group);
      affiliations.set(key, Math.max(affiliations.get(key) ?? 0, persons ?? 0));
    }
    for (const { a, b, personsA, personsB } of view.organisationTies) {
      if (!organisations.has(a) || !organisations.has(b)) continue;
      organisationTies.set(tieKey(a, b), Math.max(organisationTies.get(tieKey(a, b)) ?? 0, (personsA ?? 0) + (personsB ?? 0)));
    }
  }
  return { affiliations, organisationTies };
}
