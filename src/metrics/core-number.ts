import { int, type Network } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { coreNumbers } from './kernels/cores.ts';
import { remember } from './kernels/remember.ts';
import { ofPersons } from './kernels/subjects.ts';

const known = new WeakMap<Network, Int32Array>();

export const coreNumber = defineMetric({
  id: 'core-number',
  title: { nl: 'Kerngetal', en: 'Core number' },
  meaning: {
    nl: 'Hoe diep iemand in het hechte deel van het netwerk zit. Bij kerngetal 5 hoort iemand bij een kring waarin ieder contact heeft met ten minste vijf anderen uit diezelfde kring.',
    en: 'How deep somebody is in the close-knit part of the network. With core number 5 a person belongs to a circle in which everybody has ties with at least five others of that same circle.',
  },
  definition: {
    nl: 'Het grootste getal k waarvoor iemand in de k-kern zit: het grootste deel van het netwerk waarin ieder ten minste k contacten heeft binnen dat deel. Hoe sterk een contact is en wie wie noemde telt niet mee.',
    en: 'The largest number k for which somebody is in the k-core: the largest part of the network in which everybody has at least k ties within that part. How strong a tie is and who named whom does not count.',
  },
  references: ['seidman-1983', 'batagelj-zaversnik-2003'],
  unit: { nl: 'contacten', en: 'ties' },
  range: [0, null],
  undefinedWhen: null,
  boundary: false,
  levels: {
    person: ({ network }) => {
      const cores = remember(known, network, () => coreNumbers(network));
      return ofPersons(network, (person) => int(cores, person));
    },
  },
});
