import { describe, expect, it } from 'vitest';
import { money } from '../../../src/report/sections/money.ts';
import { told } from '../contexts.ts';

describe('the section money', () => {
  it('says what was found in both languages, and what is missing where nothing was', () => {
    const { nl, en } = told(money);
    expect(nl).toContain('In 2024-2025 kwam er €\u00a089.000 binnen en ging er €\u00a070.200 uit: €\u00a018.800 over.');
    expect(en).toContain('Overhead was 7% of spending; in other years 11% in 2021-2022, 10% in 2022-2023 and 22% in 2023-2024.');
  });
});
