/** The rows that an expression reads, as aliases of tables: the row itself, those it refers to, and those of aggregates. */
import type { RowRef } from "../../model/expression.ts";
import type { EntityModel, Model } from "../../model/model.ts";
import { keyColumns } from "../ddl/columns.ts";
import type { Dialect, Layout } from "../ddl/dialect.ts";
import { identifier } from "../ddl/identifiers.ts";

/** Why something cannot be said in SQL. */
export class Obstacle {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A row of one query: its table, and the tables joined to follow its references. */
export class RowScope {
  readonly entity: EntityModel;
  /** Null in a constraint: columns stand by themselves, and no other row can be reached. */
  readonly alias: string | null;
  readonly joins: string[] = [];
  readonly aliasOf = new Map<string, string>();
  /** Columns of the row itself that were asked for. */
  readonly columnsRead = new Set<string>();

  constructor(entity: EntityModel, alias: string | null) {
    this.entity = entity;
    this.alias = alias;
  }
}

/** The rows in sight: `self`, if there is one, and one scope for each aggregate around, innermost last. */
export class Rows {
  readonly layout: Layout;
  readonly model: Model;
  readonly dialect: Dialect;
  readonly self: RowScope | null;
  readonly items: readonly RowScope[];
  private readonly aliases: Set<string>;

  constructor(layout: Layout, self: RowScope | null, items: readonly RowScope[] = [], aliases = new Set<string>()) {
    this.layout = layout;
    this.model = layout.model;
    this.dialect = layout.dialect;
    this.self = self;
    this.items = items;
    this.aliases = aliases;
  }

  /** The same with a row to be about. */
  about(self: RowScope): Rows {
    return new Rows(this.layout, self, this.items, this.aliases);
  }

  /** The rows in sight inside an aggregate over `entity`. */
  within(entity: EntityModel): { rows: Rows; scope: RowScope } {
    const scope = new RowScope(entity, this.freshAlias("i"));
    return { rows: new Rows(this.layout, this.self, [...this.items, scope], this.aliases), scope };
  }

  freshAlias(wish: string): string {
    let alias = wish;
    for (let n = 2; this.aliases.has(alias); n++) alias = `${wish}${n}`;
    this.aliases.add(alias);
    return alias;
  }

  /** A column of a row. */
  column(ref: RowRef, name: string): string | Obstacle {
    const alias = this.alias(ref);
    if (alias instanceof Obstacle) return alias;
    const column = identifier(this.dialect.identifiers, name);
    if (ref.row === "self") this.self?.columnsRead.add(name);
    return alias === null ? column : `${alias}.${column}`;
  }

  /** What identifies a row: its key, or, without a join, the columns that refer to it. */
  key(ref: RowRef): readonly string[] | Obstacle {
    const step = this.reference(ref);
    if (step instanceof Obstacle) return step;
    const entity = this.model.entities[ref.entity];
    const of = step === null ? ref : step.of;
    const names = step === null ? (entity === undefined ? [] : keyColumns(this.model, entity).map((c) => c.name)) : step.columns;
    if (names.length === 0) return new Obstacle(`reads rows of ${entity?.name ?? "an entity"}, which have no key`);
    const columns: string[] = [];
    for (const name of names) {
      const column = this.column(of, name);
      if (column instanceof Obstacle) return column;
      columns.push(column);
    }
    return columns;
  }

  /** The fields through which an entity's rows hang below rows of another: one list for each way up, nearest owner first. */
  ownerChains(entity: EntityModel, owner: number, passed: ReadonlySet<number> = new Set()): readonly (readonly OwnerStep[])[] {
    if (passed.has(entity.index)) return [];
    const inside = new Set([...passed, entity.index]);
    return entity.populations.flatMap((population, index) => {
      if (population.form !== "per") return [];
      const step = { population: index, entity: population.owner };
      if (population.owner === owner) return [[step]];
      const next = this.model.entities[population.owner];
      return next === undefined ? [] : this.ownerChains(next, owner, inside).map((chain) => [step, ...chain]);
    });
  }

  private alias(ref: RowRef): string | null | Obstacle {
    if (ref.row === "previous") return this.previous();
    const step = this.reference(ref);
    if (step instanceof Obstacle) return step;
    const scope = this.scope(ref);
    if (scope instanceof Obstacle) return scope;
    if (step === null) {
      const { entity } = scope;
      return entity.hidden ? new Obstacle(`reads \`${entity.name}\`, which is no table`) : scope.alias;
    }
    if (scope.alias === null) return new Obstacle("reads another row");
    const target = this.model.entities[ref.entity];
    if (target === undefined || target.hidden) return new Obstacle(`reads \`${target?.name ?? "?"}\`, which is no table`);
    const from = this.alias(step.of);
    if (from instanceof Obstacle) return from;
    const path = `${from ?? ""}.${step.columns.join(",")}`;
    const known = scope.aliasOf.get(path);
    if (known !== undefined) return known;
    const alias = this.freshAlias(`${from ?? ""}_${step.name}`);
    scope.aliasOf.set(path, alias);
    const rules = this.dialect.identifiers;
    const on = keyColumns(this.model, target).map(
      (key, i) => `${alias}.${identifier(rules, key.name)} = ${from ?? ""}.${identifier(rules, step.columns[i] ?? key.name)}`,
    );
    scope.joins.push(`LEFT JOIN ${identifier(rules, target.table)} AS ${alias} ON ${on.join(" AND ")}`);
    return alias;
  }

