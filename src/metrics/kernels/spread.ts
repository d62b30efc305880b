import { int, num } from '../../network/index.ts';

/** A sparse row per subject: how much of its ties (or members) is of each class, classes ascending. */
export interface Spread {
  readonly offsets: Int32Array;
  readonly classes: Int32Array;
  readonly amounts: Float64Array;
}

/** A spread while its rows are added one by one. */
export class SpreadRows {
  private readonly offsets: Int32Array;
  private classes = new Int32Array(1024);
  private amounts = new Float64Array(1024);
  private rows = 0;
  private count = 0;

  constructor(rows: number) {
    this.offsets = new Int32Array(rows + 1);
  }

  /** Adds an amount to the row at work; classes come ascending. */
  push(held: number, amount: number): void {
    if (this.count === this.classes.length) {
      this.classes = grown(this.classes, new Int32Array(this.count * 2));
      this.amounts = grown(this.amounts, new Float64Array(this.count * 2));
    }
    this.classes[this.count] = held;
    this.amounts[this.count] = amount;
    this.count += 1;
  }

  close(): void {
    this.rows += 1;
    this.offsets[this.rows] = this.count;
  }

  finish(): Spread {
    return { offsets: this.offsets, classes: this.classes.slice(0, this.count), amounts: this.amounts.slice(0, this.count) };
  }
}

function grown<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Rows of maps as a spread. */
export function spreadOf(maps: readonly ReadonlyMap<number, number>[]): Spread {
  const rows = new SpreadRows(maps.length);
  for (const map of maps) {
    for (const [held, amount] of [...map].sort(([a], [b]) => a - b)) rows.push(held, amount);
    rows.close();
  }
  return rows.finish();
}

/** A spread with something added to some of its rows. */
export function joined(spread: Spread, more: ReadonlyMap<number, ReadonlyMap<number, number>>): Spread {
  if (more.size === 0) return spread;
  const rows = new SpreadRows(spread.offsets.length - 1);
  for (let row = 0; row + 1 < spread.offsets.length; row += 1) {
    const added = more.get(row);
    const first = int(spread.offsets, row);
    const last = int(spread.offsets, row + 1);
    if (added === undefined) for (let at = first; at < last; at += 1) rows.push(int(spread.classes, at), num(spread.amounts, at));
    else {
      const all = new Map(added);
      for (let at = first; at < last; at += 1) {
        const held = int(spread.classes, at);
        all.set(held, (all.get(held) ?? 0) + num(spread.amounts, at));
      }
      for (const [held, amount] of [...all].sort(([a], [b]) => a - b)) rows.push(held, amount);
    }
    rows.close();
  }
  return rows.finish();
}

/** The classes of a row. */
export const classesIn = ({ offsets, classes }: Spread, row: number): Int32Array =>
  classes.subarray(int(offsets, row), int(offsets, row + 1));

/** 1 − Σ p², the Blau index of a row; `null` where there is nothing to spread. */
export function blauOf({ offsets, amounts }: Spread, row: number): number | null {
  const first = int(offsets, row);
  const last = int(offsets, row + 1);
  let total = 0;
  for (let at = first; at < last; at += 1) total += num(amounts, at);
  if (total === 0) return null;
  if (last - first === 1) return 0;
  let squares = 0;
  for (let at = first; at < last; at += 1) squares += (num(amounts, at) / total) ** 2;
  return 1 - squares;
}
