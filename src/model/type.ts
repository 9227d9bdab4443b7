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
