/** What all parts of the layout share: tokens with their comments, and blocks in braces. */
import type { CstNode, IToken } from "chevrotain";
import { Comma } from "../../../grammar/tokens.ts";
import { breaks, concat, type Doc, hardLine, indent, join, line, type Line, settle, wideLine } from "../doc.ts";
import { type AttachedTrivia, leadingDoc, trailingDoc } from "../trivia.ts";

/** An element of a block, and the offset of its first token. */
export interface Element {
  readonly doc: Doc;
  readonly start: number;
}
export interface BlockStyle {
  /** Between elements on one line. */
  readonly separator: Line;
  /** Elements are parted by commas; the last has one too where each stands on its own line. */
  readonly commas: boolean;
}

export const plainBlock: BlockStyle = { separator: wideLine, commas: false };
export const commaBlock: BlockStyle = { separator: line, commas: true };

export class LayoutContext {
  readonly trivia: AttachedTrivia;
  #bare = false;

  constructor(trivia: AttachedTrivia) {
    this.trivia = trivia;
  }

  /** Whether a comment stands between two tokens. */
  hasComments(from: IToken, to: IToken): boolean {
    return !this.#bare && this.trivia.hasCommentIn(from.startOffset, to.startOffset);
  }

  token(token: IToken | undefined): Doc {
    if (token === undefined) return "";
    if (this.#bare) return token.image;
    const trivia = this.trivia.of(token);
    // A comma passes a comment that waits for the end of the line, unless one of its own would be the second there.
    const before = token.tokenType === Comma && trivia.trailing.length > 0 ? settle : "";
    return concat(before, leadingDoc(trivia), token.image, trailingDoc(trivia));
  }

  /** A comma that is not needed: it stays only where comments stand at it. */
  needless(token: IToken | undefined): Doc {
    if (token === undefined || this.#bare) return "";
    const { leading, trailing } = this.trivia.of(token);
    return leading.length + trailing.length === 0 ? "" : this.token(token);
  }

  /** A document made without any comments. */
  bare(make: () => Doc): Doc {
    const outer = this.#bare;
    this.#bare = true;
    const doc = make();
    this.#bare = outer;
    return doc;
  }

  tokens(tokens: readonly (IToken | undefined)[]): Doc {
    return join(
      tokens.filter((token) => token !== undefined).map((token) => this.token(token)),
      " ",
    );
  }

  /** Elements with the commas between them. */
  listed(parts: readonly Doc[], commas: readonly IToken[] | undefined): Doc[] {
    return parts.map((part, i) =>
      i + 1 < parts.length ? concat(part, this.token(commas?.[i])) : concat(part, this.needless(commas?.[i])),
    );
  }

  /**
   * Elements in braces: on one line if they were written so and fit, else a line each. Blank lines between them stay, one
   * at a time.
   */
  block(open: IToken, elements: readonly Element[], close: IToken, style: BlockStyle, commas: readonly IToken[] = []): Doc {
    const wasOneLine = open.endLine === close.startLine && !this.hasComments(open, close);
    const last = elements.length - 1;
    const flatElements = elements.map(({ doc }, i) =>
      style.commas ? concat(doc, i < last ? this.token(commas[i]) : this.needless(commas[i])) : doc,
    );
    const brokenElements = elements.map(({ doc }, i) =>
      style.commas ? concat(doc, commas[i] === undefined ? "," : this.token(commas[i])) : doc,
    );
    return this.choice(
      wasOneLine
        ? concat(
            this.token(open),
            elements.length === 0 ? "" : " ",
            join(flatElements, style.separator),
            elements.length === 0 ? "" : " ",
            this.token(close),
          )
        : null,
      this.brokenBlock(
        open,
        elements.map(({ start }, i) => ({ start, doc: brokenElements[i]! })),
        close,
      ),
    );
  }

  /** Elements a line each. */
  brokenBlock(open: IToken, elements: readonly Element[], close: IToken): Doc {
    const closing = this.trivia.of(close);
    if (elements.length === 0 && closing.leading.length === 0) return concat(this.token(open), this.#withoutLeading(close));
    const lines = elements.map(({ doc, start }, i) =>
      concat(hardLine, i > 0 && this.trivia.at(start).blankBefore ? hardLine : "", doc),
    );
    return concat(
      this.token(open),
      indent(concat(...lines, this.#commentsBefore(close, elements.length > 0))),
      hardLine,
      this.#withoutLeading(close),
    );
  }

  /** Comments before a closing brace, on lines of their own. */
  #commentsBefore(close: IToken, behindElements: boolean): Doc {
    const { leading } = this.trivia.of(close);
    return concat(
      ...leading.map(({ text, blankBefore }, i) =>
        concat(
          hardLine,
          blankBefore && (behindElements || i > 0) ? hardLine : "",
          text.includes("\n") ? { kind: "verbatim", text } : text,
        ),
      ),
    );
  }

  #withoutLeading(token: IToken): Doc {
    return this.#bare ? token.image : concat(token.image, trailingDoc(this.trivia.of(token)));
  }

  /** One line if that is possible and fits. */
  choice(flat: Doc | null, broken: Doc): Doc {
    return { kind: "choice", flat: flat === null || breaks(flat) ? null : flat, broken };
  }
}

export function startOf(node: CstNode): number {
  return node.location!.startOffset;
}
