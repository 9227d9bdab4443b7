/** What SQL leaves to the dialects: how literals, casts, moments and functions are written. */
import type { FunctionName } from "../../model/expression.ts";
import type { Fragment } from "./fragment.ts";

/** Arguments come as SQL that is safe between commas; the result binds as it says. Null: the dialect has no such function. */
export type SqlFunction = (args: readonly string[]) => Fragment;
export type SqlFunctions = Readonly<Record<FunctionName, SqlFunction | null>>;

export interface SqlForms {
  /**
   * `native`: a type of its own; `numbers`: 1 and 0, and comparisons yield them; `bits`: 1 and 0, but a comparison is no value
   * and a value no condition.
   */
  readonly booleans: "native" | "numbers" | "bits";
  /** `scaled`: the dialect has no exact decimals, so they are computed as integers of their smallest unit. */
  readonly decimals: "exact" | "scaled";
  /** Whether columns of enums have a type of their own, so that text and labels of other enums must be cast. */
  readonly enumTypes: boolean;
  /** Whether labels of one enum compare in the order of their declaration. */
  readonly enumsOrdered: boolean;
  /** Whether the load script brings an empty text into a nullable column as it is, or as null. */
  readonly emptyTextsLoad: "as they are" | "null";
  /** Letters whose case LOWER and UPPER change. */
  readonly casedLetters: "all" | "ascii";
  readonly text: (value: string) => string;
  readonly date: (iso: string) => string;
  readonly timestamp: (iso: string) => string;

  readonly toFloat: (sql: string) => string;
  readonly toText: (sql: string, from: "int" | "date" | "enum") => string;
  readonly dateToTimestamp: (sql: string) => string;
  readonly timestampToDate: (sql: string) => string;
  /** Half away from zero. */
  readonly round: (sql: string, places: number, from: "float" | "decimal") => string;
  readonly minimum: (args: readonly string[]) => string;
  readonly maximum: (args: readonly string[]) => string;
  readonly concat: (parts: readonly string[]) => Fragment;
  /** Left-padded with zeros to at least `width`; longer texts stay whole. */
  readonly padded: (text: string, width: number) => string;

  readonly addDays: (date: string, days: Fragment) => Fragment;
  readonly addSeconds: (timestamp: string, seconds: Fragment, sign: 1 | -1) => Fragment;
  /** Seconds from `start` to `end`. */
  readonly secondsBetween: (end: string, start: string) => Fragment;
  readonly addMonths: (moment: string, months: Fragment, kind: "date" | "timestamp") => Fragment;

  /** True where both are null or both equal; null where the dialect has no operator for it. */
  readonly sameOrBothNull: ((left: string, right: string) => string) | null;
  readonly functions: SqlFunctions;
}
