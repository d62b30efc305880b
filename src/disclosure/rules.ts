/**
 * What becomes of each field of a type on its way out. A field that is added to the type does not compile until it is named here:
 * the gate is closed by default.
 */
export type Rules<T extends object, C> = { readonly [K in keyof Required<T>]: (value: T[K], row: T, context: C) => T[K] };

/** Says nothing of a person, and names nobody who is not shown: leaves as it is. */
export const open = <V>(value: V): V => value;

/** Never leaves: always empty. */
export const never = (): null => null;

/** Never leaves: always an empty list. */
export const none = (): [] => [];

/** A row made anew, field by field, from the rules alone: what has no rule is not in it. */
export function build<T extends object, C>(rules: Rules<T, C>, row: T, context: C): T {
  const built: Partial<T> = {};
  for (const field in rules) built[field] = rules[field](row[field], row, context);
  if (!isWhole(built, rules)) throw new Error('A rule of the gate made no field.');
  return built;
}

function isWhole<T extends object, C>(built: Partial<T>, rules: Rules<T, C>): built is T {
  return Object.keys(rules).every((field) => Object.hasOwn(built, field));
}
