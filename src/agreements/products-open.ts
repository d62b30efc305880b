import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';

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
        const made = {
          nl: `${formatNumber('nl', products)} ${plural('nl', products, { one: 'product', other: 'producten' })}`,
          en: `${formatNumber('en', products)} ${plural('en', products, { one: 'product', other: 'products' })}`,
        };
        return {
          subject: group,
          agreed: products,
          found: open,
          verdict: open >= products ? 'kept' : 'not-kept',
          because: {
            nl: `Deze PLG maakte in ${year.id} ${made.nl}; van ${formatNumber('nl', open)} is te zien dat anderen erbij kunnen.`,
            en: `This PLG made ${made.en} in ${year.id}; of ${formatNumber('en', open)} it can be seen that others have access.`,
          },
        };
      }),
});
