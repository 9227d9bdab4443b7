/** Text to tree. */
import { type IRecognitionException, type IToken, tokenMatcher } from "chevrotain";
import type * as cst from "../../grammar/derived/cst.d.ts";
import type { Element } from "../../grammar/elements.ts";
import { EcomParser } from "../../grammar/parser.ts";
import type { InterpolationPlace } from "../../grammar/strings.ts";
import * as t from "../../grammar/tokens.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { SourceFile } from "./ast.ts";
import { balanceBraces, type MissingBrace, removeEarlyClosers } from "./braces.ts";
import { type Chunk, cutIntoChunks, cutAgain } from "./chunks.ts";
import { namesDeclaredIn } from "./doubt.ts";
import { TreeContext } from "./context.ts";
import { DeclarationTrees } from "./declarations.ts";
import { interpolationTokens } from "./interpolation.ts";
import { correctTokens, type Lexical, readTokens } from "./lexical.ts";
import { type Repair, reportMistake } from "./mistakes.ts";
import { placeEmptyNodes } from "./places.ts";
import { Trivia } from "./trivia.ts";

/** One parser serves all: making it costs more than using it. */
let shared: EcomParser | null = null;
function parser(): EcomParser {
  shared ??= new EcomParser();
  return shared;
}

/** A declaration with more mistakes than this is no declaration; further ones would say nothing. */
const mostMistakes = 100;
/** How often a declaration is read again, with its plain mistakes put right, before it is taken as it is. */
const repairRounds = 4;

/** A file as the formatter needs it: the tree, and what it was made from. */
export interface ParsedText {
  readonly tree: SourceFile;
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Complete where no mistake was reported. */
  readonly nodes: readonly cst.DeclarationCstNode[];
}

/** Elements whose mistakes spoil nothing but themselves. */
const localElements: ReadonlySet<Element> = new Set(["entry", "item", "segment", "override", "clause", "target"]);

/** The tree of a file's text. Whatever the text is, there is a tree; every mistake is reported once. */
export function parse(text: string, file: number, diagnostics: Diagnostics): SourceFile {
  return parseText(text, file, diagnostics).tree;
}

/** The same, with tokens, comments and concrete syntax. */
export function parseText(text: string, file: number, diagnostics: Diagnostics): ParsedText {
  diagnostics.know(file, text);
  const lexical = readTokens(text, file, diagnostics);
  const trivia = new Trivia(file, text, lexical.comments);
  const context = new TreeContext(text, file, diagnostics, trivia);
  const reader = new Reader(text, file, diagnostics, lexical);
  const trees = new DeclarationTrees(context, (place) => reader.interpolation(place));
  const chunks = cutIntoChunks(lexical.tokens);
  const nodes = chunks.flatMap((chunk, i) => reader.declarations(chunk, i === chunks.length - 1));
  const declarations = nodes.map((node) => trees.declaration(node)).filter((tree) => tree !== null);
  const tree: SourceFile = { span: { file, start: 0, end: text.length }, file, declarations, comments: trivia.rest() };
  return { tree, tokens: lexical.tokens, comments: lexical.comments, nodes };
}

class Reader {
  readonly #text: string;
  readonly #file: number;
  readonly #diagnostics: Diagnostics;
  readonly #lexical: Lexical;

  constructor(text: string, file: number, diagnostics: Diagnostics, lexical: Lexical) {
    this.#text = text;
    this.#file = file;
    this.#diagnostics = diagnostics;
    this.#lexical = lexical;
  }

