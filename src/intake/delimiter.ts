export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How well a delimiter fits a text: the share of its records that have as many cells as most of them have. */
export interface Fit {
  readonly delimiter: Delimiter;
  readonly cells: number;
  readonly share: number;
  /** How many records it cuts the text into; 0 where no other delimiter occurs, and nothing was counted. */
  readonly records: number;
  /** How many known column names stand on one of the first lines. */
  readonly known: number;
}

const quote = 34;
const newline = 10;
const carriage = 13;

/** Counts the cells of every record that is not empty; a quote opens only where a cell starts, as in RFC 4180. */
function countCells(text: Buffer, delimiter: string): Map<number, number> {
  const mark = delimiter.charCodeAt(0);
  const counts = new Map<number, number>();
  let cells = 1;
  let empty = true;
  let start = true;
  const close = (): void => {
    if (!empty) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    cells = 1;
    empty = true;
    start = true;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text[i];
    if (start && code === quote) {
      empty = false;
      start = false;
      for (i += 1; i < text.length; i += 1) {
        if (text[i] !== quote) continue;
        if (text[i + 1] !== quote) break;
        i += 1;
      }
    } else if (code === mark) {
      cells += 1;
      empty = false;
      start = true;
    } else if (code === newline || code === carriage) {
      if (code === carriage && text[i + 1] === newline) i += 1;
      close();
    } else {
      empty = false;
      start = false;
    }
  }
  close();
  return counts;
}

const looked = 100;

/** The first lines of a text that are not empty; enough to recognise column names by, which may stand below a title. */
function firstLines(text: Buffer): string[] {
  for (let part = 1 << 14; ; part *= 4) {
    const lines = text.toString('utf8', 0, part).split(/\r\n|\r|\n/);
    if (lines.length <= looked && part < text.length) continue;
    return lines.slice(0, looked).filter((line) => line.trim() !== '');
  }
}

const cellsIn = (line: string, delimiter: string): string[] => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'));

/**
 * Judges every delimiter that occurs by the whole text (UTF-8), best first. `isKnown` says whether a column name is one of the table's.
 * Where the best two fit equally well the text does not tell, and somebody has to.
 */
export function fitDelimiters(text: Buffer, isKnown: (header: string) => boolean): Fit[] {
  const fits: Fit[] = [];
  const lines = firstLines(text);
  const occurring = delimiters.filter((delimiter) => text.includes(delimiter));
  for (const delimiter of occurring) {
    const known = Math.max(0, ...lines.map((line) => cellsIn(line, delimiter).filter(isKnown).length));
    // There is nothing to choose where only one occurs.
    const counts = occurring.length === 1 ? new Map([[2, 1]]) : countCells(text, delimiter);
    let cells = 1;
    let most = 0;
    let all = 0;
    for (const [count, records] of counts) {
      all += records;
      if (records > most || (records === most && count > cells)) [cells, most] = [count, records];
    }
    fits.push({ delimiter, cells, share: all === 0 ? 0 : most / all, records: occurring.length === 1 ? 0 : all, known });
  }
  // A wrong delimiter hardly ever cuts a line into names we know; a right one may have ragged rows.
  return fits.sort((a, b) => Math.sign(b.known - a.known) * (b.known > 1 || a.known > 1 ? 1 : 0) || b.share - a.share || b.known - a.known);
}
