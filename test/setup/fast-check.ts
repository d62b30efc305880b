import type { Parameters } from 'fast-check';
import { inject, vi } from 'vitest';

/** Without a seed of its own a property would be tried on other cases each time, and fail now and then for somebody else's change. */
const usualSeed = 1;

vi.mock(import('fast-check'), async (importOriginal) => {
  const actual = await importOriginal();
  const { seed, factor } = inject('chance');
  const drawn = (given: Parameters<unknown> | number | undefined, usually: number): Parameters<unknown> => {
    const own = typeof given === 'number' ? { numRuns: given } : given;
    return { ...own, seed: seed ?? own?.seed ?? usualSeed, numRuns: Math.max(1, Math.round((own?.numRuns ?? usually) * factor)) };
  };
  const drawing = <F extends typeof actual.assert | typeof actual.sample>(of: F, usually: number): F =>
    new Proxy(of, { apply: (target, self, [what, given]) => Reflect.apply(target, self, [what, drawn(given, usually)]) });
  const assert = drawing(actual.assert, 100);
  const sample = drawing(actual.sample, 10);
  return { ...actual, assert, sample, default: { ...actual.default, assert, sample } };
});
