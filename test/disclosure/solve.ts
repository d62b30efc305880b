/** A sum that a reader knows: what it comes to, and the figures that are not shown and make it up. */
export interface Equation {
  readonly unknowns: readonly string[];
  readonly value: number;
  /** Are all of them known to be 0 or more? */
  readonly positive: boolean;
}

/**
 * The unknowns that these sums leave no choice for. Exact: the sums are solved together (Gauss–Jordan), and what is 0 or more and
 * comes to 0 is 0 each. In whole units, so that nothing is lost in a division: the coefficients are all 1 at the start.
 */
export function solved(equations: readonly Equation[]): string[] {
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { unknowns, value, positive } of equations) if (positive && value === 0) for (const one of unknowns) found.add(one);
    for (const one of determined(
      equations.map((equation) => ({ ...equation, unknowns: equation.unknowns.filter((id) => !found.has(id)) })),
    ))
      found.add(one);
  }
  return [...found].toSorted();
}

function determined(equations: readonly Equation[]): string[] {
  const ids = [...new Set(equations.flatMap(({ unknowns }) => unknowns))].toSorted();
  const place = new Map(ids.map((id, index) => [id, index]));
  const rows = equations.map(({ unknowns }) => {
    const row = new Float64Array(ids.length);
    for (const id of unknowns) row[place.get(id) ?? 0] = (row[place.get(id) ?? 0] ?? 0) + 1;
    return row;
  });
  let top = 0;
  for (let column = 0; column < ids.length && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= top && Math.abs(row[column] ?? 0) > 1e-9);
    const [first, other] = [rows[top], rows[pivot]];
    if (first === undefined || other === undefined) continue;
    [rows[top], rows[pivot]] = [other, first];
    const by = other[column] ?? 1;
    for (let index = 0; index < other.length; index += 1) other[index] = (other[index] ?? 0) / by;
    for (const [at, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (at === top || Math.abs(times) <= 1e-9) continue;
      for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) - times * (other[index] ?? 0);
    }
    top += 1;
  }
  return rows.flatMap((row) => {
    const left = [...row.entries()].filter(([, value]) => Math.abs(value) > 1e-9);
    return left.length === 1 ? (ids[left[0]?.[0] ?? 0] ?? []) : [];
  });
}
