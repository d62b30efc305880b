// node catalogue.mjs FOLDER : the whole catalogue of people, groups, organisations and the network, from CSV files, checked as always, to a CSV file.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeByChance, measure, openColumns } from '../../../dist/index.js';
import { done, step } from './usage.mjs';

const [folder] = process.argv.slice(2);
const day = '2026-01-01';
const levels = ['network', 'organisation', 'group', 'person'];
const out = mkdtempSync(join(tmpdir(), 'grensganger-bench-scores-'));
const file = createWriteStream(join(out, 'scores.csv'));
const write = (rows) => {
  for (let at = 0; at < rows.length; at += 10_000) {
    file.write(
      rows
        .slice(at, at + 10_000)
        .map((row) => `${Object.values(row).join(',')}\n`)
        .join(''),
    );
  }
};

const open = await step('read and check', () => openColumns([folder], { day }));
for (const weight of ['none', 'newman']) {
  const asked = { day, weight, threads: 1, onlyBoundary: 'organisation', levels };
  // What weight plays no part in is asked once.
  const metrics = weight === 'none' ? {} : { metrics: ['strength', 'constraint', 'betweenness', 'closeness', 'eigenvector'] };
  const { scores } = await step(`every metric, weight ${weight}`, () => measure(open, { ...asked, ...metrics }));
  await step('write', () => write(scores));
}
const { chances } = await step('E-I index in 1,000 random networks', () =>
  judgeByChance(open, { day, weight: 'newman', draws: 1000, chances: { metrics: ['ei-index'], boundaries: ['organisation'] } }),
);
await step('write', () => {
  write(chances);
  return new Promise((resolve) => file.end(resolve));
});
rmSync(out, { recursive: true });
done();
