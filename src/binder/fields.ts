/** The fields of an entity, in the order of its columns: those that are written, and those that its population implies. */
import * as problem from "../diagnostics/catalogue/names.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";
import { isReserved } from "./reserved.ts";
import type { ExpandedItem } from "./items.ts";
import { snakeCase } from "./naming.ts";
import type { EntitySymbol, FieldOrigin, FieldSymbol, Renames } from "./symbols.ts";

/** A field before it has its place among the others. */
interface Draft {
  readonly name: string;
  readonly span: Span;
  readonly doc: string | null;
  readonly roles: ReadonlySet<ast.Role>;
  readonly hidden: boolean;
  readonly item: ast.FieldItem | null;
  origin: FieldOrigin;
  readonly renames: Renames | null;
  readonly segments: ast.SegmentsItem | null;
}

/** What a population gives under a name. */
interface Implied {
  readonly name: string;
  readonly span: Span;
  readonly hidden: boolean;
  readonly origin: FieldOrigin;
}

export function listFields(entity: EntitySymbol, items: readonly ExpandedItem[], diagnostics: Diagnostics): void {
  const drafts = declaredFields(entity, items);
  const placed = impliedFields(entity, drafts).filter((implied) => !place(implied, drafts));
  const keys = drafts.findIndex((d) => !d.roles.has("key"));
  const afterKey = keys === -1 ? drafts.length : keys;
  drafts.splice(afterKey, 0, ...placed.map(draftOf));
  for (const draft of drafts) addField(entity, draft, diagnostics);
}

function declaredFields(entity: EntitySymbol, items: readonly ExpandedItem[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { item, renames } of items) {
    const called = (name: string): string => renames?.get(name) ?? name;
    switch (item.kind) {
      case "field": {
        const roles = new Set(item.roles.map((r) => r.role));
        const hidden = roles.has("hidden");
        const { doc } = item;
        const name = called(item.name.text);
        drafts.push({
          name,
          span: item.name.span,
          doc,
          roles,
          hidden,
          item,
          origin: { from: "declared" },
          renames,
          segments: null,
        });
        break;
      }
      case "segments": {
        const origin: FieldOrigin = { from: "segments", segments: drafts.filter((d) => d.segments !== null).length };
        const { doc, hidden } = item;
        const name = called(item.name.text);
        drafts.push({ name, span: item.name.span, doc, roles: new Set(), hidden, item: null, origin, renames, segments: item });
        break;
      }
      case "copy":
        for (const field of item.fields) {
          const alias = field.alias ?? field.name;
          const origin: FieldOrigin = { from: "copy", path: item.from, field: field.name };
          const { doc } = item;
          const name = called(alias.text);
          drafts.push({
            name,
            span: alias.span,
            doc,
            roles: new Set(),
            hidden: false,
            item: null,
            origin,
            renames,
            segments: null,
          });
        }
        break;
      case "key":
      case "unique":
      case "index":
        entity.keys.push({ item, renames });
        break;
      case "check":
        entity.checks.push({ item, renames });
        break;
      case "partition":
      case "cluster":
        entity.partitions.push({ item, renames });
        break;
    }
  }
  return drafts;
}

const versionFields = [
  ["valid_from", "validFrom"],
  ["valid_to", "validTo"],
  ["is_current", "isCurrent"],
] as const;

