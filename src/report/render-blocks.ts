import type { Locale } from '../i18n/text.ts';
import type { Words } from '../i18n/words.ts';
import type { Block, Figure, KeyFigure, LegendEntry, SectionContent, Sentence, Table, TableCell, VerdictItem } from './document.ts';
import { html, type Html } from './html.ts';
import { kindShape } from './legends.ts';
import { swatch } from './swatch.ts';
import { verdictMark, verdictSymbols } from './verdict-mark.ts';

/** What the blocks of one edition are written with. */
export interface Edition {
  readonly locale: Locale;
  readonly words: Words;
  /** A chart's drawing, by its id. */
  readonly drawings: ReadonlyMap<string, Html>;
  readonly map: Html;
  readonly mapLegend: readonly LegendEntry[];
}

/** An id that is unique on a page that holds every language. */
export const idIn = (edition: Edition, id: string): string => `${id}-${edition.locale}`;

export function renderSection(section: SectionContent, edition: Edition): Html {
  const id = idIn(edition, section.id);
  let deeper = false;
  const blocks = section.blocks.map((block) => {
    if (block.kind === 'heading') deeper = true;
    return renderBlock(block, edition, deeper ? 4 : 3);
  });
  return html`<section id="${id}" class="section section-${section.id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1">${section.title}</h2>
    ${blocks}
  </section> `;
}

function renderBlock(block: Block, edition: Edition, level: 3 | 4): Html {
  switch (block.kind) {
    case 'lead':
      return html`<ul class="lead">
        ${block.sentences.map((sentence) => html`<li>${renderSentence(sentence, edition)}</li>`)}
      </ul> `;
    case 'paragraph':
      return html`<p>${block.sentences.map((sentence) => renderSentence(sentence, edition))}</p> `;
    case 'note':
      return html`<p class="note">${block.sentences.map((sentence) => renderSentence(sentence, edition))}</p> `;
    case 'missing':
      return html`<p class="missing">${block.sentences.map((sentence) => renderSentence(sentence, edition))}</p> `;
    case 'heading':
      return html`<h3>${block.text}</h3> `;
    case 'list':
      return html`<ul class="plain">
        ${block.items.map((item) => html`<li>${renderSentence(item, edition)}</li>`)}
      </ul> `;
    case 'key-figures':
      return html`<ul class="key-figures">
        ${block.items.map((item) => renderKeyFigure(item, edition))}
      </ul> `;
    case 'verdicts':
      return html`<ul class="verdicts">
        ${block.items.map((item) => renderVerdict(item, level))}
      </ul> `;
    case 'definitions':
      return html`<dl class="definitions">
        ${block.items.map(
          (item) =>
            html`<div id="${idIn(edition, `measure-${item.id}`)}">
              <dt>${item.term}</dt>
              <dd>${item.meaning}</dd>
              <dd class="computed">${item.computed}</dd>
              ${item.sources === '' ? null : html`<dd class="computed">${edition.words.source}: ${item.sources}</dd>`}
            </div>`,
        )}
      </dl> `;
    case 'figure':
      return renderFigure(block.figure, edition, level);
    case 'table':
      return renderTable(block.table, edition);
    case 'disclosure':
      return html`<details class="data">
        <summary>${block.title}</summary>
        ${block.blocks.map((each) => renderBlock(each, edition, 4))}
      </details> `;
    case 'budget':
      return html`<div class="budget" data-budget>
        <p class="budget-answer">${block.sentence}</p>
        ${renderTable(block.table, edition)}
      </div> `;
    case 'map':
      return html`<div class="map-block">
        <div class="map-slot" data-map><div class="map-static">${edition.map}${renderLegend(edition.mapLegend)}</div></div>
        <div data-selection class="selection"></div>
      </div> `;
  }
}

/** A sentence, its figures as links to where they are shown. */
export function renderSentence(sentence: Sentence, edition: Edition): Html {
  return html`${sentence.map((part) =>
    typeof part === 'string'
      ? part
      : part.section === undefined
        ? html`<b class="figure-in-text" data-from="${part.from}">${part.value}</b>`
        : html`<a class="figure-in-text" href="#${idIn(edition, part.section)}" data-from="${part.from}">${part.value}</a>`,
  )}`;
}

function renderKeyFigure(item: KeyFigure, edition: Edition): Html {
  return html`<li>
    <a href="#${idIn(edition, item.section)}" data-from="${item.from}"
      ><span class="label">${item.label}</span>
      <span class="value${item.state === undefined ? '' : ' absent'}">${item.value}</span>
      <span class="unit">${item.unit ?? ''}</span>
      <span class="before">${item.before}</span></a
    >
  </li>`;
}

