export { asOneYear } from './as-one-year.ts';
export { agreedValues, checkAgreements, convenant, type Agreed, type AgreementId } from './convenant.ts';
export {
  booleanOf,
  fetchColumns,
  fetchRows,
  numberOf,
  numberOrNull,
  textOf,
  textOrNull,
  type Fetched,
  type FetchedColumns,
  type FetchedRow,
} from './fetch.ts';
export { loadRecords } from './load-records.ts';
export { loadSql } from './load-sql.ts';
export { quoteIdentifier, quoteText } from './quote.ts';
export {
  checkedOfStore,
  projectOfStore,
  qualityOfStore,
  readAbout,
  recordedYears,
  recordsOfStore,
  storeFingerprint,
  type StoreAbout,
} from './read-records.ts';
export { storeTables, type StoreTable } from './store-tables.ts';
export { createStore, openStore, type Store, type StoreOptions } from './store.ts';
export { derivedNames, derivedStatement } from './derived/index.ts';
export { writeResults, type Results } from './write-results.ts';
export { viewShapes, viewStatement } from './views/index.ts';
export { yearsOf } from './years.ts';
