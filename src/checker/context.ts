/** What the checker is given from outside: it touches no file, no library and no clock of its own. */
import type * as ast from "../syntax/ast.ts";
import type { Span } from "../source/span.ts";

/** What a call of a faker method gives. */
export type FakerResult = "text" | "int" | "bigint" | "float" | "bool" | "date" | "timestamp" | "uuid";

/** The installed faker library, inspected at compile time. Methods are named without the leading `faker.`: `person.firstName`. */
export interface FakerCatalogue {
  /** All methods, as `person.firstName`. */
  readonly methods: readonly string[];
  /** Whether there is such a locale, as the header names it: `en_US`. */
  hasLocale(name: string): boolean;
  /** The locale that was probably meant, or null. */
  nearestLocale(name: string): string | null;
  has(method: string): boolean;
  /** The method that was probably meant, or null. */
  nearest(method: string): string | null;
  /** Null when the literal arguments (JSON values) suit the method; else what is wrong with them, as a sentence. */
  check(method: string, args: readonly unknown[]): string | null;
  /** For literal arguments that `check` found right. */
  resultKind(method: string, args: readonly unknown[]): FakerResult;
  /**
   * The texts that the call can give, all equally within reach and no two the same, where that is known from the library's
   * lists; null where it is not. Uniqueness by permutation is proved from it.
   */
  permutedTexts(method: string, args: readonly unknown[]): PermutedTexts | null;
  /** Where the texts of the call may have digits; null where that is not known. */
  shapeOf(method: string, args: readonly unknown[]): TextShape | null;
}

/** Texts by their numbers. */
export interface PermutedTexts {
  readonly size: number;
  /** All of them, where they are few enough. */
  readonly texts: readonly string[] | null;
  /** The most characters that one of them has. */
  readonly longest: number;
}

/** What is known of all texts of a set. */
export interface TextShape {
  /** Some begin with a digit. */
  readonly starts: boolean;
  /** Some end with a digit. */
  readonly ends: boolean;
  /** Some have a digit somewhere. */
  readonly contains: boolean;
  /** Some have no character at all. */
  readonly empty: boolean;
}

export interface CheckContext {
  /**
   * The text of a data file named by a schema: looked for beside the file that names it (`from`), then in the vocabulary
   * that ships with the product. Null where it cannot be read, which has then been reported.
   */
  readText(path: string, from: Span): string | null;
  readonly faker: FakerCatalogue;
  /** The source text of a span. */
  sourceText(span: Span): string;
  /** SHA-256 of the sources, in import order; hexadecimal. */
  readonly hash: string;
  /** Values that `--set` gives to constants, parsed as expressions. */
  readonly overrides: ReadonlyMap<string, ast.Expression>;
  /** True where a generator is wanted: what cannot be generated yet is then an error. */
  readonly generating: boolean;
}
