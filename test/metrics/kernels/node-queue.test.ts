import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeQueue } from '../../../src/metrics/kernels/node-queue.ts';

/** Nodes wait at a distance, and some are brought nearer; lists that say so over and over. */
const steps = fc.array(fc.tuple(fc.nat(30), fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e7, noNaN: true }))), { maxLength: 120 });

describe('a queue of nodes', () => {
  it('gives the nearest first, whatever the width of its calendar', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(1e-6, 0.5, 3, 1e5), fc.nat(5), (asked, width, every) => {
        const queue = new NodeQueue(31, width);
        for (let round = 0; round < 2; round += 1) {
          queue.clear();
          const waiting = new Map<number, number>();
          const gone = new Set<number>();
          let reached = 0;
          const take = (): void => {
            const least = Math.min(...waiting.values());
            expect(queue.least()).toBe(least);
            const node = queue.take();
            expect(waiting.get(node)).toBe(least);
            expect(queue.distanceOf(node)).toBeLessThan(0);
            waiting.delete(node);
            gone.add(node);
            reached = least;
          };
          for (const [index, [node, more]] of asked.entries()) {
            // As in a search: nobody is put before whom is taken.
            const distance = reached + more;
            if (gone.has(node) || distance >= (waiting.get(node) ?? Number.POSITIVE_INFINITY)) continue;
            queue.add(node, distance);
            waiting.set(node, distance);
            expect(queue.distanceOf(node)).toBe(distance);
            if (index % 7 === every) {
              expect(queue.leave(node)).toBe(true);
              expect(queue.leave(node)).toBe(false);
              waiting.delete(node);
              gone.add(node);
            }
            if (index % 3 === 0 && waiting.size > 0) take();
            expect(queue.count).toBe(waiting.size);
          }
          while (queue.count > 0) take();
          expect(waiting.size).toBe(0);
        }
      }),
    );
  });
});
