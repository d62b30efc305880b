import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser/chromium.ts';
import { inFolder, run } from '../../cli/run.ts';
import { writeSmall } from '../../cli/small.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Three organisations pay, one does not; two groups have three organisations, one just. */
const records = {
  'organisaties.csv':
    'nummer;naam;soort;sector\nO1;Stichting Esdoorn;schoolbestuur;po\nO2;Stichting Berk;schoolbestuur;po\nO3;Stichting Wilg;schoolbestuur;po\nO4;<b>Gemeente</b> Veldwijk;gemeente;anders\n',
  'deelnemers.csv': `nummer;naam;organisatie\n${Array.from({ length: 20 }, (_, i) => `P${i};Deelnemer ${i};O${1 + (i % 4)}`).join('\n')}\n`,
  'groepen.csv':
    'nummer;naam;soort;vanaf\nG1;PLG Rekenen;PLG;01-08-2021\nG2;PLG Lezen;PLG;01-08-2021\nG3;Expertgroep Starters;expertgroep;01-08-2021\n',
  'lidmaatschappen.csv': `deelnemer;groep;vanaf;tot en met\n${Array.from({ length: 20 }, (_, i) =>
    [`P${i};G1`, ...(i % 4 === 3 ? [] : [`P${i};G2`]), ...(i % 2 === 0 ? [`P${i};G3`] : [])]
      .map((seat) => `${seat};01-08-2021;31-07-2022\n`)
      .join(''),
  ).join('')}`,
  'boekingen.csv':
    'jaar;soort;bedrag;organisatie;groep\n2021-2022;deelnamebijdrage;3000;O1;\n2021-2022;deelnamebijdrage;2500,50;O2;\n2021-2022;deelnamebijdrage;3000;O3;\n2021-2022;subsidie;4000;;\n2021-2022;overhead;500,25;;\n2021-2022;uitgave;1200;;G1\n',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const column = (page: Page, which: number): Promise<[string, string][]> =>
  page
    .locator('.edition:not([hidden]) [data-budget] tbody tr')
    .evaluateAll((rows, index) => rows.map((row) => [row.children[0]?.textContent ?? '', row.children[index]?.textContent ?? '']), which);

const panel = (page: Page) => page.locator('.edition:not([hidden]) [data-budget]');

async function openPage(file: string, options: { hash?: string; width?: number; scripts?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.scripts ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href + (options.hash ?? ''));
  if (options.scripts !== false) await page.waitForSelector('html[data-script]');
  return { page, wrong };
}

/** The rows of the command line's table, by what they are about; numbers as they stand. */
async function asked(folder: string, ...more: string[]): Promise<ReadonlyMap<string, { now: string; later: string }>> {
  const { out } = await run(['budget', 'records', '--year', '2021-2022', '--format', 'csv', ...more], folder);
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return new Map(
    out
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(cells)
      .map(([what = '', now = '', later = '']) => [what, { now, later }]),
  );
}

/** A sign against formulas stands before an amount that is less than nothing. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/^'/, '');

describe('the panel “what if”', () => {
  test(
    'says what the command line says, for every kind of question; works by keyboard; is remembered by the address; stands on paper without its form',
    { timeout: 120_000 },
    () =>
      inFolder(async (folder) => {
        await writeSmall(folder, records);
        const made = await run(['report', 'records', '--audience', 'internal', '--year', '2021-2022', '--out', 'out'], folder);
        expect(made.status, made.err).toBe(0);
        const file = join(folder, 'out', 'index.html');
        const { page, wrong } = await openPage(file);
        const known = new Map<string, Awaited<ReturnType<typeof asked>>>();
        const same = async (...question: string[]) => {
          const said = known.get(question.join(' ')) ?? (await asked(folder, ...question));
          known.set(question.join(' '), said);
          const [now, later] = [await column(page, 1), await column(page, 2)];
          expect(now.length).toBeGreaterThan(11);
          for (const [what, value] of now) expect([what, plain(said.get(what)?.now ?? 'missing')]).toEqual([what, plain(value)]);
          for (const [what, value] of later) expect([what, plain(said.get(what)?.later ?? 'missing')]).toEqual([what, plain(value)]);
          // What is left out has nothing to say.
          for (const [what, { now: was, later: is }] of said) {
            if (!now.some(([each]) => each === what)) expect([what, was, is]).toEqual([what, '0', '0']);
          }
        };
        const field = (name: string) => panel(page).getByLabel(name, { exact: true });
        await same();
        const asItWas = await column(page, 1);

        await field('PLG’s').fill('5');
        await field('Expertgroepen').fill('0');
        await field('Bijdrage per organisatie, in euro’s').fill('3500.75');
        await same('--groups', 'plg=5,expert=0', '--fee', '3500,75');
        await panel(page).getByRole('button', { name: 'Terug naar 2021-2022' }).click();
        expect(await field('PLG’s').inputValue()).toBe('2');
        expect(page.url()).not.toContain('#');
        await same();

        // Two leave together: what they share is lost once, and a group that neither would bring down alone.
        const leaves = panel(page).locator('summary', { hasText: 'Wie gaat weg?' });
        await leaves.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await field('Stichting Wilg').check();
        await panel(page).locator('summary', { hasText: 'gaat betalen' }).click();
        await field('<b>Gemeente</b> Veldwijk').check();
        await field('Nieuwe organisaties').fill('2');
        await same('--leave', 'O2', '--leave', 'O3', '--join', 'O4', '--join', 'x', '--join', 'y');
        expect(await panel(page).locator('.budget-below').textContent()).toContain('PLG Lezen');
        expect(await leaves.textContent()).toContain('2 gekozen');
        await expect.poll(() => panel(page).locator('.budget-answer').textContent()).toContain('Dan ');
        expect(await panel(page).locator('.budget-answer').getAttribute('role')).toBe('status');

        // A colleague who gets the address sees the same, in the other language as well.
        const address = new URL(page.url()).hash;
        const later = await column(page, 2);
        const sent = await openPage(file, { hash: `${address}&lang=en` });
        await expect.poll(async () => (await column(sent.page, 2)).length).toBe(later.length);
        expect(await panel(sent.page).getByLabel('Stichting Wilg').isChecked()).toBe(true);
        expect(await panel(sent.page).locator('.budget-answer').textContent()).toContain('Then ');
        expect((await column(sent.page, 2)).slice(0, 1)).toEqual([['Paying organisations', later[0]?.[1] ?? '']]);
        await sent.page.context().close();

        await page.emulateMedia({ media: 'print' });
        expect(await panel(page).locator('.budget-form').isVisible()).toBe(false);
        expect(await panel(page).locator('.budget-answer').isVisible()).toBe(true);
        expect(await panel(page).locator('th.budget-then').isVisible()).toBe(true);
        await page.emulateMedia({ media: 'screen' });

        // What is no number is said, and changes nothing.
        await panel(page).getByRole('button', { name: 'Terug naar 2021-2022' }).click();
        await field('PLG’s').fill('2.5');
        expect(await field('PLG’s').getAttribute('aria-invalid')).toBe('true');
        expect(await panel(page).textContent()).toContain('Vul een heel getal in van 0 tot en met 9.999.');
        await same();
        expect(wrong).toEqual([]);
        await page.context().close();

        // Without scripts the year as it was stands there.
        const still = await openPage(file, { scripts: false });
        expect(await column(still.page, 1)).toEqual(asItWas);
        expect(await still.page.locator('#nl .budget-form').count()).toBe(0);
        await still.page.context().close();

        for (const colorScheme of ['light', 'dark'] as const) {
          const narrow = await openPage(file, { hash: address, width: 320, colorScheme });
          await narrow.page.evaluate(() => {
            for (const each of document.querySelectorAll<HTMLDetailsElement>('.budget details')) each.open = true;
          });
          expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
          await narrow.page.evaluate(axe);
          const found = await narrow.page.evaluate(async () => {
            const { violations } = await (
              window as unknown as { axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
            ).axe.run('#what-if-nl');
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
          });
          expect([colorScheme, found]).toEqual([colorScheme, []]);
          await narrow.page.context().close();
        }
      }),
  );
});
