import { expect, it } from 'vitest';
import { crossingByChance } from '../../../src/report/charts/crossing-by-chance.ts';
import { contextFor, drawn, rowsOf } from '../contexts.ts';
import { madeAnalysis } from '../fixture.ts';

it('draws twenty outcomes of chance beside what was found, and says on which side it lies', async () => {
  const { summary, table, svg } = await drawn(crossingByChance);
  expect(summary).toContain('Alle twintig uitkomsten liggen hoger. Zo’n verschil geeft toeval zelden.');
  expect(rowsOf(table)).toHaveLength(21);
  expect(svg).toContain('gevonden: ');
  const { chances } = madeAnalysis();
  const first = chances.find(({ period }) => period === '2024-2025');
  if (first === undefined) throw new Error('the made network is held against chance');
  const between = { ...first, observed: 0.58, verdict: 'as-chance' as const };
  const of = (chance: typeof first) => crossingByChance.build(contextFor('nl', 'internal', madeAnalysis({ chances: [chance] })));
  const lower = first.spread.filter((value) => value < 0.58).length;
  expect(of(between)?.summary).toContain(
    `Van de twintig uitkomsten liggen er ${lower} lager en ${20 - lower} hoger. Dat is niet van toeval te onderscheiden.`,
  );
  expect(of({ ...first, verdict: 'too-little' })).toBeNull();
});
