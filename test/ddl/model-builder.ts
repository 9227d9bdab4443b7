/** Models for tests, said in few words: what a test does not care about has a plain value. */
import type { Expr, LiteralValue, RowRef } from "../../src/model/expression.ts";
import type { EntityModel, FieldModel, FieldValue, Model, Population, UniqueProof } from "../../src/model/model.ts";
import type { Type } from "../../src/model/type.ts";
import type { Span } from "../../src/source/span.ts";

export const nowhere: Span = { file: 0, start: 0, end: 0 };

export interface FieldSpec {
  readonly type?: Type;
  /** The name of an entity: the field is a reference. */
  readonly to?: string;
  /** The name of an entity: the field is the owner of a population. */
  readonly owner?: string;
  readonly nullable?: boolean;
  readonly hidden?: boolean;
  readonly columns?: readonly string[];
  readonly doc?: string;
  readonly serial?: boolean;
  readonly serialPer?: string;
  readonly unique?: UniqueProof;
  readonly onDelete?: FieldModel["onDelete"];
  readonly rule?: Expr;
}
export interface EntitySpec {
  readonly table?: string;
  readonly doc?: string;
  readonly hidden?: boolean;
  readonly key?: readonly string[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  readonly checks?: readonly { readonly label?: string; readonly text: string; readonly condition: (e: Build) => Expr }[];
  readonly partition?: (e: Build) => Expr;
}
export interface ModelSpec {
  readonly name?: string;
  readonly doc?: string;
  readonly enums?: Readonly<Record<string, readonly string[]>>;
  readonly entities: Readonly<Record<string, EntitySpec>>;
  readonly checks?: readonly {
    readonly label?: string;
    readonly text: string;
    readonly entity?: string;
    readonly condition: (e: Build) => Expr;
    readonly about?: { readonly measured: (e: Build) => Expr; readonly expected: (e: Build) => Expr };
  }[];
}

export const int: Type = { kind: "int" };
export const bigint: Type = { kind: "bigint" };
export const float: Type = { kind: "float" };
export const bool: Type = { kind: "bool" };
export const date: Type = { kind: "date" };
export const timestamp: Type = { kind: "timestamp" };
export const duration: Type = { kind: "duration" };
export const json: Type = { kind: "json" };
export const uuid: Type = { kind: "uuid" };
export const text = (length: number | null = null): Type => ({ kind: "text", length });
export const char = (length: number): Type => ({ kind: "char", length });
export const decimal = (precision: number, scale: number): Type => ({ kind: "decimal", precision, scale });

const snake = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();

/** Expressions by the names of a model. */
export class Build {
  readonly entities: readonly EntityModel[];
  readonly enums: Model["enums"];
  private readonly self: number;

  constructor(entities: readonly EntityModel[], enums: Model["enums"], self: number) {
    this.entities = entities;
    this.enums = enums;
    this.self = self;
  }

  readonly me = (): RowRef => ({ row: "self", entity: this.self });
  readonly item = (entity: string, depth = 0): RowRef => ({ row: "item", depth, entity: this.entity(entity).index });

  entity(name: string): EntityModel {
    const found = this.entities.find((e) => e.name === name);
    if (found === undefined) throw new Error(`no entity ${name}`);
    return found;
  }

  /** `field("price")` of the row itself, `field("price", row)` of another. */
  field(name: string, of: RowRef = this.me()): Expr {
    const field = this.entities[of.entity]?.fields.find((f) => f.name === name);
    if (field === undefined) throw new Error(`no field ${name}`);
    return {
      op: "field",
      of,
      field: field.index,
      type: field.type,
      nullable: field.nullable || mayMiss(this.entities, of),
      span: nowhere,
    };
  }

  /** The row that a reference (or owner) field leads to. */
  follow(name: string, of: RowRef = this.me()): RowRef {
    const entity = this.entities[of.entity];
    const field = entity?.fields.find((f) => f.name === name);
    if (entity === undefined || field?.type.kind !== "row") throw new Error(`no reference ${name}`);
    const isOwner = entity.populations.some((p) => p.form === "per" && p.field === field.index);
    if (isOwner) return { row: "owner", of, entity: field.type.entity, population: null };
    return { row: "follow", of, field: field.index, entity: field.type.entity };
  }

  row(of: RowRef = this.me()): Expr {
    return { op: "row", of, type: { kind: "row", entity: of.entity }, nullable: mayMiss(this.entities, of), span: nowhere };
  }

