import type { SourceSet } from "../../source/source-set.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** Grows when a field changes its meaning or goes; new fields do not count. */
export const jsonVersion = 1;

/** Lines and columns count from 1, columns in UTF-16 units; offsets from 0; `end` is exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly start: { readonly offset: number; readonly line: number; readonly column: number };
  readonly end: { readonly offset: number; readonly line: number; readonly column: number };
}
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Null where it concerns no place. */
  readonly place: JsonPlace | null;
  readonly labels: readonly { readonly place: JsonPlace; readonly text: string }[];
  readonly hint: string | null;
  readonly fix: { readonly title: string; readonly place: JsonPlace; readonly text: string } | null;
}

/** The diagnostics as plain data, for programs. */
export function toJson(diagnostics: readonly Diagnostic[], sources: SourceSet): JsonDiagnostic[] {
  const place = (span: Span): JsonPlace => {
    const source = sources.get(span.file);
    return {
      file: source.name,
      start: { offset: span.start, ...source.position(span.start) },
      end: { offset: span.end, ...source.position(span.end) },
    };
  };
  return diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    place: diagnostic.span === null ? null : place(diagnostic.span),
    labels: diagnostic.labels.map((label) => ({ place: place(label.span), text: label.text })),
    hint: diagnostic.hint,
    fix:
      diagnostic.fix === null
        ? null
        : { title: diagnostic.fix.title, place: place(diagnostic.fix.span), text: diagnostic.fix.text },
  }));
}

/** One JSON document: `{ version, errors, warnings, diagnostics }`. Ends in a newline. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: SourceSet): string {
  const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  const document = {
    version: jsonVersion,
    errors: count("error"),
    warnings: count("warning"),
    diagnostics: toJson(diagnostics, sources),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
