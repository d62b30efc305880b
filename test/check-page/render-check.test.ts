import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderCheck } from '../../src/check-page/render-check.ts';
import { UserError } from '../../src/errors.ts';
import { checkJson } from '../../src/intake/check-report.ts';
import type { CheckedRecords } from '../../src/intake/report.ts';
import { defaultProject, readProject } from '../../src/project.ts';
import { readChecked } from '../intake/read-checked.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'data/sample');
const base = join(import.meta.dirname, '../intake/base');
const project = await readProject(join(sample, 'network.yaml'));
const checked = await readChecked([sample], project);
const page = await renderCheck(checked, { project });
const edition = (html: string, locale: 'nl' | 'en') => {
  const from = html.indexOf(`<div class="edition ${locale}"`);
  const until = locale === 'nl' ? html.indexOf('<div class="edition en"') : html.indexOf('</main>');
  return html.slice(from, until);
};
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe('the check as a page', () => {
  it('gives the numbers that --json gives, as figures, per file and together', () => {
    const json = checkJson(checked, 'nl');
    const number = (value: number) => new Intl.NumberFormat('nl-NL').format(value);
    const sum = (of: (file: (typeof json.files)[number]) => number) => json.files.reduce((total, file) => total + of(file), 0);
    const figures = [...edition(page, 'nl').matchAll(/<dt>([^<]*)<\/dt><dd>([\d.]+)<\/dd><\/div>/g)]
      .slice(0, 4)
      .map(([, title, value]) => [title, value]);
    expect(figures).toEqual([
      ['Rijen gelezen', number(sum((file) => file.rowsRead))],
      ['Tellen mee', number(sum((file) => file.rowsLoaded))],
      ['Geweigerd', number(json.rejections.length)],
      ['Let op', number(json.warnings.length)],
    ]);
    const lines = [...edition(page, 'nl').matchAll(/<tr class="state-[\s\S]*?<\/tr>/g)].map(([line]) => textOf(line).trim());
    expect(lines.length).toBe(json.files.length);
    for (const file of json.files.filter(({ table }) => table !== null)) {
      const name = file.sheet === null ? file.file : `${file.file} › ${file.sheet}`;
      const line = lines.find((one) => one.includes(` ${name} `)) ?? '';
      const warned = json.warnings.filter((one) => one.file === file.file && one.sheet === file.sheet).length;
      const numbers = [file.rowsRead, file.rowsLoaded, file.rowsRejected, warned].map(number).join(' ');
      expect([name, line.endsWith(` ${numbers}`)]).toEqual([name, true]);
    }
  });

  it('shows every rejected row with what was found, what was expected and what to do, in both languages', () => {
    for (const locale of ['nl', 'en'] as const) {
      const text = textOf(edition(page, locale)).replaceAll('`', '');
      for (const one of checked.rejections) {
        for (const words of [String(one.row), one.column ?? '', one.found, one.expected[locale], one.remedy[locale]]) {
          expect(text.replaceAll(' ', '')).toContain(words.replaceAll(/[`\s]/g, ''));
        }
      }
    }
  });

  it('puts what has to be mended first at the top, and what is right at the bottom', () => {
    const states = [...edition(page, 'nl').matchAll(/<tr class="state-(\w+)"/g)].map(([, state]) => state);
    const order = ['rejected', 'unread', 'warned', 'empty', 'clean', 'aside'];
    expect(states).toEqual([...states].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    expect(new Set(states)).toEqual(new Set(['rejected', 'warned', 'clean', 'aside']));
  });

  it('says how each file was read and why, and which columns nobody used', () => {
    const text = textOf(edition(page, 'nl'));
    for (const words of [
      'Tekenset windows-1252',
      'de kop is een naam die wij kennen',
      'niet gebruikt wij kennen deze kop niet',
      'Toelichting',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('tells what network.yaml decided from what the file showed', async () => {
    const said = { ...defaultProject, files: { 'groups.csv': { table: 'groups' as const, delimiter: ',' } } };
    const told = textOf(edition(await renderCheck(await readChecked([base], said), { project: said }), 'nl'));
    expect(told).toContain('Kolommen gescheiden door een komma (zo staat het in network.yaml)');
    expect(told.split('(zo staat het in network.yaml)').length).toBe(2);
  });

  it('says for whom it is, has one heading of the first rank, and no script, style attribute or address', () => {
    expect(page).toContain('Intern, voor de coördinator');
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|<link|<iframe|<form/i);
  });

  it('is sealed: its style by its hash, everything else refused', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('gives the same bytes for the same records, and opens in English where that is asked for', async () => {
    expect(await renderCheck(await readChecked([sample], project), { project })).toBe(page);
    const english = await renderCheck(checked, { project, locale: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('id="language-en" checked');
    expect(english).not.toContain('id="language-nl" checked');
  });

  it('keeps whatever stood in a cell, a heading or a name apart from the page, and says where it cuts', async () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\u0000"\'';
    const [first] = checked.rejections;
    const [file] = checked.files;
    if (first === undefined || file === undefined) throw new Error('the sample has no rejection');
    const bad: CheckedRecords = {
      ...checked,
      files: [
        ...checked.files,
        { ...file, file: hostile, sheet: hostile, columns: [{ column: hostile, field: null, by: 'unknown' }], rowsRejected: 2 },
      ],
      rejections: [
        ...checked.rejections,
        { ...first, file: hostile, sheet: hostile, column: hostile, found: hostile },
        { ...first, file: hostile, sheet: hostile, found: 'lang '.repeat(2000) },
      ],
    };
    const made = await renderCheck(bad, { project: { ...project, name: hostile } });
    expect(made).not.toMatch(/<script|<img/);
    expect(made.match(/<\/style>/g)).toHaveLength(1);
    expect(made).toContain('&lt;img src=x onerror=alert(2)&gt;');
    expect(made).not.toContain('\u0000');
    expect(made).toContain('(ingekort)');
    expect(made).not.toContain('lang '.repeat(100));
  });

  it('counts what it leaves out of a list that no browser opens with ease, and says where that is', async () => {
    const [first] = checked.rejections;
    if (first === undefined) throw new Error('the sample has no rejection');
    const rejections = Array.from({ length: 12_000 }, (_, row) => ({ ...first, row: row + 2 }));
    const made = await renderCheck({ ...checked, rejections }, { project });
    const own = edition(made, 'nl');
    const rows = [...own.matchAll(/<th scope="row" class="of-row"/g)].length;
    const left = Number(/En nog ([\d.]+) rijen/.exec(textOf(own))?.[1]?.replace('.', ''));
    expect(rows).toBeLessThanOrEqual(10_000);
    expect(left).toBeGreaterThan(1000);
    expect([...made.matchAll(/grensganger check … --rejects MAP<\/code> of/g)].length).toBeGreaterThan(0);
    const numbered = new Set([...own.matchAll(/data-of="Rij"><div>(\d+)</g)].map(([, row]) => Number(row)));
    const written = rejections.filter(({ row }) => numbered.has(row)).length;
    expect(written + left).toBe(12_000);
  });

  it('says so where everything is right, and where nothing is there yet', async () => {
    const clean = textOf(edition(await renderCheck(await readChecked([base], defaultProject), { project: defaultProject }), 'nl'));
    expect(clean).toContain('Er is niets geweigerd en niets om na te kijken.');
    expect(clean).toContain('Maak het verslag met grensganger report');
    const empty = await renderCheck(await readChecked([join(root, 'data/templates')], defaultProject), { project: defaultProject });
    expect(empty).toContain('Er staan nog geen gegevens in de lijsten');
    expect(textOf(edition(empty, 'nl'))).not.toContain('grensganger report');
  });

  it('tells of a mistake that stopped the reading, with what is proposed to mend it', async () => {
    const error = new UserError({
      code: 'missing-table',
      text: { nl: 'Er ontbreekt een lijst.', en: 'A list is missing.' },
      remedy: { nl: 'Zet haar erbij, of `without: [groups]`.', en: 'Add it, or `without: [groups]`.' },
    });
    const made = await renderCheck(error, { project, proposals: [{ nl: 'a.csv → Groepen', en: 'a.csv → Groups' }] });
    const text = textOf(made);
    for (const words of [
      'Het lezen is gestopt',
      'Er ontbreekt een lijst.',
      'a.csv → Groepen',
      'Reading was stopped',
      'A list is missing.',
    ]) {
      expect(text).toContain(words);
    }
    expect(made).toContain('<code>without: [groups]</code>');
    expect(text).not.toContain('Rijen gelezen');
  });
});
