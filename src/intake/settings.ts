import { basename } from 'node:path';
import { stringify } from 'yaml';
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
  readonly line_ends?: 'LF' | 'CRLF' | 'CR' | undefined;
  readonly decimal?: Mark | undefined;
  readonly thousands?: Mark | undefined;
  readonly dates?: DateOrder | undefined;
  readonly header?: number | undefined;
  /** Rows that were rejected before, by themselves: a number that may be either of two is rejected again, and no reason to refuse them all. */
  readonly mended?: boolean | undefined;
  /** The line of the project file that says more of the file than it does now. */
  readonly line: (more: Readonly<Record<string, string>>) => string;
  /** A sheet with a column per group or year. */
  readonly wide?:
    | { readonly field: string; readonly value?: string | undefined; readonly columns?: readonly string[] | undefined }
    | undefined;
}

/** What the project file says about the file of that name, in any case. */
export function settingsOf(file: string, project: Project): FileSettings {
  const name = basename(file).toLowerCase();
  const said = Object.entries(project.files).find(([key]) => key.toLowerCase() === name)?.[1];
  const line = (more: Readonly<Record<string, string>>): string => settingsLine(file, project, more);
  if (said === undefined) return { skip: false, sheets: {}, line };
  if (said === 'skip') return { skip: true, sheets: {}, line };
  if (typeof said === 'string') return { table: said, skip: false, sheets: {}, line };
  return { ...said, skip: said.skip ?? false, sheets: said.sheets ?? {}, line };
}

const flow = { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/** The line of the project file that says more of a file than it says now, to be put under `files` as it stands. */
export function settingsLine(file: string, project: Project, more: Readonly<Record<string, string | number>>): string {
  const name = basename(file);
  const found = Object.entries(project.files).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const said = found?.[1];
  const before = typeof said === 'string' ? { table: said } : (said ?? {});
  return `${JSON.stringify(found?.[0] ?? name)}: ${stringify({ ...before, ...more }, flow).trim()}`;
}
