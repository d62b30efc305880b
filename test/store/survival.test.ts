import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readChecked } from '../intake/read-checked.ts';
import { defaultProject } from '../../src/project.ts';
import { createStore, fetchRows, loadRecords, openStore } from '../../src/store/index.ts';
import { writeSmall } from '../cli/small.ts';
import { makeChecked } from './records.ts';

/** A module of the build, as a child imports it. */
const module = (name: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, `../../dist/${name}.js`)).href);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grensganger-survival-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function child(script: string, words: readonly string[], before = ''): ChildProcess {
  const node = [process.execPath, '--input-type=module', '-e', script, ...words];
  const [command = '', ...rest] = before === '' ? node : ['bash', '-c', `${before}; exec "$@"`, 'bash', ...node];
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
}

const saidBy = async (of: ChildProcess): Promise<{ status: number | null; text: string }> => {
  let text = '';
  of.stdout?.setEncoding('utf8').on('data', (part: string) => (text += part));
  of.stderr?.setEncoding('utf8').on('data', (part: string) => (text += part));
  const status = await new Promise<number | null>((resolve) => of.once('close', resolve));
  return { status, text };
};

/** What a run that fails in a child tells: the code of a user's mistake, or the whole trace of a fault of ours. */
const telling = `const tell = (error) => { console.log(error.code ?? 'FAULT', error.text?.nl ?? error.stack); process.exit(2); };`;

/** Imports the two states of a network by turns, without end, and says when each is done; with `analyse` everything is computed and kept as well. */
const overAndOver = `
  import { openRecords, saveAnalysis } from ${module('open-records')};
  const [store, what, first, ...folders] = process.argv.slice(1);
  const { analyse } = what === 'analyse' ? await import(${module('analyse')}) : {};
  console.log('ready');
  for (let turn = Number(first); ; turn += 1) {
    const open = await openRecords([folders[turn % folders.length]], { build: store, replace: true, day: '2026-01-01' });
    if (analyse === undefined) await open.store.save();
    else await saveAnalysis(open, await analyse(open, { day: '2026-01-01', draws: 1 }));
    await open.close();
    console.log('turn');
  }
`;

