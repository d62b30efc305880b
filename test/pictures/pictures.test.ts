import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePictures } from './compare.ts';
import { launchPictures, takePictures, views } from './take.ts';

const reference = (name: string): string => fileURLToPath(new URL(`./reference/${name}.png`, import.meta.url));
/** Where pictures that look otherwise are left, to be looked at. */
const left = join(tmpdir(), 'grensganger-pictures');
/** Two in a hundred squares: a bar, a line or a word that is gone or moved is more. */
const tolerance = 0.02;

let browser: Browser;
const taken = new Map<string, Buffer>();

beforeAll(async () => {
  browser = await launchPictures();
  await takePictures(browser, async (name, picture) => void taken.set(name, picture));
});

afterAll(async () => {
  await browser?.close();
});

describe('the report looks as it did (npm run pictures takes the pictures anew)', () => {
  it.each(views.map(({ name }) => name))('%s', async (name) => {
    const picture = taken.get(name);
    if (picture === undefined) throw new Error(`no picture of ${name} was taken`);
    const { sameSize, otherwise } = await comparePictures(browser, picture, await readFile(reference(name)));
    if (!sameSize || otherwise > tolerance) {
      await mkdir(left, { recursive: true });
      await writeFile(join(left, `${name}.png`), picture);
    }
    expect(sameSize, `${name} has another size; see ${left}`).toBe(true);
    expect(otherwise, `${name} looks otherwise; see ${left}`).toBeLessThanOrEqual(tolerance);
  });

  it('keeps no picture of what is not looked at', async () => {
    const kept = (await readdir(fileURLToPath(new URL('./reference/', import.meta.url)))).toSorted();
    expect(kept).toEqual(views.map(({ name }) => `${name}.png`).toSorted());
    expect(views.every(({ name }) => existsSync(reference(name)))).toBe(true);
  });

  it('tells one chart from another', async () => {
    const [roles, money, flow] = [taken.get('roles'), taken.get('spending-by-year'), taken.get('money-flow')];
    if (roles === undefined || money === undefined || flow === undefined) throw new Error('pictures are missing');
    const { otherwise } = await comparePictures(browser, money, flow);
    expect(otherwise).toBeGreaterThan(tolerance);
    expect(await comparePictures(browser, roles, roles)).toEqual({ sameSize: true, otherwise: 0 });
  });
});
