// node intake.mjs FOLDER : everything that `check` does with a folder: cells, rules, references, keys, warnings, the order of records.
import { readRecords } from '../../../dist/intake/index.js';
import { defaultProject } from '../../../dist/project.js';
import { done, keep, step } from './usage.mjs';

const [folder] = process.argv.slice(2);
const { files } = await step('tables', () => readRecords([folder], defaultProject));
keep(
  'tables',
  files.map(({ rowsLoaded }) => rowsLoaded),
);
done();
