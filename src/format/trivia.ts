/** Which comments and blank lines belong to which token. */
import type { IToken } from "chevrotain";
import { concat, type Doc, fresh, hardLine } from "./doc.ts";

export interface LeadingComment {
  readonly text: string;
  readonly beginsLine: boolean;
  readonly endsLine: boolean;
  readonly blankBefore: boolean;
}
export interface TokenTrivia {
  readonly leading: readonly LeadingComment[];
  /** Behind it on its line, which ends with them. */
  readonly trailing: readonly string[];
  /** A blank line directly before it, or before the first of its leading comments. */
  readonly blankBefore: boolean;
  /** A blank line between it and its last leading comment. */
  readonly blankBehindComments: boolean;
  /** Whether a line ends between it and the token before it. */
  readonly beginsLine: boolean;
}

const none: TokenTrivia = { leading: [], trailing: [], blankBefore: false, blankBehindComments: false, beginsLine: false };

/** Trivia of the tokens of a text; `end` has the comments behind the last. */
export class AttachedTrivia {
  readonly #text: string;
  readonly #comments: readonly IToken[];
  readonly #byStart = new Map<number, TokenTrivia>();
  readonly end: TokenTrivia;

  constructor(text: string, tokens: readonly IToken[], comments: readonly IToken[]) {
    this.#text = text;
    this.#comments = comments;
    let comment = 0;
    let trailing: readonly string[] = [];
    let before = null as { start: number; trivia: TokenTrivia } | null;
    let end = 0;
    for (const token of [...tokens, null]) {
      const start = token?.startOffset ?? text.length;
      const between: IToken[] = [];
      while (comment < comments.length && comments[comment]!.startOffset < start) between.push(comments[comment++]!);
      const split: number = before === null ? 0 : this.#trailingCount(end, between, token);
      trailing = between.slice(0, split).map(({ image }) => image);
      if (before !== null) this.#byStart.set(before.start, { ...before.trivia, trailing });
      if (split > 0) end = endOf(between[split - 1]!);
      before = { start, trivia: this.#leading(end, between.slice(split), start, split > 0) };
      end = token === null ? start : endOf(token);
    }
    this.end = before!.trivia;
  }

  of(token: IToken): TokenTrivia {
    return this.#byStart.get(token.startOffset) ?? none;
  }

  hasCommentIn(start: number, end: number): boolean {
    return this.#comments.some(({ startOffset }) => startOffset > start && startOffset < end);
  }

  at(offset: number): TokenTrivia {
    return this.#byStart.get(offset) ?? none;
  }

  #lineBreaks(from: number, to: number): number {
    return this.#text.slice(from, to).split("\n").length - 1;
  }

  /** How many of the comments behind a token end its line. */
  #trailingCount(end: number, comments: readonly IToken[], next: IToken | null): number {
    let count = 0;
    let at = end;
    while (count < comments.length && this.#lineBreaks(at, comments[count]!.startOffset) === 0) at = endOf(comments[count++]!);
    const isLast = count === comments.length;
    const lineGoesOn = isLast && next !== null && this.#lineBreaks(at, next.startOffset) === 0;
    return lineGoesOn ? 0 : count;
  }

  #leading(end: number, comments: readonly IToken[], start: number, beginsLine: boolean): TokenTrivia {
    let at = end;
    const leading = comments.map((token, i): LeadingComment => {
      const breaksBefore = this.#lineBreaks(at, token.startOffset);
      at = endOf(token);
      const next = comments[i + 1]?.startOffset ?? start;
      const endsLine = this.#lineBreaks(at, next) > 0 || token.image.startsWith("//");
      const first = i === 0 && end === 0;
      return { text: token.image, beginsLine: breaksBefore > 0 || first, endsLine, blankBefore: breaksBefore > 1 };
    });
    const breaksBefore = this.#lineBreaks(at, start);
    const blank = breaksBefore > 1;
    return {
      leading,
      trailing: [],
      blankBefore: leading[0]?.blankBefore ?? blank,
      blankBehindComments: leading.length > 0 && blank,
      beginsLine: beginsLine || this.#lineBreaks(end, start) > 0,
    };
  }
}

const endOf = (token: IToken): number => token.endOffset! + 1;

/** The comments before a token, up to the token itself. */
export function leadingDoc({ leading, blankBehindComments }: TokenTrivia): Doc {
  if (leading.length === 0) return "";
  const parts: Doc[] = [];
  // Those behind the last that ends its line stand directly before the token, wherever that is.
  const lastOwn = leading.findLastIndex(({ endsLine }) => endsLine);
  for (const [i, comment] of leading.entries()) {
    if (i <= lastOwn && comment.beginsLine) parts.push(fresh);
    if (i > 0 && i <= lastOwn + 1 && comment.blankBefore) parts.push(hardLine);
    parts.push(comment.text.includes("\n") ? { kind: "verbatim", text: comment.text } : comment.text);
    parts.push(comment.endsLine ? hardLine : " ");
  }
  if (blankBehindComments) parts.push(hardLine);
  return concat(...parts);
}

/** The comments behind a token: they wait for the end of the line. */
export function trailingDoc({ trailing }: TokenTrivia): Doc {
  return trailing.length === 0 ? "" : { kind: "suffix", text: trailing.join(" ") };
}
