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
  /** Offset of a `{` that has no `}`. The string then ends at the first quote within it that closes no other string. */
  readonly unclosed: number | null;
}

/** A `{` that is not closed within so many characters is not closed: it keeps the scan linear on text that is no schema. */
const longestInterpolation = 4096;
/** Strings in interpolations in strings … */
const deepestString = 50;

/** What is open: a string, at its quote, or a brace. */
interface Open {
  readonly kind: "string" | "brace";
  readonly offset: number;
}

/** Reads the string that begins with the quote at `offset`. */
export function scanString(text: string, offset: number): ScannedString {
  const interpolations: InterpolationPlace[] = [];
  const open: Open[] = [{ kind: "string", offset }];
  let at = offset + 1;
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === "\n" || c === "\r") break;
    const inner = open.at(-1)!;
    if (c === '"' && inner.kind === "string") {
      open.pop();
      if (open.length === 0) return { end: at + 1, closed: true, interpolations, unclosed: null };
    } else if (c === '"') {
      open.push({ kind: "string", offset: at });
    } else if (c === "{") {
      open.push({ kind: "brace", offset: at });
    } else if (c === "}" && inner.kind === "brace") {
      open.pop();
      if (open.length === 1) interpolations.push({ start: inner.offset, end: at + 1 });
    } else if (c === "\\" && inner.kind === "string") {
      at = lastOfEscape(text, at);
    }
    if (open.length > deepestString * 2 || (open.length > 1 && at - open[1]!.offset > longestInterpolation)) break;
  }
  const brace = open[1];
  if (brace === undefined) return { end: at, closed: false, interpolations, unclosed: null };
  const quote = open.find((other, i) => i > 1 && other.kind === "string");
  const complete = interpolations.filter(({ end }) => end <= brace.offset);
  if (quote !== undefined) return { end: quote.offset + 1, closed: true, interpolations: complete, unclosed: brace.offset };
  const line = /[^\n\r]*/y;
  line.lastIndex = at;
  return { end: at + line.exec(text)![0].length, closed: false, interpolations: complete, unclosed: brace.offset };
}

/** What was scanned in a text that begins at `offset` of another. */
export function moveScanned(scanned: ScannedString, offset: number): ScannedString {
  return {
    end: scanned.end + offset,
    closed: scanned.closed,
    interpolations: scanned.interpolations.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    unclosed: scanned.unclosed === null ? null : scanned.unclosed + offset,
  };
}

/** Offset of the last character of the escape that begins at `at`; a `\u{…}` is taken whole, since its braces are no interpolation. */
function lastOfEscape(text: string, at: number): number {
  const next = text[at + 1];
  if (next === undefined || next === "\n" || next === "\r") return at;
  if (next !== "u" || text[at + 2] !== "{") return at + 1;
  const close = /^[0-9A-Fa-f]*\}/.exec(text.slice(at + 3, at + 12));
  return close === null ? at + 1 : at + 2 + close[0].length;
}
