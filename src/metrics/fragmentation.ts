import { num } from '../network/index.ts';
import { defineMetric } from './define-metric.ts';
import { cutsOf } from './kernels/cuts.ts';
import { ofNetwork, ofPersons } from './kernels/subjects.ts';

export const fragmentation = defineMetric({
  id: 'fragmentation',
  title: { nl: 'Versnippering', en: 'Fragmentation' },
  meaning: {
    nl: 'Welk deel van alle paren mensen elkaar langs geen enkele weg kan bereiken. Voor een persoon: hoeveel groter dat deel wordt als hij of zij vertrekt.',
    en: 'Which part of all pairs of people cannot reach each other along any way. For a person: how much larger that part becomes when he or she leaves.',
  },
  definition: {
    nl: 'F = 1 − Σ s(s − 1) / (n(n − 1)), met s het aantal mensen in elk samenhangend deel. Voor een persoon: F van het netwerk zonder die persoon, min F van het hele netwerk (Borgatti 2006). Dat kan ook onder nul liggen: wie alleen staat laat een hechter netwerk achter.',
    en: 'F = 1 − Σ s(s − 1) / (n(n − 1)), s being the number of people in each connected part. For a person: F of the network without that person, less F of the whole network (Borgatti 2006). That may lie below zero: who stands alone leaves a closer network behind.',
  },
  references: ['borgatti-2006'],
  unit: { nl: 'deel van de paren', en: 'part of the pairs' },
  range: [-1, 1],
  undefinedWhen: {
    nl: 'In een netwerk van minder dan twee deelnemers; voor een persoon van minder dan drie.',
    en: 'In a network of fewer than two members; for a person of fewer than three.',
  },
  boundary: false,
  levels: {
    network: ({ network }) => {
      const { pieces } = cutsOf(network);
      return ofNetwork(broken(together(pieces), network.persons.length));
    },
    person: ({ network }) => {
      const { pieces, size, squares } = cutsOf(network);
      const all = network.persons.length;
      const ordered = together(pieces);
      const whole = broken(ordered, all);
      return ofPersons(network, (person) => {
        const own = num(size, person);
        // Σ s(s − 1) over what is left of its piece, where the people number one fewer.
        const left = ordered - own * (own - 1) + num(squares, person) - (own - 1);
        const without = broken(left, all - 1);
        return whole === null || without === null ? null : without - whole;
      });
    },
  },
});

/** Ordered pairs that reach each other. */
const together = (pieces: readonly number[]): number => pieces.reduce((sum, size) => sum + size * (size - 1), 0);

const broken = (reachable: number, people: number): number | null => (people < 2 ? null : 1 - reachable / (people * (people - 1)));
