import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('grensganger explain', () => {
  it('explains an id in words with its source', async () => {
    const { status, out } = await run(['explain', 'ei-index', '--lang', 'en'], '.');
    expect(status).toBe(0);
    expect(out).toContain('Krackhardt');
  });

  it('explains a table, a summary and an agreement too, in Dutch', async () => {
    for (const id of ['memberships', 'hours.hours', 'budget-by-group', 'membership-fee', 'sector']) {
      const { status, out } = await run(['explain', id], '.');
      expect(status, id).toBe(0);
      expect(out.length, id).toBeGreaterThan(60);
    }
  });
});
