import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import {
  acceptProposals,
  forgetPerson,
  formatList,
  projectFileOf,
  recordTables,
  resolveProject,
  saveAnalysis,
  UserError,
  withForgotten,
  writeFileAtomically,
  type Forgotten,
  type LeftOut,
  type Locale,
} from '../index.ts';
import { makeConsole } from './console.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, asTaken, defaultStore, withAnalysis } from './session.ts';

export function addForget(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('forget')
    .argument(nl ? '<nummer>' : '<id>', nl ? 'het nummer van de persoon' : 'the id of the person')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'laat iemand op verzoek weg: bouw het databasebestand opnieuw zonder die persoon, en toon waar hij of zij nog in uw lijsten staat'
        : 'leave somebody out on request: build the store anew without them, and show where they still stand in your lists',
    );
  addCommonOptions(command, locale).action(async (id: string, paths: string[], options: CommonOptions) => {
    const console = makeConsole(locale, options.quiet === true);
    const path = await projectToWrite(paths, options.project);
    const said = await resolveProject(paths, options.project);
    const accept = options.acceptProposals === true;
    const project = accept
      ? await acceptProposals(
          paths,
          said,
          (line) => console.say(asTaken(line)),
          (...told) => console.progress(...told),
        )
      : said;
    const found = await forgetPerson(id.trim(), paths, project, {
      onProgress: ({ done, total, rows }) => console.progress({ nl: 'Zoeken', en: 'Looking' }, done, total, rows),
    });
    console.settle();
    // First what keeps the person out: a store can be built again.
    await keep(path, found);
    const store = options.store ?? defaultStore;
    const rebuilt = (await stat(store).catch(() => null))?.isFile() === true;
    if (rebuilt) {
      const { project: _, ...others } = options;
      const named = options.project === undefined ? others : options;
      await withAnalysis(paths, { ...named, store }, { audience: 'internal', build: store }, async ({ open, analysis }) => {
        await saveAnalysis(open, analysis);
      });
      // That rows are rejected is no news here.
      process.exitCode = 0;
    }
    const copies = await copiesOf(found, store);
    if (options.json === true) {
      console.result(
        JSON.stringify(
          { projectFile: path, store: rebuilt ? store : null, before: found.before, places: found.places.map(placeOf), copies },
          null,
          2,
        ),
      );
    } else console.result(told(found, path, rebuilt ? store : null, copies, locale));
  });
}

const placeOf = ({ file, sheet, table, row, what }: LeftOut) => ({ file, sheet, table, row, what });

/** Where is it kept that somebody is left out? A store holds no lists, and loose files have no project file of their own. */
async function projectToWrite(paths: readonly string[], named: string | undefined): Promise<string> {
  const [only, ...more] = paths;
  if (only?.endsWith('.duckdb') === true) {
    throw new UserError({
      code: 'forget-from-lists',
      text: {
        nl: 'Iemand vergeten gaat vanuit uw lijsten: het databasebestand wordt daaruit opnieuw gebouwd.',
        en: 'Somebody is forgotten from your lists: the store is built anew from those.',
      },
      remedy: {
        nl: `Noem de map met uw lijsten: grensganger forget NUMMER MAP --store ${only}`,
        en: `Name the folder with your lists: grensganger forget ID FOLDER --store ${only}`,
      },
    });
  }
  const known = await projectFileOf(paths, named);
  if (known !== null) return known;
  if (only !== undefined && more.length === 0 && (await stat(only).catch(() => null))?.isDirectory() === true)
    return join(only, 'network.yaml');
  throw new UserError({
    code: 'forget-needs-project',
    text: {
      nl: 'Bij losse bestanden is niet te bewaren wie weggelaten moet worden.',
      en: 'With loose files there is no place to keep who is to be left out.',
    },
    remedy: {
      nl: 'Noem de map waarin ze staan, of een projectbestand met --project.',
      en: 'Name the folder in which they stand, or a project file with --project.',
    },
  });
}

async function keep(path: string, found: Forgotten): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    await writeFileAtomically(path, withForgotten(text, found.forget));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError({
      code: 'project-not-written',
      text: {
        nl: `${path} kon niet geschreven worden; er is niemand vergeten.`,
        en: `${path} could not be written; nobody was forgotten.`,
      },
      remedy: {
        nl: 'Kijk of u in die map mag schrijven, en of het bestand ergens open staat.',
        en: 'See whether you may write in that folder, and whether the file is open somewhere.',
      },
    });
  }
}

