/** What the environment says of tests that draw their cases by chance. */
export interface ChanceSettings {
  /** The seed for all of them; `null`: each test's own, and 1 where it has none. */
  readonly seed: number | null;
  /** How many times as many cases are drawn. */
  readonly factor: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    chance: ChanceSettings;
  }
}

const wholeNumber = /^-?\d{1,9}$/;

/** Reads `TEST_SEED` (a whole number, or `random`) and `TEST_RUNS` (how many times as many cases). */
export function chanceSettings(environment: Readonly<Record<string, string | undefined>>, random: () => number): ChanceSettings {
  const { TEST_SEED: seed = '', TEST_RUNS: runs = '' } = environment;
  const factor = runs === '' ? 1 : Number(runs);
  if (!(factor > 0)) throw new Error(`TEST_RUNS should be a number above 0, such as 10; found “${runs}”`);
  if (seed === '') return { seed: null, factor };
  if (seed === 'random') return { seed: Math.floor(random() * 2 ** 31), factor };
  if (!wholeNumber.test(seed)) throw new Error(`TEST_SEED should be a whole number or “random”; found “${seed}”`);
  return { seed: Number(seed), factor };
}
