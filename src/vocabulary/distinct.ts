import { at, maximumLength, sizeOf, type Vocabulary } from "./form.ts";

/** Up to this many texts, the proof is to write them all down. */
const mostEnumerated = 50_000;

/** Texts by their numbers. */
export interface PermutedTexts {
  readonly size: number;
  /** All of them, where they are few enough. */
  readonly texts: readonly string[] | null;
  /** The most characters that one of them has. */
  readonly longest: number;
}

/** Null where different indexes may give one text, or where a text is not made of digits of an index: one of several forms. */
export function permutedTexts(vocabulary: Vocabulary): PermutedTexts | null {
  const size = isChosen(vocabulary) ? null : distinctTexts(vocabulary);
  if (size === null) return null;
  return { size, texts: size <= mostEnumerated ? [...textsOf(vocabulary)] : null, longest: maximumLength(vocabulary) };
}

/** True where a text is one of several forms, by their weights. */
function isChosen(vocabulary: Vocabulary): boolean {
  if (vocabulary.form === "template") return vocabulary.parts.some((part) => typeof part !== "string" && isChosen(part));
  return vocabulary.form === "oneOf";
}

/**
 * How many different texts a vocabulary holds, where different indexes are known to give different ones, so that a
 * permutation of the indexes is a sequence without repeats. Null where that cannot be shown, or does not hold.
 */
export function distinctTexts(vocabulary: Vocabulary): number | null {
  const size = sizeOf(vocabulary);
  if (!Number.isSafeInteger(size)) return null;
  if (size <= mostEnumerated) return textsOf(vocabulary).size === size ? size : null;
  if (vocabulary.form === "template") return isDecodable(vocabulary.parts) ? size : null;
  return vocabulary.form === "oneOf" ? null : size;
}

function textsOf(vocabulary: Vocabulary): Set<string> {
  const texts = new Set<string>();
  for (let index = 0, size = sizeOf(vocabulary); index < size; index++) texts.add(at(vocabulary, index));
  return texts;
}

/**
 * True when a text tells its parts, read from the left: the texts of each part, with the literal that follows, are a
 * prefix code (none is the beginning of another). The last part needs no more than to be distinct itself.
 */
function isDecodable(parts: readonly (string | Vocabulary)[]): boolean {
  const last = parts.findLastIndex((part) => typeof part !== "string");
  return parts.every((part, place) => {
    if (typeof part === "string") return true;
    if (place === last) return distinctTexts(part) !== null;
    if (part.form === "digits") return true;
    if (sizeOf(part) > mostEnumerated || distinctTexts(part) === null) return false;
    const following = parts[place + 1];
    return isPrefixCode([...textsOf(part)].map((text) => text + (typeof following === "string" ? following : "")));
  });
}

function isPrefixCode(texts: readonly string[]): boolean {
  // In code-unit order a text's first extension, if there is one, comes right after it.
  const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.every((text, place) => place === 0 || !text.startsWith(sorted[place - 1]!));
}
