/**
 * A classroom of 26 children who were asked with whom they like to play: the data set `Classroom` of the R package netseg (M. Bojanowski,
 * 2021), from R. Dolata (ed.), Czy szkoła ma znaczenie?, Instytut Badań Edukacyjnych. Row by row whom each child named, by number; and the
 * children who are girls. One child neither named anybody nor was named.
 */
export const classroomNamed: readonly (readonly number[])[] = [
  [5, 16, 23],
  [2, 13, 18, 25],
  [1, 18, 25],
  [4, 6, 24],
  [3, 6, 25],
  [13, 15, 16, 19, 23],
  [1, 2, 3, 18, 25],
  [],
  [1, 2, 15, 16, 18, 25],
  [2, 25],
  [16],
  [1, 10, 13],
  [5, 13],
  [1, 5, 12, 16],
  [5, 13],
  [5, 13, 14, 16, 17],
  [5, 13, 14, 15, 17],
  [5, 12, 15, 16, 23],
  [2, 25],
  [0, 5, 13, 16],
  [1, 13, 21, 22],
  [8, 20, 22, 24],
  [16, 20, 21],
  [0, 5, 16],
  [2, 8, 18, 25],
  [1, 2, 18],
];

const girls: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 8, 9, 18, 20, 21, 22, 24, 25]);

export const classroomGenders: readonly string[] = Array.from({ length: 26 }, (_, child) => (girls.has(child) ? 'girl' : 'boy'));
