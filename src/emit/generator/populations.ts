/** Root rows: where they come from, and the fields that their population gives. */
import type { EntityModel, FieldModel, Population, PopulationValue } from "../../model/model.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { eachSize, eachValueAt } from "./each.ts";
import { endingWith, isTemporalRoot } from "../../plan/births.ts";
import { ownersOf } from "../../plan/owned-rows.ts";
import { isRoot, perPopulations, rootsOf } from "../../plan/waves.ts";
import { momentOfColumn } from "./moments.ts";
import { camel, columnKey } from "./names.ts";
import { RowScope, type FieldCompiler } from "./row-scope.ts";
import { code, nullOf, type Value } from "./value.ts";

/** The population of a root entity. */
export function rootPopulation(entity: EntityModel): Exclude<Population, { form: "per" }> {
  const population = entity.populations.find((p) => p.form !== "per");
  if (population === undefined) throw new Error(`${entity.name} is no root`);
  return population;
}

export const rowsMember = (entity: EntityModel): string => camel(`${entity.name}_rows`);
/** How many rows an entity has: code of the run. */
export const rowsOf = (entity: EntityModel, fn: FunctionBuilder): string =>
  fn.run(isRoot(entity) ? rowsMember(entity) : fn.module.ownedRows(entity));
export const streamMember = (entity: EntityModel): string => camel(`${entity.name}_stream`);
export const momentsMember = (entity: EntityModel): string => camel(`${entity.name}_moments`);
export const treeMember = (entity: EntityModel): string => camel(`${entity.name}_tree`);
export const pairsMember = (entity: EntityModel): string => camel(`${entity.name}_pairs`);

/** A root row in the making, at the ordinal that `ordinal` names. Its moment, if its population draws one, is known at once. */
export function rootScope(
  fn: FunctionBuilder,
  compiler: FieldCompiler,
  entity: EntityModel,
  ordinal: string,
  moment: string | null = null,
): RowScope {
  const scope = new RowScope({ fn, compiler, entity, owner: null, population: null, ordinal });
  const population = rootPopulation(entity);
  const { module } = fn;
  if (moment !== null) scope.moment = moment;
  if (population.form === "over" && moment === null) {
    scope.drawMoment = () => {
      const draw = `${scope.key(0)}.unit53(${module.draw(`${entity.name}#moment`)})`;
      return scope.local(momentName(entity), `${fn.run(momentsMember(entity))}.moment(${draw})`, 0);
    };
  } else if (population.form === "arriving") {
    scope.rootKey = (key) => `${fn.run(momentsMember(entity))}.keyOf(${ordinal}, ${key});`;
    if (moment === null)
      scope.drawMoment = () => scope.local(momentName(entity), `${fn.run(momentsMember(entity))}.momentOf(${ordinal})`, 0);
  } else if (population.form === "tree") {
    scope.rootKey = (key) => `${fn.run(treeMember(entity))}.keyOf(${ordinal}, ${key});`;
  } else if (population.form === "each") {
    if (population.when !== null)
      scope.rootKey = (key) =>
        `${key}.ofRoot(${fn.run(streamMember(entity))}, ${combinationOf(entity, population, ordinal, fn)});`;
    population.each.forEach((each, i) => {
      const place = (): string =>
        scope.shared(each.alias, eachOfRoot(population, i, combinationOf(entity, population, ordinal, fn), fn), 0);
      if (each.over === "rows")
        fn.bindEach(scope, i, {
          at: "column",
          entity: each.entity,
          nullable: false,
          get ordinal() {
            return place();
          },
        });
      else fn.bindEach(scope, i, place);
    });
  } else if (population.form === "calendar") {
    scope.rootKey = (key) => `${key}.ofRoot(${fn.run(streamMember(entity))}, ${population.start} + ${ordinal});`;
  }
  return scope;
}

/** The member that lists the combinations for which a condition holds. */
export const combinationsMember = (entity: EntityModel): string => camel(`${entity.name}_combinations`);

