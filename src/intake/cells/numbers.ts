import { keepFirst, type SeenCell } from '../seen-cell.ts';

/** The sign between whole and decimal. */
export type Mark = ',' | '.';

/** What the marks in one number tell: which is the decimal mark, nothing (`none`), or that it could be either (`either`). */
export type Hint = Mark | 'none' | 'either';

/** No number is longer; a cell of a megabyte would take the patterns below minutes. */
const longest = 64;

const shape = /^(?:\d[\d.,]*|[.,]\d+)$/;
const groupsOf: Record<Mark, RegExp> = { ',': /^[1-9]\d{0,2}(?:,\d{3})+$/, '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/ };
const spaced = /^[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?=[.,]|$)/;
const spaces = /[ \u00a0\u2009\u202f]/g;

/** Digits and marks, apart from their sign. */
export interface Digits {
  readonly negative: boolean;
  readonly body: string;
}

/** Takes the sign off a number and the spaces out of its thousands; `null` where it is no number at all. */
export function digitsOf(text: string): Digits | null {
  if (text.length > longest) return null;
  let body = text;
  let negative = false;
  const first = body.charCodeAt(0);
  if (first === 45 || first === 0x2212) {
    negative = true;
    body = body.slice(1).trimStart();
  } else if (first === 43) body = body.slice(1);
  else if (body.endsWith('-')) {
    negative = true;
    body = body.slice(0, -1).trimEnd();
  }
  const thousands = spaced.exec(body);
  if (thousands !== null) body = thousands[0].replace(spaces, '') + body.slice(thousands[0].length);
  return shape.test(body) ? { negative, body } : null;
}

const currency = /^([-−+]?)\s*(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$/gi;
/** `(1.500)` and `€ (1.500)`: what bookkeepers write for less than nothing. */
const brackets = /^(?:(?:€|eur|euro) *)?\( *([^()]*?) *\)$/i;
/** `-/- 1.500` and `1.500 -/-`, the Dutch for the same. */
const minus = /^(?:-\/- *(.+)|(.+?) *-\/-)$/;
const dash = /[,.][-–—=]{1,2}$/;

/** An amount without its currency and the dash for no cents: `€ 1.500,-` → `1.500`. Brackets make it negative, as bookkeepers write. */
export function bareAmount(text: string): string {
  if (text.length > longest) return text;
  const bracketed = brackets.exec(text);
  const less = minus.exec(text);
  const inside = bracketed !== null ? `-${bracketed[1]}` : less !== null ? `-${less[1] ?? less[2]}` : text;
  return inside.replace(currency, '$1').replace(dash, '');
}

const hoursWord = / *(?:uren|uur|u|hours|hour|hrs|h)\.?$/i;

/** `1:30`, `1u30`, `1 uur en 30 minuten`, `1h30m`; seconds are dropped. */
const clock =
  /^(\d{1,5}) *(?::|u(?:ur|ren)?|h(?:rs?|ours?)?) *(?:(?:en|and) +)?(?:([0-5]\d)(?::[0-5]\d)?|([0-5]?\d) *m(?:in(?:uut|uten|utes?|s)?)?\.?)$/i;
const minutesWord = /^(\d[\d.,]*) *m(?:in(?:uut|uten|utes?|s)?)?\.?$/i;

/** Hours and minutes that stand apart, as whole minutes; `null` where a text is no such thing. */
export function clockOf(text: string): number | null {
  const match = text.length > longest ? null : clock.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2] ?? match[3]);
}

/** The number before a word for minutes: `90 min` → `90`; `null` where that word is not there. */
export const bareMinutes = (text: string): string | null => (text.length > longest ? null : (minutesWord.exec(text)?.[1] ?? null));

/** A number of hours without the word: `1,5 uur` → `1,5`. */
export const bareHours = (text: string): string => (text.length > longest ? text : text.replace(hoursWord, ''));

const other: Record<Mark, Mark> = { ',': '.', '.': ',' };

/** What the marks of a number tell by themselves; `null` where they stand as in no number (`1.2.3`, `1,50.00`). */
export function hintOf(body: string): Hint | null {
  const comma = body.lastIndexOf(',');
  const point = body.lastIndexOf('.');
  if (comma < 0 && point < 0) return 'none';
  if (comma >= 0 && point >= 0) {
    const mark: Mark = comma > point ? ',' : '.';
    const at = Math.max(comma, point);
    return body.indexOf(mark) === at && at < body.length - 1 && groupsOf[other[mark]].test(body.slice(0, at)) ? mark : null;
  }
  const mark: Mark = comma >= 0 ? ',' : '.';
  const at = Math.max(comma, point);
  if (body.indexOf(mark) !== at) return groupsOf[mark].test(body) ? other[mark] : null;
  if (at === body.length - 1) return null;
  return groupsOf[mark].test(body) ? 'either' : mark;
}

