/** Shortest paths straight from their definition, on a matrix of lengths: slow, plain and without a thought of how it is done fast. */
export interface SlowPaths {
  readonly distance: readonly (readonly number[])[];
  readonly betweenness: readonly number[];
  readonly reached: readonly number[];
  readonly far: readonly number[];
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** @param lengths `lengths[a][b]`: of the tie between them, infinite where there is none */
export function slowPaths(lengths: readonly (readonly number[])[]): SlowPaths {
  const nodes = [...lengths.keys()];
  const at = (matrix: readonly (readonly number[])[], a: number, b: number): number => matrix[a]?.[b] ?? Number.NaN;
  const distance = nodes.map((a) => nodes.map((b) => (a === b ? 0 : at(lengths, a, b))));
  for (const k of nodes) {
    for (const a of nodes) {
      for (const b of nodes) {
        const row = distance[a];
        const way = at(distance, a, k) + at(distance, k, b);
        if (row !== undefined && way < at(distance, a, b)) row[b] = way;
      }
    }
  }
  // Paths from a, nearest first: those of every neighbour that lies on the way.
  const paths = nodes.map((a) => {
    const count = nodes.map((b): number => (a === b ? 1 : 0));
    const order = nodes
      .filter((b) => b !== a && Number.isFinite(at(distance, a, b)))
      .sort((b, c) => at(distance, a, b) - at(distance, a, c));
    for (const b of order) {
      count[b] = nodes.reduce(
        (sum, c) =>
          c !== b && Number.isFinite(at(lengths, c, b)) && equal(at(distance, a, c) + at(lengths, c, b), at(distance, a, b))
            ? sum + (count[c] ?? 0)
            : sum,
        0,
      );
    }
    return count;
  });
  const others = (a: number): number[] => nodes.filter((b) => b !== a && Number.isFinite(at(distance, a, b)));
  return {
    distance,
    betweenness: nodes.map((v) => {
      let sum = 0;
      for (const s of others(v)) {
        for (const t of others(v)) {
          if (s >= t || !equal(at(distance, s, v) + at(distance, v, t), at(distance, s, t))) continue;
          sum += (at(paths, s, v) * at(paths, v, t)) / at(paths, s, t);
        }
      }
      return sum;
    }),
    reached: nodes.map((a) => others(a).length),
    far: nodes.map((a) => others(a).reduce((sum, b) => sum + at(distance, a, b), 0)),
  };
}
