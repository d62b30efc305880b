import type { Difference } from '../../report/payload.ts';

/** A value of JSON, changed as a difference says; neither is touched. */
export function applyDifference(value: unknown, difference: Difference | null): unknown {
  if (difference === null) return value;
  if (isReplaced(difference)) return difference[0];
  if (typeof value !== 'object' || value === null) return value;
  const changed = (name: string, inside: unknown): unknown =>
    Object.hasOwn(difference, name) ? applyDifference(inside, difference[name] ?? null) : inside;
  if (Array.isArray(value)) return value.map((inside: unknown, index) => changed(String(index), inside));
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, changed(name, inside)]));
}

const isReplaced = (difference: Difference): difference is readonly [unknown] => Array.isArray(difference);
