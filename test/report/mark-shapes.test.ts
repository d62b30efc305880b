import { expect, it } from 'vitest';
import { stateMark } from '../../src/check-page/state-mark.ts';
import { crossInSquare, dashInRing, tickInDisc } from '../../src/report/mark-shapes.ts';
import { verdictSymbols } from '../../src/report/verdict-mark.ts';

it('draws the same shapes on every page, each in a colour of that page', () => {
  const shapes = [tickInDisc('kept'), crossInSquare('not-kept'), dashInRing('unknown')].map(({ markup }) => markup);
  const report = verdictSymbols()
    .map(({ markup }) => markup)
    .join('');
  for (const shape of shapes) expect(report).toContain(shape);
  for (const [state, shape] of [
    ['clean', tickInDisc('right')],
    ['rejected', crossInSquare('wrong')],
    ['unread', dashInRing('aside')],
  ] as const) {
    expect(stateMark(state).markup).toContain(shape.markup);
  }
  const bare = shapes.map((shape) => shape.replaceAll(/var\(--(?!paper)[a-z-]+\)/g, ''));
  expect(new Set(bare).size).toBe(3);
});
