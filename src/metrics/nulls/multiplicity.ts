import type { Chance } from '../../analysis.ts';

const models: readonly Chance['null'][] = ['two-mode', 'labels', 'edges'];

/** How many verdicts there are of one kind, and how many of them chance alone would call different. */
export interface Multiplicity {
  readonly null: Chance['null'];
  /** Verdicts other than “too little to tell”. */
  readonly judged: number;
  readonly different: number;
  /** At the 5 % level, where nothing at all differs. */
  readonly byChance: number;
}

/** Of many verdicts some say “different” though nothing is: how many that would be, per null model. */
export function multiplicityOf(chances: readonly Chance[]): Multiplicity[] {
  return models.flatMap((name) => {
    const judged = chances.filter((chance) => chance.null === name && chance.verdict !== 'too-little');
    if (judged.length === 0) return [];
    const different = judged.filter(({ verdict }) => verdict !== 'as-chance').length;
    // A p is a whole number of 2/(1 + draws): below 0.05 lies a little less than one in twenty.
    const byChance = judged.reduce((sum, { draws }) => sum + Math.max(0, Math.ceil(0.05 / (2 / (1 + draws))) - 1) * (2 / (1 + draws)), 0);
    return [{ null: name, judged: judged.length, different, byChance }];
  });
}
