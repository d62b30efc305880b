import { describe, expect, it } from 'vitest';
import type { Affiliation, Analysis } from '../../src/analysis.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { mapCommunities } from '../../src/report/map-communities.ts';
import { madeAnalysis } from './fixture.ts';

const tie = (organisation: string, group: string, persons = 4): Affiliation => ({ organisation, group, persons, minutes: null, who: [] });

/** Three boards that meet in three groups about reading, three others in three groups of any theme, and one thin line between them. */
function twoCircles(): Analysis {
  const made = madeAnalysis();
  const period = made.periods.at(-1);
  const view = made.views.at(-1);
  const [o, g] = [made.organisations.map(({ id }) => id), made.groups.map(({ id }) => id)];
  if (!period || !view) throw new Error('the fixture has no years');
  const at = (list: readonly string[], index: number): string => list[index] ?? '';
  const circle = (from: number): Affiliation[] =>
    [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => tie(at(o, from + i), at(g, from + j), 5 - i)));
  const affiliations = [...circle(0), ...circle(3), tie(at(o, 0), at(g, 3), 1)];
  return {
    ...made,
    periods: [period],
    focus: period,
    themes: [{ id: 't', name: 'Taal en lezen' }],
    groups: made.groups.map((group, index) => ({ ...group, theme: index < 2 ? 't' : null })),
    views: [{ ...view, affiliations }],
  };
}

const of = (analysis: Analysis, locale: 'nl' | 'en' = 'nl') =>
  mapCommunities(contextOf(disclose(analysis, 'internal'), 'internal', locale));

describe('the circles on the map', () => {
  it('are those who mostly have to do with each other, named after their theme or else their organisations', () => {
    const circles = of(twoCircles());
    expect(circles.map(({ members }) => members.size)).toEqual([6, 6]);
    expect(circles.map(({ name }) => name).toSorted()).toEqual(
      ['Taal en lezen', 'rond Kleurrijk Leren en Hoogmarke'].map((name) =>
        name.startsWith('rond') ? expect.stringMatching(/^rond Kleurrijk Leren en /) : name,
      ),
    );
    expect(of(twoCircles(), 'en').some(({ name }) => name.startsWith('around Kleurrijk Leren and '))).toBe(true);
  });

  it('do not depend on the order of the records', () => {
    const made = twoCircles();
    const turned = {
      ...made,
      views: made.views.map((view) => ({ ...view, affiliations: view.affiliations.toReversed() })),
      groups: made.groups.toReversed(),
      organisations: made.organisations.toReversed(),
    };
    expect(of(turned)).toEqual(of(made));
  });

  it('are none where nobody is in a group', () => {
    const made = madeAnalysis();
    expect(of({ ...made, views: made.views.map((view) => ({ ...view, affiliations: [] })) })).toEqual([]);
  });
});
