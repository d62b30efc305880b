import { describe, expect, it } from 'vitest';
import { chanceSettings } from './settings.ts';

const never = (): number => Number.NaN;

describe('chanceSettings', () => {
  it('leaves each test its own seed and number of cases', () => {
    expect(chanceSettings({}, never)).toEqual({ seed: null, factor: 1 });
  });

  it('takes one seed for all of them, and more cases', () => {
    expect(chanceSettings({ TEST_SEED: '-7', TEST_RUNS: '20' }, never)).toEqual({ seed: -7, factor: 20 });
    expect(chanceSettings({ TEST_SEED: 'random' }, () => 0.5)).toEqual({ seed: 2 ** 30, factor: 1 });
  });

  it('refuses what is neither', () => {
    expect(() => chanceSettings({ TEST_SEED: 'x' }, never)).toThrow('TEST_SEED');
    expect(() => chanceSettings({ TEST_RUNS: '0' }, never)).toThrow('TEST_RUNS');
    expect(() => chanceSettings({ TEST_RUNS: 'many' }, never)).toThrow('TEST_RUNS');
  });
});
