/** Where the text could not be parsed, what the checker would find wrong nearby is no news: it is not reported there. */
import { Diagnostics } from "../diagnostics/collector.ts";
import type { DiagnosticDefinition, Fix, Label } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";

/** Passes on to `outer` what lies outside of the places that are damaged. */
export class UndamagedDiagnostics extends Diagnostics {
  readonly #outer: Diagnostics;
  readonly #damaged: readonly Span[];

  constructor(outer: Diagnostics, files: readonly ast.SourceFile[]) {
    super();
    this.#outer = outer;
    this.#damaged = outer.all.flatMap(({ span, severity }) =>
      span === null || severity !== "error" ? [] : damagedBy(span, files),
    );
  }

  override report<Arguments>(
    definition: DiagnosticDefinition<Arguments>,
    span: Span | null,
    args: Arguments,
    extra: { labels?: readonly Label[]; hint?: string | null; fix?: Fix | null } = {},
  ): void {
    if (span !== null && this.#damaged.some((d) => d.file === span.file && span.start < d.end && span.end > d.start)) return;
    this.#outer.report(definition, span, args, extra);
  }

  override get hasErrors(): boolean {
    return this.#outer.hasErrors;
  }

  override get all(): Diagnostics["all"] {
    return this.#outer.all;
  }
}

/** The declaration, or the item in it, that a mistake in the text belongs to: the last one that begins before it. */
function damagedBy(mistake: Span, files: readonly ast.SourceFile[]): readonly Span[] {
  const file = files.find((f) => f.file === mistake.file);
  const declaration = lastBefore(file?.declarations ?? [], mistake.start);
  if (declaration === undefined) return [];
  const parts = partsOf(declaration);
  const part = lastBefore(parts, mistake.start);
  const first = parts[0];
  const whole = part?.span ?? { ...declaration.span, end: first?.span.start ?? declaration.span.end };
  return [{ ...whole, end: Math.max(whole.end, mistake.end, whole.start + 1) }];
}

function lastBefore<N extends ast.Node>(nodes: readonly N[], position: number): N | undefined {
  return nodes.findLast((node) => node.span.start <= position);
}

/** The parts of a declaration that stand for themselves, in the order of the text. */
function partsOf(declaration: ast.Declaration): readonly ast.Node[] {
  switch (declaration.kind) {
    case "header":
      return declaration.entries;
    case "enum":
      return declaration.labels;
    case "fields":
    case "entity":
      return declaration.items;
    case "lifecycle":
      return [...declaration.clauses, ...declaration.states].sort((a, b) => a.span.start - b.span.start);
    case "mess":
      return declaration.targets;
    default:
      return [];
  }
}
