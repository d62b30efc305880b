import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultThresholds, disclose } from '../../src/disclosure/index.ts';
import { summaryCatalogue } from '../../src/summaries/index.ts';
import { madeCatalogue } from '../disclosure/made-analysis.ts';
import { analysis, temporaryFolder, written } from './written.ts';

const folder = await temporaryFolder();

describe('csv', () => {
  it('writes nodes, ties, scores, chances, agreements and every declared summary', async () => {
    const disclosed = disclose(analysis, 'internal', defaultThresholds(), madeCatalogue);
    const declared = disclosed.summaries.filter(({ id }) => summaryCatalogue.some((summary) => summary.id === id)).map(({ id }) => id);
    const files = await written('csv', 'internal', folder);
    expect([...files.keys()].map((name) => basename(name)).sort()).toEqual(
      ['agreements', 'chances', 'nodes', 'scores', 'ties', ...declared].map((name) => `${name}.csv`).sort(),
    );
    expect(files.get(join('export-csv', 'scores.csv'))?.toString().split('\n')[0]).toBe('metric,level,boundary,period,subject,other,value');
  });

  it('lets no spreadsheet run a name', async () => {
    const nodes = (await written('csv', 'internal', folder)).get(join('export-csv', 'nodes.csv'))?.toString() ?? '';
    expect(nodes).toContain(`"'=cmd|'/c calc'!A0 <b>&""]]>`);
    expect(/(^|,)"?[=+@]/m.test(nodes)).toBe(false);
  });
});
