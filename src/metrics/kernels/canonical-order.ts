import { int } from '../../network/index.ts';
import type { HubGraph } from './hub-graph.ts';

/**
 * Nodes in an order that follows from their place in the ties and not from their ids: by colours that are refined, round by round, with
 * the colours of all hubs and arcs beside them (Weisfeiler & Leman). Two people of whom this can't tell the difference stand in the
 * order of their ids; they are nearly always each other's mirror image.
 */
export function canonicalOrder(graph: HubGraph): Int32Array {
  const first = colours(graph, 1);
  const second = colours(graph, 0x5bd1e995);
  return Int32Array.from(first.keys()).sort((a, b) => int(first, a) - int(first, b) || int(second, a) - int(second, b) || a - b);
}

function colours({ rows, hubs, total }: HubGraph, salt: number): Int32Array {
  // Sums that differ in the last bit alone are the same strength.
  const strengths = wordsOf(rows.values);
  const factors = wordsOf(hubs?.factor ?? new Float64Array(0));
  const ofHub = new Int32Array(factors.length);
  let held = new Int32Array(total.length).fill(salt);
  for (let round = 0; round < 6; round += 1) {
    const next = new Int32Array(total.length);
    if (hubs !== null) {
      for (let hub = 0; hub < ofHub.length; hub += 1) {
        let sum = 0;
        for (let place = int(hubs.byHub.offsets, hub); place < int(hubs.byHub.offsets, hub + 1); place += 1) {
          sum = (sum + mixed(int(held, int(hubs.byHub.targets, place)), salt)) | 0;
        }
        ofHub[hub] = mixed(sum, int(factors, hub));
      }
    }
    for (let node = 0; node < total.length; node += 1) {
      let sum = 0;
      for (let arc = int(rows.offsets, node); arc < int(rows.offsets, node + 1); arc += 1) {
        sum = (sum + mixed(int(held, int(rows.targets, arc)), int(strengths, arc) ^ salt)) | 0;
      }
      if (hubs !== null) {
        for (let entry = int(hubs.byNode.offsets, node); entry < int(hubs.byNode.offsets, node + 1); entry += 1) {
          sum = (sum + mixed(int(ofHub, int(hubs.byNode.targets, entry)), salt)) | 0;
        }
      }
      next[node] = mixed(int(held, node), sum);
    }
    held = next;
  }
  return held;
}

const wordsOf = (values: Float64Array): Int32Array => new Int32Array(Float32Array.from(values).buffer);

/** MurmurHash3's finish over two words. */
function mixed(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ (b >>> 15);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return value ^ (value >>> 16);
}
