import { describe, expect, it } from 'vitest';
import { shortName, shortNames, tidyName, truncate, wrap } from '../../src/report/labels.ts';

describe('a name for a map or an axis', () => {
  it('leaves out what every name of its kind starts with', () => {
    expect(shortName('Stichting De Esch')).toBe('De Esch');
    expect(shortName('PLG Jonge Kind')).toBe('Jonge Kind');
    expect(shortName('PLG Van groep 8 naar de brugklas', 42)).toBe('Van groep 8 naar de brugklas');
  });

  it('keeps a word that makes the rest wrong', () => {
    expect(shortName('Vereniging voor christelijk onderwijs', 60)).toBe('Vereniging voor christelijk onderwijs');
    expect(shortName('Vereniging tot Stichting en Instandhouding van Scholen', 60)).toBe(
      'Vereniging tot Stichting en Instandhouding van Scholen',
    );
    expect(shortName('Coöperatie Speciaal')).toBe('Coöperatie Speciaal');
    expect(shortName('Scholengroep De Brink')).toBe('Scholengroep De Brink');
  });

  it('tells two of the same name apart', () => {
    expect(shortNames(['PLG Taal', 'Expertgroep Taal', 'PLG Rekenen'])).toEqual(['PLG Taal', 'Expertgroep Taal', 'Rekenen']);
  });

  it('takes more lines before it is cut', () => {
    expect(wrap('Wetenschap & Technologie in de klas', 19, 2)).toEqual(['Wetenschap &', 'Technologie in de…']);
    expect(wrap('Wetenschap & Technologie', 19, 2)).toEqual(['Wetenschap &', 'Technologie']);
    expect(wrap('Kort', 19, 2)).toEqual(['Kort']);
  });

  it('keeps a name that is nothing else', () => {
    expect(shortName('Stichting')).toBe('Stichting');
    expect(shortName('PLG')).toBe('PLG');
  });

  it('is cut at a word', () => {
    expect(truncate('Passend onderwijs op de grens', 20)).toBe('Passend onderwijs…');
    expect(truncate('Aaaaaaaaaaaaaaaaaaaaaaaaaaa', 5)).toBe('Aaaa…');
  });
});

describe('a name as somebody typed it', () => {
  it('loses what no reader sees, and is cut where it is a book', () => {
    expect(tidyName(' a\u0000\u2028b\n')).toBe('a b');
    expect([...tidyName('x'.repeat(1_000_000))].length).toBeLessThanOrEqual(300);
  });
});
