/** What holds in every run: keys are unique, references find their rows, and nothing refers to what begins later or has ended. */
import type { EntityModel, FieldModel, Model } from "../../src/model/model.ts";
import type { Row, Tables } from "../support/generate.ts";
import { Family } from "./tables.ts";

/** What is wrong with the rows of a run, at most a handful of findings. */
export function flaws(model: Model, tables: Tables): readonly string[] {
  const found: string[] = [];
  const say = (text: string): void => void (found.length < 5 && found.push(text));
  const written = model.entities.filter((e) => !e.hidden);
  const family = new Family(model, tables);
  const byKey = new Map(written.map((e) => [e.index, indexOf(model, e, tables, say)]));
  for (const entity of written) {
    for (const field of entity.fields) {
      if (field.unique !== null && field.columns.length > 0) repeats(field.columns, entity, tables, say);
      if (field.type.kind !== "row" || field.columns.length === 0) continue;
      const target = model.entities[field.type.entity]!;
      const index = byKey.get(target.index);
      if (index === undefined) continue;
      for (const row of tables.rows(entity.table)) {
        const key = keyText(row, field.columns);
        if (key === null) {
          if (!field.nullable) say(`${entity.table}: ${field.name} is null`);
          continue;
        }
        const other = index.get(key);
        if (other === undefined) say(`${entity.table}: no ${target.table} with the key ${key}`);
        else checkMoments(family, entity, row, field, target, other, say);
      }
    }
    for (const unique of entity.unique) {
      const columns = unique.flatMap((f) => entity.fields[f]!.columns);
      if (unique.every((f) => entity.fields[f]!.columns.length > 0)) repeats(columns, entity, tables, say);
    }
  }
  return found;
}

/** The columns of a key, those of the keys that it is made of among them. */
export function keyColumns(entity: EntityModel): readonly string[] {
  return entity.key.flatMap((k) => entity.fields[k]!.columns);
}

function keyText(row: Row, columns: readonly string[]): string | null {
  const values = columns.map((c) => row[c] ?? null);
  return values.includes(null) ? null : values.join("|");
}

function indexOf(_model: Model, entity: EntityModel, tables: Tables, say: (text: string) => void): ReadonlyMap<string, Row> {
  const columns = keyColumns(entity);
  const index = new Map<string, Row>();
  if (columns.length === 0) return index;
  for (const row of tables.rows(entity.table)) {
    const key = keyText(row, columns);
    if (key === null) say(`${entity.table}: a key is null`);
    else if (index.has(key)) say(`${entity.table}: the key ${key} comes twice`);
    else index.set(key, row);
  }
  return index;
}

function repeats(columns: readonly string[], entity: EntityModel, tables: Tables, say: (text: string) => void): void {
  const seen = new Set<string>();
  for (const row of tables.rows(entity.table)) {
    const text = keyText(row, columns);
    if (text === null) continue;
    if (seen.has(text)) say(`${entity.table}: ${columns.join(", ")} ${text} comes twice`);
    seen.add(text);
  }
}

/** A row's moment as its `time` field has it; null where it has none. */
export function ownMoment(entity: EntityModel, row: Row): string | null {
  if (entity.time === null) return null;
  const [column] = entity.fields[entity.time]!.columns;
  return column === undefined ? null : (row[column] ?? null);
}

function checkMoments(
  family: Family,
  entity: EntityModel,
  row: Row,
  field: FieldModel,
  target: EntityModel,
  other: Row,
  say: (text: string) => void,
): void {
  const mine = ownMoment(entity, row) ?? family.beginning(entity, row);
  const theirs = family.beginning(target, other);
  if (mine === null || theirs === null) return;
  // A date stands for any moment of its day.
  if (compareMoments(mine, theirs) < 0) say(`${entity.table}: ${field.name} begins at ${theirs}, after ${mine}`);
  const until = target.until === null ? null : (other[target.fields[target.until]!.columns[0] ?? ""] ?? null);
  if (field.value.by === "reference" && until !== null && compareMoments(until, mine) < 0)
    say(`${entity.table}: ${field.name} had ended at ${until}, before ${mine}`);
}

/** Below 0 where `a` is before `b`, by days where one of them is a date. */
export function compareMoments(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
