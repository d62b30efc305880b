import type { Level, Weight } from '../../../src/metrics/index.ts';
import type { Network } from '../../../src/network/index.ts';
import { classroom, karate, whiteKinship, women } from '../../networks/index.ts';

/** A value that somebody else printed or computed, of a network that is in the repository. */
export interface Published {
  readonly metric: string;
  readonly level: Level;
  readonly subject: string;
  readonly other?: string;
  readonly network: keyof typeof networks;
  readonly weight?: Weight;
  readonly normalised?: boolean;
  /** Of a metric with a boundary: what it says without one. */
  readonly bare?: boolean;
  readonly value: number;
  /** The digits behind the point that the source gives. */
  readonly digits: number;
  readonly source: string;
}

export const networks = {
  karate: { make: karate, title: 'Zachary’s karate club, by club' },
  women: { make: women, title: 'Davis’ Southern Women' },
  kinship: { make: whiteKinship, title: 'White’s kinship positions, by gender' },
  classroom: { make: () => classroom(), title: 'Classroom (netseg), by gender, each naming one way' },
  returned: { make: () => classroom(true), title: 'Classroom (netseg), by gender, namings that were returned' },
} as const satisfies Record<string, { make: () => Network; title: string }>;

const netseg = 'R netseg, vignette';
const freeman = 'R netseg; Freeman 1978';
const both = 'R igraph 1.3.5 and NetworkX 2.8.8';
const sna = 'R sna 2.7.1, ordered pairs';
const inKarate = { network: 'karate', subject: 'network', level: 'network' } as const;
const member = (id: string) => ({ network: 'karate', subject: id, level: 'person' }) as const;
const ofWomen = { network: 'women', subject: 'network', level: 'network' } as const;
const evelyn = { network: 'women', subject: 'evelyn', level: 'person' } as const;
const whole = { subject: 'network', level: 'network' } as const;

