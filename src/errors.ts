import type { Text } from './i18n/text.ts';

/** Where in somebody's records something was found. `row` is the line seen in a spreadsheet: the header is row 1. */
export interface Place {
  readonly file: string | null;
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/**
 * A mistake that the user can mend: it is shown without a stack trace, and ends a command with status 2.
 * Anything else that is thrown is a fault of ours and keeps its trace.
 */
export class UserError extends Error {
  readonly code: string;
  readonly text: Text;
  readonly remedy: Text;
  readonly place: Place;
  /** What stops the other files of the same folder, so that nobody mends one, runs again and meets the next. */
  readonly also: readonly UserError[];

  constructor(options: { code: string; text: Text; remedy: Text; place?: Place; also?: readonly UserError[] }) {
    super(options.text.en);
    this.name = 'UserError';
    this.code = options.code;
    this.text = options.text;
    this.remedy = options.remedy;
    this.place = options.place ?? { file: null };
    this.also = options.also ?? [];
  }
}
