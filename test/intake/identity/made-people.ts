import { randomStream, type Random } from '../../../scripts/sample/random.ts';
import { asPerson, type Person } from '../../../src/intake/identity/compare-people.ts';

/** In what the second record of somebody differs from the first. */
export const variations = [
  'initials',
  'surname first',
  'short particle',
  'no particle',
  'no accents',
  'title',
  'double surname',
  'called',
  'slip',
  'other organisation',
  'e-mail only',
] as const;
export type Variation = (typeof variations)[number];

export interface MadeSet {
  readonly people: readonly Person[];
  /** The pairs that are one person, by their ids in order, with how they differ. */
  readonly same: ReadonlyMap<string, Variation>;
}

const given =
  'Anna Piet Maria Jan Sanne Daan Eline Koen Fleur Bart Renée Zoë Noëlle Thomas Judith Marieke Wouter Yvette Fatima Emre Gülşen Jan-Willem Anne-Marie Sjoerd Hilde Karin Loes Mark Nienke Petra Robin Stefan Tessa Vera Wilma Bram Carla Dirk Esther Frank'.split(
    ' ',
  );
const surnames =
  'Jansen Visser Smit Meijer Mulder Bakker Dekker Peters Hendriks Dijkstra Kuipers Veenstra Hoekstra Postma Schouten Willems Wolters Ölçer Brouwer Timmerman Scholten Prins Huisman Peeters Kramer Maas Verhoeven Koster Gerritsen Kok Hofman Blom Molenaar Wieringa Kooistra'.split(
    ' ',
  );
const behind = 'Berg Velde Heuvel Meer Broek Linden Wal Horst Brink Dam Laan Beek Vecht Hof Steeg Akker'.split(' ');
const before = ['van den', 'van der', 'van de', 'de', 'ter', "in 't"];

interface Words {
  readonly given: string;
  readonly particle: string;
  readonly surname: string;
}

function wordsOf(random: Random): Words {
  const syllable = random.chance(0.7) ? random.pick(['', 'er', 'in', 'el', 'a', 'o', 'ing', 'ma', 'stra', 'huis', 'kamp', 'veld']) : '';
  if (random.chance(0.35))
    return { given: random.pick(given), particle: random.pick(before), surname: `${random.pick(behind)}${syllable}` };
  return { given: random.pick(given), particle: '', surname: `${random.pick(surnames)}${syllable}` };
}

const whole = (words: Words, first = words.given): string => [first, words.particle, words.surname].filter((word) => word !== '').join(' ');
const lettersOf = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.slice(0, 1)}.`)
    .join('');

function varied(words: Words, how: Variation, random: Random): string {
  const bare: Words = { ...words, particle: '' };
  const slipped = (): Words => {
    const at = random.int(1, words.surname.length - 2);
    return { ...words, surname: words.surname.slice(0, at) + random.pick([...'aeinrst']) + words.surname.slice(at + 1) };
  };
  const ways: Record<Variation, () => string> = {
    initials: () => whole(words, lettersOf(words.given)),
    'surname first': () => `${words.surname}, ${words.given}${words.particle === '' ? '' : ` ${words.particle}`}`,
    'short particle': () =>
      whole({ ...words, particle: words.particle.replace('van den', 'v.d.').replace('van der', 'v.d.').replace('van de', 'v.d.') }),
    'no particle': () => whole(bare),
    'no accents': () => whole(words).normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase(),
    title: () => `${random.pick(['drs.', 'mevr. dr.', 'Dhr.'])} ${whole(words)}${random.chance(0.5) ? ', MSc' : ''}`,
    'double surname': () => `${whole(words)}-${random.pick(surnames)}`,
    called: () => `${whole(words, `${lettersOf(words.given)}X.`)} (${words.given})`,
    slip: () => whole(slipped()),
    'other organisation': () => whole(words),
    'e-mail only': () => whole(words, random.pick(given).slice(0, 1) === words.given.slice(0, 1) ? words.given : lettersOf(words.given)),
  };
  return ways[how]();
}

/**
 * Made-up people at as many organisations as such a network has, a share of them recorded twice; besides, colleagues whose names are
 * much alike and who are two people all the same. Any likeness to real people is chance.
 */
export function madePeople(seed: number, count: number, doubled: number): MadeSet {
  const random = randomStream(seed, 'people');
  const people: Person[] = [];
  const same = new Map<string, Variation>();
  const organisations = Math.max(2, Math.round(count / 12));
  const home = (): string => `o${random.int(1, organisations)}`;
  const add = (name: string, email: string | null, organisation: string): string => {
    const id = `p${String(people.length).padStart(7, '0')}`;
    people.push(asPerson({ id, name, email, organisations: [organisation] }));
    return id;
  };
  for (let made = 0; made < count; made += 1) {
    const words = wordsOf(random);
    const organisation = home();
    const email = random.chance(0.5) ? `a${made}@school.invalid` : null;
    const first = add(whole(words), email, organisation);
    if (random.chance(0.02)) add(whole(words, `${words.given.slice(0, 1)}ieter`), null, organisation);
    if (made >= doubled) continue;
    const how = variations[made % variations.length] ?? 'initials';
    const sharedEmail = how === 'e-mail only' ? `b${made}@school.invalid` : null;
    if (sharedEmail !== null)
      people[people.findIndex(({ id }) => id === first)] = asPerson({
        id: first,
        name: whole(words),
        email: sharedEmail,
        organisations: [organisation],
      });
    const second = add(
      varied(words, how, random),
      sharedEmail,
      how === 'other organisation' || how === 'e-mail only' ? home() : organisation,
    );
    same.set(`${first} ${second}`, how);
  }
  return { people, same };
}

export const pairKey = ({ first, second }: { readonly first: { readonly id: string }; readonly second: { readonly id: string } }): string =>
  `${first.id} ${second.id}`;

/** Which share of the pairs that are one person was found, which share of what was found is one person, and the first by how they differ. */
export function scoreOf(
  { same }: MadeSet,
  found: readonly Parameters<typeof pairKey>[0][],
): { readonly recall: number; readonly precision: number; readonly byVariation: ReadonlyMap<Variation, number> } {
  const keys = new Set(found.map(pairKey));
  const shareOf = (of: readonly string[]): number => of.filter((key) => keys.has(key)).length / of.length;
  const all = [...same.keys()];
  return {
    recall: shareOf(all),
    precision: all.filter((key) => keys.has(key)).length / found.length,
    byVariation: new Map(variations.map((how) => [how, shareOf(all.filter((key) => same.get(key) === how))])),
  };
}
