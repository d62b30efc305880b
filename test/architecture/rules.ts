import type { Source } from './source.ts';

/**
 * The street, from records to report. A stage is a folder of src or one file of it; the longest name that fits a file is its stage.
 * It may import from itself and from the stages named here; from those in `types` only what is gone once the types are.
 */
export interface Stage {
  readonly from: readonly string[];
  readonly types?: readonly string[];
}

const ground = ['i18n', 'errors.ts', 'files.ts', 'spelling.ts', 'records'];
/** Declarations say what a unit is and what it yields; they know nothing of how it is computed. */
const contracts = ['intake/report.ts', 'summaries/define-summary.ts', 'agreements/define-agreement.ts'];
const pages = [
  'report/html.ts',
  'report/colours.ts',
  'report/fonts.ts',
  'report/mark-shapes.ts',
  'report/page-style.ts',
  'report/sealed-page.ts',
];
/** What a year’s income supports, worked out: in the browser too. */
const budget = ['budget/what-if.ts', 'budget/reach.ts', 'budget/lines.ts'];
const catalogues = ['metrics', 'summaries', 'agreements'];

export const stages: Readonly<Record<string, Stage>> = {
  'i18n/text.ts': { from: [] },
  'i18n/formats.ts': { from: ['i18n/text.ts'] },
  i18n: { from: ['i18n/text.ts', 'i18n/formats.ts'] },
  'errors.ts': { from: ['i18n'] },
  'version.ts': { from: [] },
  'spelling.ts': { from: [] },
  'files.ts': { from: ['i18n', 'errors.ts'] },
  'engine.ts': { from: [] },
  'start-worker.ts': { from: [] },
  'interruptible.ts': { from: [] },
  threads: { from: ['i18n', 'errors.ts', 'start-worker.ts'] },
  records: { from: ['i18n', 'errors.ts'] },
  'project.ts': { from: ground },
  templates: { from: [...ground, 'project.ts'] },

  'intake/report.ts': { from: ['i18n', 'records'] },
  'intake/texts': { from: ['i18n'] },
  'intake/messages.ts': { from: ['i18n', 'intake/texts'] },
  intake: { from: [...ground, 'engine.ts', 'start-worker.ts', 'project.ts', 'intake/report.ts', 'intake/messages.ts'] },

  network: { from: ['i18n', 'errors.ts', 'records'], types: ['analysis.ts'] },
  metrics: { from: ['i18n', 'errors.ts', 'interruptible.ts', 'threads', 'network'], types: ['records', 'analysis.ts'] },

  // The calculation itself runs in the browser too.
  'budget/what-if.ts': { from: [] },
  'budget/reach.ts': { from: [], types: ['budget/what-if.ts'] },
  'budget/lines.ts': { from: ['i18n/text.ts', 'i18n/formats.ts', 'budget/what-if.ts'], types: ['budget/reach.ts'] },
  budget: { from: ['i18n', 'store', ...budget] },
  'what-if': { from: ['i18n', 'errors.ts', 'network'], types: ['records'] },
  evidence: { from: ['i18n', 'network', 'metrics'], types: ['records', 'analysis.ts', 'agreements/define-agreement.ts'] },
  'over-time': { from: ['i18n', 'errors.ts', 'records', 'network', 'metrics'], types: ['analysis.ts'] },

  'summaries/define-summary.ts': { from: ['i18n', 'records'] },
  'agreements/define-agreement.ts': { from: ['i18n', 'records'] },
  'analysis.ts': { from: [], types: ['i18n', 'records', 'network', 'metrics', 'what-if', 'budget/reach.ts', ...contracts] },

  store: { from: [...ground, 'engine.ts', 'project.ts', 'intake', ...contracts], types: ['analysis.ts', 'network', 'metrics'] },
  summaries: { from: [...ground, 'project.ts', 'store', 'summaries/define-summary.ts'], types: ['analysis.ts'] },
  agreements: {
    // A network's own agreements are thresholds on summaries and metrics.
    from: [...ground, 'project.ts', 'store', 'summaries', 'summaries/define-summary.ts', 'metrics', 'agreements/define-agreement.ts'],
    types: ['analysis.ts'],
  },

  'open-records.ts': {
    from: [...ground, 'project.ts', 'version.ts', 'intake', 'intake/report.ts', 'store', ...catalogues],
    types: ['analysis.ts'],
  },
  'analyse.ts': {
    from: [
      ...ground,
      ...contracts,
      ...catalogues,
      'interruptible.ts',
      'project.ts',
      'version.ts',
      'intake',
      'store',
      'budget',
      'network',
      'what-if',
      'evidence',
      'open-records.ts',
    ],
    types: ['analysis.ts'],
  },
  'methods.ts': { from: ['i18n'], types: ['metrics'] },
  'dictionary.ts': { from: ['methods.ts', ...ground, ...contracts, ...catalogues, 'project.ts', 'store'] },
  disclosure: { from: [...ground, ...contracts, ...catalogues, 'project.ts', 'network'], types: ['analysis.ts', 'intake', ...budget] },
  // What every page is made with; it knows nothing of what stands on one.
  'report/html.ts': { from: [] },
  'report/colours.ts': { from: [] },
  'report/fonts.ts': { from: [] },
  'report/mark-shapes.ts': { from: ['report/html.ts'] },
  'report/page-style.ts': { from: [] },
  'report/pack-script.ts': { from: [] },
  'report/sealed-page.ts': { from: ['report/html.ts', 'report/pack-script.ts'], types: ['i18n'] },
  report: {
    from: [
      ...ground,
      ...contracts,
      ...catalogues,
      ...pages,
      ...budget,
      'disclosure',
      'dictionary.ts',
      'intake/messages.ts',
      'report/payload.ts',
    ],
    types: ['analysis.ts', 'network', 'what-if'],
  },
  'check-page': { from: [...ground, ...pages, 'project.ts', 'intake', 'intake/report.ts', 'intake/messages.ts'] },
  'export/csv-text.ts': { from: [], types: ['export'] },
  export: {
    from: ['export/csv-text.ts', ...ground, 'engine.ts', ...contracts, ...catalogues, 'disclosure', 'dictionary.ts', 'store'],
    types: ['analysis.ts', 'network'],
  },

  figures: { from: ['i18n', 'disclosure', 'report', 'export'], types: ['analysis.ts'] },

  // What runs in the browser knows the shape of what it is given, and nothing that could reach a record.
  client: { from: ['i18n/text.ts', 'i18n/formats.ts', 'export/csv-text.ts', ...budget], types: ['report/payload.ts'] },
  'report/payload.ts': { from: [], types: ['i18n', ...budget] },

  'index.ts': {
    from: [
      ...ground,
      'interruptible.ts',
      ...contracts,
      ...catalogues,
      'project.ts',
      'version.ts',
      'budget',
      ...budget,
      'templates',
      'intake',
      'network',
      'what-if',
      'over-time',
      'evidence',
      'analysis.ts',
      'store',
      'open-records.ts',
      'analyse.ts',
      'dictionary.ts',
      'disclosure',
      'report',
      'report/payload.ts',
      'check-page',
      'export',
      'figures',
    ],
  },
  cli: { from: ['index.ts'] },
};

