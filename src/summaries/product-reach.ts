import { count, group, product } from './columns.ts';
import { defineSummary } from './define-summary.ts';

export const productReach = defineSummary({
  id: 'product-reach',
  title: { nl: 'Bereik van producten', en: 'Reach of products' },
  question: {
    nl: 'Hoe ver komt elk product buiten de organisaties die het maakten?',
    en: 'How far does each product get beyond the organisations that made it?',
  },
  grain: { nl: 'één rij per product, over alle jaren', en: 'one row per product, over all years' },
  columns: {
    product_id: product,
    group_id: group,
    uses: count(
      { nl: 'Plaatsen van gebruik', en: 'Places of use' },
      { nl: 'Alle plaatsen waar het gebruikt wordt, ook bij de makers.', en: 'Every place where it is used, also at its makers’.' },
      'open',
      true,
    ),
    organisations: count(
      { nl: 'Andere organisaties', en: 'Other organisations' },
      {
        nl: 'Besturen en organisaties die het gebruiken en het niet maakten; leeg: niet bekend wie het maakten.',
        en: 'Boards and organisations that use it and did not make it; empty: not known who made it.',
      },
      'open',
    ),
    sectors: count(
      { nl: 'Sectoren', en: 'Sectors' },
      { nl: 'Sectoren van die andere organisaties.', en: 'Sectors of those other organisations.' },
      'open',
    ),
    contexts: count(
      { nl: 'Toepassingen', en: 'Contexts' },
      {
        nl: 'Waarvoor die andere organisaties het gebruiken: lerarenopleiding, klas, schoolontwikkeling …',
        en: 'What those other organisations use it for: teacher education, classroom, school development …',
      },
      'open',
    ),
  },
});
