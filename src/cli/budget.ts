import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  budgetLines,
  movementQuestion,
  reachOf,
  readBudgets,
  recordedYears,
  showFigure,
  UserError,
  vocabularies,
  whatIf,
  type BudgetBasis,
  type BudgetFigure,
  type BudgetMember,
  type BudgetYear,
  type Locale,
  type Text,
} from '../index.ts';
import { deliver, formats, type Format } from './deliver.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, internalOnly, sayAudience, sayRejections, withRecords } from './session.ts';

interface BudgetOptions extends CommonOptions {
  readonly groups?: Readonly<Record<string, number>>;
  readonly fee?: number;
  readonly join?: readonly string[];
  readonly leave?: readonly string[];
  readonly format?: Format;
  readonly out?: string;
}

/** `plg=2,expert=3`: how many groups of each kind there are to be. */
const groupsOf = (locale: Locale) => (text: string) => {
  const entries = text.split(',').map((part) => /^([a-z][a-z0-9_-]*)=(\d{1,6})$/.exec(part.trim()));
  if (entries.every((entry) => entry !== null)) return Object.fromEntries(entries.map((entry) => [entry[1] ?? '', Number(entry[2])]));
  throw new InvalidArgumentError(locale === 'nl' ? 'verwacht iets als plg=2,expert=3' : 'expected something like plg=2,expert=3');
};

/** Euros, with cents if need be, as whole cents. */
const feeOf = (locale: Locale) => (text: string) => {
  const found = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text);
  if (found !== null) return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  throw new InvalidArgumentError(
    locale === 'nl' ? 'verwacht een bedrag in euro’s, zoals 3500 of 3500,50' : 'expected an amount in euros, such as 3500 or 3500.50',
  );
};

const several = (id: string, before: readonly string[] = []): readonly string[] => [...before, id];

export function addBudget(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('budget')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'reken uit hoeveel groepen de inkomsten van een jaar dragen, en wat er gebeurt als iets verandert'
        : 'work out how many groups a year’s income supports, and what happens when something changes',
    )
    .addOption(
      new Option(
        '--groups <kinds>',
        nl ? 'hoeveel groepen er van elke soort zijn, zoals plg=2,expert=3' : 'how many groups of each kind, such as plg=2,expert=3',
      ).argParser(groupsOf(locale)),
    )
    .addOption(
      new Option('--fee <euros>', nl ? 'elke organisatie betaalt deze bijdrage' : 'every organisation pays this fee').argParser(
        feeOf(locale),
      ),
    )
    .addOption(
      new Option(
        '--join <id>',
        nl ? 'deze organisatie gaat betalend meedoen (mag vaker)' : 'this organisation joins as a paying one (repeatable)',
      ).argParser(several),
    )
    .addOption(
      new Option('--leave <id>', nl ? 'deze organisatie gaat weg (mag vaker)' : 'this organisation leaves (repeatable)').argParser(several),
    )
    .addOption(new Option('--format <format>', nl ? 'vorm' : 'format').choices([...formats]))
    .option('--out <file>', nl ? 'naar een bestand' : 'to a file');
  addCommonOptions(command, locale).action(async (paths: string[], options: BudgetOptions) => {
    internalOnly(options.audience, { nl: 'Wat een losse organisatie betaalt', en: 'What a single organisation pays' });
    await withRecords(paths, options, {}, async ({ console, open }) => {
      const today = Math.floor(Date.now() / 86_400_000);
      const ended = new Set((await recordedYears(open.store)).filter(({ until }) => until < today).map(({ id }) => id));
      const year = chosen(await readBudgets(open.store), ended, options.year);
      const { basis, members } = year;
      const own = open.project.vocabularies.group_kind ?? {};
      checkKinds(basis, options.groups ?? {});
      const movement = { joining: [...new Set(options.join)], leaving: [...new Set(options.leave)] };
      for (const id of movement.leaving) checkPays(id, members);
      for (const id of movement.joining) {
        if (members.some((member) => member.organisation === id && member.pays)) throw alreadyPays(id, basis.period);
      }
      const answer = whatIf(basis, {
        ...(options.groups === undefined ? {} : { groups: options.groups }),
        ...(options.fee === undefined ? {} : { fee: options.fee }),
        ...movementQuestion(year, movement),
      });
      const reach = reachOf(year, movement);
      console.settle();
      sayRejections(console, open, paths);
      sayAudience(console, 'internal');
      const kindName = (kind: string): Text =>
        own[kind] ?? (vocabularies.group_kind.terms as Readonly<Record<string, Text>>)[kind] ?? { nl: kind, en: kind };
      const lines = budgetLines(basis, answer, reach, kindName);
      const headers = ['what', 'now', 'later'];
      const titles = { nl: ['', `nu (${basis.period})`, 'dan'], en: ['', `now (${basis.period})`, 'then'] }[options.lang];
      await deliver(
        {
          headers,
          titles,
          rows: lines.map(({ what, now, later }) => [what[options.lang], cell(now, options.lang), cell(later, options.lang)]),
          json: { basis, answer, reach },
        },
        options,
        console,
      );
    });
  });
}

