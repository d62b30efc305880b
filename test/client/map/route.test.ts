import { describe, expect, test } from 'vitest';
import { shortestRoute } from '../../../src/client/map/route.ts';
import { computeScene, indexMap } from '../../../src/client/map/scene.ts';
import { describeRoute } from '../../../src/client/map/words-of.ts';
import { firstSelection } from '../../../src/client/selection.ts';
import { makeSay } from '../../../src/client/words.ts';
import { clientWords } from '../../../src/report/client-words.ts';
import { smallMap } from './small.ts';

const index = indexMap(smallMap);
const plain = firstSelection('2021', 'affiliation');
const route = (a: string, b: string, state = plain) => shortestRoute(index, computeScene(index, state), a, b);
const [nl, en] = [makeSay('nl', clientWords.nl), makeSay('en', clientWords.en)];

describe('the way between two', () => {
  test('goes over as few lines as it can, and is told in words', () => {
    const found = route('c', 'k');
    expect(found).toEqual({ nodes: ['c', 'g', 'a', 'k'], ties: ['cg', 'ag', 'ak'], others: 0 });
    expect(describeRoute(found, 'c', 'k', index, nl)).toEqual([
      'Van College Cirkel naar Expertgroep Jonge Kind: via groep PLG Rekenen en organisatie Stichting Ágora.',
    ]);
    expect(describeRoute(found, 'c', 'k', index, en)).toEqual([
      'From College Cirkel to Expertgroep Jonge Kind: through group PLG Rekenen and organisation Stichting Ágora.',
    ]);
  });

  test('is direct where a line joins them', () => {
    expect(describeRoute(route('a', 'g'), 'a', 'g', index, nl)).toEqual(['Stichting Ágora en PLG Rekenen zijn rechtstreeks verbonden.']);
  });

  test('is not there where the lines are not drawn, and none is made up', () => {
    expect(route('a', 'c', { ...plain, hidden: new Set(['group:plg']) })).toBe(null);
    expect(route('a', 'c', { ...plain, year: '2020' })).toBe(null);
    expect(describeRoute(null, 'a', 'c', index, nl)).toEqual(['Op deze kaart loopt er geen weg van Stichting Ágora naar College Cirkel.']);
  });

  test('of two as short takes the stronger, and says that there is another', () => {
    const both = indexMap({
      ...smallMap,
      ties: [
        ...smallMap.ties,
        { key: 'bk', source: 'b', target: 'k', kind: 'affiliation', years: { 2021: { persons: 9 } } },
        { key: 'ak2', source: 'a', target: 'k', kind: 'affiliation', years: { 2021: { persons: 9 } } },
      ],
    });
    const found = shortestRoute(both, computeScene(both, plain), 'a', 'b');
    expect(found?.nodes).toEqual(['a', 'k', 'b']);
    expect(found?.others).toBeGreaterThan(0);
    expect(describeRoute(found, 'a', 'b', both, nl).at(-1)).toMatch(/^Er (is nog 1 weg die|zijn nog \d+ wegen die) even kort/);
  });
});
