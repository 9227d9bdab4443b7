/** The tables of a model as every dialect needs them: columns flat, keys and references resolved, in creation order. */
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../../model/model.ts";
import { walk } from "../../model/walk.ts";
import { fieldColumns, keyColumns, type ScalarType } from "./columns.ts";
import { distinctName } from "./object-names.ts";
import { creationOrder } from "./order.ts";

export interface Table {
  readonly entity: EntityModel;
  readonly name: string;
  readonly doc: string | null;
  readonly columns: readonly Column[];
  readonly primaryKey: Key;
  readonly uniques: readonly Key[];
  readonly checks: readonly Check[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Declared ones first, then those for partitions and clusters, then those for foreign keys that nothing else covers. */
  readonly indexes: readonly Index[];
  readonly partition: Expr | null;
  readonly cluster: Expr | null;
}
export interface Column {
  readonly name: string;
  readonly type: ScalarType;
  readonly nullable: boolean;
  readonly doc: string | null;
  readonly field: FieldModel;
  /** The rows' own numbers: the database may go on counting where the data end. */
  readonly identity: boolean;
  /** What a check of its type is called. */
  readonly checkWish: string;
}
/** Names of keys, constraints and indexes are wishes, of which no two are the same; dialects shorten them. */
export interface Key {
  readonly wish: string;
  readonly columns: readonly string[];
}
export interface Check {
  readonly wish: string;
  readonly label: string | null;
  readonly doc: string | null;
  readonly condition: Expr;
  readonly text: string;
}
export interface ForeignKey {
  readonly wish: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly nullable: boolean;
  readonly onDelete: "set null" | "cascade" | "restrict" | null;
  /** Where the referred table stands in the order of creation. */
  readonly refersTo: "earlier" | "itself" | "later";
}
export interface Index {
  readonly wish: string;
  readonly columns: readonly string[];
  readonly why: "declared" | "partition" | "cluster" | "foreign key";
}

/** The tables of a model, in an order in which they can be created. Hidden entities are none. */
export function tablesOf(model: Model): readonly Table[] {
  const visible = model.entities.filter((entity) => !entity.hidden);
  const place = new Map(visible.map((entity, i) => [entity.index, i]));
  const references = visible.map((entity) =>
    referencesOf(model, entity).map(({ field, target }) => ({ target: place.get(target.index) ?? -1, nullable: field.nullable })),
  );
  const order = creationOrder(references);
  const position = new Map(order.map((table, i) => [visible[table]?.index ?? -1, i]));
  const taken = new Set<string>();
  const wish: Wish = (...words) => distinctName(words.join("_"), taken);
  return order.flatMap((table) => {
    const entity = visible[table];
    return entity === undefined ? [] : [tableOf(model, entity, position, wish)];
  });
}

/** The visible references of an entity to entities that are tables. */
function referencesOf(model: Model, entity: EntityModel): readonly { field: FieldModel; target: EntityModel }[] {
  return entity.fields.flatMap((field) => {
    if (field.hidden || field.type.kind !== "row" || field.columns.length === 0) return [];
    const target = model.entities[field.type.entity];
    return target === undefined || target.hidden || target.key.length === 0 ? [] : [{ field, target }];
  });
}

/** A name of these words, with a number behind it where `a` and `b_c` read as `a_b` and `c` do. */
type Wish = (...words: readonly string[]) => string;

function tableOf(model: Model, entity: EntityModel, position: ReadonlyMap<number, number>, wish: Wish): Table {
  const name = entity.table;
  const checks = checksOf(entity, wish);
  const columns = entity.fields.flatMap((field) => columnsOfField(model, entity, field, wish));
  const primaryKey = wish("pk", name);
  const key = keyColumns(model, entity).map((column) => column.name);
  const columnsOf = (fields: readonly number[]): readonly string[] => fields.flatMap((i) => entity.fields[i]?.columns ?? []);
  const uniques: Key[] = [];
  for (const field of entity.fields)
    if (field.unique !== null && !field.hidden) addKey(uniques, key, field.columns, (columns) => wish("uq", name, ...columns));
  for (const fields of entity.unique) addKey(uniques, key, columnsOf(fields), (columns) => wish("uq", name, ...columns));
  const foreignKeys = referencesOf(model, entity).map(({ field, target }): ForeignKey => {
    const here = position.get(entity.index) ?? 0;
    const there = position.get(target.index) ?? 0;
    return {
      wish: wish("fk", name, ...field.columns),
      columns: field.columns,
      target: target.table,
      targetColumns: keyColumns(model, target).map((column) => column.name),
      nullable: field.nullable,
      onDelete: field.onDelete,
      refersTo: there < here ? "earlier" : there === here ? "itself" : "later",
    };
  });
  return {
    entity,
    name,
    doc: entity.doc,
    columns,
    primaryKey: { wish: primaryKey, columns: key },
    uniques,
    checks,
    foreignKeys,
    indexes: indexesOf(entity, columnsOf, key, uniques, foreignKeys, wish),
    partition: entity.partition,
    cluster: entity.cluster,
  };
}

function columnsOfField(model: Model, entity: EntityModel, field: FieldModel, wish: Wish): readonly Column[] {
  if (field.hidden) return [];
  const inKey = entity.key.includes(field.index);
  const alone = inKey && entity.key.length === 1 && field.columns.length === 1;
  return fieldColumns(model, field).map((column) => ({
    ...column,
    nullable: field.nullable && !inKey,
    doc: field.doc,
    field,
    identity: alone && field.value.by === "serial" && field.value.per === null && isWhole(column.type),
    checkWish: wish("ck", entity.table, column.name),
  }));
}

const isWhole = (type: ScalarType): boolean => type.kind === "int" || type.kind === "bigint";

/** Adds a unique key, unless the primary key or another says the same. */
function addKey(
  keys: Key[],
  primaryKey: readonly string[],
  columns: readonly string[],
  wish: (columns: readonly string[]) => string,
): void {
  if (columns.length === 0) return;
  const same = (other: readonly string[]): boolean => other.length === columns.length && columns.every((c) => other.includes(c));
  if (same(primaryKey) || keys.some((key) => same(key.columns))) return;
  keys.push({ wish: wish(columns), columns });
}

/** `ck_order_2`, or, with a label, `ck_order_refund_within_what_was_paid`. */
function checksOf(entity: EntityModel, wish: Wish): readonly Check[] {
  return entity.checks.map(({ label, doc, condition, text }, i) => {
    const words = (label ?? "").toLowerCase().match(/[a-z0-9]+/g) ?? [String(i + 1)];
    return { wish: wish("ck", entity.table, ...words), label, doc, condition, text };
  });
}

function indexesOf(
  entity: EntityModel,
  columnsOf: (fields: readonly number[]) => readonly string[],
  primaryKey: readonly string[],
  uniques: readonly Key[],
  foreignKeys: readonly ForeignKey[],
  wish: Wish,
): readonly Index[] {
  const indexes: Index[] = [];
  const covered = (columns: readonly string[]): boolean =>
    [primaryKey, ...uniques.map((key) => key.columns), ...indexes.map((index) => index.columns)].some((other) =>
      columns.every((column, i) => other[i] === column),
    );
  const add = (columns: readonly string[], why: Index["why"]): void => {
    if (columns.length === 0 || covered(columns)) return;
    indexes.push({ wish: wish("ix", entity.table, ...columns), columns, why });
  };
  // One that is the beginning of another is covered by it.
  const declared = entity.indexes.map((fields) => columnsOf(fields));
  for (const columns of declared) {
    const prefixOfAnother = declared.some((other) => other.length > columns.length && columns.every((c, i) => other[i] === c));
    if (!prefixOfAnother) add(columns, "declared");
  }
  if (entity.partition !== null) add(columnsRead(entity, entity.partition), "partition");
  if (entity.cluster !== null) add(columnsRead(entity, entity.cluster), "cluster");
  for (const key of foreignKeys) add(key.columns, "foreign key");
  return indexes;
}

/** The columns of the row itself that an expression reads, in the order of the table. */
function columnsRead(entity: EntityModel, e: Expr): readonly string[] {
  const read = new Set<number>();
  walk(e, (x) => {
    if (x.op === "field" && x.of.row === "self") read.add(x.field);
  });
  return entity.fields.filter((field) => read.has(field.index) && !field.hidden).flatMap((field) => field.columns);
}
