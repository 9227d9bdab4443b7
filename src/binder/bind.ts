/** Names to symbols, across files: every declaration is found, then the fields of every entity are listed. */
import * as problem from "../diagnostics/catalogue/names.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";
import { listFields } from "./fields.ts";
import { bindLifecycles } from "./lifecycles.ts";
import { pascalCase } from "./naming.ts";
import { isReserved } from "./reserved.ts";
import { expandItems, type ExpandedItem } from "./items.ts";
import type {
  BoundSchema,
  ConstSymbol,
  CurveSymbol,
  EntitySymbol,
  EnumSymbol,
  GroupSymbol,
  LabelSymbol,
  TableSymbol,
} from "./symbols.ts";

/** All declarations of the files, as symbols. What is wrong is reported; the rest is there. */
export function bind(files: readonly ast.SourceFile[], diagnostics: Diagnostics): BoundSchema {
  const declarations = files.flatMap((file) => file.declarations);
  const of = <K extends ast.Declaration["kind"]>(kind: K): Extract<ast.Declaration, { kind: K }>[] =>
    declarations.filter((d): d is Extract<ast.Declaration, { kind: K }> => d.kind === kind);

  const taken = new Map<string, Span>();
  /** False where the name is missing (reported by the parser) or taken. */
  const claim = (what: string, name: ast.Name): boolean => {
    if (name.text === "") return false;
    const first = taken.get(name.text);
    if (first !== undefined) {
      diagnostics.report(
        problem.declaredTwice,
        name.span,
        { what, name: name.text },
        { labels: [{ span: first, text: "first declared here" }] },
      );
      return false;
    }
    taken.set(name.text, name.span);
    if (isReserved(name.text)) diagnostics.report(problem.reservedName, name.span, { name: name.text });
    return true;
  };

  const enums: EnumSymbol[] = [];
  const addEnum = (symbol: Omit<EnumSymbol, "index">): EnumSymbol => {
    const added = { ...symbol, index: enums.length };
    enums.push(added);
    return added;
  };
  for (const d of of("enum")) {
    if (!claim("The enum", d.name)) continue;
    const labels = d.labels.map((l): LabelSymbol => ({ name: l.label.text, doc: l.doc, span: l.label.span, share: l.share }));
    addEnum({
      name: d.name.text,
      doc: d.doc,
      span: d.name.span,
      labels: distinct(labels, d.name.text, diagnostics),
      origin: "enum",
    });
    if (labels.length === 0) diagnostics.report(problem.emptyEnum, d.name.span, { name: d.name.text });
  }
  const constants = new Map<string, ConstSymbol>();
  for (const d of of("const"))
    if (claim("The constant", d.name)) constants.set(d.name.text, { name: d.name.text, declaration: d });
  const tables = new Map<string, TableSymbol>();
  for (const d of of("table"))
    if (claim("The table", d.name)) tables.set(d.name.text, { index: tables.size, name: d.name.text, declaration: d });
  const curves = new Map<string, CurveSymbol>();
  for (const d of of("curve"))
    if (claim("The curve", d.name)) curves.set(d.name.text, { index: curves.size, name: d.name.text, declaration: d });
  const groups = new Map<string, GroupSymbol>();
  for (const d of of("fields")) if (claim("The group", d.name)) groups.set(d.name.text, { name: d.name.text, declaration: d });
  const entities: EntitySymbol[] = [];
  for (const d of of("entity")) if (claim("The entity", d.name)) entities.push(newEntity(d, entities.length));

  const entitiesByName = new Map(entities.map((e) => [e.name, e]));
  for (const entity of entities) findOwners(entity, entitiesByName, diagnostics);
  const items = new Map<EntitySymbol, readonly ExpandedItem[]>();
  for (const entity of entities) items.set(entity, expandItems(entity, groups, diagnostics));

  for (const entity of entities)
    for (const { item } of items.get(entity)!)
      if (item.kind === "segments") declareSegmentsEnum(item, enums, addEnum, taken, diagnostics);
  const levels = of("mess").flatMap((m) => m.levels);
  if (levels.length > 0 && !taken.has("Level")) {
    const labels = levels.map((l): LabelSymbol => ({ name: l.name.text, doc: null, span: l.name.span, share: null }));
    addEnum({
      name: "Level",
      doc: null,
      span: levels[0]!.span,
      labels: distinct(labels, "Level", diagnostics),
      origin: "levels",
    });
  }
  const lifecycles = bindLifecycles(of("lifecycle"), entitiesByName, addEnum, diagnostics);
  for (const entity of entities) listFields(entity, items.get(entity)!, diagnostics);

  return {
    headers: of("header"),
    enums,
    enumsByName: new Map(enums.map((e) => [e.name, e])),
    constants,
    tables,
    curves,
    groups,
    entities,
    entitiesByName,
    lifecycles,
    checks: of("check"),
    reports: of("report"),
    messes: of("mess"),
  };
}

