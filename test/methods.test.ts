import { expect, it } from 'vitest';
import { explain } from '../src/index.ts';
import { methods } from '../src/methods.ts';

it('explains every way of comparing by its id, with the command that does it', () => {
  expect(methods.map(({ id }) => id)).toEqual(methods.map(({ id }) => id).toSorted());
  for (const { id, command } of methods) {
    const { entry } = explain(id);
    expect(entry?.kind).toBe('method');
    expect(entry?.details[0]?.text.nl).toBe(command);
  }
});
