// node paths.mjs FOLDER STEP,… THREADS : paths and what holds the network together, metric by metric, from the library.
import { computeScores } from '../../../dist/metrics/index.js';
import { buildNetwork } from '../../../dist/network/index.js';
import { readMade } from './records.mjs';
import { done, keep, step } from './usage.mjs';

const [folder, asked, threads] = process.argv.slice(2);
const period = { id: 'all', from: -719_528, until: 2_932_896 };

const records = await step('read', () => readMade(folder));
const network = await step('network', () => buildNetwork(records, { period, ties: 'shared-groups' }));

const steps = {
  closeness: ['closeness', 'person', 'none'],
  betweenness: ['betweenness', 'person', 'none'],
  // Both come of one search by length: which is asked for first pays for both.
  'weighted betweenness': ['betweenness', 'person', 'newman'],
  'weighted closeness': ['closeness', 'person', 'newman'],
  'average path length': ['average-path-length', 'network', 'none'],
  'two-mode closeness': ['two-mode-closeness', 'group', 'none'],
  'two-mode betweenness': ['two-mode-betweenness', 'group', 'none'],
  'core number': ['core-number', 'person', 'none'],
  'articulation points': ['articulation-point', 'person', 'none'],
};

for (const name of asked.split(',')) {
  const [metric, level, weight] = steps[name];
  const options = { metrics: [metric], levels: [level], boundaries: ['organisation'], weight, threads: Number(threads) };
  const scores = await step(name, () => computeScores([network], options));
  keep(
    name,
    scores.map(({ value }) => value),
  );
}
done();
