import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSupposed,
  isSupposed,
  mostFee,
  mostGroups,
  nothingSupposed,
  questionOf,
  read,
  write,
} from '../../../src/client/budget/supposed.ts';
import type { BudgetPayload } from '../../../src/report/payload.ts';
import { same } from '../../../src/i18n/text.ts';

const payload: BudgetPayload = {
  year: {
    basis: {
      period: '2020-2021',
      organisations: 2,
      required: 10,
      fee: 300_000,
      fees: 550_000,
      otherIncome: 0,
      earmarked: 0,
      otherCosts: 0,
      kinds: [
        { kind: 'expert', support: 150_000, groups: 2 },
        { kind: 'plg', support: 200_000, groups: 4 },
      ],
    },
    organisationsInGroup: 3,
    members: [
      { organisation: 'o1', pays: true, fee: 300_000, persons: 5 },
      { organisation: 'o2', pays: true, fee: 250_000, persons: 3 },
      { organisation: 'o3', pays: false, fee: 0, persons: 4 },
    ],
    ties: [],
    groups: [],
  },
  names: { o1: same('Een'), o2: same('Twee'), o3: same('Drie') },
  kinds: { plg: same('PLG'), expert: same('expertgroep') },
};

describe('what is supposed', () => {
  it('comes back from an address as it went in', () => {
    const supposed = fc.record({
      groups: fc.dictionary(fc.constantFrom('plg', 'expert'), fc.integer({ min: 5, max: mostGroups })),
      fee: fc.option(fc.integer({ min: 0, max: mostFee })),
      fresh: fc.integer({ min: 0, max: 20 }),
      joining: fc.subarray(['o3']),
      leaving: fc.subarray(['o1', 'o2']),
    });
    fc.assert(
      fc.property(supposed, (one) => {
        expect(read(write(one), payload)).toEqual(one);
        expect(read(Object.fromEntries(new URLSearchParams(new URLSearchParams(write(one)).toString())), payload)).toEqual(one);
      }),
    );
  });

  it('takes from an address only what the page knows', () => {
    const odd = { groups: 'plg:x circle:3 expert:-1 plg:99999999', fee: '1e9', new: '4000', join: 'o1 o9', leave: 'o3 <b>' };
    expect(read(odd, payload)).toEqual(nothingSupposed);
    expect(isSupposed(nothingSupposed)).toBe(false);
  });

  it('puts the question that the command line puts', () => {
    expect(questionOf(payload, { groups: { plg: 5 }, fee: 350_050, fresh: 2, joining: ['o3'], leaving: ['o2'] })).toEqual({
      groups: { plg: 5 },
      fee: 350_050,
      joining: 3,
      leaving: [250_000],
    });
  });

  it('tells only of what changed; what was there is nothing supposed', () => {
    const store = createSupposed(payload, nothingSupposed);
    let told = 0;
    store.subscribe(() => (told += 1));
    store.set({ groups: { plg: 4 } });
    expect([told, isSupposed(store.get())]).toEqual([0, false]);
    store.set({ groups: { plg: 5, expert: 2 } });
    expect([told, store.get().groups]).toEqual([1, { plg: 5 }]);
  });
});
