import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Project } from '../../project.ts';
import type { SourceFile } from '../discover.ts';
import { userError } from '../findings.ts';
import { bytesOf, registryMarkOf } from '../fingerprint.ts';
import { fold } from '../fold.ts';
import { readCsv } from '../formats/csv.ts';
import { registryFiles } from './registry-files.ts';

/** A school as the national registry has it, with where it stands there. */
export interface RegistrySchool {
  /** Its own code, `06BY00`, or `06BY` where the file has no code per location. */
  readonly code: string;
  readonly name: string;
  /** As the registry writes it, mended where that is in capitals only. */
  readonly municipality: string | null;
  /** The number of its board (bevoegd gezag). */
  readonly board: string | null;
  readonly boardName: string | null;
  readonly file: string;
  readonly row: number;
}

export interface Registry {
  /** Each file with the number of schools in it. */
  readonly files: readonly (SourceFile & { readonly count: number })[];
  readonly schools: readonly RegistrySchool[];
  /** What these files add to the mark of the records. */
  readonly marks: readonly string[];
}

/** Columns of the registry's open files, under the names that they have had. */
const columns = {
  location: ['vestigingscode', 'vestigingsnummer', 'vestigings nummer'],
  institution: ['instellingscode', 'brinnummer', 'brin nummer', 'brin'],
  name: ['vestigingsnaam', 'naam vestiging', 'instellingsnaam', 'naam'],
  municipality: ['gemeentenaam', 'gemeentenaam vestiging', 'gemeente'],
  board: ['bevoegd gezag nummer', 'bevoegd gezagnummer', 'bestuursnummer'],
  boardName: ['bevoegd gezag naam', 'bestuursnaam'],
} as const;
type Part = keyof typeof columns;

const known: ReadonlyMap<string, Part> = new Map(
  // The keys of `columns` are its parts.
  (Object.entries(columns) as [Part, readonly string[]][]).flatMap(([part, names]) =>
    names.map((name): [string, Part] => [fold(name), part]),
  ),
);

/** Whether these are column names of the registry's files on schools: a code of its own, a name, and where a school belongs. */
export function isRegistry(names: readonly string[]): boolean {
  const parts = new Set(names.map((name) => known.get(fold(name))));
  const coded = names.some((name) => /^(?:vestigingscode|instellingscode|brin)/.test(fold(name)));
  return coded && parts.has('name') && (parts.has('board') || parts.has('municipality'));
}

/** `ALMELO` as `Almelo` and `HOF VAN TWENTE` as `Hof van Twente`; what is not all in capitals stays as it is. */
export function municipalityOf(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replaceAll(/(^|[\s-])(ij|\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`)
    .replaceAll(/(?<=\s)(?:Van|Aan|Den|De|Der|Het|En|Op|In)(?=\s)/g, (word) => word.toLowerCase())
    .replaceAll(/(?<=-)(?:Van|Aan|Den|De|Der|Het|En|Op|In)(?=-)/g, (word) => word.toLowerCase());
}

/**
 * Reads the registry's open files as CSV. Of two files that have one school, the later one holds.
 * @param beside the files that stand with the records: one of them keeps the name it has there
 * @throws UserError `file-missing`, `file-unreadable`, or `registry-unknown` where a file lacks a code, a name or a board of schools
 */
export async function readRegistry(paths: readonly string[], project: Project, beside: readonly SourceFile[]): Promise<Registry> {
  const named = new Map(beside.map((file) => [resolve(file.path), file.name]));
  const files = (await registryFiles(paths, project)).map((file) => ({ ...file, name: named.get(file.path) ?? file.name }));
  const schools = new Map<string, RegistrySchool>();
  const marks: string[] = [];
  const counted: (SourceFile & { readonly count: number })[] = [];
  for (const file of files) {
    if ((await stat(file.path).catch(() => null)) === null) {
      const hint = { nl: ' Hij staat in network.yaml onder `registry`.', en: ' It stands in network.yaml under `registry`.' };
      throw userError('file-missing', { file: file.name }, { hint });
    }
    const bytes = await bytesOf(file);
    marks.push(registryMarkOf(file, bytes));
    const own = schoolsIn(bytes, file.name);
    for (const school of own) schools.set(school.code, school);
    counted.push({ ...file, count: own.length });
  }
  return { files: counted, schools: [...schools.values()], marks };
}

function schoolsIn(bytes: Buffer, file: string): RegistrySchool[] {
  const unknown = (): Error => userError('registry-unknown', { file }, { kind: extname(file) });
  const { rows } = readCsv(bytes, { file, sheet: null }, {}, (header) => known.has(fold(header)));
  if (rows.count === 0) throw unknown();
  const at = new Map<Part, number>();
  for (const [index, cell] of rows.cells(0).entries()) {
    const part = known.get(fold(String(cell)));
    if (part !== undefined && !at.has(part)) at.set(part, index);
  }
  const codeAt = at.get('location') ?? at.get('institution');
  if (codeAt === undefined || !at.has('name') || !(at.has('board') || at.has('municipality'))) throw unknown();
  const schools: RegistrySchool[] = [];
  for (let row = 1; row < rows.count; row += 1) {
    const text = (part: Part): string | null => {
      const index = at.get(part);
      const found = index === undefined ? '' : String(rows.cell(row, index)).trim();
      return found === '' ? null : found;
    };
    const code = String(rows.cell(row, codeAt)).trim().toUpperCase();
    if (code === '') continue;
    const municipality = text('municipality');
    schools.push({
      code,
      name: text('name') ?? code,
      municipality: municipality === null ? null : municipalityOf(municipality),
      board: text('board'),
      boardName: text('boardName'),
      file,
      row: rows.number(row),
    });
  }
  return schools;
}
