/** The least number of characters that a text can have. */
import type { BoundSchema } from "../binder/symbols.ts";
import type { Expr } from "../model/expression.ts";

/** 0 where nothing is known. A label counts with the longest of its enum, since every label can come. */
export function leastLength(schema: BoundSchema, e: Expr): number {
  switch (e.op) {
    case "literal":
      return typeof e.value === "string" ? e.value.length : 0;
    case "text":
      return e.parts.reduce(
        (sum, part) => sum + (typeof part === "string" ? part.length : Math.max(part.pad ?? 0, leastLength(schema, part.value))),
        0,
      );
    case "convert":
      return e.arg.type.kind === "row" ? 0 : leastLength(schema, e.arg);
    case "serial":
    case "tag":
      return 1;
    case "call":
      return e.fn === "lower" || e.fn === "upper"
        ? leastLength(schema, e.args[0] ?? e)
        : e.fn === "concat"
          ? e.args.reduce((sum, a) => sum + leastLength(schema, a), 0)
          : 0;
    case "draw":
      if (e.distribution.name === "pattern") return e.distribution.pattern.length;
      if (e.distribution.name === "uuid") return 36;
      return e.type.kind === "enum" ? longestLabel(schema, e) : 0;
    case "field":
    case "match":
    case "subject":
    case "life":
      return e.type.kind === "enum" && e.op !== "match" ? longestLabel(schema, e) : 0;
    default:
      return 0;
  }
}

function longestLabel(schema: BoundSchema, e: Expr): number {
  if (e.type.kind !== "enum") return 0;
  const lengths = schema.enums[e.type.enum]?.labels.map((l) => l.name.length) ?? [];
  return Math.max(0, ...lengths);
}
