import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';

describe('grensganger init', () => {
  it('gives a folder of templates that check then reads as it stands', () =>
    inFolder(async (folder) => {
      expect((await run(['init', 'mijn-netwerk'], folder)).status).toBe(0);
      const { status, out, err } = await run(['check', 'mijn-netwerk'], folder);
      expect(out + err).not.toMatch(/\n {4}at /);
      expect(status).toBe(0);
      const again = await run(['init', 'mijn-netwerk'], folder);
      expect(again.status).toBe(2);
      const report = await run(['report', 'mijn-netwerk'], folder);
      expect(report.status).toBe(2);
      expect(report.err).toContain('Vul eerst');
    }));
});
