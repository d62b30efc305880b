import { formatNumber } from '../i18n/formats.ts';
import type { Locale, Text } from '../i18n/text.ts';
import { html, type Html } from '../report/html.ts';
import type { FindingGroup, FoundRow } from './group-findings.ts';
import { stateMark } from './state-mark.ts';
import { counted, words } from './words.ts';

/** What a page is written in, and how a command is typed where it is read. */
export interface Edition {
  readonly locale: Locale;
  readonly typed: (text: string) => string;
}

/** Rows that are seen at once; more are folded. */
const inSight = 8;

/** A cell of pages is shown by its beginning. */
const longestCell = 240;
/** Sentences may hold cells and the names of very many columns. */
const longestSentence = 1200;

const codePoints = (text: string, most: number): string => [...text.slice(0, most * 2)].slice(0, most).join('');

/** A text of any length: what is too long is cut, and that is said. */
export function shortened(text: string, most: number, locale: Locale): Html {
  const shown = codePoints(text, most);
  if (shown.length === text.length) return html`${text}`;
  return html`${shown}… <span class="cut">${words.cut[locale]}</span>`;
}

/** A text of ours, in which what is to be typed stands between backticks. */
export function rich(text: Text, { locale, typed }: Edition): Html {
  const parts = typed(text[locale]).split('`');
  return html`${parts.map((part, index) => {
    const piece = shortened(part, longestSentence, locale);
    return index % 2 === 1 ? html`<code>${piece}</code>` : piece;
  })}`;
}

/** What stood in a cell, kept apart from the page around it, whichever way it is written. */
function cell(found: string, locale: Locale): Html {
  if (found === '') return html`<span class="absent">${words.emptyCell[locale]}</span>`;
  if (found.trim() === '') return html`<span class="absent">${words.spacesOnly[locale]}</span>`;
  const shown = codePoints(found, longestCell);
  // A cell that was cut when it was found ends in an ellipsis of ours.
  const cut = shown.length < found.length || (found.length > 990 && found.endsWith('…'));
  return html`<bdi class="cell">${shown}${shown.length < found.length ? '…' : ''}</bdi>${
    cut ? html` <span class="cut">${words.cut[locale]}</span>` : null
  }`;
}

interface Column {
  readonly id: string;
  readonly title: Text;
  readonly has: (row: FoundRow) => boolean;
  readonly write: (row: FoundRow, edition: Edition) => Html;
}

const columns: readonly Column[] = [
  {
    id: 'row',
    title: words.row,
    has: ({ row }) => row !== null,
    write: ({ row }, { locale }) => (row === null ? html`<span class="absent">${words.wholeFile[locale]}</span>` : html`${String(row)}`),
  },
  {
    id: 'column',
    title: words.column,
    has: ({ column }) => column !== null,
    write: ({ column }, { locale }) => (column === null ? html`` : html`<bdi>${shortened(column, 80, locale)}</bdi>`),
  },
  {
    id: 'found',
    title: words.found,
    has: ({ found }) => found !== null,
    write: ({ found }, { locale }) => (found === null ? html`` : cell(found, locale)),
  },
  {
    id: 'expected',
    title: words.expected,
    has: ({ expected }) => expected !== null && expected.nl !== '',
    write: ({ expected }, edition) => (expected === null ? html`` : rich(expected, edition)),
  },
  {
    id: 'remark',
    title: words.remark,
    has: ({ remark }) => remark !== null,
    write: ({ remark }, { locale }) => (remark === null ? html`` : shortened(remark[locale], longestSentence, locale)),
  },
  {
    id: 'remedy',
    title: words.remedy,
    has: ({ remedy }) => remedy !== null && remedy.nl !== '',
    write: ({ remedy }, edition) => (remedy === null ? html`` : rich(remedy, edition)),
  },
];