/** Which combination the row at an ordinal is: the row itself, unless a condition chooses among them. */
export function combinationOf(
  entity: EntityModel,
  population: Population & { form: "each" },
  ordinal: string,
  fn: FunctionBuilder,
): string {
  return population.when === null ? ordinal : `${fn.run(combinationsMember(entity))}[${ordinal}]!`;
}

/** True where a population draws moments after the period: such rows are not born. */
export function mayOutlastPeriod(entity: EntityModel, { model }: FunctionBuilder["module"]): boolean {
  return entity.populations.some((p) => p.form === "over" && p.end > model.period.end);
}

/** The number, from 1, of the root row at an ordinal: the ordinal's, unless rows are numbered by time. */
export function numberOf(entity: EntityModel, ordinal: string, fn: FunctionBuilder): string {
  return isTemporalRoot(entity) ? `${fn.run(fn.module.numbers(entity))}[${ordinal}]!` : `${ordinal} + 1`;
}

/** The moments (in seconds) at which the row at an ordinal ends: its own and those of its owners. */
export function endsOf(
  entity: EntityModel,
  ordinal: string,
  fn: FunctionBuilder,
): readonly { readonly code: string; readonly nullable: boolean }[] {
  return endingWith(fn.module.model, entity).map((row) => {
    const { code: at, nullable } = ownerOf(entity, row, ordinal, fn);
    const end = momentOfColumn(row, row.until!, at, fn);
    if (!nullable) return { code: end, nullable: row.fields[row.until!]!.nullable };
    return { code: `(${at} < 0 ? NaN : ${end})`, nullable };
  });
}

/**
 * Code of the ordinal of the row at an ordinal itself, or of the one above it of another entity; `nullable`: it may be -1, for a
 * row of another population.
 */
export function ownerOf(
  entity: EntityModel,
  upper: EntityModel,
  ordinal: string,
  fn: FunctionBuilder,
): { readonly code: string; readonly nullable: boolean } {
  if (entity === upper) return { code: ordinal, nullable: false };
  const { model } = fn.module;
  const ways = perPopulations(entity).filter(({ owner }) => {
    const above = model.entities[owner]!;
    return above === upper || ownersOf(model, above).includes(upper);
  });
  if (ways.length === 0) throw new Error(`${upper.name} does not own ${entity.name}`);
  const steps = ways.map(({ owner, field }) => {
    const at = `${fn.run(fn.module.columns(entity))}.${columnKey(entity, entity.fields[field]!)}[${ordinal}]!`;
    return { at, ...ownerOf(model.entities[owner]!, upper, at, fn) };
  });
  if (perPopulations(entity).length === 1) return { code: steps[0]!.code, nullable: steps[0]!.nullable };
  const nullable = ways.length < perPopulations(entity).length || steps.some((step) => step.nullable);
  return { code: `(${steps.map((step) => `${step.at} >= 0 ? ${step.code} : `).join("")}-1)`, nullable };
}

/** Code of the ordinal of the actor that has the row at an ordinal. */
export function actorOf(entity: EntityModel, ordinal: string, fn: FunctionBuilder): string {
  const { model } = fn.module;
  const [root] = rootsOf(model, entity);
  return ownerOf(entity, model.entities[root!]!, ordinal, fn).code;
}

/** The value (or the ordinal of the row) that an `each` of a root entity has in the combination at an ordinal. */
export function eachOfRoot(
  population: Population & { form: "each" },
  index: number,
  ordinal: string,
  fn: FunctionBuilder,
): string {
  const below = population.each.slice(index + 1).map((each) => eachSize(each, { fn }));
  const divided =
    below.length === 0 ? ordinal : `Math.floor(${ordinal} / ${below.length === 1 ? below[0]! : `(${below.join(" * ")})`})`;
  const each = population.each[index]!;
  return eachValueAt(each, index === 0 ? divided : `(${divided} % ${eachSize(each, { fn })})`, { fn });
}

