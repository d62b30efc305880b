import { describe, expect, it } from 'vitest';
import { fitDelimiters } from '../../src/intake/delimiter.ts';

const known = (header: string): boolean => ['id', 'name', 'kind'].includes(header);
const best = (text: string): string | undefined => fitDelimiters(Buffer.from(text), known)[0]?.delimiter;

describe('the delimiter', () => {
  it('is the one that cuts every record into as many cells', () => {
    expect(best('a;b;c\n1,5;2,5;x\n1,5;3,5;y\n')).toBe(';');
    expect(best('a|b\n1|2\n')).toBe('|');
    expect(best('a\tb\n1\t2\n')).toBe('\t');
  });

  it('is not looked for within quotes, over lines', () => {
    expect(best('a,b\n"x;y;z\np;q;r",1\n"x;y;z",2\n')).toBe(',');
  });

  it('is rather the one that gives names we know than the one without ragged rows', () => {
    expect(best('id;name;kind\n1;a, b;c;d\n2;x, y;z\n3;x, y;z;q;r\n')).toBe(';');
  });

  it('is none where there is one column', () => {
    expect(best('name\nAnke\nBram\n')).toBeUndefined();
  });
});
