import { byId } from '../i18n/formats.ts';
import type { TextColumn } from '../records/columns.ts';
import { int } from './arrays.ts';

/** Where each of some ascending texts stands in another ascending list; −1 where it does not. */
export function placesIn(texts: readonly string[], ids: readonly string[]): Int32Array {
  const places = new Int32Array(texts.length).fill(-1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    while (at < ids.length && (ids[at] ?? '') < text) at += 1;
    if (ids[at] === text) places[index] = at;
  }
  return places;
}

/** The place that a row's text has by `places`; −1 where the row is empty. */
export const placeAt = (places: Int32Array, { codes }: TextColumn, row: number): number => {
  const code = int(codes, row);
  return code < 0 ? -1 : int(places, code);
};

/** Every text that stands in some row of some of the columns, ascending. */
export function textsIn(...columns: readonly TextColumn[]): string[] {
  return merged(
    ...columns.map(({ values, codes }) => {
      const used = new Uint8Array(values.length);
      for (const code of codes) if (code >= 0) used[code] = 1;
      return values.filter((_, index) => used[index] === 1);
    }),
  );
}

/** Lists of ids as one, ascending, each id once. */
export function merged(...lists: readonly (readonly string[])[]): string[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length <= 1 ? [...(filled[0] ?? [])] : [...new Set(filled.flat())].sort(byId);
}
