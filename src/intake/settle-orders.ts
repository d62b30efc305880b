import type { Text } from '../i18n/text.ts';
import type { Project } from '../project.ts';
import type { DateOrder } from './cells/dates.ts';
import { asElsewhere } from './dialect-reasons.ts';
import type { FileReport } from './report.ts';
import { datesAmbiguous, type DoubtfulDate } from './settle-cells.ts';

/** What the dates of one file tell of their order. */
export interface DatesInFile {
  readonly order: DateOrder;
  /** Some date has the day first and can't be read otherwise. */
  readonly dayFirst: boolean;
  /** Semicolons stand between its columns, as in what a Dutch spreadsheet writes. */
  readonly dutchSheet: boolean;
  /** A date of which nothing in the file tells the order; `null` where there is none. */
  readonly doubt: DoubtfulDate | null;
}

export interface OrderInFile extends DatesInFile {
  /** The place of the file among the reports. */
  readonly report: number;
}

const noDay: Text = {
  nl: 'geen enkele datum in uw bestanden heeft een dag boven de 12',
  en: 'no date in your files has a day above 12',
};

/**
 * Dates such as 03/04/2021 of which their own file does not tell the order are written as in the other files of the network, and the report
 * of the file says which; else as a Dutch spreadsheet does, where the file comes from one. Where another file is seen to put the month first,
 * or nothing tells, nobody can: then somebody has to say.
 * @param refused hears `dates-ambiguous` of each file
 */
export function settleOrders(
  orders: readonly OrderInFile[],
  reports: FileReport[],
  project: Project,
  refused: (error: unknown) => void,
): void {
  const nameOf = (of: OrderInFile): string => reports[of.report]?.sheet ?? reports[of.report]?.file ?? '';
  const american = orders.find(({ order }) => order === 'mdy');
  const dutch = orders.find(({ dayFirst }) => dayFirst);
  for (const { report: index, doubt, dutchSheet } of orders) {
    const report = reports[index];
    if (doubt === null || report === undefined) continue;
    if (american !== undefined) {
      const other = nameOf(american);
      refused(datesAmbiguous(doubt, project, { nl: `in ${other} staat de maand voorop`, en: `in ${other} the month comes first` }));
      continue;
    }
    if (dutch === undefined) {
      if (!dutchSheet) refused(datesAmbiguous(doubt, project, noDay));
      continue;
    }
    reports[index] = { ...report, because: { ...report.because, dateOrder: asElsewhere(doubt.inWords, nameOf(dutch)) } };
  }
}
