import { MultiUndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { analysis, hostile, period, temporaryFolder, textOf } from './written.ts';

const folder = await temporaryFolder();

describe('gexf', () => {
  it('is read back by graphology with every node, tie, place and number', async () => {
    const text = await textOf('gexf', 'internal', folder);
    const graph = parse(MultiUndirectedGraph, text);
    const view = analysis.views.find((one) => one.period === period);
    expect(graph.order).toBe((view?.organisations.length ?? 0) + (view?.groups.length ?? 0) + (view?.persons.length ?? 0));
    const memberships = view?.persons.reduce((sum, person) => sum + person.groups.length, 0) ?? 0;
    expect(graph.size).toBe((view?.affiliations.length ?? 0) + (view?.organisationTies.length ?? 0) + memberships);
    const first = view?.organisations[0];
    expect(graph.getNodeAttribute(`organisation:${first?.id}`, 'persons')).toBe(first?.persons);
    expect(typeof graph.getNodeAttribute(`organisation:${first?.id}`, 'x')).toBe('number');
    expect(graph.getNodeAttribute(`organisation:${hostile.organisations[0]?.id}`, 'label')).toContain('=cmd|');
  });
});
