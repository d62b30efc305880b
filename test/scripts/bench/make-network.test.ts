import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeNetwork, type NetworkSpec } from '../../../scripts/bench/make-network.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function made(name: string, spec: NetworkSpec): (table: string) => string[][] {
  makeNetwork(join(folder, name), spec);
  return (table) =>
    readFileSync(join(folder, name, `${table}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
}

const sizes = (memberships: string[][]): number[] => {
  const groups = new Map<string, number>();
  for (const [, group = ''] of memberships) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [...groups.values()];
};

describe('the networks that are measured on', () => {
  it('are the same for the same seed, and others for another', () => {
    const spec = { professionals: 300, seed: 1, shape: 'usual' } as const;
    const one = made('one', spec)('memberships');
    expect(made('two', spec)('memberships')).toEqual(one);
    expect(made('three', { ...spec, seed: 2 })('memberships')).not.toEqual(one);
  });

  it('have groups of 4 to 60, 2.5 memberships each, and nobody twice in a group', () => {
    const memberships = made('usual', { professionals: 2000, seed: 1, shape: 'usual' })('memberships');
    expect(Math.min(...sizes(memberships))).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sizes(memberships))).toBeLessThanOrEqual(60);
    expect(memberships.length / 2000).toBeCloseTo(2.5, 1);
    expect(new Set(memberships.map(([person, group]) => `${person} ${group}`)).size).toBe(memberships.length);
  });

  it('can be made to hurt: one group of 5,000, and groups formed anew with nearly the same people', () => {
    expect(Math.max(...sizes(made('big', { professionals: 6000, seed: 1, shape: 'big' })('memberships')))).toBe(5000);
    const yearly = made('yearly', { professionals: 500, seed: 1, shape: 'yearly' })('memberships');
    const of = (group: string): string[] => yearly.filter(([, id]) => id === group).map(([person = '']) => person);
    const [first, second] = [of('g0000000'), of('g0000001')];
    expect(second).toHaveLength(first.length);
    expect(second.filter((person) => first.includes(person)).length / first.length).toBeGreaterThan(0.6);
  });
});
