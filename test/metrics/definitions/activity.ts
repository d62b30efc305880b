import { organisations, type Definition, type Values } from './matrices.ts';
import { boardOf, daysOf, sectorOf, sum, type Plain } from './plain.ts';
import { years } from './world.ts';

/* What organisations gave, made and used, and what they share: from the rows of the records, one by one. */

const year = years.second;

/** People who took part in a group for an organisation, and on which days. */
function delegation(of: Plain, organisation: string, group: string): { person: number; day: number }[] {
  return of.persons.flatMap((id, person) =>
    daysOf(year)
      .filter((day) => of.isIn(id, group, day) && of.postsOn(id, day).some((post) => organisationAt(of, person, post) === organisation))
      .map((day) => ({ person, day })),
  );
}

/** Whose people are meant is never by main employer: it is who employed them on the day. */
function organisationAt(of: Plain, _: number, post: { readonly organisation: string | null }): string | null {
  if (post.organisation === null) return null;
  return of.boundary === 'school' ? post.organisation : boardOf(of.records, post.organisation);
}

interface Shared {
  readonly a: string;
  readonly b: string;
  readonly groups: readonly string[];
  readonly people: ReadonlySet<number>;
}

function sharing(of: Plain): Shared[] {
  if (of.boundary !== 'organisation' && of.boundary !== 'school') return [];
  const ids = of.records.organisations.map(({ id }) => id).sort();
  return ids.flatMap((a) =>
    ids.flatMap((b): Shared[] => {
      if (a >= b) return [];
      const groups = of.groups
        .map(({ id }) => id)
        .filter((group) =>
          delegation(of, a, group).some((mine) =>
            delegation(of, b, group).some((theirs) => theirs.person !== mine.person && theirs.day === mine.day),
          ),
        );
      const people = new Set(
        groups.flatMap((group) => [...delegation(of, a, group), ...delegation(of, b, group)].map(({ person }) => person)),
      );
      return groups.length === 0 ? [] : [{ a, b, groups, people }];
    }),
  );
}

const pairsOf = (of: Plain, value: (shared: Shared) => number | null): Values =>
  new Map(sharing(of).map((each) => [`${each.a}|${each.b}`, value(each)]));

/** Rows of hours that count: spent in the year on a group, by somebody of the network. */
function hourRows(of: Plain): Plain['records']['hours'][number][] {
  return of.records.hours.filter(
    (row) =>
      row.kind !== 'facilitated' &&
      row.date !== null &&
      row.date >= year.from &&
      row.date <= year.until &&
      of.persons.includes(row.professional_id) &&
      of.groups.some(({ id }) => id === row.group_id),
  );
}

/** The hours of a group that are an organisation's; `binary`: of everybody's main employer, where a row names none. */
function hoursOf(of: Plain, group: string, organisation: string, fixed: boolean): number {
  return (
    sum(
      hourRows(of)
        .filter((row) => row.group_id === group)
        .map((row) => {
          if (row.employer_id !== null) return organisationAt(of, 0, { organisation: row.employer_id }) === organisation ? row.hours : 0;
          const person = of.persons.indexOf(row.professional_id);
          const days = daysOf(year).filter((day) => of.isIn(row.professional_id, group, day));
          const held = days.flatMap((day) =>
            of.postsOn(row.professional_id, day).map((post) => ({
              id: fixed ? of.organisationOf(person, post) : organisationAt(of, person, post),
              share: post.share,
            })),
          );
          const known = held.filter(({ id }) => id !== null);
          const own = sum(known.filter(({ id }) => id === organisation).map(({ share }) => share));
          return own === 0 ? 0 : (row.hours * own) / sum(known.map(({ share }) => share));
        }),
    ) / 60
  );
}

const groupIds = (of: Plain): string[] => of.groups.map(({ id }) => id);
const takesPart = (of: Plain, organisation: string, group: string): boolean => delegation(of, organisation, group).length > 0;

