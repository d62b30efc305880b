import { formatNumber, plural } from '../i18n/formats.ts';
import { convenant } from '../store/index.ts';
import { supportedKinds } from './agreed-in.ts';
import { defineAgreement, type Finding } from './define-agreement.ts';
import type { Facts } from './facts/index.ts';

const organisationsNl = { one: 'organisatie', other: 'organisaties' };
const organisationsEn = { one: 'organisation', other: 'organisations' };

export const organisationsInGroup = defineAgreement<Facts>({
  id: 'organisations-in-group',
  title: { nl: 'Organisaties per groep', en: 'Organisations in a group' },
  agreed: {
    nl: 'Een groep die steun krijgt, heeft leden van meer organisaties (in Twente ten minste drie).',
    en: 'A group that is supported has members from several organisations (in Twente at least three).',
  },
  check: {
    nl: 'Per groep van een soort waarvoor steun is afgesproken zijn de besturen en organisaties geteld waar de leden in dat jaar werkten terwijl zij lid waren, al was het één dag. Wie voor twee organisaties werkt, telt voor beide. Niet bekend als het niet genoeg zijn, maar de werkgever van sommige leden ontbreekt.',
    en: 'For every group of a kind for which support is agreed, the boards and organisations are counted that members worked for that year while they were members, be it for one day. Who works for two organisations counts for both. Not known where they are too few, but the employer of some members is missing.',
  },
  unit: 'count',
  level: 'group',
  value: convenant['organisations-in-group'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const kinds = supportedKinds(facts.agreed, year);
    return facts.groups
      .filter((group) => group.period === year.id && kinds.has(group.kind))
      .map(({ group, boards, persons, unplaced }): Finding => {
        if (persons === 0) {
          return {
            subject: group,
            agreed: value,
            found: null,
            verdict: 'unknown',
            because: {
              nl: `Van deze groep zijn over ${year.id} geen leden bekend.`,
              en: `No members of this group are known for ${year.id}.`,
            },
          };
        }
        const found = {
          nl: `In ${year.id} kwamen de leden van ${formatNumber('nl', boards)} ${plural('nl', boards, organisationsNl)}; afgesproken zijn er ten minste ${formatNumber('nl', value)}.`,
          en: `In ${year.id} the members came from ${formatNumber('en', boards)} ${plural('en', boards, organisationsEn)}; at least ${formatNumber('en', value)} were agreed.`,
        };
        const open = boards < value && boards + unplaced >= value;
        return {
          subject: group,
          agreed: value,
          found: boards,
          verdict: boards >= value ? 'kept' : open ? 'unknown' : 'not-kept',
          because: open
            ? {
                nl: `${found.nl} Van ${formatNumber('nl', unplaced)} ${plural('nl', unplaced, { one: 'lid', other: 'leden' })} is niet bekend waar ${plural('nl', unplaced, { one: 'die werkt', other: 'die werken' })}.`,
                en: `${found.en} Of ${formatNumber('en', unplaced)} ${plural('en', unplaced, { one: 'member', other: 'members' })} it is not known where they work.`,
              }
            : found,
        };
      });
  },
});
