import { h } from "./hash.ts";
import { Permutation } from "./permutation.ts";
import type { Stream } from "./stream.ts";

/** Four digits for each 16 bits; made when the first UUID is. */
let hex: readonly string[] = [];

/** The text of 128 bits given as four int32, most significant first: 8-4-4-4-12 lower case hexadecimal digits. */
export function uuidText(w0: number, w1: number, w2: number, w3: number): string {
  if (hex.length === 0) hex = Array.from({ length: 65536 }, (_, value) => value.toString(16).padStart(4, "0"));
  return `${hex[w0 >>> 16]}${hex[w0 & 65535]}-${hex[w1 >>> 16]}-${hex[w1 & 65535]}-${hex[w2 >>> 16]}-${hex[w2 & 65535]}${hex[w3 >>> 16]}${hex[w3 & 65535]}`;
}

/** A random UUID (version 4, RFC 9562) from four draws of 32 bits. */
export function uuid4Text(w0: number, w1: number, w2: number, w3: number): string {
  return uuidText(w0, (w1 & 0xffff0fff) | 0x4000, (w2 & 0x3fffffff) | 0x80000000, w3);
}

/** A time-ordered UUID (version 7, RFC 9562): milliseconds since 1970 (0 to 2^48), then 74 bits of three draws. */
export function uuid7Text(milliseconds: number, w1: number, w2: number, w3: number): string {
  const head = Math.floor(milliseconds / 65536);
  const tail = milliseconds - head * 65536;
  return uuidText(head, (tail << 16) | 0x7000 | (w1 & 0xfff), (w2 & 0x3fffffff) | 0x80000000, w3);
}

/**
 * UUIDs (version 7) that are unique by construction: 52 of their 62 last bits are a keyed bijection of the row's number, so
 * two rows of one stream differ whatever their moments.
 */
export class UuidKeys {
  private readonly a: number;
  private readonly b: number;
  private readonly order: Permutation;

  constructor(stream: Pick<Stream, "a" | "b">) {
    this.a = stream.a;
    this.b = stream.b;
    this.order = new Permutation(4503599627370496, stream);
  }

  /** The UUID of row number `ordinal` (0 to 2^52), born `seconds` after 1970 (not before it: earlier moments count as 0). */
  text(ordinal: number, seconds: number): string {
    const unique = this.order.at(ordinal);
    const high = Math.floor(unique / 4294967296);
    const low = (unique - high * 4294967296) | 0;
    const noise = h(low, this.a ^ high, this.b);
    const milliseconds = (noise >>> 0) % 1000;
    return uuid7Text(Math.max(0, seconds) * 1000 + milliseconds, noise >>> 10, (high << 10) | ((noise >>> 22) & 1023), low);
  }
}
