import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeCanonical } from '../scripts/sample/write-canonical.ts';
import type { Analysis } from '../src/analysis.ts';
import { analyse, defaultThresholds, disclose, exporters, openRecords, renderReport } from '../src/index.ts';
import { isConsented, makeAdversary, today, type Adversary, type Disguise } from './adversary.ts';
import { launchBrowser } from './browser/chromium.ts';
import { buildScript } from './client/demo.ts';
import { leaksIn } from './disclosure/canary.ts';

/** Neither the script nor the fonts say anything of a network: the page is judged without them. */
const assets = { script: '/* the page’s script */' };
const outward = ['board', 'public'] as const;
type Outward = (typeof outward)[number];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-privacy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes the records, and takes them through the same door as everybody. */
async function analysed(name: string, adversary: Adversary, draws = 60): Promise<Analysis> {
  const at = join(folder, name);
  await writeCanonical({ records: adversary.records, faulty: [], remarks: {} }, at);
  const open = await openRecords([at]);
  const analysis = await analyse(open, { day: today, draws, memberRows: true });
  await open.close();
  return analysis;
}

const pageOf = (analysis: Analysis, audience: Outward): Promise<string> =>
  renderReport(disclose(analysis, audience, defaultThresholds()), assets);

/** The page with the drawings that it carries packed as the text that they are. */
const unpacked = (page: string): string =>
  page.replace(/("drawings":")([^"]*)/, (_, start: string, packed: string) =>
    start.concat(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')),
  );

