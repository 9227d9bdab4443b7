/** The functions of texts. Null in any argument gives null, as in SQL. */
import type { Expr, FunctionName } from "../../model/expression.ts";
import { slugText, titleText } from "../../runtime/text/texts.ts";
import { hoisted, statementScope, type Context } from "./context.ts";
import { compile, expression } from "./expression.ts";
import { joinLiterals } from "./text.ts";
import { asCode, code, isSimple, type TextPart, type Value } from "./value.ts";

export type TextFunction = Extract<
  FunctionName,
  "lower" | "upper" | "title" | "slug" | "trim" | "left" | "right" | "substr" | "replace" | "concat" | "join"
>;

export function textCall(fn: TextFunction, args: readonly Expr[], ctx: Context): Value {
  const nullable = args.filter((a) => a.nullable);
  if (nullable.length === 0) return ofTexts(fn, args, (a) => compile(a, ctx), ctx);
  const names = new Map(nullable.map((a) => [a, nullableName(a, ctx)]));
  const value = ofTexts(fn, args, (a) => (names.has(a) ? code(names.get(a)!) : compile(a, ctx)), ctx);
  const tests = [...new Set(names.values())].map((name) => `${name} === null`);
  return code(`${tests.join(" || ")} ? null : ${asCode(value)}`);
}

function nullableName(e: Expr, ctx: Context): string {
  const text = expression(e, ctx);
  const scope = statementScope(ctx);
  return isSimple(text) ? text : scope === null ? `(${text})` : hoisted(scope, "text", text, e, ctx);
}

/** The function of arguments that are not null; `valueOf` compiles one. */
function ofTexts(fn: TextFunction, args: readonly Expr[], valueOf: (e: Expr) => Value, ctx: Context): Value {
  const { module } = ctx.fn;
  const string = (text: string, longest: number | null = null): Value => ({
    form: "text",
    parts: [{ form: "string", code: text, longest }],
  });
  const first = valueOf(args[0]!);
  const rest = (): string =>
    args
      .slice(1)
      .map((a) => `, ${asCode(valueOf(a))}`)
      .join("");
  const length = "length" in args[0]!.type ? args[0]!.type.length : null;
  switch (fn) {
    case "lower":
    case "upper":
      return first.form === "text" ? inParts(first.parts, fn, ctx) : string(caseChange(fn, asOperand(first)), length);
    case "title":
    case "slug": {
      const [only] = first.form === "text" ? first.parts : [];
      if (first.form === "text" && first.parts.length === 1 && only?.form === "word")
        return { form: "text", parts: [changedWords(only, fn, only.list.map(fn === "title" ? titleText : slugText), ctx)] };
      return string(`${module.runtime(`${fn}Text`)}(${asCode(first)})`, length);
    }
    case "trim":
      return string(`${asOperand(first)}.trim()`, length);
    case "left":
      return string(`${asOperand(first)}.slice(0${rest()})`, length);
    case "right":
      return string(`${module.runtime("rightText")}(${asCode(first)}${rest()})`, length);
    case "substr":
      return string(`${module.runtime("substrText")}(${asCode(first)}${rest()})`, length);
    case "replace":
      return string(`${asOperand(first)}.replaceAll(${rest().slice(2)})`);
    case "concat":
      return { form: "text", parts: joinLiterals(args.flatMap((a) => partsOf(valueOf(a)))) };
    case "join": {
      const between = partsOf(first);
      const parts = args.slice(1).flatMap((a, i) => [...(i === 0 ? [] : between), ...partsOf(valueOf(a))]);
      return { form: "text", parts: joinLiterals(parts) };
    }
  }
}

const partsOf = (value: Value): readonly TextPart[] =>
  value.form === "text"
    ? value.parts
    : [{ form: "string", code: isSimple(value.code) ? value.code : `(${value.code})`, longest: null }];

function asOperand(value: Value): string {
  const text = asCode(value);
  return isSimple(text) ? text : `(${text})`;
}

const caseChange = (fn: "lower" | "upper", text: string): string => `${text}.to${fn === "lower" ? "Lower" : "Upper"}Case()`;

/** Letters change one by one, so that the change goes into the parts: a word's dictionary is changed once. */
function inParts(parts: readonly TextPart[], fn: "lower" | "upper", ctx: Context): Value {
  const change = (text: string): string => (fn === "lower" ? text.toLowerCase() : text.toUpperCase());
  return {
    form: "text",
    parts: parts.map((part): TextPart => {
      switch (part.form) {
        case "literal":
          return { form: "literal", text: change(part.text) };
        case "int":
          return part;
        case "string":
          return { ...part, code: caseChange(fn, isSimple(part.code) ? part.code : `(${part.code})`) };
        case "word":
          return changedWords(part, fn, part.list.map(change), ctx);
      }
    }),
  };
}

type Word = TextPart & { readonly form: "word" };

/** A word of a dictionary whose words are changed once, at the start. */
function changedWords(part: Word, fn: "lower" | "upper" | "title" | "slug", list: readonly string[], ctx: Context): Word {
  if (list.every((w, i) => w === part.list[i])) return part;
  const { module } = ctx.fn;
  const change = fn === "lower" || fn === "upper" ? caseChange(fn, "word") : `${module.runtime(`${fn}Text`)}(word)`;
  const words = `new ${module.runtime("Dictionary")}(${part.words}.words.map((word) => ${change}))`;
  return { ...part, words: module.constant(`${part.words}_${fn}`, words), list };
}
