#!/usr/bin/env node
import { Command, CommanderError, Help, type HelpConfiguration } from 'commander';
import { Interrupted, removeUnfinished, version, type Locale } from '../index.ts';
import { describeFailure } from './failure.ts';
import { localeOf } from './options.ts';

/** The order in which somebody meets them. What a command needs is loaded where it is asked for. */
const commands: Readonly<Record<string, () => Promise<(root: Command, locale: Locale) => void>>> = {
  init: async () => (await import('./init.ts')).addInit,
  check: async () => (await import('./check.ts')).addCheck,
  map: async () => (await import('./map.ts')).addMap,
  report: async () => (await import('./report.ts')).addReport,
  analyse: async () => (await import('./analyse.ts')).addAnalyse,
  metrics: async () => (await import('./metrics.ts')).addMetrics,
  summaries: async () => (await import('./summaries.ts')).addSummaries,
  agreements: async () => (await import('./agreements.ts')).addAgreements,
  budget: async () => (await import('./budget.ts')).addBudget,
  change: async () => (await import('./change.ts')).addChange,
  whatif: async () => (await import('./whatif.ts')).addWhatif,
  export: async () => (await import('./export.ts')).addExport,
  figures: async () => (await import('./figures.ts')).addFigures,
  dictionary: async () => (await import('./dictionary.ts')).addDictionary,
  explain: async () => (await import('./explain.ts')).addExplain,
  forget: async () => (await import('./forget.ts')).addForget,
};

const headings: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Arguments:': 'Argumenten:',
  'Commands:': 'Opdrachten:',
};

/** The help texts that are commander's own, in the reader's language. */
function helpIn(locale: Locale): HelpConfiguration {
  if (locale === 'en') return {};
  const own = new Help();
  const dutch = (words: string): string =>
    words
      .replace('[options]', '[opties]')
      .replace('[command]', '[opdracht]')
      .replace('(default: ', '(standaard: ')
      .replace('(choices: ', '(kies uit: ');
  return {
    styleTitle: (title) => headings[title] ?? title,
    subcommandTerm: (command) => dutch(own.subcommandTerm(command)),
    commandUsage: (command) => dutch(own.commandUsage(command)),
    optionDescription: (option) => dutch(own.optionDescription(option)).replace(', default: ', ', standaard: '),
  };
}

/** With the command that is asked for alone, where one is; else all, to be told of. */
async function program(locale: Locale): Promise<Command> {
  const first = process.argv[2] ?? '';
  const asked = Object.hasOwn(commands, first) ? commands[first] : undefined;
  const nl = locale === 'nl';
  const root = new Command('grensganger')
    .description(
      nl
        ? 'Laat zien wat een professioneel netwerk waard is, uit de lijsten die het al bijhoudt.'
        : 'Shows what a professional network is worth, from the spreadsheets it already has.',
    )
    .version(version, '-V, --version', nl ? 'toon de versie' : 'show the version')
    .helpOption('-h, --help', nl ? 'toon deze hulp' : 'show this help')
    .helpCommand(nl ? 'help [opdracht]' : 'help [command]', nl ? 'hulp bij een opdracht' : 'help with a command')
    .configureHelp(helpIn(locale))
    .configureOutput({ outputError: () => undefined })
    .showHelpAfterError(false)
    .exitOverride();
  for (const load of asked === undefined ? Object.values(commands) : [asked]) (await load())(root, locale);
  for (const command of root.commands) {
    command.exitOverride().configureOutput({ outputError: () => undefined });
    command.helpOption('-h, --help', nl ? 'toon deze hulp' : 'show this help');
    command.configureHelp(helpIn(locale));
  }
  return root;
}

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    removeUnfinished();
    // The engine may be opening a file at this very moment, in a thread of its own.
    process.once('exit', removeUnfinished);
    setTimeout(() => process.exit(status), 100);
  });
}

// A pipe that closes early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const locale = localeOf(process.argv);
try {
  await (await program(locale)).parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) {
    process.exitCode = 0;
  } else if (!(error instanceof Interrupted)) {
    const failure = describeFailure(error, locale);
    process.stderr.write(failure.text);
    process.exitCode = failure.status;
  }
  removeUnfinished();
}
