/** What the parser stumbled over, said in the words of the language; and, where the repair is plain, the tokens put right. */
import { type IRecognitionException, type IToken, tokenMatcher, type TokenType } from "chevrotain";
import { nestedTooDeep } from "../../grammar/expressions.ts";
import * as t from "../../grammar/tokens.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Span } from "../source/span.ts";
import { joined } from "./lexical.ts";
import { innermostOpen } from "./open-brackets.ts";
import {
  clauseOrders,
  closersExpected,
  elementsExpected,
  entityOrder,
  fieldOrder,
  modifiersAlone,
  wordsOf,
} from "./vocabulary.ts";

/** The tokens again, as they were meant. */
export type Repair = (tokens: readonly IToken[]) => IToken[];

export interface MistakeContext {
  readonly file: number;
  readonly diagnostics: Diagnostics;
  readonly tokens: readonly IToken[];
  /** Brackets of which it has been said that they are open. */
  readonly unclosed: Set<IToken>;
  /** "The file", "The declaration", "The interpolation". */
  readonly what: string;
}

/** Reports one exception of the parser. Answers how to repair the tokens, where that is plain. */
export function reportMistake(context: MistakeContext, exception: IRecognitionException): Repair | null {
  const mistake = new Mistake(context, exception);
  mistake.report();
  return mistake.repair;
}

const durationUnits: ReadonlySet<string> = new Set(["y", "mo", "w", "d", "h", "min", "s"]);
const closing: readonly TokenType[] = [t.RightBrace, t.RightBracket, t.RightParenthesis];
const operands: readonly TokenType[] = [
  ...[t.Name, t.Number, t.Percent, t.Duration, t.Date, t.String],
  ...[t.Null, t.True, t.False, t.Else, t.Pick, t.Match, t.Relation, t.LeftBracket],
];
const expression = "an expression";

/** Each question looks at one kind of mistake; the first that knows this one reports it and answers true. */
class Mistake {
  repair: Repair | null = null;
  readonly #context: MistakeContext;
  /** Null at the end of the tokens. */
  readonly #token: IToken | null;
  readonly #previous: IToken | null;
  readonly #index: number;
  readonly #rule: string;
  readonly #expected: string;
  /** The declaration was complete before the token. */
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

  report(): void {
    if (this.#expected === nestedTooDeep) {
      this.#context.diagnostics.report(problem.nestedTooDeep, this.#here(), {});
      return;
    }
    const known =
      this.#isUnitApart() ||
      this.#isEquality() ||
      this.#isUnclosed() ||
      this.#isReserved() ||
      this.#isCallApart() ||
      this.#isClause() ||
      this.#isMisspelt() ||
      this.#isPopulation() ||
      this.#isRuleBehindModifier() ||
      this.#isField() ||
      this.#isExpression() ||
      this.#isComma() ||
      this.#isNeedlessComma() ||
      this.#isLeftOver();
    if (!known) this.#reportOther();
  }

  /** `30 d`: the parser saw a number, then something that begins with `d`. */
  #isUnitApart(): boolean {
    for (const at of [this.#index, this.#index - 1]) {
      const [number, unit] = [this.#context.tokens[at - 1], this.#context.tokens[at]];
      if (number?.tokenType !== t.Number || unit === undefined || !durationUnits.has(unit.image)) continue;
      if (number.endLine !== unit.startLine) continue;
      const text = number.image + unit.image;
      const span = this.#span(number, unit);
      const fix = { title: "Join them", span, text };
      this.#context.diagnostics.report(problem.unitApart, span, { number: number.image, unit: unit.image }, { fix });
      const meant = joined(t.Duration, text, number, unit);
      this.repair = (tokens) => tokens.filter((token) => token !== number).map((token) => (token === unit ? meant : token));
      return true;
    }
    return false;
  }

  #isEquality(): boolean {
    const token = this.#token;
    const inExpression = this.#leftOver || ["body", "suffix", "list", "pick", "match", "postfix"].includes(this.#rule);
    if (token?.tokenType !== t.Equals || !inExpression || this.#previous?.tokenType === t.Equals) return false;
    const span = this.#here();
    const fix = { title: "Compare with `==`", span, text: "==" };
    this.#context.diagnostics.report(problem.equalsForEquality, span, {}, { fix });
    if (this.#hasComparison(token.startLine!)) return true;
    const meant = { ...token, image: "==", tokenType: t.Equal, tokenTypeIdx: t.Equal.tokenTypeIdx! };
    this.repair = (tokens) => tokens.map((other) => (other === token ? meant : other));
    return true;
  }

  /** Whether a comparison stands on the line already: a second would not chain. */
  #hasComparison(line: number): boolean {
    return this.#context.tokens.some(
      (token) => token.startLine === line && [t.Relation, t.In, t.About].some((type) => tokenMatcher(token, type)),
    );
  }

