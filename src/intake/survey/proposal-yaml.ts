import { Document, isMap, isScalar, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Locale, Text } from '../../i18n/text.ts';
import { recordTables } from '../../records/index.ts';
import type { Proposal } from './propose-project.ts';

const words = {
  heading: {
    nl: 'Voorstel voor het projectbestand, gemaakt door `grensganger map`. Lees het na: boven elke regel staat waarom.\nKlopt iets niet, verander of wis dan die regel. Kijk daarna met: grensganger check',
    en: 'Proposal for the project file, made by `grensganger map`. Please read it: above each line stands why.\nIf something is wrong, change or delete that line. Then look with: grensganger check',
  },
  questions: { nl: 'Dit moet u nog beslissen:', en: 'This is for you to decide:' },
  name: {
    nl: 'De naam van het netwerk, zoals die boven het verslag komt.',
    en: 'The name of the network, as it will stand above the report.',
  },
  skip: { nl: 'niet lezen', en: 'not read' },
} satisfies Record<string, Text>;

/** Puts a value at a place in a document that does not have it yet, with a comment above it. */
function put(document: Document, path: readonly string[], value: unknown, comment: string): void {
  if (document.hasIn(path)) return;
  const parents = path.slice(0, -1);
  let at: unknown = document.contents;
  if (!isMap(at)) {
    at = new YAMLMap();
    document.contents = document.createNode({});
    at = document.contents;
  }
  for (const step of parents) {
    if (!isMap(at)) return;
    const next: unknown = at.get(step, true);
    if (isMap(next)) at = next;
    else {
      // `uren.csv: hours` has no place for more: it becomes `{ table: hours }`.
      const made = document.createNode(isScalar(next) && typeof next.value === 'string' ? { table: next.value } : {});
      at.set(document.createNode(step), made);
      at = made;
    }
  }
  if (!isMap(at)) return;
  const key = new Scalar(path.at(-1) ?? '');
  if (comment !== '') key.commentBefore = commented(comment);
  at.items.push(document.createPair(key, value));
}

/** Lines of at most a hundred letters, as they stand behind a hash. */
function commented(text: string): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line.length + word.length > 98) {
        lines.push(line);
        line = '';
      }
      line += ` ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/**
 * The text of a project file that says what is proposed, with the reason of each choice above it. Where there is a project file already
 * (`source`), what it says stays as it is, and its comments too.
 */
export function proposalYaml(
  proposal: Proposal,
  locale: Locale,
  options: { readonly name: string; readonly source: string | null },
): string {
  const t = (text: Text): string => text[locale];
  const document = options.source === null ? new Document({}) : parseDocument(options.source);
  const heading = [t(words.heading)];
  if (proposal.questions.length > 0) heading.push('', t(words.questions), ...proposal.questions.map((question) => `- ${t(question)}`));
  const before = typeof document.commentBefore === 'string' ? `\n\n${document.commentBefore}` : '';
  document.commentBefore = `${commented(heading.join('\n'))}${before}`;
  put(document, ['name'], options.name, t(words.name));
  put(document, ['year'], proposal.year.basis, t(proposal.year.reason));
  if (proposal.ties !== null) put(document, ['ties'], proposal.ties.ties, t(proposal.ties.reason));
  for (const { file, sheet, table, known, wide, reason } of proposal.tables) {
    if (known && wide === null) continue;
    const comment = table === 'skip' ? `${t(words.skip)}: ${t(reason)}` : `${t(recordTables[table].title)}: ${t(reason)}`;
    if (sheet !== null) put(document, ['files', file, 'sheets', sheet], table, comment);
    else if (wide === null) put(document, ['files', file], table, comment);
    if (wide === null) continue;
    if (sheet === null) put(document, ['files', file, 'table'], table, '');
    put(document, ['files', file, 'wide'], { field: wide.field, ...(wide.value === null ? {} : { value: wide.value }) }, comment);
  }
  const [firstOfRegistry] = proposal.registry;
  if (firstOfRegistry !== undefined) {
    const files = proposal.registry.map((one) => one.file);
    put(document, ['registry', 'files'], files, t(firstOfRegistry.reason));
  }
  for (const { table, column, field, reason } of proposal.columns) put(document, ['columns', table, column], field, t(reason));
  for (const { table, field, found, ours, reason } of proposal.values) put(document, ['values', table, field, found], ours, t(reason));
  for (const { vocabulary, value, reason } of proposal.terms) {
    put(document, ['vocabularies', vocabulary, value], { nl: value, en: value }, t(reason));
  }
  if (proposal.without.length > 0 && !document.has('without')) {
    const [first] = proposal.without;
    const reason = first === undefined ? '' : t(first.reason);
    put(
      document,
      ['without'],
      proposal.without.map((one) => one.table),
      reason,
    );
  }
  return document.toString({ lineWidth: 0 });
}

/** What is proposed, a line for each thing that changes how the files are read. */
export function proposalLines(proposal: Proposal): Text[] {
  const line = (nl: string, en: string, reason: Text): Text => ({ nl: `${nl}: ${reason.nl}`, en: `${en}: ${reason.en}` });
  const title = (table: keyof typeof recordTables): Text => recordTables[table].title;
  return [
    ...proposal.tables.flatMap(({ file, sheet, table, known, wide, reason }) => {
      if (table === 'skip' || (known && wide === null)) return [];
      const name = sheet === null ? file : `${file} › ${sheet}`;
      return [line(`${name} → ${title(table).nl}`, `${name} → ${title(table).en}`, reason)];
    }),
    ...proposal.registry.map(({ file, reason }) => line(`${file} → register`, `${file} → registry`, reason)),
    ...proposal.columns.map(({ table, column, field, reason }) =>
      line(`${title(table).nl}, “${column}” → ${field}`, `${title(table).en}, “${column}” → ${field}`, reason),
    ),
    ...proposal.values.map(({ table, field, found, ours, reason }) =>
      line(`${title(table).nl}, ${field}: “${found}” → ${ours}`, `${title(table).en}, ${field}: “${found}” → ${ours}`, reason),
    ),
    ...proposal.terms.map(({ vocabulary, value, reason }) => line(`${vocabulary}: “${value}”`, `${vocabulary}: “${value}”`, reason)),
    ...proposal.without.map(({ table, reason }) =>
      line(`zonder ${title(table).nl.toLowerCase()}`, `without ${title(table).en.toLowerCase()}`, reason),
    ),
  ];
}

/** What is proposed in the shape that `check --json` shows. */
export function proposalJson(proposal: Proposal, locale: Locale): readonly { readonly proposal: string }[] {
  return proposalLines(proposal).map((line) => ({ proposal: line[locale] }));
}
