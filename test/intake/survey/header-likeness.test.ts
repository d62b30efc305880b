import { describe, expect, it } from 'vitest';
import { headerLikeness, wordsOf } from '../../../src/intake/survey/header-likeness.ts';
import { recordTables } from '../../../src/records/index.ts';

const { organisation_id, name } = recordTables.professionals.fields;

describe('what a column name is like', () => {
  it('is a field by its own names, one within it, or a slip of the hand', () => {
    expect(headerLikeness('Werkgever', 'organisation_id', organisation_id)).toBe(1);
    expect(headerLikeness('organisation_id_at_time', 'organisation_id', organisation_id)).toBeGreaterThan(0.6);
    expect(headerLikeness('werkgevre', 'organisation_id', organisation_id)).toBe(0.8);
    expect(headerLikeness('telefoon', 'organisation_id', organisation_id)).toBe(0);
  });

  it('is an employer by what schools call theirs, so that it is proposed and not taken', () => {
    for (const header of ['Bestuur', 'schoolbestuur', 'Stichting']) {
      expect([header, headerLikeness(header, 'organisation_id', organisation_id)]).toEqual([header, 0.8]);
      expect([header, headerLikeness(header, 'name', name)]).toEqual([header, 0]);
    }
  });

  it('has words whatever stands between them', () => {
    expect(wordsOf('groepNaam NAAM_VESTIGING')).toEqual(['groep', 'naam', 'naam', 'vestiging']);
  });
});
