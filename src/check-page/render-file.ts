import { formatNumber } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { dialectFacts } from '../intake/dialect-words.ts';
import type { ColumnUse, FileReport } from '../intake/report.ts';
import { recordTables } from '../records/index.ts';
import { html, type Html } from '../report/html.ts';
import type { FilePart, FileState } from './check-document.ts';
import { findingGroup, rich, shortened, type Edition } from './render-findings.ts';
import { stateMark } from './state-mark.ts';
import { asideReasons, columnReasons, counted, filled, takenReason, words } from './words.ts';

/** A page is told whether proposals were taken for this one run. */
export interface Settled {
  readonly accepted: boolean;
}

const stateWords: Readonly<Record<FileState, Text>> = {
  rejected: words.stateRejected,
  unread: words.stateUnread,
  registry: words.stateRegistry,
  aside: words.stateAside,
  warned: words.stateWarned,
  empty: words.stateEmpty,
  clean: words.stateClean,
};

/** The name of a file, which may be of any length, and of its sheet. */
export function fileName({ file, sheet }: Pick<FileReport, 'file' | 'sheet'>, { locale }: Edition): Html {
  return html`<bdi class="name">${shortened(file, 120, locale)}</bdi>${
    sheet === null ? null : html`<span class="sheet"> › <bdi>${shortened(sheet, 60, locale)}</bdi></span>`
  }`;
}

export const anchor = (index: number, { locale }: Edition): string => `${locale}-${index + 1}`;

/** Of a list without rows, or one that was rightly skipped, its line in the table says all. */
export const hasSection = ({ state, rejected, warned }: FilePart): boolean =>
  rejected + warned > 0 || (state !== 'empty' && state !== 'aside' && state !== 'registry');

