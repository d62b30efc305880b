import {
  amounts,
  arcs,
  at,
  classesOf,
  crossing,
  groups,
  isTie,
  mixing,
  network,
  organisations,
  over,
  pairsBetween,
  parts,
  persons,
  present,
  leading,
  type Definition,
  type Values,
} from './matrices.ts';
import { sectorOf, sum, type Plain, type Post } from './plain.ts';

/* Measures of a boundary, straight from what their definitions say. */

const ei = (external: number, internal: number): number | null => over(external - internal, external + internal);

/** External and internal weight of the ties of one person. */
function own(of: Plain, person: number): { external: number; internal: number } {
  const found = of.persons.map((_, other) => {
    const { external, internal } = crossing(of, person, other);
    const amount = at(of.strength, person, other) * arcs(of, person, other);
    return [amount * external, amount * internal] as const;
  });
  return { external: sum(found.map(([each]) => each)), internal: sum(found.map(([, each]) => each)) };
}

/** What the people of an organisation had while they worked for it, end by end: the posts of both ends and the part of the tie. */
function ends(of: Plain, organisation: string): { i: number; j: number; own: Post; other: Post; share: number }[] {
  return of.persons.flatMap((_, i) =>
    of.persons.flatMap((__, j) =>
      i === j || !isTie(of, i, j)
        ? []
        : of
            .joint(i, j)
            .filter(({ a }) => of.organisationOf(i, a) === organisation)
            .map(({ a, b, share }) => ({ i, j, own: a, other: b, share })),
    ),
  );
}

const blauOf = (spread: ReadonlyMap<string, number>): number | null => {
  const total = sum(spread.values());
  return total < 1e-12 ? null : 1 - sum([...spread.values()].map((amount) => (amount / total) ** 2));
};

function spreadOf(entries: Iterable<readonly [string | null, number]>): Map<string, number> {
  const spread = new Map<string, number>();
  for (const [key, amount] of entries) if (key !== null && amount > 0) spread.set(key, (spread.get(key) ?? 0) + amount);
  return spread;
}

const alters = (of: Plain, person: number, weighted: boolean): Map<string, number> =>
  spreadOf(
    of.persons.flatMap((_, other) =>
      isTie(of, person, other)
        ? of
            .joint(person, other)
            .map(
              ({ b, share }) =>
                [of.classOf(other, b), share * (weighted ? at(of.strength, person, other) : 1) * arcs(of, person, other)] as const,
            )
        : [],
    ),
  );
const altersOfOrganisation = (of: Plain, organisation: string, weighted: boolean): Map<string, number> =>
  spreadOf(
    ends(of, organisation).map(
      ({ i, j, other, share }) => [of.classOf(j, other), share * (weighted ? at(of.strength, i, j) : 1) * arcs(of, i, j)] as const,
    ),
  );
const membersOf = (of: Plain, members: readonly number[]): Map<string, number> =>
  spreadOf(members.flatMap((person) => [...of.shares(person)]));
const everybody = (of: Plain): Map<string, number> => membersOf(of, [...of.persons.keys()]);

function standardised(of: Plain, values: Values): Values {
  const k = of.classes.length;
  return new Map([...values].map(([id, value]) => [id, value === null || k < 2 ? null : value / (1 - 1 / k)]));
}

const blau: Record<'network' | 'organisation' | 'group' | 'person', Definition> = {
  network: (of) => network(blauOf(everybody(of))),
  organisation: (of) => organisations(of, (id) => blauOf(altersOfOrganisation(of, id, true))),
  group: (of) => groups(of, (members) => blauOf(membersOf(of, members))),
  person: (of) => persons(of, (person) => blauOf(alters(of, person, true))),
};

/** Whole, within, and row and column sums of the mixing matrix. */
function matrix(of: Plain, weighted: boolean) {
  const cell = mixing(of, weighted);
  const rows = of.classes.map((a) => sum(of.classes.map((b) => cell(a, b))));
  const columns = of.classes.map((b) => sum(of.classes.map((a) => cell(a, b))));
  return { cell, rows, columns, total: sum(rows), within: sum(of.classes.map((a) => cell(a, a))) };
}

/** Ordered pairs of people whose class is known: all, and those within a class. */
function known(of: Plain): { all: number; within: number } {
  return {
    all: sum(of.classes.flatMap((a) => of.classes.map((b) => pairsBetween(of, a, b)))),
    within: sum(of.classes.map((a) => pairsBetween(of, a, a))),
  };
}

const density = (of: Plain, a: string, b: string, cell: (a: string, b: string) => number): number | null =>
  over(cell(a, b), pairsBetween(of, a, b));

