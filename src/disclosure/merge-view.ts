import type { Affiliation, NetworkView, OrganisationTie } from '../analysis.ts';
import { byId } from '../i18n/formats.ts';
import { groupBy } from './group-by.ts';
import { merged, type Sight } from './visibility.ts';

/**
 * The view with the small organisations taken together as one. Whoever works for two of them, or is met in two groups, counts once.
 * That one's crossing people are those who cross the border of their own organisation, not of the whole.
 */
export function mergeView(view: NetworkView, sight: Sight): NetworkView {
  const small = new Set([...sight.standing].flatMap(([id, how]) => (how === 'merged' ? [id] : [])));
  if (small.size === 0) return view;
  const outside = view.organisations.filter(({ id }) => !small.has(id));
  const crossing = sumOf(view.organisations.filter(({ id }) => small.has(id)).map((node) => node.crossing));
  const affiliations = mergeAffiliations(view.affiliations, small);
  return {
    ...view,
    organisations: [
      ...outside,
      { id: merged, persons: sight.mergedPersons, crossing: crossing === null ? null : Math.min(crossing, sight.mergedPersons) },
    ],
    affiliations,
    organisationTies: [
      ...view.organisationTies.filter(({ a, b }) => !small.has(a) && !small.has(b)),
      ...mergeTies(view.organisationTies, small, affiliations),
    ],
  };
}

function mergeAffiliations(affiliations: readonly Affiliation[], small: ReadonlySet<string>): Affiliation[] {
  const byGroup = groupBy(
    affiliations.filter(({ organisation }) => small.has(organisation)),
    ({ group }) => group,
  );
  const together = [...byGroup].map(([group, parts]): Affiliation => {
    const who = [...new Set(parts.flatMap((part) => part.who))].sort(byId);
    const named = parts.every((part) => part.who.length > 0);
    return {
      organisation: merged,
      group,
      persons: named ? who.length : sumOf(parts.map((part) => part.persons)),
      minutes: sumOf(parts.map((part) => part.minutes)),
      who,
    };
  });
  return [...affiliations.filter(({ organisation }) => !small.has(organisation)), ...together];
}

function mergeTies(ties: readonly OrganisationTie[], small: ReadonlySet<string>, affiliations: readonly Affiliation[]): OrganisationTie[] {
  const crossing = ties.filter(({ a, b }) => small.has(a) !== small.has(b));
  const byPartner = groupBy(crossing, ({ a, b }) => (small.has(a) ? b : a));
  const people = new Map(affiliations.map((affiliation) => [`${affiliation.organisation}\n${affiliation.group}`, affiliation.who]));
  return [...byPartner].map(([partner, parts]) => {
    const groups = [...new Set(parts.flatMap((tie) => tie.groups))].sort(byId);
    const products = [...new Set(parts.flatMap((tie) => tie.products))].sort(byId);
    const count = (organisation: string) => new Set(groups.flatMap((group) => people.get(`${organisation}\n${group}`) ?? [])).size;
    const ofPartner = count(partner) || largest(parts.map((tie) => (tie.a === partner ? tie.personsA : tie.personsB)));
    const ofSmall = count(merged) || sumOf(parts.map((tie) => (tie.a === partner ? tie.personsB : tie.personsA)));
    return { a: merged, b: partner, groups, personsA: ofSmall, personsB: ofPartner, products };
  });
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function sumOf(values: readonly (number | null)[]): number | null {
  const numbers = known(values);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

function largest(values: readonly (number | null)[]): number | null {
  const numbers = known(values);
  return numbers.length === 0 ? null : Math.max(...numbers);
}
