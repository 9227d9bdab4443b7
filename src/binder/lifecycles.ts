/** Lifecycles: their states become an enum, the names of their clauses events. */
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/lifecycles.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type * as ast from "../syntax/ast.ts";
import type { EntitySymbol, EnumSymbol, LabelSymbol, LifecycleSymbol } from "./symbols.ts";

export function bindLifecycles(
  declarations: readonly ast.LifecycleDeclaration[],
  entities: ReadonlyMap<string, EntitySymbol>,
  addEnum: (symbol: Omit<EnumSymbol, "index">) => EnumSymbol,
  diagnostics: Diagnostics,
): readonly LifecycleSymbol[] {
  const lifecycles: LifecycleSymbol[] = [];
  for (const d of declarations) {
    const entity = entities.get(d.entity.text);
    if (entity === undefined) {
      if (d.entity.text !== "")
        diagnostics.report(names.unknownEntity, d.entity.span, {
          name: d.entity.text,
          nearest: nearest(d.entity.text, entities.keys()),
        });
      continue;
    }
    if (entity.lifecycle !== null) {
      const first = entity.lifecycle.declaration.entity.span;
      diagnostics.report(
        problem.lifecycleTwice,
        d.entity.span,
        { entity: entity.name },
        { labels: [{ span: first, text: "the first" }] },
      );
      continue;
    }
    const states = distinctStates(d, diagnostics);
    if (states.length === 0) diagnostics.report(problem.noStates, d.entity.span, { entity: entity.name });
    const name = d.alias?.text ?? `${entity.name}Lifecycle`;
    const symbol = addEnum({ name, doc: d.doc, span: d.entity.span, labels: states, origin: "lifecycle" });
    const clauses = [...d.clauses, ...d.states.flatMap((s) => s.clauses)];
    const events = new Set(clauses.filter((c) => !c.to).map((c) => c.name.text));
    entity.lifecycle = { index: lifecycles.length, entity, name, enum: symbol, declaration: d, events };
    lifecycles.push(entity.lifecycle);
  }
  return lifecycles;
}

function distinctStates(d: ast.LifecycleDeclaration, diagnostics: Diagnostics): readonly LabelSymbol[] {
  const seen = new Map<string, LabelSymbol>();
  for (const state of d.states)
    for (const name of state.names) {
      const first = seen.get(name.text);
      if (first === undefined) seen.set(name.text, { name: name.text, doc: state.doc, span: name.span, share: null });
      else
        diagnostics.report(
          problem.stateTwice,
          name.span,
          { name: name.text },
          { labels: [{ span: first.span, text: "first here" }] },
        );
    }
  return [...seen.values()];
}
