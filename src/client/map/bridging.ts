interface Ends {
  readonly source: string;
  readonly target: string;
}

/**
 * How often each node lies on a shortest way between two others, over what is drawn: betweenness (Freeman 1977) by Brandes' algorithm
 * (2001), as a share of all pairs of others, 0–1; 0 where there are no two others. Ties count alike, whatever their strength.
 */
export function bridging(keys: readonly string[], ties: readonly Ends[]): ReadonlyMap<string, number> {
  const size = keys.length;
  const place = new Map(keys.map((key, i) => [key, i]));
  const near: number[][] = keys.map(() => []);
  for (const { source, target } of ties) {
    const [a, b] = [place.get(source), place.get(target)];
    if (a === undefined || b === undefined) continue;
    near[a]?.push(b);
    near[b]?.push(a);
  }
  const score = new Float64Array(size);
  const [paths, share] = [new Float64Array(size), new Float64Array(size)];
  const [steps, order] = [new Int32Array(size), new Int32Array(size)];
  for (let start = 0; start < size; start += 1) {
    paths.fill(0);
    share.fill(0);
    steps.fill(-1);
    paths[start] = 1;
    steps[start] = 0;
    order[0] = start;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const node = order[head] ?? 0;
      for (const other of near[node] ?? []) {
        if (steps[other] === -1) {
          steps[other] = (steps[node] ?? 0) + 1;
          order[count] = other;
          count += 1;
        }
        if (steps[other] === (steps[node] ?? 0) + 1) paths[other] = (paths[other] ?? 0) + (paths[node] ?? 0);
      }
    }
    for (let at = count - 1; at > 0; at -= 1) {
      const node = order[at] ?? 0;
      for (const other of near[node] ?? []) {
        if (steps[other] !== (steps[node] ?? 0) - 1) continue;
        share[other] = (share[other] ?? 0) + ((paths[other] ?? 0) / (paths[node] ?? 1)) * (1 + (share[node] ?? 0));
      }
      score[node] = (score[node] ?? 0) + (share[node] ?? 0);
    }
  }
  const pairs = (size - 1) * (size - 2);
  return new Map(keys.map((key, i) => [key, pairs > 0 ? (score[i] ?? 0) / pairs : 0]));
}
