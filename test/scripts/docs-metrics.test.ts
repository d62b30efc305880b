import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricsPage, workingOf } from '../../scripts/docs-metrics.ts';
import { metrics, references } from '../../src/metrics/index.ts';

const root = new URL('../../', import.meta.url);

describe('docs/reference/metrics.md', () => {
  it('is what the declarations, the tests and the reference values say now (npm run docs makes it anew)', () => {
    const page = readFileSync(new URL('docs/reference/metrics.md', root), 'utf8');
    expect(page).toBe(metricsPage());
    for (const { id, references: sources } of metrics) {
      expect(page).toContain(`### ${id}\n`);
      for (const source of sources) expect(page).toContain(references[source].full);
    }
  });

  it('is linked from the README', () => {
    expect(readFileSync(new URL('README.md', root), 'utf8')).toContain('docs/reference/metrics.md');
  });

  it('takes the sum that was worked out by hand as it stands in the table', () => {
    const source = "{ metric: 'a', level: 'pair', expected: 1 },\n  { metric: 'b', level: 'pair', other: 'b', expected: (3 - 2) / 5 },";
    expect(workingOf('b', source)).toBe('(3 - 2) / 5');
    expect(workingOf('b', "{\n    metric: 'b',\n    expected: (1 / 2) ** 2,\n  },")).toBe('(1 / 2) ** 2');
    expect(() => workingOf('c', source)).toThrow('by hand');
  });
});
