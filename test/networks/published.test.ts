import { describe, expect, it } from 'vitest';
import { computeScores } from '../../src/metrics/index.ts';
import { karate, valueOf, women } from './index.ts';

describe('Zachary’s karate club gives its published values', () => {
  const network = karate();
  const at = (metric: string, person: string): number | null | undefined => valueOf(network, metric, 'person', person);

  it.each([
    ['ei-index', (11 - 67) / 78],
    ['assortativity', 0.717531],
    ['freeman-segregation', 0.726244],
    ['modularity', 0.358235],
  ])('%s by club is %d', (metric, expected) => {
    expect(valueOf(network, metric, 'network', 'network')).toBeCloseTo(expected, metric === 'ei-index' ? 12 : 6);
  });

  it.each([
    ['constraint', 'p00', 0.155423],
    ['constraint', 'p33', 0.156419],
    ['effective-size', 'p00', 13.75],
    ['effective-size', 'p33', 15.235294],
    ['efficiency', 'p00', 0.859375],
    ['betweenness', 'p00', 231.071429],
    ['participation', 'p00', 15 / 128],
    ['participation', 'p02', 0.48],
    ['within-module-z', 'p00', 3.346533],
    ['coordinator', 'p02', 10],
    ['itinerant', 'p02', 12],
    ['representative', 'p02', 23],
    ['gatekeeper', 'p02', 23],
    ['liaison', 'p02', 0],
  ])('%s of %s is %d', (metric, person, expected) => {
    expect(at(metric, person)).toBeCloseTo(expected, 6);
  });

  it('has 67 ties within the clubs and 11 between', () => {
    const scores = computeScores([network], { boundaries: ['organisation'], weight: 'none', metrics: ['density'], levels: ['pair'] });
    const density = (a: string, b: string): number => scores.find((each) => each.subject === a && each.other === b)?.value ?? Number.NaN;
    const pairs = { within: 17 * 16, between: 17 * 17 };
    expect((density('instructor', 'instructor') + density('officer', 'officer')) * (pairs.within / 2)).toBeCloseTo(67, 9);
    expect(density('instructor', 'officer') * pairs.between).toBeCloseTo(11, 9);
  });
});

describe('Davis’ Southern Women give their published values', () => {
  const network = women();

  it('projects on 139 ties', () => {
    expect(network.persons).toHaveLength(18);
    expect(network.ties.low).toHaveLength(139);
  });

  it.each([
    ['two-mode-degree', 0.571429],
    ['two-mode-closeness', 0.8],
    ['two-mode-betweenness', 0.096585],
  ])('%s of Evelyn is %d', (metric, expected) => {
    expect(valueOf(network, metric, 'person', 'evelyn', { normalised: true })).toBeCloseTo(expected, 6);
  });

  it('gives Evelyn the strength of her eight events by Newman’s weight', () => {
    expect(valueOf(network, 'strength', 'person', 'evelyn', { weight: 'newman' })).toBeCloseTo(8, 12);
    expect(valueOf(network, 'tie-weight', 'pair', 'evelyn', { weight: 'newman', other: 'laura' })).toBeCloseTo(1.562637, 6);
  });

  it('clusters as Opsahl, and as Robins and Alexander, measure it', () => {
    expect(valueOf(network, 'two-mode-clustering-opsahl', 'network', 'network')).toBeCloseTo(13942 / 18062, 12);
    expect(valueOf(network, 'two-mode-clustering-robins-alexander', 'network', 'network')).toBeCloseTo(0.467764, 6);
  });
});
