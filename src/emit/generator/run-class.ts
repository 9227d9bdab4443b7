/** The emitted class `Run`: what one run holds (streams, counts, columns, candidates), and the functions that make it. */
import type { EntityModel, Population } from "../../model/model.ts";
import { isRoot } from "../../plan/waves.ts";
import { candidateLines, textGroupLines } from "./candidates.ts";
import { attemptLines, birthLines, columnLines, numberLines } from "./columns.ts";
import { contextOf, type Context } from "./context.ts";
import { curveConstant } from "./tables.ts";
import { eachSize } from "./each.ts";
import { expression, operand } from "./expression.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { ownedBirthLines, ownedColumnLines, ownedRowsLines, placesLines } from "./owned-rows.ts";
import type { EmittedFunction } from "./walk.ts";
import type { Member, ModuleBuilder } from "./module-builder.ts";
import { pascal } from "./names.ts";
import {
  combinationsMember,
  momentsMember,
  pairsMember,
  rootPopulation,
  rootScope,
  rowsMember,
  rowsOf,
  streamMember,
  treeMember,
} from "./populations.ts";
import { reductionArrays, columnReductionLines } from "./reductions.ts";
import { RowScope } from "./row-scope.ts";

export interface RunClass {
  /** Members with their initial code; `settings` and earlier members are in scope by name. */
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly code: string;
    readonly doc: string | null;
  }[];
  /** Functions that the constructor calls. */
  readonly functions: readonly EmittedFunction[];
  /** Members made when first asked for. */
  readonly lazy: readonly { readonly name: string; readonly fn: EmittedFunction }[];
}

/** Emits the members that the kernels asked for; loading one may ask for others. Call after all kernels. */
export function emitRunClass(module: ModuleBuilder): RunClass {
  const { model } = module;
  const fields: { name: string; type: string; code: string; doc: string | null }[] = [];
  const add = (name: string, type: string, text: string, doc: string | null = null): void =>
    void fields.push({ name, type, code: text, doc });
  const numberings: string[] = [];

  const functions: EmittedFunction[] = [];
  for (const wave of module.plan.waves) {
    const entity = model.entities[wave.root]!;
    const population = rootPopulation(entity);
    if (population.form === "each" && population.when !== null) functions.push(combinationsFunction(entity, population, module));
    add(streamMember(entity), "", `new ${module.runtime("Stream")}(seed, ${JSON.stringify(entity.name)})`);
    for (const [name, type, text] of rootMembers(entity, population, functions.at(-1)?.name ?? "", module)) add(name, type, text);
  }
  const fn = new FunctionBuilder(module, [], true);
  // Reductions by the same values share their groups.
  const arrays = [...new Map(module.writtenReductions.flatMap((r) => reductionArrays(r, fn)).map((a) => [a.name, a])).values()];
  const lazy: { name: string; fn: EmittedFunction }[] = [];
  const done = new Set<string>();
  for (;;) {
    const next = [...module.members].find(([name]) => !done.has(name));
    if (next === undefined) break;
    const [name, member] = next;
    done.add(name);
    if (member.kind === "numbering") numberings.push(numberingEntry(name, member, module));
    else if (member.kind !== "store") lazy.push({ name, fn: emitMember(name, member, module) });
  }
  if (module.sharesDraws) add("sharedStream", "", `new ${module.runtime("Stream")}(seed, "shared by")`);
  if (arrays.length > 0) {
    add(
      "gathered",
      "",
      `{ ${arrays.map((a) => `${a.name}: ${a.code}`).join(", ")} }`,
      "What is summed up for other waves' live columns while rows are written.",
    );
    add("reductions", `Run["gathered"]`, `${module.runtime("readable")}(gathered, shard)`);
  }
  if (numberings.length > 0) add("numberings", "", `{ ${numberings.join(", ")} }`);
  else add("numberings", `Record<string, ${module.runtimeType("Numbering")}>`, "{}");
  return { fields, functions, lazy };
}