const classPairs = (of: Plain, value: (a: string, b: string) => number | null): Values =>
  new Map(
    present(of).flatMap((a) =>
      present(of)
        .filter((b) => of.ties.startsWith('named:') || b >= a)
        .map((b) => [`${a}|${b}`, value(a, b)]),
    ),
  );

/** The same records measured with organisations (or schools) as classes. */
const byOrganisation = (of: Plain): Plain => ({
  ...of,
  classOf: of.organisationOf,
  shares: of.organisationShares,
  classes: [...new Set(of.persons.flatMap((_, person) => [...of.organisationShares(person).keys()]))].sort(),
});

const ratioTo = (of: Plain): ((a: string, b: string) => number | null) => {
  const { cell, total } = matrix(of, false);
  const overall = over(total, known(of).all);
  return (a, b) => {
    const found = density(of, a, b, cell);
    return found === null || overall === null ? null : over(found, overall);
  };
};

type Role = (ij: number, iv: number, vj: number, all: number) => number;

function brokerage(of: Plain, role: Role): number[] {
  const share = (person: number, held: string): number => of.shares(person).get(held) ?? 0;
  const same = (...people: number[]): number =>
    sum(of.classes.map((held) => people.reduce((product, person) => product * share(person, held), 1)));
  const isKnown = (person: number): boolean => of.shares(person).size > 0;
  return of.persons.map((_, v) =>
    sum(
      of.persons.flatMap((__, i) =>
        of.persons.map((___, j) => {
          const path = i !== j && i !== v && j !== v && of.arc[i]?.[v] === true && of.arc[v]?.[j] === true && of.arc[i]?.[j] !== true;
          return path && [i, j, v].every(isKnown) ? role(same(i, j), same(i, v), same(v, j), same(i, v, j)) : 0;
        }),
      ),
    ),
  );
}

const roles = (role: Role): Record<'network' | 'organisation' | 'person', Definition> => ({
  network: (of) => network(sum(brokerage(of, role))),
  organisation: (of) => {
    const found = brokerage(of, role);
    return organisations(of, (id) => sum(found.map((each, person) => each * (of.organisationShares(person).get(id) ?? 0))));
  },
  person: (of) => {
    const found = brokerage(of, role);
    return persons(of, (person) => (of.shares(person).size === 0 ? null : (found[person] ?? 0)));
  },
});

const main = (shares: ReadonlyMap<string, number>): string | null => {
  const most = Math.max(0, ...shares.values());
  return [...shares].find(([, share]) => share > most - 1e-9)?.[0] ?? null;
};

function withinModuleZ(of: Plain): Values {
  const mains = of.persons.map((_, person) => main(of.shares(person)));
  const inside = of.persons.map((_, i) =>
    sum(
      of.persons.map((__, j) => {
        if (!isTie(of, i, j)) return 0;
        const found = classesOf(of, i, j);
        const part = sum(found.filter(({ a, b }) => a === mains[i] && b === mains[i]).map(({ share }) => share));
        return part === 0 ? 0 : (at(of.strength, i, j) * arcs(of, i, j) * part) / sum(found.map(({ share }) => share));
      }),
    ),
  );
  return persons(of, (person) => zOf(inside, mains, person));
}

/** Of a value among those in the same class: population standard deviation. */
export function zOf(values: readonly number[], held: readonly (string | number | null)[], person: number): number | null {
  if (held[person] === null) return null;
  const among = values.filter((_, each) => held[each] === held[person]);
  const mean = sum(among) / among.length;
  const deviation = Math.sqrt(sum(among.map((each) => (each - mean) ** 2)) / among.length);
  return deviation < 1e-10 ? null : ((values[person] ?? 0) - mean) / deviation;
}

/** Echenique & Fryer: per part of a class the largest eigenvalue of the row-normalised matrix, spread by the right eigenvector. */
function segregation(of: Plain): (number | null)[] {
  const mains = of.persons.map((_, person) => main(of.shares(person)));
  const weights = amounts(of);
  const isKnown = (person: number): boolean => mains[person] !== null;
  const totals = weights.map((row) => sum(row.filter((_, other) => isKnown(other))));
  const r = weights.map((row, i) => row.map((each, j) => (mains[i] === mains[j] && (totals[i] ?? 0) > 0 ? each / (totals[i] ?? 1) : 0)));
  const found: (number | null)[] = of.persons.map(() => null);
  const there = [...of.persons.keys()].filter((person) => isKnown(person) && (totals[person] ?? 0) > 0);
  for (const part of parts(r, there)) {
    const { value, projection } = leading(part.map((i) => part.map((j) => at(r, i, j))));
    const vector = projection.map((row) => sum(row));
    for (const [index, person] of part.entries()) found[person] = (value * (vector[index] ?? 0) * part.length) / sum(vector);
  }
  return found;
}

