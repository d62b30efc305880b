import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { UserError } from './errors.ts';
import { dayOf } from './i18n/formats.ts';
import type { Locale } from './i18n/text.ts';
import type { Field } from './records/define-table.ts';
import { recordTables, tableIds, type TableId } from './records/index.ts';
import { vocabularies, type Vocabulary, type VocabularyId } from './records/vocabularies.ts';
import { nearest } from './spelling.ts';

const zodLocales = { nl: z.locales.nl(), en: z.locales.en() };
const tableId = z.enum(tableIds as [TableId, ...TableId[]]);
const text = z.union([z.string().transform((words) => ({ nl: words, en: words })), z.object({ nl: z.string(), en: z.string() })]);
const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .refine((iso) => !Number.isNaN(dayOf(iso)), {
    params: { nl: 'verwacht een datum zoals 2021-08-01', en: 'expected a date such as 2021-08-01' },
  })
  .transform(dayOf);
const count = z.number().int().min(1);

const audienceSchema = z
  .strictObject({
    organisation: count.describe('An organisation is shown from this many people'),
    count: count.describe('Numbers of people below this are hidden'),
    tie: count.describe('A tie between organisations is shown from this many people'),
    boards: count.describe('Money and hours are shown from this many boards'),
    group: count.describe('Scores of a group are shown from this many people'),
  })
  .partial();

