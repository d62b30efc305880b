import { describe, expect, it } from 'vitest';
import { map } from '../../../src/report/sections/map.ts';
import { contextFor, told } from '../contexts.ts';

describe('the section map', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { blocks, nl } = told(map);
    expect(nl).toContain('Cirkels zijn organisaties');
    const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
    const { view } = contextFor();
    expect(table?.rows).toHaveLength(view.organisations.length + view.groups.length);
    expect(new Set(table?.rows.map(({ key }) => key)).size).toBe(table?.rows.length);
  });
});
