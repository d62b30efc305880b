import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { rowsOfCells } from '../../src/intake/formats/raw-rows.ts';
import type { RawTable } from '../../src/intake/formats/raw-table.ts';
import { settingsOf } from '../../src/intake/settings.ts';
import { spreadWide } from '../../src/intake/wide.ts';
import { parseProject } from '../../src/project.ts';

const project = parseProject('files:\n  netwerk.xlsx: { wide: { field: group_id } }\n', 'network.yaml');
const table = (of: 'memberships' | 'organisations', sheet: string | null, ...rows: readonly string[][]): RawTable => ({
  file: 'netwerk.xlsx',
  sheet,
  table: of,
  format: 'xlsx',
  encoding: null,
  delimiter: null,
  quote: null,
  lineEnds: null,
  because: {},
  rows: rowsOfCells(rows),
  broken: [],
  notes: [],
  countsFrom1904: false,
});
const spread = (raw: RawTable) => spreadWide(raw, project, settingsOf(raw.file, project));

describe('a sheet with a column per group', () => {
  const members = [
    ['deelnemer', 'g1', 'g2'],
    ['p1', 'x', ''],
  ];
  const organisations = [
    ['nummer', 'naam', 'soort'],
    ['o1', 'Berk', 'schoolbestuur'],
  ];

  it('is said of a workbook for the sheets that it fits, and the others are read as usual', () => {
    expect(spread(table('memberships', 'Leden', ...members))?.parts.map(({ name, raw }) => [name, raw.rows.count - 1])).toEqual([
      ['g1', 1],
      ['g2', 0],
    ]);
    expect(spread(table('organisations', 'Organisaties', ...organisations))).toBeNull();
    expect(spread(table('memberships', 'Lang', ['deelnemer', 'groep'], ['p1', 'g1']))).toBeNull();
  });

  it('is refused where a whole file is said to be one and is not', () => {
    expect(() => spread(table('organisations', null, ...organisations))).toThrow(UserError);
    expect(() => spread(table('memberships', null, ['deelnemer', 'groep'], ['p1', 'g1']))).toThrow(UserError);
  });
});
