import type { Span } from "../source/span.ts";

export type Severity = "error" | "warning";

/** A place with a few words on why it matters. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** Replace the text of `span` by `text`. */
export interface Fix {
  readonly title: string;
  readonly span: Span;
  readonly text: string;
}

/** One thing to tell the user. `span` is null where it concerns no place (a missing file, say). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
  readonly labels: readonly Label[];
  readonly hint: string | null;
  readonly fix: Fix | null;
}

/**
 * An entry of the catalogue. Arguments are typed by the message function; `bad` is a whole schema (or the several files
 * of one) that gives this code and no other, `good` the same schema repaired.
 */
export interface DiagnosticDefinition<Arguments> {
  /** `EC` and four digits; the first two digits are the stage: 01 syntax, 02 names, 03 types, 04 population and rows, 05 references, 06 time, 07 values and ranges, 08 keys and uniqueness, 09 lifecycles, 10 dialects, 11 mess and reports, 12 the generator. */
  readonly code: string;
  readonly severity: Severity;
  /** A few words, for the list of codes. */
  readonly title: string;
  readonly message: (args: Arguments) => string;
  readonly hint?: (args: Arguments) => string | null;
  /** A paragraph for `ecomc explain`: what, why, how to repair. */
  readonly explanation: string;
  readonly bad: string;
  readonly good: string;
}

/** Identity, for inference of the argument type. */
export function defineDiagnostic<Arguments>(definition: DiagnosticDefinition<Arguments>): DiagnosticDefinition<Arguments> {
  return definition;
}
