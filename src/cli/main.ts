#!/usr/bin/env node
import { Command, CommanderError, Help, type HelpConfiguration } from 'commander';
import { Interrupted, removeUnfinished, version, type Locale } from '../index.ts';
import { addAgreements } from './agreements.ts';
import { addAnalyse } from './analyse.ts';
import { addBudget } from './budget.ts';
import { addChange } from './change.ts';
import { addCheck } from './check.ts';
import { addDictionary } from './dictionary.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addFigures } from './figures.ts';
import { describeFailure } from './failure.ts';
import { addForget } from './forget.ts';
import { addInit } from './init.ts';
import { addMap } from './map.ts';
import { addMetrics } from './metrics.ts';
import { localeOf } from './options.ts';
import { addReport } from './report.ts';
import { addSummaries } from './summaries.ts';
import { addWhatif } from './whatif.ts';

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

function program(locale: Locale): Command {
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
  // The order in which somebody meets them.
  for (const add of [
    addInit,
    addCheck,
    addMap,
    addReport,
    addAnalyse,
    addMetrics,
    addSummaries,
    addAgreements,
    addBudget,
    addChange,
    addWhatif,
    addExport,
    addFigures,
    addDictionary,
    addExplain,
    addForget,
  ]) {
    add(root, locale);
  }
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
  await program(locale).parseAsync();
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
