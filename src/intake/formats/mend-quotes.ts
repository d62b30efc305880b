/** A quote that opens a cell and is no quote: kept out of the parser's sight, and put back in the cell. */
export interface MendedQuotes {
  readonly text: string;
  /** Stands for a quote that opened a cell and never closed it: somebody has to look at its row. */
  readonly stray: string;
  /** Stands for a quote that is part of the text, as in `"De Eik" te Almelo`. */
  readonly literal: string;
}

const newline = /[\r\n]/;

/** Two characters that do not occur in a text. */
function unused(text: string): [string, string] {
  const free: string[] = [];
  for (let code = 0xe000; free.length < 2; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return [free[0] ?? '', free[1] ?? ''];
}

/**
 * Finds the quotes that open a cell without being closed where the cell ends. One that would swallow lines is taken as a slip on its own
 * line, so that the lines after it are read as what they are. `null` where there are so many that the file is no such text.
 */
export function mendQuotes(text: string, delimiter: string): MendedQuotes | null {
  const [stray, literal] = unused(text);
  const pieces: string[] = [];
  let copied = 0;
  let budget = text.length * 20 + 1000;
  for (let at = 0; at < text.length; at += 1) {
    const before = at === 0 ? '\n' : text.charAt(at - 1);
    if (text.charAt(at) !== '"' || !(before === delimiter || newline.test(before))) continue;
    let close = at;
    do {
      close = text.indexOf('"', close + (close === at ? 1 : 2));
    } while (close >= 0 && text.charAt(close + 1) === '"');
    budget -= (close < 0 ? text.length : close) - at;
    if (budget < 0) return null;
    const after = close < 0 ? null : text.charAt(close + 1);
    if (after === '' || after === delimiter || after === '\r' || after === '\n') {
      at = close;
      continue;
    }
    const oneLine = close >= 0 && !newline.test(text.slice(at, close));
    pieces.push(text.slice(copied, at), oneLine ? literal : stray);
    copied = at + 1;
  }
  return { text: pieces.join('') + text.slice(copied), stray, literal };
}
