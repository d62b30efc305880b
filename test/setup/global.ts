import type { TestProject } from 'vitest/node';
import { chanceSettings } from './settings.ts';

/** Settles once, for all test files, by which seed cases are drawn; says so where that is not the usual one. */
export default function setup({ provide }: TestProject): void {
  const chance = chanceSettings(process.env, Math.random);
  const seed = chance.seed === null ? 'the usual seeds' : `seed ${chance.seed} (the same again: TEST_SEED=${chance.seed})`;
  if (chance.seed !== null || chance.factor !== 1) {
    process.stdout.write(`Tests that draw their cases by chance: ${seed}, ${chance.factor} times as many cases as usual\n`);
  }
  provide('chance', chance);
}