  lit(value: LiteralValue, type: Type = typeof value === "string" ? text() : typeof value === "boolean" ? bool : int): Expr {
    return { op: "literal", value, type, nullable: value === null, span: nowhere };
  }

  label(enumName: string, label: string): Expr {
    const index = this.enums.findIndex((e) => e.name === enumName);
    return this.lit(this.enums[index]?.labels.findIndex((l) => l.name === label) ?? -1, { kind: "enum", enum: index });
  }

  compare(left: Expr, op: "eq" | "ne" | "lt" | "le" | "gt" | "ge", right: Expr): Expr {
    return { op, left, right, type: bool, nullable: false, span: nowhere };
  }

  arithmetic(left: Expr, op: "add" | "sub" | "mul" | "div" | "mod", right: Expr, type: Type = left.type): Expr {
    return { op, left, right, type, nullable: left.nullable || right.nullable, span: nowhere };
  }

  and(left: Expr, right: Expr): Expr {
    return { op: "and", left, right, type: bool, nullable: false, span: nowhere };
  }

  or(left: Expr, right: Expr): Expr {
    return { op: "or", left, right, type: bool, nullable: false, span: nowhere };
  }

  not(arg: Expr): Expr {
    return { op: "not", arg, type: bool, nullable: false, span: nowhere };
  }

  isNull(arg: Expr): Expr {
    return { op: "isNull", arg, type: bool, nullable: false, span: nowhere };
  }

  within(arg: Expr, low: Expr, high: Expr): Expr {
    return { op: "in", arg, range: { low, high }, list: null, type: bool, nullable: false, span: nowhere };
  }

  oneOf(arg: Expr, ...list: Expr[]): Expr {
    return { op: "in", arg, range: null, list, type: bool, nullable: false, span: nowhere };
  }

  convert(arg: Expr, type: Type): Expr {
    return { op: "convert", arg, type, nullable: arg.nullable, span: nowhere };
  }

  call(fn: Extract<Expr, { op: "call" }>["fn"], type: Type, ...args: Expr[]): Expr {
    return { op: "call", fn, args, type, nullable: args.some((a) => a.nullable), span: nowhere };
  }

  aggregate(
    fn: Extract<Expr, { op: "aggregate" }>["fn"],
    entity: string,
    way: Extract<Expr, { op: "aggregate" }>["way"],
    type: Type,
    value: Expr | null = null,
    where: Expr | null = null,
  ): Expr {
    return { op: "aggregate", fn, entity: this.entity(entity).index, way, where, value, type, nullable: false, span: nowhere };
  }
}

function mayMiss(entities: readonly EntityModel[], of: RowRef): boolean {
  if (of.row === "follow") return entities[of.of.entity]?.fields[of.field]?.nullable === true || mayMiss(entities, of.of);
  return of.row === "owner" && mayMiss(entities, of.of);
}

export function modelOf(spec: ModelSpec): Model {
  const names = Object.keys(spec.entities);
  const enums = Object.entries(spec.enums ?? {}).map(([name, labels]) => ({
    name,
    doc: null,
    labels: labels.map((label) => ({ name: label, doc: null })),
    weights: labels.map(() => 1),
  }));
  const entityIndex = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`no entity ${name}`);
    return index;
  };
  const bare = names.map((name, index) => bareEntity(name, index, spec.entities[name]!, entityIndex, spec));
  const build = (self: number): Build => new Build(bare, enums, self);
  const entities = bare.map((entity, index): EntityModel => {
    const { checks = [], partition } = spec.entities[entity.name]!;
    return {
      ...entity,
      partition: partition?.(build(index)) ?? null,
      checks: checks.map(({ label, text: source, condition }) => ({
        label: label ?? null,
        doc: null,
        condition: condition(build(index)),
        text: source,
        span: nowhere,
      })),
    };
  });
  const checks = (spec.checks ?? []).map((check) => {
    const e = build(check.entity === undefined ? -1 : entityIndex(check.entity));
    const about = check.about === undefined ? null : { measured: check.about.measured(e), expected: check.about.expected(e) };
    const entity = check.entity === undefined ? null : entityIndex(check.entity);
    return { label: check.label ?? null, entity, condition: check.condition(e), about, text: check.text, span: nowhere };
  });
  return {
    name: spec.name ?? "test",
    doc: spec.doc ?? null,
    period: { start: 19_723, end: 20_089 },
    seed: 1,
    locale: "en_US",
    dialects: ["postgres", "mysql", "mariadb", "sqlserver", "sqlite", "duckdb"],
    enums,
    constants: [],
    tables: [],
    curves: [],
    entities,
    lifecycles: [],
    checks,
    reports: [],
    hash: "0".repeat(64),
  };
}

