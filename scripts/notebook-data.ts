// `tsx scripts/notebook-data.ts [folder]`: writes what the notebooks read, the sample network as the policy group may see it.
import { mkdir, mkdtemp, copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, defaultThresholds, disclose, exporters, openRecords } from '../src/index.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.argv[2] ?? join(root, 'notebooks', 'data');
const read = ['chances.csv', 'nodes.csv', 'ties.csv'];

const exported = await mkdtemp(join(tmpdir(), 'notebook-data-'));
const open = await openRecords([join(root, 'data', 'sample')], {});
try {
  // The day stands in no table: any will do, and the same one gives the same bytes.
  const analysis = await analyse(open, { day: '2026-01-01' });
  const csv = exporters.find(({ id }) => id === 'csv');
  if (csv === undefined) throw new Error('there is no CSV exporter');
  await csv.write(disclose(analysis, 'board', defaultThresholds(open.project)), exported, { period: analysis.focus.id, locale: 'en' });
  await mkdir(folder, { recursive: true });
  for (const name of read) await copyFile(join(exported, name), join(folder, name));
} finally {
  await open.close();
  await rm(exported, { recursive: true });
}
