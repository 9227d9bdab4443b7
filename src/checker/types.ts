/** The types of the model: how they are written, which are alike, and which one holds the values of two. */
import type { Type, TypeKind } from "../model/type.ts";
import type { BoundSchema } from "../binder/symbols.ts";

export const intType: Type = { kind: "int" };
export const floatType: Type = { kind: "float" };
export const boolType: Type = { kind: "bool" };
export const dateType: Type = { kind: "date" };
export const timestampType: Type = { kind: "timestamp" };
export const durationType: Type = { kind: "duration" };
export const rateType: Type = { kind: "rate" };
export const textType: Type = { kind: "text", length: null };

/** Digits that a scaled integer can hold exactly in a double. */
export const maximumPrecision = 15;
/** Products of decimals keep exact up to this scale; beyond it they are floats. */
export const maximumProductScale = 8;

export function decimalType(scale: number, precision = maximumPrecision): Type {
  return { kind: "decimal", precision: Math.max(scale, Math.min(maximumPrecision, precision)), scale };
}

/** As a user writes it. */
export function showType(type: Type, schema: BoundSchema, nullable = false): string {
  const mark = nullable ? "?" : "";
  switch (type.kind) {
    case "decimal":
      return `decimal(${type.precision},${type.scale})${mark}`;
    case "char":
      return `char(${type.length})${mark}`;
    case "text":
      return (type.length === null ? "text" : `text(${type.length})`) + mark;
    case "enum":
      return (schema.enums[type.enum]?.name ?? "enum") + mark;
    case "row":
      return (schema.entities[type.entity]?.name ?? "row") + mark;
    default:
      return type.kind + mark;
  }
}

/** A word for messages in which size and scale say nothing: `a number`, `a text`. */
export function describeType(type: Type, schema: BoundSchema): string {
  switch (type.kind) {
    case "int":
    case "bigint":
      return "a whole number";
    case "decimal":
    case "float":
      return "a number";
    case "rate":
      return "a rate";
    case "bool":
      return "a condition";
    case "date":
      return "a date";
    case "timestamp":
      return "a moment";
    case "duration":
      return "a duration";
    case "char":
    case "text":
      return "a text";
    case "json":
      return "json";
    case "uuid":
      return "a uuid";
    case "enum":
      return `a label of ${schema.enums[type.enum]?.name ?? "an enum"}`;
    case "row":
      return `a row of ${schema.entities[type.entity]?.name ?? "an entity"}`;
  }
}

export function isNumeric(type: Type): boolean {
  return type.kind === "int" || type.kind === "bigint" || type.kind === "decimal" || type.kind === "float";
}
export function isWhole(type: Type): boolean {
  return type.kind === "int" || type.kind === "bigint";
}
export function isText(type: Type): boolean {
  return type.kind === "text" || type.kind === "char";
}
export function isMoment(type: Type): boolean {
  return type.kind === "date" || type.kind === "timestamp";
}

/** One representation: nothing has to be converted (precision and length are bounds, not representations). */
export function sameRepresentation(a: Type, b: Type): boolean {
  if (isText(a) && isText(b)) return true;
  if (isWhole(a) && isWhole(b)) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "decimal" && b.kind === "decimal") return a.scale === b.scale;
  if (a.kind === "enum" && b.kind === "enum") return a.enum === b.enum;
  if (a.kind === "row" && b.kind === "row") return a.entity === b.entity;
  return true;
}

/** The scale of a number's exact value; null for a float. */
export function scaleOf(type: Type): number | null {
  return type.kind === "decimal" ? type.scale : isWhole(type) ? 0 : null;
}

/** The type that holds the values of both without loss (floats take in all numbers), or null. */
export function commonType(a: Type, b: Type): Type | null {
  if (isNumeric(a) && isNumeric(b)) return commonNumber(a, b);
  if (isMoment(a) && isMoment(b)) return a.kind === b.kind ? a : timestampType;
  if (isText(a) && isText(b)) return commonText(a, b);
  if (isTextLike(a) && isTextLike(b) && a.kind !== b.kind) return textType;
  if (a.kind === "enum" && b.kind === "enum" && a.enum !== b.enum) return textType;
  return sameRepresentation(a, b) ? a : null;
}

const textLike: readonly TypeKind[] = ["text", "char", "enum", "uuid"];
function isTextLike(type: Type): boolean {
  return textLike.includes(type.kind);
}

function commonNumber(a: Type, b: Type): Type {
  if (a.kind === "float" || b.kind === "float") return floatType;
  if (a.kind === "decimal" || b.kind === "decimal") {
    const scale = Math.max(scaleOf(a) ?? 0, scaleOf(b) ?? 0);
    const whole = Math.max(wholeDigits(a), wholeDigits(b));
    return decimalType(scale, whole + scale);
  }
  return a.kind === "bigint" || b.kind === "bigint" ? { kind: "bigint" } : intType;
}

/** Digits before the point. */
function wholeDigits(type: Type): number {
  return type.kind === "decimal" ? type.precision - type.scale : 10;
}

function commonText(a: Type, b: Type): Type {
  const length = (t: Type): number | null => (t.kind === "text" || t.kind === "char" ? t.length : null);
  const [m, n] = [length(a), length(b)];
  return { kind: "text", length: m === null || n === null ? null : Math.max(m, n) };
}
