// Writes what is derived from the declarations and lies in the repository: data/templates and schemas/network.schema.json.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectSchemaText, writeTemplates } from '../src/templates/index.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'data', 'templates');
await rm(folder, { recursive: true, force: true });
await writeTemplates(folder, 'nl');
await mkdir(join(root, 'schemas'), { recursive: true });
await writeFile(join(root, 'schemas', 'network.schema.json'), projectSchemaText());
