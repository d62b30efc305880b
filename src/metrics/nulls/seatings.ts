import {
  boundaries,
  int,
  num,
  ownSeating,
  partition,
  seated,
  streamOf,
  type Network,
  type Partition,
  type Seating,
} from '../../network/index.ts';
import { byId } from '../../i18n/formats.ts';
import { knownParts } from '../kernels/clique-tally.ts';
import { sharedInts, shareInts, type Effort } from '../../threads/index.ts';
import { Curveball, roundsFor } from './curveball.ts';
import { dealDraws, type Deal } from './deal-draws.ts';

/** Draws of the two-mode null model: the same for the same network, seed and number of the draw, in whatever order they are asked for. */
export interface Seatings {
  readonly seed: number;
  readonly count: number;
  /** The network itself, seen as its draws are: without dates. */
  readonly observed: Network;
  /**
   * Who is in which event in one draw. Where draws are not kept, valid until the next is asked for.
   * @param draw from 0 up to, not including, `count`
   */
  readonly seating: (draw: number) => Seating;
  /** One draw as a network, to measure with any metric or with a library of one's own. */
  readonly network: (draw: number) => Network;
}

/** Has the network groups (or meetings) that people could be dealt over? Named ties have none. */
export const isDealable = ({ directed, incidence }: Network): boolean => !directed && incidence.events.length > 0;

/** At most so many draws, and so many memberships in them, are dealt at once. */
const most = { draws: 64, members: 1_000_000 } as const;

/**
 * Random networks with the same number of groups for every person and the same number of members for every group (Strona et al. 2014).
 *
 * @param options.keep makes every draw now and keeps it: four bytes for every membership in every draw
 * @param options.threads at most so many; they change no draw
 */
export function drawSeatings(
  network: Network,
  options: { readonly seed: number; readonly draws: number; readonly keep?: boolean } & Pick<Effort, 'threads'>,
): Seatings {
  const { seed, draws, keep = false, threads } = options;
  const deal = dealOf(network, seed);
  const { offsets } = deal;
  const check = (draw: number): void => {
    if (!Number.isInteger(draw) || draw < 0 || draw >= draws) throw new RangeError(`There is no draw ${draw}: there are ${draws}`);
  };
  const room = Math.max(1, Math.min(most.draws, Math.floor(most.members / Math.max(1, deal.start.length))));
  let into = sharedInts(0);
  let first = 0;
  let dealt: readonly Int32Array[] = [];
  const seating = (draw: number): Seating => {
    check(draw);
    if (dealt[draw - first] === undefined) {
      // Who asks for one after another is dealt more and more ahead.
      const count = draw === first + dealt.length ? Math.min(room, 2 * Math.max(1, dealt.length), draws - draw) : 1;
      // The same memory again: what was dealt before holds no longer.
      if (into.length < count * deal.start.length) into = sharedInts(count * deal.start.length);
      dealt = dealDraws(deal, draw, count, { threads }, into);
      first = draw;
    }
    return { offsets, members: dealt[draw - first] ?? deal.start };
  };
  const kept = keep ? dealDraws(deal, 0, draws, { threads }).map((members) => ({ offsets, members })) : null;
  const given = (draw: number): Seating => {
    if (kept === null) return seating(draw);
    check(draw);
    return kept[draw] ?? seating(draw);
  };
  return {
    seed,
    count: draws,
    observed: seated(network, ownSeating(network)),
    seating: given,
    network: (draw) => seated(network, given(draw)),
  };
}

/** Who is in which event where draws start: dealt from the network as it is, in an order that ids leave no trace in. */
function dealOf(network: Network, seed: number): Deal {
  const { byEvent } = network.incidence;
  const persons = network.persons.length;
  const rank = rankOf(network);
  const ranked = byEvent.targets.slice();
  for (let event = 0; event + 1 < byEvent.offsets.length; event += 1)
    ranked.subarray(int(byEvent.offsets, event), int(byEvent.offsets, event + 1)).sort((a, b) => int(rank, a) - int(rank, b));
  const curveball = new Curveball({ offsets: byEvent.offsets, targets: ranked }, persons);
  curveball.begin(streamOf(seed, 'two-mode', network.period.id, 'start'));
  return {
    offsets: shareInts(byEvent.offsets),
    start: shareInts(curveball.members),
    persons,
    rounds: roundsFor(byEvent.offsets.length - 1),
    seed,
    period: network.period.id,
  };
}

/**
 * An order of people by what they are part of and not by their ids: two people who come out alike may take each other's place in any
 * draw. So the same network under other ids of people gives the same draws, and an id leaves no trace in what is published.
 */
function rankOf(network: Network): Int32Array {
  const { incidence, persons } = network;
  const partitions: readonly Partition[] = boundaries.map((boundary) => partition(network, boundary));
  const { offsets, targets } = incidence.byPerson;
  const likeness = persons.map((_, person) =>
    [
      targets.subarray(int(offsets, person), int(offsets, person + 1)).join(' '),
      ...partitions.map((classes) => {
        const [from, until] = [int(classes.offsets, person), int(classes.offsets, person + 1)];
        return `${classes.classes.subarray(from, until).join(' ')}:${classes.shares.subarray(from, until).join(' ')}`;
      }),
    ].join('|'),
  );
  // Where unknown is a class, who was in it for a while is not like who never was.
  const parts = partitions.map((classes) => knownParts(network, classes));
  const byKnown = (a: number, b: number): number => parts.reduce((sofar, known) => sofar || num(known, a) - num(known, b), 0);
  const rank = new Int32Array(persons.length);
  const order = [...persons.keys()].sort((a, b) => byId(likeness[a] ?? '', likeness[b] ?? '') || byKnown(a, b) || a - b);
  for (const [place, person] of order.entries()) rank[person] = place;
  return rank;
}
