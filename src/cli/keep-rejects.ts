import { Option } from 'commander';
import {
  fingerprintRecords,
  UserError,
  writeRejects,
  type Locale,
  type OpenColumns,
  type Project,
  type Rejection,
  type FileReport,
} from '../index.ts';
import type { Console } from './console.ts';

export const rejectsOption = (locale: Locale): Option =>
  new Option(
    '--rejects <dir>',
    locale === 'nl'
      ? 'schrijf de geweigerde rijen van elk bestand in deze map, met de reden erbij, om ze te herstellen'
      : 'write the rejected rows of each file to this folder, with the reason, so that they can be mended',
  );

/** A path as it is typed again. */
const typed = (path: string): string => (/[^\w./\\:-]/.test(path) ? JSON.stringify(path) : path);

/** Writes rejected rows where they are asked for, and says how they are read again. */
export async function keepRejects(
  paths: readonly string[],
  project: Project,
  rejected: {
    readonly files: readonly FileReport[];
    readonly rejections: readonly Rejection[];
    readonly contents?: Readonly<Record<string, string>>;
  },
  folder: string,
  console: Console,
): Promise<void> {
  const { written, removed, left, folders } = await writeRejects(paths, project, rejected, folder, console.locale);
  const rows = written.reduce((sum, one) => sum + one.rows, 0);
  if (written.length === 0) {
    console.say({
      nl: `Er zijn geen geweigerde rijen om in ${folder} te schrijven.`,
      en: `There are no rejected rows to write to ${folder}.`,
    });
  } else {
    console.say({
      nl: `${rows === 1 ? '1 geweigerde rij staat' : `${rows} geweigerde rijen staan`} nu ook in:`,
      en: `${rows === 1 ? '1 rejected row is' : `${rows} rejected rows are`} now in:`,
    });
    for (const one of written) {
      const as = one.otherFormat ? { nl: ` (als CSV, uit ${one.file})`, en: ` (as CSV, from ${one.file})` } : { nl: '', en: '' };
      console.say({ nl: `  ${one.path}: ${one.rows}${as.nl}`, en: `  ${one.path}: ${one.rows}${as.en}` });
    }
    const command = `grensganger check ${[...paths, ...folders].map(typed).join(' ')}`;
    console.say({
      nl: `In de eerste kolom staat de reden. Verbeter daar de rijen en laat de kolom met de herkomst staan; lees ze dan samen met de rest: ${command}`,
      en: `The first column says why. Mend the rows there and leave the column with their origin; then read them together with the rest: ${command}`,
    });
  }
  if (removed.length > 0) {
    console.say({
      nl: `Weggehaald, want er is niets meer geweigerd: ${removed.join(', ')}.`,
      en: `Removed, since nothing is rejected any more: ${removed.join(', ')}.`,
    });
  }
  if (left.length > 0) {
    console.say({
      nl: `In ${folder} staat ook, niet van deze keer en niet aangeraakt: ${left.join(', ')}.`,
      en: `${folder} also holds, not of this run and not touched: ${left.join(', ')}.`,
    });
  }
}

/** The same for records that were opened: those may come from a store, which has no rows as they were written. */
export async function keepRejectsOf(open: OpenColumns, paths: readonly string[], folder: string, console: Console): Promise<void> {
  const [only] = paths;
  if (paths.length === 1 && only?.endsWith('.duckdb') === true) {
    throw new UserError({
      code: 'rejects-need-files',
      place: { file: only },
      text: {
        nl: `In ${only} staan de geweigerde rijen niet zoals ze geschreven waren.`,
        en: `${only} does not hold the rejected rows as they were written.`,
      },
      remedy: {
        nl: 'Noem bij --rejects de map met uw eigen bestanden.',
        en: 'With --rejects, name the folder with your own files.',
      },
    });
  }
  if ((await fingerprintRecords(paths, open.project)) !== open.fingerprint) {
    throw new UserError({
      code: 'file-changed',
      text: {
        nl: 'De bestanden zijn veranderd terwijl ze gelezen werden.',
        en: 'The files have changed while they were being read.',
      },
      remedy: {
        nl: 'Wacht tot ze bewaard zijn, en probeer het opnieuw.',
        en: 'Wait until they have been saved, and try again.',
      },
    });
  }
  await keepRejects(paths, open.project, open.quality, folder, console);
}
