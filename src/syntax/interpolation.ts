/** The inside of `{…}` in a text: tokens at their places in the file, with the format behind `:` as one token. */
import { createTokenInstance, type ILexingError, type IToken } from "chevrotain";
import { lexer } from "../../grammar/lexer.ts";
import { type InterpolationPlace, moveScanned, type ScannedString } from "../../grammar/strings.ts";
import * as t from "../../grammar/tokens.ts";

export interface InterpolationTokens {
  readonly tokens: IToken[];
  readonly errors: readonly ILexingError[];
}

export function interpolationTokens(text: string, place: InterpolationPlace): InterpolationTokens {
  const content = text.slice(place.start + 1, place.end - 1).trimEnd();
  const offset = place.start + 1;
  const lexed = lexer.tokenize(content);
  for (const token of lexed.tokens) {
    token.startOffset += offset;
    token.endOffset! += offset;
    if (token.payload !== undefined) token.payload = moveScanned(token.payload as ScannedString, offset);
  }
  const colon = formatColon(lexed.tokens);
  if (colon < 0)
    return { tokens: lexed.tokens, errors: lexed.errors.map((error) => ({ ...error, offset: error.offset + offset })) };
  const colonToken = lexed.tokens[colon]!;
  const start = colonToken.endOffset! + 1;
  const image = text.slice(start, offset + content.length);
  const tokens = lexed.tokens.slice(0, colon + 1);
  const { startLine, startColumn } = colonToken;
  if (image.trim() !== "") {
    tokens.push(
      createTokenInstance(
        t.Format,
        image.trim(),
        start,
        start + image.length - 1,
        startLine!,
        startLine!,
        startColumn! + 1,
        startColumn! + image.length,
      ),
    );
  }
  return {
    tokens,
    errors: lexed.errors
      .map((error) => ({ ...error, offset: error.offset + offset }))
      .filter((error) => error.offset < colonToken.startOffset),
  };
}

/** Index of the `:` that belongs to no `? :` and no argument's name; -1 where there is none. */
function formatColon(tokens: readonly IToken[]): number {
  let depth = 0;
  let questions = 0;
  for (const [i, { tokenType: type }] of tokens.entries()) {
    if (type === t.LeftParenthesis || type === t.LeftBrace || type === t.LeftBracket) depth++;
    else if (type === t.RightParenthesis || type === t.RightBrace || type === t.RightBracket) depth--;
    else if (depth > 0) continue;
    else if (type === t.Question) questions++;
    else if (type === t.Colon && questions-- === 0) return i;
  }
  return -1;
}
