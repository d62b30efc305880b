import { basename } from 'node:path';
import type { Project } from '../project.ts';
import type { TableId } from '../records/index.ts';
import type { DateOrder } from './cells/dates.ts';
import type { Mark } from './cells/numbers.ts';

/** What the project file says about one file. */
export interface FileSettings {
  readonly table?: TableId | undefined;
  readonly skip: boolean;
  readonly sheets: Readonly<Record<string, TableId | 'skip'>>;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: '"' | "'" | 'none' | undefined;
  readonly decimal?: Mark | undefined;
  readonly thousands?: Mark | undefined;
  readonly dates?: DateOrder | undefined;
  readonly header?: number | undefined;
  /** A sheet with a column per group or year. */
  readonly wide?:
    | { readonly field: string; readonly value?: string | undefined; readonly columns?: readonly string[] | undefined }
    | undefined;
}

const nothing: FileSettings = { skip: false, sheets: {} };

/** What the project file says about the file of that name, in any case. */
export function settingsOf(file: string, project: Project): FileSettings {
  const name = basename(file).toLowerCase();
  const said = Object.entries(project.files).find(([key]) => key.toLowerCase() === name)?.[1];
  if (said === undefined) return nothing;
  if (said === 'skip') return { skip: true, sheets: {} };
  if (typeof said === 'string') return { table: said, skip: false, sheets: {} };
  return { ...said, skip: said.skip ?? false, sheets: said.sheets ?? {} };
}
