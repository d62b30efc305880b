import { words } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/text.ts';
import type { Colour } from '../colours.ts';
import {
  stillBlocks,
  type Figure,
  type LegendEntry,
  type ReportDocument,
  type Sentence,
  type StillBlock,
  type Table,
  type TableCell,
} from '../document.ts';
import { kindShape } from '../legends.ts';

/** A drawing by its path among the files that are set, with what it shows in words and its height, in millimetres, at the full width of the text. */
export interface Drawing {
  readonly path: string;
  readonly alt: string;
  readonly height: number;
}

export interface PdfParts {
  readonly locale: Locale;
  readonly colours: ReadonlyMap<string, Colour>;
  readonly drawingOf: (figure: Figure) => Drawing;
  readonly map: Drawing;
  readonly mapLegend: readonly LegendEntry[];
  /** For a page or two: no contents, and each figure's table under it. */
  readonly compact: boolean;
}

/**
 * What the template of the PDF is filled with: the document as JSON, every text as it is, and the figures' tables gathered at the end,
 * numbered in the order of the figures.
 */
export function pdfData(document: ReportDocument, parts: PdfParts): unknown {
  const own = words[parts.locale];
  const tables: { id: string; name: string; table: unknown }[] = [];
  const known = new Set(document.sections.map(({ id }) => id));
  const written = (sentences: readonly Sentence[]) => sentences.map((each) => sentenceData(each, known));
  /** A table that a reader of the page unfolds stands at the end; here stands where. */
  const atEnd = (id: string, table: Table): string => {
    const name = `${own.tableNumber} ${tables.length + 1}`;
    tables.push({ id, name, table: tableData(table) });
    return `${own.figuresIn} ${name.toLocaleLowerCase(parts.locale)}.`;
  };
  const apart = (table: Table) => ({ kind: 'apart', id: table.id, reference: atEnd(table.id, table) });
  const blockData = (block: StillBlock): unknown => {
    switch (block.kind) {
      case 'lead':
      case 'paragraph':
      case 'note':
      case 'missing':
        return { kind: block.kind, sentences: written(block.sentences) };
      case 'heading':
        return { kind: 'heading', text: block.text };
      case 'list':
        return { kind: 'list', items: written(block.items) };
      case 'key-figures':
        return {
          kind: 'key-figures',
          items: block.items.map(({ label, value, unit, before, section, state }) => ({
            label,
            value,
            unit: unit ?? '',
            before,
            section: known.has(section) ? section : null,
            absent: state !== undefined,
          })),
        };
      case 'verdicts':
        return {
          kind: 'verdicts',
          items: block.items.map(({ title, verdict, verdictWord, because, figures }) => ({
            title,
            verdict,
            word: verdictWord,
            because,
            figures,
          })),
        };
      case 'definitions':
        return {
          kind: 'definitions',
          items: block.items.map(({ term, meaning, computed, sources }) => ({
            term,
            meaning,
            computed,
            sources: sources === '' ? '' : `${own.source}: ${sources}`,
          })),
        };
      case 'figure': {
        const { figure } = block;
        return {
          kind: 'figure',
          id: figure.id,
          title: figure.title,
          summary: figure.summary,
          source: figure.source,
          legend: figure.legend ?? [],
          drawing: parts.drawingOf(figure),
          ...(parts.compact ? { table: tableData(figure.table) } : { reference: atEnd(figure.id, figure.table) }),
        };
      }
      case 'table':
        return { kind: 'table', table: tableData(block.table) };
      case 'disclosure':
        return {
          kind: 'disclosure',
          title: block.title,
          blocks: block.blocks.map((each) => (each.kind === 'table' ? apart(each.table) : blockData(each))),
        };
      case 'map':
        return { kind: 'map', drawing: parts.map, legend: parts.mapLegend };
    }
  };
  const sections = document.sections.map(({ id, title, blocks }) => ({ id, title, blocks: blocks.flatMap(stillBlocks).map(blockData) }));
  return {
    lang: parts.locale,
    title: document.title,
    kicker: document.kicker,
    year: document.year,
    audience: `${document.audience}. ${document.audienceNote}`,
    invented: document.invented,
    closing: document.closing,
    words: { contents: own.contents, tables: own.figuresAsTables },
    compact: parts.compact,
    colours: Object.fromEntries([...parts.colours].map(([name, { light }]) => [name, light])),
    sections,
    tables,
  };
}

const sentenceData = (sentence: Sentence, known: ReadonlySet<string>) =>
  sentence.map((part) =>
    typeof part === 'string'
      ? part
      : { value: part.value, to: part.section !== undefined && known.has(part.section) ? part.section : null },
  );

/** A table, its columns as wide as what stands in them asks for; what the gate left out is a dot, explained once below. */
function tableData({ caption, columns, rows, note }: Table) {
  const hidden = rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'hidden'))[0];
  return {
    caption,
    columns: columns.map(({ title, numeric }, index) => ({
      title,
      numeric,
      width: columnWidth(
        title,
        rows.map(({ cells }) => cells[index]),
        numeric,
      ),
    })),
    rows: rows.map(({ cells, total }) => ({ cells: cells.map(cellData), total: total === true })),
    notes: [...(hidden === undefined ? [] : [`${dot} ${hidden.text}`]), ...(note === undefined ? [] : [note])],
  };
}

const dot = '·';
/** No column is narrower or wider than so many characters; a text runs over more lines. */
const characters = { least: 6, most: 44 };

function columnWidth(title: string, cells: readonly (TableCell | undefined)[], numeric: boolean): number {
  const widest = Math.max(
    0,
    ...cells.map((cell) =>
      cell === undefined || cell.state === 'hidden'
        ? 1
        : [...cell.text].length + (cell.mark === undefined && cell.verdict === undefined ? 0 : 2),
    ),
  );
  // A heading may break between its words, but not within one, and over two lines rather than four.
  const word = Math.max(0, ...title.split(/[\s-]+/).map((each) => [...each].length));
  return Math.min(characters.most, Math.max(characters.least, widest, word + (numeric ? 1 : 2), Math.ceil([...title].length / 2)));
}

const cellData = ({ text, state, verdict, mark }: TableCell) => ({
  text: state === 'hidden' ? dot : text,
  ...(state === undefined ? {} : { state }),
  ...(verdict === undefined ? {} : { verdict }),
  ...(mark === undefined ? {} : { mark: { colour: mark, shape: mark.startsWith('kind-') ? kindShape(mark.slice(5)) : 'circle' } }),
});
