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

const width = 32;

/**
 * The largest eigenvalue of a connected symmetric matrix without negative entries, and its eigenvector (Perron). Lanczos with every
 * vector kept orthogonal to all before it, started anew from the best vector so far until what is left is rounding: where two
 * eigenvalues lie close together, or the graph is bipartite, the power method would creep or never end.
 */
export function leadingVector(matrix: SymmetricMatrix): Leading {
  const { size } = matrix;
  // One node alone, without a tie: nothing to look for.
  if (size === 1) return { value: 0, vector: new Float64Array(1).fill(1) };
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 0;
  for (let round = 0; round < 500; round += 1) {
    const { basis, alphas, betas } = lanczos(matrix, vector);
    const top = topOf(alphas, betas);
    value = top.value;
    vector = combine(basis, top.vector);
    const rest = Math.abs((betas[basis.length - 1] ?? 0) * num(top.vector, basis.length - 1));
    if (rest <= 1e-14 * Math.max(Math.abs(value), 1e-300)) break;
  }
  const sign = vector.reduce((sum, each) => sum + each, 0) < 0 ? -1 : 1;
  return { value, vector: vector.map((each) => Math.max(0, sign * each)) };
}

function lanczos(matrix: SymmetricMatrix, start: Float64Array): { basis: Float64Array[]; alphas: number[]; betas: number[] } {
  const basis = [start];
  const alphas: number[] = [];
  const betas: number[] = [];
  for (let step = 0; ; step += 1) {
    const own = basis[step] ?? start;
    const next = matrix.multiply(own);
    const alpha = dot(next, own);
    alphas.push(alpha);
    // Twice is enough: what is left after the second pass is rounding.
    for (let pass = 0; pass < 2; pass += 1) {
      for (const before of basis) {
        const part = dot(next, before);
        for (let index = 0; index < next.length; index += 1) next[index] = num(next, index) - part * num(before, index);
      }
    }
    const beta = Math.sqrt(dot(next, next));
    betas.push(beta);
    if (basis.length === Math.min(width, own.length) || beta <= 1e-15 * Math.max(1e-300, Math.abs(alpha), ...betas))
      return { basis, alphas, betas };
    basis.push(next.map((each) => each / beta));
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
    for (let place = 0; place < sum.length; place += 1) sum[place] = num(sum, place) + part * num(own, place);
  }
  const length = Math.sqrt(dot(sum, sum));
  return sum.map((each) => each / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += num(a, index) * num(b, index);
  return sum;
}
