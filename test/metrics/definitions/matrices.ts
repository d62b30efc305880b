import { sum, type Plain } from './plain.ts';

export type Values = ReadonlyMap<string, number | null>;
export type Definition = (of: Plain) => Values;

export const at = (matrix: readonly (readonly number[])[], row: number, column: number): number => matrix[row]?.[column] ?? 0;
export const over = (a: number, b: number): number | null => (Math.abs(b) < 1e-9 ? null : a / b);

export const network = (value: number | null): Values => new Map([['network', value]]);
export const persons = (of: Plain, value: (person: number) => number | null): Values =>
  new Map(of.persons.map((id, person) => [id, value(person)]));
export const groups = (of: Plain, value: (members: number[], id: string) => number | null): Values =>
  new Map(
    of.groups.map(({ id, members }) => [
      id,
      value(
        members.map((each) => of.persons.indexOf(each)),
        id,
      ),
    ]),
  );
export const organisations = (of: Plain, value: (organisation: string) => number | null): Values =>
  new Map([...new Set(of.persons.flatMap((_, person) => [...of.organisationShares(person).keys()]))].sort().map((id) => [id, value(id)]));
/** Every pair once, by the order of the ids. */
export const pairs = (of: Plain): [number, number][] =>
  of.persons.flatMap((_, i) => of.persons.flatMap((__, j): [number, number][] => (i < j ? [[i, j]] : [])));

/** Ties with the weight of the setting, or of none: an arc each way counts. */
export const isTie = ({ arc }: Plain, i: number, j: number): boolean => arc[i]?.[j] === true || arc[j]?.[i] === true;
export const arcs = ({ arc }: Plain, i: number, j: number): number => Number(arc[i]?.[j] ?? false) + Number(arc[j]?.[i] ?? false);
export const adjacency = (of: Plain): number[][] => of.persons.map((_, i) => of.persons.map((__, j) => Number(isTie(of, i, j))));
/** Of named ties an arc each way counts as two; a tie through a group is one. */
export const amounts = (of: Plain, weighted = true): number[][] =>
  of.persons.map((_, i) =>
    of.persons.map(
      (__, j) => (weighted ? at(of.strength, i, j) : Number(isTie(of, i, j))) * (of.ties.startsWith('named:') ? arcs(of, i, j) : 1),
    ),
  );

/** The parts of a tie by the classes of its ends, those that are not known left out. */
export function classesOf(of: Plain, i: number, j: number): { a: string; b: string; share: number }[] {
  return of.joint(i, j).flatMap(({ a, b, share }) => {
    const [own, other] = [of.classOf(i, a), of.classOf(j, b)];
    return own === null || other === null || share === 0 ? [] : [{ a: own, b: other, share }];
  });
}

/** What crosses and what stays within, of one tie; both 0 where nothing is known. */
export function crossing(of: Plain, i: number, j: number): { external: number; internal: number } {
  const parts = isTie(of, i, j) ? classesOf(of, i, j) : [];
  const known = sum(parts.map(({ share }) => share));
  if (known === 0) return { external: 0, internal: 0 };
  const external = sum(parts.filter(({ a, b }) => a !== b).map(({ share }) => share)) / known;
  return { external, internal: 1 - external };
}

/** Arcs from class to class, `weight` per arc. */
export function mixing(of: Plain, weighted: boolean): (a: string, b: string) => number {
  const cells = new Map<string, number>();
  for (const [i] of of.persons.entries()) {
    for (const [j] of of.persons.entries()) {
      if (of.arc[i]?.[j] !== true) continue;
      const parts = classesOf(of, i, j);
      const known = sum(parts.map(({ share }) => share));
      for (const { a, b, share } of parts) {
        const key = `${a}>${b}`;
        cells.set(key, (cells.get(key) ?? 0) + ((weighted ? at(of.strength, i, j) : 1) * share) / known);
      }
    }
  }
  return (a, b) => cells.get(`${a}>${b}`) ?? 0;
}

/** Ordered pairs of different people, by class. */
export function pairsBetween(of: Plain, a: string, b: string): number {
  return sum(
    of.persons.flatMap((_, i) => of.persons.map((__, j) => (i === j ? 0 : (of.shares(i).get(a) ?? 0) * (of.shares(j).get(b) ?? 0)))),
  );
}

export const present = (of: Plain): string[] => [...new Set(of.persons.flatMap((_, person) => [...of.shares(person).keys()]))].sort();

/** Lengths of the shortest ways, ∞ where there is none; over any graph given by its matrix of lengths (∞: no edge). */
export function distances(lengths: readonly (readonly number[])[]): number[][] {
  const d = lengths.map((row, i) => row.map((length, j) => (i === j ? 0 : length)));
  for (const k of d.keys()) {
    for (const from of d) for (const to of d.keys()) from[to] = Math.min(from[to] ?? 0, (from[k] ?? 0) + at(d, k, to));
  }
  return d;
}

/** Σ over pairs s < t of the part of their shortest ways that runs through v: ways counted one by one. */
export function betweenness(lengths: readonly (readonly number[])[]): number[] {
  const d = distances(lengths);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  const ways = (from: number, to: number): number[][] => {
    if (from === to) return [[to]];
    return [...lengths.keys()].flatMap((next) =>
      next !== from && Number.isFinite(at(lengths, from, next)) && near(at(lengths, from, next) + at(d, next, to), at(d, from, to))
        ? ways(next, to).map((rest) => [from, ...rest])
        : [],
    );
  };
  const found = lengths.map(() => 0);
  for (const s of lengths.keys()) {
    for (const t of lengths.keys()) {
      if (s >= t || !Number.isFinite(at(d, s, t))) continue;
      const all = ways(s, t);
      for (const v of lengths.keys()) {
        if (v !== s && v !== t) found[v] = (found[v] ?? 0) + all.filter((way) => way.includes(v)).length / all.length;
      }
    }
  }
  return found;
}

/** The largest eigenvalue of a matrix without negative entries, and the projection on its eigenspace: squared until nothing changes. */
export function leading(matrix: readonly (readonly number[])[]): { value: number; projection: number[][] } {
  const size = matrix.length;
  // One is added on the diagonal, so that no other eigenvalue is as large.
  let power = matrix.map((row, i) => row.map((each, j) => each + Number(i === j)));
  for (let round = 0; round < 60; round += 1) {
    const squared = power.map((row) => row.map((_, j) => sum(row.map((each, k) => each * at(power, k, j)))));
    const most = Math.max(...squared.flat(), 1e-300);
    power = squared.map((row) => row.map((each) => each / most));
  }
  const trace = sum(Array.from({ length: size }, (_, i) => at(power, i, i)));
  const moved = power.map((row) => row.map((_, j) => sum(row.map((each, k) => each * at(matrix, k, j)))));
  return { value: sum(moved.map((row, i) => row[i] ?? 0)) / trace, projection: power };
}

/** The connected parts, each a list of nodes. */
export function parts(matrix: readonly (readonly number[])[], nodes: readonly number[]): number[][] {
  const rest = new Set(nodes);
  const found: number[][] = [];
  for (const start of nodes) {
    if (!rest.delete(start)) continue;
    const part = [start];
    for (const node of part) for (const other of rest) if (at(matrix, node, other) > 0 && rest.delete(other)) part.push(other);
    found.push(part.sort((a, b) => a - b));
  }
  return found;
}