/** What a reader can see: without the fonts, in whose bytes any short word may stand by accident. */
const readable = (page: string): string =>
  unpacked(page)
    .replaceAll(/url\(data:font\/[^)]*\)/g, 'url()')
    .replace(/(<script type="text\/plain" id="program">)([^<]*)/, (_, start: string, packed: string) =>
      start.concat(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')),
    );

/** Every export as text; a Parquet file is read, for its bytes are packed. */
/** Everything that is exported, and of it what is text: in packed numbers two letters side by side mean nothing. */
async function exported(analysis: Analysis, audience: Outward, name: string): Promise<{ text: string; readable: string }> {
  const disclosed = disclose(analysis, audience, defaultThresholds());
  const texts: string[] = [];
  const packed: string[] = [];
  const duck = await DuckDBInstance.create(':memory:');
  const connection = await duck.connect();
  for (const exporter of exporters) {
    for (const locale of ['nl', 'en'] as const) {
      const out = join(folder, `${name}-${audience}-${locale}-${exporter.defaultOut}`);
      for (const file of await exporter.write(disclosed, out, { period: analysis.focus.id, locale })) {
        if (file.endsWith('.parquet')) {
          const read = await connection.runAndReadAll('SELECT * FROM read_parquet($file)', { file });
          texts.push(JSON.stringify(read.getRowsJson()));
        }
        (file.endsWith('.parquet') ? packed : texts).push(await readFile(file, 'latin1'), await readFile(file, 'utf8'));
      }
    }
  }
  connection.disconnectSync();
  duck.closeSync();
  const readable = texts.join('\n');
  return { text: [readable, ...packed].join('\n'), readable };
}

const secretsOf = ({ secrets }: Adversary, audience: Outward): string[] => [
  ...secrets.persons.flatMap(({ id, name, email, at }) => (audience === 'board' && isConsented(at) ? [id, email] : [id, name, email])),
  // To the policy group an organisation of three is named; nobody else is told of one below ten, nor of one that is no member.
  ...secrets.organisations.flatMap(({ id, name, size }) => (name === null || (audience === 'board' && size >= 3) ? [id] : [id, name])),
  ...secrets.others,
];

describe('what leaves through the door', () => {
  const salt = 'Vliegenthert';
  const adversary = makeAdversary({ salt });
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = await analysed('Map van mevrouw Kwartelaar', adversary);
  }, 60_000);

  it('is worth looking at: people cross, some are named, some organisations are shown and some are not', () => {
    const board = disclose(analysis, 'board');
    expect(board.persons.length).toBeGreaterThan(10);
    expect(board.persons.length).toBeLessThan(analysis.persons.length / 3);
    expect(board.organisations.length).toBeGreaterThan(4);
    expect(board.organisations.length).toBeLessThan(analysis.organisations.length);
    const open = disclose(analysis, 'public');
    expect(open.views.some(({ organisations }) => organisations.some(({ id }) => id === 'other'))).toBe(true);
    expect(open.views.flatMap(({ affiliations }) => affiliations.filter(({ persons }) => persons !== null)).length).toBeGreaterThan(5);
  });

  it.each(outward)('names nobody in the page (%s)', { timeout: 60_000 }, async (audience) => {
    const page = readable(await pageOf(analysis, audience));
    expect(page.length).toBeGreaterThan(50_000);
    expect(leaksIn(page, secretsOf(adversary, audience))).toEqual([]);
    const { username } = userInfo();
    for (const trace of [folder, 'Kwartelaar', hostname(), `/${username}/`, `professionals.csv`, 'sourceMappingURL', process.cwd()]) {
      expect(page.includes(trace), trace).toBe(false);
    }
  });

  it.each(outward)('names nobody in any export (%s)', { timeout: 60_000 }, async (audience) => {
    const { text, readable } = await exported(analysis, audience, 'canary');
    expect(text.length).toBeGreaterThan(20_000);
    expect(leaksIn(text, secretsOf(adversary, audience))).toEqual([]);
    for (const trace of [folder, 'Kwartelaar', 'professionals.csv', process.cwd()]) expect(text.includes(trace), trace).toBe(false);
    // As a word: a machine may be called after two letters that stand in many.
    expect(readable.split(/[^\p{L}\p{N}.-]+/u).includes(hostname()), hostname()).toBe(false);
  });

  it('holds no person in the public page, not even a nameless one', async () => {
    const page = await pageOf(analysis, 'public');
    const payload: unknown = JSON.parse(/<script type="application\/json" id="payload">([^<]*)<\/script>/.exec(page)?.[1] ?? '{}');
    const text = JSON.stringify(payload);
    expect(text).not.toContain('"kind":"person"');
    expect(text).not.toContain('"kind":"membership"');
  });

  it('says nowhere from how many people something is shown', async () => {
    const thresholds = { organisation: 7771, count: 7772, tie: 7773, boards: 7774, group: 7775 };
    for (const audience of outward) {
      const disclosed = disclose(analysis, audience, { board: thresholds, public: thresholds });
      expect(/777\d/.exec(readable(await renderReport(disclosed, assets)))).toBeNull();
    }
  });
});

describe('non-interference', () => {
  const pages = async (name: string, disguise: Disguise, audience: Outward): Promise<string> =>
    pageOf(await analysed(`${name}-${audience}`, makeAdversary(disguise)), audience);

  it(
    'gives the public the same page when everybody has another name and id, in another order of rows and time zone',
    { timeout: 60_000 },
    async () => {
      const one = await pages('een', { salt: 'Vliegenthert' }, 'public');
      vi.stubEnv('TZ', 'Pacific/Auckland');
      const two = await pages('twee', { salt: 'Quispelaar', shuffled: true }, 'public');
      vi.unstubAllEnvs();
      expect(two === one).toBe(true);
    },
  );

  it(
    'gives the public the same figures when ids of organisations and groups come in another order; only what is drawn at random is drawn anew',
    { timeout: 60_000 },
    async () => {
      const figures = async (name: string, disguise: Disguise): Promise<string> => {
        const { positions, chances, ...rest } = disclose(await analysed(name, makeAdversary(disguise)), 'public');
        return JSON.stringify([rest, Object.keys(positions), chances.map(({ metric, subject, observed }) => [metric, subject, observed])]);
      };
      const one = await figures('op volgorde', { salt: 'Vliegenthert' });
      expect(await figures('andersom', { salt: 'Quispelaar', shuffled: true, reversed: 'all' })).toBe(one);
    },
  );

  it('gives the public the same page when people’s ids come in another order', { timeout: 60_000 }, async () => {
    const one = await pages('vooruit', { salt: 'Vliegenthert' }, 'public');
    const two = await pages('achteruit', { salt: 'Quispelaar', shuffled: true, reversed: 'people' }, 'public');
    expect(two === one).toBe(true);
  });

  it('gives the policy group the same page whatever those who did not consent are called', { timeout: 60_000 }, async () => {
    const one = await pages('een', { salt: 'Vliegenthert' }, 'board');
    const two = await pages('twee', { salt: 'Vliegenthart', others: 'Vliegenthert', shuffled: true }, 'board');
    const named = (page: string) => unpacked(page).replaceAll(/Vliegenth[ae]rtheem|Vliegenth[ae]rtstad/g, '');
    expect(named(two) === named(one)).toBe(true);
  });
});

