/** Text is longer than this in no version of the engine. */
const longestText = 0x1fffffe8;

/** After so many parts it pays to make one text of all. */
const many = 20_000;

/** The bytes of a text in UTF-8, of which parts are made into text where somebody asks for them. */
export class TextBytes {
  readonly bytes: Buffer;
  /** All bytes, a letter for each: a part of it costs much less than one made from its bytes, but all of it has to be made first. */
  #letters: string | null = null;
  #made = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** @param written how many bytes from `start`; negative where they are more than ASCII */
  slice(start: number, written: number): string {
    if (written < 0) return this.bytes.toString('utf8', start, start - written);
    if (this.#letters !== null) return this.#letters.slice(start, start + written);
    this.#made += 1;
    if (this.#made > many && this.bytes.length <= longestText) this.#letters = this.bytes.toString('latin1');
    return this.bytes.toString('latin1', start, start + written);
  }
}
