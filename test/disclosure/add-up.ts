import type { Analysis } from '../../src/analysis.ts';
import type { Summary, SummaryTable } from '../../src/summaries/define-summary.ts';
import { summaryCatalogue } from '../../src/summaries/index.ts';
import { solved, type Equation } from './solve.ts';

/** Which columns come to which, year by year: known to whoever reads what they mean. The same name of an unknown is the same figure. */
const sums: readonly { readonly part: string; readonly column: string; readonly whole: string; readonly of: readonly string[] }[] = [
  ...['hours-by-function', 'hours-by-group', 'hours-by-organisation'].flatMap((part) =>
    ['facilitated', 'spent'].map((column) => ({ part, column, whole: 'hours-by-year', of: [column] })),
  ),
  { part: 'balance-by-organisation', column: 'hours_spent', whole: 'hours-by-year', of: ['spent'] },
  { part: 'balance-by-organisation', column: 'hours_to_others', whole: 'exchange-by-year', of: ['hours_for_others'] },
  ...['balance-by-organisation', 'budget-by-organisation'].flatMap((part) => [
    { part, column: 'fee', whole: 'budget-by-year', of: ['fees'] },
    { part, column: 'given', whole: 'budget-by-year', of: ['grants', 'cofunding', 'subsidies'] },
  ]),
  { part: 'exchange-by-year', column: 'hours_for_own+hours_for_others+hours_unshared', whole: 'hours-by-year', of: ['spent'] },
];

/** Figures of two tables that are one and the same. */
const alias: Readonly<Record<string, string>> = {
  'balance-by-organisation.hours_spent': 'hours-by-organisation.spent',
  'balance-by-organisation.fee': 'budget-by-organisation.fee',
  'balance-by-organisation.given': 'budget-by-organisation.given',
  'exchange-by-year.hours_for_others': 'exchange',
};

/**
 * What somebody can solve who adds up every table that is shown: a figure for each cell that is hidden, and for each row that is left
 * out. Who reads that small organisations are taken together knows that nobody else is left out.
 */
export function solvedIn(input: Analysis, output: Analysis): string[] {
  // What is empty and not hidden is known to be nothing.
  const table = (analysis: Analysis, id: string): SummaryTable['rows'] => {
    const found = analysis.summaries.find((one) => one.id === id);
    const columns: Summary['columns'] = summaryCatalogue.find((one) => one.id === id)?.columns ?? {};
    return (found?.rows ?? []).map((row, index) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value === null && columns[name]?.role === 'measure' && found?.hidden[index]?.includes(name) !== true ? 0 : value,
        ]),
      ),
    );
  };
  const keysOf = (facts: 'organisations' | 'groups'): Map<string, string> => {
    const keys = new Map(output[facts].map(({ id, name }) => [name, id]));
    return new Map(input[facts].map(({ id, name }) => [id, keys.get(name) ?? `hidden ${id}`]));
  };
  const keys = { organisation_id: keysOf('organisations'), group_id: keysOf('groups') };
  /** A row with what it is about named as it leaves. */
  const keyed = (row: SummaryTable['rows'][number]): SummaryTable['rows'][number] => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(keys).flatMap(([name, of]) => (typeof row[name] === 'string' ? [[name, of.get(row[name]) ?? row[name]]] : [])),
    ),
  });
  /** Who gave nothing is told by a table that has no row of them: that is no figure. */
  const nothing = new Set<string>();
  const equations = input.periods.flatMap(({ id: period }): Equation[] =>
    sums.flatMap(({ part, column, whole, of }): Equation[] => {
      const total = table(output, whole).find((row) => row['period'] === period);
      const known = of.map((name) => total?.[name]);
      if (!known.every((value) => typeof value === 'number')) return [];
      const rows = table(output, part).filter((row) => row['period'] === period);
      const subjects = (row: SummaryTable['rows'][number]): string =>
        ['organisation_id', 'group_id', 'function'].flatMap((name) => (row[name] === undefined ? [] : String(row[name]))).join();
      const cells = rows.flatMap((row) =>
        column
          .split('+')
          .map((name) => ({ value: row[name], name: `${alias[`${part}.${name}`] ?? `${part}.${name}`} ${period} ${subjects(row)}` })),
      );
      const merges = rows.some((row) => row['organisation_id'] === 'other');
      // Where all are taken together their row is the total itself, which is shown.
      if (merges && rows.every((row) => row['organisation_id'] === 'other' || row['organisation_id'] === null)) return [];
      const seen = new Set(rows.map(subjects));
      // Who is left out is one and the same in every table, and nobody tells whether they had anything: the balance has a row of all of them.
      const everybody = part.endsWith('-by-organisation') ? 'balance-by-organisation' : part;
      const balanced = new Set(
        table(output, everybody)
          .filter((row) => row['period'] === period)
          .map(subjects),
      );
      const leftOut = merges
        ? []
        : table(input, everybody).filter((row) => {
            const subject = subjects(keyed(row));
            return row['period'] === period && !seen.has(subject) && !balanced.has(subject);
          });
      for (const row of table(input, part)) {
        for (const name of column.split('+')) {
          if (row['period'] === period && row[name] === 0)
            nothing.add(`${alias[`${part}.${name}`] ?? `${part}.${name}`} ${period} ${subjects(keyed(row))}`);
        }
      }
      const shown = cells.reduce(
        (left, { value }) => left - (typeof value === 'number' ? value : 0),
        known.reduce((sum, value) => sum + value, 0),
      );
      const unknowns = [
        ...cells.flatMap(({ value, name }) => (typeof value === 'number' ? [] : [name])),
        ...leftOut.map((row) => `${alias[`${part}.${column}`] ?? `${part}.${column}`} ${period} left out ${subjects(row)}`),
      ];
      return [{ unknowns, value: shown, positive: !column.startsWith('given') && !column.startsWith('fee') }];
    }),
  );
  return solved(equations.filter(({ unknowns }) => unknowns.length > 0)).filter((name) => !nothing.has(name));
}
