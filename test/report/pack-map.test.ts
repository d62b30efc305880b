import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { mapPayload } from '../../src/report/map-payload.ts';
import { packMap } from '../../src/report/pack-map.ts';
import { madeAnalysis } from './fixture.ts';

const mapFor = (audience: 'internal' | 'board' | 'public', analysis = madeAnalysis()) => {
  const disclosed = disclose(analysis, audience);
  return mapPayload({ nl: contextOf(disclosed, audience, 'nl'), en: contextOf(disclosed, audience, 'en') });
};

/** The made analysis with Anna, and somebody without a name, in the first group of the last year; with the rows that say so. */
function withPeople(): Analysis {
  const made = madeAnalysis();
  const [view] = made.views.slice(-1);
  const [part] = view?.affiliations ?? [];
  if (!view || !part) throw new Error('the fixture has nobody in a group');
  const { organisation, group } = part;
  const fact = (id: string, name: string | null) => ({
    id,
    name,
    function: null,
    consent: 'none' as const,
    consentFrom: null,
    consentUntil: null,
  });
  const row = (person: string, at: number) => ({
    period: view.period,
    person,
    group,
    rows: [{ file: 'leden van Anna.xlsx', sheet: 'Nu', row: at }],
  });
  return {
    ...made,
    persons: [fact('PRS-1', 'Anna'), fact('PRS-2', null)],
    positions: { ...made.positions, 'person:PRS-1': [0, 0] },
    memberRows: [row('PRS-1', 12), row('PRS-2', 13)],
    views: [
      ...made.views.slice(0, -1),
      {
        ...view,
        persons: ['PRS-1', 'PRS-2'].map((id) => ({ id, organisations: [organisation], groups: [group] })),
        affiliations: [{ ...part, who: ['PRS-1', 'PRS-2'] }, ...view.affiliations.slice(1)],
      },
    ],
  };
}

describe('a packed map', () => {
  for (const audience of ['internal', 'board', 'public'] as const) {
    it(`unpacks to what was packed (${audience})`, () => {
      const map = mapFor(audience);
      expect(map.ties.length).toBeGreaterThan(50);
      expect(unpackMap(JSON.parse(JSON.stringify(packMap(map))))).toEqual(map);
    });
  }

  it('names the rows that lines rest on for programme leads alone', () => {
    const made = withPeople();
    const map = mapFor('internal', made);
    expect(map.sources).toEqual(['leden van Anna.xlsx (Nu)']);
    const [year] = made.views.slice(-1).map(({ period }) => period);
    const rowsOf = (kind: string) => map.ties.flatMap((tie) => (tie.kind === kind ? (tie.years[year ?? '']?.rows ?? []) : []));
    // Of whoever is on the map at their own line, of others at their organisation's.
    expect(rowsOf('membership')).toEqual([[0, 12]]);
    expect(rowsOf('affiliation')).toEqual([[0, 13]]);
    expect(unpackMap(packMap(map))).toEqual(map);
    for (const audience of ['board', 'public'] as const) {
      const outside = mapFor(audience, made);
      expect(outside.sources).toEqual([]);
      expect(JSON.stringify([outside, packMap(outside)])).not.toMatch(/Anna|"rows"/);
    }
  });

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
