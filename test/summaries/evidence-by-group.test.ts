import { expect, it } from 'vitest';
import { evidenceByGroup } from '../../src/summaries/evidence-by-group.ts';
import { small } from './network.ts';
import { rowsOf } from './rows.ts';

it('counts what the records show, and says so where they show nothing', async () => {
  // g met twice with two or more people (m3 has nobody recorded); A and B were together at m1, and at m2 only people of B came for it.
  const rows = await rowsOf('evidence-by-group', small);
  expect(rows).toEqual([
    ['2020-2021', 'g', 'plg', 1, 0, 2, 0, 3, null, null, null, null, 'evaluated'],
    ['2020-2021', 'h', 'expert', 0, 0, 0, 1, 0, null, null, null, null, 'used-elsewhere'],
    ['2020-2021', 'k', 'project', 0, 0, 1, 0, 0, null, null, null, null, 'made'],
  ]);
  const { responses: _, products: __, product_uses: ___, meetings: ____, attendance: _____, ...nothing } = small;
  expect(new Set((await rowsOf('evidence-by-group', nothing)).map((row) => row.at(-1)))).toEqual(new Set(['none']));
});

it('says that organisations met again where their people were together at two meetings', async () => {
  const attendance = ['m1', 'm2'].flatMap((meeting_id) => ['ann', 'cas'].map((professional_id) => ({ meeting_id, professional_id })));
  const rows = await rowsOf('evidence-by-group', { ...small, attendance, products: [], product_uses: [], responses: [] });
  expect(rows.find((row) => row[1] === 'g')).toEqual(['2020-2021', 'g', 'plg', 2, 1, 0, 0, 0, null, null, null, null, 'met-again']);
});

it('tells of mechanisms only where a researcher coded an answer so', async () => {
  const coded = (mechanism: string | null) => ({ group_id: 'g', item: 'Verhaal', score: 1, date: '2021-06-30', mechanism });
  const rows = await rowsOf('evidence-by-group', { ...small, responses: [coded('reflection'), coded('reflection'), coded(null)] });
  expect(rows[0]?.slice(7, 12)).toEqual([3, 0, 0, 2, 0]);
});

it('never calls being in one place learning', () => {
  for (const { title, definition } of Object.values(evidenceByGroup.columns)) {
    expect(`${title.nl} ${title.en}`).not.toMatch(/leren|leer|learn/i);
    expect(definition.nl.replace('nog geen leren', '').replace('niet wat iemand leerde', '')).not.toMatch(/leren|leerde/);
  }
});
