import { int, type Stream } from '../../network/index.ts';

/** The same numbers in an order in which every order is equally likely. */
export function shuffle(values: Int32Array, stream: Stream): Int32Array {
  const dealt = values.slice();
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const chosen = stream.below(last + 1);
    const value = int(dealt, chosen);
    dealt[chosen] = int(dealt, last);
    dealt[last] = value;
  }
  return dealt;
}
