import { describe, expect, test } from 'vitest';
import { computeScene, indexMap, shownTies } from '../../../src/client/map/scene.ts';
import type { Selection } from '../../../src/client/selection.ts';
import { smallMap } from './small.ts';

const index = indexMap(smallMap);
const plain: Selection = { year: '2021', view: 'affiliation', hidden: new Set(), selected: [], hovered: null };
const shown = (looks: ReadonlyMap<string, { shown: boolean }>): string[] => [...looks].filter(([, look]) => look.shown).map(([key]) => key);

describe('what the map shows', () => {
  test('a tie to somebody who is not on the map is left out', () => {
    expect(index.ties.has('zz')).toBe(false);
    expect(index.views).toEqual(['affiliation', 'organisations']);
  });

  test('a year shows who was there then, and nothing else', () => {
    expect(shown(computeScene(index, { ...plain, year: '2020' }).nodes)).toEqual(['a', 'b', 'g', 'k']);
    expect(shown(computeScene(index, { ...plain, year: '2020' }).ties)).toEqual(['ag', 'bg', 'ak']);
    expect(shown(computeScene(index, plain).ties)).toEqual(['ag', 'bg', 'cg', 'ak']);
  });

  test('a filter takes its nodes and their ties away', () => {
    const scene = computeScene(index, { ...plain, hidden: new Set(['group:plg']) });
    expect(shown(scene.nodes)).toEqual(['a', 'b', 'c', 'k']);
    expect(shown(scene.ties)).toEqual(['ak']);
  });

  test('among organisations there are no groups, and a chosen group stands out in the ties it makes', () => {
    const scene = computeScene(index, { ...plain, year: '2020', view: 'organisations', selected: ['k'] });
    expect(shown(scene.nodes)).toEqual(['a', 'b']);
    expect(scene.ties.get('ab')).toMatchObject({ shown: true, emphasis: 'near' });
    expect(computeScene(index, { ...plain, view: 'organisations', selected: ['k'] }).ties.get('ab')?.emphasis).toBe('plain');
  });

  test('what is chosen stands out, its neighbours stay, the rest is held back', () => {
    const { nodes, ties } = computeScene(index, { ...plain, selected: ['k'] });
    expect([...nodes].map(([key, look]) => [key, look.emphasis])).toEqual([
      ['a', 'near'],
      ['b', 'faded'],
      ['c', 'faded'],
      ['g', 'faded'],
      ['k', 'focus'],
    ]);
    expect(ties.get('ak')?.emphasis).toBe('near');
    expect(ties.get('ag')?.emphasis).toBe('faded');
  });

  test('a chosen tie keeps both its ends', () => {
    const { nodes } = computeScene(index, { ...plain, selected: ['cg'] });
    expect([nodes.get('c')?.emphasis, nodes.get('g')?.emphasis, nodes.get('a')?.emphasis]).toEqual(['near', 'near', 'faded']);
  });

  test('the pointer goes before what was chosen', () => {
    const { nodes } = computeScene(index, { ...plain, selected: ['k'], hovered: 'c' });
    expect([nodes.get('c')?.emphasis, nodes.get('k')?.emphasis]).toEqual(['focus', 'faded']);
  });

  test('area goes with the number of people, and a hidden number is drawn hollow and small', () => {
    const { nodes } = computeScene(index, plain);
    const earlier = computeScene(index, { ...plain, year: '2020' }).nodes;
    expect((nodes.get('a')?.radius ?? 0) / (earlier.get('a')?.radius ?? 1)).toBeCloseTo(Math.sqrt(16 / 4));
    expect(nodes.get('b')).toMatchObject({ hollow: true, radius: 4.5 });
    expect(nodes.get('a')?.hollow).toBe(false);
  });

  test('the kinds of group differ in shape as well as in colour', () => {
    expect([...index.categories].map(([key, category]) => [key, category.shape])).toEqual([
      ['organisation:po', 'circle'],
      ['organisation:vo', 'circle'],
      ['group:plg', 'square'],
      ['group:expert', 'diamond'],
    ]);
  });

  test('a node has the ties of the view and year that is shown', () => {
    expect(shownTies(index, { ...plain, view: 'organisations' }, 'a').map((tie) => tie.key)).toEqual(['ab', 'ac']);
  });
});
