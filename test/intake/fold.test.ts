import { describe, expect, it } from 'vitest';
import { fold } from '../../src/intake/fold.ts';

describe('fold', () => {
  it('makes one of what people vary in a name', () => {
    for (const name of ['groep_id', 'Groep-ID', ' groep id ', 'GROEP.ID', 'gróep id']) expect(fold(name)).toBe('groepid');
  });

  it('keeps letters of any script, and a name of signs only', () => {
    expect(fold('Öğretmen')).toBe('ogretmen');
    expect(fold('مدرسة')).toBe('مدرسة');
    expect(fold(' € ')).toBe('€');
  });
});
