/** Where the text could not be parsed, what the checker would find wrong nearby is no news: it is not reported there. */
import * as names from "../diagnostics/catalogue/names.ts";
import * as references from "../diagnostics/catalogue/references.ts";
import * as sources from "../diagnostics/catalogue/sources.ts";
import { Diagnostics } from "../diagnostics/collector.ts";
import type { DiagnosticDefinition, Fix, Label } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";

/** What says that a name is unknown: perhaps it was declared where the text is damaged, or in a file that is missing. */
const unknownNames: readonly string[] = [
  names.unknownName,
  names.unknownType,
  names.unknownEntity,
  names.unknownField,
  names.unknownFunction,
  names.unknownCurve,
  names.unknownGroup,
  names.unknownEvent,
  references.unknownInAggregate,
].map((definition) => definition.code);
const missingFiles: readonly string[] = [sources.importNotFound.code, sources.unreadable.code, sources.importCycle.code];

/** Passes on to `outer` what lies outside of the places that are damaged, and does not hang on them. */
export class UndamagedDiagnostics extends Diagnostics {
  readonly #outer: Diagnostics;
  readonly #damaged: readonly Span[];
  readonly #words: ReadonlySet<string>;
  readonly #lacksFiles: boolean;

  constructor(outer: Diagnostics, files: readonly ast.SourceFile[], sourceText: (span: Span) => string) {
    super();
    this.#outer = outer;
    const errors = outer.all.filter(({ severity }) => severity === "error");
    this.#damaged = errors.flatMap(({ span }) => (span === null ? [] : damagedBy(span, files)));
    this.#words = new Set(this.#damaged.flatMap((span) => sourceText(span).match(/\w+/g) ?? []));
    this.#lacksFiles = errors.some(({ code }) => missingFiles.includes(code));
  }

  override report<Arguments>(
    definition: DiagnosticDefinition<Arguments>,
    span: Span | null,
    args: Arguments,
    extra: { labels?: readonly Label[]; hint?: string | null; fix?: Fix | null } = {},
  ): void {
    const isDamaged =
      span !== null && this.#damaged.some((d) => d.file === span.file && span.start < d.end && span.end > d.start);
    if (isDamaged || (unknownNames.includes(definition.code) && this.#mayBeDeclared(args))) return;
    this.#outer.report(definition, span, args, extra);
  }

  #mayBeDeclared(args: unknown): boolean {
    if (this.#lacksFiles) return true;
    return (
      typeof args === "object" && args !== null && "name" in args && typeof args.name === "string" && this.#words.has(args.name)
    );
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