function numberingEntry(name: string, member: Member & { kind: "numbering" }, module: ModuleBuilder): string {
  const numbering = module.runtime("Numbering");
  if (member.transaction.numbering === "ordinal") return `${name}: new ${numbering}(1)`;
  const width = member.transaction.bucket === "hour" ? 3_600 : 86_400;
  return `${name}: new ${numbering}(${module.runtime("bucketsIn")}(${module.firstBirth(member.transaction)} * 86_400, periodEnd, ${width}))`;
}

/** The members that a root entity's population needs: the number of rows, and what gives its fields. */
function rootMembers(
  entity: EntityModel,
  population: Population,
  /** The function that lists the combinations of an `each` with a condition. */
  combinations: string,
  module: ModuleBuilder,
): readonly (readonly [string, string, string])[] {
  const fn = new FunctionBuilder(module, [], true);
  const row: Context = {
    fn,
    self: { at: "column", entity: entity.index, ordinal: "0", nullable: false },
    candidate: null,
    items: [],
    subject: null,
    pass: 0,
  };
  const rows = rowsMember(entity);
  const scaled = (count: string, fixed: boolean): string => (fixed ? count : `${module.runtime("scaledRows")}(${count}, scale)`);
  switch (population.form) {
    case "numbered":
      return [[rows, "number", scaled(expression(population.count, row), population.fixed)]];
    case "over": {
      const curves = population.curves.map((c) => curveConstant(c, { fn })).join(", ");
      return [
        [rows, "number", scaled(expression(population.count, row), population.fixed)],
        [momentsMember(entity), "", `new ${module.runtime("Spread")}(${population.start}, ${population.end}, [${curves}])`],
      ];
    }
    case "arriving": {
      const curves = population.curves.map((c) => curveConstant(c, { fn })).join(", ");
      const moments = momentsMember(entity);
      const { start, end } = module.model.period;
      return [
        [
          moments,
          "",
          `new ${module.runtime("ArrivingRows")}(${operand(population.perSecond, row)} * scale, ${start}, ${end}, [${curves}], ${streamMember(entity)})`,
        ],
        [rows, "number", `${moments}.rows`],
      ];
    }
    case "rows":
      return [[rows, "number", String(population.rows.length)]];
    case "calendar": {
      const days = population.end - population.start;
      const units = { day: String(days), week: String(Math.ceil(days / 7)), hour: String(days * 24) } as Record<string, string>;
      const months = { month: 1, quarter: 3, year: 12 } as Record<string, number>;
      const count =
        units[population.unit] ??
        `${module.runtime("monthStepsIn")}(${population.start}, ${population.end}, ${months[population.unit]})`;
      return [[rows, "number", count]];
    }
    case "link": {
      const [left, right] = population.sides.map((side) => {
        const { type } = entity.fields[side]!;
        return rowsOf(module.model.entities[type.kind === "row" ? type.entity : -1]!, fn);
      });
      const pairs = pairsMember(entity);
      return [
        [
          pairs,
          "",
          `new ${module.runtime("LinkedPairs")}(${left}, ${right}, ${scaled(expression(population.count, row), false)}, ${streamMember(entity)}, ${JSON.stringify(entity.name)})`,
        ],
        [rows, "number", `${pairs}.rows`],
      ];
    }
    case "each":
      if (population.when !== null)
        return [
          [combinationsMember(entity), "", `${combinations}(this)`],
          [rows, "number", `${combinationsMember(entity)}.length`],
        ];
      return [[rows, "number", population.each.map((each) => eachSize(each, { fn })).join(" * ") || "1"]];
    case "tree": {
      const tree = treeMember(entity);
      const scope = new RowScope({ fn, compiler: fieldCompiler, entity, owner: null, population: null, ordinal: "0" });
      scope.rootKey = () => "";
      const key = scope.key(0);
      const children = expression(population.children, contextOf(scope, 0));
      return [
        [
          tree,
          "",
          `${module.runtime("growTree")}(${expression(population.roots, row)}, ${expression(population.depth, row)}, ${streamMember(entity)}, (${key}) => ${children})`,
        ],
        [rows, "number", `${tree}.rows`],
      ];
    }
    case "per":
      return [];
  }
}

