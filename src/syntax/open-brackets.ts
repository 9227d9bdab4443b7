import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";

const closers: ReadonlyMap<TokenType, string> = new Map([
  [t.LeftBrace, "}"],
  [t.LeftParenthesis, ")"],
  [t.LeftBracket, "]"],
]);
const closing: ReadonlySet<TokenType> = new Set([t.RightBrace, t.RightParenthesis, t.RightBracket]);

/** The innermost bracket that is open before token `index`, but for `ignored` ones, and the sign that closes it. */
export function innermostOpen(
  tokens: readonly IToken[],
  index: number,
  ignored: ReadonlySet<IToken>,
): { token: IToken; closer: string } | null {
  let depth = 0;
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (closing.has(token.tokenType)) depth++;
    const closer = closers.get(token.tokenType);
    if (closer === undefined || ignored.has(token)) continue;
    if (depth === 0) return { token, closer };
    depth--;
  }
  return null;
}
