import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { audienceOf, audiences, audienceTitles, defaultThresholds, disclose, type Disclosed } from '../../src/disclosure/index.ts';
import { build, open, type Rules } from '../../src/disclosure/rules.ts';
import { parseProject } from '../../src/project.ts';
import { analysisOf, madeCatalogue, makeWorld } from './made-analysis.ts';

const analysis = analysisOf(makeWorld(2, { persons: 30, organisations: 6, groups: 4 }));

/** What every report and export does: it asks for what went through the gate. */
const nameOf = (disclosed: Disclosed<Analysis>): string => disclosed.about.name;

describe('Disclosed', () => {
  it('is made by the gate alone: an analysis as it is does not compile', () => {
    // @ts-expect-error an Analysis that did not pass the gate
    expect(nameOf(analysis)).toBe('Kennisnetwerk Proef');
    // @ts-expect-error a copy with a field of the same meaning is no more
    expect(nameOf({ ...analysis, audience: 'public' })).toBe('Kennisnetwerk Proef');
    expect(nameOf(disclose(analysis, 'public', defaultThresholds(), madeCatalogue))).toBe('Kennisnetwerk Proef');
  });

  it('does not compile where a field of a type has no rule', () => {
    // @ts-expect-error `name` is not classified
    const rules: Rules<{ id: string; name?: string }, null> = { id: open };
    expect(build(rules, { id: 'a', name: 'b' }, null)).toEqual({ id: 'a' });
  });

  it('says whom it was made for, and does not write it down', () => {
    for (const audience of audiences) {
      const disclosed = disclose(analysis, audience, defaultThresholds(), madeCatalogue);
      expect(audienceOf(disclosed)).toBe(audience);
      expect(JSON.parse(JSON.stringify(disclosed))).not.toHaveProperty('audience');
      expect(audienceTitles[audience].nl).not.toBe('');
    }
  });

  it('leaves everything to the internal audience', () => {
    expect(JSON.stringify(disclose(analysis, 'internal', defaultThresholds(), madeCatalogue))).toBe(JSON.stringify(analysis));
  });

  it('keeps every part of an analysis that it lets through, under the same names', () => {
    expect(Object.keys(disclose(analysis, 'public', defaultThresholds(), madeCatalogue)).sort()).toEqual(Object.keys(analysis).sort());
  });

  it('does not let a summary leave that nobody declared', () => {
    expect(disclose(analysis, 'internal').summaries.map(({ id }) => id)).toContain('undeclared');
    expect(disclose(analysis, 'board', defaultThresholds(), madeCatalogue).summaries.map(({ id }) => id)).not.toContain('undeclared');
  });
});

describe('thresholds', () => {
  it('are the usual ones, but for what the project file says', () => {
    const project = parseProject('audiences:\n  board:\n    organisation: 4\n  public:\n    group: 12\n', 'network.yaml');
    expect(defaultThresholds(project).board).toEqual({ ...defaultThresholds().board, organisation: 4 });
    expect(defaultThresholds(project).public).toEqual({ ...defaultThresholds().public, group: 12 });
  });

  it('never stand in what leaves', () => {
    const odd = { organisation: 70_411, count: 70_413, tie: 70_415, boards: 70_417, group: 70_419 };
    for (const audience of ['board', 'public'] as const) {
      const text = JSON.stringify(disclose(analysis, audience, { board: odd, public: odd }, madeCatalogue));
      expect(Object.values(odd).filter((value) => text.includes(String(value)))).toEqual([]);
    }
  });
});
