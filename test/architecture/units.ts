import { posix } from 'node:path';
import type { Source } from './source.ts';

/** Files that are a unit of a catalogue: one file, one test of the same name, one line in the catalogue. */
export interface Kind {
  readonly what: string;
  readonly folder: string;
  readonly is: (source: Source) => boolean;
  /** The file that lists them all. */
  readonly catalogue: string;
  /** Is the list in the order of the alphabet? Records stand in the order in which references can be checked, commands in that of use. */
  readonly alphabetical: boolean;
}

const declared = (by: string) => (source: Source) => source.declares.includes(by);

/** A command `check.ts` exports `addCheck`. */
const addsItself = ({ file, exports }: Source) =>
  exports.some((name) => name.toLowerCase() === `add${posix.basename(file, '.ts').replaceAll('-', '')}`);

export const kinds: readonly Kind[] = [
  { what: 'agreement', folder: 'agreements', is: declared('defineAgreement'), catalogue: 'agreements/index.ts', alphabetical: false },
  { what: 'chart', folder: 'report/charts', is: declared('defineChart'), catalogue: 'report/charts/index.ts', alphabetical: true },
  {
    what: 'command',
    folder: 'cli',
    is: addsItself,
    catalogue: 'cli/main.ts',
    alphabetical: false,
  },
  { what: 'exporter', folder: 'export', is: declared('defineExporter'), catalogue: 'export/index.ts', alphabetical: true },
  { what: 'metric', folder: 'metrics', is: declared('defineMetric'), catalogue: 'metrics/index.ts', alphabetical: true },
  { what: 'record table', folder: 'records', is: declared('defineTable'), catalogue: 'records/index.ts', alphabetical: false },
  { what: 'section', folder: 'report/sections', is: declared('defineSection'), catalogue: 'report/sections/index.ts', alphabetical: false },
  { what: 'summary', folder: 'summaries', is: declared('defineSummary'), catalogue: 'summaries/index.ts', alphabetical: true },
];

export function unitsOf(kind: Kind, sources: readonly Source[]): Source[] {
  return sources.filter((source) => source.file.startsWith(`${kind.folder}/`) && kind.is(source));
}

/** What is missing around the units of one kind: each complaint names the unit and what it lacks. */
export function missing(kind: Kind, sources: readonly Source[], tests: ReadonlySet<string>): string[] {
  const catalogue = sources.find((source) => source.file === kind.catalogue);
  const units = unitsOf(kind, sources).map(({ file }) => ({ file, test: file.replace(/\.ts$/, '.test.ts') }));
  const listed = new Set(catalogue?.imports.filter(({ typeOnly }) => !typeOnly).map(({ file }) => file));
  const unlisted = units.filter(({ file }) => !listed.has(file));
  const untested = units.filter(({ test }) => !tests.has(test));
  return [
    ...unlisted.map(({ file }) => `${file}: this ${kind.what} has no line in ${kind.catalogue}`),
    ...untested.map(({ file, test }) => `${file}: this ${kind.what} has no test in test/${test}`),
  ];
}

/** The units that stand out of the alphabet in their catalogue. */
export function outOfOrder(kind: Kind, sources: readonly Source[]): string[] {
  const units = new Set(unitsOf(kind, sources).map(({ file }) => file));
  const names = (sources.find((source) => source.file === kind.catalogue)?.imports ?? []).flatMap(({ file }) =>
    file !== null && units.has(file) ? [posix.basename(file, '.ts')] : [],
  );
  return names.flatMap((name, at) => {
    const before = names[at - 1];
    return before !== undefined && before > name ? [`${kind.catalogue}: ${name} stands after ${before}`] : [];
  });
}
