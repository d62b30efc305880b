// node graphology.mjs FOLDER STEP,… : graphology with graphology-metrics where it has the metric, else its graph walked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import modularity from 'graphology-metrics/graph/modularity.js';
import { done, keep, step } from '../ours/usage.mjs';

const [folder, asked] = process.argv.slice(2);
const table = (name) =>
  readFileSync(join(folder, `${name}.csv`), 'latin1')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const { memberships, organisationOf } = await step('read', () => ({
  memberships: table('memberships'),
  organisationOf: new Map(table('professionals').map(([id, , organisation]) => [id, organisation])),
}));

const graph = await step('network', () => {
  const groups = new Map();
  for (const [person, group] of memberships) {
    const members = groups.get(group) ?? new Set();
    groups.set(group, members);
    members.add(person);
  }
  const made = new UndirectedGraph();
  for (const person of [...new Set(memberships.map(([id]) => id))].sort((a, b) => (a < b ? -1 : 1)))
    made.addNode(person, { organisation: organisationOf.get(person) });
  for (const members of groups.values()) {
    const list = [...members];
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) {
        made.updateEdge(a, b, ({ newman = 0 }) => ({ newman: newman + 1 / (list.length - 1) }));
      }
    }
  }
  return made;
});

const people = graph.nodes();
const own = (node) => graph.getNodeAttribute(node, 'organisation');

const steps = {
  closeness: () => Object.values(closenessCentrality(graph, { wassermanFaust: true })),
  betweenness: () => Object.values(betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })),
  degree: () => people.map((node) => graph.degree(node)),
  strength: () => people.map((node) => graph.reduceEdges(node, (sum, _, { newman }) => sum + newman, 0)),
  'E-I': () =>
    people.map((node) => {
      const all = graph.degree(node);
      const within = graph.reduceNeighbors(node, (sum, _, { organisation }) => sum + (organisation === own(node) ? 1 : 0), 0);
      return all === 0 ? null : (all - 2 * within) / all;
    }),
  Blau: () => people.map(blau),
  participation: () => people.map(blau),
  'within-module z': () => {
    const within = new Map(
      people.map((node) => [
        node,
        graph.reduceNeighbors(node, (sum, _, { organisation }) => sum + (organisation === own(node) ? 1 : 0), 0),
      ]),
    );
    const classes = Map.groupBy?.(people, own) ?? grouped(people, own);
    const moments = new Map(
      [...classes].map(([organisation, members]) => {
        const mean = members.reduce((sum, node) => sum + within.get(node), 0) / members.length;
        const squares = members.reduce((sum, node) => sum + (within.get(node) - mean) ** 2, 0);
        return [organisation, { mean, deviation: Math.sqrt(squares / members.length) }];
      }),
    );
    return people.map((node) => {
      const { mean, deviation } = moments.get(own(node));
      return deviation < 1e-12 ? null : (within.get(node) - mean) / deviation;
    });
  },
  modularity: () => [modularity(graph, { getNodeCommunity: 'organisation', getEdgeWeight: null })],
  constraint: () => people.map((node) => constraint(node, () => 1)),
  'weighted constraint': () => people.map((node) => constraint(node, ({ newman }) => newman)),
  'effective size': () =>
    people.map((node) => {
      const alters = graph.neighbors(node);
      const near = new Set(alters);
      let ties = 0;
      for (const alter of alters) graph.forEachNeighbor(alter, (other) => (ties += near.has(other) ? 1 : 0));
      return alters.length === 0 ? null : alters.length - ties / alters.length;
    }),
  brokerage: () => {
    const found = [new Map(), new Map(), new Map(), new Map(), new Map()];
    for (const node of people) {
      const roles = [0, 0, 0, 0, 0];
      const alters = graph.neighbors(node);
      for (const from of alters) {
        for (const to of alters) {
          if (from === to || graph.hasEdge(from, to)) continue;
          const [a, v, b] = [own(from), own(node), own(to)];
          // By the alphabet: coordinator, gatekeeper, itinerant, liaison, representative.
          roles[a === v ? (v === b ? 0 : 4) : v === b ? 1 : a === b ? 2 : 3] += 1;
        }
      }
      for (const [role, count] of roles.entries()) found[role].set(node, count);
    }
    return found.flatMap((role) => people.map((node) => role.get(node)));
  },
  clustering: () =>
    people.map((node) => {
      const alters = graph.neighbors(node);
      const near = new Set(alters);
      let ties = 0;
      for (const alter of alters) graph.forEachNeighbor(alter, (other) => (ties += near.has(other) ? 1 : 0));
      return alters.length < 2 ? null : ties / (alters.length * (alters.length - 1));
    }),
  eigenvector: () => {
    const found = eigenvectorCentrality(graph, { getEdgeWeight: null, maxIterations: 100_000, tolerance: 1e-12 });
    const largest = Math.max(...people.map((node) => found[node]));
    return people.map((node) => found[node] / largest);
  },
};

function blau(node) {
  const counts = new Map();
  graph.forEachNeighbor(node, (_, { organisation }) => counts.set(organisation, (counts.get(organisation) ?? 0) + 1));
  const all = graph.degree(node);
  return all === 0 ? null : 1 - [...counts.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
}

function constraint(node, weightOf) {
  const total = (of) => graph.reduceEdges(of, (sum, _, attributes) => sum + weightOf(attributes), 0);
  const all = total(node);
  if (all === 0) return null;
  const own = new Map();
  graph.forEachEdge(node, (_, attributes, a, b) => own.set(a === node ? b : a, weightOf(attributes) / all));
  const through = new Map();
  for (const [alter, part] of own) {
    const theirs = total(alter);
    graph.forEachEdge(alter, (_, attributes, a, b) => {
      const other = a === alter ? b : a;
      if (own.has(other)) through.set(other, (through.get(other) ?? 0) + (part * weightOf(attributes)) / theirs);
    });
  }
  let sum = 0;
  for (const [alter, part] of own) sum += (part + (through.get(alter) ?? 0)) ** 2;
  return sum;
}

function grouped(list, key) {
  const made = new Map();
  for (const each of list) made.set(key(each), [...(made.get(key(each)) ?? []), each]);
  return made;
}

for (const name of asked.split(',')) {
  if (steps[name] !== undefined) keep(name, await step(name, steps[name]));
}
done();
