import { describe, expect, it } from 'vitest';
import { explain } from '../../src/dictionary.ts';
import { disclose } from '../../src/disclosure/index.ts';
import { traceReport } from '../../src/report/trace.ts';
import { madeAnalysis } from './fixture.ts';

describe('where what the report says comes from', () => {
  it.each(['nl', 'en'] as const)('is said of every value, by a name that can be explained (%s)', (locale) => {
    const rows = traceReport(disclose(madeAnalysis(), 'internal'), { locale });
    const traced = rows.filter(({ from }) => from !== '');
    expect(traced.length).toBeGreaterThan(40);
    const unknown = new Set(traced.map(({ from }) => from).filter((from) => explain(from).entry === null));
    // That is of all rows together, which is not one entry.
    expect([...unknown].toSorted()).toEqual(['quality']);
    for (const { title, from } of traced) if (from !== 'quality') expect(title).not.toBe('');
  });

  it('has every sentence whole, with the value as it stands in it', () => {
    const rows = traceReport(disclose(madeAnalysis(), 'internal'));
    const sentences = rows.filter(({ said, from }) => from !== '' && said.endsWith('.') && from !== 'agreements');
    expect(sentences.length).toBeGreaterThan(20);
    for (const { said, value } of sentences) expect(said).toContain(value);
  });
});