const meanOf = (values: readonly (number | null)[]): number | null => {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : sum(there) / there.length;
};

const crossers = (of: Plain): boolean[] => of.persons.map((_, i) => of.persons.some((__, j) => crossing(of, i, j).external > 1e-12));
const shareOf = (crosses: readonly boolean[], among: readonly number[]): number | null =>
  over(among.filter((person) => crosses[person] === true).length, among.length);

export const boundaryDefinitions: Readonly<Record<string, Definition>> = {
  'assortativity network': (of) => {
    const { rows, columns, total, within } = matrix(of, true);
    const expected = sum(rows.map((row, index) => row * (columns[index] ?? 0))) / total ** 2;
    return network(total === 0 ? null : over(within / total - expected, 1 - expected));
  },
  'modularity network': (of) => {
    const { rows, columns, total, within } = matrix(of, true);
    return network(total === 0 ? null : within / total - sum(rows.map((row, index) => row * (columns[index] ?? 0))) / total ** 2);
  },
  'freeman-segregation network': (of) => {
    const { total, within } = matrix(of, false);
    const { all, within: inside } = known(of);
    const expected = over(total * (all - inside), all);
    return network(expected === null || expected < 1e-9 ? null : Math.max(0, (expected - (total - within)) / expected));
  },
  'odds-ratio network': (of) => {
    const { total, within } = matrix(of, false);
    const { all, within: inside } = known(of);
    const apart = { within: Math.max(0, inside - within), between: Math.max(0, all - inside - (total - within)) };
    return network(over(within * (apart.between < 1e-9 ? 0 : apart.between), (total - within) * (apart.within < 1e-9 ? 0 : apart.within)));
  },
  'coleman-homophily pair': (of) => {
    const { cell, rows } = matrix(of, true);
    return new Map(
      present(of).map((held) => {
        const out = rows[of.classes.indexOf(held)] ?? 0;
        const share = over(pairsBetween(of, held, held), sum(of.classes.map((other) => pairsBetween(of, held, other)))) ?? 0;
        if (out === 0 || share < 1e-9 || share > 1 - 1e-9) return [`${held}|${held}`, null];
        const beyond = cell(held, held) - out * share;
        return [`${held}|${held}`, beyond >= 0 ? beyond / (out - out * share) : beyond / (out * share)];
      }),
    );
  },
  'density organisation': (of) => {
    const by = byOrganisation(of);
    const cell = mixing(by, false);
    return organisations(of, (id) => density(by, id, id, cell));
  },
  'density pair': (of) => {
    const cell = mixing(of, false);
    return classPairs(of, (a, b) => density(of, a, b, cell));
  },
  'density-ratio network': (of) => {
    const { total, within } = matrix(of, false);
    const { all, within: inside } = known(of);
    return network(over((total - within) * all, (all - inside) * total));
  },
  'density-ratio organisation': (of) => {
    const against = ratioTo(byOrganisation(of));
    return organisations(of, (id) => against(id, id));
  },
  'density-ratio pair': (of) => classPairs(of, ratioTo(of)),
  'ei-index-highest network': (of) => {
    const { total } = matrix(of, false);
    const { all, within } = known(of);
    return network(over(2 * Math.min(total, all - within) - total, total));
  },
  'ei-index-lowest network': (of) => {
    const { total } = matrix(of, false);
    return network(over(total - 2 * Math.min(total, known(of).within), total));
  },
  'ei-index network': (of) => {
    const all = of.persons.map((_, person) => own(of, person));
    return network(ei(sum(all.map(({ external }) => external)), sum(all.map(({ internal }) => internal))));
  },
  'ei-index organisation': (of) =>
    organisations(of, (id) => {
      const totals = { external: 0, internal: 0 };
      for (const { i, j, own: mine, other, share } of ends(of, id)) {
        const [a, b] = [of.classOf(i, mine), of.classOf(j, other)];
        if (a === null || b === null) continue;
        const part = (at(of.strength, i, j) * arcs(of, i, j) * share) / sum(classesOf(of, i, j).map((each) => each.share));
        if (a === b) totals.internal += part;
        else totals.external += part;
      }
      return ei(totals.external, totals.internal);
    }),
  'ei-index group': (of) =>
    groups(of, (members) => {
      const all = members.map((person) => own(of, person));
      return ei(sum(all.map(({ external }) => external)), sum(all.map(({ internal }) => internal)));
    }),
  'ei-index person': (of) => persons(of, (person) => ei(own(of, person).external, own(of, person).internal)),
  ...Object.fromEntries(Object.entries(blau).map(([level, definition]) => [`blau-index ${level}`, definition])),
  ...Object.fromEntries(
    Object.entries(blau).map(([level, definition]): [string, Definition] => [`iqv ${level}`, (of) => standardised(of, definition(of))]),
  ),
  'participation person': blau.person,
  'within-module-z person': withinModuleZ,
  'spectral-segregation network': (of) => network(meanOf(segregation(of))),
  'spectral-segregation organisation': (of) => {
    const found = segregation(of);
    return organisations(of, (id) => meanOf(found.filter((_, person) => main(of.organisationShares(person)) === id)));
  },
  'spectral-segregation person': (of) => {
    const found = segregation(of);
    return persons(of, (person) => found[person] ?? null);
  },
  'crossing-share network': (of) =>
    network(
      shareOf(
        crossers(of),
        [...of.persons.keys()].filter((person) => of.shares(person).size > 0),
      ),
    ),
  'crossing-share group': (of) =>
    groups(of, (members) =>
      shareOf(
        crossers(of),
        members.filter((person) => of.shares(person).size > 0),
      ),
    ),
  'crossing-share organisation': (of) =>
    organisations(of, (id) => {
      const people = [...of.persons.keys()].filter((person) => of.organisationShares(person).has(id));
      const across = new Set(
        ends(of, id)
          .filter(({ i, j, own: mine, other, share }) => {
            const [a, b] = [of.classOf(i, mine), of.classOf(j, other)];
            return share > 0 && a !== null && b !== null && a !== b;
          })
          .map(({ i }) => i),
      );
      return over(people.filter((person) => across.has(person)).length, people.length);
    }),
  'reach organisation': (of) =>
    organisations(of, (id) => {
      const mine = new Set(
        of.posts.filter(({ person, post }) => of.organisationOf(person, post) === id).map(({ person, post }) => of.classOf(person, post)),
      );
      return [...altersOfOrganisation(of, id, false).keys()].filter((held) => !mine.has(held)).length;
    }),
  'reach group': (of) => groups(of, (members) => membersOf(of, members).size),
  'reach person': (of) =>
    persons(of, (person) =>
      of.shares(person).size === 0 ? null : [...alters(of, person, false).keys()].filter((held) => !of.shares(person).has(held)).length,
    ),
  'reach-persons organisation': (of) =>
    organisations(
      of,
      (id) =>
        new Set(
          ends(of, id)
            .filter(({ i, j, own: mine, other }) => {
              const [a, b] = [of.classOf(i, mine), of.classOf(j, other)];
              return a !== null && b !== null && a !== b;
            })
            .map(({ j }) => j),
        ).size,
    ),
  'reach-persons person': (of) =>
    persons(of, (i) => (of.shares(i).size === 0 ? null : of.persons.filter((_, j) => crossing(of, i, j).external > 1e-12).length)),
  ...Object.fromEntries(
    Object.entries({
      coordinator: roles((_, __, ___, all) => all),
      itinerant: roles((ij, _, __, all) => ij - all),
      gatekeeper: roles((_, __, vj, all) => vj - all),
      representative: roles((_, iv, __, all) => iv - all),
      liaison: roles((ij, iv, vj, all) => 1 - ij - iv - vj + 2 * all),
    }).flatMap(([role, levels]) => Object.entries(levels).map(([level, definition]) => [`${role} ${level}`, definition])),
  ),
};

/** Sectors met, whatever the boundary: of everybody's posts. */
const sectorIn = (of: Plain, post: Post): string | null => (post.organisation === null ? null : sectorOf(of.records, post.organisation));
export const sectorDefinitions: Readonly<Record<string, Definition>> = {
  'reach-sectors organisation': (of) =>
    organisations(of, (id) => spreadOf(ends(of, id).map(({ other, share }) => [sectorIn(of, other), share] as const)).size),
  'reach-sectors group': (of) =>
    groups(of, (members) => {
      const found = members.flatMap((person) => {
        const own = of.persons[person] ?? '';
        const days = Array.from({ length: 12 }, (_, index) => 1012 + index).filter((day) =>
          of.groups.some(({ id }) => of.isIn(own, id, day)),
        );
        return days.flatMap((day) => of.postsOn(own, day).map((post) => sectorIn(of, post)));
      });
      return new Set(found.filter((sector) => sector !== null)).size;
    }),
};
