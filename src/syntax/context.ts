/**
 * What the makers of the tree share. They are total: a node that the parser could not complete becomes one with an empty
 * name or an `ErrorExpression`; the mistake itself has been reported.
 */
import type { CstNode, IToken } from "chevrotain";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Span } from "../source/span.ts";
import type { ErrorExpression, Name, PlainString } from "./ast.ts";
import { plainText } from "./strings.ts";
import type { Trivia } from "./trivia.ts";

export class TreeContext {
  readonly text: string;
  readonly file: number;
  readonly diagnostics: Diagnostics;
  readonly trivia: Trivia;

  constructor(text: string, file: number, diagnostics: Diagnostics, trivia: Trivia) {
    this.text = text;
    this.file = file;
    this.diagnostics = diagnostics;
    this.trivia = trivia;
  }

  span(start: number, end: number): Span {
    return { file: this.file, start, end };
  }

  tokenSpan(token: IToken): Span {
    return this.span(token.startOffset, token.endOffset! + 1);
  }

  /** From the first to the last token of a node. */
  nodeSpan(node: CstNode): Span {
    const { startOffset, endOffset } = node.location!;
    return this.span(startOffset, endOffset! + 1);
  }

  /** An empty place behind `span`. */
  after(span: Span): Span {
    return this.span(span.end, span.end);
  }

  /** The name at `index`, or an empty one at the end of `owner`. */
  name(tokens: readonly IToken[] | undefined, owner: Span, index = 0): Name {
    const token = tokens?.[index];
    return token === undefined ? { span: this.after(owner), text: "" } : { span: this.tokenSpan(token), text: token.image };
  }

  optionalName(tokens: readonly IToken[] | undefined): Name | null {
    const token = tokens?.[0];
    return token === undefined ? null : { span: this.tokenSpan(token), text: token.image };
  }

  names(tokens: readonly IToken[] | undefined): Name[] {
    return (tokens ?? []).map((token) => ({ span: this.tokenSpan(token), text: token.image }));
  }

  plainString(token: IToken | undefined, owner: Span): PlainString {
    if (token === undefined) return { kind: "plainString", span: this.after(owner), text: "" };
    return { kind: "plainString", span: this.tokenSpan(token), text: plainText(this, token) };
  }

  optionalString(tokens: readonly IToken[] | undefined): PlainString | null {
    const token = tokens?.[0];
    return token === undefined ? null : this.plainString(token, this.tokenSpan(token));
  }

  missing(span: Span): ErrorExpression {
    return { kind: "error", span };
  }
}
