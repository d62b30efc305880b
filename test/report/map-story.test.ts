import { describe, expect, it } from 'vitest';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { mapPayload } from '../../src/report/map-payload.ts';
import { packMap } from '../../src/report/pack-map.ts';
import type { MapPayload } from '../../src/report/payload.ts';
import { emptyAnalysis, madeAnalysis } from './fixture.ts';

const mapFor = (audience: 'internal' | 'board' | 'public', analysis = madeAnalysis()): MapPayload => {
  const disclosed = disclose(analysis, audience);
  return mapPayload({ nl: contextOf(disclosed, audience, 'nl'), en: contextOf(disclosed, audience, 'en') });
};
const year = '2024-2025';
/** The fixture, with one group that has more organisations than any other. */
const withFirst = madeAnalysis({
  views: madeAnalysis().views.map((view) => ({
    ...view,
    groups: view.groups.map((group, index) => ({ ...group, organisations: index === 3 ? 17 : Math.min(group.organisations ?? 0, 12) })),
  })),
});

describe('the walk through the map', () => {
  for (const audience of ['internal', 'board', 'public'] as const) {
    it(`is whole sentences in both languages, and shows only what is on the map (${audience})`, () => {
      const map = mapFor(audience);
      expect(map.story.length).toBeGreaterThanOrEqual(audience === 'public' ? 2 : 4);
      expect(map.story.length).toBeLessThanOrEqual(6);
      const keys = new Set([...map.nodes, ...map.ties].map(({ key }) => key));
      for (const { title, text, state } of map.story) {
        for (const words of [title.nl, title.en]) expect(words).toMatch(/^\p{Lu}/u);
        for (const words of [text.nl, text.en]) expect(words).toMatch(/^\S.*[.]$/u);
        expect(JSON.stringify([title, text])).not.toMatch(/[{}]\w|undefined|null|NaN/);
        for (const key of state.selected ?? []) expect(keys.has(key)).toBe(true);
      }
      expect(unpackMap(packMap(map)).story).toEqual(map.story);
    });
  }

  it('says the numbers of the map', () => {
    const map = mapFor('internal', withFirst);
    const count = (kind: string): number => map.nodes.filter((node) => node.kind === kind && node.years[year]).length;
    expect(map.story[0]?.text.nl).toMatch(
      new RegExp(`^Op de kaart: ${count('organisation')} organisaties en ${count('group')} groepen\\.`),
    );
    const meeting = map.story.find(({ title }) => title.nl.startsWith('Waar de meeste'));
    const [group] = meeting?.state.selected ?? [];
    const most = Math.max(...map.nodes.flatMap((node) => (node.kind === 'group' ? [node.years[year]?.organisations ?? 0] : [])));
    expect(map.nodes.find(({ key }) => key === group)?.years[year]?.organisations).toBe(most);
    expect(most).toBe(17);
    expect(meeting?.text.en).toContain(`people of ${most} organisations`);
  });

  it('names none as the first where two are', () => {
    const made = mapFor('internal', withFirst);
    const level = madeAnalysis({
      views: madeAnalysis().views.map((view) => ({ ...view, groups: view.groups.map((group) => ({ ...group, organisations: 5 })) })),
    });
    expect(made.story.some(({ title }) => title.nl.startsWith('Waar de meeste'))).toBe(true);
    expect(mapFor('internal', level).story.some(({ title }) => title.nl.startsWith('Waar de meeste'))).toBe(false);
  });

  it('is none where there is nothing to show', () => {
    expect(mapFor('internal', emptyAnalysis()).story).toEqual([]);
  });
});
