import type { Text } from '../../i18n/text.ts';
import { distance } from '../../spelling.ts';
import { reviewFrom, type Likeness } from './compare-people.ts';
import { oneSpelling } from './letters.ts';
import { organisationName, type OrganisationName } from './organisation-name.ts';

export interface OrganisationRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parent: string | null;
  readonly municipality: string | null;
  readonly registry: string | null;
}

export interface Organisation extends OrganisationRecord {
  readonly parts: OrganisationName | null;
}

export const asOrganisation = (record: OrganisationRecord): Organisation => ({ ...record, parts: organisationName(record.name) });

const reasons = {
  sameName: { nl: 'de naam is dezelfde', en: 'the name is the same' },
  sameWords: {
    nl: 'de naam verschilt alleen in de rechtsvorm, een afkorting of de soort school',
    en: 'the name differs only in its legal form, an abbreviation or the kind of school',
  },
  alike: { nl: 'de namen verschillen één letter', en: 'the names differ by one letter' },
  within: { nl: 'de ene naam staat in de andere', en: 'one name stands within the other' },
  registry: { nl: 'het registernummer is hetzelfde', en: 'the registry number is the same' },
  municipality: { nl: 'ze staan in dezelfde gemeente', en: 'they stand in the same municipality' },
  otherMunicipality: { nl: 'ze staan in verschillende gemeenten', en: 'they stand in different municipalities' },
  parent: { nl: 'ze vallen onder hetzelfde bestuur', en: 'they belong to the same board' },
  otherKind: { nl: 'het is een andere soort organisatie', en: 'it is another kind of organisation' },
} satisfies Record<string, Text>;

/** Primary, secondary or special, where the name says so. */
const levelsOf = (name: OrganisationName): string =>
  ['primair', 'voortgezet', 'speciaal', 'gemeente'].filter((word) => name.sorts.has(word)).join(' ');

const folded = (text: string | null): string | null => (text === null ? null : text.trim().toLowerCase());

/** How likely two organisations are one, and why; `null` where nothing points to it. */
export function compareOrganisations(a: Organisation, b: Organisation): Likeness | null {
  if (a.parts === null || b.parts === null) return null;
  // A school belongs to a board and is not the same as it.
  if (a.parent === b.id || b.parent === a.id) return null;
  if (a.registry !== null && b.registry !== null && a.registry.toUpperCase() !== b.registry.toUpperCase()) return null;
  if (a.parts.creed !== null && b.parts.creed !== null && a.parts.creed !== b.parts.creed) return null;
  const why: Text[] = [];
  let score: number;
  const [one, other] = [[...a.parts.core].sort().map(oneSpelling), [...b.parts.core].sort().map(oneSpelling)];
  if (one.join(' ') === other.join(' ')) {
    const same = folded(a.name) === folded(b.name);
    score = same ? 0.9 : 0.8;
    why.push(same ? reasons.sameName : reasons.sameWords);
  } else if (one.join('').length >= 7 && distance(one.join(''), other.join(''), 1) <= 1) {
    score = 0.65;
    why.push(reasons.alike);
  } else if (
    Math.min(one.length, other.length) >= 2 &&
    (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)))
  ) {
    score = 0.6;
    why.push(reasons.within);
  } else return null;
  if (a.registry !== null && b.registry !== null) {
    score += 0.15;
    why.push(reasons.registry);
  }
  if (levelsOf(a.parts) !== levelsOf(b.parts)) score -= 0.3;
  if ((a.parts.creed === null) !== (b.parts.creed === null)) score -= 0.1;
  const [here, there] = [folded(a.municipality), folded(b.municipality)];
  if (here !== null && there !== null) {
    why.push(here === there ? reasons.municipality : reasons.otherMunicipality);
    score += here === there ? 0.08 : -0.3;
  }
  if (a.parent !== null && a.parent === b.parent) {
    why.push(reasons.parent);
    score += 0.05;
  }
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) {
    why.push(reasons.otherKind);
    score -= 0.4;
  }
  const rounded = Math.round(Math.min(score, 0.97) * 100) / 100;
  return rounded < reviewFrom ? null : { score: rounded, why };
}
