// node metrics.mjs FOLDER STEP,… [walked]: metric by metric, from the library; every step is a metric or a few that are asked for together.
// `walked`: the plain way, tie by tie over the projection, as it is done where ties can't be counted event by event.
import { computeScores, metrics } from '../../../dist/metrics/index.js';
import { buildNetwork, cliquesOf } from '../../../dist/network/index.js';
import { readMade } from './records.mjs';
import { done, keep, step } from './usage.mjs';

const [folder, asked, how] = process.argv.slice(2);
const period = { id: 'all', from: -719_528, until: 2_932_896 };

const records = await step('read', () => readMade(folder));
const network = await step('network', () => {
  const built = buildNetwork(records, { period, ties: 'shared-groups' });
  if (how === 'walked') {
    const plain = Object.create(built, { byEvents: { value: false } });
    if (plain.neighbours.targets.length === 0) throw new Error('There are no ties');
    return plain;
  }
  cliquesOf(built);
  return built;
});

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
  communities: { metrics: ['communities'], levels: ['network'], weight: 'none' },
  'core number': persons('core-number'),
  'core–periphery': whole('core-periphery'),
  'spectral segregation': persons('spectral-segregation'),
  'two-mode clustering': whole('two-mode-clustering-opsahl'),
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
  // Some have a reading without a boundary beside the one that was asked for: by community. Louvain's own result hangs on the order in which it looks.
  if (name === 'communities') continue;
  const bounded = scores.filter(({ boundary }) => boundary !== null);
  keep(
    name,
    (bounded.length > 0 ? bounded : scores).map(({ value }) => value),
  );
}
keep('ties', [how === 'walked' ? network.ties.low.length : cliquesOf(network).ties]);
done();
