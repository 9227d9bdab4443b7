/**
 * Cuts a file's tokens into declarations before they are parsed, so that a mistake in one cannot reach the next. In a
 * schema without mistakes the cuts are exactly where the grammar would make them.
 */
import { type IToken, tokenMatcher, type TokenType } from "chevrotain";
import { beginsLine } from "../../grammar/elements.ts";
import { bracketPartners } from "../../grammar/recovery.ts";
import * as t from "../../grammar/tokens.ts";

export interface Chunk {
  readonly tokens: IToken[];
  /** Closing braces in it that closed nothing and were taken out. */
  readonly extraClosers: readonly IToken[];
  /** Whether the first word is one that begins a declaration. */
  readonly known: boolean;
}

/** Words before which a declaration cannot end: something must follow them. */
const demanding: ReadonlySet<TokenType> = new Set([
  ...[t.Dot, t.Comma, t.Colon, t.Equals, t.Question, t.Bar, t.LeftParenthesis, t.LeftBracket, t.LeftBrace],
  ...[t.As, t.Per, t.Each, t.Of, t.Link, t.By, t.Where, t.When, t.Count, t.Arriving, t.Over, t.Roots, t.Children, t.Depth],
  ...[t.Every, t.Least, t.From, t.Match, t.Not],
]);

export function cutIntoChunks(tokens: readonly IToken[]): Chunk[] {
  const chunks = cut(tokens);
  // An item behind a brace that closes too early may look like a declaration: then the cuts are where the lines say.
  if (chunks.every(({ extraClosers }) => extraClosers.length === 0)) return chunks;
  return joinIndented(chunks);
}

/** Chunks with an extra closer take in those before them that are indented, up to the declaration at whose column it stands. */
function joinIndented(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const column = Math.min(...chunk.extraClosers.map(({ startColumn }) => startColumn!));
    let first = joined.length;
    if (chunk.extraClosers.length > 0 && startColumnOf(chunk) > column) {
      do first--;
      while (first > 0 && startColumnOf(joined[first]!) > column);
    }
    const parts = [...joined.splice(Math.max(0, first)), chunk];
    joined.push({
      tokens: parts.flatMap(({ tokens }) => tokens),
      extraClosers: parts.flatMap(({ extraClosers }) => extraClosers),
      known: parts[0]!.known,
    });
  }
  return joined;
}

const startColumnOf = ({ tokens }: Chunk): number => tokens[0]?.startColumn ?? 1;

function cut(tokens: readonly IToken[]): Chunk[] {
  const partners = bracketPartners(tokens);
  const chunks: Chunk[] = [];
  let reading = new Reading();
  for (let i = 0; i < tokens.length; i++) {
    const known = beginsDeclaration(tokens, i, reading);
    if (known || beginsUnknown(tokens, i, reading)) {
      reading.finish(chunks);
      reading = new Reading(known);
    }
    const token = tokens[i]!;
    const partner = partners[i]!;
    if (token.tokenType === t.RightBrace && partner < 0) {
      reading.extra.push(token);
    } else if (partner > i) {
      // Within brackets that have their partner nothing begins a declaration.
      for (; i <= partner; i++) reading.tokens.push(tokens[i]!);
      i--;
    } else {
      if (token.tokenType === t.LeftBrace) reading.hasOpenBrace = true;
      reading.tokens.push(token);
    }
  }
  reading.finish(chunks);
  return chunks;
}

/**
 * Cuts a declaration that could not be parsed once more, where another visibly begins: on a line of its own, no further
 * right. One bracket too few in the one may have met one too many in the other.
 */
export function cutAgain(chunk: Chunk): Chunk[] {
  const { tokens } = chunk;
  const column = tokens[0]?.startColumn ?? 1;
  const pieces: Chunk[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const before = tokens[i - 1]!.tokenType;
    if (before === t.LeftBrace) depth++;
    if (before === t.RightBrace) depth--;
    const token = tokens[i];
    if (token !== undefined && !(beginsLine(tokens, i) && token.startColumn! <= column && couldBegin(tokens, i, depth))) continue;
    const [from, to] = [start === 0 ? 0 : tokens[start]!.startOffset, token?.startOffset ?? Infinity];
    const extraClosers = chunk.extraClosers.filter(({ startOffset }) => startOffset >= from && startOffset < to);
    pieces.push({ tokens: tokens.slice(start, i), extraClosers, known: start > 0 || chunk.known });
    start = i;
    depth = 0;
  }
  return pieces;
}

