import { byId } from '../i18n/formats.ts';
import type { Text } from '../i18n/text.ts';
import { indexIn, int, num, offsetsOf } from './arrays.ts';
import type { Network } from './network.ts';

/**
 * The lines that a tie can cross. `organisation` is the board; `school` the organisation as recorded, below it; `group-kind` divides people by the
 * kind of most of their groups, the first by id of kinds that are even.
 */
export const boundaries = ['organisation', 'school', 'sector', 'function', 'municipality', 'group-kind'] as const;
export type Boundary = (typeof boundaries)[number];

export const boundaryTitles: Record<Boundary, Text> = {
  organisation: { nl: 'bestuur of organisatie', en: 'board or organisation' },
  school: { nl: 'school', en: 'school' },
  sector: { nl: 'sector', en: 'sector' },
  function: { nl: 'functie', en: 'function' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  'group-kind': { nl: 'soort groep', en: 'kind of group' },
};

/** How somebody of several classes counts: in each by share, or wholly in the main one, as in the literature. */
export const countings = ['by-share', 'binary'] as const;
export type Counting = (typeof countings)[number];

/** What becomes of who has no known class: left out of what a boundary measures, or kept as a class of their own. */
export const unknownChoices = ['exclude', 'category'] as const;
export type UnknownChoice = (typeof unknownChoices)[number];

export interface Dividing {
  /** Default: `by-share`. */
  readonly counting?: Counting;
  /** Default: `exclude`. */
  readonly unknown?: UnknownChoice;
}

/** The id of the class of those whose class is not known; in brackets where the records have a class of that name. */
export const unknownClass = 'unknown';

/**
 * The classes that a boundary divides the people of a network into.
 * `main[p]`: index of person p's class, −1 where unknown — the binary convention of the literature.
 * `offsets`, `classes`, `shares` (CSR over persons): the same by share where somebody has several; the shares of a person add up to 1.
 */
export interface Partition {
  /** `community`: no boundary that the records draw, but one that was found in the ties. */
  readonly boundary: Boundary | 'community';
  /** Class ids in the order of their ids: an organisation's id, a sector, a function; the class of who has none known stands last. */
  readonly ids: readonly string[];
  readonly main: Int32Array;
  readonly offsets: Int32Array;
  readonly classes: Int32Array;
  readonly shares: Float64Array;
  /** The class of every post of the network, −1 where unknown: a tie's mixing is read through it. */
  readonly ofPost: Int32Array;
  /** The class of those whose class is not known; −1 where they have none. */
  readonly unknown: number;
}

/**
 * Divides the people of a network by a boundary. A person whose class is not known has none: `main` −1 and no shares; who is known for
 * a part of the time has shares over that part. `ids` holds every class that the records know, also those that nobody stands in.
 */
export function partition(network: Network, boundary: Boundary): Partition {
  const { ids, ofPost } = classesOf[boundary](network);
  return { boundary, ids, ofPost, unknown: -1, ...sharesOf(network, ofPost) };
}

/**
 * Divides the people of a network by a boundary, in the way that was chosen. With `category` nobody is without a class: who has none that
 * is known is in the last one, for the part of the time that it is not. That class is there where somebody of the network needs it, or an
 * organisation of the records.
 */
export function divide(network: Network, boundary: Boundary, { counting = 'by-share', unknown = 'exclude' }: Dividing = {}): Partition {
  const known = partition(network, boundary);
  const shared = unknown === 'category' ? withUnknown(network, known) : known;
  return counting === 'binary' ? mainPartition(network, shared) : shared;
}

function withUnknown(network: Network, known: Partition): Partition {
  const { boundary, ids } = known;
  const lacks = known.ofPost.some((held, post) => held < 0 && num(network.posts.share, post) > 0);
  if (!lacks && !isUnknownOfOrganisations(network, boundary)) return known;
  let id: string = unknownClass;
  while (ids.includes(id)) id = `(${id})`;
  const ofPost = known.ofPost.map((held) => (held < 0 ? ids.length : held));
  return { boundary, ids: [...ids, id], ofPost, unknown: ids.length, ...sharesOf(network, ofPost) };
}

const isUnknownOfOrganisations = ({ organisations }: Network, boundary: Partition['boundary']): boolean =>
  (boundary === 'sector' || boundary === 'municipality') && organisations[boundary].includes(null);

/**
 * The same boundary with everybody wholly in their main class, all the time: the convention of the literature, in which nobody has two
 * employers and nobody changes.
 */
export const mainPartition = (network: Network, { boundary, ids, main, unknown }: Partition): Partition => ({
  ...wholePartition(network, boundary, ids, main),
  unknown,
});

/** Everybody wholly in one class, all the time; −1: in none. */
export function wholePartition(network: Network, boundary: Partition['boundary'], ids: readonly string[], main: Int32Array): Partition {
  const ofPost = network.posts.person.map((person) => int(main, person));
  return { boundary, ids, ofPost, unknown: -1, ...sharesOf(network, ofPost) };
}

type Classes = Pick<Partition, 'ids' | 'ofPost'>;

const classesOf: Record<Boundary, (network: Network) => Classes> = {
  school: ({ organisations, posts }) => ({ ids: organisations.ids, ofPost: posts.organisation }),
  organisation: ({ organisations, posts }) =>
    named(
      Array.from(organisations.board, (board) => organisations.ids[board] ?? null),
      posts.organisation,
    ),
  sector: ({ organisations, posts }) => named(organisations.sector, posts.organisation),
  municipality: ({ organisations, posts }) => named(organisations.municipality, posts.organisation),
  function: ({ functions, posts }) => ({
    ids: functions,
    ofPost: Int32Array.from(posts.functions, (held) => (held === null ? -1 : indexIn(functions, held))),
  }),
  'group-kind': ({ groupKinds, posts }) => ({ ids: groupKinds, ofPost: posts.groupKind }),
};

function named(names: readonly (string | null)[], organisationOfPost: Int32Array): Classes {
  const ids = [...new Set(names.filter((name) => name !== null))].sort(byId);
  const classes = names.map((name) => (name === null ? -1 : indexIn(ids, name)));
  return { ids, ofPost: organisationOfPost.map((organisation) => (organisation < 0 ? -1 : (classes[organisation] ?? -1))) };
}

function sharesOf(network: Network, ofPost: Int32Array): Pick<Partition, 'main' | 'offsets' | 'classes' | 'shares'> {
  const { persons, posts } = network;
  const byPerson = persons.map(() => new Map<number, number>());
  for (let post = 0; post < ofPost.length; post += 1) {
    const held = int(ofPost, post);
    const share = num(posts.share, post);
    const own = byPerson[int(posts.person, post)];
    if (held >= 0 && share > 0) own?.set(held, (own.get(held) ?? 0) + share);
  }
  const main = new Int32Array(persons.length).fill(-1);
  const classes: number[] = [];
  const shares: number[] = [];
  for (const [person, own] of byPerson.entries()) {
    const held = [...own].sort(([a], [b]) => a - b);
    const total = held.reduce((sum, [, share]) => sum + share, 0);
    let largest = 0;
    for (const [each, share] of held) {
      classes.push(each);
      shares.push(held.length === 1 ? 1 : share / total);
      // Halves that differ in the last bit are halves: the first class by id wins.
      if (share > largest + 1e-9) {
        largest = share;
        main[person] = each;
      }
    }
  }
  const sizes = Int32Array.from(byPerson, (own) => own.size);
  return { main, offsets: offsetsOf(sizes), classes: Int32Array.from(classes), shares: Float64Array.from(shares) };
}
