import { addTo, int, num, type Network, type Partition } from '../../network/index.ts';
import type { Exact } from './judge.ts';

/** What the moments need of a symmetric matrix without a diagonal: Σ aᵢⱼ, Σ aᵢⱼ² and Σ aᵢⱼaᵢₖ over j ≠ k, each over ordered pairs. */
interface Sums {
  readonly all: number;
  readonly squares: number;
  readonly forks: number;
}

/**
 * Mean and standard deviation of the network's E-I index where people swap classes and the ties stay: exact, by the moments of Mantel
 * (1967) of Σ wᵢⱼ·dᵢⱼ, with w the weights of the ties and d the part of two people that is of the same class. No draw is needed.
 * The deviation is `null` under four people; everything is where fewer than two have a class, or there is no tie between them.
 * @param weights of every tie, by the number of its directions
 */
export function labelMoments(network: Network, partition: Partition, weights: Float64Array): Exact | null {
  const known = partition.main.reduce((count, held) => count + (held >= 0 ? 1 : 0), 0);
  const ties = tieSums(network, partition, weights);
  if (known < 2 || ties.all === 0) return null;
  const classes = classSums(partition);
  const pairs = known * (known - 1);
  const within = (ties.all * classes.all) / pairs;
  // Of all weight w the part 1 − 2d/w crosses, less what stays.
  const expected = 1 - (2 * within) / ties.all;
  if (known < 4) return { expected, sd: null };
  const triples = pairs * (known - 2);
  const apart = ({ all, squares, forks }: Sums): number => all ** 2 - 2 * squares - 4 * forks;
  const second =
    (2 * ties.squares * classes.squares) / pairs +
    (4 * ties.forks * classes.forks) / triples +
    (apart(ties) * apart(classes)) / (triples * (known - 3));
  return { expected, sd: (2 * Math.sqrt(Math.max(0, second - within ** 2))) / ties.all };
}

function tieSums({ ties, persons }: Network, { main }: Partition, weights: Float64Array): Sums {
  const rows = new Float64Array(persons.length);
  let squares = 0;
  for (let tie = 0; tie < weights.length; tie += 1) {
    const [a, b] = [int(ties.low, tie), int(ties.high, tie)];
    if (int(main, a) < 0 || int(main, b) < 0) continue;
    const weight = num(weights, tie);
    addTo(rows, a, weight);
    addTo(rows, b, weight);
    squares += 2 * weight ** 2;
  }
  return { all: sum(rows), squares, forks: sumOfSquares(rows) - squares };
}

/** The same of d, from the sizes of the classes and not pair by pair. */
function classSums({ ids, main, offsets, classes, shares }: Partition): Sums {
  const people = new Float64Array(ids.length);
  for (let index = 0; index < classes.length; index += 1) addTo(people, int(classes, index), num(shares, index));
  const rows = new Float64Array(main.length);
  // Per two classes Σᵢ sᵢₐsᵢᵦ: what one person has in both.
  const both = new Map<number, number>();
  let own = 0;
  for (let person = 0; person < main.length; person += 1) {
    let square = 0;
    for (let i = int(offsets, person); i < int(offsets, person + 1); i += 1) {
      addTo(rows, person, num(shares, i) * (num(people, int(classes, i)) - num(shares, i)));
      square += num(shares, i) ** 2;
      for (let j = int(offsets, person); j < int(offsets, person + 1); j += 1) {
        const key = int(classes, i) * ids.length + int(classes, j);
        both.set(key, (both.get(key) ?? 0) + num(shares, i) * num(shares, j));
      }
    }
    own += square ** 2;
  }
  const squares = [...both.values()].reduce((total, value) => total + value ** 2, 0) - own;
  return { all: sum(rows), squares, forks: sumOfSquares(rows) - squares };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const sumOfSquares = (values: Float64Array): number => values.reduce((total, value) => total + value ** 2, 0);
