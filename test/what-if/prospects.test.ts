import { expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/index.ts';
import { burdensOf, prospectsOf, suggestionsFor } from '../../src/what-if/index.ts';
import { allTime, recordsOf } from '../networks/records.ts';
import { small, smallRecords } from '../networks/small.ts';

it('answers both questions', () => {
  expect(prospectsOf(small(), smallRecords, 2)).toEqual({
    burdens: burdensOf(small()),
    suggestions: suggestionsFor(small(), smallRecords, 2),
  });
});

it('does not try everybody of a network that is too large', () => {
  const ids = Array.from({ length: 2001 }, (_, index) => `p${index}`);
  const records = recordsOf({
    organisations: [{ id: 'a', name: 'A', kind: 'other' }],
    professionals: ids.map((id) => ({ id, organisation_id: 'a' })),
    groups: [{ id: 'g', name: 'g', kind: 'plg' }],
    memberships: ids.map((professional_id) => ({ professional_id, group_id: 'g' })),
  });
  expect(prospectsOf(buildNetwork(records, { period: allTime, ties: 'shared-groups' }), records)).toBeNull();
});
