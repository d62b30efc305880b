import { describe, expect, it } from 'vitest';
import { inFolder, run } from './run.ts';
import { writeSmall } from './small.ts';

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

  it('shows where one score comes from: its value, its parts, the ties and the rows of the files', () =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const words = ['explain', 'ei-index', 'records', '--subject', 'P1', '--weight', 'none'];
      const { status, out, err } = await run(words, folder);
      expect(status).toBe(0);
      expect(out).toContain('Anna Jansma (P1) · 2021-2022 · grens: bestuur of organisatie');
      expect(out).toContain('Over de grens (E): 1 · erbinnen (I): 1');
      expect(out).toContain('Anna Jansma (P1) – Chris Ozal (P3) · gewicht 1 · over de grens · PLG Rekenen');
      expect(out).toContain('lidmaatschappen.csv, rij 4: Chris Ozal (P3) · PLG Rekenen · 2021-08-01 – 2022-07-31');
      expect(err).toContain('intern');
      const store = await run(['analyse', 'records', '--quiet'], folder);
      expect(store.status).toBe(0);
      const again = await run(
        ['explain', 'ei-index', 'network.duckdb', '--subject', 'P1', '--weight', 'none', '--json', '--quiet'],
        folder,
      );
      const json = JSON.parse(again.out) as { score: { value: number }; records: { file: string; row: number }[] };
      expect(json.score.value).toBe(0);
      expect(json.records.map(({ file, row }) => [file, row])).toEqual([2, 3, 4].map((row) => ['lidmaatschappen.csv', row]));
    }));

  it('shows what one verdict rests on: what was agreed, how it is checked, the figures and the rows of the files', () =>
    inFolder(async (folder) => {
      await writeSmall(folder, {
        'boekingen.csv':
          'jaar;soort;bedrag;organisatie;omschrijving\n2021-2022;deelnamebijdrage;2999,50;O1;Nota 1\n2021-2022;deelnamebijdrage;3000;O2;Nota 2\n',
        'network.yaml':
          'agreements:\n  - {id: ruim, title: {nl: Ruime inkomsten, en: Ample income}, of: budget-by-year.income, at_least: 5000}\n',
      });
      const { status, out, err } = await run(['explain', 'membership-fee', 'records', '--subject', 'O1'], folder);
      expect(status).toBe(0);
      expect(out).toContain('Deelnamebijdrage · O1 · 2021-2022: niet nagekomen');
      expect(out.replaceAll(/\s/g, ' ')).toContain('betaalde € 2.999,50 over 2021-2022; afgesproken is € 3.000.');
      expect(out).toContain('Rijen waar dit op rust: 1\n');
      expect(out).toMatch(/ {2}boekingen\.csv, rij 2: 2021-2022 · deelnamebijdrage · €\s2\.999,50 · Stichting Esdoorn · Nota 1/);
      expect(err).toContain('intern');
      const asked = ['explain', 'membership-fee', 'records', '--subject', 'O2', '--lang', 'en', '--json', '--quiet'];
      expect(JSON.parse((await run(asked, folder)).out)).toMatchObject({
        ...{ id: 'membership-fee', period: '2021-2022', subject: 'O2', agreed: 3000, found: 3000, verdict: 'kept' },
        records: [{ table: 'transactions', file: 'boekingen.csv', row: 3, record: { amount_eur: 300_000 } }],
      });
      const own = await run(['explain', 'ruim', 'records', '--subject', 'network', '--lang', 'en'], folder);
      expect(own.out).toContain('Ample income · the network · 2021-2022: kept');
    }));

  it.each([
    ['without records', ['explain', 'ei-index', '--subject', 'P1'], 'hoort de map of database'],
    ['of a summary, with records', ['explain', 'budget-by-group', 'records'], 'grensganger summaries MAP --name budget-by-group'],
    ['of whom is not said', ['explain', 'membership-fee', 'records'], 'Noem die dan met --subject.'],
    ['of what is no metric', ['explain', 'memberships', 'records', '--subject', 'P1'], 'is geen maat en geen afspraak'],
    ['of an agreement not held against it', ['explain', 'membership-fee', 'records', '--subject', 'O9'], 'geen oordeel over de afspraak'],
    ['of an agreement that nobody knows', ['explain', 'onze-afspraak', 'records', '--subject', 'O1'], '“onze-afspraak” kennen wij niet'],
    [
      'of a verdict for the policy group',
      ['explain', 'membership-fee', 'records', '--subject', 'O1', '--audience', 'board'],
      'De rijen achter een oordeel',
    ],
    ['of somebody unknown', ['explain', 'ei-index', 'records', '--subject', 'P9'], 'Van P9 is er in 2021-2022 geen score ei-index.'],
    [
      'for the policy group',
      ['explain', 'ei-index', 'records', '--subject', 'P1', '--audience', 'board'],
      'alleen voor de programmaleiding en onderzoekers',
    ],
  ])('refuses the rows behind a score %s', (_, words, message) =>
    inFolder(async (folder) => {
      await writeSmall(folder);
      const { status, out, err } = await run(words, folder);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
    }),
  );
});
