/**
 * How the parser goes on after a mistake. Chevrotain's own recovery looks for the next token that could follow; in a
 * language whose keywords are names too, nearly any token could. This one looks at the layout instead: a mistake costs the
 * element it is in (a field, a clause, a row), and reading goes on where the next element visibly begins. No token is
 * inserted or deleted.
 */
import {
  CstParser,
  type CstNode,
  type IParserConfig,
  type IParserErrorMessageProvider,
  type IToken,
  tokenLabel,
  tokenMatcher,
  type TokenType,
} from "chevrotain";
import { beginsElement, type Element } from "./elements.ts";
import * as t from "./tokens.ts";

/** Rules that absorb a mistake within them, and what they are an element of. */
const elementRules: ReadonlyMap<string, Element> = new Map([
  ["headerEntry", "entry"],
  ["enumLabel", "label"],
  ["row", "row"],
  ["source", "source"],
  ["item", "item"],
  ["segment", "segment"],
  ["override", "override"],
  ["state", "clause"],
  ["clause", "clause"],
  ["target", "target"],
]);
/** Rules in braces: where no element can go on, reading resumes behind the closing brace. */
const bracketedRules: ReadonlySet<string> = new Set(["rows"]);
/** Rules that repeat an element until `}`, and the element. */
const repetitions: ReadonlyMap<string, Element> = new Map([
  ["header", "entry"],
  ["enum", "label"],
  ["body", "item"],
  ["segments", "segment"],
  ["segment", "override"],
  ["lifecycle", "clause"],
  ["state", "clause"],
  ["mess", "target"],
]);

/** The messages of exceptions carry what was expected, in words of the language; the wording around it is the catalogue's. */
const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => tokenLabel(expected),
  buildNotAllInputParsedMessage: () => "the next declaration",
  buildNoViableAltMessage: ({ customUserDescription, expectedPathsPerAlt }) =>
    customUserDescription ??
    [...new Set(expectedPathsPerAlt.flatMap((paths) => paths.flatMap((p) => p.slice(0, 1).map(tokenLabel))))].join(", "),
  buildEarlyExitMessage: ({ customUserDescription, expectedIterationPaths }) =>
    customUserDescription ?? [...new Set(expectedIterationPaths.flatMap((p) => p.slice(0, 1).map(tokenLabel)))].join(", "),
};

/** The part of chevrotain's parser that its typings leave out and that is used or replaced here. */
interface Internals {
  currIdx: number;
  readonly CST_STACK: CstNode[];
  readonly RULE_STACK_IDX: number;
  getCurrRuleFullName(): string;
  SAVE_ERROR(error: Error): Error;
}

/** Each takes some stack; text with more mistakes in one declaration is not read on. */
const mostRecoveries = 200;

/** Tokens that a mistake spoils: from the beginning of the broken element to where reading goes on. */
export interface Lost {
  readonly element: Element | null;
  /** Indices of tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

export abstract class RecoveringParser extends CstParser {
  /** Bracket depth at each token of the input: of the brackets around it, its own not counted. */
  #depths: Int32Array = new Int32Array(0);
  /** The input without the sentinels that chevrotain puts behind it. */
  #tokens: readonly IToken[] = [];
  /** Elements skipped so far that were none. */
  #recoveries = 0;
  #lost: Lost[] = [];

  constructor(config: IParserConfig) {
    super(t.allTokens, {
      ...{ maxLookahead: 1, recoveryEnabled: true, nodeLocationTracking: "full", errorMessageProvider: expectations },
      ...config,
    });
  }

  /** Gives the parser its tokens; brackets that have no partner do not count. */
  read(tokens: IToken[]): void {
    this.#depths = bracketDepths(tokens);
    this.#tokens = [...tokens];
    this.#recoveries = 0;
    this.#lost = [];
    this.input = tokens;
  }

  /** A keyword is the keyword unless `:` or `=` follows; then it is a field's name. */
  protected keyword(): boolean {
    const next = this.LA(2).tokenType;
    return next !== t.Colon && next !== t.Equals;
  }

  protected next(type: TokenType): boolean {
    return tokenMatcher(this.LA(1), type);
  }

  // What follows replaces chevrotain's recovery.

  override canTokenTypeBeInsertedInRecovery(): boolean {
    return false;
  }
  override canTokenTypeBeDeletedInRecovery(): boolean {
    return false;
  }
  protected getFollowsForInRuleRecovery(): TokenType[] {
    return [];
  }
  protected findReSyncTokenType(): TokenType {
    return t.RightBrace;
  }

  protected isInCurrentRuleReSyncSet(): boolean {
    const self = this as unknown as Internals;
    const rule = self.getCurrRuleFullName();
    return self.RULE_STACK_IDX === 0 || elementRules.has(rule) || bracketedRules.has(rule);
  }