  /** The row before: of those with the same owner the one with the next lower number. */
  private previous(): string | Obstacle {
    const { self } = this;
    if (self?.alias == null) return new Obstacle("reads the row before");
    const known = self.aliasOf.get("previous");
    if (known !== undefined) return known;
    const columns = orderBelowOwner(self.entity);
    if (columns === null) return new Obstacle("reads the row before, which no number tells");
    const rules = this.dialect.identifiers;
    const alias = this.freshAlias(`${self.alias}_previous`);
    const other = this.freshAlias("b");
    self.aliasOf.set("previous", alias);
    const [mine, table] = [self.alias, identifier(rules, self.entity.table)];
    const number = identifier(rules, columns.number);
    const sameOwner = (row: string): string =>
      columns.owner.map((name) => `${row}.${identifier(rules, name)} = ${mine}.${identifier(rules, name)}`).join(" AND ");
    const before = `SELECT MAX(${other}.${number}) FROM ${table} AS ${other} WHERE ${sameOwner(other)} AND ${other}.${number} < ${mine}.${number}`;
    self.joins.push(`LEFT JOIN ${table} AS ${alias} ON ${sameOwner(alias)} AND ${alias}.${number} = (${before})`);
    return alias;
  }

  /** The query that a row belongs to. */
  private scope(ref: RowRef): RowScope | Obstacle {
    switch (ref.row) {
      case "self":
        return this.self ?? new Obstacle("reads a row where there is none");
      case "item":
        return this.items[this.items.length - 1 - ref.depth] ?? new Obstacle("reads a row of an aggregate that is not there");
      case "owner":
      case "follow":
        return this.scope(ref.of);
      case "each":
        return new Obstacle("reads the rows that a population combines");
      case "candidate":
        return new Obstacle("reads a candidate");
      case "previous":
        return this.self ?? new Obstacle("reads the row before");
    }
  }

  /** The step from one row to another: the reference's columns; null where `ref` is no step. */
  private reference(ref: RowRef): { of: RowRef; columns: readonly string[]; name: string } | null | Obstacle {
    if (ref.row !== "owner" && ref.row !== "follow") return null;
    const entity = this.model.entities[ref.of.entity];
    if (entity === undefined) return new Obstacle("reads a row of no entity");
    const index = ref.row === "follow" ? ref.field : ownerField(entity, ref.entity, ref.population);
    const field = index === null ? undefined : entity.fields[index];
    if (field === undefined) return new Obstacle(`reads an owner of \`${entity.name}\` that depends on the row`);
    if (field.hidden || field.columns.length === 0)
      return new Obstacle(`follows \`${field.name}\` of \`${entity.name}\`, which is no column`);
    const name =
      field.columns[0]
        ?.toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "_")
        .replace(/_id$/, "") ?? "";
    return { of: ref.of, columns: field.columns, name: beginningOfAlias(name) };
  }
}

/** The columns of a row's owner and of its number among the owner's rows; null where there are none. */
function orderBelowOwner(entity: EntityModel): { owner: readonly string[]; number: string } | null {
  const [population, second] = entity.populations;
  if (population?.form !== "per" || second !== undefined) return null;
  const owner = entity.fields[population.field]?.columns ?? [];
  const isNumber = ({ value }: EntityModel["fields"][number]): boolean =>
    value.by === "serial" && (value.per === null || value.per.entity === population.owner);
  const [number] = entity.fields.find((field) => !field.hidden && isNumber(field))?.columns ?? [];
  return owner.length === 0 || number === undefined ? null : { owner, number };
}

export interface OwnerStep {
  readonly population: number;
  readonly entity: number;
}

/** Aliases are ours, and stay far from any limit. */
const beginningOfAlias = (name: string): string => name.slice(0, 20);

/** The field that holds the owner: of the population named, else of the only one with that owner. */
function ownerField(entity: EntityModel, owner: number, population: number | null): number | null {
  if (population !== null) {
    const named = entity.populations[population];
    return named?.form === "per" ? named.field : null;
  }
  const fields = new Set(entity.populations.flatMap((p) => (p.form === "per" && p.owner === owner ? [p.field] : [])));
  const [only] = fields;
  return fields.size === 1 && only !== undefined ? only : null;
}
