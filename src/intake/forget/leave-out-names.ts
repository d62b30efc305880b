import { UserError } from '../../errors.ts';
import { byId } from '../../i18n/formats.ts';
import type { Text } from '../../i18n/text.ts';
import type { CheckedRecords, FileReport, Side } from '../report.ts';
import type { LeftOut } from './leave-out.ts';
import type { Marks } from './marks.ts';

/** Names of files, or of the sheets of one, as they are shown: without anybody who is left out, and still apart from each other. */
export function shownNames(names: readonly string[], marks: Marks): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  if (marks.count === 0) return shown;
  const taken = new Set(names);
  for (const name of [...names].sort(byId)) {
    const cleaned = marks.without(name);
    if (cleaned === name) continue;
    let free = cleaned;
    for (let number = 2; taken.has(free); number += 1) free = cleaned.replace('…', `… ${number}`);
    taken.add(free);
    shown.set(name, free);
  }
  return shown;
}

/** How files and sheets are called where they are shown. */
export class ShownPlaces {
  readonly #files: ReadonlyMap<string, string>;
  readonly #sheets: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #marks: Marks;

  /** @param parts every file, with each of its sheets where it has any */
  constructor(parts: readonly { readonly file: string; readonly sheet: string | null }[], marks: Marks) {
    const sheets = new Map<string, string[]>();
    for (const { file, sheet } of parts) sheets.set(file, [...(sheets.get(file) ?? []), ...(sheet === null ? [] : [sheet])]);
    this.#files = shownNames([...sheets.keys()], marks);
    this.#sheets = new Map([...sheets].map(([file, names]) => [file, shownNames(names, marks)]));
    this.#marks = marks;
  }

  /** Is every file and sheet called as it is? */
  get asTheyAre(): boolean {
    return this.#files.size === 0 && [...this.#sheets.values()].every((names) => names.size === 0);
  }

  /** The files and sheets that are called after somebody. */
  namingSomebody(files: readonly Pick<FileReport, 'file' | 'sheet' | 'table'>[]): LeftOut[] {
    return files
      .filter(({ file, sheet }) => this.#files.has(file) || (sheet !== null && this.#sheets.get(file)?.has(sheet) === true))
      .map(({ file, sheet, table }) => ({ person: -1, file, sheet, table, row: null, what: 'name', known: null }));
  }

  file(name: string): string {
    return this.#files.get(name) ?? name;
  }

  sheet(file: string, name: string): string {
    return this.#sheets.get(file)?.get(name) ?? name;
  }

  /** Something that stands somewhere, with its place as that is shown. */
  at<T extends { readonly file: string | null; readonly sheet: string | null }>(one: T): T {
    if (one.file === null) return one;
    return { ...one, file: this.file(one.file), sheet: one.sheet === null ? null : this.sheet(one.file, one.sheet) };
  }

  text(said: Text): Text {
    return { nl: this.#marks.without(said.nl), en: this.#marks.without(said.en) };
  }
}

/** What was read, with files and sheets that are called after somebody who is left out called otherwise. */
export function withShownPlaces(checked: CheckedRecords, places: ShownPlaces): CheckedRecords {
  if (places.asTheyAre) return checked;
  const side = (one: Side): Side => places.at(one);
  return {
    ...checked,
    files: checked.files.map((one) => places.at(one)),
    rejections: checked.rejections.map((one) => ({
      ...places.at(one),
      message: places.text(one.message),
      remedy: places.text(one.remedy),
    })),
    warnings: checked.warnings.map((one) => ({ ...places.at(one), message: places.text(one.message), remedy: places.text(one.remedy) })),
    merges: checked.merges.map((one) => ({ ...one, kept: side(one.kept), merged: side(one.merged), message: places.text(one.message) })),
    enrichments: checked.enrichments.map((one) => ({ ...one, file: places.file(one.file), message: places.text(one.message) })),
    proposals: checked.proposals.map((one) => ({ ...one, first: side(one.first), second: side(one.second) })),
    contents: Object.fromEntries(Object.entries(checked.contents).map(([file, content]) => [places.file(file), content])),
  };
}

/** An error that names nobody who is left out. */
export const errorWithout = (error: unknown, marks: Marks): unknown =>
  error instanceof UserError && marks.count > 0 ? userErrorWithout(error, marks) : error;

function userErrorWithout(error: UserError, marks: Marks): UserError {
  const clean = (said: Text): Text => ({ nl: marks.without(said.nl), en: marks.without(said.en) });
  const { file, sheet } = error.place;
  return new UserError({
    code: error.code,
    place: {
      ...error.place,
      ...(typeof file === 'string' ? { file: marks.without(file) } : {}),
      ...(typeof sheet === 'string' ? { sheet: marks.without(sheet) } : {}),
    },
    text: clean(error.text),
    remedy: clean(error.remedy),
    also: error.also.map((other) => userErrorWithout(other, marks)),
  });
}
