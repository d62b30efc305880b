import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { explain } from '../dictionary.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { contextOf } from './context.ts';
import { stillBlocks, type Quantity, type ReportDocument, type Sentence, type StillBlock } from './document.ts';
import { textOf } from './fill.ts';
import { audienceName, makeDocument } from './make-document.ts';

/** A value that the report says, and where it comes from. */
export interface TracedValue {
  readonly section: string;
  /** The whole sentence, or the label of a figure that stands by itself. */
  readonly said: string;
  readonly value: string;
  /** The id of a metric, summary or agreement, as `explain` and `--name` take it; empty where a sentence holds no value. */
  readonly from: string;
  /** What that is called. */
  readonly title: string;
}

/** Every sentence of the yearly report with its values, in the order in which they are read: for who checks what it says. */
export function traceReport(disclosed: Disclosed<Analysis>, options: { readonly locale?: Locale } = {}): TracedValue[] {
  const locale = options.locale ?? locales[0];
  return traceOf(makeDocument(contextOf(disclosed, audienceName(disclosed), locale)), locale);
}

export function traceOf(document: ReportDocument, locale: Locale): TracedValue[] {
  const titles = new Map<string, string>();
  const titleOf = (id: string): string => {
    const known = titles.get(id) ?? explain(id).entry?.title[locale] ?? '';
    titles.set(id, known);
    return known;
  };
  return document.sections.flatMap(({ title: section, blocks }) => {
    const row = (said: string, value: string, from: string): TracedValue => ({
      section,
      said,
      value,
      from,
      title: from === '' ? '' : titleOf(from),
    });
    const sentence = (parts: Sentence): TracedValue[] => {
      const said = textOf(parts).trim();
      const values = parts.filter((part): part is Quantity => typeof part !== 'string');
      if (said === '') return [];
      return values.length === 0 ? [row(said, '', '')] : values.map(({ value, from }) => row(said, value, from));
    };
    const trace = (block: StillBlock): TracedValue[] => {
      switch (block.kind) {
        case 'lead':
        case 'paragraph':
        case 'note':
        case 'missing':
          return block.sentences.flatMap(sentence);
        case 'list':
          return block.items.flatMap(sentence);
        case 'key-figures':
          return block.items.map(({ label, value, from }) => row(label, value, from));
        case 'verdicts':
          return block.items.map(({ title, because, verdictWord }) => row(`${title}. ${because}`, verdictWord, 'agreements'));
        case 'figure':
          return [row(block.figure.title, block.figure.summary, '')];
        case 'disclosure':
          return block.blocks.flatMap(trace);
        case 'heading':
        case 'definitions':
        case 'table':
        case 'map':
          return [];
      }
    };
    return blocks.flatMap(stillBlocks).flatMap(trace);
  });
}
