/** Braces without a partner, judged by the lines on which they stand. */
import { createTokenInstance, type IToken } from "chevrotain";
import { beginsLine } from "../../grammar/elements.ts";
import * as t from "../../grammar/tokens.ts";

export interface MissingBrace {
  readonly opener: IToken;
  /** The inserted token: empty, behind the token it follows. */
  readonly closer: IToken;
}
export interface Balanced {
  readonly tokens: IToken[];
  readonly missing: readonly MissingBrace[];
}

/** An open brace and the column of the first token on its line. */
interface Open {
  readonly token: IToken;
  readonly indentation: number;
}

/** Puts missing closing braces in where the indentation says that they belong. */
export function balanceBraces(tokens: readonly IToken[]): Balanced {
  let balance = 0;
  for (const { tokenType } of tokens) balance += tokenType === t.LeftBrace ? 1 : tokenType === t.RightBrace ? -1 : 0;
  if (balance <= 0) return { tokens: [...tokens], missing: [] };
  const result: IToken[] = [];
  const missing: MissingBrace[] = [];
  const open: Open[] = [];
  let indentation = 1;
  const close = (): void => {
    const { token: opener } = open.pop()!;
    const closer = emptyBehind(result.at(-1)!);
    result.push(closer);
    missing.push({ opener, closer });
  };
  for (const [i, token] of tokens.entries()) {
    if (beginsLine(tokens, i)) {
      indentation = token.startColumn!;
      const isCloser = token.tokenType === t.RightBrace;
      // A line left of the brace's own is outside of it; one below it too, unless it closes the brace.
      while (missing.length < balance && open.length > (isCloser ? 1 : 0)) {
        const inner = open.at(-1)!;
        const onOpenersLine = inner.token.startLine === token.startLine;
        if (onOpenersLine || indentation > inner.indentation || (indentation === inner.indentation && isCloser)) break;
        close();
      }
    }
    if (token.tokenType === t.LeftBrace) open.push({ token, indentation });
    if (token.tokenType === t.RightBrace) open.pop();
    result.push(token);
  }
  while (missing.length < balance && open.length > 0) close();
  return { tokens: result, missing };
}

export interface Reopened {
  readonly tokens: IToken[];
  /** Those that close too early, or nothing. */
  readonly extra: readonly IToken[];
}

/**
 * Of closing braces that are one too many, it is seldom the last that is wrong: one that closes, within a line, what was
 * opened on an earlier one is left out in its place.
 */
export function removeEarlyClosers(tokens: readonly IToken[], extra: readonly IToken[]): Reopened {
  let result = [...tokens];
  const wrong: IToken[] = [];
  for (const closer of extra) {
    const early = earlyCloser(result);
    wrong.push(early ?? closer);
    if (early !== null)
      result = [...result.filter((token) => token !== early), closer].sort((a, b) => a.startOffset - b.startOffset);
  }
  return { tokens: result, extra: wrong };
}

function earlyCloser(tokens: readonly IToken[]): IToken | null {
  const open: IToken[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.tokenType === t.LeftBrace) open.push(token);
    if (token.tokenType !== t.RightBrace) continue;
    const opener = open.pop();
    if (opener !== undefined && opener.startLine! < token.startLine! && !beginsLine(tokens, i)) return token;
  }
  return null;
}

function emptyBehind(token: IToken): IToken {
  const { endOffset, endLine, endColumn } = token;
  return createTokenInstance(t.RightBrace, "", endOffset! + 1, endOffset!, endLine!, endLine!, endColumn! + 1, endColumn!);
}