/** Larger files are stores or pictures, and take long to look through. */
const largest = 64 * 1024 * 1024;

/** Files that were written before, beside the store and in `reports`, in which the person can be read. */
async function copiesOf({ known }: Forgotten, store: string): Promise<string[]> {
  const needles = [...known.names, ...known.emails].filter((text) => text.length >= 5).map((text) => Buffer.from(text, 'utf8'));
  const here = dirname(store);
  const copies: string[] = [];
  for (const folder of [here, join(here, 'reports')]) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const name of entries.filter((entry) => entry.isFile()).map((entry) => entry.name)) {
      const path = join(folder, name);
      const size = (await stat(path).catch(() => null))?.size ?? 0;
      if (size === 0 || size > largest) continue;
      const bytes = await readFile(path).catch(() => null);
      if (bytes !== null && needles.some((needle) => bytes.includes(needle))) copies.push(path);
    }
  }
  return copies.sort();
}

/** Enough rows to find them by; all of them stand in `--json`. */
const mostRows = 40;

function told({ places, before }: Forgotten, path: string, store: string | null, copies: readonly string[], locale: Locale): string {
  const nl = locale === 'nl';
  const lines = [
    before
      ? nl
        ? 'Deze persoon was al weggelaten.'
        : 'This person was left out already.'
      : nl
        ? 'Deze persoon wordt vanaf nu weggelaten.'
        : 'This person is left out from now on.',
    nl
      ? `  Dat is bewaard in ${path}, als onleesbaar merk onder \`forget\`: er staat geen naam of nummer in.`
      : `  That is kept in ${path}, as marks under \`forget\` that cannot be read: it holds no name and no id.`,
    store === null
      ? nl
        ? '  Er is hier geen databasebestand dat opnieuw gebouwd moest worden. Staat het ergens anders, noem het dan met --store.'
        : '  There is no store here that had to be built anew. If it stands elsewhere, name it with --store.'
      : nl
        ? `  ${store} is opnieuw gebouwd, zonder deze persoon.`
        : `  ${store} was built anew, without this person.`,
  ];
  const files = new Map<string, LeftOut[]>();
  for (const place of places) {
    const name = place.sheet === null ? place.file : `${place.file} › ${place.sheet}`;
    files.set(name, [...(files.get(name) ?? []), place]);
  }
  lines.push('');
  if (files.size === 0) lines.push(nl ? 'In uw lijsten staat deze persoon niet meer.' : 'This person no longer stands in your lists.');
  else {
    lines.push(
      nl
        ? 'In uw eigen lijsten staat deze persoon nog. Haal dit daar weg; uw bestanden zijn niet veranderd:'
        : 'This person still stands in your own lists. Take this out there; your files were not changed:',
    );
    for (const [name, there] of files) {
      const [first] = there;
      lines.push(`  ${name}${first === undefined ? '' : ` → ${recordTables[first.table].title[locale]}`}`);
      for (const what of ['row', 'text'] as const) {
        const rows = [...new Set(there.filter((place) => place.what === what).map(({ row }) => String(row)))];
        if (rows.length === 0) continue;
        const shown = rows.slice(0, mostRows);
        const more = rows.length - shown.length;
        const rest = more === 0 ? [] : [nl ? `nog ${more} (zie --json)` : `${more} more (see --json)`];
        const label = what === 'row' ? (nl ? 'rij' : 'row') : nl ? 'in de tekst van rij' : 'in the text of row';
        lines.push(`    ${label} ${formatList(locale, [...shown, ...rest])}`);
      }
    }
  }
  lines.push(
    '',
    nl
      ? 'Eerdere verslagen, uitvoer, pagina’s van `grensganger check`, besluiten in identities.csv en reservekopieën veranderen niet mee: maak ze opnieuw of gooi ze weg.'
      : 'Earlier reports, exports, pages of `grensganger check`, decisions in identities.csv and backups do not change: make them anew or throw them away.',
    ...(copies.length === 0
      ? []
      : [nl ? 'In deze bestanden is de naam of het adres nog te lezen:' : 'The name or address can still be read in these files:']),
    ...copies.map((copy) => `  ${copy}`),
  );
  return lines.join('\n');
}
