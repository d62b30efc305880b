/** What a spreadsheet may take for a formula, in the usual signs and their full-width forms; and what may bring it there. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const inert = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text as it was before `inert`. */
export const bared = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);
