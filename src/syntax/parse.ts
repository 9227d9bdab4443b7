import type { IToken } from "chevrotain";
import type * as cst from "../../grammar/derived/cst.d.ts";
import { lexer } from "../../grammar/lexer.ts";
import { EcomParser } from "../../grammar/parser.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Declaration, SourceFile } from "./ast.ts";
import { TreeContext } from "./context.ts";
import { DeclarationTrees } from "./declarations.ts";
import { interpolationTokens } from "./interpolation.ts";
import { Trivia } from "./trivia.ts";

let shared: EcomParser | null = null;
/** One parser serves all: making it costs more than using it. */
function parser(): EcomParser {
  shared ??= new EcomParser();
  return shared;
}

/** The tree of a file's text. Whatever the text is, there is a tree; mistakes are reported. */
export function parse(text: string, file: number, diagnostics: Diagnostics): SourceFile {
  const lexed = lexer.tokenize(text);
  const trivia = new Trivia(file, text, lexed.groups["comments"] ?? []);
  const context = new TreeContext(text, file, diagnostics, trivia);
  const trees = new DeclarationTrees(context, (place) => {
    const inner = interpolationTokens(text, place);
    return read(inner.tokens, (p) => p.interpolation() as cst.InterpolationCstNode);
  });
  function read<N>(tokens: IToken[], rule: (p: EcomParser) => N): N {
    parser().read(tokens);
    const node = rule(parser());
    for (const error of parser().errors) {
      const at = Number.isNaN(error.token.startOffset) ? text.length : error.token.startOffset;
      diagnostics.report(problem.unexpected, context.span(at, Math.min(text.length, at + 1)), {
        found: error.token.image,
        expected: error.message,
      });
    }
    return node;
  }
  const node = read(lexed.tokens, (p) => p.file() as cst.FileCstNode);
  const declarations = (node.children.declaration ?? [])
    .map((d) => trees.declaration(d))
    .filter((d): d is Declaration => d !== null);
  return { span: { file, start: 0, end: text.length }, file, declarations, comments: trivia.rest() };
}
