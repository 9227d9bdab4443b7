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
    } else if (token.tokenType === t.LeftBrace && partner >= 0) {
      // Within braces that have their partner nothing begins a declaration.
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
 * Cuts a declaration that could not be parsed once more, where another visibly begins within its braces: then one brace
 * too few in the one met one too many in the other.
 */
export function cutWithinBraces(chunk: Chunk): Chunk[] {
  const { tokens } = chunk;
  const column = tokens[0]?.startColumn ?? 1;
  const pieces: Chunk[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i];
    const begins =
      token !== undefined &&
      beginsLine(tokens, i) &&
      token.startColumn! <= column &&
      token.tokenType !== t.Check &&
      t.declarationWords.includes(token.tokenType) &&
      hasShape(tokens, i);
    if (token !== undefined && !begins) continue;
    pieces.push({
      tokens: tokens.slice(start, i),
      extraClosers: token === undefined ? chunk.extraClosers : [],
      known: start > 0 || chunk.known,
    });
    start = i;
  }
  return pieces;
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
  if (reading.tokens.length === 1 && !beginsLine(tokens, i)) return false;
  const outside = isOutside(tokens, i, reading);
  // Braces that are still open here have lost their partner: then only the layout counts.
  if (reading.hasOpenBrace) return outside && hasShape(tokens, i);
  if (hasShape(tokens, i)) return outside || reading.couldEnd;
  return outside && reading.couldEnd;
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
  if (token.tokenType !== t.Identifier || !isOutside(tokens, i, reading) || !reading.couldEnd || reading.hasOpenBrace)
    return false;
  if (is(next, t.String)) return true;
  if (!is(next, t.Name, t.LeftBrace)) return false;
  return is(reading.tokens.at(-1), t.RightBrace) || next!.tokenType === t.Identifier;
}
