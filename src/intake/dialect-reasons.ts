import type { Text } from '../i18n/text.ts';
import type { DateOrder, OrderEvidence } from './cells/dates.ts';
import type { Mark, MarkEvidence } from './cells/numbers.ts';
import { quoted } from './findings.ts';
import type { Dialect } from './report.ts';
import type { SeenCell } from './seen-cell.ts';

/** Says of a cell what it holds and where it stands. */
export type InWords = (seen: SeenCell) => Text;

/** `“1.500,00” (rij 17, “bedrag”)`. */
export const cellInWords = (numberOf: (row: number) => number, names: readonly string[]): InWords => {
  return ({ found, row, column }) => {
    const name = names[column] ?? '';
    const where = name === '' ? '' : `, “${quoted(name)}”`;
    return { nl: `“${quoted(found)}” (rij ${numberOf(row)}${where})`, en: `“${quoted(found)}” (row ${numberOf(row)}${where})` };
  };
};

export const saidInProject: Text = { nl: 'zo staat het in network.yaml', en: 'network.yaml says so' };
/** Rows that were mended are written as the file that they come from. */
export const asTheirSource: Text = {
  nl: 'zo is het bestand geschreven waar deze rijen uit komen',
  en: 'the file that these rows come from is written so',
};

const only = (cell: Text): Text => ({ nl: `${cell.nl} kan alleen zo gelezen worden`, en: `${cell.en} can be read in no other way` });
const such = (cell: Text): Text => ({ nl: `zoals in ${cell.nl}`, en: `as in ${cell.en}` });

export const reasonForDecimal = (mark: Mark | null, { first }: MarkEvidence, words: InWords): Text | undefined => {
  const seen = mark === null ? undefined : first[mark];
  return seen === undefined ? undefined : only(words(seen));
};

/** @param assumed nothing tells the decimal mark: a point stands between thousands because the file is a Dutch spreadsheet's */
export function reasonForThousands({ seen }: { readonly seen: SeenCell }, assumed: boolean, words: InWords): Text {
  const cell = words(seen);
  if (!assumed) return such(cell);
  return {
    nl: `${cell.nl} is een bedrag, en dat heeft geen drie decimalen; met puntkomma’s tussen de kolommen komt het bestand uit een Nederlands rekenblad`,
    en: `${cell.en} is an amount, which has no three decimals; with semicolons between its columns the file comes from a Dutch spreadsheet`,
  };
}

/** @param dutch the file comes from a Dutch spreadsheet, where the day comes first */
export function reasonForOrder(order: Dialect['dateOrder'], { first }: OrderEvidence, dutch: boolean, words: InWords): Text | undefined {
  if (order === null) return undefined;
  if (order === 'ymd') return first['year-first'] === undefined ? undefined : such(words(first['year-first']));
  const sure: SeenCell | undefined = first[order satisfies DateOrder];
  if (sure !== undefined) return only(words(sure));
  if (first.either !== undefined) {
    const cell = words(first.either);
    if (!dutch) return undefined;
    return {
      nl: `${cell.nl} en de andere datums beslissen het niet, maar met puntkomma’s tussen de kolommen komt het bestand uit een Nederlands rekenblad`,
      en: `${cell.en} and the other dates do not settle it, but with semicolons between its columns the file comes from a Dutch spreadsheet`,
    };
  }
  if (first['dashes-dmy'] !== undefined) return only(words(first['dashes-dmy']));
  if (first.dashes === undefined) return undefined;
  const cell = words(first.dashes);
  return {
    nl: `${cell.nl}: alleen met schuine strepen komt de maand wel eens voorop`,
    en: `${cell.en}: the month comes first at times, but only where there are slashes`,
  };
}

/** Of dates that may be either, in a network where another file tells. */
export const asElsewhere = (cell: Text, other: string): Text => ({
  nl: `${cell.nl} kan ook anders, maar in ${other} staat de dag voorop`,
  en: `${cell.en} may be read otherwise, but in ${other} the day comes first`,
});
