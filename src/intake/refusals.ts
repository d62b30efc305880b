import { UserError } from '../errors.ts';

/** What stops the files of one reading, one after the other, told together: whoever mends a folder should not have to run it once for each. */
export class Refusals {
  readonly #refused: UserError[] = [];

  /** @throws whatever is no mistake of the user */
  add(error: unknown): void {
    if (!(error instanceof UserError)) throw error;
    this.#refused.push(error);
  }

  /** @throws UserError the first, with the others; nothing where there is none */
  tell(): void {
    const [first, ...others] = this.#refused;
    if (first === undefined) return;
    if (others.length === 0) throw first;
    const { code, place, text, remedy } = first;
    throw new UserError({ code, place, text, remedy, also: others });
  }
}