/** The shape of `network.yaml`: every key optional, so that a folder without one works too. */
export const projectSchema = z
  .strictObject({
    name: z.string().min(1).default('').describe('The name of the network, as it stands above the report'),
    invented: z.boolean().default(false).describe('true for made-up sample records: every page then says so'),
    year: z.enum(['school', 'calendar']).default('school').describe('school: 1 August – 31 July; calendar: 1 January – 31 December'),
    ties: z
      .union([z.literal('shared-groups'), z.literal('shared-meetings'), z.templateLiteral(['named:', z.string().min(1)])])
      .default('shared-groups')
      .describe('What makes a tie: shared-groups, shared-meetings, or named:KIND'),
    boundary: z
      .enum(['organisation', 'school', 'sector', 'function', 'municipality', 'group-kind'])
      .default('organisation')
      .describe('The line that a tie crosses'),
    weight: z
      .enum(['count', 'newman', 'hours', 'attendance', 'none'])
      .default('none')
      .describe('What makes a tie strong; none: every tie counts once, as in the literature'),
    counting: z
      .enum(['by-share', 'binary'])
      .default('by-share')
      .describe('How somebody with several employers counts: for each by fte, or wholly for the main one (binary)'),
    unknown: z
      .enum(['exclude', 'category'])
      .default('exclude')
      .describe('Whose organisation, sector, function … is not known: left out of measures of a boundary, or kept as a class “unknown”'),
    seed: z.number().int().min(0).default(1).describe('The seed of every random draw'),
    draws: z.number().int().min(0).max(100_000).default(1000).describe('How many random networks chance is judged by'),
    files: z
      .record(
        z.string(),
        z.union([
          tableId,
          z.literal('skip'),
          z.strictObject({
            table: tableId.optional(),
            skip: z.boolean().optional(),
            sheets: z.record(z.string(), z.union([tableId, z.literal('skip')])).optional(),
            encoding: z.string().optional(),
            delimiter: z.string().length(1).optional(),
            quote: z.enum(['"', "'", 'none']).optional().describe('What stands around a cell; none: quotes are text'),
            line_ends: z
              .enum(['LF', 'CRLF', 'CR'])
              .optional()
              .describe('What ends a row; the other line ends are then text in a cell. None: each of the three ends a row'),
            decimal: z.enum([',', '.']).optional(),
            thousands: z.enum([',', '.']).optional().describe('The mark between thousands; the other one is then the decimal mark'),
            dates: z.enum(['dmy', 'mdy']).optional().describe('Day first, or month first, in dates such as 03/04/2021'),
            header: count.optional().describe('The row that holds the column names'),
            wide: z
              .strictObject({
                field: z.string().describe('Our column that the names of those columns are values of, such as group_id or year'),
                value: z.string().optional().describe('Our column for what stands in their cells, such as role or hours; none: crosses'),
                columns: z.array(z.string()).optional().describe('Which columns those are; none: every one that is not known otherwise'),
              })
              .optional()
              .describe('A sheet with a column per group or per year, read as a row for each cell that is filled'),
          }),
        ]),
      )
      .default({})
      .describe('Per file name: which table it is, or `skip`; and how it is written, where that is not clear from the file'),
    registry: z
      .strictObject({
        files: z.array(z.string().min(1)).default([]).describe('Open files of the national school registry (CSV), beside the records'),
        add_boards: z.boolean().default(false).describe('true: a board that no list has is added as an organisation'),
      })
      .default({ files: [], add_boards: false })
      .describe('Fills in what schools lack: their number, municipality and board; nothing is overwritten'),
    unknown_columns: z
      .enum(['keep', 'drop'])
      .default('keep')
      .describe('Cells of columns that nobody knows: kept aside in the store, for internal use (but for what looks personal), or dropped'),
    without: z
      .array(tableId)
      .default([])
      .describe('Lists that this network does not keep, though they are usually needed: for instance organisations'),
    columns: z
      .partialRecord(tableId, z.record(z.string(), z.string()))
      .default({})
      .describe('Per table: header in the file → our column, or `skip`'),
    values: z
      .partialRecord(tableId, z.record(z.string(), z.record(z.string(), z.string())))
      .default({})
      .describe('Per table and column: value in the file → our value'),
    vocabularies: z
      .partialRecord(z.enum(Object.keys(vocabularies) as [VocabularyId, ...VocabularyId[]]), z.record(z.string(), text))
      .default({})
      .describe('Values of your own, with their name: for instance a group kind'),
    forget: z
      .strictObject({
        key: z.string().default('').describe('The key of the marks; made by `forget`'),
        key_file: z
          .string()
          .optional()
          .describe(
            'Where the key stands instead, from the folder of this file; put there by `forget --key`, and needed to read the lists',
          ),
        people: z
          .array(z.array(z.string().min(8)))
          .default([])
          .describe('Per person the marks of their id, name and address: keyed hashes'),
      })
      .default({ key: '', people: [] })
      .describe('People who are left out on request, written by `forget`; they come back when this is taken out while the lists hold them'),
    agreements: z
      .array(
        z.strictObject({
          id: z.string(),
          value: z.number().nullable().optional().describe('In euros, hours or a number'),
          from: day.optional(),
          until: day.optional(),
          title: text.optional().describe('For an agreement of your own: its name'),
          of: z
            .string()
            .optional()
            .describe(
              'For an agreement of your own: the figure that it is about, summary.column (budget-by-year.overhead_share) or a metric, of the network (ei-index), of every organisation (organisation.ei-index) or of every group (group.ei-index)',
            ),
          where: z
            .record(z.string(), z.string())
            .optional()
            .describe(
              'For an agreement of your own: which rows of the summary it is about, by their kind, sector, function and the like ({group_kind: plg})',
            ),
          at_least: z
            .number()
            .optional()
            .describe('For an agreement of your own: kept from this value, in euros, hours, a part or a number'),
          at_most: z.number().optional().describe('For an agreement of your own: kept up to this value'),
        }),
      )
      .default([])
      .describe('What was agreed, with the dates from which it holds; what is not named holds as in the convenant of Twente'),
    group_support: z
      .record(z.string(), z.number().nullable())
      .default({})
      .describe('For group kinds of your own: support in euros per year; null where none is agreed'),
    reading: z
      .strictObject({
        kind_change: z
          .enum(['pro-rata', 'start'])
          .default('pro-rata')
          .describe(
            'Support in the year in which a group goes on as another kind: pro-rata by days, or by its kind at the start of the year',
          ),
        organisations: z
          .enum(['some-day', 'every-day'])
          .default('some-day')
          .describe('Organisations in a group: enough on some day of the year, or on every day on which it had members'),
      })
      .default({ kind_change: 'pro-rata', organisations: 'some-day' })
      .describe('How agreements are read where the covenant leaves it open'),
    division: z
      .strictObject({
        hours: z
          .enum(['participants', 'equal', 'others'])
          .default('participants')
          .describe('Hours in a group: by participants of each organisation, alike over the organisations, or only to the others'),
        products: z
          .enum(['hours', 'makers'])
          .default('hours')
          .describe('Use of a product: over its makers by the hours they put in, or alike'),
        support: z
          .enum(['participants', 'equal', 'hours'])
          .default('participants')
          .describe('Money spent on a group: by participants of each organisation, alike, or by the hours they put in'),
        payers: z
          .enum(['pool', 'earmarked'])
          .default('pool')
          .describe('Who paid for a group: all out of one pot, or first what was given for that group'),
        ties: z
          .enum(['equal', 'participants'])
          .default('equal')
          .describe('Money and hours of a group over the ties in it: alike, or by the pairs of people that a tie is between'),
      })
      .default({ hours: 'participants', products: 'hours', support: 'participants', payers: 'pool', ties: 'equal' })
      .describe('By which rules hours, products and money are shared out over organisations and ties'),
    audiences: z
      .strictObject({ board: audienceSchema.default({}), public: audienceSchema.default({}) })
      .default({ board: {}, public: {} })
      .describe('Thresholds stricter or looser than the usual ones; they never stand in a report'),
  })
  .describe('The project file of a knowledge network');

