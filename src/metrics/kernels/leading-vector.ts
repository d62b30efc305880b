import { num } from '../../network/index.ts';

/** A symmetric matrix without entries below 0, by what it does to a vector; of size 1 it is 0. */
export interface SymmetricMatrix {
  readonly size: number;
  readonly multiply: (vector: Float64Array) => Float64Array<ArrayBuffer>;
}

export interface Leading {
  readonly value: number;
  /** Of length 1, nowhere negative. */
  readonly vector: Float64Array;
}

/** Steps before a start anew, and after how many it is seen whether they were enough. */
const width = 32;
const every = 4;
/** What is left beside the value when it is no more than rounding. */
const enough = 1e-14;

/**
 * The largest eigenvalue of a connected symmetric matrix without negative entries, and its eigenvector (Perron). Lanczos, started anew from
 * the best vector so far until what is left is rounding: where two eigenvalues lie close together, or the graph is bipartite, the power
 * method would creep or never end. Vectors are held orthogonal to the two before them alone: what creeps back of an eigenvector that is found says
 * the same of it once more, and harms no largest value (Paige 1976).
 */
export function leadingVector(matrix: SymmetricMatrix): Leading {
  const { size } = matrix;
  // One node alone, without a tie: nothing to look for.
  if (size === 1) return { value: 0, vector: new Float64Array(1).fill(1) };
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 0;
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 500; round += 1) {
    const { basis, betas, top } = lanczos(matrix, vector);
    value = top.value;
    vector = combine(basis, top.vector);
    if (restOf(betas, top) <= enough * Math.max(Math.abs(value), 1e-300)) break;
    // The first of them is what was left of the vector that this round began with: where it stays, it is rounding.
    const left = (betas[0] ?? 0) / Math.max(Math.abs(value), 1e-300);
    if (left < 100 * enough && left > before / 2) break;
    before = left;
  }
  const sign = vector.reduce((sum, each) => sum + each, 0) < 0 ? -1 : 1;
  return { value, vector: vector.map((each) => Math.max(0, sign * each)) };
}

/** How far the best vector of the basis is from being one. */
const restOf = (betas: readonly number[], { vector }: Leading): number =>
  Math.abs((betas[vector.length - 1] ?? 0) * num(vector, vector.length - 1));

function lanczos(matrix: SymmetricMatrix, start: Float64Array): { basis: Float64Array[]; betas: number[]; top: Leading } {
  const basis: Float64Array[] = [];
  const alphas: number[] = [];
  const betas: number[] = [];
  let own = start;
  for (let step = 1; ; step += 1) {
    const next = matrix.multiply(own);
    const last = basis.at(-1);
    basis.push(own);
    if (last !== undefined) takeAway(next, betas.at(-1) ?? 0, last);
    const alpha = dot(next, own);
    takeAway(next, alpha, own);
    // What was rounded away is no small part where much was taken.
    const more = dot(next, own);
    takeAway(next, more, own);
    alphas.push(alpha + more);
    const beta = Math.sqrt(dot(next, next));
    betas.push(beta);
    const isLast = step === Math.min(width, own.length) || beta <= 1e-15 * Math.max(1e-300, Math.abs(alpha), ...betas);
    if (isLast || step % every === 0) {
      const top = topOf(alphas, betas);
      if (isLast || restOf(betas, top) <= enough * Math.abs(top.value)) return { basis, betas, top };
    }
    scale(next, 1 / beta);
    own = next;
  }
}

/** The largest eigenvalue of a symmetric tridiagonal matrix, by halving, and its vector, by solving twice from just above it. */
function topOf(alphas: readonly number[], betas: readonly number[]): Leading {
  const size = alphas.length;
  const beta = (index: number): number => (index < 0 || index >= size - 1 ? 0 : (betas[index] ?? 0));
  const alpha = (index: number): number => alphas[index] ?? 0;
  let low = Math.max(...alphas);
  let high = Math.max(...alphas.map((each, index) => each + beta(index) + beta(index - 1)));
  const isAbove = (guess: number): boolean => {
    let pivot = 1;
    for (let index = 0; index < size; index += 1) {
      pivot = guess - alpha(index) - (index === 0 ? 0 : beta(index - 1) ** 2 / pivot);
      if (pivot <= 0) return false;
    }
    return true;
  };
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
  const value = high;
  const shift = value + Math.max(Math.abs(value), 1e-300) * 1e-13;
  let vector = new Float64Array(size).fill(1);
  for (let round = 0; round < 4; round += 1) {
    const pivots = new Float64Array(size);
    const solved = vector.slice();
    for (let index = 0; index < size; index += 1) {
      pivots[index] = shift - alpha(index) - (index === 0 ? 0 : beta(index - 1) ** 2 / num(pivots, index - 1));
      if (index > 0) solved[index] = num(solved, index) + (beta(index - 1) * num(solved, index - 1)) / num(pivots, index - 1);
    }
    for (let index = size - 1; index >= 0; index -= 1) {
      const after = index === size - 1 ? 0 : beta(index) * num(solved, index + 1);
      solved[index] = (num(solved, index) + after) / num(pivots, index);
    }
    const length = Math.sqrt(dot(solved, solved));
    vector = solved.map((each) => each / length);
  }
  return { value, vector };
}

function combine(basis: readonly Float64Array[], parts: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  for (const [index, own] of basis.entries()) {
    const part = num(parts, index);
    takeAway(sum, -part, own);
  }
  scale(sum, 1 / Math.sqrt(dot(sum, sum)));
  return sum;
}

function takeAway(from: Float64Array, part: number, other: Float64Array): void {
  for (let index = 0; index < from.length; index += 1) from[index] = num(from, index) - part * num(other, index);
}

function scale(vector: Float64Array, by: number): void {
  for (let index = 0; index < vector.length; index += 1) vector[index] = num(vector, index) * by;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += num(a, index) * num(b, index);
  return sum;
}
