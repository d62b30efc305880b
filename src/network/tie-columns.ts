import type { Ties } from './network.ts';

/** Columns of ties while they grow, for networks of which nobody knows the size beforehand. */
export class TieColumns {
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private readonly direction: number[] = [];
  private readonly weights: number[][] = [[], [], [], []];
  private readonly eventOffsets: number[] = [0];
  private readonly events: number[] = [];
  private readonly mixOffsets: number[] = [0];
  private readonly mixLow: number[] = [];
  private readonly mixHigh: number[] = [];
  private readonly mixShare: number[] = [];

  /** Closes a tie; its events and mixing were added before. */
  push(low: number, high: number, direction: number, weights: readonly [count: number, newman: number, hours: number, attendance: number]) {
    this.low.push(low);
    this.high.push(high);
    this.direction.push(direction);
    for (const [index, weight] of weights.entries()) this.weights[index]?.push(weight);
    this.eventOffsets.push(this.events.length);
    this.mixOffsets.push(this.mixLow.length);
  }

  readonly event = (event: number): void => {
    this.events.push(event);
  };

  readonly mix = (low: number, high: number, share: number): void => {
    this.mixLow.push(low);
    this.mixHigh.push(high);
    this.mixShare.push(share);
  };

  finish(): Ties {
    const [count, newman, hours, attendance] = this.weights.map((column) => Float64Array.from(column));
    const none = new Float64Array(0);
    return {
      low: Int32Array.from(this.low),
      high: Int32Array.from(this.high),
      direction: Uint8Array.from(this.direction),
      count: count ?? none,
      newman: newman ?? none,
      hours: hours ?? none,
      attendance: attendance ?? none,
      events: { offsets: Int32Array.from(this.eventOffsets), targets: Int32Array.from(this.events) },
      mixing: {
        offsets: Int32Array.from(this.mixOffsets),
        low: Int32Array.from(this.mixLow),
        high: Int32Array.from(this.mixHigh),
        share: Float64Array.from(this.mixShare),
      },
    };
  }
}