describe('removal', () => {
  it('gives the same as if somebody had never been there, also where a store still knew them', { timeout: 60_000 }, async () => {
    const leaving = 7;
    const before = makeAdversary({ salt: 'Vliegenthert' });
    const after = makeAdversary({ salt: 'Vliegenthert', without: new Set([leaving]) });
    const at = join(folder, 'weg');
    const store = join(folder, 'weg.duckdb');
    await writeCanonical({ records: before.records, faulty: [], remarks: {} }, at);
    const first = await openRecords([at], { build: store });
    await first.close();
    await writeCanonical({ records: after.records, faulty: [], remarks: {} }, at);
    const again = await openRecords([at], { reuse: store });
    const left = await analyse(again, { day: today, draws: 60 });
    await again.close();
    // Rows stand elsewhere in a file without theirs; what is read from them is the same.
    const fresh = { ...(await analysed('vers', after)), memberRows: [] };
    expect(JSON.stringify(left) === JSON.stringify(fresh)).toBe(true);
    for (const audience of outward) expect((await pageOf(left, audience)) === (await pageOf(fresh, audience))).toBe(true);
    const gone = before.secrets.persons.find((person) => person.at === leaving);
    expect(leaksIn(JSON.stringify(left), [gone?.id ?? 'nobody', gone?.name ?? 'nobody', gone?.email ?? 'nobody'])).toEqual([]);
  });
});

describe('hostile names in a browser', () => {
  it('do not run, send nothing and break no rule of the page, wherever one points and clicks', { timeout: 90_000 }, async () => {
    const analysis = await analysed('vijandig', makeAdversary({ salt: 'Vliegenthert' }));
    const at = join(folder, 'vijandig.html');
    await writeFile(at, await renderReport(disclose(analysis, 'board'), { script: await buildScript() }));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      const address = pathToFileURL(at).href;
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(message.text());
      });
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push(dialog.message())));
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) wrong.push(request.url());
      });
      await page.goto(address);
      await page.waitForSelector('html[data-script]');
      for (const language of ['nl', 'en']) {
        if (language === 'en') await page.locator('#nl [data-language=en]').click();
        const map = page.locator(`#${language} [data-map][data-live]`);
        await map.waitFor();
        const box = await map.boundingBox();
        if (box === null) throw new Error('there is no map');
        for (let place = 0; place < 24; place += 1) {
          const [x, y] = [box.x + (box.width * ((place * 7) % 24)) / 24, box.y + (Math.min(box.height, 700) * place) / 24];
          await page.mouse.move(x, y);
          if (place % 3 === 0) await page.mouse.click(x, y);
        }
      }
      expect(wrong).toEqual([]);
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      expect(await page.locator('img[src="x"], a[href^="javascript"], svg[onload]').count()).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
