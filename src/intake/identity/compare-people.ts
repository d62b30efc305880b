import type { Text } from '../../i18n/text.ts';
import { distance } from '../../spelling.ts';
import { oneSpelling } from './letters.ts';
import { fullNameKey, personName, type PersonName } from './person-name.ts';

/** Somebody in a list, with what tells people apart. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Where somebody works or worked. */
  readonly organisations: readonly string[];
}

/** A record with its name taken apart once. */
export interface Person extends PersonRecord {
  readonly parts: PersonName | null;
}

/** How likely two records are one: 1 is certain, and below `reviewFrom` nobody is asked. */
export interface Likeness {
  readonly score: number;
  readonly why: readonly Text[];
}

export const reviewFrom = 0.55;

export const asPerson = (record: PersonRecord): Person => ({ ...record, parts: record.name === null ? null : personName(record.name) });

type Relation = { readonly points: number; readonly why: Text };

const reasons = {
  email: { nl: 'het e-mailadres is hetzelfde', en: 'the e-mail address is the same' },
  emailOtherName: { nl: 'het e-mailadres is hetzelfde, maar de naam niet', en: 'the e-mail address is the same, but the name is not' },
  sameName: { nl: 'de naam is dezelfde', en: 'the name is the same' },
  called: { nl: 'de roepnaam is de voornaam', en: 'the name in brackets is the first name' },
  initials: { nl: 'de voorletters passen bij de voornaam', en: 'the initials fit the first name' },
  sameInitials: { nl: 'de voorletters en de achternaam passen bij elkaar', en: 'the initials and the surname go together' },
  givenAlike: { nl: 'de voornamen lijken op elkaar', en: 'the first names are alike' },
  surnamePart: { nl: 'een van de twee heeft een dubbele achternaam', en: 'one of the two has a double surname' },
  surnameAlike: { nl: 'de achternamen verschillen één letter', en: 'the surnames differ by one letter' },
  otherParticle: { nl: 'het tussenvoegsel is anders', en: 'the word before the surname is another' },
  sameOrganisation: { nl: 'ze werken bij dezelfde organisatie', en: 'they work for the same organisation' },
  otherOrganisation: { nl: 'ze werken bij verschillende organisaties', en: 'they work for different organisations' },
  otherEmail: { nl: 'het e-mailadres is anders', en: 'the e-mail address is another' },
} satisfies Record<string, Text>;

const sameWord = (a: string, b: string): boolean => a === b || oneSpelling(a) === oneSpelling(b);

/** How the given names of two people go together; `null` where they do not. */
function givenRelation(a: PersonName, b: PersonName): Relation | null {
  const called = (one: PersonName, other: PersonName): boolean =>
    one.called !== null && other.given[0] !== undefined && sameWord(one.called, other.given[0]);
  if (called(a, b) || called(b, a)) return { points: 1, why: reasons.called };
  const length = Math.min(a.initials.length, b.initials.length);
  const fit = a.initials.slice(0, length) === b.initials.slice(0, length);
  const [one, other] = [a.given[0], b.given[0]];
  if (one === undefined || other === undefined) {
    if (!fit) return null;
    if (one === undefined && other === undefined) return { points: a.initials === b.initials ? 0.8 : 0.7, why: reasons.sameInitials };
    return { points: 0.75, why: reasons.initials };
  }
  const length2 = Math.min(a.given.length, b.given.length);
  if (a.given.slice(0, length2).every((word, index) => sameWord(word, b.given[index] ?? ''))) {
    return a.given.length === b.given.length ? { points: 1, why: reasons.sameName } : { points: 0.85, why: reasons.givenAlike };
  }
  // The likeness of two words is dear, and most colleagues begin with another letter.
  if (one[0] !== other[0]) return null;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short)) return { points: 0.7, why: reasons.givenAlike };
  if (short.length >= 4 && distance(one, other, 1) <= 1) return { points: 0.8, why: reasons.givenAlike };
  return null;
}