function newEntity(declaration: ast.EntityDeclaration, index: number): EntitySymbol {
  return {
    index,
    name: declaration.name.text,
    declaration,
    fields: [],
    fieldsByName: new Map(),
    segments: [],
    keys: [],
    checks: [],
    partitions: [],
    owners: [],
    lifecycle: null,
    broken: declaration.source.form === "error",
  };
}

/** The owners of `per` populations. A misspelt one is taken for the nearest, so that what reads it is no news. */
function findOwners(entity: EntitySymbol, byName: ReadonlyMap<string, EntitySymbol>, diagnostics: Diagnostics): void {
  const source = entity.declaration.source;
  if (source.form !== "per") return;
  for (const population of source.populations) {
    const name = population.path.names[0];
    const owner = name === undefined ? undefined : byName.get(name.text);
    if (owner !== undefined || name === undefined || name.text === "") {
      entity.owners.push(owner ?? null);
      if (owner === undefined) entity.broken = true;
      continue;
    }
    const near = nearest(name.text, byName.keys());
    diagnostics.report(problem.unknownEntity, name.span, { name: name.text, nearest: near });
    entity.owners.push(near === null ? null : byName.get(near)!);
    entity.broken = true;
  }
}

/** The enum that `segments name: Type` declares, unless the type exists already. */
function declareSegmentsEnum(
  item: ast.SegmentsItem,
  enums: readonly EnumSymbol[],
  addEnum: (symbol: Omit<EnumSymbol, "index">) => EnumSymbol,
  taken: Map<string, Span>,
  diagnostics: Diagnostics,
): void {
  const name = item.type?.name.text ?? pascalCase(item.name.text);
  if (name === "" || name === "bool" || enums.some((e) => e.name === name)) return;
  const first = taken.get(name);
  const span = item.type?.name.span ?? item.name.span;
  if (first !== undefined) {
    diagnostics.report(
      problem.declaredTwice,
      span,
      { what: "The enum", name },
      { labels: [{ span: first, text: "first declared here" }] },
    );
    return;
  }
  taken.set(name, span);
  const labels = item.segments.map((s): LabelSymbol => ({ name: s.label.text, doc: null, span: s.label.span, share: s.share }));
  addEnum({ name, doc: item.doc, span, labels: distinct(labels, name, diagnostics), origin: "segments" });
}

/** The labels without those that stand a second time. */
export function distinct(labels: readonly LabelSymbol[], enumName: string, diagnostics: Diagnostics): LabelSymbol[] {
  const seen = new Map<string, LabelSymbol>();
  for (const label of labels) {
    const first = seen.get(label.name);
    if (first === undefined) seen.set(label.name, label);
    else
      diagnostics.report(
        problem.labelTwice,
        label.span,
        { enumName, label: label.name },
        { labels: [{ span: first.span, text: "first here" }] },
      );
  }
  return [...seen.values()];
}
