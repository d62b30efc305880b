import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engine } from '../src/engine.ts';

describe('the engine', () => {
  it('is loaded once', () => {
    expect(engine()).toBe(engine());
    expect(typeof engine().DuckDBInstance.create).toBe('function');
  });

  it('is not loaded by the command line where nothing is stored', { timeout: 20_000 }, () => {
    const main = new URL('../dist/cli/main.js', import.meta.url).href;
    const seen = "Object.keys(require('node:module')._cache).filter((file) => file.includes('duckdb')).length";
    const script = `process.argv.push('dictionary', '--lang', 'en'); import(${JSON.stringify(main)}).then(() => process.stderr.write(String(${seen})));`;
    const found = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 15_000 });
    expect(found.stdout).toContain('ei-index');
    expect(found.stderr).toBe('0');
  });
});
