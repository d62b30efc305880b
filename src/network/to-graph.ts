import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { NetworkView } from '../analysis.ts';
import { byte, int, num } from './arrays.ts';
import type { Network } from './network.ts';

/**
 * The projection on persons as a graphology graph. Nodes and edges come in the order of their ids; an edge's key is `a|b` (`a>b` where
 * ties have a direction), and its attributes are the weights. There is no `weight`: a graph library would take it for a length or a
 * strength as it sees fit.
 */
export function toGraph(network: Network): AbstractGraph {
  const graph = network.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const id of network.persons) graph.addNode(id);
  const { low, high, direction, count, newman, hours, attendance } = network.ties;
  for (let tie = 0; tie < low.length; tie += 1) {
    const a = network.persons[int(low, tie)] ?? '';
    const b = network.persons[int(high, tie)] ?? '';
    const attributes = { count: num(count, tie), newman: num(newman, tie), hours: num(hours, tie), attendance: num(attendance, tie) };
    if (!network.directed) {
      graph.addEdgeWithKey(`${a}|${b}`, a, b, attributes);
      continue;
    }
    if ((byte(direction, tie) & 1) !== 0) graph.addEdgeWithKey(`${a}>${b}`, a, b, { ...attributes });
    if ((byte(direction, tie) & 2) !== 0) graph.addEdgeWithKey(`${b}>${a}`, b, a, { ...attributes });
  }
  return graph;
}

/** Organisations, groups and people of one view in one graph; nodes `organisation:ID`, `group:ID`, `person:ID` with attribute `kind`. */
export function toMultiModeGraph(view: NetworkView): AbstractGraph {
  const graph = new UndirectedGraph();
  for (const { id, persons } of view.organisations) graph.addNode(`organisation:${id}`, { kind: 'organisation', persons });
  for (const { id, persons } of view.groups) graph.addNode(`group:${id}`, { kind: 'group', persons });
  for (const { id } of view.persons) graph.addNode(`person:${id}`, { kind: 'person' });
  const connect = (a: string, b: string, attributes: Record<string, unknown>): void => {
    if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdgeWithKey(`${a}|${b}`, a, b, attributes);
  };
  for (const { organisation, group, persons, minutes } of view.affiliations) {
    connect(`organisation:${organisation}`, `group:${group}`, { kind: 'affiliation', persons, minutes });
  }
  for (const { a, b, groups } of view.organisationTies) {
    connect(`organisation:${a}`, `organisation:${b}`, { kind: 'organisations', groups: groups.length });
  }
  for (const person of view.persons) {
    for (const group of person.groups) connect(`person:${person.id}`, `group:${group}`, { kind: 'membership' });
  }
  return graph;
}
