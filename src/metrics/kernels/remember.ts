/** The value kept for a key, made where there is none yet. */
export function remember<K extends WeakKey, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = make();
  kept.set(key, made);
  return made;
}
