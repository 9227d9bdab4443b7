/** Where an element (a field, a clause, a row) visibly begins; recovery resumes there. */
import { type IToken, tokenMatcher, type TokenType } from "chevrotain";
import * as t from "./tokens.ts";

export type Element = "entry" | "label" | "row" | "source" | "item" | "segment" | "override" | "clause" | "target";

type Tokens = readonly IToken[];

/** Whether token `i` is the first of its line. */
export function beginsLine(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens[i]!.startLine! > tokens[i - 1]!.endLine!;
}

/** Column of the first token of the line on which token `i` stands. */
function indentation(tokens: Tokens, i: number): number {
  let at = i;
  while (at > 0 && !beginsLine(tokens, at)) at--;
  return tokens[at]!.startColumn!;
}

const is = (token: IToken | undefined, ...types: TokenType[]): boolean =>
  types.some((type) => token !== undefined && tokenMatcher(token, type));

/**
 * Whether an element begins at token `i`, seen from within a broken one that began at token `start`, on the same level of
 * brackets. A line that is indented no further than the broken element's always begins a new one.
 */
export function beginsElement(element: Element, tokens: Tokens, i: number, start: number): boolean {
  if (element === "row") return is(tokens[i], t.Comma);
  if (element === "source") return is(tokens[i], t.LeftBrace);
  if (beginsLine(tokens, i) && i > start && tokens[i]!.startColumn! <= indentation(tokens, start)) return true;
  switch (element) {
    case "entry":
      return ["period", "seed", "locale", "dialects"].includes(tokens[i]!.image);
    case "label":
      return is(tokens[i - 1], t.Comma);
    case "item":
      return beginsItem(tokens, i, start);
    case "segment":
      return is(tokens[i], t.Name, t.String) && is(tokens[i + 1], t.Percent, t.Number) && is(tokens[i + 2], t.LeftBrace);
    case "override":
      return is(tokens[i], t.Name) && is(tokens[i + 1], t.Equals);
    case "clause":
      return beginsClause(tokens, i);
    case "target":
      return false;
  }
}

/** `[roles] name :`, `key (`, `check …` and the like. */
function beginsItem(tokens: Tokens, i: number, start: number): boolean {
  if (is(tokens[i], t.Key, t.Unique, t.Index) && is(tokens[i + 1], t.LeftParenthesis)) return true;
  if (is(tokens[i], t.Partition, t.Cluster) && is(tokens[i + 1], t.By)) return true;
  if (beginsLine(tokens, i) && is(tokens[i], t.Check, t.Copy, t.Use, t.Segments) && !is(tokens[i + 1], t.Colon)) return true;
  let name = i;
  while (is(tokens[name], t.Role) && !is(tokens[name + 1], t.Colon)) name++;
  if (!is(tokens[name], t.Name) || !is(tokens[name + 1], t.Colon)) return false;
  // On one line a name before a colon may also be an argument, or a branch of `? :`.
  return (
    beginsLine(tokens, i) || (is(tokens[name + 2], t.Name) && !tokens.slice(start, i).some((token) => is(token, t.Question)))
  );
}

function beginsClause(tokens: Tokens, i: number): boolean {
  if (is(tokens[i - 1], t.On, t.To)) return false;
  if (is(tokens[i], t.To, t.State) && is(tokens[i + 1], t.Name)) return true;
  return is(tokens[i], t.Name) && is(tokens[i + 1], t.Every, t.At, t.After, t.On);
}
