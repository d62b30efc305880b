// The main job on the sample network: its report, and what to do next. Some rows of the sample are wrong on purpose, so that a
// newcomer sees what checking does: status 1 (rows were rejected) is then as it should be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const main = 'dist/cli/main.js';
if (!existsSync(main)) {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 3);
}
const { status } = spawnSync(process.execPath, [main, 'report', 'data/sample', ...process.argv.slice(2)], { stdio: 'inherit' });
if (status !== 0 && status !== 1) process.exit(status ?? 3);
process.stderr.write(`
What next
  see the report         open reports/index.html in a browser
  see what was checked   npm run -s grensganger -- check data/sample
  your own network       npm run -s grensganger -- init my-network
  everything else        npm run -s grensganger -- --help --lang en
`);
