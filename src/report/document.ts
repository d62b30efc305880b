import type { Verdict } from '../agreements/define-agreement.ts';

/**
 * A report as a document, in one language: what the page, and later a PDF or Markdown, is written from. Nothing here knows of HTML.
 */

/** A figure in a sentence, and where it comes from: the id of the metric, summary or agreement, and the section that shows it. */
export interface Quantity {
  readonly value: string;
  readonly from: string;
  readonly section?: string;
}

export type Sentence = readonly (string | Quantity)[];

/** `null`: there is nothing to know · `hidden`: the gate left it out · `key`: the row or cell names something on the map. */
export interface TableCell {
  readonly text: string;
  readonly state?: 'hidden' | 'unknown';
  /** What a number sorts by. */
  readonly sort?: number | null;
  readonly verdict?: Verdict;
  /** A mark before the text in a category's colour: `sector-po`, `kind-plg`. */
  readonly mark?: string;
}

export interface TableColumn {
  readonly title: string;
  readonly numeric: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly key?: string;
  readonly total?: boolean;
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly sortable?: boolean;
  /** The table beside the map. */
  readonly map?: boolean;
  readonly note?: string;
}

/** An entry of a chart's legend: a named colour and what it stands for. */
export interface LegendEntry {
  readonly colour: string;
  readonly name: string;
  readonly shape: 'bar' | 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'ring' | 'tick' | 'band';
}

/** A chart with what it says in words, where its figures come from, and the same figures as a table. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly source: string;
  readonly table: Table;
  readonly legend?: readonly LegendEntry[];
  /** A Vega-Lite specification, in colours that name custom properties. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly linked: boolean;
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string | null;
  readonly before: string;
  readonly from: string;
  readonly section: string;
  readonly state?: 'hidden' | 'unknown';
}

export interface VerdictItem {
  readonly title: string;
  readonly agreed: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly figures: string;
  readonly because: string;
  /** The rows that it rests on, for whoever may see them. */
  readonly rows?: { readonly title: string; readonly items: readonly string[] };
}

export interface Definition {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly computed: string;
  readonly sources: string;
}

export type StillBlock =
  | { readonly kind: 'lead' | 'paragraph' | 'note' | 'missing'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  | { readonly kind: 'key-figures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'verdicts'; readonly items: readonly VerdictItem[] }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'disclosure'; readonly title: string; readonly blocks: readonly StillBlock[] }
  | { readonly kind: 'map' };

/** `budget`: the answer to “what if” as it stands; the page's script puts a form before it and works out others. Elsewhere it stands as it is. */
export type Block = StillBlock | { readonly kind: 'budget'; readonly sentence: string; readonly table: Table };

/** What stands on paper, where nothing is worked out anew. */
export const stillBlocks = (block: Block): readonly StillBlock[] =>
  block.kind === 'budget'
    ? [
        { kind: 'paragraph', sentences: [[block.sentence]] },
        { kind: 'table', table: block.table },
      ]
    : [block];

export interface SectionContent {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  readonly title: string;
  readonly kicker: string;
  readonly year: string;
  readonly audience: string;
  readonly audienceNote: string;
  readonly invented: string | null;
  readonly closing: string;
  readonly sections: readonly SectionContent[];
}

/** Every chart of a document, those within a block that unfolds too. */
export const figuresOf = ({ sections }: ReportDocument): Figure[] => sections.flatMap(({ blocks }) => figuresIn(blocks));

const figuresIn = (blocks: readonly Block[]): Figure[] =>
  blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : block.kind === 'disclosure' ? figuresIn(block.blocks) : []));
