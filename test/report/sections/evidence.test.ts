import { expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis.ts';
import { evidence } from '../../../src/report/sections/evidence.ts';
import { madeAnalysis } from '../fixture.ts';
import { told } from '../contexts.ts';
import { read, withRows } from '../summaries.ts';

const group = { group_kind: 'plg', met: 0, met_again: 0, made: 0, used_elsewhere: 0, evidence: 'none' };

it('climbs the ladder step by step, and says where the records show nothing', () => {
  const running = (analysis: Analysis) => ({ ...analysis, groups: analysis.groups.map((each) => ({ ...each, until: null })) });
  const { nl, en, tables } = read(
    evidence,
    running(
      withRows({
        'evidence-by-group': [
          { ...group, group_id: 'GRP-100', met: 4, met_again: 2, made: 1, used_elsewhere: 1, evidence: 'used-elsewhere' },
          { ...group, group_id: 'GRP-101', met: 2, evidence: 'met' },
          { ...group, group_id: 'GRP-102' },
        ],
        'evidence-by-theme': [{ theme_id: null, met: 6, met_again: 2, made: 1, used_elsewhere: 1, evidence: 'used-elsewhere' }],
      }),
    ),
  );
  expect(nl).toContain(
    'Van de 3 groepen in 2024-2025 kwamen er 2 bijeen. In 1 troffen mensen van verschillende organisaties elkaar vaker dan eens, in 1 is dat jaar iets gemaakt, en van 1 begon een andere organisatie iets te gebruiken. Van 1 groep laten de gegevens over dat jaar niets zien.',
  );
  expect(nl).toContain('Samen aanwezig zijn is nog geen leren');
  expect(en).toContain('Of the 3 groups in 2024-2025, 2 met.');
  expect(tables.get('evidence-by-group-table')?.map((row) => row.at(-1))).toEqual([
    'elders gebruikt',
    'elkaar getroffen',
    'geen bewijs in de gegevens',
  ]);
  expect(tables.has('evidence-by-theme-table'), 'themes that nobody recorded are no table').toBe(false);
});

it('tells apart the groups that had ended by then, of which something may still be taken into use', () => {
  const before = madeAnalysis().focus.from - 1;
  const analysis = withRows({
    'evidence-by-group': [
      { ...group, group_id: 'GRP-100', met: 4, evidence: 'met' },
      { ...group, group_id: 'GRP-101', used_elsewhere: 1, evidence: 'used-elsewhere' },
    ],
  });
  const groups = analysis.groups.map((each) => (each.id === 'GRP-101' ? { ...each, until: before } : each));
  const { nl, en } = read(evidence, { ...analysis, groups });
  expect(nl).toContain('Van de 1 groep in 2024-2025 kwamen er 1 bijeen.');
  expect(nl).toContain('Ook van 1 groep die al gestopt was, begon een andere organisatie iets te gebruiken.');
  expect(en).toContain('Another organisation began to use something from 1 group that had already ended, too.');
});

it('says that nothing was recorded', () => {
  expect(told(evidence).nl).toContain('waar iets uit blijkt');
});