function table(rows: readonly FoundRow[], used: readonly Column[], title: string, edition: Edition): Html {
  const { locale } = edition;
  const slim = used.every(({ id }) => id === 'row' || id === 'found');
  return html`<table class="rows${slim ? ' slim' : ''}">
    <caption class="visually-hidden">${title}</caption>
    <thead><tr>${used.map(({ id, title: heading }) => html`<th scope="col" class="of-${id}">${heading[locale]}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr>${used.map(({ id, title: heading, write }) =>
          id === 'row'
            ? html`<th scope="row" class="of-row" data-of="${heading[locale]}"><div>${write(row, edition)}</div></th>`
            : html`<td class="of-${id}" data-of="${heading[locale]}"><div>${write(row, edition)}</div></td>`,
        )}</tr>`,
    )}</tbody>
  </table>`;
}

/** Rows about which nothing has to be said but where they are. */
const places = (rows: readonly FoundRow[], { locale }: Edition): Html =>
  html`<p class="places">
    ${words.row[locale]} ${rows.map(({ row }, index) => html`${index > 0 ? ', ' : ''}<b>${String(row)}</b>`)}
  </p>`;

/** One row, in a line. */
const single = (row: FoundRow, used: readonly Column[], edition: Edition): Html =>
  html`<p class="single">
    ${used.map(({ id, title, write }) => html`<span class="of-${id}"><i>${title[edition.locale]}</i> ${write(row, edition)}</span> `)}
  </p>`;

function list(group: FindingGroup, shown: number, edition: Edition): Html | null {
  const [only] = group.rows;
  const rows = group.count === 1 && only !== undefined ? [{ ...only, column: group.column }] : group.rows.slice(0, shown);
  const used = columns.filter(({ has }) => rows.some(has));
  if (used.length === 0) return null;
  const title = group.title[edition.locale];
  if (group.count === 1) return html`${rows.map((row) => single(row, used, edition))}`;
  const write = (some: readonly FoundRow[]): Html =>
    used.every(({ id }) => id === 'row') ? places(some, edition) : table(some, used, title, edition);
  // A fold of one or two rows costs more than it saves.
  const open = rows.length <= inSight + 2 ? rows.length : inSight;
  const folded = rows.slice(open);
  const left = group.count - rows.length;
  return html`${write(rows.slice(0, open))}
    ${fold(folded.length, () => write(folded), edition)}
    ${left === 0 ? null : html`<p class="left">${rich({ nl: counted(words.left, 'nl', left), en: counted(words.left, 'en', left) }, edition)}</p>`}`;
}

/** What does not stand in sight; on paper it says so itself. */
export function fold(
  count: number,
  write: () => Html,
  { locale }: Edition,
  forms: Parameters<typeof counted>[0] = words.more,
): Html | null {
  if (count === 0) return null;
  return html`<details class="more">
    <summary>${counted(forms, locale, count)}<span class="on-paper"> · ${words.onPaper[locale]}</span></summary>
    ${write()}
  </details>`;
}

/** Findings of one kind: what they are, what to do, and every row. */
export function findingGroup(group: FindingGroup, state: 'rejected' | 'warned', shown: number, edition: Edition): Html {
  const { locale } = edition;
  const rows = list(group, shown, edition);
  // Where something is comes first, unless it takes a table to say so.
  const brief =
    group.count <= inSight &&
    group.rows.every(
      ({ column, found, expected, remark, remedy }) => group.count === 1 || (column ?? found ?? expected ?? remark ?? remedy) === null,
    );
  return html`<section class="group group-${state}">
    <h4>
      ${stateMark(state)}<span>${group.title[locale]}</span>
      ${group.count === 1 ? null : html`<span class="count">${formatNumber(locale, group.count)}×</span>`}
    </h4>
    ${brief ? rows : null}
    ${
      group.column === null || group.count === 1
        ? null
        : html`<p><span class="term">${words.column[locale]}</span> <bdi>${shortened(group.column, 80, locale)}</bdi></p>`
    }
    ${group.remark === null ? null : html`<p>${shortened(group.remark[locale], longestSentence, locale)}</p>`}
    ${
      group.expected === null
        ? null
        : html`<p class="expected"><span class="term">${words.expected[locale]}</span> ${rich(group.expected, edition)}</p>`
    }
    ${
      group.remedy === null
        ? null
        : html`<p class="remedy"><span class="term">${words.remedy[locale]}</span> ${rich(group.remedy, edition)}</p>`
    }
    ${brief ? null : rows}
  </section>`;
}