function renderVerdict(item: VerdictItem, level: 3 | 4): Html {
  const title = level === 4 ? html`<h4>${item.title}</h4>` : html`<h3>${item.title}</h3>`;
  return html`<li class="verdict verdict-${item.verdict}">
    ${verdictMark(item.verdict)}
    <div>
      ${title}
      <p class="verdict-word">${item.verdictWord}</p>
      <p>${item.because}</p>
      ${item.figures === '' ? null : html`<p class="note">${item.figures}</p>`}
      ${
        item.rows === undefined
          ? null
          : html`<details class="data">
              <summary>${item.rows.title}</summary>
              <ul class="plain">
                ${item.rows.items.map((row) => html`<li>${row}</li>`)}
              </ul>
            </details>`
      }
    </div>
  </li>`;
}

function renderFigure(figure: Figure, edition: Edition, level: 3 | 4): Html {
  const id = idIn(edition, `figure-${figure.id}`);
  const title = level === 4 ? html`<h4 id="${id}-title">${figure.title}</h4>` : html`<h3 id="${id}-title">${figure.title}</h3>`;
  return html`<figure id="${id}" data-chart="${figure.id}" aria-labelledby="${id}-title" aria-describedby="${id}-summary">
    <figcaption>
      ${title}
      <p class="summary" id="${id}-summary">${figure.summary}</p>
      ${figure.legend === undefined ? null : renderLegend(figure.legend)}
    </figcaption>
    <div class="chart-static">${edition.drawings.get(figure.id) ?? null}</div>
    <p class="source">${figure.source}</p>
    <details class="data">
      <summary>${edition.words.asTable}</summary>
      ${renderTable(figure.table, edition)}
    </details>
  </figure> `;
}

export function renderLegend(entries: readonly LegendEntry[]): Html {
  return html`<ul class="legend">
    ${entries.map(
      (entry) =>
        html`<li>
          <svg class="swatch swatch-large" viewBox="0 0 14 14" aria-hidden="true" focusable="false">${swatch(entry)}</svg
          >${entry.name}
        </li>`,
    )}
  </ul>`;
}

function renderTable(table: Table, edition: Edition): Html {
  const id = idIn(edition, table.id);
  // Of numbers alone every cell after the first is one, and need not say so.
  const numbers = table.columns.slice(1).every((column) => column.numeric);
  const use = table.map === true ? html` data-map-table` : table.sortable === true ? html` data-sortable` : null;
  return html`<div class="table-scroll${table.map === true ? ' map-table' : ''}" role="region" aria-labelledby="${id}-caption" tabindex="0">
    <table id="${id}" ${numbers ? html`class="numbers"` : null} ${use}>
      <caption id="${id}-caption">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col" ${column.numeric && !numbers ? numeric : null}>${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr${row.key === undefined ? null : html` data-key="${row.key}"`}>${row.cells.map((cell, index) =>
              renderCell(cell, !numbers && table.columns[index]?.numeric === true, index === 0),
            )}</tr>
`,
        )}
      </tbody>
    </table>
  </div> `;
}

const numeric = html` class="numeric"`;

function renderCell(cell: TableCell, isNumeric: boolean, head: boolean): Html {
  // A number as it is written sorts by itself.
  const sort =
    cell.sort === undefined || /^[€\s\d.,%−-]+$/.test(cell.text) ? null : html` data-sort="${cell.sort === null ? '' : String(cell.sort)}"`;
  const mark = cell.mark === undefined ? null : renderMark(cell.mark);
  const verdict = cell.verdict === undefined ? null : verdictMark(cell.verdict);
  const content =
    cell.state === 'hidden'
      ? html`<span class="absent" title="${cell.text}"
          ><span aria-hidden="true">·</span><span class="visually-hidden">${cell.text}</span></span
        >`
      : cell.state === 'unknown'
        ? html`<span class="absent">${cell.text}</span>`
        : html`${mark}${verdict}${cell.text}`;
  if (head) return html`<th scope="row" ${sort}>${content}</th>`;
  return html`<td${isNumeric ? numeric : null}${sort}>${content}</td>`;
}

/** The shape of a category, drawn once on the page. */
const renderMark = (mark: string): Html => html`<svg class="swatch" aria-hidden="true"><use href="#mark-${mark}"/></svg>`;

/** The shape of every category and verdict, to be named by the marks in tables and lists. */
export function renderSprite(marks: readonly string[]): Html {
  return html`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">${marks.map(
    (mark) =>
      html`<symbol id="mark-${mark}" viewBox="0 0 14 14">${swatch({ shape: mark.startsWith('kind-') ? kindShape(mark.slice(5)) : 'circle', colour: mark, name: '' })}</symbol>`,
  )}${verdictSymbols()}</svg>
`;
}
