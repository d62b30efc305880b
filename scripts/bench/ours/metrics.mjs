// node metrics.mjs FOLDER STEP,… : metric by metric, from the library; every step is a metric or a few that are asked for together.
import { computeScores, metrics } from '../../../dist/metrics/index.js';
import { buildNetwork } from '../../../dist/network/index.js';
import { readMade } from './records.mjs';
import { done, keep, step } from './usage.mjs';

const [folder, asked] = process.argv.slice(2);
const period = { id: 'all', from: -719_528, until: 2_932_896 };

const records = await step('read', () => readMade(folder));
const network = await step('network', () => buildNetwork(records, { period, ties: 'shared-groups' }));

const persons = (...ids) => ({ metrics: ids, levels: ['person'], boundaries: ['organisation'], weight: 'none' });
const whole = (...ids) => ({ metrics: ids, levels: ['network'], boundaries: ['organisation'], weight: 'none' });

const steps = {
  degree: persons('degree'),
  strength: { ...persons('strength'), weight: 'newman' },
  'E-I': persons('ei-index'),
  Blau: persons('blau-index'),
  participation: persons('participation'),
  'within-module z': persons('within-module-z'),
  assortativity: whole('assortativity'),
  modularity: whole('modularity'),
  constraint: persons('constraint'),
  'weighted constraint': { ...persons('constraint'), weight: 'newman' },
  'effective size': persons('effective-size'),
  brokerage: persons('coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'),
  clustering: persons('transitivity'),
  eigenvector: persons('eigenvector'),
};

for (const name of asked.split(',')) {
  const unknown = steps[name].metrics.find((id) => !metrics.some((metric) => metric.id === id));
  // Left out in silence, a step would look as if nobody had asked for it.
  if (unknown !== undefined) throw new Error(`There is no metric ${unknown}`);
  const scores = await step(name, () => computeScores([network], steps[name]));
  keep(
    name,
    scores.map(({ value }) => value),
  );
}
done();
