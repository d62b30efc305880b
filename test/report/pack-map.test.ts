import { describe, expect, it } from 'vitest';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { mapPayload } from '../../src/report/map-payload.ts';
import { packMap } from '../../src/report/pack-map.ts';
import { madeAnalysis } from './fixture.ts';

const mapFor = (audience: 'internal' | 'board' | 'public') => {
  const disclosed = disclose(madeAnalysis(), audience);
  return mapPayload({ nl: contextOf(disclosed, audience, 'nl'), en: contextOf(disclosed, audience, 'en') });
};

describe('a packed map', () => {
  for (const audience of ['internal', 'board', 'public'] as const) {
    it(`unpacks to what was packed (${audience})`, () => {
      const map = mapFor(audience);
      expect(map.ties.length).toBeGreaterThan(50);
      expect(unpackMap(JSON.parse(JSON.stringify(packMap(map))))).toEqual(map);
    });
  }

  it('keeps apart what is hidden, what is nothing and what is not there', () => {
    const [node] = mapFor('internal').nodes;
    if (node === undefined) throw new Error('the fixture has no nodes');
    const [first, second, third] = ['2021', '2022', '2023'].map((id) => ({ id, label: { nl: id, en: id } }));
    if (!first || !second || !third) throw new Error('no years');
    const made = {
      ...mapFor('internal'),
      years: [first, second, third],
      nodes: [
        { ...node, key: 'o1', kind: 'organisation' as const, years: { '2022': { persons: null, crossing: 0 } } },
        { ...node, key: 'g1', kind: 'group' as const, years: { '2021': { persons: 3, organisations: null } } },
      ],
      ties: [
        {
          key: 'a1',
          kind: 'affiliation' as const,
          source: 'o1',
          target: 'g1',
          years: { '2023': { persons: 0, minutes: null, who: [] } },
        },
      ],
    };
    expect(unpackMap(packMap(made))).toEqual(made);
  });

  it('takes less than a third of what it takes by name', () => {
    const map = mapFor('internal');
    expect(JSON.stringify(packMap(map)).length * 3).toBeLessThan(JSON.stringify(map).length);
  });
});
