import type { Span } from "../source/span.ts";
import type { Diagnostic, DiagnosticDefinition, Fix, Label } from "./diagnostic.ts";

/** Codes of mistakes of syntax: they are always reported. */
const syntaxStage = "EC01";
/** A longer text that names something doubtful is not in doubt as a whole. */
const longestDoubt = 200;

/** What a stage reports into. Reporting never throws and never stops a stage. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  /** Code and span of all that was reported. */
  readonly #reported = new Set<string>();

  readonly #texts = new Map<number, string>();
  readonly #doubtfulSpans: Span[] = [];
  readonly #doubtfulNames = new Set<string>();

  /** Gives the text of a file, in which doubtful names are looked for. */
  know(file: number, text: string): void {
    this.#texts.set(file, text);
  }

  /**
   * Says what a mistake of syntax spoils: a place, and the names that would be declared there. What later stages say about
   * them would be its consequence, and is not reported.
   */
  doubt(span: Span, names: Iterable<string>): void {
    this.#doubtfulSpans.push(span);
    for (const name of names) this.#doubtfulNames.add(name);
  }

  #isDoubtful(span: Span): boolean {
    const isWithin = (other: Span): boolean => other.file === span.file && span.start >= other.start && span.end <= other.end;
    if (this.#doubtfulSpans.some(isWithin)) return true;
    if (this.#doubtfulNames.size === 0 || span.end - span.start > longestDoubt) return false;
    const text = this.#texts.get(span.file)?.slice(span.start, span.end) ?? "";
    return (text.match(/"[^"]*"|[A-Za-z_]\w*/g) ?? []).some((word) => this.#doubtfulNames.has(word.replaceAll('"', "")));
  }

  /** Reports `definition` at `span`; the same code at the same span is reported once. */
  report<Arguments>(
    definition: DiagnosticDefinition<Arguments>,
    span: Span | null,
    args: Arguments,
    extra: { labels?: readonly Label[]; hint?: string | null; fix?: Fix | null } = {},
  ): void {
    const place = `${definition.code} ${span?.file} ${span?.start} ${span?.end}`;
    if (this.#reported.has(place)) return;
    if (span !== null && !definition.code.startsWith(syntaxStage) && this.#isDoubtful(span)) return;
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
