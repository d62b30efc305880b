import { byte } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { corePeriphery as coreAndPeriphery } from './kernels/core-periphery.ts';
import { ofNetwork, ofPersons } from './kernels/subjects.ts';

export const corePeriphery = defineMetric({
  id: 'core-periphery',
  title: { nl: 'Kern en rand', en: 'Core and periphery' },
  meaning: {
    nl: 'Of het netwerk een kern heeft die iedereen verbindt, met een rand die onderling geen contact heeft. Netwerk: hoe goed dat beeld past, 1 is volmaakt. Persoon: 1 in de kern, 0 aan de rand.',
    en: 'Whether the network has a core that connects everybody, and a periphery without ties of its own. Network: how well that picture fits, 1 is perfect. Person: 1 in the core, 0 in the periphery.',
  },
  definition: {
    nl: 'Netwerk: de correlatie (Pearson, over alle paren) tussen de contacten en het ideale patroon, waarin een paar contact heeft als minstens één van beiden in de kern zit. De kern zijn wie minstens zoveel contacten hebben als de grens die de hoogste correlatie geeft; bij gelijke stand de kleinste kern. Ongewogen; van genoemde contacten telt de richting niet. De bron zoekt over alle mogelijke kernen, hier over die naar aantal contacten.',
    en: 'Network: the correlation (Pearson, over all pairs) between the ties and the ideal pattern, in which a pair has a tie where at least one of them is in the core. The core is who have at least as many ties as the limit that gives the highest correlation; of equals the smallest core. Unweighted; of named ties the direction does not count. The source searches all possible cores, here those by number of ties.',
  },
  references: ['borgatti-everett-2000'],
  unit: { nl: 'correlatie; per persoon 0 of 1', en: 'correlation; per person 0 or 1' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'Als iedereen evenveel contacten heeft: er is dan geen kern.',
    en: 'Where everybody has as many ties: there is no core then.',
  },
  boundary: false,
  levels: {
    network: ({ network }) => {
      const { fit } = coreAndPeriphery(network);
      return ofNetwork(Number.isNaN(fit) ? null : fit);
    },
    person: ({ network }) => {
      const { core, fit } = coreAndPeriphery(network);
      return ofPersons(network, (person) => (Number.isNaN(fit) ? null : byte(core, person)));
    },
  },
});
