import { expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork, viewOf } from '../../src/network/index.ts';
import { contextOf } from '../../src/report/context.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { restingOnGroups, restingOnOrganisations } from '../../src/report/dependence.ts';
import { burdensOf, lossOf } from '../../src/what-if/index.ts';
import type { Records } from '../../src/records/index.ts';
import { allTime } from '../networks/records.ts';
import { smallRecords } from '../networks/small.ts';
import { contextFor } from './contexts.ts';
import { emptyAnalysis, madeAnalysis } from './fixture.ts';
import { withRows } from './summaries.ts';

const networkOf = (records: Records) => buildNetwork(records, { period: allTime, ties: 'shared-groups' });

/** As a run would find it, without summaries. */
function analysisOf(records: Records): Analysis {
  const network = networkOf(records);
  return {
    ...emptyAnalysis(),
    periods: [allTime],
    focus: allTime,
    views: [viewOf(network, records)],
    scores: computeScores([network], {
      boundaries: ['organisation'],
      weight: 'count',
      counting: 'by-share',
      unknown: 'exclude',
      normalised: false,
      seed: 1,
      metrics: ['shared-groups', 'reach'],
    }),
    organisations: records.organisations.map((row) => ({
      id: row.id,
      name: row.name,
      kind: row.kind,
      sector: row.sector,
      board: row.id,
      municipality: null,
      memberFrom: null,
      memberUntil: null,
    })),
    groups: records.groups.map(({ id, name, kind }) => ({ id, name, kind, theme: null, from: null, until: null })),
  };
}

it('finds what rests on a group and on an organisation, as the network without it', () => {
  const context = contextOf(disclose(analysisOf(smallRecords), 'internal'), 'internal', 'nl');
  const network = networkOf(smallRecords);
  expect(restingOnGroups(context)).toEqual([
    { group: 'g1', ties: 1, alone: 1, onlyPlaceOf: ['a'] },
    { group: 'g2', ties: 1, alone: 1, onlyPlaceOf: ['c'] },
  ]);
  for (const { group, alone, onlyPlaceOf } of restingOnGroups(context)) {
    expect(burdensOf(network).find(({ kind, id }) => kind === 'group' && id === group)?.links).toBe(alone);
    expect(lossOf(network, { kind: 'group', id: group })?.cutOff).toEqual(onlyPlaceOf);
  }
  // Board c and board a know each other through b alone; each of their groups has two organisations.
  expect(restingOnOrganisations(context)).toEqual([
    { organisation: 'c', onlyPartnerOf: [], groups: ['g2'] },
    { organisation: 'a', onlyPartnerOf: [], groups: ['g1'] },
    { organisation: 'b', onlyPartnerOf: ['c', 'a'], groups: ['g1', 'g2'] },
  ]);
  expect(lossOf(network, { kind: 'organisation', id: 'b' })).toMatchObject({ cutOff: ['a', 'c'], ownCompany: ['g1', 'g2'] });
});

it('takes the counts of a year from its summary', () => {
  const group = madeAnalysis().groups[0]?.id ?? '';
  const analysis = withRows({
    'ties-by-group': [
      { group_id: group, ties: 9, only_here: 4 },
      { group_id: 'GRP-101', ties: 3, only_here: 0 },
    ],
  });
  expect(restingOnGroups(contextFor('nl', 'internal', analysis))).toMatchObject([{ group, ties: 9, alone: 4 }]);
});

it('does not take a contact that is not shown for one that is not there', () => {
  const made = analysisOf(smallRecords);
  // To whoever is shown the contact of a and b alone, b is not without c: its reach says so.
  const [view] = made.views;
  if (view === undefined) throw new Error('there is a view');
  const analysis = { ...made, views: [{ ...view, organisationTies: view.organisationTies.filter(({ b }) => b === 'b') }] };
  const context = contextOf(disclose(analysis, 'internal'), 'internal', 'nl');
  expect(restingOnGroups(context)).toEqual([{ group: 'g1', ties: 1, alone: 1, onlyPlaceOf: ['a'] }]);
  expect(restingOnOrganisations(context).find(({ organisation }) => organisation === 'a')?.onlyPartnerOf).toEqual([]);
});