const momentName = (entity: EntityModel): string =>
  entity.time === null ? `${entity.name}_moment` : entity.fields[entity.time]!.name;

/** What the population gives a field of a root row. */
export function populationValue(scope: RowScope, field: FieldModel, what: PopulationValue, _pass: number): Value {
  return givenValue(scope.entity, field, what, scope.ordinal, scope.fn);
}

/** What the population gives a field of the root row at an ordinal. */
export function givenValue(
  entity: EntityModel,
  field: FieldModel,
  what: PopulationValue,
  ordinal: string,
  fn: FunctionBuilder,
): Value {
  const { module } = fn;
  switch (what.value) {
    case "given": {
      const population = rootPopulation(entity);
      if (population.form !== "rows") throw new Error(`${entity.name}.${field.name} has no given rows`);
      const column = population.fields.indexOf(field.index);
      return givenCell(
        entity,
        field,
        population.rows.map((row) => row[column] ?? null),
        ordinal,
        fn,
      );
    }
    case "version":
      throw new Error("versions of an entity are refused by the checker");
    case "side":
      return code(`${fn.run(pairsMember(entity))}.${what.side === 0 ? "left" : "right"}(${ordinal})`);
    case "tree": {
      const tree = fn.run(treeMember(entity));
      if (what.of === "isLeaf") return code(`${tree}.isLeaf(${ordinal})`);
      if (what.of === "path")
        return { form: "text", parts: [{ form: "string", code: `${tree}.path(${ordinal})`, longest: null }] };
      return code(`${tree}.${what.of}[${ordinal}]!`);
    }
    case "calendar": {
      const population = rootPopulation(entity);
      if (population.form !== "calendar") throw new Error(`${entity.name} is no calendar`);
      if (population.unit === "day")
        return code(
          field.type.kind === "timestamp" ? `(${population.start} + ${ordinal}) * 86_400` : `${population.start} + ${ordinal}`,
        );
      if (population.unit === "hour") return code(`${population.start} * 86_400 + ${ordinal} * 3_600`);
      if (population.unit === "week") return code(`${population.start} + 7 * ${ordinal}`);
      const months = { month: 1, quarter: 3, year: 12 }[population.unit];
      return code(`${module.runtime("addMonthsToDays")}(${population.start}, ${months} * ${ordinal})`);
    }
    case "each": {
      const population = rootPopulation(entity);
      if (population.form !== "each") throw new Error(`${entity.name} has no combinations`);
      return code(eachOfRoot(population, what.each, combinationOf(entity, population, ordinal, fn), fn));
    }
    case "owner":
    case "moment":
      throw new Error(`${entity.name}.${field.name} is not given by a root population`);
  }
}

function givenCell(
  entity: EntityModel,
  field: FieldModel,
  cells: readonly (number | string | boolean | null)[],
  ordinal: string,
  fn: FunctionBuilder,
): Value {
  const { module } = fn;
  const wish = `${entity.name}_${field.name}`;
  if (cells.every((c) => typeof c === "string")) {
    const words = module.constant(wish, `new ${module.runtime("Dictionary")}(${JSON.stringify(cells)})`);
    return { form: "text", parts: [{ form: "word", words, index: ordinal, list: cells }] };
  }
  const none = nullOf(field.type);
  const list = cells.map((c) => (c === null ? none : JSON.stringify(c)));
  const numbers =
    cells.every((c) => c === null || (typeof c === "number" && Number.isInteger(c) && Math.abs(c) < 0x8000_0000)) &&
    none !== "null";
  const typed = numbers && !(none === "NaN" && cells.includes(null)) ? "Int32Array" : none !== "null" ? "Float64Array" : null;
  const constant = typed === null ? `[${list.join(", ")}]` : `${typed}.of(${list.join(", ")})`;
  return code(`${module.constant(wish, constant)}[${ordinal}]!`);
}
