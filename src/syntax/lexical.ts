/**
 * From text to tokens the parser can work with. What is no token, or one of another language, is reported here, once, and
 * put right or left out, so that the parser does not stumble over it again.
 */
import { createTokenInstance, type ILexingError, type IToken, type TokenType } from "chevrotain";
import { lexer } from "../../grammar/lexer.ts";
import type { ScannedString } from "../../grammar/strings.ts";
import * as t from "../../grammar/tokens.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Span } from "../source/span.ts";

export interface Lexical {
  readonly tokens: IToken[];
  /** Comments in the order of the text. */
  readonly comments: readonly IToken[];
  /** Offsets at which something was reported, ascending. */
  readonly mistakes: readonly number[];
}

export function readTokens(text: string, file: number, diagnostics: Diagnostics): Lexical {
  const lexed = lexer.tokenize(text);
  const groups = lexed.groups as Partial<Record<string, IToken[]>>;
  const correction = new Correction(text, file, diagnostics);
  for (const comment of groups["unfinished"] ?? []) correction.unfinishedComment(comment);
  for (const comment of groups["foreign"] ?? []) correction.foreignComment(comment);
  correction.strayCharacters(lexed.errors);
  const tokens = correction.correct(lexed.tokens);
  return { tokens, comments: groups["comments"] ?? [], mistakes: correction.mistakes.sort((a, b) => a - b) };
}

/** The same for the tokens of an interpolation, whose offsets have been moved to their place in `text`. */
export function correctTokens(
  text: string,
  file: number,
  diagnostics: Diagnostics,
  tokens: readonly IToken[],
  errors: readonly ILexingError[],
): Lexical {
  const correction = new Correction(text, file, diagnostics);
  correction.strayCharacters(errors);
  return { tokens: correction.correct(tokens), comments: [], mistakes: correction.mistakes.sort((a, b) => a - b) };
}

const meanings: ReadonlyMap<string, { type: TokenType; image: string }> = new Map([
  ["&&", { type: t.And, image: "and" }],
  ["||", { type: t.Or, image: "or" }],
  ["!", { type: t.Not, image: "not" }],
  ["<>", { type: t.NotEqual, image: "!=" }],
  ["is", { type: t.Equal, image: "==" }],
  ["is not", { type: t.NotEqual, image: "!=" }],
]);

class Correction {
  readonly #text: string;
  readonly #file: number;
  readonly #diagnostics: Diagnostics;
  readonly mistakes: number[] = [];

  constructor(text: string, file: number, diagnostics: Diagnostics) {
    this.#text = text;
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  unfinishedComment(comment: IToken): void {
    const { startOffset: start } = comment;
    this.#diagnostics.report(problem.unfinishedComment, this.#mistake(start, start + 2), {});
  }

  foreignComment(comment: IToken): void {
    const mark = comment.image.startsWith("#") ? "#" : "--";
    const span = this.#mistake(comment.startOffset, comment.startOffset + mark.length);
    this.#diagnostics.report(
      problem.foreignComment,
      span,
      { mark },
      { fix: { title: "Write the comment with `//`", span, text: "//" } },
    );
  }

  strayCharacters(errors: readonly ILexingError[]): void {
    for (const { offset, length } of errors) {
      const text = this.#text.slice(offset, offset + length).trimEnd();
      this.#diagnostics.report(problem.strayCharacter, this.#mistake(offset, offset + text.length), { text });
    }
  }

  correct(tokens: readonly IToken[]): IToken[] {
    const corrected: IToken[] = [];
    for (const token of tokens) {
      const before = corrected.at(-1);
      switch (token.tokenType) {
        case t.LonePercent:
          if (before !== undefined && before.tokenType === t.Number && before.endLine === token.startLine) {
            corrected[corrected.length - 1] = this.#percent(before, token);
          } else this.#stray(token);
          continue;
        case t.Tag:
          if (tokens.length === 1) break;
          this.#stray(token);
          continue;
        case t.Semicolon:
          this.#semicolon(token);
          continue;
        case t.ForeignOperator:
        case t.ForeignNullTest:
          corrected.push(this.#foreignOperator(token));
          continue;
        case t.SingleQuoted:
          this.#singleQuotes(token);
          break;
        case t.BadNumber:
          this.#badNumber(token);
          break;
        case t.BadDate:
          this.#diagnostics.report(problem.invalidDate, this.#mistakeAt(token), { text: token.image });
          break;
        case t.String:
          this.#string(token);
          break;
      }
      corrected.push(token);
    }
    return corrected;
  }

  #percent(number: IToken, sign: IToken): IToken {
    const span = this.#mistake(number.startOffset, sign.endOffset! + 1);
    const text = `${number.image}%`;
    const fix = { title: "Join them", span, text };
    this.#diagnostics.report(problem.unitApart, span, { number: number.image, unit: "%" }, { fix });
    return joined(t.Percent, text, number, sign);
  }

  #stray(token: IToken): void {
    this.#diagnostics.report(problem.strayCharacter, this.#mistakeAt(token), { text: token.image });
  }

  #semicolon(token: IToken): void {
    const span = this.#mistakeAt(token);
    this.#diagnostics.report(problem.needlessSign, span, { sign: ";" }, { fix: { title: "Remove it", span, text: "" } });
  }

  #foreignOperator(token: IToken): IToken {
    const meaning = meanings.get(token.image.toLowerCase().replaceAll(/\s+/g, " "))!;
    const span = this.#mistakeAt(token);
    const space = meaning.image === "not" ? "not " : meaning.image;
    const fix = { title: `Write \`${meaning.image}\``, span, text: space };
    this.#diagnostics.report(problem.foreignOperator, span, { found: token.image, instead: meaning.image }, { fix });
    return { ...token, image: meaning.image, tokenType: meaning.type, tokenTypeIdx: meaning.type.tokenTypeIdx! };
  }

  #singleQuotes(token: IToken): void {
    const span = this.#mistakeAt(token);
    const text = `"${token.image.slice(1, -1).replaceAll('"', '\\"')}"`;
    this.#diagnostics.report(problem.singleQuotes, span, {}, { fix: { title: "Write it in double quotes", span, text } });
  }

  #string(token: IToken): void {
    const { closed, unclosed } = token.payload as ScannedString;
    const escapedWithin = /\{[^{}"]*\\"/.test(token.image);
    if (!closed) this.#diagnostics.report(problem.unfinishedString, this.#mistakeAt(token), { escapedWithin });
    else if (unclosed !== null)
      this.#diagnostics.report(problem.interpolationNotClosed, this.#mistake(unclosed, unclosed + 1), {});
  }

  #badNumber(token: IToken): void {
    const digits = /^\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?=[A-Za-z])/.exec(token.image)?.[0];
    const unit = digits === undefined ? "" : token.image.slice(digits.length);
    this.#diagnostics.report(problem.invalidNumber, this.#mistakeAt(token), { text: token.image, unit });
  }

  #mistakeAt(token: IToken): Span {
    return this.#mistake(token.startOffset, token.endOffset! + 1);
  }

  #mistake(start: number, end: number): Span {
    this.mistakes.push(start);
    return { file: this.#file, start, end };
  }
}

/** One token in place of two and what is between them. */
export function joined(type: TokenType, image: string, first: IToken, last: IToken): IToken {
  return createTokenInstance(
    type,
    image,
    first.startOffset,
    last.endOffset!,
    first.startLine!,
    last.endLine!,
    first.startColumn!,
    last.endColumn!,
  );
}
