import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project.ts';
import { readChecked } from '../read-checked.ts';

/*
 * Three invented files that are written as the national registry writes its open data on schools: two of addresses in Windows-1252, of two
 * months, and one of numbers of pupils in UTF-8 with its mark. Nothing in them is one of our names.
 */
const addresses = (month: string): string =>
  [
    'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;INTERNETADRES',
    'Overijssel;00123;00XA;00XA00;Basisschool "De Ark";Lindelaan;1-3;7600 AA;ALMELO;0141;ALMELO;Rooms-Katholiek;www.ark.example',
    'Overijssel;00123;00XA;00XA01;’t Kofschip;Kade;12-2;7600 AB;ALMELO;0141;ALMELO;Openbaar; ',
    `Overijssel;41000;12E3;12E300;Daltonschool Reünie ${month};Brink;70-B;7620 AC;BORNE;0147;BORNE; ; `,
    'Overijssel;41000;07XY;07XY00;OBS \'t Getij; ; ; ; ;0141;ALMELO;Openbaar;"oud" en nieuw',
    '',
  ].join('\r\n');

const pupils = [
  'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_1996;LEERLINGEN_1997',
  '00XA;00XA00;"Basisschool ""De Ark""";BO;00123;0141;ALMELO;<5;12',
  '00XA;00XA01;’t Kofschip;BO;00123;0141;ALMELO; ;<5',
  '12E3;12E300;Daltonschool Reünie;BO;41000;0147;BORNE;1-3;0',
  '',
].join('\r\n');

const project = parseProject(
  `
without: [professionals, groups, memberships]
files: { scholen-04.csv: organisations, scholen-08.csv: organisations, leerlingen.csv: organisations }
columns:
  organisations:
    VESTIGINGSCODE: id
    VESTIGINGSNAAM: name
    NAAM_VESTIGING: name
    GEMEENTENUMMER: registry_id
    GEMEENTECODE_VESTIGING: registry_id
    GEMEENTENAAM_VESTIGING: municipality
    INSTELLINGSCODE: skip
    BEVOEGD GEZAG NUMMER: skip
    BEVOEGD_GEZAG_NUMMER: skip
values: { organisations: { kind: { '': school } } }
`,
  'network.yaml',
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-schools-'));
  for (const month of ['04', '08']) await writeFile(join(folder, `scholen-${month}.csv`), iconv.encode(addresses(month), 'windows-1252'));
  await writeFile(join(folder, 'leerlingen.csv'), `\ufeff${pupils}`);
});
afterAll(() => rm(folder, { recursive: true }));

describe('lists as the national registry writes them, read as organisations with a short project file', () => {
  it.each([
    ['scholen-04.csv', 'windows-1252', ['’t Kofschip', 'Daltonschool Reünie 04', "OBS 't Getij"], 'none'],
    ['scholen-08.csv', 'windows-1252', ['’t Kofschip', 'Daltonschool Reünie 08', "OBS 't Getij"], 'none'],
    ['leerlingen.csv', 'utf-8', ['’t Kofschip', 'Daltonschool Reünie'], '"'],
  ])('%s: every row, with its quotes, apostrophes, accents and zeros', async (file, encoding, names, quote) => {
    const { files, rejections, warnings, records } = await readChecked([join(folder, file)], project);
    expect(rejections).toEqual([]);
    expect(files).toMatchObject([{ rowsRead: names.length + 1, rowsLoaded: names.length + 1 }]);
    expect(files[0]?.dialect).toMatchObject({ encoding, delimiter: ';', lineEnds: 'CRLF', header: 1 });
    expect(records.organisations.map(({ id, name, registry_id: number }) => [id, name, number])).toEqual(
      [
        ['00XA00', 'Basisschool "De Ark"', '0141'],
        ['00XA01', names[0], '0141'],
        ['07XY00', names[2], '0141'],
        ['12E300', names[1], '0147'],
      ].filter(([, name]) => name !== undefined),
    );
    expect(records.organisations.every(({ kind }) => kind === 'school')).toBe(true);
    expect(records.organisations[0]?.municipality).toBe('ALMELO');
    expect([quote, ...warnings.map(({ code }) => code)].filter((code) => !['none', '"', 'unknown-columns'].includes(code))).toEqual([]);
  });

  it('are not read as numbers or dates anywhere: house numbers, `<5` and codes stay what they are, and a space is nothing', async () => {
    const mapped = parseProject(
      `
without: [professionals, groups, memberships]
files: { scholen-04.csv: organisations, leerlingen.csv: organisations }
columns:
  organisations: { VESTIGINGSCODE: id, VESTIGINGSNAAM: skip, NAAM_VESTIGING: skip, HUISNUMMER-TOEVOEGING: name, LEERLINGEN_1996: name, DENOMINATIE: municipality, GEMEENTENAAM: skip, GEMEENTENAAM_VESTIGING: skip, INSTELLINGSCODE: skip, BEVOEGD GEZAG NUMMER: skip, BEVOEGD_GEZAG_NUMMER: skip }
values: { organisations: { kind: { '': school } } }
`,
      'network.yaml',
    );
    const { records, rejections } = await readChecked([join(folder, 'scholen-04.csv')], mapped);
    expect(records.organisations.map(({ name, municipality }) => [name, municipality])).toEqual([
      ['1-3', 'Rooms-Katholiek'],
      ['12-2', 'Openbaar'],
      ['70-B', null],
    ]);
    // A school without a number has no name here.
    expect(rejections.map(({ row, found }) => [row, found])).toEqual([[5, '']]);
    const years = await readChecked([join(folder, 'leerlingen.csv')], mapped);
    expect(years.records.organisations.map(({ name }) => name)).toEqual(['<5', '1-3']);
  });
});
