import { expect, it } from 'vitest';
import { organisationKey, organisationName } from '../../../src/intake/identity/organisation-name.ts';

it('reads the ways in which one school is written as one', () => {
  const keys = ["Stg. OBS 'De Schakel'", 'Openbare basisschool De Schakel', 'o.b.s. Schakel'].map((text) => {
    const name = organisationName(text);
    return name === null ? null : organisationKey(name);
  });
  expect(keys).toEqual(['schakel', 'schakel', 'schakel']);
});

it('reads names that mean something to JavaScript like every other name', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])
    expect(organisationName(`Stichting ${word}`)?.core.join('')).toBe(word.replaceAll('_', '').toLowerCase());
});
