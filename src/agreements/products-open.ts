import { plural } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { counted, numeral } from './words.ts';

export const productsOpen = defineAgreement<Facts>({
  id: 'products-open',
  title: { nl: 'Producten van een PLG', en: 'Products of a PLG' },
  agreed: {
    nl: 'Wat een PLG maakt, is open voor elke organisatie die meedoet.',
    en: 'What a PLG makes is open to every organisation that takes part.',
  },
  check: {
    nl: 'Een product geldt als open als er bij staat waar het te vinden is, of als een andere organisatie dan die van de makers het gebruikt. Elk product telt in het jaar waarin het klaar was; zonder datum telt het niet mee. Niet bekend als nergens wordt bijgehouden waar producten te vinden zijn of wie ze gebruikt.',
    en: 'A product counts as open where the records say where it can be found, or where an organisation other than those of its makers uses it. Every product counts in the year in which it was ready; without a date it does not count. Not known where the records nowhere say where products can be found or who uses them.',
  },
  unit: 'count',
  level: 'group',
  value: convenant['products-open'].value,
  judge: (facts, year) =>
    facts.products
      .filter(({ period }) => period === year.id)
      .map(({ group, products, open }): Finding => {
        if (!facts.kept.urls && !facts.kept.uses) {
          return {
            subject: group,
            agreed: products,
            found: null,
            verdict: 'unknown',
            because: {
              nl: 'In de gegevens staat van geen enkel product waar het te vinden is of wie het gebruikt.',
              en: 'The records say of no product where it can be found or who uses it.',
            },
          };
        }
        return {
          subject: group,
          agreed: products,
          found: open,
          verdict: open >= products ? 'kept' : 'not-kept',
          because: sentence(year.id, products, open),
        };
      }),
});

/** What the group made, and of how much of it nothing says how others get at it. */
function sentence(year: string, products: number, open: number): Text {
  const nl = `Deze PLG maakte in ${year} ${counted('nl', products, { one: 'product', other: 'producten' })}`;
  const en = `This PLG made ${counted('en', products, { one: 'product', other: 'products' })} in ${year}`;
  const closed = Math.max(0, products - open);
  const it = { nl: plural('nl', closed, { one: 'het', other: 'ze' }), en: plural('en', closed, { one: 'it', other: 'them' }) };
  if (closed === 0) {
    const made = { nl: plural('nl', products, { one: 'het', other: 'ze' }), en: plural('en', products, { one: 'it', other: 'them' }) };
    return {
      nl: `${nl}; anderen kunnen ${made.nl} vinden of gebruiken ${made.nl} al.`,
      en: `${en}; others can find ${made.en} or already use ${made.en}.`,
    };
  }
  if (open === 0) {
    return {
      nl: `${nl}, maar nergens staat waar anderen ${it.nl} kunnen vinden.`,
      en: `${en}, but nowhere is it recorded where others can find ${it.en}.`,
    };
  }
  return {
    nl: `${nl}, maar van ${numeral('nl', closed)} daarvan staat nergens waar anderen ${it.nl} kunnen vinden.`,
    en: `${en}, but for ${numeral('en', closed)} of them nowhere is it recorded where others can find ${it.en}.`,
  };
}
