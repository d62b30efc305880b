import { describe, expect, it } from 'vitest';
import { dealDraws, type Deal } from '../../../src/metrics/nulls/deal-draws.ts';
import { workersRunning } from '../../../src/threads/index.ts';

describe('draws that are dealt', () => {
  // Sixty groups of ten, of 240 people; long walks, so that there is work to share.
  const deal: Deal = {
    offsets: Int32Array.from({ length: 61 }, (_, event) => 10 * event),
    start: Int32Array.from({ length: 600 }, (_, seat) => (seat * 7 + Math.floor(seat / 10)) % 240),
    persons: 240,
    rounds: 660,
    seed: 4,
    period: '2024',
  };

  it('are the same bytes on one thread and on three', () => {
    const single = dealDraws(deal, 5, 32, { threads: 1 });
    expect(workersRunning()).toBe(0);
    const together = dealDraws(deal, 5, 32, { threads: 3 });
    expect(workersRunning()).toBe(2);
    expect(together).toEqual(single);
  });

  it('are the same alone and among others', () => {
    const [, , third] = dealDraws({ ...deal, rounds: 16 }, 5, 4);
    expect(dealDraws({ ...deal, rounds: 16 }, 7, 1)).toEqual([third]);
    expect(dealDraws({ ...deal, rounds: 16 }, 6, 1)).not.toEqual([third]);
  });
});
