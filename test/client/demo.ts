import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compile } from 'vega-lite';
import { clientWords } from '../../src/report/client-words.ts';
import { unpackMap } from '../../src/client/map/unpack.ts';
import { differencesOf } from '../../src/report/differences.ts';
import { packMap } from '../../src/report/pack-map.ts';
import type { ChartSpec, MapCategory, MapNode, MapTie, Payload } from '../../src/report/payload.ts';
import { locales, same, type Locale } from '../../src/i18n/text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page's script, built as a release has it. */
export async function buildScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'page-script-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.client.config.ts'),
      build: { outDir: folder, emptyOutDir: false },
      logLevel: 'error',
    });
    return readFileSync(join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole numbers below a bound, the same row of them every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const years = ['2018-2019', '2019-2020', '2020-2021', '2021-2022'];
const sectors: MapCategory[] = [
  { id: 'po', kind: 'organisation', colour: '#1d63ad', label: { nl: 'primair onderwijs', en: 'primary education' } },
  { id: 'so', kind: 'organisation', colour: '#12355f', label: { nl: 'speciaal onderwijs', en: 'special education' } },
  { id: 'vo', kind: 'organisation', colour: '#4a8cc9', label: { nl: 'voortgezet onderwijs', en: 'secondary education' } },
  { id: 'mbo', kind: 'organisation', colour: '#00796b', label: { nl: 'middelbaar beroepsonderwijs', en: 'vocational education' } },
  { id: 'hbo', kind: 'organisation', colour: '#8a3fa0', label: { nl: 'hoger beroepsonderwijs', en: 'universities of applied sciences' } },
  { id: 'other', kind: 'organisation', colour: '#66717c', label: { nl: 'overig', en: 'other' } },
];
const kinds: MapCategory[] = [
  {
    id: 'plg',
    kind: 'group',
    colour: '#b4500b',
    label: { nl: 'professionele leergemeenschap (PLG)', en: 'professional learning community (PLG)' },
  },
  { id: 'expert', kind: 'group', colour: '#7a2b12', label: { nl: 'expertgroep', en: 'expert group' } },
  { id: 'project', kind: 'group', colour: '#b07a12', label: { nl: 'projectgroep', en: 'project group' } },
];
const themes = [
  'Wetenschap en Techniek',
  'Jonge Kind',
  'Startersbegeleiding',
  'Rekenen',
  'Digitale geletterdheid',
  'Schoolopleiders',
  'Taal',
  'Burgerschap',
  'Passend onderwijs',
];
const towns = ['Aaland', 'Berkhoek', 'Dinkelrand', 'Esveld', 'Haarbeek', 'Lutterzijde', 'Noordveen', 'Regge', 'Tubanter', 'Vechtdal'];

const sectorOf = (i: number): string => (i < 13 ? 'po' : (['so', 'vo', 'mbo', 'hbo', 'other'][(i - 13) % 5] ?? 'other'));

/** A made network of twenty organisations, 27 groups and, where asked for, 120 people; hostile names where a test puts them. */
export function makePayload(options: { persons?: boolean; firstOrganisation?: string } = {}): Payload {
  const random = numbers(7);
  const sizes = Array.from({ length: 20 }, () => 2 + random(26));
  const organisations = Array.from({ length: 20 }, (_, i): MapNode => {
    const name =
      i === 0 && options.firstOrganisation
        ? options.firstOrganisation
        : `${i < 13 ? 'Stichting' : ['Speciaal', 'College', 'ROC', 'Hogeschool', 'Gemeente'][(i - 13) % 5]} ${towns[i % 10]}${i > 9 && i < 13 ? ' Oost' : ''}`;
    const angle = (i / 20) * 2 * Math.PI;
    const category = sectorOf(i);
    return {
      key: `o${i}`,
      kind: 'organisation',
      label: same(name),
      short: same(name.replace('Stichting ', '')),
      category,
      community: i % 3 === 0 ? '1' : '2',
      x: Math.cos(angle) * (0.6 + random(40) / 100),
      y: Math.sin(angle) * (0.6 + random(40) / 100),
      years: Object.fromEntries(
        years
          .slice(i % 7 === 3 ? 2 : 0)
          .map((year, j) => [
            year,
            { persons: i === 19 ? null : Math.max(1, (sizes[i] ?? 1) - 5 + j * 3), crossing: Math.max(0, (sizes[i] ?? 1) - 8) },
          ]),
      ),
    };
  });
  const groups = Array.from({ length: 27 }, (_, i): MapNode => {
    const kind = kinds[i % 3]?.id ?? 'plg';
    const name = `${{ plg: 'PLG', expert: 'Expertgroep', project: 'Project' }[kind]} ${themes[i % 9]}${i > 8 ? ` ${Math.floor(i / 9) + 1}` : ''}`;
    const angle = random(628) / 100;
    const from = random(3);
    return {
      key: `g${i}`,
      kind: 'group',
      label: same(name),
      short: same(name),
      category: kind,
      community: i % 3 === 0 ? '1' : i % 3 === 1 ? '2' : null,
      x: Math.cos(angle) * (0.1 + random(50) / 100),
      y: Math.sin(angle) * (0.1 + random(50) / 100),
      years: Object.fromEntries(years.slice(from).map((year) => [year, { persons: 4 + random(14), organisations: 2 + random(6) }])),
    };
  });
  const ties: MapTie[] = [];
  const inGroup = new Map<string, string[]>();
  for (const group of groups) {
    const members = [...new Set(Array.from({ length: 3 + random(5) }, () => `o${random(random(2) === 0 ? 8 : 20)}`))];
    inGroup.set(group.key, members);
    for (const organisation of members) {
      ties.push({
        key: `${organisation}~${group.key}`,
        source: organisation,
        target: group.key,
        kind: 'affiliation',
        years: Object.fromEntries(Object.keys(group.years).map((year) => [year, { persons: 1 + random(5), minutes: 60 * random(90) }])),
      });
    }
  }
  for (let a = 0; a < 20; a += 1) {
    for (let b = a + 1; b < 20; b += 1) {
      const shared = (year: string) =>
        groups.filter((group) => group.years[year] && [`o${a}`, `o${b}`].every((key) => inGroup.get(group.key)?.includes(key)));
      const there = years.filter((year) => shared(year).length > 0);
      if (there.length === 0) continue;
      ties.push({
        key: `o${a}~o${b}`,
        source: `o${a}`,
        target: `o${b}`,
        kind: 'organisations',
        years: Object.fromEntries(
          there.map((year) => [
            year,
            {
              persons: 2 + random(9),
              groups: shared(year).map((group) => group.key),
              products: Array.from({ length: random(3) }, (_, n) => `Product ${n + 1}`),
            },
          ]),
        ),
      });
    }
  }
  const persons = options.persons ? makePersons(random, groups, ties) : [];
  if (options.persons) nameWhoIsThere(ties);
  const nodes = [...organisations, ...groups, ...persons];
  return {
    focus: '2021-2022',
    words: clientWords,
    ...chartsOf(organisations),
    budget: null,
    map: packMap({
      years: years.map((id) => ({ id, label: { nl: id, en: id } })),
      nodes,
      ties,
      categories: [...sectors, ...kinds, ...(options.persons ? sectors.map((sector) => ({ ...sector, kind: 'person' as const })) : [])],
      communities: [
        { id: '1', colour: '#1d63ad', label: { nl: 'rekenen', en: 'arithmetic' } },
        { id: '2', colour: '#b4500b', label: { nl: 'rond Berkhoek', en: 'around Berkhoek' } },
      ],
      story: [
        {
          title: { nl: 'Het geheel', en: 'The whole' },
          text: { nl: 'Alles op één kaart.', en: 'Everything on one map.' },
          state: { view: 'affiliation' },
        },
        {
          title: { nl: 'Kringen', en: 'Circles' },
          text: { nl: 'Wie bij wie.', en: 'Who with whom.' },
          state: { view: 'affiliation', colour: 'community' },
        },
      ],
      sources: options.persons ? ['leden.xlsx (Lidmaatschappen)', 'oud.csv'] : [],
      left: null,
    }),
  };
}

/** Of the last line whose group had two people or more it is known who they were. */
function nameWhoIsThere(ties: readonly MapTie[]): void {
  const membersOf = (group: string): string[] =>
    ties.flatMap(({ kind, source, target }) => (kind === 'membership' && target === group ? [source] : []));
  const tie = ties.findLast(({ kind, target, years: own }) => kind === 'affiliation' && own['2021-2022'] && membersOf(target).length > 1);
  const there = tie?.years['2021-2022'];
  if (tie && there) Object.assign(tie.years, { '2021-2022': { ...there, who: membersOf(tie.target).slice(0, 2) } });
}

function makePersons(random: (below: number) => number, groups: readonly MapNode[], ties: MapTie[]): MapNode[] {
  return Array.from({ length: 120 }, (_, i): MapNode => {
    const own = [...new Set(Array.from({ length: 1 + random(3) }, () => groups[random(groups.length)]))].filter(
      (group) => group !== undefined,
    );
    const lived = years.filter((year) => own.some((group) => group.years[year]));
    for (const [nth, group] of own.entries()) {
      // Whoever was in a group twice has a row of the old list as well.
      const rows = [[0, 2 + i * 3 + nth] as const, ...(nth === 1 ? [[1, 40 + i] as const] : [])];
      ties.push({
        key: `p${i}~${group.key}`,
        source: `p${i}`,
        target: group.key,
        kind: 'membership',
        years: Object.fromEntries(Object.keys(group.years).map((year) => [year, { persons: 1, rows }])),
      });
    }
    const [x, y] = [0, 1].map(
      (axis) => own.reduce((sum, group) => sum + (axis === 0 ? group.x : group.y), 0) / own.length + (random(30) - 15) / 100,
    );
    return {
      key: `p${i}`,
      kind: 'person',
      label: same(`Persoon ${i}`),
      short: same(`Persoon ${i}`),
      category: sectors[i % 6]?.id ?? 'po',
      community: null,
      x: x ?? 0,
      y: y ?? 0,
      years: Object.fromEntries(lived.map((year) => [year, { persons: null }])),
    };
  });
}

function chartsOf(organisations: readonly MapNode[]): Pick<Payload, 'drawings'> {
  const values = organisations
    .slice(0, 8)
    .map((node) => ({ key: node.key, name: node.label.nl, people: node.years['2021-2022']?.persons ?? 0 }));
  const make = (title: string): ChartSpec => ({
    linked: true,
    spec: compile({
      width: 640,
      autosize: { type: 'fit-x', contains: 'padding' },
      params: [{ name: 'selected', value: [] }],
      data: { values },
      height: 180,
      mark: { type: 'bar', cursor: 'pointer' },
      encoding: {
        y: { field: 'name', type: 'nominal', sort: null, axis: { title: null } },
        x: { field: 'people', type: 'quantitative', axis: { title } },
        opacity: { condition: { test: 'length(selected) === 0 || indexof(selected, datum.key) >= 0', value: 1 }, value: 0.22 },
        tooltip: [
          { field: 'name', title: 'title' },
          { field: 'people', title },
        ],
      },
      config: { aria: false, font: 'sans-serif' },
    }).spec as unknown as Record<string, unknown>,
  });
  const people = make('mensen');
  return {
    drawings: {
      chartConfig: { nl: {}, en: {} },
      charts: { people },
      chartsInEnglish: { people: differencesOf(people, make('people')) ?? {} },
    },
  };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pageStyle = `
:root { --paper: #ffffff; --ink: #1a2027; --ink-2: #4d5864; --rule: #d5dae0; --rule-strong: #7d8894; --wash: #f3f5f7; --accent: #0f4c81; --unknown: #66717c; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191e; --ink: #e9edf1; --ink-2: #b3bdc7; --rule: #37414b; --rule-strong: #84909c; --wash: #1d232a; --accent: #8ec3f5; --unknown: #a4afb9; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); text-align: left; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } figure { margin: 1rem 0; } .chart-static svg { max-width: 100%; height: auto; } .map-static svg { width: 100%; height: auto; }
[hidden] { display: none !important; } button { color: inherit; }
`;

/** A page as the report makes one, around a made payload: both editions, the policy, the drawings that the script replaces. */
export function makePage(payload: Payload, script: string): string {
  const style = `${pageStyle}${readFileSync(join(root, 'src/client/client.css'), 'utf8')}`;
  const json = JSON.stringify(payload).replaceAll(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'">
<title>Netwerk Voorbeeld</title><style>${style}</style></head><body>
${locales.map((locale) => edition(payload, locale)).join('\n')}
<script type="application/json" id="payload">${json}</script>
<script>${script}</script></body></html>`;
}

function edition(payload: Payload, locale: Locale): string {
  const t = (nl: string, en: string): string => (locale === 'nl' ? nl : en);
  const year = payload.focus;
  const nodes = unpackMap(payload.map).nodes.filter((node) => node.kind !== 'person' && node.years[year]);
  const rows = nodes
    .map(
      (node) =>
        `<tr data-key="${node.key}"><td>${escape(node.label[locale])}</td><td class="number">${node.years[year]?.persons ?? '·'}</td></tr>`,
    )
    .join('');
  const dots = nodes
    .map((node) => `<circle data-key="${node.key}" cx="${400 + node.x * 280}" cy="${300 - node.y * 280}" r="7" fill="#1d63ad"/>`)
    .join('');
  return `<div class="edition" id="${locale}" lang="${locale}"${locale === 'nl' ? '' : ' hidden'}><main>
<p><button type="button" data-language="nl" aria-pressed="${locale === 'nl'}">Nederlands</button> <button type="button" data-language="en" aria-pressed="${locale === 'en'}">English</button></p>
<h1>${t('Netwerk Voorbeeld', 'Example Network')}</h1>
<section id="map-${locale}"><h2>${t('Het netwerk op de kaart', 'The network on the map')}</h2>
<div class="map-slot" data-map><div class="map-static"><svg viewBox="0 0 800 600" width="800" height="600" aria-hidden="true">${dots}</svg></div></div>
<div class="scroll" tabindex="0" role="region" aria-label="${t('Lijst', 'List')}"><table data-map-table><thead><tr><th scope="col">${t('Naam', 'Name')}</th><th scope="col" class="number">${t('Mensen', 'People')}</th></tr></thead><tbody>${rows}</tbody></table></div></section>
<section id="people-${locale}"><h2>${t('Mensen', 'People')}</h2><figure data-chart="people"><figcaption>${t('Mensen per organisatie', 'People by organisation')}</figcaption><div class="chart-static"><svg width="680" height="200" viewBox="0 0 680 200" aria-hidden="true"><rect width="300" height="100" fill="#1d63ad"/></svg></div></figure><p><a href="#map-${locale}">${t('Naar de kaart', 'To the map')}</a></p></section>
</main></div>`;
}
