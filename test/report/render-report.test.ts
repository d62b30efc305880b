import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { disclose, type Audience } from '../../src/disclosure/index.ts';
import { byId } from '../../src/i18n/formats.ts';
import { unpackMap } from '../../src/client/map/unpack.ts';
import type { Drawings, Payload } from '../../src/report/payload.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { emptyAnalysis, madeAnalysis } from './fixture.ts';

const script = 'console.log("the page’s script");';

const render = (analysis: Analysis, audience: Audience = 'internal'): Promise<string> =>
  renderReport(disclose(analysis, audience), { script, style: '.client{color:red}' });

const count = (page: string, pattern: RegExp): number => [...page.matchAll(pattern)].length;

/** The page without its script, style and data: what is markup. */
const markup = (page: string): string => page.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');

const payloadOf = (page: string): Payload =>
  JSON.parse(/<script type="application\/json" id="payload">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '') as Payload;

/** How charts are drawn, as the page carries it. */
const drawingsOf = (page: string): Drawings => {
  const { drawings } = payloadOf(page);
  if (typeof drawings !== 'string') throw new Error('a page carries its drawings packed');
  return JSON.parse(inflateSync(Buffer.from(drawings, 'base64')).toString('utf8')) as Drawings;
};

/** The part of the page in one language. */
const edition = (page: string, locale: 'nl' | 'en'): string => {
  const [, nl = '', en = ''] = markup(page).split(/<div class="edition" /);
  return locale === 'nl' ? nl : en;
};

