/** `unique (a, b)` and composite keys: proved by a field that is unique itself, or by how the rows come under their owner. */
import * as problem from "../../diagnostics/catalogue/keys.ts";
import type { EntityModel } from "../../model/model.ts";
import { modifier } from "../fields.ts";
import { perPopulations } from "../moments.ts";
import { entityAt } from "../program.ts";
import type { Draft } from "./draft.ts";
import { holdsNumber } from "./number-in-rule.ts";

export function judgeCombinations(draft: Draft): void {
  for (const entity of draft.entities) {
    if (draft.isUnfounded(entity)) continue;
    const symbol = draft.program.schema.entities[entity.index];
    const spans = symbol?.keys.filter(({ item }) => item.kind === "unique").map(({ item }) => item.span) ?? [];
    const keySpan = symbol?.keys.find(({ item }) => item.kind === "key")?.item.span ?? entity.span;
    const sets = entity.unique.map((set, i) => ({ set, span: spans[i] ?? entity.span }));
    if (entity.key.length > 1) sets.push({ set: entity.key, span: keySpan });
    for (const { set, span } of sets) {
      const fields = set.map((i) => entity.fields[i]).filter((f) => f !== undefined);
      if (set.length < 2 || fields.some((f) => !draft.isSound(entity, f)) || areApart(draft, entity, set)) continue;
      draft.program.diagnostics.report(problem.setWithoutProof, span, { names: fields.map((f) => f.name) });
    }
  }
}

/** True where no two rows agree in all of these fields. */
export function areApart(draft: Draft, entity: EntityModel, set: readonly number[]): boolean {
  const [population] = entity.populations;
  if (set.some((index) => isUniqueAlone(draft, entity, index))) return true;
  if (population?.form === "link") return population.sides.every((side) => set.includes(side));
  if (population?.form === "rows") return population.fields.length > 0 && areGivenApart(entity, set);
  if (population?.form === "each") return population.each.every((_, i) => set.some((index) => isAlias(entity, index, 0, i)));
  const [owned, second] = perPopulations(entity);
  if (owned === undefined || second !== undefined || !set.includes(owned.field)) return false;
  const others = set.filter((index) => index !== owned.field);
  if (others.some((index) => isApartUnder(draft, entity, index))) return true;
  const single = owned.count === null && owned.event === null;
  return (
    single &&
    owned.each.every((_, i) => set.some((index) => isAlias(entity, index, 0, i)) || copiesApart(draft, entity, i, others))
  );
}

export function isUniqueAlone(draft: Draft, entity: EntityModel, index: number): boolean {
  const field = entity.fields[index];
  if (field === undefined) return false;
  if (field.value.by === "rule" && holdsNumber(draft, field.value.rule)) return true;
  // What is declared unique is proved for itself, or is reported.
  const isDeclared = entityAt(draft.program, entity.index).fields.some(
    (f) => f.index === index && modifier(f, "unique") !== undefined,
  );
  return (
    isDeclared ||
    field.unique !== null ||
    (entity.key.length === 1 && entity.key[0] === index) ||
    (field.value.by === "serial" && field.value.per === null)
  );
}

/** True where a field is what an `each` binds, or is computed from that alone. */
function isAlias(entity: EntityModel, index: number, population: number, each: number): boolean {
  const value = entity.fields[index]?.value;
  const binds = (x: { readonly population: number; readonly each: number }): boolean =>
    x.population === population && x.each === each;
  if (value?.by === "population") return value.what.value === "each" && binds(value.what);
  if (value?.by !== "rule") return false;
  const { rule } = value;
  if (rule.op === "eachValue") return binds(rule);
  return rule.op === "row" && rule.of.row === "each" && binds(rule.of);
}

/** A number under the owner, or a reference that is drawn without repeats under it. */
function isApartUnder(draft: Draft, entity: EntityModel, index: number): boolean {
  const field = entity.fields[index];
  const owner = perPopulations(entity)[0]?.owner;
  if (field?.value.by === "serial") return field.value.per !== null && field.value.per.entity === owner;
  return field?.value.by === "reference" && field.value.choice.distinctUnder !== null && draft.isSound(entity, field);
}

/** Given rows whose cells differ in these fields. */
function areGivenApart(entity: EntityModel, set: readonly number[]): boolean {
  const [population] = entity.populations;
  if (population?.form !== "rows") return false;
  const columns = set.map((index) => population.fields.indexOf(index));
  if (columns.includes(-1)) return false;
  const seen = new Set(population.rows.map((row) => JSON.stringify(columns.map((c) => row[c]))));
  return seen.size === population.rows.length;
}

/** A row for each row of an entity: what those have apart under their owner, and is copied, is apart here. */
function copiesApart(draft: Draft, entity: EntityModel, each: number, set: readonly number[]): boolean {
  const [owned] = perPopulations(entity);
  const source = owned?.each[each];
  if (source?.over !== "rows" || source.of === null) return false;
  const rows = draft.entities[source.entity];
  const theirs = rows === undefined ? undefined : perPopulations(rows)[0];
  if (rows === undefined || theirs === undefined || theirs.owner !== source.of.entity) return false;
  return set.some((index) => {
    const value = entity.fields[index]?.value;
    if (value?.by !== "rule") return false;
    let rule = value.rule;
    while (rule.op === "convert") rule = rule.arg;
    if (rule.op !== "field" || rule.of.row !== "each" || rule.of.each !== each) return false;
    return areApart(draft, rows, [theirs.field, rule.field]);
  });
}
