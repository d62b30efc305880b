import { byName } from '../i18n/formats.ts';
import type { OrganisationTie } from '../analysis.ts';
import type { ReportContext } from './context.ts';
import { rowsOfYear } from './summary-table.ts';

/** What rests on one group: contacts between organisations that exist nowhere else. */
export interface RestingOnGroup {
  readonly group: string;
  /** Contacts between organisations in this group, and those of them in no other group. */
  readonly ties: number;
  readonly alone: number;
  /** Organisations that meet no other organisation elsewhere. */
  readonly onlyPlaceOf: readonly string[];
}

/** What rests on one organisation. */
export interface RestingOnOrganisation {
  readonly organisation: string;
  /** Organisations that meet nobody else. */
  readonly onlyPartnerOf: readonly string[];
  /** Groups in which people of one other organisation would be left. */
  readonly groups: readonly string[];
}

const countOf = (context: ReportContext, metric: string, subject: string, other: string | null): number | null =>
  context.score(metric, { level: other === null ? 'organisation' : 'pair', boundary: 'organisation', subject, other });

/** In how many groups two organisations meet, those that are not shown among them; `null` where that is not known. */
const groupsOf = (context: ReportContext, { a, b }: OrganisationTie): number | null =>
  countOf(context, 'shared-groups', a, b) ?? countOf(context, 'shared-groups', b, a);

/**
 * The groups in which two organisations meet that meet in no other. How many they are is counted over everybody; who they are is said from
 * what an audience may see, and a contact that is not shown does not pass for one that is not there.
 */
export function restingOnGroups(context: ReportContext): RestingOnGroup[] {
  const shown = new Map<string, { ties: number; alone: OrganisationTie[] }>();
  for (const tie of context.view.organisationTies) {
    const alone = tie.groups.length === 1 && groupsOf(context, tie) === 1;
    for (const group of tie.groups) {
      const known = shown.get(group) ?? { ties: 0, alone: [] };
      shown.set(group, known);
      known.ties += 1;
      if (alone) known.alone.push(tie);
    }
  }
  const onlyPlaceOf = (group: string): string[] => {
    const ends = (shown.get(group)?.alone ?? []).flatMap(({ a, b }) => [a, b]);
    return [...new Set(ends)].filter(
      (organisation) => ends.filter((end) => end === organisation).length === countOf(context, 'reach', organisation, null),
    );
  };
  return countsOf(context, shown)
    .filter(({ alone }) => alone > 0)
    .map((counts) => ({ ...counts, onlyPlaceOf: inOrder(context, onlyPlaceOf(counts.group)) }))
    .toSorted((a, b) => b.alone - a.alone || byName(context.groupName(a.group), context.groupName(b.group)));
}

/** Of a year the summary has the counts; of a longer stretch they are those that are shown. */
function countsOf(
  context: ReportContext,
  shown: ReadonlyMap<string, { readonly ties: number; readonly alone: readonly unknown[] }>,
): Pick<RestingOnGroup, 'group' | 'ties' | 'alone'>[] {
  const rows = rowsOfYear(context, 'ties-by-group');
  if (rows.length === 0) return [...shown].map(([group, { ties, alone }]) => ({ group, ties, alone: alone.length }));
  return rows.flatMap((row) => {
    const [group, ties, alone] = [row.text('group_id'), row.number('ties').value, row.number('only_here').value];
    return group === null || ties === null || alone === null ? [] : [{ group, ties, alone }];
  });
}

/** The organisations without which another would meet nobody, or a group would be of one organisation; by name. */
export function restingOnOrganisations(context: ReportContext): RestingOnOrganisation[] {
  const { organisationTies, groups, affiliations, organisations } = context.view;
  return organisations
    .map(({ id }) => id)
    .map((organisation) => ({
      organisation,
      onlyPartnerOf: inOrder(
        context,
        organisationTies
          .flatMap(({ a, b }) => (a === organisation ? [b] : b === organisation ? [a] : []))
          .filter((partner) => countOf(context, 'reach', partner, null) === 1),
      ),
      groups: groups
        .filter((group) => group.organisations === 2)
        .map((group) => group.id)
        .filter((group) => affiliations.some((each) => each.group === group && each.organisation === organisation))
        .toSorted((a, b) => byName(context.groupName(a), context.groupName(b))),
    }))
    .filter(({ onlyPartnerOf, groups: left }) => onlyPartnerOf.length + left.length > 0)
    .toSorted((a, b) => byName(context.organisationName(a.organisation), context.organisationName(b.organisation)));
}

const inOrder = (context: ReportContext, organisations: readonly string[]): string[] =>
  organisations.toSorted((a, b) => byName(context.organisationName(a), context.organisationName(b)));
