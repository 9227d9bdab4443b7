/** Conversions between the representations of types. */
import { powerOfTen } from "../../model/type.ts";
import type { ConvertExpr, Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type { Context } from "./context.ts";
import { compile, expression, named, operand } from "./expression.ts";
import { keyValue } from "./keys.ts";
import { asCode, code, isNullCode, longest, type TextPart, type Value } from "./value.ts";

const isNumber = (t: Type): boolean => ["int", "bigint", "float", "decimal", "rate"].includes(t.kind);
const scaleOf = (t: Type): number => (t.kind === "decimal" ? t.scale : 0);

export function convert(e: ConvertExpr, ctx: Context): Value {
  const from = e.arg.type;
  const to = e.type;
  const { module } = ctx.fn;
  if (to.kind === "text" || to.kind === "char" || to.kind === "json" || to.kind === "uuid") return toText(e, ctx);
  if (from.kind === "row" && to.kind !== "row") {
    const key = keyValue(
      from.entity,
      { at: "column", entity: from.entity, ordinal: operand(e.arg, ctx), nullable: e.arg.nullable },
      ctx,
    );
    return key[0]!.value;
  }
  if (isNumber(from) && isNumber(to)) {
    if (to.kind === "float" || to.kind === "rate")
      return scaleOf(from) === 0 ? compile(e.arg, ctx) : code(`${operand(e.arg, ctx)} / ${powerOfTen(scaleOf(from))}`);
    const up = scaleOf(to) - scaleOf(from);
    if (from.kind === "float" || from.kind === "rate")
      return code(
        `${module.runtime("roundHalfAway")}(${scaleOf(to) === 0 ? expression(e.arg, ctx) : `${operand(e.arg, ctx)} * ${powerOfTen(scaleOf(to))}`})`,
      );
    if (up === 0) return compile(e.arg, ctx);
    if (up > 0) return code(`${operand(e.arg, ctx)} * ${powerOfTen(up)}`);
    return code(`${module.runtime("roundHalfAway")}(${operand(e.arg, ctx)} / ${powerOfTen(-up)})`);
  }
  if (from.kind === "date" && to.kind === "timestamp") return code(`${operand(e.arg, ctx)} * 86_400`);
  if (from.kind === "timestamp" && to.kind === "date") return code(`Math.floor(${operand(e.arg, ctx)} / 86_400)`);
  if (isNumber(from) && to.kind === "duration") return compile(e.arg, ctx);
  if (from.kind === "duration" && isNumber(to))
    return to.kind === "float" ? compile(e.arg, ctx) : code(`${module.runtime("roundHalfAway")}(${expression(e.arg, ctx)})`);
  if (from.kind === "enum" && to.kind === "enum" && from.enum !== to.enum) {
    const { enums } = module.model;
    const labels = enums[to.enum]!.labels.map((l) => l.name);
    const map = enums[from.enum]!.labels.map((l) => labels.indexOf(l.name));
    const table = module.constant(`${enums[from.enum]!.name}As${enums[to.enum]!.name}`, `Int16Array.of(${map.join(", ")})`);
    return code(
      e.arg.nullable
        ? `(${operand(e.arg, ctx)} < 0 ? -1 : ${table}[${expression(e.arg, ctx)}]!)`
        : `${table}[${expression(e.arg, ctx)}]!`,
    );
  }
  return compile(e.arg, ctx);
}

/** `whole`: the name of a column that would no longer be unique if its texts were cut. */
export function toText(e: ConvertExpr, ctx: Context, whole: string | null = null): Value {
  const limit = e.type.kind === "text" || e.type.kind === "char" ? e.type.length : null;
  const value = textOf(e.arg, ctx);
  if (limit === null) return value;
  if (value.form === "text") {
    const length = longest(value.parts);
    if (length !== null && length <= limit) return value;
  } else if (
    (e.arg.type.kind === "text" || e.arg.type.kind === "char") &&
    e.arg.type.length !== null &&
    e.arg.type.length <= limit
  )
    return value;
  const { module } = ctx.fn;
  return code(
    whole === null
      ? `${module.runtime("cutText")}(${asCode(value)}, ${limit})`
      : `${module.runtime("wholeText")}(${asCode(value)}, ${limit}, ${JSON.stringify(whole)})`,
  );
}

/** A value of any type as text. */
export function textOf(e: Expr, ctx: Context): Value {
  switch (e.type.kind) {
    case "text":
    case "char":
    case "json":
    case "uuid": {
      const value = compile(e, ctx);
      if (value.form === "text" || e.nullable) return value;
      return { form: "text", parts: [{ form: "string", code: value.code, longest: "length" in e.type ? e.type.length : null }] };
    }
    default: {
      if (!e.nullable) return textOfCode(e.type, operand(e, ctx), ctx);
      const name = named(e, ctx, "value");
      return code(`${isNullCode(e.type, name)} ? null : ${asCode(textOfCode(e.type, name, ctx))}`);
    }
  }
}

/** The text of a value that is no text and not null. */
function textOfCode(type: Type, value: string, ctx: Context): Value {
  const { module } = ctx.fn;
  const one = (part: TextPart): Value => ({ form: "text", parts: [part] });
  const string = (text: string, longestText: number | null): Value => one({ form: "string", code: text, longest: longestText });
  switch (type.kind) {
    case "enum": {
      const list = module.model.enums[type.enum]!.labels.map((l) => l.name);
      return one({ form: "word", words: enumWords(type.enum, ctx), index: value, list });
    }
    case "int":
    case "bigint":
      return one({ form: "int", code: value, pad: null });
    case "decimal":
      return string(`${module.runtime("numberText")}(${value}, ${type.scale})`, type.precision + 2);
    case "float":
    case "rate":
    case "duration":
      return string(`String(${value})`, 24);
    case "bool":
      return string(`String(${value})`, 5);
    case "date":
      return string(`${module.runtime("dateText")}(${value})`, 10);
    case "timestamp":
      return string(`${module.runtime("timestampText")}(${value})`, 19);
    case "row": {
      const row = { at: "column", entity: type.entity, ordinal: value, nullable: false } as const;
      const [key] = keyValue(type.entity, row, ctx);
      return key!.value.form === "text" ? key!.value : textOfCode(key!.type, asCode(key!.value), ctx);
    }
    case "text":
    case "char":
    case "json":
    case "uuid":
      return string(value, null);
  }
}

/** The dictionary of an enum's labels. */
export function enumWords(index: number, ctx: { readonly fn: Context["fn"] }): string {
  const { module } = ctx.fn;
  const { name, labels } = module.model.enums[index]!;
  return module.constant(`${name}Words`, `new ${module.runtime("Dictionary")}(${JSON.stringify(labels.map((l) => l.name))})`);
}
