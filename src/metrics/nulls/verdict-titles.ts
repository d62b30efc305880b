import type { Chance, Verdict } from '../../analysis.ts';
import type { Text } from '../../i18n/text.ts';

/** What a comparison with chance comes to, in a few words. */
export const chanceTitles: Readonly<Record<Verdict, Text>> = {
  'more-crossing': { nl: 'vaker over de grens dan toeval', en: 'crosses more than chance' },
  'less-crossing': { nl: 'minder vaak over de grens dan toeval', en: 'crosses less than chance' },
  higher: { nl: 'hoger dan toeval', en: 'higher than chance' },
  lower: { nl: 'lager dan toeval', en: 'lower than chance' },
  'as-chance': { nl: 'niet te onderscheiden van toeval', en: 'cannot be told from chance' },
  'too-little': { nl: 'te weinig om iets te zeggen', en: 'too little to tell' },
};

/** What a null model keeps, and what it leaves to chance. */
export const nullTitles: Readonly<Record<Chance['null'], Text>> = {
  'two-mode': {
    nl: 'mensen willekeurig over de groepen verdeeld, ieder in evenveel groepen en elke groep even groot als nu',
    en: 'people dealt over the groups at random, each in as many groups and each group as large as now',
  },
  labels: {
    nl: 'dezelfde contacten, met de organisaties willekeurig over de mensen verdeeld',
    en: 'the same ties, with the organisations dealt over the people at random',
  },
  edges: { nl: 'evenveel contacten, tussen willekeurige mensen', en: 'as many ties, between people at random' },
};
