/** What an expression compiles to: code of one value, or a text in parts that a writer can take one by one. */
import type { Type } from "../../model/type.ts";

export type TextPart =
  | { readonly form: "literal"; readonly text: string }
  /** Entry `index` of the dictionary constant `words`. `longest` in characters; `distinct` how many entries. */
  | { readonly form: "word"; readonly words: string; readonly index: string; readonly list: readonly string[] }
  | { readonly form: "int"; readonly code: string; readonly pad: number | null }
  /** Any code of type string; `longest` is its greatest length, null where unknown. */
  | { readonly form: "string"; readonly code: string; readonly longest: number | null };

export type Value =
  { readonly form: "code"; readonly code: string } | { readonly form: "text"; readonly parts: readonly TextPart[] };

export const code = (text: string): Value => ({ form: "code", code: text });

/** Code that needs no local of its own: a name, a number, a member of a name. */
export function isSimple(text: string): boolean {
  return /^-?[\w.$]+$/.test(text) || /^"(?:[^"\\]|\\.)*"$/.test(text);
}

/** The code of a text part as a string expression. */
function partCode(part: TextPart): string {
  switch (part.form) {
    case "literal":
      return JSON.stringify(part.text);
    case "word":
      return `${part.words}.words[${part.index}]!`;
    case "int":
      return part.pad === null ? `String(${part.code})` : `String(${part.code}).padStart(${part.pad}, "0")`;
    case "string":
      return part.code;
  }
}

/** A value as one expression. */
export function asCode(value: Value): string {
  if (value.form === "code") return value.code;
  if (value.parts.length === 0) return '""';
  if (value.parts.length === 1) return partCode(value.parts[0]!);
  const inTemplate = value.parts.map((part) => {
    if (part.form === "literal") return part.text.replace(/[\\`]|\$\{/g, "\\$&").replace(/\n/g, "\\n");
    if (part.form === "int" && part.pad === null) return `\${${part.code}}`;
    return `\${${partCode(part)}}`;
  });
  return `\`${inTemplate.join("")}\``;
}

/** The greatest length of a text in characters; null where unknown. */
export function longest(parts: readonly TextPart[]): number | null {
  let sum = 0;
  for (const part of parts) {
    const length =
      part.form === "literal"
        ? part.text.length
        : part.form === "word"
          ? Math.max(0, ...part.list.map((w) => w.length))
          : part.form === "int"
            ? Math.max(part.pad ?? 0, 12)
            : part.longest;
    if (length === null) return null;
    sum += length;
  }
  return sum;
}

/** The literal of null for a type (see the table of representations in `model/type.ts`). */
export function nullOf(type: Type): string {
  switch (type.kind) {
    case "int":
    case "bigint":
    case "decimal":
    case "float":
    case "rate":
    case "date":
    case "timestamp":
    case "duration":
      return "NaN";
    case "enum":
    case "row":
      return "-1";
    case "bool":
    case "text":
    case "char":
    case "json":
    case "uuid":
      return "null";
  }
}

/** The test that a value is null. */
export function isNullCode(type: Type, text: string): string {
  const none = nullOf(type);
  if (text === none) return "true";
  if (none === "NaN") return `Number.isNaN(${text})`;
  return none === "-1" ? `${text} < 0` : `${text} === null`;
}

/** How emitted TypeScript types a value. */
export function typeCode(type: Type, nullable: boolean): string {
  if (type.kind === "bool") return nullable ? "boolean | null" : "boolean";
  if (nullOf(type) === "null") return nullable ? "string | null" : "string";
  return "number";
}
