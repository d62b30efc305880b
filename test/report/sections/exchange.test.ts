import { expect, it } from 'vitest';
import { exchange } from '../../../src/report/sections/exchange.ts';
import { contextFor, proseOf, told } from '../contexts.ts';
import { read, withRows } from '../summaries.ts';

const year = { hours_for_own: 6000, hours_for_others: 18_000, hours_unshared: 600, rule: 'participants' };

it('says which hours were for others, by which rule they were shared out, and to programme leads who gave to whom', () => {
  const { nl, en, tables } = read(
    exchange,
    withRows({
      'exchange-by-year': [year],
      'hours-by-organisation-pair': [
        { from_organisation_id: 'ORG-100', to_organisation_id: 'ORG-100', facilitated: 0, spent: 9000, rule: 'participants' },
        { from_organisation_id: 'ORG-100', to_organisation_id: 'ORG-101', facilitated: 0, spent: 600, rule: 'participants' },
        { from_organisation_id: 'ORG-101', to_organisation_id: 'ORG-100', facilitated: 60, spent: 1200, rule: 'participants' },
      ],
    }),
  );
  expect(nl).toContain(
    'kwamen er 300 uur ten goede aan andere organisaties dan de eigen. De eigen organisatie had er 100 uur van; 10 uur zijn aan niemand',
  );
  expect(nl).toContain('naar het aantal deelnemers van elke organisatie in die groep');
  expect(en).toContain('300 hours benefited organisations other than their own');
  expect(tables.get('hours-by-organisation-pair-table')?.map(([from, to, , spent]) => [from, to, spent])).toEqual([
    ['Stichting Veldwijk Onderwijs', 'Stichting De Esch', '20'],
    ['Stichting De Esch', 'Stichting Veldwijk Onderwijs', '10'],
  ]);
});

it('says another rule where another was used, and to the policy group that one organisation’s share stands elsewhere', () => {
  const analysis = withRows({ 'exchange-by-year': [{ ...year, rule: 'others' }] });
  expect(read(exchange, analysis).nl).toContain('alleen aan andere organisaties dan de eigen');
  expect(proseOf(exchange.build(contextFor('nl', 'board', analysis)))).toContain('staat in haar eigen verslag');
  told(exchange);
  expect(read(exchange, withRows({ 'exchange-by-year': [] })).nl).toContain('Er zijn geen bestede uren vastgelegd');
});

it('says to programme leads by which rules products and money were shared out as well', () => {
  const balanced = { products_rule: 'makers', support_rule: 'hours', payers_rule: 'earmarked' };
  const analysis = withRows({ 'exchange-by-year': [year], 'balance-by-organisation': [balanced] });
  const words = proseOf(exchange.build(contextFor('nl', 'internal', analysis)));
  expect(words).toContain('gelijk toegerekend aan de organisaties van de makers');
  expect(words).toContain('naar de uren die elke organisatie erin besteedde');
  expect(words).toContain('eerst uit wat voor de groep zelf is gegeven');
});
