import type { IToken } from "chevrotain";
import type { Comment } from "./ast.ts";

/**
 * The comments of a file, and which of them document something. Lines of `///` directly above a declaration, item, label
 * or clause are its documentation; everything else stays a comment.
 */
export class Trivia {
  readonly #file: number;
  readonly #text: string;
  readonly #comments: readonly IToken[];
  readonly #documenting = new Set<IToken>();

  constructor(file: number, text: string, comments: readonly IToken[]) {
    this.#file = file;
    this.#text = text;
    this.#comments = comments;
  }

  /** The documentation of what begins at `offset`; null where there is none. */
  docOf(offset: number): string | null {
    const lines: string[] = [];
    let below = offset;
    for (let i = this.#lastBefore(offset); i >= 0; i--) {
      const comment = this.#comments[i]!;
      if (!comment.image.startsWith("///") || !this.#isLineAbove(comment, below)) break;
      this.#documenting.add(comment);
      lines.unshift(comment.image.slice(3).replace(/^ /, "").trimEnd());
      below = comment.startOffset;
    }
    return lines.length === 0 ? null : lines.join("\n");
  }

  /** What documents nothing, in the order of the text. */
  rest(): Comment[] {
    return this.#comments
      .filter((comment) => !this.#documenting.has(comment))
      .map((comment) => ({
        span: { file: this.#file, start: comment.startOffset, end: comment.endOffset! + 1 },
        style: comment.image.startsWith("/*") ? "block" : comment.image.startsWith("///") ? "doc" : "line",
        text: comment.image,
      }));
  }

  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#comments[middle]!.startOffset < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** On a line of its own, and nothing but one line break and indentation between it and `below`. */
  #isLineAbove(comment: IToken, below: number): boolean {
    const between = this.#text.slice(comment.endOffset! + 1, below);
    if (between.trim() !== "" || between.split("\n").length !== 2) return false;
    const lineStart = this.#text.lastIndexOf("\n", comment.startOffset - 1) + 1;
    return this.#text.slice(lineStart, comment.startOffset).trim() === "";
  }
}
