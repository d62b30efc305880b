import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePictures } from './compare.ts';
import { launchPictures, takeChanged, takePictures, views } from './take.ts';

const reference = (name: string): string => fileURLToPath(new URL(`./reference/${name}.png`, import.meta.url));
/** Where pictures that look otherwise are left, to be looked at. */
const left = join(tmpdir(), 'grensganger-pictures');
/**
 * As many squares of a part of the picture may look otherwise. A number of one figure that is gone is ten squares; letters that another
 * version of the browser smooths otherwise are fewer.
 */
const tolerance = 4;

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
    const { sameSize, most, at } = await comparePictures(browser, picture, await readFile(reference(name)));
    if (!sameSize || most > tolerance) {
      await mkdir(left, { recursive: true });
      await writeFile(join(left, `${name}.png`), picture);
    }
    expect(sameSize, `${name} has another size; see ${left}`).toBe(true);
    expect(most, `${name} looks otherwise at ${at?.x}, ${at?.y}; see ${left}`).toBeLessThanOrEqual(tolerance);
  });

  it('keeps no picture of what is not looked at', async () => {
    const kept = (await readdir(fileURLToPath(new URL('./reference/', import.meta.url)))).toSorted();
    expect(kept).toEqual(views.map(({ name }) => `${name}.png`).toSorted());
    expect(views.every(({ name }) => existsSync(reference(name)))).toBe(true);
  });

  it('sees nothing where nothing changed', async () => {
    const roles = taken.get('roles');
    if (roles === undefined) throw new Error('a picture is missing');
    expect(await comparePictures(browser, roles, roles)).toEqual({ sameSize: true, most: 0, at: null });
  });

  /** What somebody who draws a chart may break by accident, done to one that is drawn. */
  const slips = {
    'a bar that is gone': ['spending-by-year', (svg: SVGElement) => svg.querySelectorAll('.mark-rect path')[4]?.remove()],
    'a dot that is gone': ['product-reach', (svg: SVGElement) => svg.querySelectorAll('.mark-symbol path')[2]?.remove()],
    'a number that is gone': ['product-reach', (svg: SVGElement) => svg.querySelectorAll('.mark-text.role-mark text')[1]?.remove()],
    'a label that is six pixels off': [
      'product-reach',
      (svg: SVGElement) => {
        const label = [...svg.querySelectorAll('.role-axis-label text')].find(({ textContent }) => /\p{L}{4}/u.test(textContent ?? ''));
        label?.setAttribute('dx', '-6');
      },
    ],
    'a colour that is another': [
      'money-flow',
      (svg: SVGElement) => svg.querySelectorAll('.mark-area path')[0]?.setAttribute('fill', '#7a2b12'),
    ],
  } as const;

  it('finds each slip of a chart, small as it is', async () => {
    const found: Record<string, boolean> = {};
    await takeChanged(browser, Object.values(slips), async (index, before, after) => {
      const { most } = await comparePictures(browser, before, after);
      found[Object.keys(slips)[index] ?? ''] = most > tolerance;
    });
    expect(found).toEqual(Object.fromEntries(Object.keys(slips).map((slip) => [slip, true])));
  });
});
