import { same } from '../../../src/i18n/text.ts';
import type { MapNode, MapPayload } from '../../../src/report/payload.ts';

const node = (
  key: string,
  kind: MapNode['kind'],
  category: string,
  name: string,
  x: number,
  y: number,
  years: MapNode['years'],
): MapNode => ({
  key,
  kind,
  category,
  community: null,
  label: same(name),
  short: same(name),
  x,
  y,
  years,
});

/** Three boards and two groups over two years, small enough to follow by hand: A and B meet in both groups, C only later in one. */
export const smallMap: MapPayload = {
  years: [
    { id: '2020', label: { nl: '2020', en: '2020' } },
    { id: '2021', label: { nl: '2021', en: '2021' } },
  ],
  nodes: [
    node('a', 'organisation', 'po', 'Stichting Ágora', -1, 0, { 2020: { persons: 4 }, 2021: { persons: 16 } }),
    node('b', 'organisation', 'po', 'Stichting Beuk', 1, 0, { 2020: { persons: 2 }, 2021: { persons: null } }),
    node('c', 'organisation', 'vo', 'College Cirkel', 0, 1, { 2021: { persons: 1 } }),
    node('g', 'group', 'plg', 'PLG Rekenen', 0, 0, { 2020: { persons: 4, organisations: 2 }, 2021: { persons: 6, organisations: 3 } }),
    node('k', 'group', 'expert', 'Expertgroep Jonge Kind', 0, -1, {
      2020: { persons: 3, organisations: 2 },
      2021: { persons: 3, organisations: 2 },
    }),
  ],
  ties: [
    { key: 'ag', source: 'a', target: 'g', kind: 'affiliation', years: { 2020: { persons: 2 }, 2021: { persons: 3 } } },
    { key: 'bg', source: 'b', target: 'g', kind: 'affiliation', years: { 2020: { persons: 2 }, 2021: { persons: 2 } } },
    { key: 'cg', source: 'c', target: 'g', kind: 'affiliation', years: { 2021: { persons: 1 } } },
    { key: 'ak', source: 'a', target: 'k', kind: 'affiliation', years: { 2020: { persons: 2 }, 2021: { persons: 2 } } },
    {
      key: 'ab',
      source: 'a',
      target: 'b',
      kind: 'organisations',
      years: { 2020: { persons: 4, groups: ['g', 'k'] }, 2021: { persons: null, groups: ['g'] } },
    },
    {
      key: 'ac',
      source: 'a',
      target: 'c',
      kind: 'organisations',
      years: { 2021: { persons: 4, groups: ['g'], products: ['Lessenserie'] } },
    },
    { key: 'zz', source: 'a', target: 'nobody', kind: 'affiliation', years: { 2021: { persons: 1 } } },
  ],
  categories: [
    { id: 'po', kind: 'organisation', colour: '#1d63ad', label: { nl: 'primair onderwijs', en: 'primary education' } },
    { id: 'vo', kind: 'organisation', colour: '#4a8cc9', label: { nl: 'voortgezet onderwijs', en: 'secondary education' } },
    { id: 'plg', kind: 'group', colour: '#b4500b', label: same('PLG') },
    { id: 'expert', kind: 'group', colour: '#7a2b12', label: { nl: 'expertgroep', en: 'expert group' } },
  ],
  communities: [],
  story: [],
  sources: [],
  left: null,
};
