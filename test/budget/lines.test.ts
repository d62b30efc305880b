import { describe, expect, it } from 'vitest';
import { budgetLines, budgetSentence, kindLabel, showFigure } from '../../src/budget/lines.ts';
import { reachOf, type BudgetYear } from '../../src/budget/reach.ts';
import { whatIf } from '../../src/budget/what-if.ts';
import { same } from '../../src/i18n/text.ts';

const year: BudgetYear = {
  basis: {
    period: '2020-2021',
    organisations: 10,
    required: 10,
    fee: 300_000,
    fees: 3_000_000,
    otherIncome: 100_000,
    earmarked: 200_000,
    otherCosts: 500_050,
    kinds: [
      { kind: 'expert', support: 150_000, groups: 6 },
      { kind: 'plg', support: 200_000, groups: 4 },
    ],
  },
  organisationsInGroup: 3,
  members: [{ organisation: 'A', pays: true, fee: 300_000, persons: 5 }],
  ties: [{ a: 'A', b: 'B' }],
  groups: [{ group: 'g', organisations: ['A', 'B', 'C'], others: 0 }],
};
const kindName = (kind: string) => same(kind);

describe('the lines of an answer', () => {
  it('put what was beside what would be', () => {
    const movement = { joining: [], leaving: ['A'] };
    const answer = whatIf(year.basis, { leaving: [300_000], groups: { plg: 3 } });
    const lines = new Map(
      budgetLines(year.basis, answer, reachOf(year, movement), kindName).map(({ id, now, later }) => [
        id,
        [showFigure(now, 'nl'), showFigure(later, 'nl')],
      ]),
    );
    expect(lines.get('organisations')).toEqual(['10', '9']);
    expect(lines.get('enough')).toEqual(['ja', 'nee']);
    expect(lines.get('left')).toEqual(['€\u00a08.999,50', '€\u00a07.999,50']);
    expect(lines.get('groups-plg')).toEqual(['4', '3']);
    expect(lines.get('more-expert')).toEqual(['5', '5']);
    expect(lines.get('people')).toEqual(['5', '0']);
    expect(lines.get('people-gone')).toEqual(['0', '5']);
    expect(lines.get('ties-gone')).toEqual(['0', '1']);
    expect(lines.get('groups-below')).toEqual(['0', '1']);
  });
});

it('name groups of a kind of one’s own by it', () => {
  expect(kindLabel('circle', () => ({ nl: 'leerkring', en: 'learning circle' }))).toEqual({
    nl: 'Groepen (leerkring)',
    en: 'Groups (learning circle)',
  });
  expect(kindLabel('plg', kindName).nl).toBe('PLG’s');
});

describe('the answer in a sentence', () => {
  const say = (question: Parameters<typeof whatIf>[1], locale: 'nl' | 'en' = 'nl', changed = true) =>
    budgetSentence(year.basis, whatIf(year.basis, question), locale, kindName, '2020-2021', changed);

  it('says what is left and for how many groups that is, in grammatical words', () => {
    expect(say({}, 'nl', false)).toBe(
      'Met de inkomsten van 2020-2021 en de afgesproken steun voor elke groep blijft er €\u00a08.999,50 over: genoeg voor nog 5 expertgroepen of 4 PLG’s. 10 organisaties doen betalend mee; ten minste 10 is afgesproken.',
    );
    expect(say({ groups: { plg: 8 } })).toBe(
      'Dan blijft er €\u00a0999,50 over: te weinig voor nog een groep. 10 organisaties doen betalend mee; ten minste 10 is afgesproken.',
    );
    expect(say({ groups: { plg: 7 } }, 'en')).toContain('Then €2,999.50 is left: enough for 1 expert group or 1 PLG more.');
  });

  it('says what is short, and the fee that would do', () => {
    const leaving = Array.from({ length: 9 }, () => 300_000);
    expect(say({ leaving })).toBe(
      'Dan is er €\u00a018.000,50 te weinig; met een bijdrage van €\u00a021.000,50 per organisatie komt het uit. Eén organisatie doet betalend mee, minder dan de 10 die zijn afgesproken.',
    );
    expect(say({ leaving }, 'en')).toContain(
      'a fee of €21,000.50 per organisation would cover it. One organisation pays to take part, fewer than',
    );
  });
});
