import type { Text } from '../../i18n/text.ts';
import type { Project } from '../../project.ts';
import type { TableId } from '../../records/index.ts';
import { parseYear } from '../../records/period.ts';
import { fold } from '../fold.ts';
import type { Assignment } from './assign-columns.ts';
import { isNumber, shareOf } from './column-content.ts';
import type { SurveyedTable } from './read-survey.ts';

/** A sheet with a column per group, or per year, that is to be read as a row for each. */
export interface WideColumns {
  readonly said: { readonly field: string; readonly value: string | null };
  readonly reason: Text;
  /** Columns that are neither groups nor years, nor known otherwise. */
  readonly others: readonly string[];
  readonly values: readonly { readonly field: string; readonly found: string; readonly ours: string; readonly reason: Text }[];
}

const cross = /^(?:x|ja|j|yes|y|1|✓|✔|☑|nee|n|no|0)$/i;

/** Whether the columns that are left over are groups or years: at least two, and each of them. */
export function wideColumns(
  table: SurveyedTable,
  id: TableId,
  assignment: Assignment,
  project: Project,
  groups: ReadonlyMap<string, string>,
): WideColumns | null {
  const used = new Set([...assignment.assigned.map((one) => one.column), ...assignment.spare.map((one) => one.column)]);
  const free = [...table.names.keys()].filter((column) => table.names[column] !== '' && !used.has(column));
  const names = free.map((column) => table.names[column] ?? '');
  const contentIs = (holds: (text: string) => boolean): boolean =>
    free.every((column) => {
      const content = table.columns[column];
      return content === undefined || content.filled === 0 || shareOf(content, holds) >= 0.8;
    });
  const byGroup = names.filter((name) => groups.has(fold(name)));
  if (
    (id === 'memberships' || (id === 'hours' && contentIs(isNumber))) &&
    byGroup.length >= 2 &&
    assignment.missing.every((field) => field === 'group_id' || (id === 'hours' && field === 'hours'))
  ) {
    const value = id === 'hours' ? 'hours' : contentIs((text) => cross.test(text)) ? null : 'role';
    const values = byGroup.flatMap((name) => {
      const ours = groups.get(fold(name)) ?? name;
      return ours === name
        ? []
        : [{ field: 'group_id', found: name, ours, reason: { nl: 'zo heet die groep', en: 'so that group is called' } }];
    });
    return {
      said: { field: 'group_id', value },
      values,
      others: names.filter((name) => !byGroup.includes(name)),
      reason: { nl: 'elke groep heeft er een eigen kolom', en: 'every group has a column of its own' },
    };
  }
  const byYear = names.filter((name) => parseYear(name, project.year) !== null || /^\d{4}\s*[-–/]\s*\d{2,4}$/.test(name));
  if (id === 'hours' && byYear.length >= 2 && assignment.missing.every((field) => field === 'hours') && contentIs(isNumber)) {
    return {
      said: { field: 'year', value: 'hours' },
      values: [],
      others: names.filter((name) => !byYear.includes(name)),
      reason: { nl: 'elk jaar heeft er een eigen kolom', en: 'every year has a column of its own' },
    };
  }
  return null;
}