describe('a store that is being made', () => {
  let seed = 20_261;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    // The high bits: the low ones of such a generator go round in a small circle.
    return Math.floor((seed / 2 ** 32) * below);
  };

  it('is the old state or the new one, at whichever of 50 moments the run is killed, and the next run succeeds', async () => {
    const place = join(folder, 'killed');
    const els = 'nummer;naam;soort\nO1;Esdoorn;schoolbestuur\nO2;Berk;schoolbestuur\nO3;Els;schoolbestuur\n';
    const [one, two] = [await writeSmall(join(place, 'one')), await writeSmall(join(place, 'two'), { 'organisaties.csv': els })];
    const home = join(place, 'home');
    await mkdir(home);
    const path = join(home, 'network.duckdb');
    const seen = new Set<unknown>();
    // How long a turn takes on this machine at this moment: moments are drawn from the length of one, however fast or busy it is.
    const lengths = { analyse: 500, import: 500 };
    for (let kill = 0; kill < 50; kill += 1) {
      const what = kill % 5 === 0 ? 'analyse' : 'import';
      const running = child(overAndOver, [path, what, String(kill), one, two]);
      const ended = new Promise((resolve) => running.once('exit', resolve));
      let errors = '';
      running.stderr?.setEncoding('utf8').on('data', (part: string) => (errors += part));
      const said = new Promise<void>((resolve) =>
        running.stdout?.setEncoding('utf8').on('data', (part: string) => part.includes('turn') && resolve()),
      );
      await Promise.race([new Promise((resolve) => running.stdout?.once('data', resolve)), ended]);
      // Half the runs are killed in their first turn, half after one was done.
      if (draw(2) === 1) {
        const began = performance.now();
        await Promise.race([said, ended]);
        lengths[what] = performance.now() - began;
      }
      await new Promise((resolve) => setTimeout(resolve, (lengths[what] * draw(1000)) / 1000));
      running.kill('SIGKILL');
      await ended;
      expect(errors).toBe('');
      if (!existsSync(path)) continue;
      const store = await openStore(path);
      const [state] = await fetchRows(
        store,
        `SELECT (SELECT count(*) FROM organisations) AS rows,
                (SELECT rows_loaded FROM sources WHERE record_table = 'organisations') AS said,
                (SELECT max(import) = count(DISTINCT import) FROM imports) AS history,
                (SELECT fingerprint FROM about) = (SELECT max_by(fingerprint, import) FROM imports) AS current`,
      );
      await store.close();
      expect(state).toMatchObject({ said: state?.['rows'], history: true, current: true });
      seen.add(state?.['rows']);
    }
    expect(new Set([...seen].map(Number))).toEqual(new Set([2, 3]));
    await (await createStore(path)).close();
    expect(await readdir(home)).toEqual(['network.duckdb']);
  }, 240_000);

  it('belongs to one run: a second ends at once, names the first, and changes nothing', async () => {
    const path = join(folder, 'two.duckdb');
    const holding = child(
      `import { createStore } from ${module('store/store')};
       await createStore(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`,
      [path],
    );
    await new Promise((resolve) => holding.stdout?.once('data', resolve));
    try {
      const began = performance.now();
      const error: unknown = await createStore(path).catch((thrown: unknown) => thrown);
      expect(performance.now() - began).toBeLessThan(2000);
      if (!(error instanceof UserError)) throw error;
      expect(error.code).toBe('store-busy');
      for (const text of [error.text.nl, error.text.en]) {
        expect(text).toContain(String(holding.pid));
        expect(text).toContain(String(new Date().getFullYear()));
      }
    } finally {
      holding.kill('SIGKILL');
      await new Promise((resolve) => holding.once('exit', resolve));
    }
    // The lock of the dead is taken over, also by one of many at the same moment.
    const tries = await Promise.allSettled([createStore(path), createStore(path), createStore(path)]);
    const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(won).toHaveLength(1);
    await won[0]?.close();
  });

  it('is left alone by a run that is told to stop: nothing stands beside it', async () => {
    const main = join(import.meta.dirname, '../../dist/cli/main.js');
    /** A run that is told to stop once it holds the lock; on a busy machine it may have ended by the time it hears of it. */
    const stopped = async (place: string) => {
      const records = await writeSmall(place);
      const running = spawn(process.execPath, [main, 'analyse', records, '--store', join(place, 'network.duckdb')], { stdio: 'ignore' });
      const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
      while (running.exitCode === null && !existsSync(join(place, '.network.duckdb.lock')))
        await new Promise((resolve) => setTimeout(resolve, 5));
      running.kill('SIGINT');
      return { status: await ended, there: (await readdir(place)).toSorted() };
    };
    const seen: { status: number | null; there: string[] }[] = [];
    for (let turn = 0; turn < 8 && !seen.some(({ there }) => there.length === 1); turn += 1)
      seen.push(await stopped(join(folder, `stopped-${turn}`)));
    for (const { status, there } of seen) {
      expect([0, 130]).toContain(status);
      expect(there).toEqual(status === 0 || there.length > 1 ? ['network.duckdb', 'records'] : ['records']);
    }
    expect(seen.at(-1)).toEqual({ status: 130, there: ['records'] });
  });

  it('takes over the lock of a process whose number another process has got since', async () => {
    const path = join(folder, 'again.duckdb');
    await writeFile(
      join(folder, '.again.duckdb.lock'),
      JSON.stringify({ pid: process.pid, command: 'x', started: '2020-01-01T00:00:00Z', mark: '1' }),
    );
    if (process.platform === 'linux') await (await createStore(path)).close();
    await writeFile(
      join(folder, '.again.duckdb.lock'),
      JSON.stringify({ pid: process.pid, command: 'grensganger report', started: '2020-01-01T12:00:00Z', mark: null }),
    );
    await expect(createStore(path)).rejects.toMatchObject({ code: 'store-busy', message: expect.stringContaining('grensganger report') });
    await rm(join(folder, '.again.duckdb.lock'));
  });
});

