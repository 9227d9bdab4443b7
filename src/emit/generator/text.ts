/** Texts: templates keep their parts, so that a writer takes them one by one and no string is built. */
import type { Expr, TextExpr } from "../../model/expression.ts";
import { textOf } from "./conversion.ts";
import type { Context } from "./context.ts";
import { compile, expression } from "./expression.ts";
import { asCode, code, isSimple, type TextPart, type Value } from "./value.ts";

export function textValue(e: TextExpr, ctx: Context): Value {
  const parts: TextPart[] = [];
  const nullable: string[] = [];
  for (const part of e.parts) {
    if (typeof part === "string") {
      if (part !== "") parts.push({ form: "literal", text: part });
      continue;
    }
    const { value, pad } = part;
    const inner = value.op === "convert" && value.type.kind === "text" ? value.arg : value;
    if (pad !== null && (inner.type.kind === "int" || inner.type.kind === "bigint") && !inner.nullable) {
      parts.push({ form: "int", code: expression(inner, ctx), pad });
      continue;
    }
    const text = textOf(value, ctx);
    if (pad !== null) parts.push({ form: "string", code: `${operandOf(text)}.padStart(${pad}, "0")`, longest: null });
    else if (text.form === "text") parts.push(...text.parts);
    else {
      const name =
        isSimple(text.code) || ctx.self.at !== "scope" ? text.code : ctx.self.scope.shared("text", text.code, ctx.pass);
      if (value.nullable) nullable.push(name);
      parts.push({ form: "string", code: name, longest: null });
    }
  }
  const text: Value = { form: "text", parts: joinLiterals(parts) };
  return nullable.length === 0 ? text : code(`${nullable.map((n) => `${n} === null`).join(" || ")} ? null : ${asCode(text)}`);
}

const operandOf = (value: Value): string => (isSimple(asCode(value)) ? asCode(value) : `(${asCode(value)})`);

function joinLiterals(parts: readonly TextPart[]): readonly TextPart[] {
  const out: TextPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.form === "literal" && last?.form === "literal")
      out[out.length - 1] = { form: "literal", text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

const changes = {
  lower: { list: (w: string) => w.toLowerCase(), code: (c: string) => `${c}.toLowerCase()` },
  upper: { list: (w: string) => w.toUpperCase(), code: (c: string) => `${c}.toUpperCase()` },
} as const;

/** lower, upper, title, slug. Where letters change one by one, the change goes into the parts: a word's dictionary is changed once. */
export function changeCase(fn: "lower" | "upper" | "title" | "slug", e: Expr, ctx: Context): Value {
  const value = compile(e, ctx);
  const { module } = ctx.fn;
  if (fn === "title" || fn === "slug" || value.form === "code") {
    const text = operandOf(value);
    const change = fn === "lower" || fn === "upper" ? changes[fn].code(text) : `${module.runtime(`${fn}Text`)}(${text})`;
    if (!e.nullable)
      return { form: "text", parts: [{ form: "string", code: change, longest: "length" in e.type ? e.type.length : null }] };
    return code(`${text} === null ? null : ${change}`);
  }
  const change = changes[fn];
  return {
    form: "text",
    parts: value.parts.map((part): TextPart => {
      switch (part.form) {
        case "literal":
          return { form: "literal", text: change.list(part.text) };
        case "int":
          return part;
        case "string":
          return { ...part, code: change.code(isSimple(part.code) ? part.code : `(${part.code})`) };
        case "word": {
          const list = part.list.map(change.list);
          if (list.every((w, i) => w === part.list[i])) return part;
          const words = module.constant(
            `${part.words}_${fn}`,
            `new ${module.runtime("Dictionary")}(${part.words}.words.map((word) => ${change.code("word")}))`,
          );
          return { ...part, words, list };
        }
      }
    }),
  };
}