describe('the page', () => {
  let page = '';
  beforeAll(async () => {
    page = await render(madeAnalysis());
  });

  it('has an edition in Dutch, and one in English that is hidden until it is asked for', () => {
    expect(page).toMatch(/<html lang="nl">/);
    expect(page).toMatch(/<div class="edition" id="nl" lang="nl" data-title="[^"]+"\s*>/);
    expect(page).toMatch(/<div class="edition" id="en" lang="en" data-title="[^"]+"\s+hidden\s*>/);
    for (const locale of ['nl', 'en'] as const) {
      expect(count(edition(page, locale), /<h1[ >]/g)).toBe(1);
      expect(count(edition(page, locale), /<main /g)).toBe(1);
      expect(count(edition(page, locale), /data-language="(nl|en)"/g)).toBe(2);
    }
  });

  it('gives every figure a title, a summary, a source and its figures as a table', () => {
    const figures = markup(page).match(/<figure [\s\S]*?<\/figure>/g) ?? [];
    expect(figures).toHaveLength(42);
    for (const figure of figures) {
      const [, title, summary] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(figure) ?? [];
      expect(figure).toMatch(new RegExp(`<h[34] id="${title}">[^<]{5,}<`));
      expect(figure).toMatch(new RegExp(`<p class="summary" id="${summary}">[^<]{15,}<`));
      expect(figure).toMatch(/<p class="source">[^<]{10,}</);
      // The other language comes with the script, which draws its charts.
      expect(figure).toMatch(
        /id="figure-[a-z-]+-nl"/.test(figure)
          ? /<div class="chart-static"><svg [\s\S]*<\/svg><\/div>/
          : /<div class="chart-static"><\/div>/,
      );
      expect(count(figure, /<tr[ >]/g)).toBeGreaterThan(2);
    }
  });

  it('never skips a level of headings', () => {
    for (const locale of ['nl', 'en'] as const) {
      const levels = [...edition(page, locale).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('uses every id once, and links only to ids that are there', () => {
    const ids = [...markup(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of markup(page).matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, names = ''] of markup(page).matchAll(/ aria-(?:labelledby|describedby)="([^"]+)"/g))
      for (const name of names.split(' ')) expect(ids).toContain(name);
  });

  it('traces every figure of the year in short to where it comes from', () => {
    for (const locale of ['nl', 'en'] as const) {
      const lead = /<ul class="lead">[\s\S]*?<\/ul>/.exec(edition(page, locale))?.[0] ?? '';
      expect(count(lead, /data-from="[a-z-]+"/g)).toBeGreaterThan(12);
      const bare = lead
        .replaceAll(/<a class="figure-in-text"[\s\S]*?<\/a>/g, '')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/20\d\d-20\d\d|(?:100|€\u00a0100|€100)(?!\d)/g, '');
      expect(bare).not.toMatch(/\d/);
    }
  });

  it('says that its people are invented, on the screen and at the foot of every printed page', async () => {
    expect(edition(page, 'nl')).toContain('Voorbeeld: dit netwerk, zijn organisaties en alle mensen erin zijn verzonnen.');
    expect(edition(page, 'en')).toContain('Example: this network, its organisations and all people in it are invented.');
    expect(page).toMatch(/@page nl\{@bottom-left\{content:"Voorbeeld/);
    const about = { ...madeAnalysis().about, invented: false };
    expect(await render(madeAnalysis({ about }))).not.toContain('verzonnen');
  });

  it('allows its program, what unpacks it, and its one style by their hash, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const own = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
    const packed = /<script type="text\/plain" id="program">([A-Za-z0-9+/=]+)<\/script>/.exec(page)?.[1] ?? '';
    const program = inflateSync(Buffer.from(packed, 'base64')).toString('utf8');
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
    expect(own).toHaveLength(1);
    expect(own[0]).not.toContain(script);
    expect(program).toContain(script);
    expect(styles).toHaveLength(1);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(own[0] ?? '')} ${hash(program)}`,
      `style-src ${hash(styles[0] ?? '')}`,
      'img-src data: blob:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has no style or event attribute, and names no address', () => {
    expect(markup(page)).not.toMatch(/\sstyle=|\son[a-z]+=/);
    expect(page).not.toMatch(/https?:/);
    expect(count(page, /url\((?!data:font)/g)).toBe(0);
  });

  it('names records by keys, and by no id of theirs', () => {
    expect(page).not.toMatch(/(?:ORG|GRP|PRD)-\d/);
    const map = unpackMap(payloadOf(page).map);
    expect(map.nodes.every(({ key }) => /^[ogpd]\d+$/.test(key))).toBe(true);
    const keys = new Set(map.nodes.map(({ key }) => key));
    for (const tie of map.ties) expect([keys.has(tie.source), keys.has(tie.target)]).toEqual([true, true]);
    for (const [, key = ''] of markup(page).matchAll(/<tr data-key="([^"]+)"/g)) expect(keys.has(key)).toBe(true);
  });

  it('holds a compiled chart in each language for every figure', () => {
    const { charts, chartsInEnglish, chartConfig } = drawingsOf(page);
    const figures = new Set([...markup(page).matchAll(/data-chart="([^"]+)"/g)].map(([, id = '']) => id));
    expect(Object.keys(charts).toSorted(byId)).toEqual([...figures].toSorted(byId));
    // One that has only numbers and names reads the same in English.
    expect(Object.keys(chartsInEnglish).filter((id) => !figures.has(id))).toEqual([]);
    expect(Object.keys(chartsInEnglish).length).toBeGreaterThan(figures.size * 0.8);
    for (const locale of ['nl', 'en'] as const) expect(chartConfig[locale]).toMatchObject({ aria: false, legend: { disable: true } });
    for (const chart of Object.values(charts)) {
      expect(chart.spec['config']).toBeUndefined();
      expect(chart.spec['marks']).toBeInstanceOf(Array);
      const signals = (chart.spec['signals'] ?? []) as { name: string }[];
      expect(signals.some(({ name }) => name === 'selected')).toBe(chart.linked);
    }
  });
});

describe('a name that was meant to do harm', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    '</script><script>alert(2)</script>',
    '</style><img src=x onerror=alert(3)>',
    '{organisations} $& $1 `${7 * 7}`',
    '\u2028\u0000\ud800 ‮evil',
    'x'.repeat(1_000_000),
    "'; datum.x = constructor.constructor('alert(4)')() //",
    '\\"; } body { display: none',
  ];

  it('stays text wherever it stands, and does not swell the page', async () => {
    const made = madeAnalysis();
    const evil = (index: number) => hostile[index % hostile.length] ?? '';
    const page = await render({
      ...made,
      about: { ...made.about, name: hostile[4] ?? '', invented: false },
      organisations: made.organisations.map((each, index) => ({ ...each, name: evil(index) })),
      groups: made.groups.map((each, index) => ({ ...each, name: evil(index) })),
      products: made.products.map((each, index) => ({ ...each, title: evil(index) })),
    });
    expect(count(page, /<script/g)).toBe(3);
    expect(count(page, /<\/script/g)).toBe(3);
    expect(count(page, /<style/g)).toBe(1);
    expect(count(page, /<\/style/g)).toBe(1);
    expect(page).not.toContain('<img');
    expect(markup(page).replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\sonerror=/);
    expect(markup(page)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup(page)).toContain('$&amp; $1');
    expect(page.length).toBeLessThan(3_000_000);
    expect(unpackMap(payloadOf(page).map).nodes.some(({ label }) => label.nl === '__proto__')).toBe(true);
  });

  it('is no danger as a kind of group either', async () => {
    const made = madeAnalysis();
    const page = await render({
      ...made,
      groups: made.groups.map((each, index) => ({ ...each, kind: index % 2 === 0 ? '}*{display:none}<b>' : 'werkgroep' })),
    });
    expect(/<style>[\s\S]*?<\/style>/.exec(page)?.[0]).not.toContain('}*{');
    expect(markup(page)).not.toContain('<b>');
    expect(markup(page)).toContain('werkgroep');
  });
});

describe('the same analysis', () => {
  it('gives the same bytes in another time zone, and whatever order its rows came in', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const made = madeAnalysis();
      const there = await render({
        ...made,
        organisations: made.organisations.toReversed(),
        groups: made.groups.toReversed(),
        products: made.products.toReversed(),
        scores: made.scores.toReversed(),
        chances: made.chances.toReversed(),
      });
      process.env['TZ'] = 'America/Caracas';
      expect(await render(madeAnalysis())).toBe(there);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a report of little', () => {
  it('says what is missing, section by section, where nothing was found', async () => {
    const page = await render(emptyAnalysis(), 'board');
    for (const locale of ['nl', 'en'] as const) {
      expect(count(edition(page, locale), /<section /g)).toBe(18);
      expect(count(edition(page, locale), /class="missing"/g)).toBeGreaterThan(8);
      expect(edition(page, locale)).not.toMatch(/undefined|NaN|\{[a-z]+\}|>null</);
    }
    expect(payloadOf(page).map.nodes).toEqual([]);
  });

  it('reports on one year alone without a year before it', async () => {
    const made = madeAnalysis();
    const page = await render({ ...made, periods: [made.focus], views: made.views.filter(({ period }) => period === made.focus.id) });
    expect(edition(page, 'nl')).toContain('eerste jaar met gegevens');
    expect(markup(page)).not.toMatch(/undefined|NaN/);
  });

  it('reports on all years together', async () => {
    const made = madeAnalysis();
    const focus = { id: 'all', from: made.periods[0]?.from ?? 0, until: made.focus.until };
    const last = made.views.at(-1);
    if (last === undefined) throw new Error('there are views');
    const page = await render({ ...made, focus, views: [...made.views, { ...last, period: 'all' }] });
    expect(edition(page, 'nl')).toContain('alle jaren');
    expect(edition(page, 'en')).toContain('all years');
    expect(markup(page)).not.toMatch(/undefined|NaN|niet bekend\)|In \.|In all years|in dat jaar:|gebruikt niet bekend/);
    // The books of four years, added up; a share is that of the sums.
    expect(edition(page, 'nl').replaceAll(/<[^>]+>|\s+/g, ' ')).toMatch(/In alle jaren kwam er\s+€ 298\.000/);
  });

  it('reports on a stretch of days without yearly figures that do not add up to it', async () => {
    const made = madeAnalysis();
    const last = made.views.at(-1);
    if (last === undefined) throw new Error('there are views');
    const focus = { id: '2023-01-01..2023-12-31', from: 19_358, until: 19_722 };
    const page = await render({ ...made, focus, views: [...made.views, { ...last, period: focus.id }] });
    const [nl, en] = [edition(page, 'nl'), edition(page, 'en')].map((each) => each.replaceAll(/<[^>]+>|\s+/g, ' '));
    expect(nl).toContain('1 januari tot en met 31 december 2023');
    expect(nl).not.toMatch(/[Ii]n 1 januari/);
    expect(nl).toContain('Geld, uren en producten staan per jaar; kies een jaar voor het totaal.');
    expect(en).toContain('1 January to 31 December 2023');
    expect(en).toContain('Money, hours and products are kept by year; choose a year for the totals.');
    expect(nl).not.toMatch(/niet bekend\)|is in .{0,60} niets vastgelegd|niet bijgehouden\./);
  });

  it('opens in English where that is asked for', async () => {
    const page = await renderReport(disclose(madeAnalysis(), 'internal'), { script, style: '' }, { locale: 'en' });
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/<title>[^<]*Annual report/);
    expect(page).toMatch(/<div class="edition" id="nl" lang="nl" data-title="[^"]+"\s+hidden\s*>/);
    expect(page).toMatch(/<div class="edition" id="en" lang="en" data-title="[^"]+"\s*>/);
  });

  it('reports on one organisation alone', async () => {
    const made = madeAnalysis();
    const only = 'ORG-100';
    const views = made.views.map((view) => ({
      ...view,
      organisations: view.organisations.filter(({ id }) => id === only),
      affiliations: view.affiliations.filter(({ organisation }) => organisation === only),
      organisationTies: [],
    }));
    const page = await render({
      ...made,
      organisations: made.organisations.filter(({ id }) => id === only),
      views,
      scores: [],
      chances: [],
      summaries: made.summaries.filter(({ id }) => id !== 'participation-by-year'),
    });
    expect(edition(page, 'nl')).toContain('Er is maar één organisatie te zien');
  });
});

describe('a report for everyone', () => {
  it('says for whom it is, and shows what is hidden as hidden', async () => {
    const page = await render(madeAnalysis(), 'public');
    expect(edition(page, 'nl')).toContain('Bestemd voor iedereen');
    expect(edition(page, 'nl')).toContain('te weinig mensen om te tonen');
    expect(unpackMap(payloadOf(page).map).nodes.every(({ kind }) => kind !== 'person')).toBe(true);
  });
});
