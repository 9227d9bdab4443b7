/** What the names of a schema stand for. The binder makes the symbols; indexes are those of the finished model. */
import type * as ast from "../syntax/ast.ts";
import type { Span } from "../source/span.ts";

export interface LabelSymbol {
  readonly name: string;
  readonly doc: string | null;
  readonly span: Span;
  readonly share: ast.Share | null;
}
export interface EnumSymbol {
  readonly index: number;
  readonly name: string;
  readonly doc: string | null;
  readonly span: Span;
  readonly labels: readonly LabelSymbol[];
  /** Where it was declared: by `enum`, by `segments`, as the states of a lifecycle, or as the levels of mess. */
  readonly origin: "enum" | "segments" | "lifecycle" | "levels";
}
export interface ConstSymbol {
  readonly name: string;
  readonly declaration: ast.ConstDeclaration;
}
export interface TableSymbol {
  readonly index: number;
  readonly name: string;
  readonly declaration: ast.TableDeclaration;
}
export interface CurveSymbol {
  readonly index: number;
  readonly name: string;
  readonly declaration: ast.CurveDeclaration;
}
export interface GroupSymbol {
  readonly name: string;
  readonly declaration: ast.FieldsDeclaration;
}

/** Where a field comes from, when it is not simply declared with its rule. */
export type FieldOrigin =
  | { readonly from: "declared" }
  | { readonly from: "segments"; readonly segments: number }
  | { readonly from: "owner"; readonly population: number; readonly owner: number }
  | { readonly from: "each"; readonly population: number; readonly each: number }
  | { readonly from: "side"; readonly side: 0 | 1 }
  | { readonly from: "tree"; readonly of: "parent" | "level" | "path" | "root" | "isLeaf" }
  | { readonly from: "copy"; readonly path: ast.Path; readonly field: ast.Name }
  /** Of an entity with `history`: from when to when a version holds, and whether it is the last. */
  | { readonly from: "version"; readonly of: "validFrom" | "validTo" | "isCurrent" }
  /** The moment that a population gives to rows whose entity declares no `time`. */
  | { readonly from: "moment" };

/** Names of a group's own fields as they are called in the entity that uses it. */
export type Renames = ReadonlyMap<string, string>;

export interface FieldSymbol {
  readonly index: number;
  readonly entity: EntitySymbol;
  readonly name: string;
  /** The place of its name, or of what implies it. */
  readonly span: Span;
  readonly doc: string | null;
  readonly roles: ReadonlySet<ast.Role>;
  readonly hidden: boolean;
  /** Null for implied and copied fields, and for those of `segments`. */
  readonly item: ast.FieldItem | null;
  readonly origin: FieldOrigin;
  readonly renames: Renames | null;
}
export interface SegmentsSymbol {
  readonly index: number;
  readonly field: FieldSymbol;
  readonly item: ast.SegmentsItem;
}
/** An item that is no field, with the names of the group that it stands in. */
export interface OtherItem<I> {
  readonly item: I;
  readonly renames: Renames | null;
}

export interface EntitySymbol {
  readonly index: number;
  readonly name: string;
  readonly declaration: ast.EntityDeclaration;
  /** Filled by the binder when every declaration is known; in the order of the columns. */
  readonly fields: FieldSymbol[];
  readonly fieldsByName: Map<string, FieldSymbol>;
  readonly segments: SegmentsSymbol[];
  readonly keys: OtherItem<ast.KeyItem>[];
  readonly checks: OtherItem<ast.CheckItem>[];
  readonly partitions: OtherItem<ast.PartitionItem>[];
  /** Owners by population of the `per` form; null where the name is unknown (reported). */
  readonly owners: (EntitySymbol | null)[];
  lifecycle: LifecycleSymbol | null;
  /** True where something it is made of is unknown: what it lacks is then no news. */
  broken: boolean;
}
export interface LifecycleSymbol {
  readonly index: number;
  readonly entity: EntitySymbol;
  readonly name: string;
  readonly enum: EnumSymbol;
  readonly declaration: ast.LifecycleDeclaration;
  /** Names of the events that its clauses make fire. */
  readonly events: ReadonlySet<string>;
}

/** Every name of a schema. */
export interface BoundSchema {
  readonly headers: readonly ast.HeaderDeclaration[];
  readonly enums: readonly EnumSymbol[];
  readonly enumsByName: ReadonlyMap<string, EnumSymbol>;
  readonly constants: ReadonlyMap<string, ConstSymbol>;
  readonly tables: ReadonlyMap<string, TableSymbol>;
  readonly curves: ReadonlyMap<string, CurveSymbol>;
  readonly groups: ReadonlyMap<string, GroupSymbol>;
  readonly entities: readonly EntitySymbol[];
  readonly entitiesByName: ReadonlyMap<string, EntitySymbol>;
  readonly lifecycles: readonly LifecycleSymbol[];
  readonly checks: readonly ast.CheckDeclaration[];
  readonly reports: readonly ast.ReportDeclaration[];
  readonly messes: readonly ast.MessDeclaration[];
}
