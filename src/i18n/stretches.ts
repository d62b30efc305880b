/** `3–7, 12`: numbers of rows, those that follow each other said together. */
export function stretches(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found
    .map(([from, until]) => (from === until ? String(from) : until === from + 1 ? `${from}, ${until}` : `${from}–${until}`))
    .join(', ');
}
