import { convenant } from '../store/index.ts';
import { defineAgreement } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';
import { judgeSupport } from './support.ts';

export const supportPlg = defineAgreement<Facts>({
  id: 'support-plg',
  title: { nl: 'Steun voor een PLG', en: 'Support for a PLG' },
  agreed: {
    nl: 'Een professionele leergemeenschap (PLG) krijgt elk jaar steun van het netwerk (in Twente ten hoogste € 2.000).',
    en: 'A professional learning community (PLG) gets support from the network each year (in Twente at most €2,000).',
  },
  check: {
    nl: 'Nagekomen als er voor de groep iets is uitgegeven, en niet meer dan de afgesproken steun en wat anderen voor de groep gaven. Het bedrag geldt voor het hele jaar, ook als de groep er maar een deel van was; ging de groep in het jaar verder als een andere soort, dan naar dagen, of naar de soort aan het begin (het projectbestand zegt welke). Niet bekend als er dat jaar geen enkele uitgave op een groep is geboekt.',
    en: 'Kept where something was spent on the group, and no more than the support agreed and what others gave for the group. The amount is for the whole year, also where the group was there for a part of it; where it went on as another kind during the year, by days, or by its kind at the start (the project file says which). Not known where no expense at all is booked on a group that year.',
  },
  unit: 'money',
  level: 'group',
  value: convenant['support-plg'].value,
  judge: (facts, year, value) => judgeSupport('plg', facts, year, value),
});
