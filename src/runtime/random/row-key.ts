import { deriveA, deriveB, h } from "./hash.ts";
import type { Stream } from "./stream.ts";
import { highWordOf, lowWordOf } from "../arithmetic/words.ts";

/** 2^-32. */
const perBit = 2.3283064365386963e-10;
/** 2^-53. */
const perBit53 = 1.1102230246251565e-16;

/**
 * The 64-bit key of a row's address, from which all draws of the row come: draw `use` is h(use, key), where `use` is the
 * 32-bit hash of the draw's name. Mutable, so that a loop over rows allocates nothing: set it with one of the `of…` methods.
 * Keys come only from `derive`, never from arithmetic on other keys.
 */
export class RowKey {
  a = 0;
  b = 0;

  /** The root row number `ordinal` (0 to 2^52) of the entity of `stream`. */
  ofRoot(stream: Stream, ordinal: number): void {
    let a = stream.a;
    let b = stream.b;
    if (ordinal >= 4294967296) {
      // The halves change places, so that no key above 2^32 rows is a row's own key below; nor is it that of a small cell.
      const high = ((ordinal / 4294967296) | 0) ^ 0x6a09e667;
      const next = deriveA(high, b, a);
      b = deriveB(high, b, a);
      a = next;
    }
    this.a = deriveA(ordinal, a, b);
    this.b = deriveB(ordinal, a, b);
  }

  /** The root row `ordinal` within `cell` (both int32), for roots that are numbered anew in every cell: the arrivals of a day. */
  ofCell(stream: Stream, cell: number, ordinal: number): void {
    const a = deriveA(cell, stream.b, stream.a);
    const b = deriveB(cell, stream.b, stream.a);
    this.a = deriveA(ordinal, a, b);
    this.b = deriveB(ordinal, a, b);
  }

  /** Row `ordinal` (read modulo 2^32) that the population named by `use` makes under `parent`. */
  ofChild(parent: RowKey, use: number, ordinal: number): void {
    const a = deriveA(use, parent.a, parent.b);
    const b = deriveB(use, parent.a, parent.b);
    this.a = deriveA(ordinal, a, b);
    this.b = deriveB(ordinal, a, b);
  }

  /** Begins a key made of values instead of an address (`shared by`): follow it by a `mix` for each value, in order. */
  startShared(stream: Stream): void {
    this.a = deriveA(0x5ba3ed01, stream.b, stream.a);
    this.b = deriveB(0x5ba3ed01, stream.b, stream.a);
  }

  /** Mixes a number (any double; -0 is 0, every NaN the same; true is 1, false is 0) into the key. */
  mix(value: number): void {
    this.step(highWordOf(value));
    this.step(lowWordOf(value));
  }

  /** Mixes a text into the key, and its length, so that no two lists of texts meet. */
  mixText(value: string): void {
    const length = value.length;
    for (let at = 0; at < length; at += 2) {
      this.step(value.charCodeAt(at) | (at + 1 < length ? value.charCodeAt(at + 1) << 16 : 0));
    }
    this.step(length);
    this.step(0x7e87);
  }

  /** Mixes null into the key: it differs from every number and every text. */
  mixNull(): void {
    this.step(0x7ff80000);
    this.step(1);
  }

  /** 32 random bits as an int32. */
  bits(use: number): number {
    return h(use, this.a, this.b);
  }

  /** In [0, 1), a multiple of 2^-32. */
  unit(use: number): number {
    return (h(use, this.a, this.b) >>> 0) * perBit;
  }

  /** In [0, 1), a multiple of 2^-53; its leading 32 bits are those of `unit`. */
  unit53(use: number): number {
    return ((h(use, this.a, this.b) >>> 0) * 2097152 + (h(use, this.b, this.a) >>> 11)) * perBit53;
  }

  private step(word: number): void {
    const a = deriveA(word, this.a, this.b);
    this.b = deriveB(word, this.a, this.b);
    this.a = a;
  }
}

/**
 * One draw of all the children of a row: for child number `ordinal` it is h(ordinal, key), where the key is derived from the
 * draw's name and the parent's key. Set it with `under` when the parent changes.
 */
export class ChildDraw {
  a = 0;
  b = 0;
  readonly use: number;

  /** `use`: the 32-bit hash of the draw's name. */
  constructor(use: number) {
    this.use = use;
  }

  under(parent: RowKey): this {
    const use = this.use;
    this.a = deriveA(use, parent.a, parent.b);
    this.b = deriveB(use, parent.a, parent.b);
    return this;
  }

  /** 32 random bits as an int32. */
  bits(ordinal: number): number {
    return h(ordinal, this.a, this.b);
  }

  /** In [0, 1), a multiple of 2^-32. */
  unit(ordinal: number): number {
    return (h(ordinal, this.a, this.b) >>> 0) * perBit;
  }

  /** In [0, 1), a multiple of 2^-53; its leading 32 bits are those of `unit`. */
  unit53(ordinal: number): number {
    return ((h(ordinal, this.a, this.b) >>> 0) * 2097152 + (h(ordinal, this.b, this.a) >>> 11)) * perBit53;
  }
}