const ready = (of: Plain) => of.records.products.filter(({ date }) => date === null || date <= year.until);
const begun = (of: Plain) =>
  of.records.product_uses.filter(
    (row) => (row.date === null || row.date <= year.until) && ready(of).some(({ id }) => id === row.product_id),
  );

/** Boards of who had joined the making group by the day the product was ready. */
function makers(of: Plain, product: Plain['records']['products'][number]): Set<string> {
  const members = of.records.memberships.filter(
    (row) => row.group_id === product.group_id && (product.date === null || row.from === null || row.from <= product.date),
  );
  const employers = members.flatMap(({ professional_id: person }) => {
    const own = of.records.appointments.filter((row) => row.professional_id === person);
    if (product.date !== null) return of.postsOn(person, product.date).map(({ organisation }) => organisation);
    if (own.length > 0) return own.map((row) => row.organisation_id);
    return [of.records.professionals.find(({ id }) => id === person)?.organisation_id ?? null];
  });
  return new Set(employers.filter((id) => id !== null).map((id) => boardOf(of.records, id)));
}

function spanOf(of: Plain, count: (use: Plain['records']['product_uses'][number]) => string | null): Values {
  return new Map(
    ready(of)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((product) => {
        const made = makers(of, product);
        const beyond = begun(of).filter((use) => use.product_id === product.id && !made.has(boardOf(of.records, use.organisation_id)));
        return [product.id, made.size === 0 ? null : new Set(beyond.map(count).filter((each) => each !== null)).size];
      }),
  );
}

export const activityDefinitions: Readonly<Record<string, Definition>> = {
  'hours-given organisation': (of) =>
    organisations(of, (id) => (hourRows(of).length === 0 ? null : sum(groupIds(of).map((group) => hoursOf(of, group, id, true))))),
  'hours-received organisation': (of) =>
    organisations(of, (id) => {
      const groups = groupIds(of).filter((group) => takesPart(of, id, group));
      const all = (group: string): number =>
        sum(
          hourRows(of)
            .filter((row) => row.group_id === group)
            .map((row) => row.hours),
        ) / 60;
      return hourRows(of).length === 0 ? null : sum(groups.map((group) => Math.max(0, all(group) - hoursOf(of, group, id, true))));
    }),
  'shared-groups pair': (of) => pairsOf(of, ({ groups }) => groups.length),
  'shared-persons pair': (of) => pairsOf(of, ({ people }) => people.size),
  'shared-hours pair': (of) =>
    pairsOf(of, ({ a, b, groups }) =>
      hourRows(of).length === 0 ? null : sum(groups.map((group) => hoursOf(of, group, a, true) + hoursOf(of, group, b, true))),
    ),
  'shared-products pair': (of) =>
    pairsOf(
      of,
      ({ groups }) => ready(of).filter(({ group_id, date }) => date !== null && date >= year.from && groups.includes(group_id)).length,
    ),
  'products-available organisation': (of) =>
    organisations(of, (id) => (ready(of).length === 0 ? null : ready(of).filter(({ group_id }) => takesPart(of, id, group_id)).length)),
  'products-used organisation': (of) =>
    organisations(of, (id) =>
      ready(of).length === 0
        ? null
        : new Set(
            begun(of)
              .filter((use) => boardOf(of.records, use.organisation_id) === id)
              .map((use) => use.product_id),
          ).size,
    ),
  'product-span product': (of) => {
    if (of.boundary === 'function' || of.boundary === 'group-kind') return new Map();
    const rest = of.unknown === 'category' ? 'unknown' : null;
    return spanOf(of, ({ organisation_id: id }) =>
      of.boundary === 'school' ? id : of.boundary === 'sector' ? (sectorOf(of.records, id) ?? rest) : boardOf(of.records, id),
    );
  },
  'product-span product bare': (of) => spanOf(of, ({ context }) => context),
};
