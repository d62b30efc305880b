import { describe, expect, it } from 'vitest';
import { temporaryFolder, textOf } from './written.ts';

const folder = await temporaryFolder();

describe('json', () => {
  it('holds nodes and links that point at them, and null where a number is hidden', async () => {
    const text = await textOf('json', 'board', folder);
    const graph = JSON.parse(text) as {
      nodes: { id: string; persons: number | null }[];
      links: { source: string; target: string }[];
    };
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.links.length).toBeGreaterThan(10);
    expect(graph.links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(graph.nodes.some(({ persons }) => persons === null)).toBe(true);
  });
});
