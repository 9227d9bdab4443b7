/** Puts the missing `}` into a declaration, where the indentation of its lines says that it belongs. */
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

function emptyBehind(token: IToken): IToken {
  const { endOffset, endLine, endColumn } = token;
  return createTokenInstance(t.RightBrace, "", endOffset! + 1, endOffset!, endLine!, endLine!, endColumn! + 1, endColumn!);
}
