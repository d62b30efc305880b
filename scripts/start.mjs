// The main job on the sample network: its report, and what to do next. Some rows of the sample are wrong on purpose, so that a
// newcomer sees what checking does: status 1 (rows were rejected) is then as it should be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const words = process.argv.slice(2);
const english = /--lang[ =]en/.test(words.join(' '));
const main = 'dist/cli/main.js';
if (!existsSync(main)) {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 3);
}
const { status } = spawnSync(process.execPath, [main, 'report', 'data/sample', ...words], { stdio: 'inherit' });
if (status !== 0 && status !== 1) process.exit(status ?? 3);
process.stderr.write(
  english
    ? `
The rows that were left out are wrong on purpose: they show what checking does.

What next
  see the report           open reports/index.html in a browser
  see what was checked     npm run -s grensganger -- check data/sample --lang en
  your own network         npm run -s grensganger -- init my-network --lang en
  everything else          npm run -s grensganger -- --help --lang en
`
    : `
De geweigerde rijen zijn met opzet fout: zo ziet u wat het controleren doet.

Hoe verder
  het verslag bekijken     open reports/index.html in een browser
  zien wat er gelezen is   npm run -s grensganger -- check data/sample
  uw eigen netwerk         npm run -s grensganger -- init mijn-netwerk
  al het andere            npm run -s grensganger -- --help
  in English               npm start -- --lang en
`,
);
