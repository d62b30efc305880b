import { CommanderError } from 'commander';
import { UserError, type Locale } from '../index.ts';
import { asTyped, wrap } from './print.ts';

/** What a command that fails says, and the status it ends with: 1 where `--strict` stops at rejected rows, 2 for
 * what the user can mend, 3 (with a trace) for a fault of ours. */
export function describeFailure(error: unknown, locale: Locale): { readonly text: string; readonly status: number } {
  if (error instanceof UserError) {
    const said = [error, ...error.also].map(({ text, remedy }) => `${wrap(text[locale])}\n→ ${wrap(remedy[locale])}\n`);
    return { status: error.code === 'strict' ? 1 : 2, text: asTyped(said.join('\n')) };
  }
  if (error instanceof CommanderError) return { status: 2, text: wrongUse(error, locale) };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words =
    locale === 'nl'
      ? 'Dit is een fout van Grensganger, niet van uw bestanden. Er is niets half weggeschreven. Meld de regels hieronder.'
      : 'This is a fault of Grensganger, not of your files. Nothing was left half-written. Please report the lines below.';
  return { status: 3, text: `${words}\n\n${trace}\n` };
}

function wrongUse(error: CommanderError, locale: Locale): string {
  const meant = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1];
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const hint = locale === 'nl' ? asTyped('→ Zie grensganger --help.\n') : asTyped('→ See grensganger --help.\n');
  if (locale === 'en') return `${error.message.replace(/^error: /, '')}\n${hint}`;
  const dutch: Record<string, string> = {
    'commander.unknownOption': `De optie ${quoted} bestaat niet.${meant === undefined ? '' : ` Bedoelt u ${meant}?`}`,
    'commander.unknownCommand': `De opdracht ${quoted} bestaat niet.${meant === undefined ? '' : ` Bedoelt u ${meant}?`}`,
    'commander.missingArgument': `Er ontbreekt iets achter de opdracht: ${quoted}.`,
    'commander.excessArguments': 'Er staat te veel achter de opdracht.',
    'commander.optionMissingArgument': `De optie ${quoted} heeft een waarde nodig.`,
    'commander.missingMandatoryOptionValue': `De optie ${quoted} is nodig.`,
    'commander.help': 'Geef een opdracht, bijvoorbeeld: grensganger report mijn-map',
  };
  const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  const reason = /is invalid\. (.*)$/.exec(error.message)?.[1];
  const words =
    error.code === 'commander.invalidArgument'
      ? `De waarde bij ${quoted} klopt niet: ${allowed === undefined ? (reason ?? '') : `kies uit ${allowed}`}.`
      : (dutch[error.code] ?? error.message.replace(/^error: /, ''));
  return `${words}\n${hint}`;
}
