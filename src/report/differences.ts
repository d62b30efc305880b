import type { Difference } from './payload.ts';

/**
 * What has to change in one value of JSON to make it another; `null`: nothing. A chart in two languages is the same but for its words, so that
 * the second costs a fifth of the first.
 */
export function differencesOf(from: unknown, to: unknown): Difference | null {
  if (from === to) return null;
  if (!isTree(from) || !isTree(to) || Array.isArray(from) !== Array.isArray(to)) return [to];
  const names = Object.keys(to);
  if (names.length !== Object.keys(from).length || names.some((name) => !Object.hasOwn(from, name))) return [to];
  const inside = names.flatMap((name) => {
    const found = differencesOf(from[name], to[name]);
    return found === null ? [] : [[name, found] as const];
  });
  return inside.length === 0 ? null : Object.fromEntries(inside);
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
