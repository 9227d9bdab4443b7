/** Drawing and looking up references, by the strategy of the plan. */
import type { Conjunct, FieldModel, ReferenceChoice } from "../../model/model.ts";
import type { Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { contextOf, type Context, type Row } from "./context.ts";
import { childDraw, drawsOf } from "./draws.ts";
import { expression, operand } from "./expression.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel } from "./names.ts";
import type { RowScope } from "./row-scope.ts";
import { code, type Value } from "./value.ts";

/** Name of the candidates of a reference in the run. */
export function candidatesName(entity: string, field: string): string {
  return camel(`${entity}_${field}_candidates`);
}

export function referenceValue(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number): Value {
  const ctx = contextOf(scope, pass);
  const mine = choice.where.filter((c) => c.kind === "mine").map((c) => operand(c.test, ctx));
  const missing = choice.missing === null ? [] : [`!${operand(choice.missing, ctx)}`];
  const conditions = [...missing, ...mine];
  const picked = choice.first === null ? draw(scope, field, choice, pass, ctx) : lookUp(scope, field, choice, pass, ctx, conditions);
  if (choice.first !== null) return code(picked);
  const value = conditions.length === 0 ? picked : `${conditions.join(" && ")} ? ${picked} : -1`;
  if (field.nullable) return code(value);
  return code(`${scope.fn.module.runtime("candidateOf")}(${value}, ${JSON.stringify(`${scope.entity.name}.${field.name}`)})`);
}

function draw(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number, ctx: Context): string {
  const { module } = scope.fn;
  const strategy = module.plan.strategies[scope.entity.index]![field.index]!;
  const target = module.model.entities[choice.target]!;
  const source = drawsOf(scope, pass);
  if (strategy.kind === "own root") {
    let root = scope;
    while (root.owner !== null) root = root.owner;
    return `(${root.ordinal} === 0 ? -1 : ${module.runtime("uniformInt")}(${source.unit53(choice.use)}, 0, ${root.ordinal} - 1))`;
  }
  const unit = source.unit53(choice.use);
  const hasFilter = choice.where.some((c) => c.kind === "candidate");
  const plain = !strategy.weighted && !strategy.begins && strategy.groups === 0 && !hasFilter;
  if (plain && !strategy.distinct && !strategy.excludes) {
    const rows = scope.fn.run(camel(`${target.name}_rows`));
    return `${module.runtime("uniformInt")}(${unit}, 0, ${rows} - 1)`;
  }
  const name = module.candidates(scope.entity, field);
  const group = groupCode(choice, module, ctx);
  const moment = needsMoment(module, choice) ? momentCode(scope, pass) : null;
  const args = [unit, group ?? "0", moment ?? "0"];
  if (strategy.distinct) {
    const owner = scope.owner!;
    const picker = owner.once(`picker ${field.name}`, () => scope.fn.setup(camel(`${field.name}_picker`), `new ${module.runtime("DistinctPicker")}(${scope.fn.run(name)})`));
    owner.once(`picker ${field.name} ${owner.isLoop ? pass : 0}`, () => {
      owner.statement(pass, `${picker}.begin();`);
      return picker;
    });
    return `${picker}.pick(${args.join(", ")})`;
  }
  const excluded = choice.where.find((c) => c.kind === "notRow");
  if (excluded?.kind === "notRow") return `${scope.fn.run(name)}.pickOther(${[...args, expression(excluded.mine, ctx)].join(", ")})`;
  return `${scope.fn.run(name)}.pick(${args.join(", ")})`;
}

/** True where the candidates have a beginning: a life of their own, or a condition that begins to hold. */
export function needsMoment(module: ModuleBuilder, choice: ReferenceChoice): boolean {
  const target = module.model.entities[choice.target]!;
  return (choice.alive && (target.time !== null || target.until !== null)) || choice.where.some((c) => beginsToHold(c, module));
}

/** `any(E of candidate where …)`: holds from the first such row on. */
export function beginsToHold(c: Conjunct, module: ModuleBuilder): boolean {
  return c.kind === "candidate" && c.test.op === "aggregate" && c.test.fn === "any" && module.model.entities[c.test.entity]!.time !== null;
}

function lookUp(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number, ctx: Context, conditions: readonly string[]): string {
  const { fn } = scope;
  const candidates = fn.run(fn.module.candidates(scope.entity, field));
  const group = groupCode(choice, fn.module, ctx) ?? "0";
  const result = fn.names.take(camel(field.name), camel(`${scope.entity.name}_${field.name}`));
  const candidate = fn.names.take(camel(`${field.name}_candidate`));
  const at = fn.names.take("at");
  const row: Row = { at: "column", entity: choice.target, ordinal: candidate, nullable: false };
  const inner: Context = { ...ctx, candidate: row };
  const tests = choice.where.flatMap((c) => {
    if (c.kind === "time") return [`${operand(c.candidate, inner)} ${{ lt: "<", le: "<=", gt: ">", ge: ">=" }[c.op]} ${operand(c.mine, ctx)}`];
    if (c.kind === "notRow") return [`${candidate} !== ${operand(c.mine, ctx)}`];
    return [];
  });
  const alive = choice.alive ? lifeTests(fn.module, choice, inner, momentCode(scope, pass)) : [];
  const all = [...tests, ...alive];
  const groupName = /^\w+$/.test(group) ? group : scope.shared("group", group, pass);
  scope.statement(pass, `let ${result} = -1;`);
  const guard = [...conditions, `${groupName} >= 0`].join(" && ");
  scope.statement(
    pass,
    `if (${guard}) for (let ${at} = ${candidates}.offsets[${groupName}]!; ${at} < ${candidates}.offsets[${groupName} + 1]!; ${at}++) {
      const ${candidate} = ${candidates}.rows[${at}]!;
      if (${all.length === 0 ? "true" : all.join(" && ")}) { ${result} = ${candidate}; break; }
    }`,
  );
  return result;
}

function lifeTests(module: ModuleBuilder, choice: ReferenceChoice, ctx: Context, moment: string | null): readonly string[] {
  if (moment === null) return [];
  const target = module.model.entities[choice.target]!;
  const side = (index: number | null, op: string): string[] => {
    if (index === null) return [];
    const field = target.fields[index]!;
    const columns = ctx.fn.run(module.columns(target));
    const value = `${columns}.${camel(field.name)}[${ctx.candidate!.at === "column" ? ctx.candidate!.ordinal : "-1"}]!`;
    const seconds = field.type.kind === "date" ? `${value} * 86_400` : value;
    return [op === "<=" ? `${seconds} <= ${moment}` : field.nullable ? `!(${seconds} <= ${moment})` : `${moment} < ${seconds}`];
  };
  return [...side(target.time, "<="), ...side(target.until, ">")];
}

/** How many values a type has, as code; null where they are not counted from 0. */
export function cardinality(type: Type, ctx: { readonly fn: Context["fn"] }): string | null {
  const { model } = ctx.fn.module;
  if (type.kind === "enum") return String(model.enums[type.enum]!.labels.length);
  if (type.kind === "row") return ctx.fn.run(camel(`${model.entities[type.entity]!.name}_rows`));
  return type.kind === "bool" ? "2" : null;
}

const asIndex = (e: Expr, ctx: Context): string => (e.type.kind === "bool" ? `Number(${expression(e, ctx)})` : operand(e, ctx));

/** The group that my values choose among the candidates: one number for all equality conjuncts; null without any. */
function groupCode(choice: ReferenceChoice, module: ModuleBuilder, ctx: Context): string | null {
  const equal = choice.where.filter((c) => c.kind === "equal");
  if (equal.length === 0) return null;
  return equal.reduce((sum, c, i) => (i === 0 ? asIndex(c.mine, ctx) : `(${sum}) * ${cardinality(c.candidate.type, ctx)} + ${asIndex(c.mine, ctx)}`), "");
}

/** The group of a candidate. */
export function candidateGroup(choice: ReferenceChoice, ctx: Context): { readonly group: string; readonly groups: string } | null {
  const equal = choice.where.filter((c) => c.kind === "equal");
  if (equal.length === 0) return null;
  const group = equal.reduce(
    (sum, c, i) => (i === 0 ? asIndex(c.candidate, ctx) : `(${sum}) * ${cardinality(c.candidate.type, ctx)} + ${asIndex(c.candidate, ctx)}`),
    "",
  );
  return { group, groups: equal.map((c) => cardinality(c.candidate.type, ctx)).join(" * ") };
}
