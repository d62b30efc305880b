import { byte, int, num, type Network, type Partition } from '../../network/index.ts';
import { AlterWalk } from './alter-walk.ts';
import { tiesToLookAt } from './clique-tally.ts';

/** Per person the number of people with whom there is a tie across the boundary. */
export function personsMet(network: Network, partition: Partition): Int32Array {
  const found = new Int32Array(network.persons.length);
  const { counted, ties } = tiesToLookAt(network, 'none');
  if (counted !== null) {
    const walk = new AlterWalk(network);
    const { changes } = network;
    for (let person = 0; person < found.length; person += 1) {
      if (byte(changes, person) === 1 || int(partition.main, person) < 0) continue;
      const only = onlyClass(partition, person);
      let count = 0;
      for (const other of walk.of(person)) {
        // Who is in several classes is in another one than any, and has somebody of the same two in another one still.
        if (byte(changes, other) === 0 && hasOther(partition, other, only)) count += 1;
      }
      found[person] = count;
    }
  }
  const { offsets } = ties.mixing;
  for (let tie = 0; tie < ties.low.length; tie += 1) {
    let crosses = false;
    for (let entry = int(offsets, tie); entry < int(offsets, tie + 1) && !crosses; entry += 1) {
      const [a, b] = [int(partition.ofPost, int(ties.mixing.low, entry)), int(partition.ofPost, int(ties.mixing.high, entry))];
      crosses = a >= 0 && b >= 0 && a !== b && num(ties.mixing.share, entry) > 0;
    }
    if (!crosses) continue;
    for (const end of [int(ties.low, tie), int(ties.high, tie)]) found[end] = int(found, end) + 1;
  }
  return found;
}

/** Per organisation the number of people at the other end of its people's ties across the boundary, of the time they worked for it. */
export function personsMetByOrganisation(network: Network, organisations: Partition, partition: Partition): Int32Array {
  const { posts, changes } = network;
  const { counted, ties } = tiesToLookAt(network, 'none');
  const listed = organisations.ids.map((): number[] => []);
  const { low, high, share } = ties.mixing;
  for (let entry = 0; entry < share.length; entry += 1) {
    const [a, b] = [int(low, entry), int(high, entry)];
    const [classA, classB] = [int(partition.ofPost, a), int(partition.ofPost, b)];
    if (classA < 0 || classB < 0 || classA === classB || num(share, entry) === 0) continue;
    listed[int(organisations.ofPost, a)]?.push(int(posts.person, b));
    listed[int(organisations.ofPost, b)]?.push(int(posts.person, a));
  }
  const held = organisations.ids.map((): number[] => []);
  if (counted !== null) {
    for (const [post, organisation] of organisations.ofPost.entries()) {
      const person = int(posts.person, post);
      if (byte(changes, person) === 0 && num(posts.share, post) > 0 && int(partition.ofPost, post) >= 0) held[organisation]?.push(post);
    }
  }
  const walk = counted === null ? null : new AlterWalk(network);
  const metBy = new Int32Array(network.persons.length).fill(-1);
  return Int32Array.from(held, (own, organisation) => {
    let count = 0;
    const meet = (other: number): void => {
      if (int(metBy, other) === organisation) return;
      metBy[other] = organisation;
      count += 1;
    };
    for (const other of listed[organisation] ?? []) meet(other);
    for (const post of own) {
      for (const other of walk?.of(int(posts.person, post)) ?? []) {
        if (int(metBy, other) !== organisation && byte(changes, other) === 0 && hasOther(partition, other, int(partition.ofPost, post)))
          meet(other);
      }
    }
    return count;
  });
}

/** The class that somebody is in where it is one; −1 where there are several. */
const onlyClass = ({ offsets, classes }: Partition, person: number): number =>
  int(offsets, person + 1) - int(offsets, person) === 1 ? int(classes, int(offsets, person)) : -1;

/** Is somebody in a class other than this one? */
function hasOther({ offsets, classes }: Partition, person: number, held: number): boolean {
  for (let at = int(offsets, person); at < int(offsets, person + 1); at += 1) if (int(classes, at) !== held) return true;
  return false;
}
