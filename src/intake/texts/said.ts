import type { Text } from '../../i18n/text.ts';

/** What is said of a finding; words between braces are filled in where it is found. */
export interface Said {
  /** Its name in a list of findings, such as the report's section on data quality. */
  readonly title: Text;
  readonly message: Text;
  readonly remedy: Text;
}

/** What is said of a row that is not loaded: also what should have stood there. */
export interface SaidOfRow extends Said {
  readonly expected: Text;
}
