import { defineMetric } from './define-metric.ts';
import { classSizes, mixingMargins, mixingMatrix } from './kernels/mixing-matrix.ts';
import { densityOf, ownDensity, tiesAmong } from './kernels/density.ts';
import { ofNetwork, ofOrganisations, present, ratio } from './kernels/subjects.ts';

export const density = defineMetric({
  id: 'density',
  title: { nl: 'Dichtheid', en: 'Density' },
  meaning: {
    nl: 'Welk deel van alle contacten die er zouden kunnen zijn er ook is: in het hele netwerk, binnen een organisatie, en tussen twee organisaties (of sectoren, functies).',
    en: 'Which part of all ties that could be there is there: in the whole network, within an organisation, and between two organisations (or sectors, functions).',
  },
  definition: {
    nl: 'Pijlen / paren. Netwerk: 2T / (n(n − 1)), over allen. Tussen klassen a en b: pijlen van a naar b / (nₐ·n_b); binnen a: / (nₐ(nₐ − 1)). Een contact zonder richting telt als twee pijlen, hoe sterk het ook is. Wie van organisatie wisselde of er meer had telt naar tijd en fte mee, in teller en noemer. Contacten met iemand van onbekende klasse tellen alleen in de dichtheid van het netwerk.',
    en: 'Arcs / pairs. Network: 2T / (n(n − 1)), over everybody. Between classes a and b: arcs from a to b / (nₐ·n_b); within a: / (nₐ(nₐ − 1)). A tie without direction counts as two arcs, however strong it is. Who changed organisation or had several counts by time and fte, in numerator and denominator. Ties with somebody of unknown class count in the network’s density only.',
  },
  references: ['wasserman-faust-1994'],
  unit: { nl: 'deel', en: 'share' },
  range: [0, null],
  undefinedWhen: { nl: 'Waar geen paar mensen is.', en: 'Where there is no pair of people.' },
  boundary: true,
  chance: { organisation: 'less-crossing', pair: 'higher' },
  levels: {
    organisation: ({ network, organisations }) => {
      const mixing = mixingMargins(network, organisations, 'none');
      const sizes = classSizes(organisations);
      return ofOrganisations(organisations, (each) => ownDensity(mixing, sizes, each));
    },
    pair: ({ network, partition }) => {
      const mixing = mixingMatrix(network, partition, 'none');
      const sizes = classSizes(partition);
      const classes = present(partition);
      // Without direction the matrix is symmetric: every pair of classes stands there once.
      return classes.flatMap((a) =>
        classes
          .filter((b) => network.directed || b >= a)
          .map((b) => ({
            subject: partition.ids[a] ?? '',
            other: partition.ids[b] ?? '',
            value: densityOf(mixing, sizes, a, b),
          })),
      );
    },
  },
  withoutBoundary: {
    network: ({ network }) => ofNetwork(ratio(tiesAmong(network), network.persons.length * (network.persons.length - 1))),
  },
});
