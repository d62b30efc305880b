import { describe, expect, it } from 'vitest';
import { groups } from '../../../src/report/sections/groups.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';
import { read, withRows } from '../summaries.ts';

describe('the section groups', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(groups);
    expect(nl).toContain(
      'In 2024-2025 waren er 24 groepen: 13 professionele leergemeenschappen (PLG’s), 8 expertgroepen en 3 projectgroepen.',
    );
    expect(en).toContain('13 professional learning communities (PLGs)');
  });
});

describe('where groups came from', () => {
  it('is said by name, and a dash where there was none', () => {
    const row = { group_kind: 'plg', persons: 9, products: 1, phase: 'research' };
    const analysis = withRows({
      'life-by-group': [
        { ...row, group_id: 'GRP-100', came_from: 'GRP-101, GRP-102', became: null },
        { ...row, group_id: 'GRP-101', came_from: null, became: 'GRP-100' },
      ],
    });
    const name = (id: string) => analysis.groups.find((group) => group.id === id)?.name ?? '';
    const cells = read(groups, analysis).tables.get('life-by-group-table')?.flat() ?? [];
    expect(cells).toContain(`${name('GRP-101')} en ${name('GRP-102')}`);
    expect(cells).toContain(name('GRP-100'));
    expect(cells.filter((text) => text === '–')).toHaveLength(2);
    expect(cells.filter((text) => text.includes('GRP-'))).toEqual([]);
  });
});

describe('a few groups, of kinds of a network’s own', () => {
  it('are written out, in one and in many', () => {
    const made = madeAnalysis();
    const shown = made.views.at(-1)?.groups.slice(0, 4) ?? [];
    const kinds = ['expert', 'netwerkgroep', 'netwerkgroep', 'regiotafel'];
    const analysis = {
      ...made,
      groups: made.groups.map((group) => ({ ...group, kind: kinds[shown.findIndex(({ id }) => id === group.id)] ?? group.kind })),
      views: made.views.map((view) => (view.period === made.focus.id ? { ...view, groups: shown } : view)),
    };
    const prose = (locale: 'nl' | 'en') => proseOf(groups.build(contextFor(locale, 'internal', analysis)));
    expect(prose('nl')).toContain('In 2024-2025 waren er vier groepen: twee netwerkgroepen, één expertgroep en één regiotafel.');
    expect(prose('en')).toContain('In 2024-2025 there were four groups: two ');
  });
});