/** Loads many rows into the store that is named, and tells how that ended. */
const loading = `
  import { openRecords, analyse, saveAnalysis } from ${module('index')};
  ${telling}
  const [store, records, drop] = process.argv.slice(1);
  if (drop !== undefined) { process.setgid(65534); process.setuid(65534); }
  try {
    const open = await openRecords([records], { build: store, replace: true });
    try { await saveAnalysis(open, await analyse(open, { day: '2026-01-01', draws: 1 })); } finally { await open.close(); }
    console.log('saved');
  } catch (error) { tell(error); }
`;

const isRoot = process.getuid?.() === 0;

describe('a place that can’t be written', () => {
  it('a full disk is said to be full; the old store is untouched, and nothing is left beside it', async () => {
    const records = await writeSmall(join(folder, 'full'));
    const place = join(folder, 'disk');
    await mkdir(place);
    const path = join(place, 'network.duckdb');
    const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', place]).status === 0;
    try {
      expect((await saidBy(child(loading, [path, records]))).text).toContain('saved');
      const before = await readFile(path);
      // The rest of the disk is filled up; without a disk of its own, files may not grow beyond half of what a store takes.
      if (mounted) await fill(join(place, 'filler'));
      const limit = mounted ? '' : `trap '' XFSZ; ulimit -f ${Math.floor(before.length / 2048)}`;
      const { status, text } = await saidBy(child(loading, [path, records], limit));
      expect(text).toMatch(/^disk-full Er is geen ruimte meer op de schijf voor network\.duckdb/);
      expect(status).toBe(2);
      expect((await readFile(path)).equals(before)).toBe(true);
      expect((await readdir(place)).filter((name) => name !== 'filler')).toEqual(['network.duckdb']);
    } finally {
      if (mounted) spawnSync('umount', [place]);
    }
  });

  it('a folder one may not write in is named, and what stands there stays', async () => {
    const records = await writeSmall(join(folder, 'closed'));
    await chmod(folder, 0o755);
    const place = join(folder, 'shut');
    await mkdir(place);
    const path = join(place, 'network.duckdb');
    expect((await saidBy(child(loading, [path, records]))).text).toContain('saved');
    const before = await readFile(path);
    await chmod(place, 0o555);
    try {
      // Root may write anywhere: the child becomes somebody who may not.
      const { status, text } = await saidBy(child(loading, [path, records, ...(isRoot ? ['drop'] : [])]));
      expect(text).toMatch(/^store-unwritable network\.duckdb kan daar niet worden geschreven/);
      expect(status).toBe(2);
      expect((await readFile(path)).equals(before)).toBe(true);
    } finally {
      await chmod(place, 0o755);
    }
  });
});

/** Writes until there is no room left. */
async function fill(path: string): Promise<void> {
  for (let size = 1 << 22; size >= 512; size >>= 1) {
    for (;;) {
      try {
        await appendFile(path, Buffer.alloc(size));
      } catch {
        break;
      }
    }
  }
}

it('a file that somebody writes in while it is read is not half read', async () => {
  const records = await writeSmall(join(folder, 'moving'));
  const path = join(records, 'lidmaatschappen.csv');
  await appendFile(path, 'P1;G1;01-08-2021;31-07-2022\n'.repeat(1_000_000));
  const outcome = readChecked([records], defaultProject).then(
    () => 'read',
    (error: unknown) => (error instanceof UserError ? error.code : error),
  );
  const writing = new AbortController();
  const written = (async () => {
    while (!writing.signal.aborted) {
      await appendFile(path, 'P2;G1;01-08-2021;31-07-2022\n');
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await outcome;
  writing.abort();
  await written;
  expect(await outcome).toBe('file-changed');
});

it('loads again what was loaded, to the same bytes of records', async () => {
  const path = join(folder, 'same.duckdb');
  const bytes: string[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const store = await createStore(path);
    await loadRecords(store, makeChecked({ organisations: [{ id: 'A' }, { id: 'B' }] }), {
      project: defaultProject,
      version: '0',
      day: `2026-01-0${turn + 1}`,
    });
    await store.save();
    const read = await openStore(path);
    const rows = await fetchRows(read, 'SELECT * FROM organisations ORDER BY rowid');
    bytes.push(JSON.stringify([rows, await fetchRows(read, 'SELECT * FROM imports')]));
    await read.close();
  }
  expect(bytes[1]).toBe(bytes[0]);
});
