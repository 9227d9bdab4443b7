/**
 * The types of values in the model, and how emitted code represents them at run time.
 *
 * | type | representation |
 * |---|---|
 * | int, bigint | number, an integer |
 * | decimal(p,s) | number, an integer: the value times 10^s |
 * | float | number |
 * | rate | number: occurrences a second (an intensity) |
 * | bool | boolean |
 * | date | number: days since 1970-01-01 |
 * | timestamp | number: whole seconds since 1970-01-01T00:00 |
 * | duration | number: seconds, possibly fractional |
 * | enum | number: index of the label |
 * | row | number: ordinal of the row in its entity, from 0 |
 * | text, char, uuid, json | string |
 *
 * Null is NaN for the numbers, -1 for enum and row, and `null` for bool and strings.
 */
export type Type =
  | { readonly kind: "int" | "bigint" | "float" | "rate" | "bool" | "date" | "timestamp" | "duration" | "json" | "uuid" }
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly kind: "char"; readonly length: number }
  | { readonly kind: "text"; readonly length: number | null }
  | { readonly kind: "enum"; readonly enum: number }
  | { readonly kind: "row"; readonly entity: number };

export type TypeKind = Type["kind"];
/** The kinds a column can have: a reference's column has the kind of the key it refers to. */
export type ScalarKind = Exclude<TypeKind, "row" | "rate">;

const powersOfTen = [
  1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
] as const;

/** 10^exponent, exact; `exponent` is an integer from 0 to 18. */
export function powerOfTen(exponent: number): number {
  const power = powersOfTen[exponent];
  if (power === undefined) throw new RangeError(`no exact power of ten for ${exponent}`);
  return power;
}

/** How many units of the representation make one: 10^scale for decimals, 1 for all else. */
export function unitsPerOne(type: Type): number {
  return type.kind === "decimal" ? powerOfTen(type.scale) : 1;
}
