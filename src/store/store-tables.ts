import type { Text } from '../i18n/text.ts';
import { importsShape } from './imports.ts';
import { agreementsShape, chancesShape, edgesShape, nodesShape, scoresShape } from './result-shapes.ts';
import {
  aboutShape,
  agreedShape,
  enrichmentsShape,
  keptAsideShape,
  mergesShape,
  rejectionsShape,
  sourcesShape,
  warningsShape,
  yearsShape,
} from './schema.ts';
import type { ColumnType, TableShape } from './tables.ts';
import { viewShapes } from './views/index.ts';

/** A table or view of the store, as it is explained to a reader. */
export interface StoreTable {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly title: Text;
  /** What one row is. */
  readonly definition: Text;
  /** `title`: what the column means, in a few words. */
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly required: boolean; readonly title: Text }[];
}

/**
 * What stands in the store beside the records and the summaries, the tables by name and then the views: the results, the views on them, the
 * report of the reading, and what the store is made of. Made of the shapes that the tables themselves are made from.
 */
export const storeTables: readonly StoreTable[] = [
  ...[
    aboutShape,
    agreedShape,
    agreementsShape,
    chancesShape,
    edgesShape,
    enrichmentsShape,
    importsShape,
    keptAsideShape,
    mergesShape,
    nodesShape,
    rejectionsShape,
    scoresShape,
    sourcesShape,
    warningsShape,
    yearsShape,
  ].map((shape) => explained('table', shape)),
  ...viewShapes.map((shape) => explained('view', shape)),
];

function explained(kind: StoreTable['kind'], { name, title, definition, columns }: TableShape): StoreTable {
  return {
    name,
    kind,
    title,
    definition,
    columns: columns.map((column) => ({ name: column.name, type: column.type, required: column.required === true, title: column.comment })),
  };
}
