import { fileURLToPath } from 'node:url';
import { makeSample } from './network.ts';
import { writeCanonical } from './write-canonical.ts';
import { writeDutch } from './write-dutch.ts';

/** `npm run sample` makes data/sample anew; `npm run sample -- --canonical DIR` writes the same records in our own layout. */
const [option, folder] = process.argv.slice(2);
if (option === '--canonical' && folder !== undefined) await writeCanonical(makeSample(), folder);
else await writeDutch(makeSample(), fileURLToPath(new URL('../../data/sample', import.meta.url)));
