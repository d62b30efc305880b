import type { Analysis, NetworkView, OrganisationFacts, PersonFacts } from '../analysis.ts';
import { byId, dayOf } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import type { Period } from '../records/period.ts';
import type { Policy } from './audiences.ts';

/** What organisations too small to be shown become together, where they are enough. */
export const otherOrganisations = { id: 'other', name: { nl: 'overige organisaties', en: 'other organisations' } satisfies Text } as const;

/** Stands for the merged organisations inside the gate: no record's id can be equal to it. */
export const merged = '\u0000other';

/**
 * `shown`: with its figures, where these are safe · `bare`: named as a member, without figures · `merged`: part of the other
 * organisations · `hidden`: left out.
 */
export type Standing = 'shown' | 'bare' | 'merged' | 'hidden';

/** Who may be seen in one period. */
export interface Sight {
  readonly period: string;
  /** People in the network. */
  readonly persons: number;
  readonly standing: ReadonlyMap<string, Standing>;
  /** People of the merged organisations, each counted once; 0 where nothing is merged. */
  readonly mergedPersons: number;
}

/** Who may be seen at all. */
export interface Visibility {
  readonly sights: ReadonlyMap<string, Sight>;
  /** Organisations with their figures or as a member in some period. */
  readonly organisations: readonly OrganisationFacts[];
  readonly persons: readonly PersonFacts[];
}

/** Whose name may be seen on the day of the run, and which organisations in which period. */
export function visibilityOf(analysis: Analysis, policy: Policy): Visibility {
  const facts = new Map(analysis.organisations.map((organisation) => [organisation.id, organisation]));
  const periods = new Map([...analysis.periods, analysis.focus].map((period) => [period.id, period]));
  const sights = new Map(analysis.views.map((view) => [view.period, sightOf(view, periods.get(view.period) ?? null, facts, policy)]));
  const named = new Set(
    [...sights.values()].flatMap(({ standing }) => [...standing].flatMap(([id, how]) => (how === 'shown' || how === 'bare' ? [id] : []))),
  );
  const day = dayOf(analysis.about.day);
  return {
    sights,
    organisations: analysis.organisations.filter(({ id }) => named.has(id)),
    persons: analysis.persons.filter((person) => isNamed(person, day, policy)),
  };
}

/** Consent counts from the day it was given up to and including the last day it holds; without a date it was not given. */
function isNamed(person: PersonFacts, day: number, policy: Policy): boolean {
  if (policy.persons === 'nobody' || person.name === null) return false;
  if (policy.persons === 'everybody') return true;
  const { consent, consentFrom, consentUntil } = person;
  return consent !== 'none' && consentFrom !== null && consentFrom <= day && (consentUntil === null || consentUntil >= day);
}

function sightOf(view: NetworkView, period: Period | null, facts: ReadonlyMap<string, OrganisationFacts>, policy: Policy): Sight {
  const sizes = new Map(view.organisations.map(({ id, persons }) => [id, persons ?? 0]));
  const standing = new Map<string, Standing>();
  const small: string[] = [];
  for (const [id, persons] of [...sizes].sort(([a], [b]) => byId(a, b))) {
    const known = facts.get(id);
    if (id === policy.own || (persons >= policy.thresholds.organisation && known !== undefined)) standing.set(id, 'shown');
    else if (policy.membersStay && period !== null && known !== undefined && isMember(known, period)) standing.set(id, 'bare');
    else {
      standing.set(id, 'hidden');
      if (persons > 0) small.push(id);
    }
  }
  const together = policy.merge === null ? 0 : personsOf(view, new Set(small), sizes);
  const enough = policy.merge !== null && small.length >= policy.merge.organisations && together >= policy.merge.persons;
  if (enough) for (const id of small) standing.set(id, 'merged');
  return { period: view.period, persons: view.persons.length, standing, mergedPersons: enough ? together : 0 };
}

function personsOf(view: NetworkView, organisations: ReadonlySet<string>, sizes: ReadonlyMap<string, number>): number {
  if (view.persons.length > 0) return view.persons.filter((person) => person.organisations.some((id) => organisations.has(id))).length;
  return [...organisations].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
}

function isMember({ memberFrom, memberUntil }: OrganisationFacts, period: Period): boolean {
  return memberFrom !== null && memberFrom <= period.until && (memberUntil === null || memberUntil >= period.from);
}

export function standingOf(visibility: Visibility, period: string | null, organisation: string): Standing {
  return (period === null ? undefined : visibility.sights.get(period)?.standing.get(organisation)) ?? 'hidden';
}

/** Are there other organisations, taken together, in some period? */
export function visibleMerged(visibility: Visibility): boolean {
  return [...visibility.sights.values()].some(({ mergedPersons }) => mergedPersons > 0);
}
