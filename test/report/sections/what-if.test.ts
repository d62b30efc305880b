import { expect, it } from 'vitest';
import { whatIf } from '../../../src/report/sections/what-if.ts';
import { sections } from '../../../src/report/sections/index.ts';
import { makeDocument } from '../../../src/report/make-document.ts';
import { contextFor, rowsOf, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

it('says what the income of the year supports, in a sentence and line by line', () => {
  const { nl, en, blocks } = told(whatIf);
  expect(nl).toMatch(/Met de inkomsten van 2024-2025 .+ (over|te weinig)/);
  expect(nl).toContain('organisaties doen betalend mee');
  expect(en).toContain('organisations pay to take part');
  const budget = blocks.find((block) => block.kind === 'budget');
  const basis = madeAnalysis().budgets.at(-1)?.basis;
  const rows = new Map(rowsOf(budget?.table ?? { rows: [] }).map(([what, now]) => [what, now]));
  expect(rows.get('Betalende organisaties')).toBe(String(basis?.organisations));
  expect(rows.get('PLG’s')).toBe(String(basis?.kinds.find(({ kind }) => kind === 'plg')?.groups));
  expect([...rows.keys()]).not.toContain('Contacten tussen organisaties die wegvallen');
});

it('says to the policy group what it reckons with where an amount is not to be seen, and is not there for everybody', () => {
  expect(told(whatIf, 'board').nl).toContain('met de afgesproken bijdrage');
  expect(told(whatIf).nl).not.toContain('staat hier niet');
  expect(sections).toContain(whatIf);
  const shown = (audience: 'board' | 'public') => makeDocument(contextFor('nl', audience)).sections.map(({ id }) => id);
  expect(shown('board')).toContain('what-if');
  expect(shown('public')).not.toContain('what-if');
});

it('says what to keep where no money was kept', () => {
  const [block] = whatIf.build(contextFor('nl', 'board', madeAnalysis({ budgets: [] })));
  expect(block?.kind).toBe('missing');
});
