/** Proves that what is declared unique is so: by the row's number, by permuting a space of values, or by drawing again. */
import * as problem from "../../diagnostics/catalogue/keys.ts";
import type { EntityModel, FieldModel, UniqueProof } from "../../model/model.ts";
import { walk } from "../../model/walk.ts";
import type { Expr } from "../../model/expression.ts";
import { modifier } from "../fields.ts";
import { reachable } from "../circles.ts";
import { perPopulations } from "../moments.ts";
import { entityAt } from "../program.ts";
import { isNumeric } from "../types.ts";
import type { Draft } from "./draft.ts";
import { holdsNumber, showsNumber } from "./number-in-rule.ts";
import { tellsRow } from "./parts-of-text.ts";
import { ownFieldsRead, rowCount } from "./settle-references.ts";
import { spaceOf } from "./value-space.ts";

export function proveUnique(draft: Draft): readonly EntityModel[] {
  return draft.entities.map((entity) => {
    const declared = entityAt(draft.program, entity.index)
      .fields.filter((f) => modifier(f, "unique") !== undefined)
      .map((f) => f.index);
    const fields = entity.fields.map((field) => {
      const isKey = entity.key.length === 1 && entity.key[0] === field.index;
      const isListed = entity.unique.some((set) => set.length === 1 && set[0] === field.index);
      const isDeclared = declared.includes(field.index) || isListed;
      if ((!isKey && !isDeclared) || !draft.isSound(entity, field) || draft.isUnfounded(entity)) return field;
      const proof = prove(draft, entity, field);
      // A plain key needs no word; one whose rule has to be permuted or drawn again does.
      const isPlainKey = isKey && (proof === "serial" || proof === "key");
      return { ...field, unique: isPlainKey ? (isDeclared ? "key" : null) : proof };
    });
    return { ...entity, fields };
  });
}

/** How the field is unique; null where it is not (reported). */
function prove(draft: Draft, entity: EntityModel, field: FieldModel): UniqueProof | null {
  const { diagnostics } = draft.program;
  if (field.value.by === "serial") {
    if (field.value.per === null || perPopulations(entity).length === 0) return "serial";
  } else if (field.value.by === "population") {
    const proof = provePopulation(draft, entity, field);
    if (proof !== undefined) return proof;
  } else if (field.value.by === "reference") {
    const rows = rowCount(entity);
    const candidates = rowCountOf(draft, field.value.choice.target);
    if (rows !== null && candidates !== null && candidates < rows) return tooFew(draft, field, candidates, rows);
    if (isFixed(entity)) return "redraw";
  } else {
    const { rule } = field.value;
    // Whether a number computed from the row's grows with it is judged with the keys.
    if (holdsNumber(draft, rule) || (entity.key.includes(field.index) && isNumeric(field.type) && readsSerial(rule)))
      return "serial";
    const proof = proveRule(draft, entity, field, rule);
    if (proof !== undefined) return proof;
    if (tellsRow(draft, entity, rule)) return "key";
    if (showsNumber(rule)) {
      diagnostics.report(problem.numberRunsOn, field.span, { name: field.name });
      return null;
    }
  }
  // A column that the population gives stands where the population does; who reads the mistake looks for the key.
  const list = entityAt(draft.program, entity.index).keys.find(({ item }) => item.kind === "key")?.item;
  const isListed = list?.names.some((name) => name.text === field.name) === true;
  const hint = field.value.by === "population" && field.value.what.value === "owner" ? tellApart(field.name) : null;
  diagnostics.report(problem.noProof, isListed ? list.span : field.span, { name: field.name }, { hint });
  return null;
}

/** How the rows of one owner get a key. */
const tellApart = (owner: string): string =>
  `Number the rows of one \`${owner}\`: \`line_no: serial per ${owner}\`, and \`key (${owner}, line_no)\`.`;

function rowCountOf(draft: Draft, entity: number): number | null {
  const model = draft.entities[entity];
  return model === undefined ? null : rowCount(model);
}

function isFixed(entity: EntityModel): boolean {
  const [population] = entity.populations;
  return population?.form === "rows" || (population?.form === "numbered" && population.fixed);
}

function tooFew(draft: Draft, field: FieldModel, values: number, rows: number): null {
  draft.program.diagnostics.report(problem.tooFewValues, field.span, {
    name: field.name,
    values: String(values),
    rows: String(rows),
  });
  return null;
}

/** Undefined where nothing is proved; null where it is disproved (reported). */
function provePopulation(draft: Draft, entity: EntityModel, field: FieldModel): UniqueProof | null | undefined {
  if (field.value.by !== "population") return undefined;
  const { what } = field.value;
  const [population] = entity.populations;
  switch (what.value) {
    case "calendar":
      return "serial";
    case "given": {
      if (population?.form !== "rows") return undefined;
      const column = population.fields.indexOf(field.index);
      const cells = population.rows.map((row) => row[column]);
      const repeated = cells.find((cell, i) => cell !== null && cells.indexOf(cell) !== i);
      if (repeated === undefined) return "given";
      draft.program.diagnostics.report(problem.givenTwice, field.span, { name: field.name, value: String(repeated) });
      return null;
    }
    case "owner":
      return population?.form === "per" &&
        entity.populations.length === 1 &&
        population.count === null &&
        population.each.length === 0 &&
        population.event === null &&
        population.every === null
        ? "key"
        : undefined;
    case "each":
      return population?.form === "each" && population.each.length === 1 ? "key" : undefined;
    default:
      return undefined;
  }
}

function proveRule(draft: Draft, entity: EntityModel, field: FieldModel, rule: Expr): UniqueProof | null | undefined {
  const [population] = entity.populations;
  const isNumbered =
    population?.form === "numbered" || population?.form === "over" || population?.form === "link" || population?.form === "rows";
  const space = spaceOf(draft, rule);
  const rows = rowCount(entity);
  if (space !== null && rows !== null && space.size < rows) return tooFew(draft, field, space.size, rows);
  if (isFixed(entity) && !space?.simple && dependsOnDraws(entity, field)) return "redraw";
  // Half of a uuid is the row's number, scrambled one to one.
  if (rule.op === "draw" && rule.distribution.name === "uuid") return "serial";
  return space?.apart === true && isNumbered ? "permutation" : undefined;
}

/** True where another attempt at the row may give the field another value: it draws, or reads fields of the row that do. */
function dependsOnDraws(entity: EntityModel, field: FieldModel): boolean {
  const next = (index: number): readonly number[] => {
    const value = entity.fields[index]?.value;
    return value?.by === "rule" ? ownFieldsRead(value.rule) : [];
  };
  return draws(entity, field.index) || [...reachable(field.index, next)].some((index) => draws(entity, index));
}

function draws(entity: EntityModel, index: number): boolean {
  const value = entity.fields[index]?.value;
  if (value?.by !== "rule") return value?.by === "reference";
  let found = false;
  walk(value.rule, (e) => {
    if (e.op === "draw") found = true;
  });
  return found;
}

function readsSerial(rule: Expr): boolean {
  let found = false;
  walk(rule, (e) => {
    if (e.op === "serial") found = true;
  });
  return found;
}
