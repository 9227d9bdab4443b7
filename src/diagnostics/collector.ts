import type { Span } from "../source/span.ts";
import type { Diagnostic, DiagnosticDefinition, Fix, Label } from "./diagnostic.ts";

/** What a stage reports into. Reporting never throws and never stops a stage. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  /** Code and span of all that was reported. */
  readonly #reported = new Set<string>();

  /** Reports `definition` at `span`; the same code at the same span is reported once. */
  report<Arguments>(
    definition: DiagnosticDefinition<Arguments>,
    span: Span | null,
    args: Arguments,
    extra: { labels?: readonly Label[]; hint?: string | null; fix?: Fix | null } = {},
  ): void {
    const place = `${definition.code} ${span?.file} ${span?.start} ${span?.end}`;
    if (this.#reported.has(place)) return;
    this.#reported.add(place);
    this.#all.push({
      code: definition.code,
      severity: definition.severity,
      message: definition.message(args),
      span,
      labels: extra.labels ?? [],
      hint: extra.hint ?? definition.hint?.(args) ?? null,
      fix: extra.fix ?? null,
    });
  }

  get hasErrors(): boolean {
    return this.#all.some((d) => d.severity === "error");
  }

  /** In the order of their places: file, start, then as reported. */
  get all(): readonly Diagnostic[] {
    return this.#all.toSorted(
      (a, b) => (a.span?.file ?? -1) - (b.span?.file ?? -1) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
    );
  }
}
