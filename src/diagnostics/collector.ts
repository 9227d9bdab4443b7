import type { Span } from "../source/span.ts";
import type { Diagnostic, DiagnosticDefinition, Fix, Label } from "./diagnostic.ts";

/** What a stage reports into. Reporting never throws and never stops a stage. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  /** Reports `definition` at `span`; the same code at the same span is reported once. */
  report<Arguments>(
    definition: DiagnosticDefinition<Arguments>,
    span: Span | null,
    args: Arguments,
    extra: { labels?: readonly Label[]; hint?: string | null; fix?: Fix | null } = {},
  ): void {
    const same = (d: Diagnostic): boolean =>
      d.code === definition.code && d.span?.file === span?.file && d.span?.start === span?.start && d.span?.end === span?.end;
    if (this.#all.some(same)) return;
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
