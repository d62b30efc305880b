import { addTo, int, type Csr } from '../../network/index.ts';
import { inParallel, sharedFloats, shareInts, type Effort } from '../../threads/index.ts';
import { lanes, sumOfLanes } from './lanes.ts';

const wordsAtOnce = 4;

interface Input {
  readonly graph: Csr;
  readonly split: number;
  /** 32 sources per word, −1 where it has fewer; the sources of a word weigh the same, and those of four words start on one side. */
  readonly sources: Int32Array;
  readonly weights: Int32Array;
  readonly leads: Int32Array;
  readonly far: Float64Array;
  /** Empty where nobody asks for them; so `near`, the sums of 1 / distance. */
  readonly squares: Float64Array;
  readonly near: Float64Array;
}

/** Where searches start from: how often each counts, and how many steps it is to the node from where it stands. */
export interface Starts {
  readonly nodes: readonly number[];
  readonly times: readonly number[];
  readonly leads: readonly number[];
}

/**
 * The sum of the distances from each node to every node it can reach, each counted as often as it weighs: 128 searches at once, a bit for
 * each (Then et al. 2014). Whole numbers, exact.
 *
 * @param graph undirected: the neighbours of every node
 * @param weight how often each node counts; one of weight 0 is passed through alone
 * @param split where the graph has two sides that only know each other, the first node of the second side; else the number of nodes
 */
export function bitDistances(graph: Csr, weight: Int32Array, split: number, effort: Effort = {}): Float64Array {
  return bitSums(graph, startsOf(weight), split, false, effort).far;
}

/**
 * Per node the sum of the distances to all starts but those at the node itself, the steps before each start among them, and where `squared`
 * the sum of their squares.
 */
export function bitSums(
  graph: Csr,
  starts: Starts,
  split: number,
  squared: boolean,
  effort: Effort = {},
): { readonly far: Float64Array; readonly squares: Float64Array } {
  const nodes = graph.offsets.length - 1;
  const { far, squares } = search(graph, starts, split, { squared }, effort);
  return { far: sumOfLanes(far, nodes), squares: squared ? sumOfLanes(squares, nodes) : squares };
}

/** The sum of 1 / distance in the way of `bitDistances`: who cannot be reached adds nothing. */
export function bitNearness(graph: Csr, weight: Int32Array, split: number, effort: Effort = {}): Float64Array {
  return sumOfLanes(search(graph, startsOf(weight), split, { near: true }, effort).near, graph.offsets.length - 1);
}

function startsOf(weight: Int32Array): Starts {
  const nodes = [...weight.keys()].filter((node) => int(weight, node) > 0);
  return { nodes, times: nodes.map((node) => int(weight, node)), leads: nodes.map(() => 0) };
}

function search(
  graph: Csr,
  starts: Starts,
  split: number,
  { squared = false, near = false }: { readonly squared?: boolean; readonly near?: boolean },
  effort: Effort,
): Input {
  const nodes = graph.offsets.length - 1;
  const words = inWords(starts, split);
  const batches = words.weights.length / wordsAtOnce;
  const input: Input = {
    graph,
    split,
    ...words,
    far: sharedFloats(lanes * nodes),
    squares: sharedFloats(squared ? lanes * nodes : 0),
    near: sharedFloats(near ? lanes * nodes : 0),
  };
  // A level or two more than a small world has, four words for each arc.
  const steps = batches * 6 * wordsAtOnce * (graph.targets.length + nodes);
  inParallel({ kernel: searchInBits, module: import.meta.url, input, chunks: Math.min(lanes, batches), steps, ...effort });
  return input;
}

function inWords({ nodes, times, leads }: Starts, split: number): Pick<Input, 'sources' | 'weights' | 'leads'> {
  const slots: number[] = [];
  const weights: number[] = [];
  const before: number[] = [];
  for (const isSecond of [false, true]) {
    const alike = new Map<string, { readonly times: number; readonly lead: number; readonly nodes: number[] }>();
    for (const [start, node] of nodes.entries()) {
      if (node >= split !== isSecond) continue;
      const [own, lead] = [times[start] ?? 0, leads[start] ?? 0];
      const key = `${own} ${lead}`;
      const found = alike.get(key) ?? { times: own, lead, nodes: [] };
      found.nodes.push(node);
      alike.set(key, found);
    }
    for (const word of alike.values()) {
      for (let start = 0; start < word.nodes.length; start += 32) {
        weights.push(word.times);
        before.push(word.lead);
        for (let slot = start; slot < start + 32; slot += 1) slots.push(word.nodes[slot] ?? -1);
      }
    }
    // Four words are searched from together.
    while (weights.length % wordsAtOnce !== 0) {
      weights.push(0);
      before.push(0);
      for (let slot = 0; slot < 32; slot += 1) slots.push(-1);
    }
  }
  return {
    sources: shareInts(Int32Array.from(slots)),
    weights: shareInts(Int32Array.from(weights)),
    leads: shareInts(Int32Array.from(before)),
  };
}