/** Lists the combinations for which the condition of an `each` without an owner holds. */
function combinationsFunction(
  entity: EntityModel,
  population: Population & { form: "each" },
  module: ModuleBuilder,
): EmittedFunction {
  const fn = new FunctionBuilder(module, ["list"]);
  const ordinal = fn.names.take("combination");
  const scope = rootScope(fn, fieldCompiler, { ...entity, populations: [{ ...population, when: null }] }, ordinal);
  const condition = expression(population.when!, contextOf(scope, 0));
  scope.statement(0, `if (${condition}) list.push(${ordinal});`);
  const lines = scope.allLines();
  const all = population.each.map((each) => eachSize(each, { fn })).join(" * ");
  return {
    name: module.functionName(`list${pascal(combinationsMember(entity))}`),
    doc: `The combinations that ${entity.name} is made of.`,
    parameters: [{ name: "run", type: "Run" }],
    lines: [
      ...fn.opening,
      "const list: number[] = [];",
      `for (let ${ordinal} = 0; ${ordinal} < ${all}; ${ordinal}++) {`,
      ...lines,
      "}",
      "return list;",
    ],
  };
}

function emitMember(
  name: string,
  member: Exclude<Member, { kind: "numbering" | "store" }>,
  module: ModuleBuilder,
): EmittedFunction {
  const { model } = module;
  const parameters = [{ name: "run", type: "Run" }];
  switch (member.kind) {
    case "columns": {
      const entity = model.entities[member.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The columns of ${entity.name} that other rows look up.`,
        parameters,
        lines: isRoot(entity) ? columnLines(entity, module) : ownedColumnLines(entity, module),
      };
    }
    case "candidates": {
      const entity = model.entities[member.entity]!;
      const field = entity.fields[member.field]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The candidates of ${entity.name}.${field.name}: ${module.plan.strategies[member.entity]![member.field]!.words}.`,
        parameters,
        lines: candidateLines(entity, member.field, module),
      };
    }
    case "attempts": {
      const entity = model.entities[member.entity]!;
      const unique = entity.fields.filter((f) => f.unique === "redraw").map((f) => f.name);
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `How often each ${entity.name} was drawn until its ${unique.join(" and ")} was not taken, in number order.`,
        parameters,
        lines: attemptLines(entity, module),
      };
    }
    case "numbers": {
      const entity = model.entities[member.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The numbers of ${entity.name} rows, which follow their births.`,
        parameters,
        lines: numberLines(entity, module),
      };
    }
    case "births": {
      const entity = model.entities[member.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The births of ${entity.name} rows, in seconds.`,
        parameters,
        lines: isRoot(entity) ? birthLines(entity, module) : ownedBirthLines(entity, module),
      };
    }
    case "rows": {
      const entity = model.entities[member.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `How many ${entity.name} rows there are.`,
        parameters,
        lines: ownedRowsLines(entity, module),
      };
    }
    case "places": {
      const entity = model.entities[member.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The places of ${entity.name} rows in key order, as a walk comes upon them.`,
        parameters,
        lines: placesLines(entity, module),
      };
    }
    case "textGroups": {
      const target = model.entities[member.entity]!.fields[member.field]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The values that tell the candidates of ${target.name} apart, as numbers from 0.`,
        parameters,
        lines: textGroupLines(member, module),
      };
    }
    case "reduction": {
      const fn = new FunctionBuilder(module, ["filled"]);
      const over = model.entities[member.reduction.e.entity]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `${member.reduction.e.fn} over ${over.name}.`,
        parameters,
        lines: columnReductionLines(member.reduction, module, fn),
      };
    }
  }
}
