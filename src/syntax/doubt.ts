/** What is in doubt where the text has a mistake: the names that it would have declared. */
import { type IToken, tokenMatcher, type TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";

/** Words behind which something gets its name. */
const naming: ReadonlySet<TokenType> = new Set([
  ...[t.Schema, t.Enum, t.Const, t.Table, t.Curve, t.Fields, t.Entity, t.Lifecycle, t.Report],
  ...[t.As, t.State, t.To, t.Segments],
]);

/** Names that tokens declare, or would declare if they were right. */
export function namesDeclaredIn(tokens: readonly IToken[]): Set<string> {
  const names = new Set<string>();
  const isEnum = tokens[0]?.tokenType === t.Enum;
  // The first name that is no word of the language: what the declaration or the field was to be called.
  const isLeading = (token: IToken, i: number): boolean =>
    tokenMatcher(token, t.Role) || (i < 2 && t.declarationWords.includes(token.tokenType));
  let first = true;
  for (const [i, token] of tokens.entries()) {
    const isName = tokenMatcher(token, t.Name);
    if (!isName && !tokenMatcher(token, t.String)) continue;
    const next = tokens[i + 1]?.tokenType;
    const isDeclared = next === t.Colon || next === t.Equals || naming.has(tokens[i - 1]?.tokenType as TokenType);
    if (isDeclared || isEnum || (first && isName && !isLeading(token, i))) names.add(token.image.replaceAll('"', ""));
    if (isName && !isLeading(token, i)) first = false;
  }
  return names;
}
