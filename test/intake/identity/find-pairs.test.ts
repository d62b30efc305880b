import { describe, expect, it } from 'vitest';
import { asOrganisation, type OrganisationRecord } from '../../../src/intake/identity/compare-organisations.ts';
import { asPerson, type PersonRecord } from '../../../src/intake/identity/compare-people.ts';
import { findOrganisations, findPeople } from '../../../src/intake/identity/find-pairs.ts';
import { randomStream } from '../../../scripts/sample/random.ts';
import { madePeople, pairKey, scoreOf } from './made-people.ts';

const person = (id: string, name: string | null, more: Partial<PersonRecord> = {}) =>
  asPerson({ id, name, email: null, organisations: ['o1'], ...more });
const organisation = (id: string, name: string, more: Partial<OrganisationRecord> = {}) =>
  asOrganisation({ id, name, kind: null, parent: null, municipality: null, registry: null, ...more });

describe('people who may be one', () => {
  const made = madePeople(1, 3000, 440);
  const found = findPeople(made.people);

  it('are found among made-up people, and few others with them', () => {
    const { recall, precision, byVariation } = scoreOf(made, found);
    expect(recall).toBeGreaterThan(0.93);
    expect(precision).toBeGreaterThan(0.78);
    for (const [how, share] of byVariation) expect(share, how).toBeGreaterThan(how === 'other organisation' ? 0.5 : 0.85);
  });

  it('are the same pairs whatever the order of the rows', () => {
    const mixed = findPeople(randomStream(3, 'order').shuffle(made.people));
    expect(mixed.map((pair) => [pairKey(pair), pair.score])).toEqual(found.map((pair) => [pairKey(pair), pair.score]));
  });

  it.each([
    ['Piet van den Berg', 'P. v.d. Berg'],
    ['Piet van den Berg', 'Berg, van den, drs. Piet'],
    ['J.W. (Hans) Smit', 'Hans Smit'],
    ['Anna de Vries-van den Berg', 'A. de Vries'],
    ['Gülşen Ölçer', 'GULSEN OLCER'],
    ["Jan in 't Veld", 'Veld, Jan in ’t'],
    ['IJsbrand Dijkstra', 'IJ. Dykstra'],
    ['Jan-Willem Mulder', 'J.W. Mulder'],
  ])('are %s and %s, at one organisation', (one, other) => {
    expect(findPeople([person('a', one), person('b', other)])).toHaveLength(1);
  });

  it.each([
    ['Piet Jansen', 'Anna Jansen'],
    ['P. Jansen', 'Anna Jansen'],
    ['Piet Jansen', 'Piet Bakker'],
    ['Jansen', 'Jansen'],
  ])('are not %s and %s', (one, other) => {
    expect(findPeople([person('a', one), person('b', other)])).toEqual([]);
  });

  it('are those with one e-mail address, unless a whole school uses it', () => {
    const with1 = (email: string) =>
      findPeople([person('a', 'Piet Jansen', { email }), person('b', 'P. Bakker', { email: email.toUpperCase() })]);
    expect(with1('p.jansen@school.invalid')[0]?.why[0]?.nl).toBe('het e-mailadres is hetzelfde, maar de naam niet');
    expect(with1('info@school.invalid')).toEqual([]);
  });

  it('are not those whose initials fit at another organisation', () => {
    expect(findPeople([person('a', 'Piet Jansen'), person('b', 'P. Jansen', { organisations: ['o2'] })])).toEqual([]);
  });
});

describe('organisations that may be one', () => {
  it.each([
    ['Stg. OBS ‘De Schakel’', 'Openbare Basisschool De Schakel'],
    ['Stichting Consent', 'Consent'],
    ['St. Maria-school', 'Sint Mariaschool'],
    ['ROC van Twente', 'Regionaal Opleidingscentrum Twente'],
    ['Ver. voor P.C. Onderwijs Hengelo', 'Vereniging voor Protestants-Christelijk Onderwijs te Hengelo'],
    ['Kwartelhof', 'Kwartelhoff'],
  ])('are %s and %s', (one, other) => {
    expect(findOrganisations([organisation('a', one), organisation('b', other)])).toHaveLength(1);
  });

  it.each([
    ['OBS De Schakel', 'CBS De Schakel', {}, {}],
    ['De Schakel', 'De Schakel', { municipality: 'Almelo' }, { municipality: 'Hengelo', kind: 'school_board' }],
    ['De Schakel', 'De Schakel', { registry: '01AB' }, { registry: '02CD' }],
    ['De Schakel', 'Stichting De Schakel', {}, { parent: 'a' }],
  ] as const)('are not %s and %s where something tells them apart', (one, other, a, b) => {
    expect(
      findOrganisations([organisation('a', one, { kind: 'school', ...a }), organisation('b', other, { kind: 'school', ...b })]),
    ).toEqual([]);
  });
});
