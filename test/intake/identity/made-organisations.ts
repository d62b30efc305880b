import { randomStream, type Random } from '../../../scripts/sample/random.ts';
import { asOrganisation, type Organisation } from '../../../src/intake/identity/compare-organisations.ts';

/** In what the second record of an organisation differs from the first. */
export const organisationVariations = [
  'legal form short',
  'no legal form',
  'kind written out',
  'saint short',
  'one word or two',
  'no accents',
  'slip',
  'place behind',
] as const;
export type OrganisationVariation = (typeof organisationVariations)[number];

const first =
  'Zonne Wilgen Linden Kastanje Regenboog Vlinder Zeester Sterren Molen Heide Beuken Duin Polder Berken Water Kwartel Esdoorn Meeuwen'.split(
    ' ',
  );
const last = 'hof bloem poort ring dal laan berg wijk steen beek kamp rijk veld brug hoek horst'.split(' ');
const places = ['Ankerlo', 'Berghem', 'Colmen', 'Dalveen', 'Eswolde', 'Fleerde'];
const saints = ['Maria', 'Jozef', 'Franciscus', 'Anna', 'Martinus', 'Théresia'];
const creeds = [
  ['OBS', 'Openbare Basisschool'],
  ['CBS', 'Christelijke Basisschool'],
  ['RKBS', 'Rooms-Katholieke Basisschool'],
] as const;

interface Made {
  readonly name: string;
  readonly other: string;
}

function pairOf(how: OrganisationVariation, word: string, random: Random): Made {
  const [short, long] = random.pick(creeds);
  const saint = random.pick(saints);
  const ways: Record<OrganisationVariation, () => Made> = {
    'legal form short': () => ({ name: `Stichting ${word}`, other: `Stg. ${word}` }),
    'no legal form': () => ({ name: `Stichting ${word}`, other: word }),
    'kind written out': () => ({ name: `${short} De ${word}`, other: `${long} De ${word}` }),
    'saint short': () => ({ name: `${short} Sint ${saint} ${word}`, other: `${short} St. ${saint} ${word}` }),
    'one word or two': () => ({ name: `${word}school`, other: `${word}-school` }),
    'no accents': () => ({ name: `${short} Dé ${word}`, other: `${short} DE ${word.toUpperCase()}` }),
    slip: () => {
      const at = random.int(2, word.length - 2);
      return { name: `${short} De ${word}`, other: `${short} De ${word.slice(0, at)}${word.slice(at + 1)}` };
    },
    'place behind': () => ({ name: `${short} De ${word}`, other: `${short} De ${word} (${random.pick(places)})` }),
  };
  return ways[how]();
}

export interface MadeOrganisations {
  readonly organisations: readonly Organisation[];
  readonly same: ReadonlyMap<string, OrganisationVariation>;
}

/**
 * Made-up organisations, a share of them recorded twice; besides, schools of one name in two places or of two creeds, which are two. Any
 * likeness to real ones is chance.
 */
export function madeOrganisations(seed: number, count: number, doubled: number): MadeOrganisations {
  const random = randomStream(seed, 'organisations');
  const organisations: Organisation[] = [];
  const same = new Map<string, OrganisationVariation>();
  const add = (name: string, municipality: string | null): string => {
    const id = `o${String(organisations.length).padStart(6, '0')}`;
    organisations.push(asOrganisation({ id, name, kind: null, parent: null, municipality, registry: null }));
    return id;
  };
  // Every name once: two schools that are called alike are made on purpose below.
  const words = random.shuffle(first.flatMap((start) => last.map((end) => `${start}${end}`))).slice(0, count);
  for (const [made, word] of words.entries()) {
    const how = organisationVariations[made % organisationVariations.length] ?? 'slip';
    const { name, other } = pairOf(how, word, random);
    const place = random.chance(0.7) ? random.pick(places) : null;
    const one = add(name, place);
    if (made < doubled) same.set(`${one} ${add(other, random.chance(0.7) ? place : null)}`, how);
    if (random.chance(0.05)) add(name, places.find((elsewhere) => elsewhere !== place) ?? null);
  }
  return { organisations, same };
}
