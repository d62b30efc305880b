import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/bench/compare.ts';

const outcome = (values: Record<string, (number | null)[]>) => ({ steps: {}, values, cpu: 1, peak: 1 });
const strict = (): number => 1e-9;

describe('results are compared before times are', () => {
  it('agree where values do, to the tolerance', () => {
    expect(differences(outcome({ a: [1, null, 2e9] }), outcome({ a: [1 + 1e-10, null, 2e9 + 1] }), strict)).toEqual([]);
  });

  it('differ by a value, by one that is not defined, and by how many there are', () => {
    expect(differences(outcome({ a: [1, 2] }), outcome({ a: [1, 2.1] }), strict)).toEqual([{ step: 'a', what: 'value 1: 2 against 2.1' }]);
    expect(differences(outcome({ a: [null] }), outcome({ a: [0] }), strict)).toHaveLength(1);
    expect(differences(outcome({ a: [1, 2] }), outcome({ a: [1] }), strict)).toHaveLength(1);
  });

  it('leaves out what only one of them has', () => {
    expect(differences(outcome({ a: [1] }), outcome({ b: [1] }), strict)).toEqual([]);
  });
});