/** How their surnames go together: how much is taken off, and what is said of it. */
function surnameRelation(a: PersonName, b: PersonName): { readonly off: number; readonly why: Text | null } | null {
  const [one, other] = [a.surnames.join('-'), b.surnames.join('-')];
  if (one === other) {
    if (a.particles === b.particles || a.particles === '' || b.particles === '') return { off: 0, why: null };
    if (shortOf(a.particles, b.particles)) return { off: 0, why: null };
    // `van de` and `van der` are mixed up; `in 't` and `van 't` make two families.
    return { off: mixedUp(a.particles) === mixedUp(b.particles) ? 0.08 : 0.4, why: reasons.otherParticle };
  }
  if (a.surnames.length !== b.surnames.length && (a.surnames.length === 1 || b.surnames.length === 1)) {
    const [single, double] = a.surnames.length === 1 ? [a.surnames, b.surnames] : [b.surnames, a.surnames];
    if (double.some((part) => part === single[0])) return { off: 0.15, why: reasons.surnamePart };
  }
  if (Math.min(one.length, other.length) >= 5 && distance(one, other, 1) <= 1) return { off: 0.2, why: reasons.surnameAlike };
  return null;
}

/** `v d` is short for `van der` and `van den`. */
function shortOf(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const words = (list: readonly string[]): string[] => list.flatMap((word) => (word === 'vd' ? ['v', 'd'] : word));
  const [x, y] = [words(one), words(other)];
  const stands = (word: string, other: string): boolean =>
    word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0]);
  return x.length === y.length && x.every((word, index) => stands(word, y[index] ?? ''));
}

const mixedUp = (particles: string): string => particles.replaceAll(/\b(?:den|der|de)\b/g, 'de');

/** An address that a school or office shares says nothing of who uses it. */
const shared = /^(?:info|administratie|admin|directie|secretariaat|contact|kantoor|office|school|bestuur|post|mail|receptie)[@.+-]/i;

/** An address as it is compared; `null` where there is none of somebody's own. */
export function ownEmail(email: string | null): string | null {
  return email === null || shared.test(email) ? null : email.trim().toLowerCase();
}

/**
 * How likely two people in a list are one, and why; `null` where nothing points to it. `rare` tells whether so few people have that name that
 * it says something by itself; it is asked only of two who work for different organisations.
 */
export function comparePeople(a: Person, b: Person, rare: () => boolean): Likeness | null {
  const emails = [ownEmail(a.email), ownEmail(b.email)] as const;
  const sameEmail = emails[0] !== null && emails[0] === emails[1];
  const given = a.parts === null || b.parts === null ? null : givenRelation(a.parts, b.parts);
  const surname = a.parts === null || b.parts === null ? null : surnameRelation(a.parts, b.parts);
  if (sameEmail) {
    const nameless = a.name === null || b.name === null;
    const compatible = nameless || (given !== null && surname !== null) || (surname === null && given !== null && given.points === 1);
    return { score: compatible ? 0.97 : 0.6, why: [compatible ? reasons.email : reasons.emailOtherName] };
  }
  if (given === null || surname === null) return null;
  const why = [given.why, ...(surname.why === null ? [] : [surname.why])];
  let score = given.points - surname.off;
  const together = a.organisations.some((one) => b.organisations.includes(one));
  const apart = !together && a.organisations.length > 0 && b.organisations.length > 0;
  if (together) why.push(reasons.sameOrganisation);
  else if (apart) {
    why.push(reasons.otherOrganisation);
    if (given.points < 1 || surname.off > 0.1 || !rare()) return null;
    score -= 0.25;
  } else score -= 0.12;
  if (emails[0] !== null && emails[1] !== null) {
    why.push(reasons.otherEmail);
    score -= apart ? 0.15 : 0.08;
  }
  const rounded = Math.round(Math.min(score, 0.95) * 100) / 100;
  return rounded < reviewFrom ? null : { score: rounded, why };
}

/** Two keys are equal where two people have the same name in full. */
export const nameKeyOf = (person: Person): string | null => (person.parts === null ? null : fullNameKey(person.parts));
