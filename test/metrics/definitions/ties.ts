import {
  adjacency,
  amounts,
  arcs,
  at,
  betweenness,
  distances,
  groups,
  isTie,
  leading,
  network,
  over,
  pairs,
  parts,
  persons,
  type Definition,
  type Values,
} from './matrices.ts';
import { sum, type Plain } from './plain.ts';

/* Measures of ties and of who is in which group, straight from what their definitions say. */

const degreeOf = (of: Plain, person: number): number => sum(adjacency(of)[person] ?? []);

/** Burt's p: the part of i's ties that goes to j. */
const parts1 =
  (w: readonly (readonly number[])[]) =>
  (i: number, j: number): number =>
    at(w, i, j) / sum(w[i] ?? []);

function constraint(of: Plain): Values {
  const w = amounts(of);
  const p = parts1(w);
  const all = [...w.keys()];
  return persons(of, (i) => {
    if (sum(w[i] ?? []) === 0) return null;
    const through = (j: number): number => sum(all.map((q) => (q === i || q === j || at(w, q, j) === 0 ? 0 : p(i, q) * p(q, j))));
    return sum(all.map((j) => (at(w, i, j) === 0 ? 0 : (p(i, j) + through(j)) ** 2)));
  });
}

function effectiveSize(of: Plain): Values {
  const w = amounts(of);
  const all = [...w.keys()];
  return persons(of, (i) => {
    const alters = all.filter((j) => at(w, i, j) > 0);
    if (alters.length === 0) return null;
    if (of.weight === 'none') return alters.length - sum(alters.map((j) => alters.filter((q) => at(w, j, q) > 0).length)) / alters.length;
    const m = (j: number, q: number): number => at(w, j, q) / Math.max(...(w[j] ?? []));
    return sum(alters.map((j) => 1 - sum(all.map((q) => (q === i || q === j ? 0 : parts1(w)(i, q) * m(j, q))))));
  });
}

function efficiency(of: Plain): Values {
  const sizes = effectiveSize(of);
  const w = amounts(of);
  return persons(of, (i) => {
    const size = sizes.get(of.persons[i] ?? '') ?? null;
    return size === null ? null : size / (w[i] ?? []).filter((each) => each > 0).length;
  });
}

/** A strong tie is a short way. */
const lengths = (of: Plain): number[][] =>
  of.persons.map((_, i) => of.persons.map((__, j) => (at(of.strength, i, j) > 0 ? 1 / at(of.strength, i, j) : Number.POSITIVE_INFINITY)));

function closeness(of: Plain): Values {
  const d = distances(lengths(of));
  return persons(of, (i) => {
    const near = (d[i] ?? []).filter((length, j) => j !== i && Number.isFinite(length));
    if (of.persons.length < 2) return null;
    return near.length === 0 ? 0 : (near.length / (of.persons.length - 1)) * (near.length / sum(near));
  });
}

function eigenvector(of: Plain): Values {
  const w = amounts(of);
  const found = parts(w, [...w.keys()]).map((part) => ({ part, ...leading(part.map((i) => part.map((j) => at(w, i, j)))) }));
  const most = Math.max(0, ...found.map(({ value }) => value));
  if (most < 1e-12) return persons(of, () => null);
  const values = of.persons.map(() => 0);
  for (const { part, value, projection } of found) {
    if (value < most * (1 - 1e-8)) continue;
    const vector = projection.map((row) => sum(row));
    for (const [index, person] of part.entries()) values[person] = (vector[index] ?? 0) / Math.max(...vector);
  }
  return persons(of, (i) => values[i] ?? 0);
}

/** People first, then groups: 1 where somebody is in a group. */
function bipartite(of: Plain): { lengths: number[][]; people: number; groups: number } {
  const people = of.persons.length;
  const size = people + of.groups.length;
  const isIn = (person: number, group: number): boolean => of.groups[group]?.members.includes(of.persons[person] ?? '') === true;
  const rows = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) =>
      (a < people && b >= people && isIn(a, b - people)) || (b < people && a >= people && isIn(b, a - people))
        ? 1
        : Number.POSITIVE_INFINITY,
    ),
  );
  return { lengths: rows, people, groups: of.groups.length };
}

