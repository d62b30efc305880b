import { appointments } from './appointments.ts';
import { attendance } from './attendance.ts';
import type { RowOf } from './define-table.ts';
import { groups } from './groups.ts';
import { hours } from './hours.ts';
import { lineage } from './lineage.ts';
import { meetings } from './meetings.ts';
import { memberships } from './memberships.ts';
import { organisations } from './organisations.ts';
import { productUses } from './product-uses.ts';
import { products } from './products.ts';
import { professionals } from './professionals.ts';
import { responses } from './responses.ts';
import { themes } from './themes.ts';
import { ties } from './ties.ts';
import { transactions } from './transactions.ts';

/** Every record table, in the order in which references can be checked: what is named stands before what names it. */
export const recordTables = {
  organisations,
  professionals,
  themes,
  groups,
  appointments,
  lineage,
  memberships,
  meetings,
  attendance,
  hours,
  transactions,
  products,
  product_uses: productUses,
  ties,
  responses,
} as const;

export type TableId = keyof typeof recordTables;
export const tableIds = Object.keys(recordTables) as TableId[];

export type RecordRow<T extends TableId> = RowOf<(typeof recordTables)[T]>;

/** Checked rows of every table; a table that is not kept is empty. */
export type Records = { readonly [T in TableId]: readonly RecordRow<T>[] };
