import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

describe('grensganger summaries', () => {
  it('gives summaries in euros and hours, and agreements with a verdict', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'boekingen.csv': 'jaar;soort;bedrag;organisatie\n2021-2022;deelnamebijdrage;€ 3.000,00;O1\n2021-2022;uitgave;12,34;\n',
        'uren.csv': 'deelnemer;groep;jaar;uren;soort\nP1;G1;2021-2022;40;gefaciliteerd\nP1;G1;2021-2022;1:30;besteed\n',
      });
      const budget = JSON.parse((await run(['summaries', 'records', '--name', 'budget-by-year', '--json'], folder)).out) as {
        id: string;
        columns: { id: string; unit: string | null; type: string }[];
        rows: Record<string, unknown>[];
      };
      expect(budget.id).toBe('budget-by-year');
      expect(budget.columns.filter((column) => column.type === 'money').every((column) => column.unit === 'EUR')).toBe(true);
      expect(Object.values(budget.rows[0] ?? {})).toEqual(expect.arrayContaining(['2021-2022', 3000, 12.34]));
      const hours = (await run(['summaries', 'records', '--name', 'hours-by-year', '--json'], folder)).out;
      expect(Object.values((JSON.parse(hours) as { rows: Record<string, unknown>[] }).rows[0] ?? {})).toEqual(
        expect.arrayContaining([40, 1.5]),
      );
      const checks = JSON.parse((await run(['agreements', 'records', '--json'], folder)).out) as Record<string, unknown>[];
      const taking = checks.find((check) => check['id'] === 'organisations-taking-part');
      expect(Object.keys(taking ?? {})).toEqual(['id', 'period', 'subject', 'agreed', 'found', 'verdict', 'because']);
      expect(checks.every((check) => ['kept', 'not-kept', 'unknown'].includes(String(check['verdict'])))).toBe(true);
      expect(checks.find((check) => check['id'] === 'organisations-in-group')?.['verdict']).toBe('not-kept');
    }));

  it('gives the change from the year before, all years together, and no row about one person to the policy group', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'boekingen.csv':
          'jaar;soort;bedrag\n2021-2022;deelnamebijdrage;3000\n2021-2022;overhead;100\n2022-2023;deelnamebijdrage;2500\n2022-2023;overhead;300\n',
      });
      const rows = async (...more: string[]) =>
        (
          JSON.parse((await run(['summaries', 'records', '--name', 'budget-by-year', '--json', ...more], folder)).out) as {
            rows: unknown[];
          }
        ).rows;
      expect(await rows('--change')).toMatchObject([
        { fees: 3000, fees_change: null },
        { fees: 2500, fees_change: -500, overhead_change: 200 },
      ]);
      expect(await rows('--year', 'all')).toMatchObject([{ period: 'all', fees: 5500, overhead: 400, overhead_share: 1 }]);
      const all = await run(['summaries', 'records', '--name', 'budget-by-year', '--year', 'all'], folder);
      expect(all.out).toContain('alle jaren');
      expect(all.err.replaceAll(/\s+/g, ' ')).toContain('zijn één keer geteld, ook wie er meer jaren was.');
      const hidden = await run(
        ['summaries', 'records', '--name', 'plg-hours-by-participant', '--audience', 'board', '--lang', 'en'],
        folder,
      );
      expect(hidden.err).toContain('internal use only');
      expect(hidden.out.trim()).toBe('');
    }));

  it('shares out by the rule asked for, and shows an organisation its own figures', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, { 'uren.csv': 'deelnemer;groep;jaar;uren;soort\nP1;G1;2021-2022;9;besteed\n' });
      const given = async (...more: string[]) =>
        (
          JSON.parse((await run(['summaries', 'records', '--name', 'hours-by-organisation-pair', '--json', ...more], folder)).out) as {
            rows: Record<string, unknown>[];
          }
        ).rows.map((row) => [row['from_organisation_id'], row['to_organisation_id'], row['spent'], row['rule']]);
      expect(await given()).toEqual([
        ['O1', 'O1', 6, 'participants'],
        ['O1', 'O2', 3, 'participants'],
      ]);
      expect(await given('--division', 'hours=others')).toEqual([
        ['O1', 'O1', 0, 'others'],
        ['O1', 'O2', 9, 'others'],
      ]);
      const wrong = await run(['summaries', 'records', '--division', 'hours=even'], folder);
      expect(wrong.status).toBe(2);
      expect(wrong.err).toContain('hours=participants|equal|others');
      const own = JSON.parse(
        (await run(['summaries', 'records', '--name', 'balance-by-organisation', '--organisation', 'O1', '--json'], folder)).out,
      ) as {
        rows: Record<string, unknown>[];
      };
      expect(own.rows.find((row) => row['hours_spent'] !== null)).toMatchObject({
        hours_spent: 9,
        hours_to_others: 3,
        hours_received: null,
      });
      expect((await run(['summaries', 'records', '--organisation', 'O9'], folder)).err).toContain('O9');
    }));
});