/** Owners, sides, aliases, the values of a tree; and the moment, where the population has one that no field shows. */
function impliedFields(entity: EntitySymbol, drafts: readonly Draft[]): readonly Implied[] {
  const { source, history } = entity.declaration;
  const implied: Implied[] = [];
  if (history)
    for (const [name, of] of versionFields)
      implied.push({ name, span: entity.declaration.name.span, hidden: false, origin: { from: "version", of } });
  const eachAliases = (each: readonly ast.Each[], population: number): void =>
    each.forEach((e, index) => {
      const name = e.alias?.text ?? (e.over.form === "name" ? snakeCase(e.over.name.text) : null);
      if (name !== null && name !== "")
        implied.push({ name, span: (e.alias ?? e).span, hidden: true, origin: { from: "each", population, each: index } });
    });
  switch (source.form) {
    case "per":
      source.populations.forEach((p, population) => {
        const name = p.alias?.text ?? snakeCase(entity.owners[population]?.name ?? p.path.names[0]?.text ?? "");
        const owner = entity.owners[population];
        if (name !== "" && owner != null)
          implied.push({
            name,
            span: (p.alias ?? p.path).span,
            hidden: owner.declaration.hidden,
            origin: { from: "owner", population, owner: owner.index },
          });
        eachAliases(p.each, population);
      });
      break;
    case "each":
      eachAliases(source.each, 0);
      break;
    case "link":
      source.sides.forEach((side, index) => {
        const name = side.alias?.text ?? snakeCase(side.entity.text);
        if (name !== "")
          implied.push({ name, span: side.span, hidden: false, origin: { from: "side", side: index === 0 ? 0 : 1 } });
      });
      break;
    case "tree":
      implied.push({ name: "parent", span: source.span, hidden: false, origin: { from: "tree", of: "parent" } });
      implied.push(...treeValues(source.span));
      break;
    case "rows":
      if (drafts.some((d) => isOwnParent(entity, d))) implied.push(...treeValues(source.span));
      break;
    case "count":
    case "arriving":
      if ((source.form === "arriving" || source.over !== null) && !drafts.some((d) => d.roles.has("time"))) {
        const free = ["moment", "happened_at", "born_at"].find((name) => !drafts.some((d) => d.name === name));
        if (free !== undefined) implied.push({ name: free, span: source.span, hidden: true, origin: { from: "moment" } });
      }
      break;
    case "calendar":
    case "error":
      break;
  }
  return implied;
}

function treeValues(span: Span): readonly Implied[] {
  const value = (name: string, of: "level" | "path" | "root" | "isLeaf"): Implied => ({
    name,
    span,
    hidden: true,
    origin: { from: "tree", of },
  });
  return [value("level", "level"), value("path", "path"), value("root", "root"), value("is_leaf", "isLeaf")];
}

/** `ref parent: Category?` in the entity Category: given rows that form a tree. */
function isOwnParent(entity: EntitySymbol, draft: Draft): boolean {
  return draft.name === "parent" && draft.item?.rule === null && draft.item.type.name.text === entity.name;
}

/** True where a field without a rule was written for it: that field then is the implied one, in its own place. */
function place(implied: Implied, drafts: readonly Draft[]): boolean {
  const written = drafts.find((d) => d.name === implied.name);
  if (written === undefined || written.item === null) return false;
  // A value that no tree's column has to show can be computed by a field of the same name.
  const isOptional = implied.origin.from === "tree" && implied.origin.of !== "parent";
  if (written.item.rule !== null || written.item.choosers.length > 0) return isOptional;
  written.origin = implied.origin;
  return true;
}

function draftOf(implied: Implied): Draft {
  const isRow =
    implied.origin.from === "owner" ||
    implied.origin.from === "side" ||
    (implied.origin.from === "tree" && implied.origin.of === "parent");
  const roles = new Set<ast.Role>(isRow ? ["ref"] : implied.origin.from === "moment" ? ["time"] : []);
  return { ...implied, doc: null, roles, item: null, renames: null, segments: null };
}

function addField(entity: EntitySymbol, draft: Draft, diagnostics: Diagnostics): void {
  const { segments, ...rest } = draft;
  if (rest.name === "") return;
  const first = entity.fieldsByName.get(rest.name);
  if (first !== undefined) {
    const labels = [{ span: first.span, text: "the first" }];
    diagnostics.report(problem.fieldTwice, rest.span, { entity: entity.name, name: rest.name }, { labels });
    return;
  }
  if (isReserved(rest.name)) diagnostics.report(problem.reservedName, rest.span, { name: rest.name });
  const field: FieldSymbol = { ...rest, index: entity.fields.length, entity };
  entity.fields.push(field);
  entity.fieldsByName.set(field.name, field);
  if (segments !== null) entity.segments.push({ index: entity.segments.length, field, item: segments });
}
