/** What the tests of guarantees know of the tables of a schema: the classes of their columns, and when their rows were born. */
import type { EntityModel, FieldModel, Model, PerPopulation } from "../../src/model/model.ts";
import { classifyColumns, type ColumnClass } from "../../src/plan/classes.ts";
import { isBornInTime } from "../../src/plan/births.ts";
import { perPopulations } from "../../src/plan/waves.ts";
import type { Row, Tables } from "../support/generate.ts";
import { keyColumns, ownMoment } from "./integrity.ts";

export interface Column {
  readonly name: string;
  readonly field: FieldModel;
  /** Part of the key, or a reference: a key of some row. */
  readonly isKey: boolean;
  readonly classes: readonly ColumnClass[];
}

export interface Table {
  readonly name: string;
  readonly entity: EntityModel;
  readonly columns: readonly Column[];
}

export function tablesOf(model: Model): readonly Table[] {
  const classes = classifyColumns(model);
  return model.entities
    .filter((e) => !e.hidden)
    .map((entity) => ({
      name: entity.table,
      entity,
      columns: entity.fields.flatMap((field) =>
        field.columns.map((name) => ({
          name,
          field,
          isKey: entity.key.includes(field.index) || field.type.kind === "row",
          classes: classes[entity.index]![field.index]!,
        })),
      ),
    }));
}

/** The values of some columns, one text a row. */
export function tuples(rows: readonly Row[], columns: readonly Column[]): readonly string[] {
  return rows.map((row) => JSON.stringify(columns.map((c) => row[c.name])));
}

/** Rows and the rows above them. */
export class Family {
  readonly #model: Model;
  readonly #tables: Tables;
  readonly #byKey = new Map<number, ReadonlyMap<string, Row>>();

  constructor(model: Model, tables: Tables) {
    this.#model = model;
    this.#tables = tables;
  }

  /** The population of an owned row and its owner; null for a root row. */
  owner(
    entity: EntityModel,
    row: Row,
  ): { readonly population: PerPopulation; readonly entity: EntityModel; readonly row: Row } | null {
    for (const population of perPopulations(entity)) {
      const columns = entity.fields[population.field]!.columns;
      const key = JSON.stringify(columns.map((c) => row[c]));
      if (columns.length === 0 || columns.some((c) => row[c] === null)) continue;
      const owner = this.#model.entities[population.owner]!;
      const found = this.#rowsByKey(owner).get(key);
      if (found === undefined) throw new Error(`${entity.table}: no owner with the key ${key}`);
      return { population, entity: owner, row: found };
    }
    return null;
  }

  #rowsByKey(entity: EntityModel): ReadonlyMap<string, Row> {
    let known = this.#byKey.get(entity.index);
    if (known === undefined) {
      const columns = keyColumns(entity);
      known = new Map(this.#tables.rows(entity.table).map((row) => [JSON.stringify(columns.map((c) => row[c])), row]));
      this.#byKey.set(entity.index, known);
    }
    return known;
  }

  /** The root of a row, as a text that tells it apart from other rows of its table. */
  root(entity: EntityModel, row: Row): string {
    const owner = this.owner(entity, row);
    return owner === null
      ? JSON.stringify([entity.name, keyColumns(entity).map((c) => row[c])])
      : this.root(owner.entity, owner.row);
  }

  /** True for rows below a root entity whose rows are not born in time, where none of them has a moment. */
  isAlways(entity: EntityModel, row: Row): boolean {
    const owner = this.owner(entity, row);
    if (owner === null) return !isBornInTime(this.#model, entity);
    return ownMoment(entity, row) === null && this.isAlways(owner.entity, owner.row);
  }

  /** The rows that a row of a link or of combinations is made of. */
  #parts(entity: EntityModel, row: Row): readonly { readonly entity: EntityModel; readonly row: Row }[] {
    return entity.fields.flatMap((field) => {
      if (field.value.by !== "population" || field.type.kind !== "row" || !["side", "each"].includes(field.value.what.value))
        return [];
      const part = this.#model.entities[field.type.entity]!;
      const key = JSON.stringify(field.columns.map((c) => row[c]));
      const found = this.#rowsByKey(part).get(key);
      if (found === undefined) throw new Error(`${entity.table}: no ${part.table} with the key ${key}`);
      return [{ entity: part, row: found }];
    });
  }

  /** From when on a row is there itself: rows that follow their owner by gaps come after they are born with it. */
  beginning(entity: EntityModel, row: Row): string | null {
    const own = ownMoment(entity, row);
    const owner = this.owner(entity, row);
    if (own === null) return owner === null ? this.birth(entity, row) : this.beginning(owner.entity, owner.row);
    // What falls on the owner's day is at the owner's moment.
    const above = owner === null ? null : this.beginning(owner.entity, owner.row);
    return above?.startsWith(own) === true ? above : own;
  }

  /** The moment of a row's birth, as its column writes it; null for what always exists. */
  birth(entity: EntityModel, row: Row): string | null {
    const owner = this.owner(entity, row);
    if (owner === null || owner.population.every === null || owner.population.event !== null) {
      const own = ownMoment(entity, row);
      if (own !== null) return own;
    }
    const above = owner === null ? null : this.birth(owner.entity, owner.row);
    return this.#parts(entity, row)
      .map((part) => this.beginning(part.entity, part.row))
      .reduce(later, above);
  }

  /** The latest day of the calendar that a row stands for, is below, or is made of: before it, the period does not reach the row. */
  day(entity: EntityModel, row: Row): string | null {
    const calendar = entity.fields.find((f) => f.value.by === "population" && f.value.what.value === "calendar");
    if (calendar !== undefined) return row[calendar.columns[0] ?? ""] ?? null;
    const owner = this.owner(entity, row);
    return [...this.#parts(entity, row), ...(owner === null ? [] : [owner])]
      .map((above) => this.day(above.entity, above.row))
      .reduce(later, null);
  }
}

/** The later of two moments, where null is always. */
function later(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a >= b ? a : b;
}
