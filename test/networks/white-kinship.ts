/**
 * White's kinship positions: between which of ten positions contact was never restricted in any of 219 societies. L. C. Freeman (1978),
 * Segregation in social networks, Sociological Methods & Research 6(4), 411–429, from D. R. White (1975); as in the R package netseg.
 * In this order: mother, sister, brother's wife, sister's daughter, brother's daughter (women); father, brother, sister's husband,
 * brother's son, sister's son (men).
 */
export const kinshipTies: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 3],
  [0, 4],
  [0, 5],
  [0, 6],
  [0, 8],
  [0, 9],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 9],
  [2, 4],
  [3, 5],
  [4, 5],
  [4, 6],
  [5, 6],
  [5, 8],
  [5, 9],
  [6, 8],
  [6, 9],
  [7, 8],
  [7, 9],
];

export const kinshipGenders: readonly string[] = [...Array.from({ length: 5 }, () => 'female'), ...Array.from({ length: 5 }, () => 'male')];
