import type { Warp } from "../time/warp.ts";

/** The highest rate, a second: an infinite one would fire for ever in one instant. */
const highestRate = 1;

/** The shortest gap, in seconds, for the same reason. */
const shortestGap = 1;

/** What is no number is no rate. */
const boundedRate = (rate: number): number => (rate > 0 ? Math.min(rate, highestRate) : 0);

/**
 * A clause that fires at a rate: when the integral of its intensity reaches a unit-exponential threshold. A change of rate
 * changes the speed at which the threshold is used up, never the threshold.
 */
export class RateClock {
  /** The moment of the next firing, in seconds since 1970; Infinity while stopped or at rate 0. */
  fires = Infinity;
  readonly #warp: Warp | null;
  #left = 0;
  #rate = 0;
  /** Operational time up to which the threshold is used up. */
  #since = 0;
  #running = false;

  /** `warp`: the curves that shape the intensity; null for none. */
  constructor(warp: Warp | null) {
    this.#warp = warp;
  }

  /** Starts with a threshold (mean 1) and an intensity a second, at a moment. */
  start(threshold: number, intensity: number, now: number): void {
    this.#left = threshold;
    this.#rate = boundedRate(intensity);
    this.#since = this.#warp === null ? now : this.#warp.to(now);
    this.#running = true;
    this.#aim();
  }

  /** The intensity is another from a moment on. */
  change(intensity: number, now: number): void {
    const rate = boundedRate(intensity);
    if (!this.#running || rate === this.#rate) return;
    const at = this.#warp === null ? now : this.#warp.to(now);
    this.#left = Math.max(0, this.#left - this.#rate * (at - this.#since));
    this.#since = at;
    this.#rate = rate;
    this.#aim();
  }

  stop(): void {
    this.#running = false;
    this.fires = Infinity;
  }

  #aim(): void {
    if (!(this.#rate > 0)) this.fires = Infinity;
    else {
      const at = this.#since + this.#left / this.#rate;
      this.fires = this.#warp === null ? at : this.#warp.from(at);
    }
  }
}

/** A clause that fires after a time: a delay or a gap, measured in the time that its curves warp. */
export class Timer {
  /** The moment of the next firing, in seconds since 1970; Infinity while stopped. */
  fires = Infinity;
  readonly #warp: Warp | null;

  constructor(warp: Warp | null) {
    this.#warp = warp;
  }

  /** Fires `delay` seconds after a moment. */
  start(delay: number, now: number): void {
    const wait = delay > 0 ? delay : 0;
    this.fires = this.#warp === null ? now + wait : this.#warp.from(this.#warp.to(now) + wait);
  }

  /** Fires `gap` seconds after a moment, and at least a second: for what may fire again and again. */
  again(gap: number, now: number): void {
    this.start(gap, now);
    this.fires = Math.max(this.fires, now + shortestGap);
  }

  startAt(moment: number): void {
    this.fires = moment;
  }
  stop(): void {
    this.fires = Infinity;
  }
}
