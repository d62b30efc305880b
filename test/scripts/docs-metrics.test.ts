import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handWorked, metricsPage } from '../../scripts/docs-metrics.ts';
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

  it('takes the case that was worked out by hand as it stands in the test', () => {
    const source =
      "{ level: 'person', subject: 'a', options: {}, expected: null },\n { level: 'pair', subject: 'a', options: { other: 'b' }, expected: (3 - 2) / 5 },";
    expect(handWorked(source)).toEqual({ of: 'pair, a, b', working: '(3 - 2) / 5' });
    expect(() => handWorked('it is true')).toThrow('by hand');
  });
});