export type Project = z.output<typeof projectSchema>;

/** A project in which nothing is said: the defaults. */
export const defaultProject: Project = projectSchema.parse({});

/** The JSON Schema of `network.yaml`, so that an editor completes and checks it. */
export function projectJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(projectSchema, { io: 'input', unrepresentable: 'any' });
}

/**
 * Reads a project file.
 * @throws UserError `project-unreadable`, `project-not-yaml` or `project-invalid`, naming the line and what was expected.
 */
export async function readProject(path: string): Promise<Project> {
  const file = basename(path);
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch {
    throw new UserError({
      code: 'project-unreadable',
      place: { file },
      text: { nl: `Het projectbestand ${file} kan niet gelezen worden.`, en: `The project file ${file} can't be read.` },
      remedy: {
        nl: 'Kijk of het bestand bestaat en of u het mag openen.',
        en: 'See whether the file exists and whether you may open it.',
      },
    });
  }
  return withKey(parseProject(source, file), path);
}

/** The key of the marks may stand apart, so that the project file tells nothing by itself. */
async function withKey(project: Project, path: string): Promise<Project> {
  const { key_file: name } = project.forget;
  if (name === undefined) return project;
  const key = (await readFile(resolve(dirname(path), name), 'utf8').catch(() => '')).trim();
  if (key !== '') return { ...project, forget: { ...project.forget, key } };
  throw new UserError({
    code: 'forget-key-missing',
    place: { file: basename(path) },
    text: {
      nl: `De sleutel van wie op verzoek is weggelaten, staat niet in ${name}. Zonder die sleutel zouden zij weer meetellen.`,
      en: `The key of who was left out on request is not in ${name}. Without it they would count again.`,
    },
    remedy: {
      nl: 'Zet het sleutelbestand terug, of zeg in network.yaml onder `forget` bij `key_file` waar het nu staat. Is het verloren, haal `forget` dan uit network.yaml en laat ieder opnieuw weg met `grensganger forget`.',
      en: 'Put the key file back, or say in network.yaml under `forget` at `key_file` where it is now. If it is lost, take `forget` out of network.yaml and leave everybody out anew with `grensganger forget`.',
    },
  });
}

