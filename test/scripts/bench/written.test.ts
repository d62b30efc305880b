import { describe, expect, it } from 'vitest';
import { withRun, type Run } from '../../../scripts/bench/written.ts';

const run: Run = {
  asked: 'metrics --size 500',
  day: '2026-01-02',
  where: ['A processor, 2 threads, 8 GiB', 'Node v20.20.0'],
  lines: [
    { suite: 'metrics', on: '500', step: 'degree', unit: 's', ours: 0.02, peers: [{ name: 'R igraph', value: 0.5 }] },
    { suite: 'metrics', on: '500', step: 'brokerage', unit: 's', ours: 0.1, peers: [{ name: 'R igraph', value: '> 600 s' }] },
  ],
  targets: [
    { what: 'memory', wanted: '< 200', found: 146, reached: true },
    { what: 'whole process', wanted: '≥ 20 ×', found: 3.1, reached: false },
  ],
  failures: [],
};

describe('runs of the bench, in a file', () => {
  it('says what was wanted and found, reached or not, beside whom, on what machine', () => {
    const text = withRun('', run);
    expect(text).toContain('## `npm run bench -- metrics --size 500`\n\n2026-01-02. A processor, 2 threads, 8 GiB; Node v20.20.0.');
    expect(text).toContain('| memory | < 200 | 146 | reached |\n| whole process | ≥ 20 × | 3.10 | **missed** |');
    expect(text).toContain('### metrics on 500\n\n|  | ours | R igraph |\n| --- | --: | --: |\n| degree (s) | 0.020 | 0.50 (25.0×) |');
    expect(text).toContain('| brokerage (s) | 0.10 | > 600 s |');
    expect(text).toContain('Every result that could be compared agreed.');
  });

  it('puts a run in the place of an earlier one of the same command, and beside those of others', () => {
    const other = { ...run, asked: 'paths', failures: ['paths 500: closeness differs from R igraph'] };
    const both = withRun(withRun('', run), other);
    expect(both.match(/^## .*$/gm)).toEqual(['## `npm run bench -- metrics --size 500`', '## `npm run bench -- paths`']);
    expect(both).toContain('- paths 500: closeness differs from R igraph');
    const again = withRun(both, { ...run, day: '2026-03-04' });
    expect(again).toBe(both.replace('2026-01-02. A', '2026-03-04. A'));
  });
});
