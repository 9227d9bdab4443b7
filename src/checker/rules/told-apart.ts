/** Whether texts made of several parts, each with values of its own, differ wherever their parts do. */

/** What an index gives: a text for each of `size`. */
export interface TextPart {
  readonly size: number;
  /** The text of each index; null where they are too many to write down, and then no two are the same. */
  readonly texts: readonly string[] | null;
  /** The number of characters that all of them have; null where they differ, or nobody knows. */
  readonly length: number | null;
  /** How many characters the longest has; null where nobody knows. */
  readonly longest: number | null;
  /** True where they are digits alone. */
  readonly isWhole: boolean;
}

/** Up to this many texts, the proof is to write them all down. */
export const mostWritten = 50_000;

export function partOf(texts: readonly string[]): TextPart {
  const lengths = new Set(texts.map((text) => text.length));
  return {
    size: texts.length,
    texts,
    length: lengths.size === 1 ? [...lengths][0]! : null,
    longest: texts.reduce((most, text) => Math.max(most, text.length), 0),
    isWhole: texts.every((text) => /^\d+$/.test(text)),
  };
}

export const sizeOf = (parts: readonly TextPart[]): number => parts.reduce((size, part) => size * part.size, 1);

/** The texts of all combinations; null where they are too many. */
export function written(parts: readonly TextPart[]): readonly string[] | null {
  if (sizeOf(parts) > mostWritten) return null;
  let all: readonly string[] = [""];
  for (const { texts } of parts) {
    if (texts === null) return null;
    all = all.flatMap((before) => texts.map((text) => before + text));
  }
  return all;
}

/** How many different texts there are at most, and whether each combination gives one of its own. */
export function toldApart(parts: readonly TextPart[]): { readonly size: number; readonly apart: boolean } {
  const all = written(parts);
  if (all !== null) {
    const different = new Set(all).size;
    return { size: different, apart: different === all.length };
  }
  return { size: sizeOf(parts), apart: areReadBack(parts) };
}

/** Takes parts from the ends of the text, as long as it is clear where they end; what is left last needs but differ. */
function areReadBack(all: readonly TextPart[]): boolean {
  const parts = [...all];
  while (parts.length > 1) {
    if (endsClearly(parts[0]!, literalOf(parts[1]!), "first")) parts.shift();
    else if (endsClearly(parts.at(-1)!, literalOf(parts.at(-2)!), "last")) parts.pop();
    else return false;
  }
  const [left] = parts;
  return left === undefined || left.texts === null || new Set(left.texts).size === left.size;
}

const literalOf = (part: TextPart): string => (part.size === 1 ? (part.texts?.[0] ?? "") : "");

/** True where the text at an end tells this part, given the literal text that it touches. */
function endsClearly(part: TextPart, beside: string, end: "first" | "last"): boolean {
  if (part.texts === null)
    return part.length !== null || (part.isWhole && (end === "first" ? /^\D/.test(beside) : /\D$/.test(beside)));
  const texts = part.texts.map((text) => (end === "first" ? text + beside : backwards(beside + text)));
  // In code-unit order a text's first extension, if there is one, comes right after it.
  const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.every((text, place) => place === 0 || !text.startsWith(sorted[place - 1]!));
}

const backwards = (text: string): string => text.split("").reverse().join("");
