import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  projectFileOf,
  proposalYaml,
  proposeProject,
  resolveProject,
  UserError,
  writeFileAtomically,
  type Locale,
  type Text,
} from '../index.ts';
import { makeConsole } from './console.ts';
import { languageOption } from './options.ts';
import { inShell } from './print.ts';
import { argumentWords } from './session.ts';

export function addMap(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  root
    .command('map')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'stel een projectbestand voor bij bestanden die anders heten of anders zijn ingedeeld, en zeg van elke keuze waarom'
        : 'propose a project file for files that are named or laid out otherwise, and say why of each choice',
    )
    .option('--project <file>', nl ? 'projectbestand om op voort te bouwen' : 'project file to build on')
    .option(
      '--out <file>',
      nl
        ? 'schrijf het hierheen, bijvoorbeeld network.yaml (anders op het scherm)'
        : 'write it here, for instance network.yaml (else on the screen)',
    )
    .option('--replace', nl ? 'overschrijf het bestand als het er al is' : 'overwrite the file if it is there already')
    .option('--quiet', nl ? 'alleen fouten melden' : 'report errors only')
    .addOption(languageOption(locale))
    .action(async (paths: string[], options: { project?: string; out?: string; replace?: boolean; quiet?: boolean }) => {
      const console = makeConsole(locale, options.quiet === true);
      const { out } = options;
      if (out !== undefined && options.replace !== true && (await stat(out).catch(() => null)) !== null) throw isThere(out);
      const file = await projectFileOf(paths, options.project);
      const proposal = await proposeProject(paths, await resolveProject(paths, options.project), ({ done, total, rows }) =>
        console.progress(looking, done, total, rows),
      );
      const source = file === null ? null : await readFile(file, 'utf8');
      const yaml = proposalYaml(proposal, locale, { name: basename(resolve(paths[0] ?? '.')), source });
      if (out === undefined) console.result(yaml);
      else {
        await writeFileAtomically(out, yaml);
        console.say({ nl: `Geschreven: ${out}`, en: `Written: ${out}` });
      }
      for (const question of proposal.questions) console.say(question);
      console.settle();
      console.say(out === undefined ? await howToKeep(paths, file) : await howToLook(paths, out));
    });
}

const looking: Text = { nl: 'Kijken wat erin staat', en: 'Looking at what is there' };

/** What is shown is kept nowhere: its place is the folder's own project file, which every command finds by itself. */
async function howToKeep(paths: readonly string[], file: string | null): Promise<Text> {
  const [only = '.', ...more] = paths;
  const folder = more.length === 0 && (await stat(only).catch(() => null))?.isDirectory() === true;
  const out = file ?? (folder ? join(only, 'network.yaml') : 'network.yaml');
  const command = `grensganger map ${inShell([...paths, '--out', out])}${file === null ? '' : ' --replace'}`;
  return {
    nl: `Er is niets bewaard. Lees het voorstel na, en bewaar het met: ${command}`,
    en: `Nothing was kept. Read the proposal, and keep it with: ${command}`,
  };
}

async function howToLook(paths: readonly string[], out: string): Promise<Text> {
  const found = await projectFileOf(paths);
  const own = found !== null && resolve(found) === resolve(out);
  const command = `grensganger check ${inShell(own ? paths : [...paths, '--project', out])}`;
  return {
    nl: `Lees het voorstel na, verander wat niet klopt, en kijk dan met: ${command}`,
    en: `Read the proposal, change what is wrong, and then look with: ${command}`,
  };
}

const isThere = (out: string): UserError =>
  new UserError({
    code: 'project-exists',
    place: { file: basename(out) },
    text: { nl: `${out} is er al, en wordt niet zomaar overschreven.`, en: `${out} is there already, and is not simply overwritten.` },
    remedy: {
      nl: 'Noem een ander bestand met --out, of geef ook --replace: wat er al in staat, blijft dan staan en het voorstel komt erbij.',
      en: 'Name another file with --out, or give --replace too: what it says already then stays, and the proposal is added.',
    },
  });
