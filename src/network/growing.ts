/** A typed array of which nobody knows beforehand how long it gets. */
export class Growing<A extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>> {
  length = 0;
  private held: A;
  private readonly make: (length: number) => A;

  private constructor(make: (length: number) => A) {
    this.make = make;
    this.held = make(32);
  }

  static ints(): Growing<Int32Array<ArrayBuffer>> {
    return new Growing((length) => new Int32Array(length));
  }

  static floats(): Growing<Float64Array<ArrayBuffer>> {
    return new Growing((length) => new Float64Array(length));
  }

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = this.make(this.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  /** What was pushed, in an array of its own. */
  finish(): A {
    const made = this.make(this.length);
    made.set(this.held.subarray(0, this.length));
    return made;
  }
}