function bareEntity(
  name: string,
  index: number,
  spec: EntitySpec,
  entityIndex: (name: string) => number,
  model: ModelSpec,
): EntityModel {
  const fieldNames = Object.keys(spec.fields);
  const fieldIndexes = (list: readonly string[]): number[] =>
    list.map((field) => {
      const found = fieldNames.indexOf(field);
      if (found < 0) throw new Error(`no field ${field} of ${name}`);
      return found;
    });
  const owners = fieldNames.flatMap((fieldName, i): Population[] => {
    const { owner } = spec.fields[fieldName]!;
    if (owner === undefined) return [];
    const population: Population = {
      form: "per",
      owner: entityIndex(owner),
      field: i,
      event: null,
      each: [],
      count: { op: "literal", value: 3, type: int, nullable: false, span: nowhere },
      when: null,
      atLeast: 0,
      every: null,
      address: owner,
    };
    return [population];
  });
  const numbered: Population = {
    form: "numbered",
    count: { op: "literal", value: 10, type: int, nullable: false, span: nowhere },
    fixed: false,
  };
  return {
    index,
    name,
    table: spec.table ?? snake(name),
    doc: spec.doc ?? null,
    hidden: spec.hidden ?? false,
    span: nowhere,
    populations: owners.length > 0 ? owners : [numbered],
    fields: fieldNames.map((field, i) =>
      fieldOf(
        field,
        i,
        spec.fields[field]!,
        spec,
        entityIndex,
        fieldNames.slice(0, i).filter((f) => spec.fields[f]!.owner !== undefined).length,
        model,
      ),
    ),
    key: fieldIndexes(spec.key ?? []),
    unique: (spec.unique ?? []).map(fieldIndexes),
    indexes: (spec.indexes ?? []).map(fieldIndexes),
    checks: [],
    partition: null,
    cluster: null,
    segments: [],
    time: null,
    until: null,
    lifecycle: null,
    history: false,
  };
}

function fieldOf(
  name: string,
  index: number,
  spec: FieldSpec,
  entity: EntitySpec,
  entityIndex: (name: string) => number,
  population: number,
  model: ModelSpec,
): FieldModel {
  const target = spec.to ?? spec.owner;
  const type: Type = target === undefined ? (spec.type ?? int) : { kind: "row", entity: entityIndex(target) };
  const inKey = entity.key?.includes(name) === true;
  return {
    index,
    name,
    doc: spec.doc ?? null,
    role: inKey ? "key" : target === undefined ? "plain" : "ref",
    hidden: spec.hidden ?? false,
    type,
    nullable: spec.nullable ?? false,
    columns:
      spec.hidden === true ? [] : (spec.columns ?? (target === undefined ? [name] : referenceColumns(name, target, model))),
    value: valueOf(spec, type, entityIndex, population),
    unique: spec.unique ?? null,
    onDelete: spec.onDelete ?? null,
    history: false,
    span: nowhere,
  };
}

/** `<name>_id`, or `<name>_<column>` for a key of several columns. */
function referenceColumns(name: string, target: string, model: ModelSpec): readonly string[] {
  const spec = model.entities[target]!;
  const key = spec.key ?? [];
  return key.length <= 1 ? [`${name}_id`] : key.map((column) => `${name}_${column}`);
}

function valueOf(spec: FieldSpec, type: Type, entityIndex: (name: string) => number, population: number): FieldValue {
  if (spec.serial === true) return { by: "serial", per: null };
  if (spec.serialPer !== undefined) return { by: "serial", per: { entity: entityIndex(spec.serialPer) } };
  if (spec.owner !== undefined) return { by: "population", what: { value: "owner", population } };
  if (type.kind === "row") {
    return {
      by: "reference",
      choice: {
        target: type.entity,
        use: "test",
        of: null,
        where: [],
        by: [],
        zipf: null,
        first: null,
        missing: null,
        distinctUnder: null,
        alive: false,
      },
    };
  }
  return { by: "rule", rule: spec.rule ?? { op: "literal", value: 1, type: int, nullable: false, span: nowhere } };
}
