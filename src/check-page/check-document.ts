import { byName } from '../i18n/formats.ts';
import { warningsToShow } from '../intake/check-report.ts';
import type { CheckedRecords, FileReport, Rejection, Warning } from '../intake/report.ts';
import { consequence, fairShare, groupRejections, groupWarnings, type FindingGroup } from './group-findings.ts';

/** How a file stands, the worst first; `unread` may have been meant to be read, `aside` was not, and of the `registry` organisations were filled in. */
export const fileStates = ['rejected', 'unread', 'warned', 'empty', 'clean', 'registry', 'aside'] as const;
export type FileState = (typeof fileStates)[number];

/** A file, or a sheet of one, with all that was found in it. */
export interface FilePart {
  readonly report: FileReport;
  readonly state: FileState;
  readonly rejections: readonly FindingGroup[];
  readonly warnings: readonly FindingGroup[];
  readonly rejected: number;
  readonly warned: number;
}

/** The check in the order in which a page tells of it. */
export interface CheckDocument {
  /** The worst first. */
  readonly files: readonly FilePart[];
  /** What is about no file that was listed. */
  readonly elsewhere: readonly FindingGroup[];
  readonly totals: { readonly read: number; readonly loaded: number; readonly rejected: number; readonly warned: number };
  /** How many rows of a group are written out; the rest is counted. */
  readonly shown: number;
}

/** More rows than this make a page that no browser opens with ease. */
const mostRows = 10_000;

const keyOf = (of: { readonly file: string | null; readonly sheet: string | null }): string => JSON.stringify([of.file, of.sheet]);

function byPlace<T extends Rejection | Warning>(findings: readonly T[]): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const there = places.get(key);
    if (there === undefined) places.set(key, [finding]);
    else there.push(finding);
  }
  return places;
}

function stateOf(report: FileReport, warned: number): FileState {
  if (report.table === null) {
    const [odd, fine] = report.registry === undefined ? (['unread', 'aside'] as const) : (['warned', 'registry'] as const);
    return warned > 0 ? odd : fine;
  }
  if (report.rowsRejected > 0) return 'rejected';
  if (report.rowsRead === 0) return 'empty';
  return warned > 0 ? 'warned' : 'clean';
}

/** Rejections that do not merely come of another one. */
const causes = (part: FilePart): number => part.rejections.reduce((sum, { code, count }) => sum + (code === consequence ? 0 : count), 0);

/** What has to be mended first stands first: causes before consequences, many before few, then by name. */
function worstFirst(a: FilePart, b: FilePart): number {
  return (
    fileStates.indexOf(a.state) - fileStates.indexOf(b.state) ||
    Number(causes(a) === 0) - Number(causes(b) === 0) ||
    b.rejected - a.rejected ||
    b.warned - a.warned ||
    byName(a.report.file, b.report.file) ||
    byName(a.report.sheet ?? '', b.report.sheet ?? '')
  );
}

export function checkDocument(checked: CheckedRecords): CheckDocument {
  const rejections = byPlace(checked.rejections);
  const warned = warningsToShow(checked);
  const warnings = byPlace(warned);
  const files = checked.files
    .map((report): FilePart => {
      const own = rejections.get(keyOf(report)) ?? [];
      const odd = warnings.get(keyOf(report)) ?? [];
      rejections.delete(keyOf(report));
      warnings.delete(keyOf(report));
      return {
        report,
        state: stateOf(report, odd.length),
        rejections: groupRejections(own),
        warnings: groupWarnings(odd),
        rejected: own.length,
        warned: odd.length,
      };
    })
    .sort(worstFirst);
  const elsewhere = [...groupRejections([...rejections.values()].flat()), ...groupWarnings([...warnings.values()].flat())];
  const groups = [...files.flatMap((part) => [...part.rejections, ...part.warnings]), ...elsewhere];
  const sum = (of: (file: FileReport) => number): number => checked.files.reduce((total, file) => total + of(file), 0);
  return {
    files,
    elsewhere,
    totals: {
      read: sum((file) => file.rowsRead),
      loaded: sum((file) => file.rowsLoaded),
      rejected: sum((file) => file.rowsRejected),
      warned: warned.length,
    },
    shown: fairShare(
      groups.map(({ count }) => count),
      mostRows,
    ),
  };
}
