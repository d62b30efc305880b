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
import { Curveball } from './curveball.ts';

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

/**
 * Random networks with the same number of groups for every person and the same number of members for every group (Strona et al. 2014).
 *
 * @param options.keep makes every draw now and keeps it: four bytes for every membership in every draw
 */
export function drawSeatings(
  network: Network,
  options: { readonly seed: number; readonly draws: number; readonly keep?: boolean },
): Seatings {
  const { seed, draws, keep = false } = options;
  const curveball = new Curveball(network.incidence, undefined, rankOf(network));
  const { offsets } = curveball;
  const deal = (draw: number): Seating => {
    if (!Number.isInteger(draw) || draw < 0 || draw >= draws) throw new RangeError(`There is no draw ${draw}: there are ${draws}`);
    curveball.draw(streamOf(seed, 'two-mode', network.period.id, draw));
    return { offsets, members: curveball.members };
  };
  const kept = keep ? Array.from({ length: draws }, (_, draw) => ({ offsets, members: deal(draw).members.slice() })) : null;
  const seating = kept === null ? deal : (draw: number): Seating => kept[draw] ?? deal(draw);
  return {
    seed,
    count: draws,
    observed: seated(network, ownSeating(network)),
    seating,
    network: (draw) => seated(network, seating(draw)),
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