/** Reads the text of a project file; see `readProject`. */
export function parseProject(source: string, file: string): Project {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const row = lines.linePos(error.pos[0]).line;
    throw new UserError({
      code: 'project-not-yaml',
      place: { file, row },
      text: {
        nl: `${file}, regel ${row}: de opmaak klopt niet, zodat dit bestand niet te lezen is (“${error.message.split('\n')[0]}”).`,
        en: `${file}, line ${row}: the layout is wrong, so that this file can’t be read (“${error.message.split('\n')[0]}”).`,
      },
      remedy: {
        nl: 'Kijk naar het inspringen en naar dubbele punten op deze regel.',
        en: 'Look at the indentation and the colons on this line.',
      },
    });
  }
  const parsed = projectSchema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) {
    checkNames(parsed.data, file, document, lines);
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const known = keysAt(path);
  const near = keys[0] === undefined ? null : meantKey(keys[0], known);
  throw invalid(file, lineOf(document, lines, [...path, ...keys.slice(0, 1)]), [...path, ...keys].join('.'), {
    nl: keys.length > 0 ? `deze sleutel kennen wij niet${near === null ? '' : ` (bedoelt u \`${near}\`?)`}` : wordsOf(issue, 'nl'),
    en: keys.length > 0 ? `this key is not known${near === null ? '' : ` (do you mean \`${near}\`?)`}` : wordsOf(issue, 'en'),
  });
}

const noColumn = (table: string, field: string, fields: readonly string[]): { nl: string; en: string } => ({
  nl: `de tabel ${table} heeft geen kolom “${field}”; wel ${fields.join(', ')}`,
  en: `the table ${table} has no column “${field}”; it has ${fields.join(', ')}`,
});

/** The part of a JSON Schema that says which keys there are. */
interface Keys {
  readonly properties?: Readonly<Record<string, Keys>> | undefined;
  readonly additionalProperties?: Keys | boolean | undefined;
  readonly propertyNames?: { readonly enum?: readonly string[] } | undefined;
  readonly items?: Keys | undefined;
  readonly anyOf?: readonly Keys[] | undefined;
}

/** The keys that may stand at a place in the project file; none where any may. */
function keysAt(path: readonly string[]): string[] {
  // The schema has just this shape where it has keys at all; what else it holds is not looked at.
  let places: Keys[] = [projectJsonSchema()];
  const open = (place: Keys): Keys[] => [place, ...(place.anyOf ?? []).flatMap(open)];
  for (const step of path) {
    places = places.flatMap(open).flatMap(({ properties, additionalProperties, items }) => {
      const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
      const next = properties?.[step] ?? other ?? items;
      return next === undefined ? [] : [next];
    });
  }
  return places
    .flatMap(open)
    .flatMap(({ properties, propertyNames }) => [...Object.keys(properties ?? {}), ...(propertyNames?.enum ?? [])]);
}

/** The key that was meant: spelled nearly so, or begun or ended alike, as `group_kind_support` or `net_name`. */
function meantKey(key: string, known: readonly string[]): string | null {
  const lower = key.toLowerCase();
  const begins = known.find((one) => one.length > 2 && (lower.startsWith(one) || lower.endsWith(one)));
  return nearest(lower, known) ?? begins ?? known.find((one) => lower.length > 2 && one.startsWith(lower)) ?? null;
}

type Issue = z.core.$ZodIssue;

/** What zod finds wrong, in the reader's language: its own words, or ours where the check is ours. */
function wordsOf(issue: Issue | undefined, locale: Locale): string {
  if (issue === undefined) return '';
  if (issue.path[0] === 'ties')
    return { nl: 'verwacht shared-groups, shared-meetings of named:SOORT', en: 'expected shared-groups, shared-meetings or named:KIND' }[
      locale
    ];
  // Of several shapes that would do, the first is the usual one.
  if (issue.code === 'invalid_union' && issue.errors[0]?.[0] !== undefined) return wordsOf(issue.errors[0][0], locale);
  if (issue.code === 'custom' && typeof issue.params?.[locale] === 'string') return issue.params[locale];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { nl: `kies uit ${values}`, en: `choose from ${values}` }[locale];
  }
  const said = zodLocales[locale].localeError(issue as Parameters<(typeof zodLocales)[Locale]['localeError']>[0]);
  return (typeof said === 'string' ? said : (said?.message ?? issue.message)).replace(/^./, (first) => first.toLowerCase());
}

function checkNames(project: Project, file: string, document: Document, lines: LineCounter): void {
  const wrong = (path: readonly string[], what: { nl: string; en: string }): UserError =>
    invalid(file, lineOf(document, lines, path), path.join('.'), what);
  for (const [name, said] of Object.entries(project.files)) {
    if (typeof said === 'string' || said.wide === undefined) continue;
    const tables = [said.table, ...Object.values(said.sheets ?? {})].flatMap((table) =>
      table === undefined || table === 'skip' ? [] : [table],
    );
    for (const field of [said.wide.field, said.wide.value]) {
      if (field === undefined || tables.length === 0) continue;
      if (tables.some((table) => Object.hasOwn(recordTables[table].fields, field))) continue;
      const [table] = tables;
      if (table !== undefined) throw wrong(['files', name, 'wide'], noColumn(table, field, Object.keys(recordTables[table].fields)));
    }
  }
  for (const [table, columns] of Object.entries(project.columns)) {
    const fields = Object.keys(recordTables[table as TableId].fields);
    for (const [header, field] of Object.entries(columns)) {
      if (field !== 'skip' && !fields.includes(field)) throw wrong(['columns', table, header], noColumn(table, field, fields));
    }
  }
  for (const [table, columns] of Object.entries(project.values)) {
    const fields: Readonly<Record<string, Field>> = recordTables[table as TableId].fields;
    for (const [field, values] of Object.entries(columns)) {
      const declared = fields[field];
      if (declared === undefined) throw wrong(['values', table, field], noColumn(table, field, Object.keys(fields)));
      const accepted = valuesOf(declared, project);
      if (accepted === null) continue;
      for (const [found, ours] of Object.entries(values)) {
        if (ours === '' || accepted.includes(ours)) continue;
        throw wrong(['values', table, field, found], {
          nl: `“${ours}” is geen waarde van ${field}; wel ${accepted.join(', ')}`,
          en: `“${ours}” is no value of ${field}; these are ${accepted.join(', ')}`,
        });
      }
    }
  }
}

/** The values a column may take, with the project's own; `null` where it may take any. */
function valuesOf(field: Field, project: Project): string[] | null {
  const vocabulary: Vocabulary | undefined = Object.values(vocabularies).find((one) => one.id === field.vocabulary);
  if (vocabulary === undefined || !vocabulary.closed) return null;
  const own = Object.entries(project.vocabularies).find(([id]) => id === vocabulary.id)?.[1] ?? {};
  return [...Object.keys(vocabulary.terms), ...Object.keys(own)];
}

function invalid(file: string, row: number | null, key: string, what: { nl: string; en: string }): UserError {
  const at = row === null ? { nl: file, en: file } : { nl: `${file}, regel ${row}`, en: `${file}, line ${row}` };
  return new UserError({
    code: 'project-invalid',
    place: { file, row },
    text: { nl: `${at.nl}: “${key}” klopt niet: ${what.nl}.`, en: `${at.en}: “${key}” is not right: ${what.en}.` },
    remedy: {
      nl: 'Vergelijk het met network.yaml uit `grensganger init`; daarin staat bij elke sleutel wat die betekent.',
      en: 'Compare it with network.yaml from `grensganger init`, which says at each key what it means.',
    },
  });
}

function lineOf(document: Document, lines: LineCounter, path: readonly string[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    if (!isMap(parent)) continue;
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path[length - 1]);
    if (pair !== undefined && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
  }
  return null;
}