  protected reSyncTo(): IToken[] {
    const self = this as unknown as Internals;
    const rule = self.getCurrRuleFullName();
    const element = elementRules.get(rule);
    const start = this.#startOfNode(self.CST_STACK.at(-1));
    if (element === "source") self.currIdx = this.#endOfSource(start, self.currIdx + 1) - 1;
    else if (element !== undefined) self.currIdx = this.#endOfElement(element, start, self.currIdx + 1) - 1;
    else if (bracketedRules.has(rule)) self.currIdx = this.#behindBraces(start, self.currIdx + 1) - 1;
    else self.currIdx = this.#tokens.length - 1;
    this.#lost.push({ element: element ?? null, from: start, to: self.currIdx + 1 });
    return [];
  }

  /** What mistakes have spoilt in the last text that was read. */
  get lost(): readonly Lost[] {
    return this.#lost;
  }

  protected shouldInRepetitionRecoveryBeTried(expected: TokenType): boolean {
    const self = this as unknown as Internals;
    if (expected !== t.RightBrace || this.next(t.RightBrace) || this.LA(1).tokenType.name === "EOF") return false;
    return repetitions.has(self.getCurrRuleFullName());
  }

  /** A token that begins no element: reports it and skips to the next element. */
  protected tryInRepetitionRecovery(
    repeat: (...args: unknown[]) => unknown,
    args: unknown[],
    _again: () => boolean,
    expected: TokenType,
  ): void {
    const self = this as unknown as Internals;
    const element = repetitions.get(self.getCurrRuleFullName())!;
    this.saveUnexpected(tokenLabel(expected));
    const at = self.currIdx + 1;
    const end = this.#recoveries++ < mostRecoveries ? this.#endOfElement(element, at, at + 1) : this.#endOfLevel(at);
    self.currIdx = end - 1;
    this.#lost.push({ element, from: at, to: end });
    repeat.apply(this, args);
  }

  protected saveUnexpected(expected: string): Error {
    const error = Object.assign(new Error(expected), {
      token: this.LA(1),
      previousToken: this.LA(0),
      resyncedTokens: [],
      context: null,
    });
    error.name = "NoViableAltException";
    return (this as unknown as Internals).SAVE_ERROR(error);
  }

  /** Index of a node's first token; of the next token where the node is still empty. */
  #startOfNode(node: CstNode | undefined): number {
    const self = this as unknown as Internals;
    const offset = node?.location?.startOffset ?? -1;
    let index = self.currIdx + 1;
    if (offset < 0 || Number.isNaN(offset)) return index;
    while (index > 0 && this.#tokens[index - 1]!.startOffset >= offset) index--;
    return index;
  }

  /** Index of the first token from `from` on that is no longer part of the element that began at `start`. */
  #endOfElement(element: Element, start: number, from: number): number {
    const tokens = this.#tokens;
    const depth = this.#depths[start] ?? 0;
    for (let i = from; i < tokens.length; i++) {
      const here = this.#depths[i]!;
      if (here < depth) return i;
      // A bracket that closes what was opened within the element is no new one.
      if (here === depth && !closers.has(tokens[i]!.tokenType) && beginsElement(element, tokens, i, start)) return i;
    }
    return tokens.length;
  }

  /** The brace of the entity's items; of two pairs of braces the first holds rows. */
  #endOfSource(start: number, from: number): number {
    const open = this.#endOfElement("source", start, from);
    const behind = this.#behindBraces(start, open);
    return this.#tokens[behind]?.tokenType === t.LeftBrace ? behind : open;
  }

  /** Index of the bracket that closes the level of the token at `start`. */
  #endOfLevel(start: number): number {
    let end = start;
    while (end < this.#tokens.length && this.#depths[end]! >= this.#depths[start]!) end++;
    return end;
  }

  #behindBraces(start: number, from: number): number {
    const depth = this.#depths[start] ?? 0;
    for (let i = from; i < this.#tokens.length; i++) {
      const here = this.#depths[i]!;
      if (here < depth) return i;
      if (here === depth && this.#tokens[i]!.tokenType === t.RightBrace) return i + 1;
    }
    return this.#tokens.length;
  }
}

const closers: ReadonlyMap<TokenType, TokenType> = new Map([
  [t.RightBrace, t.LeftBrace],
  [t.RightBracket, t.LeftBracket],
  [t.RightParenthesis, t.LeftParenthesis],
]);
const openers: ReadonlySet<TokenType> = new Set(closers.values());

/** Index of the partner of each bracket, -1 where it has none. A `}` closes over parentheses left open before it. */
export function bracketPartners(tokens: readonly IToken[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, i) => {
    const type = token.tokenType;
    if (openers.has(type)) open.push(i);
    const opener = closers.get(type);
    if (opener === undefined) return;
    let at = open.length - 1;
    while (at >= 0 && tokens[open[at]!]!.tokenType !== opener) {
      if (tokens[open[at]!]!.tokenType === t.LeftBrace) return;
      at--;
    }
    if (at < 0) return;
    partners[i] = open[at]!;
    partners[open[at]!] = i;
    open.length = at;
  });
  return partners;
}

function bracketDepths(tokens: readonly IToken[]): Int32Array {
  const partners = bracketPartners(tokens);
  const depths = new Int32Array(tokens.length);
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const partner = partners[i]!;
    if (partner >= 0 && partner < i) depth--;
    depths[i] = depth;
    if (partner > i) depth++;
  }
  return depths;
}
