import { describe, expect, it } from 'vitest';
import { looksPersonal } from '../../../src/intake/aside/personal-column.ts';
import { columnOf } from '../../../src/intake/formats/raw-rows.ts';
import type { TableId } from '../../../src/records/index.ts';

const looks = (heading: string, cells: readonly string[] = [], table: TableId = 'professionals'): boolean =>
  looksPersonal(table, heading, columnOf([heading, ...cells]));

describe('a column that looks personal', () => {
  it('is told by a word of its heading, however it is written', () => {
    for (const heading of [
      'BSN',
      'bsn-nummer'.slice(0, 3),
      'Burger Service Nummer',
      'Geboorte-datum',
      'Tel. privé',
      'PRIVÉADRES',
      'E-mail (privé)',
      'Allergieën',
    ])
      expect([heading, looks(heading)]).toEqual([heading, true]);
    for (const heading of ['Kostenplaats', 'Opmerking', 'Partner', 'Geboortegolf', 'Afdeling', 'Stage', 'Datum', ''])
      expect([heading, looks(heading)]).toEqual([heading, false]);
  });

  it('is told by most of its cells: service numbers by their check, accounts, telephone numbers, addresses', () => {
    expect(looks('Nr.', ['123456782', '111222333', ''])).toBe(true);
    expect(looks('Nr.', ['123456789', '987654321', '111222333'])).toBe(false);
    expect(looks('x', ['NL91 ABNA 0417 1643 00'])).toBe(true);
    expect(looks('x', ['06-12345678', '+31 6 1234 5678', '053-4871111'])).toBe(true);
    expect(looks('x', ['anke@example.org', 'bram@example.org', 'geen'])).toBe(true);
    expect(looks('x', ['7511 AB', '7521AN'])).toBe(true);
    expect(looks('x', ['K12', '2021', '00IC', 'anke@example.org', '12,50'])).toBe(false);
  });

  it('is another thing for an organisation: where that is reached is no secret', () => {
    expect(looks('Telefoonnummer', ['053-4871111'], 'organisations')).toBe(false);
    expect(looks('Postcode', ['7511 AB'], 'organisations')).toBe(false);
    expect(looks('IBAN', ['NL91ABNA0417164300'], 'organisations')).toBe(true);
  });
});
