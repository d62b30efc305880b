import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchPictures, takePictures } from '../test/pictures/take.ts';

/** `npm run pictures` takes the pictures anew that tests compare the report with: look at each before it is committed. */
const folder = fileURLToPath(new URL('../test/pictures/reference/', import.meta.url));
const taken = new Map<string, Buffer>();
const browser = await launchPictures();
try {
  await takePictures(browser, async (name, picture) => void taken.set(name, picture));
} finally {
  await browser.close();
}
// Not before all were taken: those that there were stay where one can't be.
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, picture] of taken) await writeFile(`${folder}${name}.png`, picture);
