import { describe, expect, it } from 'vitest';
import { settingsLine, settingsOf } from '../../src/intake/settings.ts';
import { defaultProject, parseProject } from '../../src/project.ts';

const said = parseProject(
  'files:\n  Uren.csv: hours\n  deelname.csv: { table: memberships, wide: { field: group_id } }\n  oud.csv: skip\n',
  'network.yaml',
);
const pasted = (line: string) => parseProject(`files:\n  ${line}\n`, 'network.yaml').files;

describe('what the project file says of a file', () => {
  it('holds whatever the case of its name', () => {
    expect(settingsOf('map/UREN.CSV', said)).toMatchObject({ table: 'hours', skip: false });
    expect(settingsOf('oud.csv', said).skip).toBe(true);
    expect(settingsOf('ander.csv', said)).toMatchObject({ skip: false, sheets: {} });
  });

  it('can be said with more in a line that is pasted as it is', () => {
    expect(pasted(settingsLine('ander.csv', defaultProject, { delimiter: '\t' }))).toEqual({ 'ander.csv': { delimiter: '\t' } });
    expect(pasted(settingsOf('uren.csv', said).line({ decimal: ',' }))).toEqual({ 'Uren.csv': { table: 'hours', decimal: ',' } });
    expect(pasted(settingsOf('deelname.csv', said).line({ line_ends: 'CRLF' }))).toEqual({
      'deelname.csv': { table: 'memberships', wide: { field: 'group_id' }, line_ends: 'CRLF' },
    });
    expect(pasted(settingsLine('raar: "naam" #1.csv', defaultProject, { dates: 'dmy' }))).toEqual({
      'raar: "naam" #1.csv': { dates: 'dmy' },
    });
  });
});
