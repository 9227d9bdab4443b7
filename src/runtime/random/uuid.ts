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
 * The UUID (version 7) of a row's key: the start of the hour in which the row was born, then the row's number (1 to 2^42), then
 * 32 random bits. Numbers count rows by that hour, so keys sort as numbers do, and no two rows of a table share one.
 */
export function keyUuid(seconds: number, number: number, noise: number): string {
  const hour = Math.max(0, Math.floor(seconds / 3600)) * 3_600_000;
  const top = Math.floor(number / 1_073_741_824);
  return uuid7Text(hour, top, number - top * 1_073_741_824, noise);
}
