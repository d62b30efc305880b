// node nulls.mjs FOLDER STEP,… DRAWS : the E-I index of the network in random networks, by null model.
import { computeDraws, drawSeatings } from '../../../dist/metrics/index.js';
import { labelMoments } from '../../../dist/metrics/nulls/label-moments.js';
import { buildNetwork, partition, weightsOf } from '../../../dist/network/index.js';
import { readMade } from './records.mjs';
import { done, keep, step } from './usage.mjs';

const [folder, asked, count] = process.argv.slice(2);
const draws = Number(count);
const period = { id: 'all', from: -719_528, until: 2_932_896 };

const records = await step('read', () => readMade(folder));
const network = await step('network', () => buildNetwork(records, { period, ties: 'shared-groups' }));
// The other programs have made the projection by now.
await step('network', () => network.ties.low.length);

const index = (model, levels, metrics = ['ei-index']) =>
  computeDraws([network], { boundaries: ['organisation'], metrics, levels, nulls: [model], seed: 1, draws, weight: 'newman' });
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const steps = {
  labels: () => index('labels', ['network']).map(({ values }) => mean(values)),
  'labels exactly': () => {
    const doubled = weightsOf(network, 'newman').map((weight) => 2 * weight);
    return [labelMoments(network, partition(network, 'organisation'), doubled).expected];
  },
  'two-mode': () => index('two-mode', ['network']).map(({ values }) => mean(values)),
  'two-mode draws alone': () => {
    const seatings = drawSeatings(network, { seed: 1, draws });
    for (let draw = 0; draw < draws; draw += 1) seatings.seating(draw);
    return [];
  },
  'two-mode E-I of groups and organisations': () => index('two-mode', ['network', 'organisation', 'group']) && [],
  'two-mode brokerage of everybody': () =>
    index('two-mode', ['person'], ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison']) && [],
};

for (const name of asked.split(',')) {
  const found = await step(name, steps[name]);
  if (found.length > 0) keep(name, found);
}
done();
