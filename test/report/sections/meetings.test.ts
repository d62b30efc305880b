import { expect, it } from 'vitest';
import { meetings } from '../../../src/report/sections/meetings.ts';
import { told } from '../contexts.ts';
import { read, withRows } from '../summaries.ts';

const group = { group_kind: 'plg', persons: 8 };

it('says how often the groups and the policy group met, and of whom it is known', () => {
  const { nl, en, tables } = read(
    meetings,
    withRows({
      'attendance-by-group': [
        { ...group, group_id: 'GRP-100', meetings: 4, presence: 0.5 },
        { ...group, group_id: 'GRP-101', meetings: 3, presence: 0.8 },
        { ...group, group_id: 'GRP-102', meetings: 1, presence: null },
      ],
      'meetings-by-body': [
        { body: 'policy', meetings: 4, persons: 21, mean_persons: 18.5 },
        { body: null, meetings: 8, persons: 30, mean_persons: 7 },
      ],
    }),
  );
  expect(nl).toContain(
    'In 2024-2025 kwamen 3 groepen samen 8 keer bijeen. In de helft van de groepen waarvan dit te tonen is, was 50% van de leden er of meer.',
  );
  expect(nl).toContain('De beleidsgroep kwam 4 keer bijeen, met gemiddeld 18,5 mensen.');
  expect(en).toContain('The policy group met 4 times, with 18.5 people on average.');
  expect(tables.get('meetings-by-body-table')).toEqual([['beleidsgroep', '4', '21', '18,5']]);
});

it('says what to keep where no meetings were, and that other years have them', () => {
  expect(told(meetings).nl).toContain('Er zijn geen bijeenkomsten vastgelegd.');
  expect(
    read(meetings, withRows({ 'attendance-by-group': [{ ...group, period: '2021-2022', group_id: 'GRP-100', meetings: 4, presence: 1 }] }))
      .nl,
  ).toBe('Over 2024-2025 zijn geen bijeenkomsten vastgelegd; over andere jaren wel.');
});
