/** What the parser stumbled over, said in the words of the language; and, where the repair is plain, the tokens put right. */
import type { IRecognitionException, IToken, TokenType } from "chevrotain";
import { tokenMatcher } from "chevrotain";
import { nestedTooDeep } from "../../grammar/expressions.ts";
import * as t from "../../grammar/tokens.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Span } from "../source/span.ts";
import { innermostOpen } from "./open-brackets.ts";
import { clauseOrders, closersExpected, elementsExpected, wordsOf } from "./vocabulary.ts";
import { joined } from "./lexical.ts";

/** The tokens again, as they were meant. */
export type Repair = (tokens: readonly IToken[]) => IToken[];

export interface MistakeContext {
  readonly file: number;
  readonly diagnostics: Diagnostics;
  readonly tokens: readonly IToken[];
  /** "The file", "The declaration", "The interpolation". */
  readonly what: string;
}

/** Reports one exception of the parser. Answers how to repair the tokens, where that is plain. */
export function reportMistake(context: MistakeContext, exception: IRecognitionException): Repair | null {
  return new Mistake(context, exception).report();
}

const durationUnits: ReadonlySet<string> = new Set(["y", "mo", "w", "d", "h", "min", "s"]);

class Mistake {
  readonly #context: MistakeContext;
  /** Null at the end of the tokens. */
  readonly #token: IToken | null;
  readonly #previous: IToken | null;
  /** Index of the token. */
  readonly #index: number;
  readonly #rule: string;
  readonly #expected: string;
  /** The exception says only that the declaration is complete. */
  readonly #leftOver: boolean;

  constructor(context: MistakeContext, exception: IRecognitionException) {
    this.#context = context;
    const { token } = exception;
    const atEnd = token.tokenType.name === "EOF";
    this.#index = atEnd ? context.tokens.length : context.tokens.indexOf(token);
    this.#token = atEnd ? null : token;
    this.#previous = context.tokens[this.#index - 1] ?? null;
    this.#rule = exception.context?.ruleStack.at(-1) ?? "declaration";
    this.#expected = exception.message;
    this.#leftOver = exception.name === "NotAllInputParsedException";
  }

  report(): Repair | null {
    if (this.#expected === nestedTooDeep) {
      this.#context.diagnostics.report(problem.nestedTooDeep, this.#here(), {});
      return null;
    }
    return (
      this.#unitApart() ??
      this.#equality() ??
      this.#unclosed() ??
      this.#reserved() ??
      this.#callApart() ??
      this.#clause() ??
      this.#misspelt() ??
      this.#population() ??
      this.#field() ??
      this.#expression() ??
      this.#comma() ??
      this.#other()
    )();
  }

  /** `30 d`: the parser saw a number, then something that begins with `d`. */
  #unitApart(): (() => Repair) | null {
    for (const at of [this.#index, this.#index - 1]) {
      const [number, unit] = [this.#context.tokens[at - 1], this.#context.tokens[at]];
      if (
        number?.tokenType !== t.Number ||
        unit === undefined ||
        number.endLine !== unit.startLine ||
        !durationUnits.has(unit.image)
      )
        continue;
      return () => {
        const text = number.image + unit.image;
        const span = this.#span(number, unit);
        this.#context.diagnostics.report(
          problem.unitApart,
          span,
          { number: number.image, unit: unit.image },
          { fix: { title: "Join them", span, text } },
        );
        return (tokens) =>
          tokens.flatMap((token) =>
            token === number ? [] : token === unit ? [joined(t.Duration, text, number, unit)] : [token],
          );
      };
    }
    return null;
  }