/** One line per file: how it stands, and its numbers. */
export function overview(files: readonly FilePart[], edition: Edition, totals: readonly [number, number, number, number]): Html {
  const { locale } = edition;
  const number = (value: number): string => formatNumber(locale, value);
  const headings = [words.state, words.file, words.list, words.read, words.rowsLoaded, words.rowsRejected, words.toLookAt];
  const numbers = (part: FilePart): Html => {
    const { rowsRead, rowsLoaded, table } = part.report;
    const of = (value: number, heading: Text, kind: string): Html =>
      html`<td class="numeric ${kind}" data-of="${heading[locale]}">${value === 0 ? html`<span class="zero">0</span>` : number(value)}</td>`;
    if (table === null) {
      const none = html`<td class="numeric none">–</td>`;
      return html`${none}${none}${none}${of(part.warned, words.toLookAt, 'is-warned')}`;
    }
    return html`${of(rowsRead, words.read, 'is-read')}${of(rowsLoaded, words.rowsLoaded, 'is-loaded')}${of(
      part.rejected,
      words.rowsRejected,
      'is-rejected',
    )}${of(part.warned, words.toLookAt, 'is-warned')}`;
  };
  return html`<table class="overview">
    <caption class="visually-hidden">${words.files[locale]}</caption>
    <thead>
      <tr>${headings.map((heading, index) => html`<th scope="col"${index > 2 ? html` class="numeric"` : null}>${heading[locale]}</th>`)}</tr>
    </thead>
    <tbody>
      ${files.map(
        (part, index) =>
          html`<tr class="state-${part.state}">
            <td class="state">${stateMark(part.state)} ${stateWords[part.state][locale]}</td>
            <th scope="row">${
              hasSection(part)
                ? html`<a href="#${anchor(index, edition)}">${fileName(part.report, edition)}</a>`
                : fileName(part.report, edition)
            }</th>
            <td class="list">${listOf(part.report)?.[locale] ?? '–'}</td>
            ${numbers(part)}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <td class="state"></td>
        <th scope="row">${words.total[locale]}</th>
        <td class="list"></td>
        ${totals.map((value, index) => html`<td class="numeric" data-of="${headings[index + 3]?.[locale] ?? ''}">${number(value)}</td>`)}
      </tr>
    </tfoot>
  </table>`;
}

/** What a file holds; `null` where it was not read. */
const listOf = ({ table, registry }: FileReport): Text | null =>
  table !== null ? recordTables[table].title : registry !== undefined ? words.registry : null;

/** How many of its rows count, in a sentence. */
function account({ report, state }: FilePart, { locale }: Edition): string {
  if (report.table === null && report.registry !== undefined) return `${counted(words.registryWhy, locale, report.registry)}.`;
  if (state === 'unread' || state === 'aside') return words.unreadWhy[locale];
  if (report.rowsRead === 0) return words.emptyWhy[locale];
  if (report.rowsRejected === 0) return `${counted(words.loadedAll, locale, report.rowsRead)}.`;
  return `${filled(words.loadedSome[locale], {
    read: counted(words.rows, locale, report.rowsRead),
    loaded: formatNumber(locale, report.rowsLoaded),
    loadedVerb: counted(words.counts, locale, report.rowsLoaded),
    rejected: formatNumber(locale, report.rowsRejected),
    rejectedVerb: counted(words.isRejected, locale, report.rowsRejected),
  })}.`;
}

function howRead({ report }: FilePart, { accepted }: Settled, edition: Edition): Html | null {
  const { locale } = edition;
  if (report.table === null) return null;
  const facts = dialectFacts(report.dialect, report.because);
  const fields: Readonly<Record<string, { readonly title: Text }>> = recordTables[report.table].fields;
  const unknown = report.columns.filter(({ by, column }) => by === 'unknown' && column !== '').length;
  const why = ({ by, aside }: ColumnUse): string =>
    (by === 'mapping' && accepted ? takenReason : aside === undefined ? columnReasons[by] : asideReasons[aside])[locale];
  return html`<details class="how">
    <summary>
      ${words.how[locale]}${unknown === 0 ? null : html` <span class="aside-count">· ${counted(words.unknownColumns, locale, unknown)}</span>`}
    </summary>
    ${
      facts.length === 0
        ? null
        : html`<dl class="facts">
              ${facts.map(
                ({ title, value, why: told }) =>
                  html`<div>
                    <dt>${title[locale]}</dt>
                    <dd>${value[locale]}${told === null ? null : html` <span class="said">(${told[locale]})</span>`}</dd>
                  </div>`,
              )}
            </dl>
            <p class="note">${rich(words.howNote, edition)}</p>`
    }
    <table class="rows columns">
      <caption class="visually-hidden">${words.columns[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">${words.column[locale]}</th>
          <th scope="col">${words.readAs[locale]}</th>
          <th scope="col">${words.why[locale]}</th>
        </tr>
      </thead>
      <tbody>
        ${report.columns.map(
          (use) =>
            html`<tr${use.field === null ? html` class="unused"` : null}>
              <th scope="row" data-of="${words.column[locale]}"><div>${
                use.column.trim() === ''
                  ? html`<span class="absent">${words.nameless[locale]}</span>`
                  : html`<bdi>${shortened(use.column, 80, locale)}</bdi>`
              }</div></th>
              <td data-of="${words.readAs[locale]}"><div>${
                use.field === null
                  ? html`<span class="absent">${words.notUsed[locale]}</span>`
                  : html`${fields[use.field]?.title[locale] ?? use.field}`
              }</div></td>
              <td data-of="${words.why[locale]}"><div>${why(use)}</div></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** Everything about one file: what was read, what was not and why, what to look at, and how it was read. */
export function fileSection(part: FilePart, index: number, shown: number, settled: Settled, edition: Edition): Html {
  const { locale } = edition;
  const id = anchor(index, edition);
  return html`<section class="file file-${part.state}" id="${id}" aria-labelledby="${id}-name">
    <header>
      <h3 id="${id}-name">${fileName(part.report, edition)}</h3>
      ${listOf(part.report) === null ? null : html`<p class="list">${listOf(part.report)?.[locale] ?? ''}</p>`}
      <p class="account">${account(part, edition)}</p>
    </header>
    ${part.rejections.map((group) => findingGroup(group, 'rejected', shown, edition))}
    ${part.warnings.map((group) => findingGroup(group, 'warned', shown, edition))}
    ${howRead(part, settled, edition)}
  </section>`;
}
