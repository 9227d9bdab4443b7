/**
 * Finds where a string ends. Strings nest: `"{pattern("##")}"` is one string whose interpolation holds another. The lexer
 * takes the whole as one token; what an interpolation holds is lexed and parsed afterwards, by the rule `interpolation`.
 */

/** Half-open offsets of an interpolation's braces: `start` at `{`, `end` behind `}`. */
export interface InterpolationPlace {
  readonly start: number;
  readonly end: number;
}

export interface ScannedString {
  /** Offset behind the last character of the token. */
  readonly end: number;
  /** False: the line ended before the closing quote. */
  readonly closed: boolean;
  readonly interpolations: readonly InterpolationPlace[];
  /**
   * Offset of a `{` that has no `}`; the string was then read up to the next quote without looking into interpolations.
   * It is no mistake where the string is a plain one, whose braces mean nothing.
   */
  readonly unclosed: number | null;
}

/** An interpolation longer than this counts as not closed: it keeps the scan linear on text that is no schema. */
const longestInterpolation = 4096;
/** Strings in interpolations in strings … */
const deepestString = 50;

/** Reads the string that begins with the quote at `offset`. */
export function scanString(text: string, offset: number): ScannedString {
  const interpolations: InterpolationPlace[] = [];
  let at = offset + 1;
  while (at < text.length) {
    const c = text[at];
    if (c === "\n" || c === "\r") break;
    if (c === '"') return { end: at + 1, closed: true, interpolations, unclosed: null };
    if (c === "\\") at = behindEscape(text, at);
    else if (c === "{") {
      const end = interpolationEnd(text, at, 0, at + longestInterpolation);
      if (end < 0) return scanWithoutInterpolations(text, offset, at);
      interpolations.push({ start: at, end });
      at = end;
    } else at++;
  }
  return { end: at, closed: false, interpolations, unclosed: null };
}

function scanWithoutInterpolations(text: string, offset: number, unclosed: number): ScannedString {
  let at = offset + 1;
  while (at < text.length) {
    const c = text[at];
    if (c === "\n" || c === "\r") break;
    if (c === '"') return { end: at + 1, closed: true, interpolations: [], unclosed };
    at = c === "\\" ? behindEscape(text, at) : at + 1;
  }
  return { end: at, closed: false, interpolations: [], unclosed };
}

/** Offset behind the `}` that belongs to the `{` at `open`, or -1. */
function interpolationEnd(text: string, open: number, depth: number, limit: number): number {
  let braces = 1;
  let at = open + 1;
  const stop = Math.min(text.length, limit);
  while (at < stop) {
    const c = text[at];
    if (c === "\n" || c === "\r") return -1;
    if (c === '"') {
      at = depth < deepestString ? nestedStringEnd(text, at, depth + 1, limit) : -1;
      if (at < 0) return -1;
      continue;
    }
    if (c === "{") braces++;
    if (c === "}" && --braces === 0) return at + 1;
    at++;
  }
  return -1;
}

function nestedStringEnd(text: string, offset: number, depth: number, limit: number): number {
  let at = offset + 1;
  const stop = Math.min(text.length, limit);
  while (at < stop) {
    const c = text[at];
    if (c === "\n" || c === "\r") return -1;
    if (c === '"') return at + 1;
    if (c === "\\") at = behindEscape(text, at);
    else if (c === "{") {
      at = interpolationEnd(text, at, depth, limit);
      if (at < 0) return -1;
    } else at++;
  }
  return -1;
}

/** Offset behind the escape whose backslash is at `at`; a `\u{…}` is taken whole, since its braces are no interpolation. */
function behindEscape(text: string, at: number): number {
  const next = text[at + 1];
  if (next === undefined || next === "\n" || next === "\r") return at + 1;
  if (next !== "u" || text[at + 2] !== "{") return at + 2;
  const close = /^[0-9A-Fa-f]*\}/.exec(text.slice(at + 3, at + 12));
  return close === null ? at + 2 : at + 3 + close[0].length;
}
