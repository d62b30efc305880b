import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import {
  acceptProposals,
  findCopies,
  forgetPerson,
  formatList,
  projectFileOf,
  recordTables,
  resolveProject,
  saveAnalysis,
  UserError,
  withForgotten,
  writeFileAtomically,
  type Copies,
  type Forgotten,
  type LeftOut,
  type Locale,
  type Project,
  type Text,
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
  command.option(
    '--key <file>',
    nl
      ? 'bewaar de sleutel van de merken in dit bestand, los van het projectbestand: zonder sleutel is niet na te gaan om wie het gaat'
      : 'keep the key of the marks in this file, apart from the project file: without it nobody can tell whom they mean',
  );
  addCommonOptions(command, locale).action(async (id: string, paths: string[], options: CommonOptions & { readonly key?: string }) => {
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
    const keyed = options.key === undefined ? project : await withKeyIn(options.key, path, project);
    const found = await forgetPerson(id.trim(), paths, keyed, {
      onProgress: ({ done, total, rows }) => console.progress({ nl: 'Zoeken', en: 'Looking' }, done, total, rows),
    });
    console.settle();
    // First what keeps the person out: a store can be built again.
    await keep(path, found, options.key);
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
    const copies = await copiesOf(found, paths, store);
    if (options.json === true) {
      console.result(
        JSON.stringify(
          {
            projectFile: path,
            store: rebuilt ? store : null,
            before: found.before,
            places: found.places.map(placeOf),
            copies: copies.found,
            notLookedIn: copies.unread,
          },
          null,
          2,
        ),
      );
    } else console.result(told(found, path, rebuilt ? store : null, copies, locale));
  });
}

const placeOf = ({ file, sheet, table, row, what }: LeftOut) => ({ file, sheet, table, row, what });

/** The project with its key in a file of its own: one that is there already, or one that is made. */
async function withKeyIn(file: string, path: string, project: Project): Promise<Project> {
  const { key } = project.forget;
  const there = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (there !== '' && key !== '' && there !== key) {
    throw new UserError({
      code: 'forget-key-other',
      place: { file: basename(file) },
      text: {
        nl: `In ${file} staat een andere sleutel dan die van de merken in ${path}.`,
        en: `${file} holds another key than that of the marks in ${path}.`,
      },
      remedy: {
        nl: 'Noem met --key een bestand dat er nog niet is.',
        en: 'Name a file with --key that is not there yet.',
      },
    });
  }
  const keyFile = relative(dirname(path), resolve(file)).split(sep).join('/');
  return { ...project, forget: { ...project.forget, key: there === '' ? key : there, key_file: keyFile } };
}

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

async function keep(path: string, found: Forgotten, keyFile: string | undefined): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    if (keyFile !== undefined) {
      await writeFileAtomically(keyFile, `${found.forget.key}\n`);
      await chmod(keyFile, 0o600);
    }
    await writeFileAtomically(path, withForgotten(text, found.forget));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError({
      code: 'project-not-written',
      text: {
        nl: `${keyFile === undefined ? path : `${path} of ${keyFile}`} kon niet geschreven worden; er is niemand vergeten.`,
        en: `${keyFile === undefined ? path : `${path} or ${keyFile}`} could not be written; nobody was forgotten.`,
      },
      remedy: {
        nl: 'Kijk of u in die map mag schrijven, en of het bestand ergens open staat.',
        en: 'See whether you may write in that folder, and whether the file is open somewhere.',
      },
    });
  }
}

/** What was written before stands beside the store and in `reports`; beside the lists lies what is none. */
async function copiesOf({ known, lists: files }: Forgotten, paths: readonly string[], store: string): Promise<Copies> {
  const here = dirname(store);
  const beside: string[] = [];
  for (const path of paths) beside.push((await stat(path).catch(() => null))?.isDirectory() === true ? path : dirname(path));
  const folders = [
    { path: here, deep: false },
    { path: join(here, 'reports'), deep: true },
    ...beside.map((path) => ({ path, deep: false })),
    ...(await rejectsUnder([here, ...beside])),
  ];
  // Where the person stands in a list is told row by row.
  const lists = beside.flatMap((folder) => files.map((file) => join(folder, basename(file))));
  return findCopies(known, folders, new Set([store, ...lists]));
}

/** What somebody with the project file can find out, said as it is. */
const keyWords = ({ key_file: file }: Forgotten['forget']): Text =>
  file === undefined
    ? {
        nl: 'Wie dit bestand heeft en een naam al kent, kan nagaan of die eronder valt; met --key BESTAND bewaart u de sleutel daarvoor elders.',
        en: 'Whoever has this file and knows a name already can test whether it is among them; --key FILE keeps the key for that elsewhere.',
      }
    : {
        nl: `De sleutel staat in ${file}: bewaar die goed, want zonder kunnen uw lijsten niet gelezen worden.`,
        en: `The key is in ${file}: keep it well, as your lists can't be read without it.`,
      };

/** Folders to which rejected rows were written, by the list of them that stands there. */
async function rejectsUnder(folders: readonly string[]): Promise<{ path: string; deep: boolean }[]> {
  const found: { path: string; deep: boolean }[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      const there = entry.isDirectory() && (await stat(join(path, '.grensganger-rejects.json')).catch(() => null)) !== null;
      if (there) found.push({ path, deep: true });
    }
  }
  return found;
}

function listed(heading: string, paths: readonly string[], locale: Locale): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - mostRows;
  const rest = more <= 0 ? [] : [locale === 'nl' ? `  en nog ${more} (zie --json)` : `  and ${more} more (see --json)`];
  return [heading, ...paths.slice(0, mostRows).map((path) => `  ${path}`), ...rest];
}

/** Enough rows to find them by; all of them stand in `--json`. */
const mostRows = 40;

function told({ places, before, forget }: Forgotten, path: string, store: string | null, copies: Copies, locale: Locale): string {
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
      ? `  Dat is bewaard in ${path}, als onleesbaar merk onder \`forget\`: er staat geen naam of nummer in. ${keyWords(forget).nl}`
      : `  That is kept in ${path}, as marks under \`forget\` that cannot be read: it holds no name and no id. ${keyWords(forget).en}`,
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
      const table = first?.table ?? null;
      lines.push(`  ${name}${table === null ? '' : ` → ${recordTables[table].title[locale]}`}`);
      if (there.some((place) => place.what === 'name')) {
        lines.push(nl ? '    de naam van het bestand of werkblad zelf' : '    the name of the file or sheet itself');
      }
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
    ...listed(
      nl ? 'In deze bestanden is deze persoon nog te lezen:' : 'This person can still be read in these files:',
      copies.found,
      locale,
    ),
    ...listed(
      nl ? 'Hierin is niet gekeken; zoek daar zelf:' : 'These were not looked into; please search them yourself:',
      copies.unread,
      locale,
    ),
  );
  return lines.join('\n');
}