/** A number as digits with a point, such as `-1234.5`, for the decimal mark that holds. */
export function plain(digits: Digits, mark: Mark): string {
  const thousands = other[mark];
  const whole = digits.body.replaceAll(thousands, '');
  return `${digits.negative ? '-' : ''}${mark === ',' ? whole.replace(',', '.') : whole}`;
}

/** What a number is kept in: an amount has two decimals, and some numbers have bounds. */
export interface NumberKind {
  readonly money: boolean;
  readonly range?: readonly [number, number] | undefined;
}

const anyNumber: NumberKind = { money: false };

/** A number with one mark before three digits, as each of the two that it may be. */
export function bothReadings({ negative, body }: Digits): { readonly mark: Mark; readonly thousands: number; readonly decimal: number } {
  const mark: Mark = body.includes(',') ? ',' : '.';
  return { mark, thousands: Number(plain({ negative, body }, other[mark])), decimal: Number(plain({ negative, body }, mark)) };
}

/** What a number tells by itself, also by what it is kept in: `1.000` of a full post is no thousand. */
function hintIn(digits: Digits, { range }: NumberKind): Hint | null {
  const hint = hintOf(digits.body);
  if (hint !== 'either' || range === undefined) return hint;
  const { mark, thousands, decimal } = bothReadings(digits);
  const fits = (value: number): boolean => value >= range[0] && value <= range[1];
  return fits(decimal) && !fits(thousands) ? mark : 'either';
}

/**
 * The decimal mark of a whole file, from what each of its numbers tells; a `null` mark where nothing decides or numbers contradict
 * each other (`mixed`).
 */
export class MarkEvidence {
  /** How many rows hold a number with a decimal comma, or a decimal point, and the first of each. */
  comma = 0;
  point = 0;
  readonly first: Partial<Record<Mark, SeenCell>> = {};
  /** The first number with each mark between its thousands, and with one that may stand there. */
  readonly between: Partial<Record<Mark | ' ', SeenCell>> = {};
  readonly maybe: Partial<Record<Mark, SeenCell>> = {};
  /** Numbers that may be either of two, of which only the others can tell which. */
  readonly doubtful: { readonly seen: SeenCell; readonly mark: Mark; readonly money: boolean }[] = [];

  add(text: string, seen: SeenCell, kind = anyNumber): void {
    const digits = digitsOf(text);
    if (digits === null) return;
    const { body } = digits;
    const hint = hintIn(digits, kind);
    if (hint === ',' || hint === '.') {
      if (hint === ',') this.comma += seen.times;
      else this.point += seen.times;
      keepFirst(this.first, hint, seen);
      if (body.includes(other[hint])) keepFirst(this.between, other[hint], seen);
    }
    if (/\d[ \u00a0\u2009\u202f]\d/.test(text)) keepFirst(this.between, ' ', seen);
    if (hint === 'either') {
      const mark: Mark = body.includes(',') ? ',' : '.';
      keepFirst(this.maybe, mark, seen);
      this.doubtful.push({ seen, mark, money: kind.money });
    }
  }

  get mixed(): boolean {
    return this.comma > 0 && this.point > 0;
  }

  /** Numbers of both kinds, and of neither so few that they are slips. */
  get contradicts(): boolean {
    return Math.min(this.comma, this.point) * 5 >= this.comma + this.point && this.mixed;
  }

  /** What stands between thousands where this is the decimal mark, and the first number that has it; `null` where nothing does. */
  thousands(mark: Mark | null): { readonly mark: Mark | ' '; readonly seen: SeenCell } | null {
    const spaced = this.between[' '];
    const space = spaced === undefined ? null : { mark: ' ' as const, seen: spaced };
    if (mark === null) return space;
    const between = other[mark];
    const seen = this.between[between] ?? this.maybe[between];
    return seen === undefined ? space : { mark: between, seen };
  }

  /** The first amount with a point before three digits, that may stand between thousands. */
  get amountInThousands(): { readonly mark: '.'; readonly seen: SeenCell } | null {
    const first: { amount?: SeenCell } = {};
    for (const { seen, mark, money } of this.doubtful) if (money && mark === '.') keepFirst(first, 'amount', seen);
    return first.amount === undefined ? null : { mark: '.', seen: first.amount };
  }

  get mark(): Mark | null {
    if (this.mixed) return null;
    return this.comma > 0 ? ',' : this.point > 0 ? '.' : null;
  }
}