export const published: readonly Published[] = [
  { metric: 'articulation-point', ...member('p00'), value: 1, digits: 9, source: both },
  { metric: 'articulation-point', ...member('p33'), value: 0, digits: 9, source: both },
  { metric: 'assortativity', ...inKarate, value: 0.717531, digits: 6, source: both },
  { metric: 'assortativity', ...whole, network: 'kinship', value: 0.180124, digits: 6, source: freeman },
  {
    metric: 'assortativity',
    ...whole,
    network: 'classroom',
    value: 0.841073271,
    digits: 9,
    source: 'R igraph, directed; netseg makes the matrix symmetric first: 0.8408885',
  },
  { metric: 'assortativity', ...whole, network: 'returned', value: 0.9089027, digits: 7, source: netseg },
  { metric: 'average-path-length', ...inKarate, value: 2.408199643, digits: 9, source: both },
  { metric: 'betweenness', ...member('p00'), value: 231.071429, digits: 6, source: both },
  { metric: 'closeness', ...member('p00'), value: 0.568965517, digits: 9, source: both },
  {
    metric: 'coleman-homophily',
    level: 'pair',
    subject: 'boy',
    other: 'boy',
    network: 'classroom',
    value: 0.9084249,
    digits: 7,
    source: netseg,
  },
  {
    metric: 'coleman-homophily',
    level: 'pair',
    subject: 'girl',
    other: 'girl',
    network: 'classroom',
    value: 0.7909699,
    digits: 7,
    source: netseg,
  },
  { metric: 'communities', ...inKarate, value: 4, digits: 9, source: 'Brandes et al. 2008' },
  { metric: 'components', ...inKarate, value: 1, digits: 9, source: both },
  { metric: 'constraint', ...member('p00'), value: 0.155423, digits: 6, source: both },
  { metric: 'constraint', ...member('p33'), value: 0.156419, digits: 6, source: both },
  { metric: 'coordinator', ...member('p02'), value: 10, digits: 9, source: sna },
  { metric: 'core-number', ...member('p00'), value: 4, digits: 9, source: both },
  { metric: 'core-number', ...member('p11'), value: 1, digits: 9, source: both },
  { metric: 'degree', ...inKarate, value: 156 / 34, digits: 12, source: 'Zachary 1977: 78 ties, 34 members' },
  { metric: 'degree', ...member('p00'), value: 16, digits: 9, source: 'Zachary 1977' },
  { metric: 'density', ...inKarate, bare: true, value: 0.139037433, digits: 9, source: both },
  {
    metric: 'distance-weighted-fragmentation',
    ...inKarate,
    value: 1 - 0.492008318478905,
    digits: 12,
    source: `1 less the global efficiency, ${both}`,
  },
  {
    metric: 'distance-weighted-fragmentation',
    ...ofWomen,
    value: 1 - 0.954248366013072,
    digits: 12,
    source: '1 less the global efficiency of the projection, NetworkX 2.8.8',
  },
  { metric: 'effective-size', ...member('p00'), value: 13.75, digits: 9, source: 'NetworkX 2.8.8' },
  { metric: 'effective-size', ...member('p33'), value: 15.235294, digits: 6, source: 'NetworkX 2.8.8' },
  { metric: 'efficiency', ...member('p00'), value: 0.859375, digits: 9, source: 'NetworkX 2.8.8' },
  { metric: 'ei-index', ...inKarate, value: (11 - 67) / 78, digits: 12, source: 'Zachary 1977: 67 ties within, 11 between' },
  { metric: 'ei-index', ...whole, network: 'kinship', value: -0.181818, digits: 6, source: freeman },
  { metric: 'ei-index', ...whole, network: 'classroom', value: -0.8409091, digits: 7, source: netseg },
  { metric: 'ei-index', ...whole, network: 'returned', value: -0.9090909, digits: 7, source: netseg },
  { metric: 'eigenvector', ...member('p00'), value: 0.952132366, digits: 9, source: both },
  { metric: 'eigenvector', ...member('p02'), value: 0.8495542, digits: 9, source: both },
  { metric: 'freeman-segregation', ...inKarate, value: 0.726244, digits: 6, source: 'R netseg' },
  { metric: 'freeman-segregation', ...whole, network: 'kinship', value: 0.26364, digits: 5, source: freeman },
  { metric: 'freeman-segregation', ...whole, network: 'returned', value: 0.9125874, digits: 7, source: netseg },
  { metric: 'gatekeeper', ...member('p02'), value: 23, digits: 9, source: sna },
  { metric: 'itinerant', ...member('p02'), value: 12, digits: 9, source: sna },
  { metric: 'largest-component', ...inKarate, value: 1, digits: 9, source: both },
  { metric: 'liaison', ...member('p02'), value: 0, digits: 9, source: sna },
  { metric: 'modularity', ...inKarate, value: 0.358235, digits: 6, source: both },
  { metric: 'modularity', ...inKarate, bare: true, value: 0.4198, digits: 4, source: 'Brandes et al. 2008: the highest there is' },
  { metric: 'odds-ratio', ...whole, network: 'classroom', value: 16.58071, digits: 5, source: netseg },
  { metric: 'odds-ratio', ...whole, network: 'returned', value: 26.13333, digits: 5, source: netseg },
  { metric: 'participation', ...member('p00'), value: 0.1171875, digits: 9, source: 'Guimerà & Amaral 2005, by hand: 1 − (15² + 1²)/16²' },
  { metric: 'participation', ...member('p02'), value: 0.48, digits: 9, source: 'Guimerà & Amaral 2005, by hand: 1 − (6² + 4²)/10²' },
  { metric: 'representative', ...member('p02'), value: 23, digits: 9, source: sna },
  { metric: 'spectral-segregation', level: 'person', subject: 'p00', network: 'returned', value: 1.1392193, digits: 7, source: netseg },
  { metric: 'spectral-segregation', level: 'person', subject: 'p01', network: 'returned', value: 0.703367, digits: 7, source: netseg },
  { metric: 'spectral-segregation', level: 'person', subject: 'p13', network: 'returned', value: 0.6925726, digits: 7, source: netseg },
  { metric: 'spectral-segregation', level: 'person', subject: 'p23', network: 'returned', value: 1.1031876, digits: 7, source: netseg },
  { metric: 'strength', ...evelyn, weight: 'newman', value: 8, digits: 9, source: 'Newman 2001: the number of her events; NetworkX 2.8.8' },
  {
    metric: 'tie-weight',
    level: 'pair',
    subject: 'evelyn',
    other: 'laura',
    network: 'women',
    weight: 'newman',
    value: 1.562637,
    digits: 6,
    source: 'Newman 2001; NetworkX 2.8.8',
  },
  { metric: 'transitivity', ...inKarate, value: 0.255681818, digits: 9, source: both },
  { metric: 'transitivity', ...member('p00'), value: 0.15, digits: 9, source: both },
  {
    metric: 'two-mode-betweenness',
    ...evelyn,
    normalised: true,
    value: 0.096585,
    digits: 6,
    source: 'Borgatti & Everett 1997; NetworkX 2.8.8',
  },
  { metric: 'two-mode-closeness', ...evelyn, normalised: true, value: 0.8, digits: 9, source: 'Borgatti & Everett 1997; NetworkX 2.8.8' },
  { metric: 'two-mode-clustering-opsahl', ...ofWomen, value: 13942 / 18062, digits: 12, source: 'Opsahl 2013 (R tnet)' },
  {
    metric: 'two-mode-clustering-robins-alexander',
    ...ofWomen,
    value: 0.467764,
    digits: 6,
    source: 'Robins & Alexander 2004; NetworkX 2.8.8',
  },
  { metric: 'two-mode-degree', ...evelyn, value: 0.571429, digits: 6, source: 'Borgatti & Everett 1997; NetworkX 2.8.8' },
  { metric: 'two-mode-density', ...ofWomen, value: 0.353174603, digits: 9, source: 'Davis et al. 1941: 89 of 18 × 14; NetworkX 2.8.8' },
  { metric: 'within-module-z', ...member('p00'), value: 3.346533, digits: 6, source: 'Guimerà & Amaral 2005, population SD' },
];

/** Metrics of which nobody prints a value for a network that is to be had, and why: these stand on the definition alone. */
export const unpublished: Readonly<Record<string, string>> = {
  'blau-index': 'a sum of squared shares; of alters it is the participation coefficient, published above',
  continuity: 'a count of people, kept of two periods',
  'core-periphery': 'the paper gives fits of a genetic search; no data set with one was to be had',
  'crossing-share': 'a count of people of this kind of network',
  'density-ratio': 'a ratio of two densities',
  'ei-index-highest': 'bounds of a count; of the karate club it is 1',
  'ei-index-lowest': 'bounds of a count; of the karate club it is −1',
  fragmentation: 'of networks in one piece it is 0; a member of the karate club is worked out by hand',
  'hours-given': 'a sum of rows of the records',
  'hours-received': 'a sum of rows of the records',
  iqv: 'the Blau index, scaled',
  'product-span': 'a count of rows of the records',
  'products-available': 'a count of rows of the records',
  'products-used': 'a count of rows of the records',
  reach: 'a count of classes',
  'reach-persons': 'a count of people',
  'reach-sectors': 'a count of classes',
  'shared-groups': 'a count of groups',
  'shared-hours': 'a sum of rows of the records',
  'shared-meetings': 'a count of meetings',
  'shared-persons': 'a count of people',
  'shared-products': 'a count of rows of the records',
  turnover: 'a count of people, kept of two periods',
};