export function searchInBits({
  graph: { offsets, targets },
  split,
  sources,
  weights,
  leads,
  far,
  squares,
  near,
}: Input): (lane: number) => void {
  const nodes = offsets.length - 1;
  const seen = new Int32Array(nodes * wordsAtOnce);
  // Each side reads what the other found last.
  const ways = split === nodes ? 1 : 2;
  let fresh = new Int32Array(nodes * wordsAtOnce);
  let found = ways === 2 ? fresh : new Int32Array(nodes * wordsAtOnce);
  const batches = weights.length / wordsAtOnce;
  /** The sources of a batch, a bit for each. */
  const all = new Int32Array(wordsAtOnce);

  return (lane) => {
    for (let batch = lane; batch < batches; batch += lanes) {
      seen.fill(0);
      fresh.fill(0);
      found.fill(0);
      let first = -1;
      all.fill(0);
      for (let slot = 0; slot < 32 * wordsAtOnce; slot += 1) {
        const node = int(sources, batch * 32 * wordsAtOnce + slot);
        if (node < 0) continue;
        if (first < 0) first = node;
        const at = node * wordsAtOnce + (slot >> 5);
        seen[at] = int(seen, at) | (1 << (slot & 31));
        fresh[at] = int(seen, at);
        all[slot >> 5] = int(all, slot >> 5) | (1 << (slot & 31));
      }
      const [all0, all1, all2, all3] = [int(all, 0), int(all, 1), int(all, 2), int(all, 3)];
      const w0 = int(weights, batch * wordsAtOnce);
      const w1 = int(weights, batch * wordsAtOnce + 1);
      const w2 = int(weights, batch * wordsAtOnce + 2);
      const w3 = int(weights, batch * wordsAtOnce + 3);
      const l0 = int(leads, batch * wordsAtOnce);
      const l1 = int(leads, batch * wordsAtOnce + 1);
      const l2 = int(leads, batch * wordsAtOnce + 2);
      const l3 = int(leads, batch * wordsAtOnce + 3);
      const led = (l0 | l1 | l2 | l3 | squares.length) !== 0;
      const row = lane * nodes;
      let side = first < split ? 1 : 0;
      let any = 1;
      for (let level = 1; any === 1; level += 1) {
        const low = ways === 1 || side === 0 ? 0 : split;
        const high = ways === 1 || side === 1 ? nodes : split;
        any = 0;
        for (let node = low; node < high; node += 1) {
          const at = node * wordsAtOnce;
          let a = 0;
          let b = 0;
          let c = 0;
          let d = 0;
          // Most are seen by all sources some levels before the last.
          if (int(seen, at) === all0 && int(seen, at + 1) === all1 && int(seen, at + 2) === all2 && int(seen, at + 3) === all3) {
            found[at] = 0;
            found[at + 1] = 0;
            found[at + 2] = 0;
            found[at + 3] = 0;
            continue;
          }
          const end = int(offsets, node + 1);
          for (let arc = int(offsets, node); arc < end; arc += 1) {
            const from = int(targets, arc) * wordsAtOnce;
            a |= int(fresh, from);
            b |= int(fresh, from + 1);
            c |= int(fresh, from + 2);
            d |= int(fresh, from + 3);
          }
          a &= ~int(seen, at);
          b &= ~int(seen, at + 1);
          c &= ~int(seen, at + 2);
          d &= ~int(seen, at + 3);
          found[at] = a;
          found[at + 1] = b;
          found[at + 2] = c;
          found[at + 3] = d;
          if ((a | b | c | d) === 0) continue;
          any = 1;
          seen[at] = int(seen, at) | a;
          seen[at + 1] = int(seen, at + 1) | b;
          seen[at + 2] = int(seen, at + 2) | c;
          seen[at + 3] = int(seen, at + 3) | d;
          // By symmetry: what the sources are from this node, this node is from them.
          if (led) {
            const [n0, n1, n2, n3] = [w0 * ones(a), w1 * ones(b), w2 * ones(c), w3 * ones(d)];
            addTo(far, row + node, n0 * (level + l0) + n1 * (level + l1) + n2 * (level + l2) + n3 * (level + l3));
            if (squares.length > 0) {
              addTo(squares, row + node, n0 * (level + l0) ** 2 + n1 * (level + l1) ** 2 + n2 * (level + l2) ** 2 + n3 * (level + l3) ** 2);
            }
          } else {
            const weight = w0 * ones(a) + w1 * ones(b) + w2 * ones(c) + w3 * ones(d);
            addTo(far, row + node, level * weight);
            if (near.length > 0) addTo(near, row + node, weight / level);
          }
        }
        side = 1 - side;
        if (ways === 1) [fresh, found] = [found, fresh];
      }
    }
  };
}

/** The number of bits that are 1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