export function stageOf(file: string): string | null {
  const fitting = Object.keys(stages).filter((stage) => file === stage || file.startsWith(`${stage}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** What is wrong with the imports of one file: each complaint names file, import and rule. */
export function wrongImports(source: Source): string[] {
  const stage = stageOf(source.file);
  if (stage === null) return [`${source.file} stands in no stage: add its folder to test/architecture/rules.ts`];
  const { from, types = [] } = stages[stage] ?? { from: [] };
  return source.imports.flatMap(({ file, written, typeOnly }) => {
    if (file === null) return [];
    const other = stageOf(file);
    // A stage inside a folder is at home in that folder.
    if (other === null || other === stage || from.includes(other) || from.some((allowed) => other.startsWith(`${allowed}/`))) return [];
    if (types.includes(other) || types.some((allowed) => other.startsWith(`${allowed}/`))) {
      return typeOnly ? [] : [`${source.file} imports ${written}: ${stage} may take only types from ${other} (import type)`];
    }
    return [
      `${source.file} imports ${written}: ${stage} may import from ${[...from, ...types].join(', ') || 'nothing'}, not from ${other}`,
    ];
  });
}

/** Packages that only some stages may touch. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['engine.ts', 'store', 'intake', 'export'],
  '@sigma/edge-curve': ['client'],
  '@sigma/node-border': ['client'],
  'cli-progress': ['cli'],
  commander: ['cli'],
  sigma: ['client'],
};

export function wrongPackages(source: Source): string[] {
  return source.imports.flatMap(({ written }) => {
    const allowed = Object.entries(packages).find(([name]) => written === name || written.startsWith(`${name}/`))?.[1];
    const stage = stageOf(source.file);
    if (allowed === undefined || (stage !== null && allowed.includes(stage.split('/')[0] ?? ''))) return [];
    return [`${source.file} imports ${written}: only ${allowed.join(', ')} may`];
  });
}

/** Stages that run in a notebook and are tested without a database: nothing they import, however far, may reach one. */
export const withoutDatabase = ['network', 'metrics', 'records', 'i18n', 'client'];

/** The way from a file to a package, through everything that is loaded with it, or `null`. */
export function wayTo(start: string, wanted: string, sources: ReadonlyMap<string, Source>): string[] | null {
  const seen = new Set<string>([start]);
  const queue: string[][] = [[start]];
  for (const way of queue) {
    const source = sources.get(way.at(-1) ?? '');
    for (const { file, written, typeOnly } of source?.imports ?? []) {
      if (typeOnly) continue;
      if (written === wanted || written.startsWith(`${wanted}/`)) return [...way, written];
      if (file === null || seen.has(file)) continue;
      seen.add(file);
      queue.push([...way, file]);
    }
  }
  return null;
}

/** Every circle of files that load one another, each once, from its first name. Types alone load nothing. */
export function cycles(sources: ReadonlyMap<string, Source>): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      const circle = way.slice(at);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      found.set(turned.join(' → '), turned);
      return;
    }
    if (done.has(file)) return;
    for (const next of sources.get(file)?.imports ?? []) {
      if (next.file !== null && !next.typeOnly) walk(next.file, [...way, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) walk(file, []);
  return [...found.values()];
}
