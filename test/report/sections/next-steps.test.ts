import { expect, it } from 'vitest';
import { makeDocument } from '../../../src/report/make-document.ts';
import { nextSteps } from '../../../src/report/sections/next-steps.ts';
import { traceOf } from '../../../src/report/trace.ts';
import type { Analysis } from '../../../src/analysis.ts';
import { contextFor, told } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';
import { read } from '../summaries.ts';

const named = (change: Partial<Analysis> = {}): Analysis =>
  madeAnalysis({
    persons: ['PRS-1', 'PRS-2'].map((id, index) => ({
      id,
      name: ['Zoë Merel', 'Anna Aak'][index] ?? '',
      function: null,
      consent: 'none',
      consentFrom: null,
      consentUntil: null,
    })),
    views: madeAnalysis().views.map((view) => ({ ...view, persons: [{ id: 'PRS-2', organisations: ['ORG-103'], groups: [] }] })),
    ...change,
  });

it('names who could join where, whom their organisation would meet, and why', () => {
  const { nl, en, tables } = read(nextSteps, named());
  expect(nl).toMatch(
    /Zoë Merel erbij in “.+”: dan zitten mensen van .+ in een groep met 2 organisaties waarmee zij nu nergens samen in een groep zitten: .+ en .+\. Gedeeld thema: “Rekenen”\. Gedeelde functies: onderzoeker en leraar\. Zoë Merel zit nu in 1 groep en werkt al aan het thema van deze groep\./,
  );
  expect(tables.get('next-memberships')).toEqual([
    ['Zoë Merel', expect.any(String), expect.any(String), '2', '“Rekenen”, onderzoeker en leraar'],
  ]);
  expect(en).toMatch(/with 2 organisations that they share no group with now/);
});

it('asks for a second person where an organisation meets others through one', () => {
  const reach = madeAnalysis().scores.find(
    ({ metric, subject, period }) => metric === 'reach' && subject === 'ORG-103' && period === '2024-2025',
  )?.value;
  expect(read(nextSteps, named()).nl).toContain(`alle contacten met andere organisaties (${reach}) rusten op Anna Aak`);
});

it('is for programme leaders alone, and says where there is nothing to name', () => {
  const shown = (audience: 'internal' | 'board' | 'public') => makeDocument(contextFor('nl', audience)).sections.map(({ id }) => id);
  expect(shown('internal')).toContain('next-steps');
  expect(shown('board')).not.toContain('next-steps');
  expect(shown('public')).not.toContain('next-steps');
  expect(told(nextSteps).en).toContain('Who could join which group?');
  expect(read(nextSteps, madeAnalysis({ prospects: null })).nl).toContain('te groot');
  const onlyBurdens = { burdens: madeAnalysis().prospects?.burdens ?? [], suggestions: [] };
  expect(read(nextSteps, madeAnalysis({ prospects: onlyBurdens })).nl).toContain('Er is geen deelname te noemen');
});

it('can be traced', () => {
  const traced = traceOf(makeDocument(contextFor('en', 'internal', named())), 'en').filter(({ section }) => section === nextSteps.title.en);
  expect(traced).toContainEqual(expect.objectContaining({ value: '2 organisations', from: 'reach' }));
});
