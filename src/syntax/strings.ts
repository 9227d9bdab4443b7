/** Texts in quotes: escapes, and the parts of a string with interpolations. */
import type { IToken } from "chevrotain";
import type { ScannedString } from "../../grammar/strings.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { StringExpression, StringPart } from "./ast.ts";
import type { TreeContext } from "./context.ts";
import type { Expressions } from "./expressions.ts";

/** Offsets between the quotes. */
function content(token: IToken): { start: number; end: number } {
  const scanned = token.payload as ScannedString | undefined;
  const end = token.endOffset! + 1;
  return { start: token.startOffset + 1, end: scanned?.closed === false ? end : Math.max(token.startOffset + 1, end - 1) };
}

/** The text of a string in which braces mean nothing. */
export function plainText(context: TreeContext, token: IToken): string {
  const { start, end } = content(token);
  return unescape(context, start, end);
}

export function stringExpression(context: TreeContext, token: IToken, expressions: Expressions): StringExpression {
  const scanned = token.payload as ScannedString | undefined;
  const { start, end } = content(token);
  const parts: StringPart[] = [];
  const literal = (from: number, to: number): void => {
    if (to > from) parts.push({ form: "literal", span: context.span(from, to), text: unescape(context, from, to) });
  };
  let at = start;
  for (const place of scanned?.interpolations ?? []) {
    literal(at, place.start);
    parts.push(expressions.interpolation(place));
    at = place.end;
  }
  // What an unclosed brace holds is no text.
  literal(at, scanned?.unclosed ?? end);
  return { kind: "string", span: context.tokenSpan(token), parts };
}

const simple: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["{", "{"],
  ["n", "\n"],
]);

function unescape(context: TreeContext, start: number, end: number): string {
  let result = "";
  let at = start;
  const text = context.text;
  const report = (to: number): void =>
    context.diagnostics.report(problem.invalidEscape, context.span(at, to), { escape: text.slice(at, to) });
  while (at < end) {
    if (text[at] !== "\\") {
      result += text[at++]!;
      continue;
    }
    const letter = text[at + 1] ?? "";
    const replacement = simple.get(letter);
    const unicode = /^\\u\{([0-9A-Fa-f]{1,6})\}/.exec(text.slice(at, Math.min(end, at + 12)));
    if (replacement !== undefined && at + 1 < end) {
      result += replacement;
      at += 2;
    } else if (unicode !== null && isScalar(Number.parseInt(unicode[1]!, 16))) {
      result += String.fromCodePoint(Number.parseInt(unicode[1]!, 16));
      at += unicode[0].length;
    } else {
      const to = Math.min(end, at + (unicode?.[0].length ?? 2));
      report(to);
      result += text.slice(at, to);
      at = to;
    }
  }
  return result;
}

/** Surrogates alone are no characters. */
function isScalar(point: number): boolean {
  return point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
}
