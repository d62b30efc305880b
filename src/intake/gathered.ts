import type { Project } from '../project.ts';
import type { TableId } from '../records/index.ts';
import type { LostId } from './check-references.ts';
import { makeEntries } from './entries.ts';
import type { LeftOut } from './forget/leave-out.ts';
import { Marks } from './forget/marks.ts';
import { Refusals } from './refusals.ts';
import type { AsideColumn, FileReport, Rejection, Warning } from './report.ts';
import type { OrderInFile } from './settle-orders.ts';

/** What is gathered file by file. */
export class Gathered {
  readonly entries = makeEntries();
  readonly reports: FileReport[] = [];
  readonly rejections: Rejection[] = [];
  readonly warnings: Warning[] = [];
  readonly lost: LostId[] = [];
  readonly marks: string[] = [];
  readonly contents = new Map<string, string>();
  readonly kept = new Set<TableId>();
  readonly aside: AsideColumn[] = [];
  /** What the dates of each file tell of their order, by the place of its report. */
  readonly orders: OrderInFile[] = [];
  /** What stops a file. */
  readonly refusals = new Refusals();
  /** Rows of each person who is left out on request. */
  readonly leftOut: number[];
  readonly forgotten: Marks;
  readonly onLeftOut: (place: LeftOut) => void;

  constructor(project: Project, onLeftOut: ((place: LeftOut) => void) | undefined) {
    this.forgotten = new Marks(project.forget);
    this.leftOut = project.forget.people.map(() => 0);
    this.onLeftOut = (place) => {
      if (place.person >= 0) this.leftOut[place.person] = (this.leftOut[place.person] ?? 0) + 1;
      onLeftOut?.(place);
    };
  }
}
