import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/index.ts';
import { valueOf } from './index.ts';
import { allTime, recordsOf } from './records.ts';

const folder = new URL('../../../shared/records/high-tech/', import.meta.url);
const rows = (name: string): Record<string, string>[] => parse(readFileSync(new URL(`${name}.csv`, folder)), { columns: true });

describe.skipIf(!existsSync(folder))('Krackhardt’s high-tech managers give their published values (skipped without the records)', () => {
  it.each([
    ['advice', 98 / 190, 0.5158],
    ['friendship', 26 / 102, 0.2549],
    ['reports to', -12 / 20, -0.6],
  ])('E-I by department of %s, each naming counted once, is %d', (kind, exact, published) => {
    const records = recordsOf({
      organisations: rows('organisations').map(({ id = '', name = '' }) => ({ id, name, kind: 'other' })),
      professionals: rows('professionals').map(({ id = '', organisation_id = '' }) => ({ id, organisation_id })),
      ties: rows('ties').map((row) => ({
        from_professional_id: row['from_professional_id'] ?? '',
        to_professional_id: row['to_professional_id'] ?? '',
        kind: row['kind'] ?? '',
      })),
    });
    const found = valueOf(buildNetwork(records, { period: allTime, ties: `named:${kind}` }), 'ei-index', 'network', 'network');
    expect(found).toBeCloseTo(exact, 12);
    expect(found).toBeCloseTo(published, 4);
  });
});