  #equality(): (() => Repair) | null {
    const token = this.#token;
    if (
      token?.tokenType !== t.Equals ||
      this.#rule === "field" ||
      this.#rule === "body" ||
      this.#previous?.tokenType === t.Equals
    ) {
      if (token?.tokenType !== t.Equals || this.#rule !== "body") return null;
    }
    if (this.#expected === "an expression") return null;
    return () => {
      const span = this.#here();
      this.#context.diagnostics.report(
        problem.equalsForEquality,
        span,
        {},
        { fix: { title: "Compare with `==`", span, text: "==" } },
      );
      const meant = { ...token!, image: "==", tokenType: t.Equal, tokenTypeIdx: t.Equal.tokenTypeIdx! };
      return (tokens) => tokens.map((other) => (other === token ? meant : other));
    };
  }

  /** A bracket that is still open where a line, a brace or the declaration ends. */
  #unclosed(): (() => Repair | null) | null {
    const closer = closersExpected.get(this.#rule) ?? null;
    const open = innermostOpen(this.#context.tokens, this.#index);
    if (open === null || open.token.tokenType === t.LeftBrace) return null;
    const token = this.#token;
    const ends = token === null || token.startLine! > this.#previous!.endLine! || tokenMatcher(token, t.RightBrace);
    const otherCloser =
      token !== null &&
      [t.RightBrace, t.RightBracket, t.RightParenthesis].includes(token.tokenType) &&
      token.image !== open.closer;
    if (closer === null && !otherCloser && token !== null) return null;
    if (!ends && !otherCloser) return null;
    if (this.#expected === "an expression" && this.#previous !== open.token) return null;
    return () => {
      const labels = [{ span: this.#spanOf(open.token), text: "opened here" }];
      const place = this.#behind();
      const fix = { title: `Close it`, span: place, text: open.closer };
      this.#context.diagnostics.report(
        problem.missingClosing,
        place,
        { opener: open.token.image, closer: open.closer },
        { labels, fix },
      );
      return null;
    };
  }

  #reserved(): (() => null) | null {
    const token = this.#token;
    if (token === null || !t.reservedWords.includes(token.tokenType)) return null;
    const wantsName = this.#expected === "a name" || this.#expected === "a label" || this.#rule === "body";
    if (!wantsName) return null;
    return () => {
      this.#context.diagnostics.report(problem.reservedName, this.#here(), { word: token.image });
      return null;
    };
  }

  #callApart(): (() => null) | null {
    const [name, token] = [this.#previous, this.#token];
    if (token?.tokenType !== t.LeftParenthesis || name === null || !tokenMatcher(name, t.Name)) return null;
    if (token.startOffset === name.endOffset! + 1 || token.startLine !== name.endLine) return null;
    return () => {
      const between = { file: this.#context.file, start: name.endOffset! + 1, end: token.startOffset };
      const fix = { title: "Join them", span: between, text: "" };
      this.#context.diagnostics.report(problem.callApart, this.#span(name, token), { name: name.image }, { fix });
      return null;
    };
  }

  /** A clause of this construct, but not in its place. It may have been taken for the name of what comes next. */
  #clause(): (() => null) | null {
    const order = clauseOrders.get(this.#rule) ?? (this.#leftOver ? clauseOrders.get(this.#declaration()) : undefined);
    if (order === undefined) return null;
    const taken = this.#rule === "field" || this.#rule === "timing";
    const word = taken ? this.#previous : this.#token;
    if (word === null || !order.words.includes(word.image)) return null;
    if (!taken && this.#expected === "an expression") return null;
    return () => {
      this.#context.diagnostics.report(problem.clauseOrder, this.#spanOf(word), { clause: word.image, order: order.order });
      return null;
    };
  }

  #misspelt(): (() => null) | null {
    const words = wordsOf.get(this.#rule);
    if (words === undefined) return null;
    // Only a plain name before something that cannot follow a field's or an event's name.
    const word = this.#rule === "field" || this.#rule === "timing" ? this.#previous : this.#token;
    if (word?.tokenType !== t.Identifier || this.#token?.tokenType === t.Equals) return null;
    const found = nearest(word.image, words);
    if (found === null) return null;
    return () => {
      const span = this.#spanOf(word);
      const fix = { title: `Write \`${found}\``, span, text: found };
      this.#context.diagnostics.report(problem.misspeltKeyword, span, { word: word.image, nearest: found }, { fix });
      return null;
    };
  }

  #population(): (() => null) | null {
    if (this.#rule !== "source") return null;
    return () => {
      const name = this.#context.tokens.find(
        (token, i) => this.#context.tokens[i - 1]?.tokenType === t.Entity && token.tokenType !== t.LeftBrace,
      );
      const found = this.#token?.image ?? null;
      const place = name === undefined ? this.#here() : this.#spanOf(name);
      this.#context.diagnostics.report(problem.noPopulation, place, {
        entity: name?.image ?? "The entity",
        found,
        nearest: null,
      });
      return null;
    };
  }

  #field(): (() => null) | null {
    const name = this.#previous;
    if (this.#rule !== "field" || name === null || this.#expected !== labelOf(t.Colon) || this.#token === null) return null;
    if (!tokenMatcher(this.#token, t.Name) && this.#token.tokenType !== t.Equals && !tokenMatcher(this.#token, t.RightBrace))
      return null;
    return () => {
      this.#context.diagnostics.report(problem.fieldWithoutType, this.#spanOf(name), { name: name.image });
      return null;
    };
  }

  #expression(): (() => null) | null {
    if (this.#expected !== "an expression" || this.#token === null) return null;
    const sameLine = this.#previous === null || this.#token.startLine === this.#previous.endLine;
    return () => {
      const before = sameLine ? describe(this.#token!) : null;
      this.#context.diagnostics.report(problem.missingExpression, sameLine ? this.#here() : this.#behind(), { before });
      return null;
    };
  }

  /** Two elements of a list without a comma between them. */
  #comma(): (() => null) | null {
    const token = this.#token;
    if (token === null || !["rows", "suffix", "list", "pick", "match"].includes(this.#rule)) return null;
    if (this.#expected !== labelOf(closersExpected.get(this.#rule))) return null;
    const begins = [
      t.Name,
      t.Number,
      t.Percent,
      t.Duration,
      t.Date,
      t.String,
      t.Null,
      t.True,
      t.False,
      t.Else,
      t.Pick,
      t.Match,
      t.Relation,
    ];
    if (!begins.some((type) => tokenMatcher(token, type))) return null;
    return () => {
      const place = this.#behind();
      const fix = { title: "Part them", span: place, text: "," };
      this.#context.diagnostics.report(problem.missingComma, this.#here(), { before: describe(token) }, { fix });
      return null;
    };
  }

  #other(): () => null {
    const expected =
      elementsExpected.get(this.#expected === labelOf(closersExpected.get(this.#rule)) ? this.#rule : "") ?? this.#expected;
    return () => {
      if (this.#token === null) {
        this.#context.diagnostics.report(problem.unexpectedEnd, this.#behind(), { of: this.#context.what, expected });
      } else {
        this.#context.diagnostics.report(problem.unexpected, this.#here(), { found: describe(this.#token), expected });
      }
      return null;
    };
  }

  /** The rule of the declaration's first word. */
  #declaration(): string {
    const first = this.#context.tokens[0];
    return first?.tokenType === t.Hidden ? "entity" : (first?.image ?? "");
  }

  #here(): Span {
    return this.#token === null ? this.#behind() : this.#spanOf(this.#token);
  }

  #behind(): Span {
    const at = this.#previous === null ? (this.#token?.startOffset ?? 0) : this.#previous.endOffset! + 1;
    return { file: this.#context.file, start: at, end: at };
  }

  #span(first: IToken, last: IToken): Span {
    return { file: this.#context.file, start: first.startOffset, end: last.endOffset! + 1 };
  }

  #spanOf(token: IToken): Span {
    return this.#span(token, token);
  }
}

function labelOf(type: TokenType | undefined): string {
  return type?.LABEL ?? "";
}

function describe(token: IToken): string {
  const text = token.image.length > 30 ? `${token.image.slice(0, 27)}…` : token.image;
  return token.tokenType === t.String ? `the text ${text}` : `\`${text}\``;
}
