import { dayOf } from '../../src/i18n/formats.ts';
import type { GroupRow } from '../../src/records/groups.ts';
import type { LineageRow } from '../../src/records/lineage.ts';
import type { ThemeRow } from '../../src/records/themes.ts';
import type { ValueIn } from '../../src/records/vocabularies.ts';
import { groupPlans } from './group-plans.ts';

export const themes: readonly ThemeRow[] = [
  theme('T1', 'Het jonge kind', 3),
  theme('T2', 'Rekenen en wiskunde', 2),
  theme('T3', 'Taal en lezen', 1),
  theme('T4', 'Wetenschap, technologie en digitale geletterdheid', 4),
  theme('T5', 'Onderwijs dat past bij ieder kind', 5),
  theme('T6', 'Opleiden en begeleiden van leraren', 6),
  theme('T7', 'Burgerschap, cultuur en meertaligheid', 7, '2022-08-01'),
  theme('T8', 'De onderzoekende leraar', 8),
];

function theme(id: string, name: string, priority: number, from = '2021-08-01'): ThemeRow {
  return { id, name, priority, from: dayOf(from), until: null };
}

export const groupRows: readonly GroupRow[] = groupPlans.map((plan) => ({
  id: plan.id,
  name: plan.name,
  kind: plan.kind,
  theme_id: plan.theme,
  goal: plan.goal,
  from: dayOf(plan.from),
  until: plan.until === undefined ? null : dayOf(plan.until),
  funder: plan.funder ?? null,
}));

const step = (from: string, to: string, kind: ValueIn<'lineage_kind'>, date: string): LineageRow => ({
  from_group_id: from,
  to_group_id: to,
  kind,
  date: dayOf(date),
});

export const lineage: readonly LineageRow[] = [
  step('G02', 'G10', 'continues', '2022-08-01'),
  step('G10', 'G18', 'splits', '2023-08-01'),
  step('G07', 'G19', 'merges', '2023-08-01'),
  step('G15', 'G21', 'continues', '2023-08-01'),
  step('G09', 'G27', 'continues', '2024-08-01'),
  step('G12', 'G20', 'merges', '2024-08-01'),
  step('G23', 'G11', 'merges', '2024-08-01'),
];
