/** Texts: templates keep their parts, so that a writer takes them one by one and no string is built. */
import type { TextExpr } from "../../model/expression.ts";
import { textOf } from "./conversion.ts";
import { hoisted, statementScope, type Context } from "./context.ts";
import { expression } from "./expression.ts";
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
    if (pad !== null && !value.nullable)
      parts.push({ form: "string", code: `${operandOf(text)}.padStart(${pad}, "0")`, longest: null });
    else if (text.form === "text") parts.push(...text.parts);
    else {
      const scope = value.nullable ? statementScope(ctx) : null;
      const name = isSimple(text.code) || scope === null ? text.code : hoisted(scope, "text", text.code, value, ctx);
      if (value.nullable) nullable.push(name);
      parts.push({ form: "string", code: pad === null ? name : `${operandOf(code(name))}.padStart(${pad}, "0")`, longest: null });
    }
  }
  const text: Value = { form: "text", parts: joinLiterals(parts) };
  return nullable.length === 0 ? text : code(`${nullable.map((n) => `${n} === null`).join(" || ")} ? null : ${asCode(text)}`);
}

const operandOf = (value: Value): string => (isSimple(asCode(value)) ? asCode(value) : `(${asCode(value)})`);

/** Literals that follow each other are one. */
export function joinLiterals(parts: readonly TextPart[]): readonly TextPart[] {
  const out: TextPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.form === "literal" && last?.form === "literal")
      out[out.length - 1] = { form: "literal", text: last.text + part.text };
    else out.push(part);
  }
  return out;
}
