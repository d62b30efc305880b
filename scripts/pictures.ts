import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchPictures, takePictures } from '../test/pictures/take.ts';

/** `npm run pictures` takes the pictures anew that tests compare the report with: look at each before it is committed. */
const folder = fileURLToPath(new URL('../test/pictures/reference/', import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchPictures();
try {
  await takePictures(browser, (name, picture) => writeFile(`${folder}${name}.png`, picture));
} finally {
  await browser.close();
}
