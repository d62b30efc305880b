import { describe, expect, test } from 'vitest';
import { computeScene, indexMap, shownTies } from '../../../src/client/map/scene.ts';
import { emphasise } from '../../../src/client/map/emphasis.ts';
import { firstSelection, type Selection } from '../../../src/client/selection.ts';
import { smallMap } from './small.ts';

const index = indexMap(smallMap);
const plain = firstSelection('2021', 'affiliation');
const emphasis = (state: Selection) => emphasise(index, state, computeScene(index, state));
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
    const earlier = { ...plain, year: '2020', view: 'organisations' as const, selected: ['k'] };
    expect(shown(computeScene(index, earlier).nodes)).toEqual(['a', 'b']);
    expect([...emphasis(earlier).ties]).toEqual(['ab']);
    expect(emphasis({ ...plain, view: 'organisations', selected: ['k'] }).active).toBe(false);
  });

  test('among organisations a tie says whether it crosses sectors, and may be filtered by that', () => {
    const state = { ...plain, view: 'organisations' as const };
    const { ties } = computeScene(index, state);
    expect([ties.get('ab')?.colour, ties.get('ac')?.colour]).toEqual(['tie:within', 'tie:across']);
    expect([...computeScene(index, { ...state, hidden: new Set(['tie:within']) }).ties.keys()]).toEqual(['ac']);
  });

  test('a tie of fewer people than asked for goes, and so does one of a hidden number', () => {
    expect([...computeScene(index, { ...plain, least: 2 }).ties.keys()]).toEqual(['ag', 'bg', 'ak']);
    expect([...computeScene(index, { ...plain, view: 'organisations', least: 2 }).ties.keys()]).toEqual(['ac']);
  });

  test('only its surroundings: what lies within one step, or two', () => {
    const around = (steps: number): string[] => shown(computeScene(index, { ...plain, selected: ['k'], around: steps }).nodes);
    expect(around(1)).toEqual(['a', 'k']);
    expect(around(2)).toEqual(['a', 'g', 'k']);
    expect(around(0)).toHaveLength(5);
  });

  test('what came is marked, and what went is still told of', () => {
    const { nodes } = computeScene(index, { ...plain, changes: true });
    expect([nodes.get('c')?.change, nodes.get('a')?.change]).toEqual(['new', null]);
    const gone = computeScene(
      { ...index, map: { ...index.map, years: index.map.years.toReversed() } },
      { ...plain, year: '2020', changes: true },
    );
    expect(gone.nodes.get('c')).toMatchObject({ shown: false, change: 'gone' });
    expect(computeScene(index, { ...plain, year: '2020', changes: true }).nodes.get('a')?.change).toBe(null);
  });

  test('what is chosen stands out with its neighbours and their ties', () => {
    const { active, focus, near, ties } = emphasis({ ...plain, selected: ['k'] });
    expect([active, [...focus], [...near], [...ties]]).toEqual([true, ['k'], ['a'], ['ak']]);
    expect(emphasis(plain).active).toBe(false);
  });

  test('a chosen tie keeps both its ends', () => {
    expect([...emphasis({ ...plain, selected: ['cg'] }).near]).toEqual(['c', 'g']);
  });

  test('two that are chosen show the way between them, more the ties among them', () => {
    const two = emphasis({ ...plain, selected: ['c', 'k'] });
    expect(two.route?.nodes).toEqual(['c', 'g', 'a', 'k']);
    expect([...two.ties]).toEqual(['cg', 'ag', 'ak']);
    const three = emphasis({ ...plain, selected: ['a', 'b', 'g'] });
    expect(three.route).toBe(null);
    expect([...three.ties].toSorted()).toEqual(['ag', 'bg']);
  });

  test('the pointer goes before what was chosen', () => {
    expect([...emphasis({ ...plain, selected: ['k'], hovered: 'c' }).focus]).toEqual(['c']);
    expect([...emphasis({ ...plain, selected: ['k'], hovered: 'k' }).focus]).toEqual(['k']);
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

  test('size may go with another measure, and what it says nothing of is small', () => {
    const { nodes, most } = computeScene(index, { ...plain, size: 'organisations' });
    expect(most.node).toBe(3);
    expect(nodes.get('g')?.radius).toBe(21);
    expect(nodes.get('a')).toMatchObject({ radius: 4.5, hollow: false });
    expect(computeScene(index, { ...plain, size: 'bridge' }).nodes.get('g')?.radius).toBe(21);
  });

  test('a node has the ties of the view and year that is shown', () => {
    expect(shownTies(index, { ...plain, view: 'organisations' }, 'a').map((tie) => tie.key)).toEqual(['ab', 'ac']);
  });
});
