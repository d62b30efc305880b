import { formatDate, formatNumber, plural } from '../i18n/formats.ts';
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
    nl: 'Per groep van een soort waarvoor steun is afgesproken zijn de besturen en organisaties geteld waar de leden in dat jaar werkten terwijl zij lid waren, al was het één dag. Wie voor twee organisaties werkt, telt voor beide. Het projectbestand kan vragen dat het er elke dag genoeg zijn waarop de groep leden had; ook anders staat erbij vanaf wanneer het er minder waren. Niet bekend als het niet genoeg zijn, maar de werkgever van sommige leden ontbreekt.',
    en: 'For every group of a kind for which support is agreed, the boards and organisations are counted that members worked for that year while they were members, be it for one day. Who works for two organisations counts for both. The project file may ask that they are enough on every day on which the group had members; it is said in any case from when they were fewer. Not known where they are too few, but the employer of some members is missing.',
  },
  unit: 'count',
  level: 'group',
  value: convenant['organisations-in-group'].value,
  judge: (facts, year, value) => {
    if (value === null) return [];
    const kinds = supportedKinds(facts.agreed, year);
    return facts.groups
      .filter((group) => group.period === year.id && kinds.has(group.kind))
      .map(({ group, boards: some, persons, unplaced, fewest, fewestFrom }): Finding => {
        const every = facts.reading.organisations === 'every-day';
        const boards = every ? fewest : some;
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
        // Enough over the year, but not on every day: one has left, or came later.
        const dip = some >= value && fewest < value && fewestFrom !== null ? dipped(fewest, fewestFrom, every) : { nl: '', en: '' };
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
            : { nl: `${every ? '' : found.nl}${dip.nl}`.trim() || found.nl, en: `${every ? '' : found.en}${dip.en}`.trim() || found.en },
        };
      });
  },
});

const dipped = (fewest: number, from: number, every: boolean): { nl: string; en: string } => ({
  nl: ` ${every ? 'Niet het hele jaar waren er genoeg organisaties: vanaf' : 'Vanaf'} ${formatDate('nl', from)} waren het er ${formatNumber('nl', fewest)}.`,
  en: ` ${every ? 'There were not enough organisations all year: from' : 'From'} ${formatDate('en', from)} there were ${formatNumber('en', fewest)}.`,
});
