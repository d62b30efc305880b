import { computeScores } from '../../src/metrics/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { recordsOf } from '../networks/records.ts';

/** What a metric says of a group that goes on, or splits, under another id: old had ann and bob, then new has bob and cas. */
export function ofRenamedGroup(metric: string, kind: 'continues' | 'splits'): number | null | undefined {
  const records = recordsOf({
    professionals: ['ann', 'bob', 'cas'].map((id) => ({ id })),
    groups: ['new', 'old'].map((id) => ({ id, name: id, kind: 'plg' })),
    memberships: [
      ...['ann', 'bob'].map((professional_id) => ({ professional_id, group_id: 'old', from: 0, until: 99 })),
      ...['bob', 'cas'].map((professional_id) => ({ professional_id, group_id: 'new', from: 100, until: 199 })),
    ],
    lineage: [{ from_group_id: 'old', to_group_id: 'new', kind }],
  });
  const years = [0, 100].map((from) => buildNetwork(records, { period: { id: `${from}`, from, until: from + 99 }, ties: 'shared-groups' }));
  return computeScores(years, { metrics: [metric], levels: ['group'] }).find(({ period, subject }) => period === '100' && subject === 'new')
    ?.value;
}