function couldBegin(tokens: readonly IToken[], i: number, depth: number): boolean {
  const { tokenType } = tokens[i]!;
  if (!t.declarationWords.includes(tokenType) || is(tokens[i + 1], t.Colon, t.Equals, t.Dot, t.Comma)) return false;
  if (depth > 0) return tokenType !== t.Check && hasShape(tokens, i);
  return tokenType !== t.Hidden || is(tokens[i + 1], t.Entity);
}

/** The declaration that is being cut out. */
class Reading {
  readonly tokens: IToken[] = [];
  readonly extra: IToken[] = [];
  /** Whether a brace in it has no partner. */
  hasOpenBrace = false;
  readonly #known: boolean;

  constructor(known = false) {
    this.#known = known;
  }

  finish(chunks: Chunk[]): void {
    if (this.tokens.length > 0 || this.extra.length > 0)
      chunks.push({ tokens: this.tokens, extraClosers: this.extra, known: this.#known });
  }

  /** Whether the declaration so far could end here. */
  get couldEnd(): boolean {
    const last = this.tokens.at(-1);
    const { length } = this.tokens;
    // A report has a chart and what it shows, a check more than its label.
    const isReport = this.tokens[0]?.tokenType === t.Report;
    if (isReport && !this.tokens.some(({ tokenType }) => tokenType === t.Colon) && (length < 4 || last!.tokenType !== t.String))
      return false;
    if (this.tokens[0]?.tokenType === t.Check && length === 2 && last!.tokenType === t.String) return false;
    return last === undefined || (!demanding.has(last.tokenType) && !tokenMatcher(last, t.Infix));
  }
}

const is = (token: IToken | undefined, ...types: TokenType[]): boolean =>
  types.some((type) => token !== undefined && tokenMatcher(token, type));

/** Whether token `i` stands no further right than the declaration that is being read, as its first of a line. */
function isOutside(tokens: readonly IToken[], i: number, reading: Reading): boolean {
  return beginsLine(tokens, i) && (reading.tokens.length === 0 || tokens[i]!.startColumn! <= reading.tokens[0]!.startColumn!);
}

function beginsDeclaration(tokens: readonly IToken[], i: number, reading: Reading): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (!t.declarationWords.includes(token.tokenType) || is(next, t.Colon, t.Equals, t.Dot, t.Comma)) return false;
  if (token.tokenType === t.Entity && is(reading.tokens.at(-1), t.Hidden)) return false;
  if (token.tokenType === t.Hidden && !is(next, t.Entity)) return false;
  // `entity check …`: behind its word a declaration has its name.
  if (reading.tokens.length === 1 || (reading.tokens.length === 2 && reading.tokens[0]!.tokenType === t.Hidden)) return false;
  const outside = isOutside(tokens, i, reading);
  // Braces that are still open here have lost their partner: then only the layout counts.
  if (reading.hasOpenBrace) return outside && hasShape(tokens, i);
  return reading.couldEnd && (outside || hasShape(tokens, i));
}

/** Whether what follows a declaration's word is what must follow it. */
function hasShape(tokens: readonly IToken[], i: number): boolean {
  const [next, third] = [tokens[i + 1], tokens[i + 2]];
  switch (tokens[i]!.tokenType) {
    case t.Import:
      return is(next, t.String);
    case t.Const:
      return is(next, t.Name) && is(third, t.Equals, t.LeftParenthesis);
    case t.Table:
      return is(next, t.Name) && is(third, t.LeftParenthesis);
    case t.Curve:
      return is(next, t.Name) && is(third, t.By);
    case t.Schema:
    case t.Enum:
    case t.Fields:
      return is(next, t.Name) && is(third, t.LeftBrace);
    case t.Lifecycle:
      return is(next, t.Name) && is(third, t.LeftBrace, t.As);
    case t.Hidden:
      return is(next, t.Entity);
    case t.Entity:
      return is(next, t.Name) && !is(third, t.Infix);
    case t.Mess:
      return is(next, t.LeftBrace);
    case t.Check:
      return next !== undefined && (is(next, t.Minus, t.Plus) || !is(next, t.Infix));
    case t.Report:
      return is(next, t.Name) && is(third, t.String, t.Name);
    default:
      return false;
  }
}

/** A misspelt word where a declaration must begin. */
function beginsUnknown(tokens: readonly IToken[], i: number, reading: Reading): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (reading.tokens.length === 0) return !is(token, t.RightBrace);
  if (reading.tokens.length === 1) return false;
  if (token.tokenType !== t.Identifier || !isOutside(tokens, i, reading) || !reading.couldEnd || reading.hasOpenBrace)
    return false;
  if (is(next, t.String)) return true;
  if (!is(next, t.Name, t.LeftBrace)) return false;
  return is(reading.tokens.at(-1), t.RightBrace) || next!.tokenType === t.Identifier;
}