/** The year asked for; else the last that is over and in which somebody paid or something was booked. */
function chosen(budgets: readonly BudgetYear[], ended: ReadonlySet<string>, year: string | undefined): BudgetYear {
  const used = budgets.filter(
    ({ basis: { period, organisations, fees, otherIncome } }) =>
      ended.has(period) && (organisations > 0 || fees !== 0 || otherIncome !== 0),
  );
  const found = year === undefined ? (used.at(-1) ?? budgets.at(-1)) : budgets.find(({ basis }) => basis.period === year);
  if (found !== undefined) return found;
  throw new UserError({
    code: 'unknown-year',
    text: { nl: `Over ${year ?? 'geen enkel jaar'} zijn er geen gegevens.`, en: `There are no records of ${year ?? 'any year'}.` },
    remedy: {
      nl: `Kies uit ${budgets.map(({ basis }) => basis.period).join(', ')}.`,
      en: `Choose from ${budgets.map(({ basis }) => basis.period).join(', ')}.`,
    },
  });
}

function checkKinds(basis: BudgetBasis, groups: Readonly<Record<string, number>>): void {
  const known = basis.kinds.map(({ kind }) => kind);
  const unknown = Object.keys(groups).find((kind) => !known.includes(kind));
  if (unknown === undefined) return;
  throw new UserError({
    code: 'no-support-agreed',
    text: {
      nl: `Voor groepen van de soort “${unknown}” is in ${basis.period} geen steun afgesproken.`,
      en: `For groups of the kind “${unknown}” no support is agreed in ${basis.period}.`,
    },
    remedy: {
      nl: known.length === 0 ? 'Zet in het projectbestand welke steun is afgesproken.' : `Kies uit ${known.join(', ')}.`,
      en: known.length === 0 ? 'Say in the project file which support is agreed.' : `Choose from ${known.join(', ')}.`,
    },
  });
}

function checkPays(id: string, members: readonly BudgetMember[]): void {
  if (members.some(({ organisation, pays }) => organisation === id && pays)) return;
  throw new UserError({
    code: 'not-a-member',
    text: { nl: `“${id}” was dat jaar geen betalende organisatie.`, en: `“${id}” was no paying organisation that year.` },
    remedy: {
      nl: `Kies uit ${members.flatMap(({ organisation, pays }) => (pays ? organisation : [])).join(', ')}.`,
      en: `Choose from ${members.flatMap(({ organisation, pays }) => (pays ? organisation : [])).join(', ')}.`,
    },
  });
}

const alreadyPays = (id: string, period: string): UserError =>
  new UserError({
    code: 'already-a-member',
    text: { nl: `“${id}” deed in ${period} al betalend mee.`, en: `“${id}” already took part as a paying organisation in ${period}.` },
    remedy: {
      nl: 'Noem een organisatie die nog niet betaalt; een nieuwe mag elke naam hebben.',
      en: 'Name an organisation that does not pay yet; a new one may have any name.',
    },
  });

/** A number stays one, for a machine to read. */
const cell = (figure: BudgetFigure, locale: Locale): string | number | null =>
  typeof figure === 'number' ? figure : showFigure(figure, locale);
