import type { Analysis } from '../analysis.ts';
import type { Disclosed } from '../disclosure/index.ts';
import { locales, type Locale } from '../i18n/text.ts';
import { words, type Words } from '../i18n/words.ts';
import { contextOf } from './context.ts';
import {
  stillBlocks,
  type Figure,
  type KeyFigure,
  type ReportDocument,
  type Sentence,
  type StillBlock,
  type Table,
  type TableCell,
} from './document.ts';
import { audienceName, makeDocument } from './make-document.ts';

/**
 * The yearly report as Markdown (CommonMark with tables as GitHub reads them): for a wiki, a repository, or one's own editor. Charts are
 * there in words and as tables.
 */
export function renderMarkdown(disclosed: Disclosed<Analysis>, options: { readonly locale?: Locale } = {}): string {
  const locale = options.locale ?? locales[0];
  return documentMarkdown(makeDocument(contextOf(disclosed, audienceName(disclosed), locale)), locale);
}

export function documentMarkdown(document: ReportDocument, locale: Locale): string {
  const own = words[locale];
  const parts = [
    ...(document.invented === null ? [] : [`> **${escape(document.invented)}**`]),
    `# ${escape(document.title)}`,
    `${escape(document.kicker)} **${escape(document.year)}**`,
    `${escape(document.audience)}. ${escape(document.audienceNote)}`,
    ...document.sections.flatMap(({ title, blocks }) => [`## ${escape(title)}`, ...blocksMarkdown(blocks.flatMap(stillBlocks), 3, own)]),
    '---',
    escape(document.closing),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blocksMarkdown(blocks: readonly StillBlock[], level: number, own: Words): string[] {
  let deeper = level;
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'lead':
        return block.sentences.map(sentence);
      case 'paragraph':
        return [block.sentences.map(sentence).join('')];
      case 'note':
        return [block.sentences.map(sentence).join('')];
      case 'missing':
        return [`> ${block.sentences.map(sentence).join('')}`];
      case 'heading':
        deeper = level + 1;
        return [`${'#'.repeat(level)} ${escape(block.text)}`];
      case 'list':
        return [block.items.map((item) => `- ${sentence(item)}`).join('\n')];
      case 'key-figures':
        return [block.items.map(keyFigure).join('\n')];
      case 'verdicts':
        return [
          block.items
            .map(({ title, verdictWord, because, figures }) =>
              [`- **${escape(title)}: ${escape(verdictWord)}.**`, escape(because), escape(figures)].filter((part) => part !== '').join(' '),
            )
            .join('\n'),
        ];
      case 'definitions':
        return block.items.map(({ term, meaning, computed, sources }) =>
          [
            `**${escape(term)}.** ${escape(meaning)} ${escape(computed)}`,
            ...(sources === '' ? [] : [`${own.source}: ${escape(sources)}`]),
          ].join(' '),
        );
      case 'figure':
        return figureMarkdown(block.figure, deeper);
      case 'table':
        return tableMarkdown(block.table);
      case 'disclosure':
        return [`${'#'.repeat(deeper)} ${escape(block.title)}`, ...blocksMarkdown(block.blocks, deeper + 1, own)];
      // What is on the map is in the table beside it.
      case 'map':
        return [];
    }
  });
}

const figureMarkdown = (figure: Figure, level: number): string[] => [
  `${'#'.repeat(level)} ${escape(figure.title)}`,
  escape(figure.summary),
  ...tableMarkdown({ ...figure.table, caption: figure.table.caption === figure.title ? '' : figure.table.caption }),
  `*${escape(figure.source)}*`,
];

function tableMarkdown({ caption, columns, rows, note }: Table): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [`**${escape(caption)}**`]),
    [
      line(columns.map(({ title }) => cellText(title))),
      line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
      ...rows.map(({ cells, total }) => line(cells.map((cell) => tableCell(cell, total === true)))),
    ].join('\n'),
    ...(note === undefined ? [] : [escape(note)]),
  ];
}

const tableCell = ({ text }: TableCell, total: boolean): string => (total && text.trim() !== '' ? `**${cellText(text)}**` : cellText(text));

/** A pipe would end the cell, and so would the end of a line. */
const cellText = (text: string): string => escape(text).replaceAll('|', '\\|');

const keyFigure = ({ label, value, unit, before }: KeyFigure): string =>
  `- ${escape(label)}: **${escape(value)}**${unit === null ? '' : ` ${escape(unit)}`} (${escape(before)})`;

const sentence = (parts: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? escape(part) : `**${escape(part.value)}**`)).join('');

/** Text that Markdown and the HTML within it would read as markup, a link or a heading is written so that it is text. */
function escape(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>#~&]/g, (found) => (found === '<' ? '&lt;' : found === '>' ? '&gt;' : found === '&' ? '&amp;' : `\\${found}`))
    .replaceAll(/(https?|ftp|mailto):/gi, '$1&#58;')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replaceAll('@', '&#64;')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
