import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { figureFormats, figureIds, renderFigures, UserError, writeFileAtomically, type FigureFormat, type Locale } from '../index.ts';
import { addCommonOptions, type CommonOptions } from './options.ts';
import { argumentWords, sayAudience, sayRejections, withAnalysis } from './session.ts';

interface FiguresOptions extends CommonOptions {
  readonly out: string;
  readonly only?: readonly string[];
  readonly formats?: readonly FigureFormat[];
}

export function addFigures(root: Command, locale: Locale): void {
  const nl = locale === 'nl';
  const command = root
    .command('figures')
    .argument(argumentWords[locale].name, argumentWords[locale].help)
    .description(
      nl
        ? 'maak figuren om te publiceren: de kaart en elke grafiek, met titel, bijschrift, bron, gegevens en methode'
        : 'make figures to publish: the map and every chart, with title, caption, source, data and methods',
    )
    .option('--out <dir>', nl ? 'map voor de figuren' : 'folder for the figures', 'figures')
    .option(
      '--only <id>',
      nl ? 'alleen deze figuur (mag vaker)' : 'this figure only (repeatable)',
      (id: string, before: readonly string[] | undefined) => [...(before ?? []), id],
    )
    .option('--formats <list>', `${nl ? 'welke vormen' : 'which formats'} (${figureFormats.join(',')})`, formatList(locale));
  addCommonOptions(command, locale).action(async (paths: string[], options: FiguresOptions) => {
    await withAnalysis(paths, options, { audience: 'public' }, async ({ console, open, analysis, audience, disclosed }) => {
      const known = await figureIds(disclosed);
      const unknown = options.only?.find((id) => !known.includes(id));
      if (unknown !== undefined) throw unknownFigure(unknown, known);
      const made: { id: string; title: string; files: string[] }[] = [];
      for await (const figure of renderFigures(disclosed, {
        locale: options.lang,
        ...(options.only === undefined ? {} : { only: options.only }),
        ...(options.formats === undefined ? {} : { formats: options.formats }),
      })) {
        const files: string[] = [];
        for (const [name, content] of figure.files) {
          const path = join(options.out, name);
          await writeFileAtomically(path, content);
          files.push(path);
        }
        made.push({ id: figure.id, title: figure.title, files });
      }
      sayRejections(console, open, paths);
      sayAudience(console, audience);
      console.say({
        nl: `${made.length} figuren staan in ${options.out}: ${made.map(({ id }) => id).join(', ')}.`,
        en: `${made.length} figures are in ${options.out}: ${made.map(({ id }) => id).join(', ')}.`,
      });
      if (options.json === true) console.result(JSON.stringify({ figures: made, period: analysis.focus.id, audience }));
    });
  });
}

const formatList =
  (locale: Locale) =>
  (text: string): FigureFormat[] =>
    text.split(',').map((word) => {
      const format = figureFormats.find((each) => each === word.trim());
      if (format !== undefined) return format;
      throw new InvalidArgumentError(`${locale === 'nl' ? 'verwacht' : 'expected'} ${figureFormats.join(', ')}`);
    });

const unknownFigure = (id: string, known: readonly string[]) =>
  new UserError({
    code: 'unknown-figure',
    text: { nl: `Er is geen figuur “${id}”.`, en: `There is no figure “${id}”.` },
    remedy: { nl: `Kies uit: ${known.join(', ')}.`, en: `Choose from: ${known.join(', ')}.` },
  });
