/** The emitted class `Run`: what one run holds (streams, counts, columns, candidates), and the functions that make it. */
import type { EntityModel, Population } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { contextOf, fieldValue, type Context } from "./context.ts";
import { curveConstant } from "./tables.ts";
import { eachSize } from "./each.ts";
import { compile, expression, operand } from "./expression.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { bucketCode, type EmittedFunction } from "./walk.ts";
import type { Member, ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel, columnKey, pascal } from "./names.ts";
import {
  combinationsMember,
  momentsMember,
  pairsMember,
  birthsOf,
  mayOutlastPeriod,
  numberOf,
  rootPopulation,
  rootScope,
  rowsMember,
  streamMember,
  treeMember,
} from "./populations.ts";
import { beginsToHold, candidateGroup, comparedValues } from "./references.ts";
import { reductionArrays, columnReductionLines } from "./reductions.ts";
import { RowScope } from "./row-scope.ts";
import { asCode } from "./value.ts";

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
  const fn = new FunctionBuilder(module);
  const arrays = module.writtenReductions.flatMap((r) => reductionArrays(r, fn));
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
  const fn = new FunctionBuilder(module);
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
        return rowsMember(module.model.entities[type.kind === "row" ? type.entity : -1]!);
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
        lines: columnLines(entity, module),
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
        lines: birthLines(entity, module),
      };
    }
    case "textGroups": {
      const target = model.entities[member.entity]!.fields[member.field]!;
      return {
        name: module.functionName(`load${pascal(name)}`),
        doc: `The texts that tell the candidates of ${target.name} apart, as numbers.`,
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

/** The array that holds a column. */
function arrayOf(
  type: Type,
  nullable: boolean,
  size: string,
): { readonly code: string; readonly store: (value: string) => string; readonly compact?: boolean } {
  const plain = (text: string) => ({ code: text, store: (value: string) => value });
  switch (type.kind) {
    case "int":
    case "date":
      return plain(nullable ? `new Float64Array(${size})` : `new Int32Array(${size})`);
    case "decimal":
      return type.precision <= 9 && !nullable
        ? plain(`new Int32Array(${size})`)
        : { ...plain(`new Float64Array(${size})`), compact: !nullable };
    case "enum":
      return plain(`new Int16Array(${size})`);
    case "row":
      return plain(`new Int32Array(${size})`);
    case "bool":
      return nullable
        ? plain("[] as (boolean | null)[]")
        : { code: `new Uint8Array(${size})`, store: (value) => `${value} ? 1 : 0` };
    case "text":
    case "char":
    case "json":
    case "uuid":
      return plain(`[] as ${nullable ? "(string | null)[]" : "string[]"}`);
    case "bigint":
    case "float":
    case "rate":
    case "timestamp":
    case "duration":
      return plain(`new Float64Array(${size})`);
  }
}

/** Fields whose column is read from what the population gives, so that nothing is copied. */
const isDirect = (field: EntityModel["fields"][number]): boolean =>
  (field.value.by === "population" && ["given", "tree", "calendar"].includes(field.value.what.value)) ||
  (field.value.by === "serial" && field.value.per === null);

function columnLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const wanted = module.plan.lookups[entity.index]!.map((f) => entity.fields[f]!).filter((f) => !isDirect(f));
  const rows = fn.run(rowsMember(entity));
  const arrays = wanted.map((field) => ({
    field,
    name: fn.names.take(camel(`${field.name}_column`)),
    ...arrayOf(field.type, field.nullable, rows),
  }));
  // Rows may read earlier rows of their own entity: a category its parent.
  const own = fn.making(module.columns(entity));
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  scope.serial = `(${numberOf(entity, ordinal, fn)})`;
  for (const { field, name, store } of arrays) {
    const pass = fieldCompiler.passOf(scope, field.index);
    scope.statement(pass, `${name}[${ordinal}] = ${store(scope.fieldCode(field.index, pass))};`);
  }
  const lines = scope.allLines();
  const columns = arrays.map((a) => `${columnKey(entity, a.field)}: ${a.name}`).join(", ");
  return [
    ...fn.opening,
    ...arrays.map((a) => `const ${a.name} = ${a.code};`),
    ...(own.isRead ? [`const ${own.name} = { ${columns} };`] : []),
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    ...lines,
    "}",
    `return { ${arrays.map((a) => `${columnKey(entity, a.field)}: ${a.compact === true ? `${module.runtime("compact")}(${a.name})` : a.name}`).join(", ")} };`,
  ];
}

/** Rows that are numbered by time get their numbers as the counting pass gives them out, those of all parts of a run. */
function numberLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["buckets"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  const rows = fn.run(rowsMember(entity));
  const bucket = bucketCode(scope, 0, module.transactionOf(entity.index), module);
  const born = `${momentCode(scope, 0)!} < ${fn.run("periodEnd")}`;
  scope.statement(0, `buckets[${ordinal}] = ${mayOutlastPeriod(entity, module) ? `${born} ? ${bucket} : -1` : bucket};`);
  return [
    ...fn.opening,
    `const buckets = new Int32Array(${rows});`,
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    ...scope.allLines(),
    "}",
    `return ${module.runtime("birthNumbers")}(buckets);`,
  ];
}

function birthLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["births"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  const rows = fn.run(rowsMember(entity));
  scope.statement(0, `births[${ordinal}] = ${momentCode(scope, 0)!};`);
  return [
    ...fn.opening,
    `const births = new Float64Array(${rows});`,
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    ...scope.allLines(),
    "}",
    "return births;",
  ];
}

function candidateLines(entity: EntityModel, fieldIndex: number, module: ModuleBuilder): readonly string[] {
  const field = entity.fields[fieldIndex]!;
  if (field.value.by !== "reference") throw new Error(`${entity.name}.${field.name} is not chosen`);
  const { choice } = field.value;
  const target = module.model.entities[choice.target]!;
  const fn = new FunctionBuilder(module, ["list", "begins"]);
  const candidate = fn.names.take(camel(target.name));
  const rows = fn.run(rowsMember(target));
  const self = { at: "column", entity: target.index, ordinal: candidate, nullable: false } as const;
  const ctx: Context = { fn, self, candidate: self, items: [], subject: null, pass: 0 };
  const filters: string[] = [];
  const prelude: string[] = [];
  const beginnings: string[] = [];
  const column = (index: number): string => {
    const f = target.fields[index]!;
    const value = asCode(
      compile(
        {
          op: "field",
          of: { row: "candidate", entity: target.index },
          field: index,
          type: f.type,
          nullable: f.nullable,
          span: f.span,
        },
        ctx,
      ),
    );
    return f.type.kind === "date" ? `${value} * 86_400` : value;
  };
  for (const c of choice.where) {
    if (c.kind !== "candidate") continue;
    if (!beginsToHold(c, module)) {
      filters.push(operand(c.test, ctx));
      continue;
    }
    const { lines, begins } = firstHolding(c.test, module, fn, rows);
    prelude.push(...lines);
    beginnings.push(`${begins}[${candidate}]!`);
  }
  const strategy = module.plan.strategies[entity.index]![fieldIndex]!;
  if (strategy.begins) beginnings.unshift(...birthsOf(target, candidate, fn));
  else if (mayOutlastPeriod(target, module))
    filters.unshift(...birthsOf(target, candidate, fn).map((birth) => `${birth} < ${fn.run("periodEnd")}`));
  const group = candidateGroup(entity, field, choice, module, ctx);
  const factors = choice.by.map((factor) => operand(factor.weight, ctx));
  const weight = choice.zipf === null ? factors.join(" * ") : `${module.runtime("pow")}(${candidate} + 1, ${-choice.zipf})`;
  const begin =
    beginnings.length === 0 ? "-Infinity" : beginnings.length === 1 ? beginnings[0]! : `Math.max(${beginnings.join(", ")})`;
  let end = "Infinity";
  if (strategy.ends && target.until !== null) {
    const until = column(target.until);
    end = target.fields[target.until]!.nullable ? `${module.runtime("endOr")}(${until})` : until;
  }
  const order = choice.first === null ? null : `${choice.first.descending ? "-" : ""}${operand(choice.first.order, ctx)}`;
  const compared = order === null ? [] : comparedValues(choice).map((e) => `, ${operand(e, ctx)}`);
  const add =
    order === null
      ? `list.add(${candidate}, ${group?.group ?? "0"}, ${begin}, ${end}, ${weight === "" ? "1" : weight});`
      : `list.add(${candidate}, ${group?.group ?? "0"}, ${order}${compared.join("")});`;
  const made = order === null ? "CandidateList" : "OrderedCandidates";
  const groups = group === null ? "1" : group.groups;
  const form = order !== null ? "inOrder" : "candidates";
  return [
    ...prelude,
    `const list = new ${module.runtime(made)}(${rows}, ${groups}${order === null ? "" : `, ${compared.length}`});`,
    `for (let ${candidate} = 0; ${candidate} < ${rows}; ${candidate}++) {`,
    ...(filters.length === 0 ? [] : [`if (!(${filters.join(" && ")})) continue;`]),
    add,
    "}",
    `return list.${form}();`,
  ].toSpliced(0, 0, ...fn.opening);
}

/** From when on `any(E of candidate where …)` holds, for each candidate: the earliest moment of such a row. */
function firstHolding(
  test: Parameters<typeof operand>[0],
  module: ModuleBuilder,
  fn: FunctionBuilder,
  size: string,
): { readonly lines: readonly string[]; readonly begins: string } {
  if (test.op !== "aggregate") throw new Error("only an aggregate begins to hold");
  const over = module.model.entities[test.entity]!;
  const row = fn.names.take(camel(over.name));
  const begins = fn.names.take(camel(`first_${over.name}`));
  const item = { at: "column", entity: over.index, ordinal: row, nullable: false } as const;
  const ctx: Context = { fn, self: item, candidate: null, items: [item], subject: null, pass: 0 };
  const field = test.way.way === "referring" ? over.fields[test.way.field]! : null;
  if (field === null) throw new Error("rows below a candidate do not begin to hold");
  const at = asCode(fieldValue(item, field.index, ctx));
  const births = birthsOf(over, row, fn);
  const tests = [
    ...(field.nullable ? [`${at} >= 0`] : []),
    ...[test.where, test.value].flatMap((x) => (x === null ? [] : [operand(x, ctx)])),
  ];
  return {
    begins,
    lines: [
      `const ${begins} = new Float64Array(${size}).fill(Infinity);`,
      `for (let ${row} = 0; ${row} < ${fn.run(rowsMember(over))}; ${row}++) {`,
      ...(tests.length === 0 ? [] : [`if (!(${tests.join(" && ")})) continue;`]),
      `${begins}[${at}] = Math.min(${begins}[${at}]!, ${births.length === 1 ? births[0]! : `Math.max(${births.join(", ")})`});`,
      "}",
    ],
  };
}

function attemptLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["attempts", "attempt", "text"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  scope.serial = `(${numberOf(entity, ordinal, fn)})`;
  scope.attempt = `${module.runtime("attemptName")}(attempt)`;
  const rows = fn.run(rowsMember(entity));
  const unique = entity.fields
    .filter((f) => f.unique === "redraw")
    .map((field) => ({ field, seen: fn.names.take(camel(`seen_${field.name}`)) }));
  const texts = unique.map(({ field, seen }) => ({ seen, text: scope.local(field.name, scope.fieldCode(field.index, 0), 0) }));
  return [
    ...fn.opening,
    `const attempts = new Int32Array(${rows});`,
    ...unique.map(
      ({ field, seen }) =>
        `const ${seen} = new Set<${["text", "char", "uuid"].includes(field.type.kind) ? "string" : "number"} | null>();`,
    ),
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    `for (let attempt = 0; ; attempt++) {`,
    `${module.runtime("mayTryAgain")}(attempt, ${JSON.stringify(unique.map(({ field }) => `${entity.name}.${field.name}`).join(", "))});`,
    ...scope.allLines(),
    `if (${texts.map(({ seen, text }) => `${seen}.has(${text})`).join(" || ")}) continue;`,
    ...texts.map(({ seen, text }) => `${seen}.add(${text});`),
    `attempts[${ordinal}] = attempt;`,
    "break;",
    "}",
    "}",
    "return attempts;",
  ];
}

function textGroupLines(member: Member & { kind: "textGroups" }, module: ModuleBuilder): readonly string[] {
  const field = module.model.entities[member.entity]!.fields[member.field]!;
  if (field.value.by !== "reference") throw new Error(`${field.name} is not chosen`);
  const target = module.model.entities[field.value.choice.target]!;
  const fn = new FunctionBuilder(module, ["texts"]);
  const candidate = fn.names.take(camel(target.name));
  const self = { at: "column", entity: target.index, ordinal: candidate, nullable: false } as const;
  const text = expression(member.candidate, { fn, self, candidate: self, items: [], subject: null, pass: 0 });
  const rows = fn.run(rowsMember(target));
  return [
    ...fn.opening,
    "const texts: (string | null)[] = [];",
    `for (let ${candidate} = 0; ${candidate} < ${rows}; ${candidate}++) texts.push(${text});`,
    `return new ${module.runtime("TextGroups")}(texts);`,
  ];
}
