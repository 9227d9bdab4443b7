/** Texts computed from values. */

/** A number of `scale` decimal places, given as the integer value * 10^scale, in full. */
export function numberText(value: number, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** At most `length` characters of a text; null of null. */
export function cutText(text: string, length: number): string;
export function cutText(text: string | null, length: number): string | null;
export function cutText(text: string | null, length: number): string | null {
  if (text === null || text.length <= length) return text;
  return [...text].slice(0, length).join("");
}

/** The last `length` characters. */
export function rightText(text: string, length: number): string {
  return length <= 0 ? "" : text.slice(-length);
}

/** `length` characters from position `start`, which counts from 1 (SQL's substr). */
export function substrText(text: string, start: number, length: number = Infinity): string {
  return text.slice(Math.max(0, start - 1), Math.max(0, start - 1 + length));
}

/** Each word with a capital first letter. */
export function titleText(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{N}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Lower case letters and digits, everything else as single hyphens. */
export function slugText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