const bothModes = (
  measure: (of: Plain, node: number, own: number, other: number) => number | null,
): Record<'group' | 'person', Definition> => ({
  group: (of) =>
    new Map(of.groups.map(({ id }, group) => [id, measure(of, of.persons.length + group, of.groups.length, of.persons.length)])),
  person: (of) => persons(of, (person) => measure(of, person, of.persons.length, of.groups.length)),
});

const twoModeDegree = bothModes((of, node, _, other) =>
  over((bipartite(of).lengths[node] ?? []).filter((length) => Number.isFinite(length)).length, other),
);

const twoModeCloseness = bothModes((of, node, own, other) => {
  if (own === 0 || other === 0) return null;
  const near = (distances(bipartite(of).lengths)[node] ?? []).filter((length, index) => index !== node && Number.isFinite(length));
  return near.length === 0 ? 0 : ((other + 2 * (own - 1)) / sum(near)) * (near.length / (own + other - 1)) ** 2;
});

/** The most that a node can have, found by seating everybody as its definition says: Borgatti & Everett 1997, equation 5. */
function most(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

const twoModeBetweenness = bothModes((of, node, own, other) => over(betweenness(bipartite(of).lengths)[node] ?? 0, most(own, other)));

/** Every way person – group – person – group – person over five different nodes, and those whose ends share a third group. */
function opsahl(of: Plain): number | null {
  const groupsOf = (person: string): string[] => of.groups.filter(({ members }) => members.includes(person)).map(({ id }) => id);
  let paths = 0;
  let closed = 0;
  for (const i of of.persons) {
    for (const j of of.persons) {
      for (const k of of.persons) {
        if (i >= k || i === j || j === k) continue;
        for (const first of groupsOf(i).filter((group) => groupsOf(j).includes(group))) {
          for (const second of groupsOf(j).filter((group) => groupsOf(k).includes(group))) {
            if (first === second) continue;
            paths += 1;
            if (groupsOf(i).some((third) => third !== first && third !== second && groupsOf(k).includes(third))) closed += 1;
          }
        }
      }
    }
  }
  return over(closed, paths);
}

/** Four times the cycles of length four, by the ways of length three: every one of them walked. */
function robinsAlexander(of: Plain): number | null {
  const isIn = (person: string, group: string): boolean => of.groups.some(({ id, members }) => id === group && members.includes(person));
  const ids = of.groups.map(({ id }) => id);
  let paths = 0;
  let cycles = 0;
  for (const i of of.persons) {
    for (const j of of.persons) {
      if (i === j) continue;
      for (const first of ids) {
        for (const second of ids) {
          if (first === second || !isIn(i, first) || !isIn(j, first) || !isIn(j, second)) continue;
          paths += 1;
          // A way that closes is one of four on its cycle that start with a person, walked in one of the two directions.
          if (isIn(i, second)) cycles += 1 / 4;
        }
      }
    }
  }
  return over(4 * cycles, paths);
}

const pairValues = (of: Plain, value: (i: number, j: number) => number | null): Values =>
  new Map(
    pairs(of).flatMap(([i, j]) => {
      const found = isTie(of, i, j) ? value(i, j) : null;
      return found === null ? [] : [[`${of.persons[i]}|${of.persons[j]}`, found]];
    }),
  );

/** Borgatti & Everett's pattern for every possible limit, and Pearson's correlation by its textbook formula. */
function coreAndPeriphery(of: Plain): { fit: number | null; core: readonly boolean[] } {
  const a = adjacency(of);
  const degrees = a.map((row) => sum(row));
  let best: { fit: number | null; core: readonly boolean[] } = { fit: null, core: degrees.map(() => false) };
  for (const limit of [...new Set(degrees)].sort((x, y) => y - x)) {
    const core = degrees.map((degree) => degree >= limit);
    const x = pairs(of).map(([i, j]) => at(a, i, j));
    const y = pairs(of).map(([i, j]) => Number(core[i] === true || core[j] === true));
    const mean = (values: readonly number[]): number => sum(values) / values.length;
    const covariance = (u: readonly number[], v: readonly number[]): number =>
      sum(u.map((each, index) => (each - mean(u)) * ((v[index] ?? 0) - mean(v))));
    const spread = covariance(x, x) * covariance(y, y);
    if (core.every(Boolean) || x.length === 0 || spread < 1e-12) continue;
    const fit = covariance(x, y) / Math.sqrt(spread);
    if (best.fit === null || fit > best.fit + 1e-10) best = { fit, core };
  }
  return best;
}

const triangles = (of: Plain, i: number): { closed: number; all: number } => {
  const a = adjacency(of);
  const alters = [...a.keys()].filter((j) => at(a, i, j) === 1);
  const all = alters.flatMap((j) => alters.filter((k) => j < k).map((k) => at(a, j, k)));
  return { closed: sum(all), all: all.length };
};

const changes = (before: readonly string[], now: readonly string[]) => {
  const both = now.filter((id) => before.includes(id)).length;
  return {
    both,
    either: new Set([...before, ...now]).size,
    joined: now.length - both,
    left: before.length - both,
    all: before.length + now.length,
  };
};
type Changes = ReturnType<typeof changes>;
/** The group that went on as this one, in records with one step at most: gone now, as this one was not there before. */
function earlier({ records, groups: now, groupsBefore }: Plain, id: string): Plain['groups'][number] | undefined {
  const steps = records.lineage.filter(({ kind }) => kind === 'continues');
  const isJoined = (other: string): boolean =>
    steps.some(({ from_group_id: from, to_group_id: to }) => (from === id && to === other) || (to === id && from === other));
  return groupsBefore.find((group) => isJoined(group.id) && now.every((each) => each.id !== group.id));
}
const changing = (measure: (of: Changes) => number): Record<'network' | 'group', Definition> => ({
  network: (of) => network(of.before.length === 0 ? null : measure(changes(of.before, of.persons))),
  group: (of) =>
    groups(of, (_, id) => {
      const before = of.groupsBefore.find((group) => group.id === id) ?? earlier(of, id);
      return before === undefined ? null : measure(changes(before.members, of.groups.find((group) => group.id === id)?.members ?? []));
    }),
});

/** Sizes of the connected parts among some people. */
const sizes = (of: Plain, people: readonly number[]): number[] => parts(adjacency(of), people).map((part) => part.length);
const everybodyBut = (of: Plain, left: number): number[] => [...of.persons.keys()].filter((person) => person !== left);

/** Borgatti's F among some people. */
const broken = (of: Plain, people: readonly number[]): number | null =>
  people.length < 2 ? null : 1 - sum(sizes(of, people).map((size) => size * (size - 1))) / (people.length * (people.length - 1));

/** The largest k for which somebody stays when all who have fewer than k ties are taken away, again and again. */
function coreNumber(of: Plain, person: number): number {
  const a = adjacency(of);
  const stays = (k: number): boolean => {
    let rest = [...a.keys()];
    for (;;) {
      const next = rest.filter((i) => sum(rest.map((j) => at(a, i, j))) >= k);
      if (next.length === rest.length) return rest.includes(person);
      rest = next;
    }
  };
  return Math.max(...[...a.keys()].filter(stays));
}

const named = (id: string, levels: Readonly<Record<string, Definition>>): Record<string, Definition> =>
  Object.fromEntries(Object.entries(levels).map(([level, definition]) => [`${id} ${level}`, definition]));

export const tieDefinitions: Readonly<Record<string, Definition>> = {
  'articulation-point person': (of) =>
    persons(of, (i) =>
      Number(sizes(of, everybodyBut(of, i)).length > sizes(of, [...of.persons.keys()]).length - Number(degreeOf(of, i) === 0)),
    ),
  'average-path-length network': (of) => {
    const d = distances(lengths(of));
    const reached = pairs(of)
      .map(([i, j]) => at(d, i, j))
      .filter((length) => Number.isFinite(length));
    return network(over(sum(reached), reached.length));
  },
  'betweenness person': (of) => {
    const found = betweenness(lengths(of));
    return persons(of, (i) => found[i] ?? 0);
  },
  'closeness person': closeness,
  'distance-weighted-fragmentation network': (of) => {
    const n = of.persons.length;
    const d = distances(adjacency(of).map((row) => row.map((is) => (is === 1 ? 1 : Number.POSITIVE_INFINITY))));
    return network(n < 2 ? null : 1 - (2 * sum(pairs(of).map(([i, j]) => 1 / at(d, i, j)))) / (n * (n - 1)));
  },
  'components network': (of) => network(sizes(of, [...of.persons.keys()]).length),
  'constraint person': constraint,
  ...named(
    'continuity',
    changing(({ both, either }) => both / either),
  ),
  'core-periphery network': (of) => network(coreAndPeriphery(of).fit),
  'core-periphery person': (of) => {
    const { fit, core } = coreAndPeriphery(of);
    return persons(of, (i) => (fit === null ? null : Number(core[i])));
  },
  'core-number person': (of) => persons(of, (i) => coreNumber(of, i)),
  'degree network': (of) => network(over(sum(of.persons.map((_, i) => degreeOf(of, i))), of.persons.length)),
  'degree group': (of) => groups(of, (members) => members.length),
  'degree person': (of) => persons(of, (i) => degreeOf(of, i)),
  'density network bare': (of) =>
    network(over(sum(pairs(of).map(([i, j]) => arcs(of, i, j))), of.persons.length * (of.persons.length - 1))),
  'effective-size person': effectiveSize,
  'efficiency person': efficiency,
  'eigenvector person': eigenvector,
  'fragmentation network': (of) => network(broken(of, [...of.persons.keys()])),
  'fragmentation person': (of) => {
    const whole = broken(of, [...of.persons.keys()]);
    return persons(of, (i) => {
      const without = broken(of, everybodyBut(of, i));
      return whole === null || without === null ? null : without - whole;
    });
  },
  'largest-component network': (of) => network(over(Math.max(0, ...sizes(of, [...of.persons.keys()])), of.persons.length)),
  'shared-groups pair bare': (of) => (of.ties.startsWith('named:') ? new Map() : pairValues(of, (i, j) => at(of.sharedGroups, i, j))),
  'shared-meetings pair': (of) => pairValues(of, (i, j) => at(of.sharedMeetings, i, j) || null),
  'strength network': (of) => network(over(sum(amounts(of).flat()), of.persons.length)),
  'strength person': (of) => persons(of, (i) => sum(amounts(of)[i] ?? [])),
  'tie-weight pair': (of) => pairValues(of, (i, j) => at(of.strength, i, j)),
  'transitivity network': (of) => {
    const all = of.persons.map((_, i) => triangles(of, i));
    return network(over(sum(all.map(({ closed }) => closed)), sum(all.map((each) => each.all))));
  },
  'transitivity person': (of) => persons(of, (i) => over(triangles(of, i).closed, triangles(of, i).all)),
  ...named(
    'turnover',
    changing(({ joined, left, all }) => (joined + left) / all),
  ),
  ...named('two-mode-betweenness', twoModeBetweenness),
  ...named('two-mode-closeness', twoModeCloseness),
  ...named('two-mode-degree', twoModeDegree),
  'two-mode-clustering-opsahl network': (of) => network(opsahl(of)),
  'two-mode-clustering-robins-alexander network': (of) => network(robinsAlexander(of)),
  'two-mode-density network': (of) =>
    network(over(sum(of.groups.map(({ members }) => members.length)), of.persons.length * of.groups.length)),
};