  declarations(chunk: Chunk, last: boolean): cst.DeclarationCstNode[] {
    const known = chunk.known ? chunk : this.#unknown(chunk);
    if (known === null) return [];
    const what = last ? "The file" : "The declaration";
    const { node, errors } = this.#read(known.tokens);
    if (errors.length === 0 && known.extraClosers.length === 0) return [node];
    const pieces = errors.length === 0 ? [known] : cutAgain(known);
    return pieces.map((piece, i) => this.#withMistakes(piece, i < pieces.length - 1 ? "The declaration" : what));
  }

  interpolation(place: InterpolationPlace): cst.InterpolationCstNode | null {
    const raw = interpolationTokens(this.#text, place);
    const { tokens, mistakes } = correctTokens(this.#text, this.#file, this.#diagnostics, raw.tokens, raw.errors);
    if (tokens.length === 0) {
      const span = { file: this.#file, start: place.start, end: place.end };
      if (mistakes.length === 0) this.#diagnostics.report(problem.emptyInterpolation, span, {});
      return null;
    }
    parser().read(tokens);
    const node = parser().interpolation() as cst.InterpolationCstNode;
    const [error] = parser().errors;
    placeEmptyNodes(node, place.start + 1);
    if (error !== undefined && mistakes.length === 0) {
      reportMistake(
        { file: this.#file, diagnostics: this.#diagnostics, tokens, unclosed: new Set(), what: "The interpolation" },
        error,
      );
    }
    return node;
  }

  #read(tokens: IToken[]): { node: cst.DeclarationCstNode; errors: readonly IRecognitionException[] } {
    parser().read(tokens);
    const node = parser().declaration() as cst.DeclarationCstNode;
    return { node, errors: parser().errors };
  }

  /** Reads what has mistakes: braces are put right, plain mistakes too, all are reported. */
  #withMistakes(chunk: Chunk, what: string): cst.DeclarationCstNode {
    const { tokens: reopened, extra } = removeEarlyClosers(chunk.tokens, chunk.extraClosers);
    const { tokens: balanced, missing } = balanceBraces(reopened);
    let tokens = balanced;
    const repaired: number[] = [];
    for (let round = 0; ; round++) {
      const { node, errors } = this.#read(tokens);
      const told = errors.filter((error) => !this.#isKnown(error, repaired));
      const context = { file: this.#file, diagnostics: this.#diagnostics, tokens, unclosed: new Set<IToken>(), what };
      const first = told[0] === undefined ? Infinity : placeOf(told[0]);
      const isShaken =
        extra.length > 0 ||
        (missing.length > 0 && errors.some(({ name }) => name === "NotAllInputParsedException")) ||
        missing.some(({ opener }) => told.some(({ token }) => token.startLine === opener.startLine));
      if (isShaken) {
        // Behind a brace in the wrong place nothing is what it seems: the first mistake is told, and no other.
        const brace = Math.min(
          ...missing.map(({ closer }) => closer.startOffset),
          ...extra.map(({ startOffset }) => startOffset),
        );
        if (first <= brace) reportMistake(context, told[0]!);
        else this.#reportBraces(missing, extra);
      } else {
        this.#reportBraces(missing, []);
        const repairs: Repair[] = [];
        for (const error of told.slice(0, mostMistakes)) {
          const repair = reportMistake(context, error);
          if (repair !== null) {
            repairs.push(repair);
            repaired.push(placeOf(error));
          }
        }
        if (repairs.length > 0 && round < repairRounds) {
          tokens = repairs.reduce((meant, repair) => repair(meant), tokens);
          continue;
        }
      }
      this.#doubt(tokens, isShaken || errors.some(({ name }) => name === "NotAllInputParsedException"));
      placeEmptyNodes(node, tokens[0]?.startOffset ?? 0);
      return node;
    }
  }

  /** Says what the mistakes in a declaration spoil: some of its elements, or all of it. */
  #doubt(tokens: readonly IToken[], whole: boolean): void {
    const { lost } = parser();
    const isWhole = whole || lost.some(({ element }) => element === null || !localElements.has(element));
    const regions = isWhole ? [tokens] : lost.map(({ from, to }) => tokens.slice(from, to));
    // What is said of the declaration as a whole (it has no key) may come of a lost element.
    if (regions.length > 0)
      regions.push(
        tokens
          .slice(0, 3)
          .filter((token) => tokenMatcher(token, t.Name))
          .slice(-1),
      );
    for (const region of regions) {
      const [first, last] = [region[0], region.at(-1)];
      if (first === undefined || last === undefined) continue;
      this.#diagnostics.doubt({ file: this.#file, start: first.startOffset, end: last.endOffset! + 1 }, namesDeclaredIn(region));
    }
  }

  #reportBraces(missing: readonly MissingBrace[], extra: readonly IToken[]): void {
    for (const { opener, closer } of missing) {
      const span = { file: this.#file, start: closer.startOffset, end: closer.startOffset };
      const labels = [{ span: this.#spanOf(opener), text: "opened here" }];
      const fix = { title: "Close it", span, text: " }" };
      this.#diagnostics.report(problem.missingClosing, span, { opener: "{", closer: "}" }, { labels, fix });
    }
    for (const closer of extra) {
      const span = this.#spanOf(closer);
      const fix = { title: "Remove it", span, text: "" };
      this.#diagnostics.report(problem.extraClosing, span, { closer: closer.image }, { fix });
    }
  }

  /** Whether something has been reported, or put right, on the lines at which the parser stumbled. */
  #isKnown(error: IRecognitionException, repaired: readonly number[]): boolean {
    const { mistakes } = this.#lexical;
    if (mistakes.length + repaired.length === 0) return false;
    const { token } = error;
    const previous = (error as { previousToken?: IToken }).previousToken;
    const end = Number.isNaN(token.startOffset) ? this.#text.length : token.endOffset!;
    const from = previous === undefined || Number.isNaN(previous.startOffset) ? token.startOffset : previous.startOffset;
    const lineStart = Number.isNaN(from) ? 0 : this.#text.lastIndexOf("\n", from - 1) + 1;
    const isNear = (offset: number): boolean => offset >= lineStart && offset <= end;
    return mistakes.some(isNear) || repaired.some(isNear);
  }

  /** A chunk that begins with no word of a declaration: meant is the nearest, if one is near. */
  #unknown(chunk: Chunk): Chunk | null {
    const [first, ...others] = chunk.tokens;
    if (first === undefined) {
      this.#reportBraces([], chunk.extraClosers);
      return null;
    }
    const span = this.#spanOf(first);
    const words = t.declarationWords.map((type) => type.PATTERN as string);
    const found = nearest(first.image, words);
    const fix = found === null ? null : { title: `Write \`${found}\``, span, text: found };
    if (!this.#lexical.mistakes.includes(first.startOffset)) {
      this.#diagnostics.report(problem.unknownDeclaration, span, { word: first.image, nearest: found }, { fix });
    }
    if (found === null) {
      this.#doubt(chunk.tokens, true);
      return null;
    }
    const type = t.declarationWords.find((word) => word.PATTERN === found)!;
    return {
      ...chunk,
      known: true,
      tokens: [{ ...first, tokenType: type, tokenTypeIdx: type.tokenTypeIdx!, image: found }, ...others],
    };
  }

  #spanOf(token: IToken) {
    return { file: this.#file, start: token.startOffset, end: token.endOffset! + 1 };
  }
}

/** Where the parser stumbled; behind everything, where that was the end. */
function placeOf({ token }: IRecognitionException): number {
  return Number.isNaN(token.startOffset) ? Number.MAX_SAFE_INTEGER : token.startOffset;
}