  /** A parenthesis or bracket that is still open where a line, another bracket or the declaration ends. */
  #isUnclosed(): boolean {
    const open = innermostOpen(this.#context.tokens, this.#index, this.#context.unclosed);
    if (open === null || open.token.tokenType === t.LeftBrace) return false;
    const token = this.#token;
    const otherCloser = token !== null && closing.includes(token.tokenType) && token.image !== open.closer;
    const wantsCloser = closersExpected.has(this.#rule);
    // Between the parentheses of a type stand sizes, nothing else.
    const ends = token === null || this.#rule === "type" || token.startLine! > this.#previous!.endLine!;
    if (!otherCloser && token !== null && !(wantsCloser && ends)) return false;
    if (this.#expected === expression && this.#previous !== open.token) return false;
    const place = this.#behind();
    const labels = [{ span: this.#spanOf(open.token), text: "opened here" }];
    const fix = { title: "Close it", span: place, text: open.closer };
    this.#context.unclosed.add(open.token);
    const names = { opener: open.token.image, closer: open.closer };
    this.#context.diagnostics.report(problem.missingClosing, place, names, { labels, fix });
    return true;
  }

  #isReserved(): boolean {
    // `or: int` has been taken for an operator of the rule before, `state == pick` for the draw.
    const isPick = this.#rule === "pick" && this.#previous?.tokenType === t.Pick;
    const taken = isPick || (this.#expected === expression && this.#token?.tokenType === t.Colon);
    const word = taken ? this.#previous : this.#token;
    if (word === null || !t.reservedWords.includes(word.tokenType)) return false;
    const isLabel = this.#expected === "a label" || (this.#rule === "enum" && this.#expected !== "a name");
    if (!taken && this.#expected !== "a name" && !isLabel && this.#rule !== "body") return false;
    const as = isPick ? "value" : isLabel ? "label" : "name";
    this.#context.diagnostics.report(problem.reservedName, this.#spanOf(word), { word: word.image, as });
    if (as === "name" || this.#token?.tokenType === t.Dot) return true;
    const named = joined(t.Identifier, word.image, word, word);
    this.repair = (tokens) => tokens.map((token) => (token === word ? named : token));
    return true;
  }

  #isCallApart(): boolean {
    const [name, token] = [this.#previous, this.#token];
    if (token?.tokenType !== t.LeftParenthesis || name === null || !tokenMatcher(name, t.Name)) return false;
    if (token.startOffset === name.endOffset! + 1 || token.startLine !== name.endLine) return false;
    const between = { file: this.#context.file, start: name.endOffset! + 1, end: token.startOffset };
    const fix = { title: "Join them", span: between, text: "" };
    this.#context.diagnostics.report(problem.callApart, this.#span(name, token), { name: name.image }, { fix });
    return true;
  }

  /** A clause of this construct, but not in its place. It may have been taken for the name of what comes next. */
  #isClause(): boolean {
    const order = clauseOrders.get(this.#rule) ?? (this.#leftOver ? clauseOrders.get(this.#declaration()) : undefined);
    if (order === undefined) return false;
    const taken = this.#rule === "field" || this.#rule === "timing";
    if (!taken && this.#expected === expression) return false;
    const candidates = taken ? [this.#previous, this.#token] : [this.#token];
    const word = candidates.find((token) => token !== null && order.words.includes(token.image)) ?? null;
    if (word === null) return false;
    const at = this.#context.tokens.indexOf(word);
    const isSerial = word.image === "per" && this.#context.tokens[at - 1]?.image === "serial";
    // A number under an owner is a type, not a rule.
    const instead = isSerial ? { instead: `…: serial per ${this.#context.tokens[at + 1]?.image ?? "…"}` } : {};
    this.#context.diagnostics.report(problem.clauseOrder, this.#spanOf(word), {
      clause: word.image,
      order: order.order,
      ...instead,
    });
    return true;
  }

  #isMisspelt(): boolean {
    const words = wordsOf.get(this.#rule);
    const word = this.#rule === "field" || this.#rule === "timing" ? this.#previous : this.#token;
    if (words === undefined || word?.tokenType !== t.Identifier || this.#token?.tokenType === t.Equals) return false;
    const found = nearest(word.image, words);
    if (found === null) return false;
    const span = this.#spanOf(word);
    const fix = { title: `Write \`${found}\``, span, text: found };
    this.#context.diagnostics.report(problem.misspeltKeyword, span, { word: word.image, nearest: found }, { fix });
    return true;
  }

  #isPopulation(): boolean {
    if (this.#rule !== "source") return false;
    const at = this.#context.tokens.findIndex((token) => token.tokenType === t.Entity);
    const name = this.#context.tokens[at + 1];
    const place = name === undefined ? this.#here() : this.#spanOf(name);
    this.#context.diagnostics.report(problem.noPopulation, place, { entity: name?.image ?? "the entity" });
    return true;
  }

  /** `email: text unique = …`: the modifier has been taken for the name of the next field. */
  #isRuleBehindModifier(): boolean {
    const [word, token] = [this.#previous, this.#token];
    if (this.#rule !== "field" || word === null || token?.tokenType !== t.Equals) return false;
    const before = this.#context.tokens[this.#index - 2];
    if (!modifiersAlone.has(word.image) || before === undefined || before.endLine !== word.startLine) return false;
    this.#context.diagnostics.report(problem.clauseOrder, this.#spanOf(word), { clause: word.image, order: fieldOrder.order });
    this.repair = (tokens) => tokens.filter((other) => other !== word);
    return true;
  }

  #isField(): boolean {
    const [name, token] = [this.#previous, this.#token];
    if (this.#rule !== "field" || name === null || token === null || this.#expected !== t.Colon.LABEL) return false;
    if (![t.Name, t.Equals, t.RightBrace].some((type) => tokenMatcher(token, type))) return false;
    this.#context.diagnostics.report(problem.fieldWithoutType, this.#spanOf(name), { name: name.image });
    return true;
  }

  #isExpression(): boolean {
    if (this.#expected !== expression) return false;
    const token = this.#token;
    const sameLine = token !== null && (this.#previous === null || token.startLine === this.#previous.endLine);
    const place = sameLine ? this.#here() : this.#behind();
    this.#context.diagnostics.report(problem.missingExpression, place, { before: sameLine ? describe(token) : null });
    return true;
  }

  /** Two elements of a list without a comma between them. */
  #isComma(): boolean {
    const token = this.#token;
    if (token === null) return false;
    const isError = this.#rule === "mess" && [t.Percent, t.Number, t.LeftParenthesis].includes(token.tokenType);
    const isElement =
      ["rows", "suffix", "list", "pick", "match"].includes(this.#rule) &&
      this.#expected === closersExpected.get(this.#rule)?.LABEL &&
      operands.some((type) => tokenMatcher(token, type));
    if (!isError && !isElement) return false;
    if (this.#rule === "rows" && !this.#hasColon()) {
      this.#context.diagnostics.report(problem.unexpected, this.#here(), {
        found: describe(token),
        expected: "`:` and cells, or `,`",
      });
      return true;
    }
    const fix: Fix = { title: "Part them", span: this.#behind(), text: "," };
    this.#context.diagnostics.report(problem.missingComma, this.#here(), { before: describe(token) }, { fix });
    return true;
  }

  /** Whether the row so far has its colon. */
  #hasColon(): boolean {
    for (let i = this.#index - 1; i >= 0; i--) {
      const { tokenType } = this.#context.tokens[i]!;
      if (tokenType === t.Comma || tokenType === t.LeftBrace) return false;
      if (tokenType === t.Colon) return true;
    }
    return false;
  }

  /** A comma between fields, events or other elements that stand next to each other; a colon between a label and its share. */
  #isNeedlessComma(): boolean {
    const token = this.#token;
    const plain = ["body", "lifecycle", "state", "segments", "segment", "mess", "header"];
    const isNeedless = token?.tokenType === t.Comma && plain.includes(this.#rule);
    // `enum Status { placed: 60% }`
    const isColon = token?.tokenType === t.Colon && this.#rule === "enum";
    if (!isNeedless && !isColon) return false;
    const span = this.#here();
    const fix = { title: "Remove it", span, text: "" };
    this.#context.diagnostics.report(problem.needlessSign, span, { sign: token.image }, { fix });
    this.repair = (tokens) => tokens.filter((other) => other !== token);
    return true;
  }

  /** Something behind the end of a declaration. */
  #isLeftOver(): boolean {
    const [token, previous] = [this.#token, this.#previous];
    if (!this.#leftOver || token === null || previous === null) return false;
    const here = this.#here();
    if (closing.includes(token.tokenType)) {
      const fix = { title: "Remove it", span: here, text: "" };
      this.#context.diagnostics.report(problem.extraClosing, here, { closer: token.image }, { fix });
      return true;
    }
    const complete = previous.tokenType === t.RightBrace;
    const isHead = !complete && this.#declaration() === "entity";
    // `per Customer when chance(50%) 1..3`: the number stands before the condition.
    if (isHead && token.tokenType === t.Number) {
      this.#context.diagnostics.report(problem.clauseOrder, here, { clause: token.image, order: entityOrder.order });
      return true;
    }
    const expected = isHead ? "`{` and the fields of the entity" : "the next declaration";
    const labels = complete ? [{ span: this.#spanOf(previous), text: "this ends the declaration" }] : [];
    this.#context.diagnostics.report(problem.unexpected, here, { found: describe(token), expected }, { labels });
    return true;
  }

  #reportOther(): void {
    const wantsCloser = this.#expected === closersExpected.get(this.#rule)?.LABEL;
    const expected = (wantsCloser ? elementsExpected.get(this.#rule) : undefined) ?? this.#expected;
    if (this.#token === null) {
      this.#context.diagnostics.report(problem.unexpectedEnd, this.#behind(), { of: this.#context.what, expected });
    } else {
      this.#context.diagnostics.report(problem.unexpected, this.#here(), { found: describe(this.#token), expected });
    }
  }

  /** The word of the declaration. */
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

function describe(token: IToken): string {
  const text = token.image.length > 30 ? `${token.image.slice(0, 27)}…` : token.image;
  return tokenMatcher(token, t.String) ? `the text ${text}` : `\`${text}\``;
}
