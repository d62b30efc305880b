import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { Refusals } from '../../src/intake/refusals.ts';

const mistake = (code: string): UserError =>
  new UserError({
    code,
    place: { file: `${code}.csv` },
    text: { nl: `${code} mis`, en: `${code} wrong` },
    remedy: { nl: `mend ${code}`, en: `mend ${code}` },
  });

const toldBy = (refusals: Refusals): unknown => {
  try {
    refusals.tell();
    return null;
  } catch (error) {
    return error;
  }
};

describe('what stops the files of one reading', () => {
  it('is nothing, one mistake as it is, or the first with the others', () => {
    const refusals = new Refusals();
    expect(toldBy(refusals)).toBeNull();
    const [first, second, third] = [mistake('a'), mistake('b'), mistake('c')];
    refusals.add(first);
    expect(toldBy(refusals)).toBe(first);
    refusals.add(second);
    refusals.add(third);
    expect(toldBy(refusals)).toMatchObject({
      code: 'a',
      place: first.place,
      text: first.text,
      remedy: first.remedy,
      also: [second, third],
    });
    expect(first.also).toEqual([]);
  });

  it('is no fault of ours: that is thrown at once', () => {
    expect(() => new Refusals().add(new TypeError('ours'))).toThrow(TypeError);
  });
});
