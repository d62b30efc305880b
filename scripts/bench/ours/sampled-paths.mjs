// node sampled-paths.mjs FOLDER THREADS exact|sampled|both EPSILON STEP,… : what lies along the shortest paths of all pairs, exact, estimated, or both and compared.
import { computeScores } from '../../../dist/metrics/index.js';
import { buildNetwork } from '../../../dist/network/index.js';
import { readMade } from './records.mjs';
import { done, keep, step } from './usage.mjs';

const [folder, threads, how, epsilon, asked] = process.argv.slice(2);
const period = { id: 'all', from: -719_528, until: 2_932_896 };
const asFar = { epsilon: Number(epsilon), delta: 0.1 };

const records = await step('read', () => readMade(folder));
const build = () => buildNetwork(records, { period, ties: 'shared-groups' });

const metrics = {
  closeness: ['closeness', 'person', 'none'],
  betweenness: ['betweenness', 'person', 'none'],
  'weighted closeness': ['closeness', 'person', 'newman'],
  'weighted betweenness': ['betweenness', 'person', 'newman'],
  'average path length': ['average-path-length', 'network', 'none'],
  'two-mode closeness': ['two-mode-closeness', 'group', 'none'],
  'two-mode betweenness': ['two-mode-betweenness', 'group', 'none'],
};

for (const name of asked.split(',')) {
  const [metric, level, weight] = metrics[name];
  const find = async (label, sampling) => {
    // A network of its own: nothing that the other way found is known here.
    const network = build();
    const told = [];
    const options = { metrics: [metric], levels: [level], boundaries: ['organisation'], weight, threads: Number(threads), sampling };
    const scores = await step(label, () => computeScores([network], { ...options, onEstimate: (estimate) => told.push(estimate) }));
    return { scores, told };
  };
  const exact = how === 'sampled' ? null : await find(how === 'both' ? `${name}, exact` : name, null);
  const sampled = how === 'exact' ? null : await find(how === 'both' ? `${name}, sampled` : name, asFar);
  if (sampled !== null) keep(`${name}: drawn`, [sampled.told[0]?.samples ?? 0]);
  if (exact === null || sampled === null) continue;
  let outside = 0;
  let farthest = 0;
  for (const [index, { value, bound }] of sampled.scores.entries()) {
    const off = Math.abs((value ?? 0) - (exact.scores[index]?.value ?? 0));
    // An exact value beside others is exact to the digits that sums of fractions keep.
    if (off > (bound ?? 0) + 1e-9 * Math.max(1, Math.abs(value ?? 0))) outside += 1;
    if (bound !== null) farthest = Math.max(farthest, off / bound);
  }
  keep(`${name}: outside, of, farthest`, [outside, sampled.scores.length, farthest]);
}
done();
