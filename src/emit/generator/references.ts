/** Drawing and looking up references, by the strategy of the plan. */
import type { EntityModel, FieldModel, ReferenceChoice } from "../../model/model.ts";
import type { Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type { Context, Row } from "./context.ts";
import { drawsOf } from "./draws.ts";
import { expression, operand } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { beginsToHold, isTemporalRoot } from "../../plan/births.ts";
import { isPartBorn } from "../../plan/born-parts.ts";
import { isEqualOrAny, type Bound, type BoundedValue } from "../../plan/bounds.ts";
import { keyOf } from "../../plan/strata.ts";
import { isRoot } from "../../plan/waves.ts";
import { camel } from "./names.ts";
import { isPickedInOrder } from "./passes.ts";
import { beginningCode, birthsOf, partsAt } from "./births.ts";
import { actorOf, endsOf, mayOutlastPeriod, rowsOf } from "./populations.ts";
import type { RowScope } from "./row-scope.ts";
import { rootOf, rowInWords } from "./roots.ts";
import { rowRefsOf, walk } from "../../model/walk.ts";
import { chooseSibling } from "./siblings.ts";
import { factorRow } from "./strata.ts";
import { code, isNullCode, isSimple, nullOf, type Value } from "./value.ts";

/** Name of the candidates of a reference in the run. */
export function candidatesName(entity: string, field: string): string {
  return camel(`${entity}_${field}_candidates`);
}

export function referenceValue(scope: RowScope, field: FieldModel, choice: ReferenceChoice, ctx: Context): Value {
  const { pass } = ctx;
  const conditions = isPickedInOrder(scope, choice) ? [] : conditionsOf(choice, ctx);
  if (choice.of !== null) {
    const chosen = chooseSibling(scope, field, choice, ctx, conditions);
    return code(field.nullable ? chosen : required(scope, field, chosen));
  }
  if (isPickedInOrder(scope, choice)) {
    const chosen = drawInOrder(scope, field, choice, ctx);
    return code(field.nullable ? chosen : required(scope, field, chosen));
  }
  const picked =
    choice.first === null ? draw(scope, field, choice, pass, ctx) : lookUp(scope, field, choice, pass, ctx, conditions);
  if (choice.first !== null) return code(picked);
  const value = conditions.length === 0 ? picked : `${conditions.join(" && ")} ? ${picked} : -1`;
  if (field.nullable) return code(value);
  return code(required(scope, field, value));
}

/** The tests of mine under which a row chooses at all. */
function conditionsOf(choice: ReferenceChoice, ctx: Context): readonly string[] {
  const mine = choice.where.filter((c) => c.kind === "mine").map((c) => operand(c.test, ctx));
  const missing = choice.missing === null ? [] : [`!${operand(choice.missing, ctx)}`];
  return [...missing, ...mine];
}

/** A draw without repeats of rows that choose in the order of their moments. */
function drawInOrder(scope: RowScope, field: FieldModel, choice: ReferenceChoice, ctx: Context): string {
  const { fn } = scope;
  const asking = ctx.pass - 1;
  const before = { ...ctx, pass: asking };
  const { picker, args } = drawing(scope, field, choice, asking, before);
  const made = `new ${fn.module.runtime("PicksInOrder")}(${picker})`;
  const owner = scope.owner!;
  const picks = fn.setup(camel(`${scope.entity.name}_${field.name}_picks`), made);
  let top = owner;
  while (top.isLoop && !top.isEvent) top = top.container!;
  top.statement(asking, `${picks}.begin();`);
  owner.statement(asking, `${picks}.beginOwner();`);
  const conditions = conditionsOf(choice, before);
  const asked = `[${args.join(", ")}]`;
  const wanted = conditions.length === 0 ? asked : `${conditions.join(" && ")} ? ${asked} : null`;
  scope.statement(asking, `${picks}.ask(${momentCode(scope, asking)!}, ${wanted});`);
  top.statement(ctx.pass, `${picks}.settle();`);
  return scope.local(field.name, `${picks}.next()`, ctx.pass);
}

/** A choice that stops the run where there is none: which row it is, the root's ordinal tells. */
function required(scope: RowScope, field: FieldModel, chosen: string): string {
  const subject = JSON.stringify(`${scope.entity.name}.${field.name}: no candidate for ${rowInWords(scope)}`);
  return `${scope.fn.module.runtime("candidateOf")}(${chosen}, ${subject}, ${rootOf(scope).ordinal})`;
}

function draw(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number, ctx: Context): string {
  const { module } = scope.fn;
  const strategy = module.plan.strategies[scope.entity.index]![field.index]!;
  const target = module.model.entities[choice.target]!;
  const source = drawsOf(scope, pass, ctx.attempt ?? null);
  if (strategy.kind === "own root" && strategy.bounds.length === 0) {
    const root = rootOf(scope);
    return `(${root.ordinal} === 0 ? -1 : ${module.runtime("uniformInt")}(${source.unit53(choice.use)}, 0, ${root.ordinal} - 1))`;
  }
  const unit = unitOf(scope, choice, pass, ctx);
  const hasFilter = choice.where.some((c) => c.kind === "candidate");
  const unborn = !strategy.begins && mayOutlastPeriod(target, module);
  const isBounded = strategy.bounds.length > 0;
  const plain = !strategy.weighted && !strategy.begins && strategy.groups === 0 && !hasFilter && !unborn && !isBounded;
  if (plain && !strategy.distinct && !strategy.excludes) {
    const rows = rowsOf(target, scope.fn);
    const row = `${module.runtime("uniformInt")}(${unit}, 0, ${rows} - 1)`;
    // It may be that no owner has any.
    return isRoot(target) ? row : `(${rows} === 0 ? -1 : ${row})`;
  }
  const { picker, args } = drawing(scope, field, choice, pass, ctx);
  if (strategy.distinct) {
    // What an actor's events have taken outlasts them.
    const owner = scope.owner!.base ?? scope.owner!;
    const from = scope.isEvent ? 0 : pass;
    owner.once(`distinct ${scope.entity.name}.${field.name} ${owner.isLoop ? pass : 0}`, () => {
      owner.statement(from, `${picker}.begin();`);
      return picker;
    });
  }
  const excluded = choice.where.find((c) => c.kind === "notRow");
  if (excluded?.kind === "notRow") return `${picker}.pickOther(${[...args, expression(excluded.mine, ctx)].join(", ")})`;
  return `${picker}.pick(${args.join(", ")})`;
}

/** What draws among the candidates, and what it is asked. */
function drawing(
  scope: RowScope,
  field: FieldModel,
  choice: ReferenceChoice,
  pass: number,
  ctx: Context,
): { readonly picker: string; readonly args: readonly string[] } {
  const { fn } = scope;
  const { module } = fn;
  const strategy = module.plan.strategies[scope.entity.index]![field.index]!;
  const isBounded = strategy.bounds.length > 0;
  const name = module.candidates(scope.entity, field);
  const unit = unitOf(scope, choice, pass, ctx);
  const group = groupCode(scope.entity, field, choice, module, ctx);
  const moment = isBounded
    ? ask(scope, field, choice, pass, ctx)
    : strategy.begins || strategy.ends || choice.where.some((c) => beginsToHold(c, module.model))
      ? choosingMoment(scope, pass)
      : null;
  const candidates = fn.run(name);
  const of = strategy.strata === null ? [] : [factorRow(strategy.strata, candidates, scope, ctx)];
  const args = [unit, group ?? "0", ...of, moment ?? "0"];
  if (!strategy.distinct || strategy.strata !== null) return { picker: candidates, args };
  const owner = scope.owner!.base ?? scope.owner!;
  const make = (): string => fn.setup(camel(`${field.name}_picker`), `new ${module.runtime("DistinctPicker")}(${candidates})`);
  return { picker: owner.once(`picker ${scope.entity.name}.${field.name}`, make), args };
}

/** A number in [0, 1). 32 bits are enough among few; which it is must not depend on the scale of a run. */
function unitOf(scope: RowScope, choice: ReferenceChoice, pass: number, ctx: Context): string {
  const source = drawsOf(scope, pass, ctx.attempt ?? null);
  return scope.fn.module.sizeOf(choice.target) <= 65_536 ? source.unit(choice.use) : source.unit53(choice.use);
}

/** True for a candidate of the own root entity that comes before my root row. */
function isBefore(fn: FunctionBuilder, target: EntityModel, candidate: string, root: RowScope, pass: number): string {
  if (!isTemporalRoot(target)) return `${candidate} < ${root.ordinal}`;
  return `${fn.run(fn.module.births(target))}[${candidate}]! < ${momentCode(root, pass)!}`;
}

/** The bounds between which the candidates' values have to lie, as what stands for a moment. */
function ask(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number, ctx: Context): string {
  const { module } = scope.fn;
  const { bounds } = module.plan.strategies[scope.entity.index]![field.index]!;
  // What is mine may be there under the conditions alone.
  const guarded = choice.missing !== null || choice.where.some((c) => c.kind === "mine");
  const code = (bound: Bound | null, none: string): string => {
    if (bound === null) return none;
    if (bound.mine === "moment") return choosingMoment(scope, pass);
    if (bound.mine === "number") return rootOf(scope).ordinal;
    if (bound.mine === "birth") return momentCode(rootOf(scope), pass)!;
    return guarded ? operand(bound.mine, ctx) : mineCode(bound.mine, scope, ctx);
  };
  const list = bounds.flatMap(({ value, low, high, anyIfNull }) => {
    const [from, to] = [code(low, "-Infinity"), code(high, "Infinity")];
    if (anyIfNull !== true || typeof value === "string") return [from, to];
    return [anyOr(value, from, "-Infinity", scope, field), anyOr(value, to, "Infinity", scope, field)];
  });
  const { strata } = module.plan.strategies[scope.entity.index]![field.index]!;
  return `${scope.fn.run(module.candidates(scope.entity, field))}${strata === null ? "" : ".base"}.ask(${list.join(", ")})`;
}

/** The bound that a value of mine gives for one of candidates; `beyond` all of them where mine is null. */
function anyOr(value: Expr, mine: string, beyond: string, { entity, fn }: RowScope, field: FieldModel): string {
  const { module } = fn;
  const groups = anyGroups(entity, field, value, module);
  if (groups !== null) return `${module.runtime("textOrAny")}(${fn.run(groups)}, ${mine}, ${beyond})`;
  if (value.type.kind === "bool") return `${module.runtime("orAny")}(${module.runtime("truthOf")}(${mine}), ${beyond})`;
  return `${module.runtime(nullOf(value.type) === "NaN" ? "numberOr" : "orAny")}(${mine}, ${beyond})`;
}

/** The member that numbers the texts of candidates for a condition that any fulfils where mine is null; null for other types. */
function anyGroups(entity: EntityModel, field: FieldModel, value: Expr, module: ModuleBuilder): string | null {
  if (nullOf(value.type) !== "null" || value.type.kind === "bool") return null;
  const { bounds } = module.plan.strategies[entity.index]![field.index]!;
  const at = bounds.findIndex((bound) => bound.value === value);
  return module.textGroups(entity, { ...field, name: `${field.name}_any_${at}` }, value);
}

/** The value of a candidate that has to be between bounds, as a number. */
export function boundedValue(
  entity: EntityModel,
  field: FieldModel,
  bounded: BoundedValue & { readonly value: Expr },
  ctx: Context,
  asRead: Expr,
): string {
  const { module } = ctx.fn;
  if (bounded.anyIfNull !== true) return operand(asRead, ctx);
  const groups = anyGroups(entity, field, bounded.value, module);
  if (groups !== null) return `${ctx.fn.run(groups)}.indexOf(${expression(asRead, ctx)})`;
  const text = operand(asRead, ctx);
  if (asRead.type.kind === "bool") return `${module.runtime("truthOf")}(${text})`;
  return asRead.nullable && nullOf(asRead.type) === "NaN" ? `${module.runtime("numberOr")}(${text}, -Infinity)` : text;
}

function lookUp(
  scope: RowScope,
  field: FieldModel,
  choice: ReferenceChoice,
  pass: number,
  ctx: Context,
  conditions: readonly string[],
): string {
  const { fn } = scope;
  const candidates = fn.run(fn.module.candidates(scope.entity, field));
  const group = groupCode(scope.entity, field, choice, fn.module, ctx) ?? "0";
  const result = fn.names.take(camel(field.name), camel(`${scope.entity.name}_${field.name}`));
  const candidate = fn.names.take(camel(`${field.name}_candidate`));
  const at = fn.names.take("at");
  const row: Row = { at: "column", entity: choice.target, ordinal: candidate, nullable: false };
  const inner: Context = { ...ctx, candidate: row };
  let compared = 0;
  /** Hold at no time at which no candidate at all could pass: that is soon said. */
  const spans: string[] = [];
  const tests = choice.where.flatMap((c) => {
    if (c.kind === "time") {
      const begins = c.op === "le" || c.op === "lt";
      const values = fn.names.take(camel(`${field.name}_${begins ? "from" : "until"}`));
      const bound = fn.names.take(camel(`${begins ? "earliest" : "latest"}_${values}`));
      scope.topOfFunction(`const ${values} = ${candidates}.values[${compared}]!;`);
      scope.topOfFunction(`const ${bound} = ${candidates}.${begins ? "least" : "most"}[${compared++}]!;`);
      const mine = `${{ lt: "<", le: "<=", gt: ">", ge: ">=" }[c.op]} ${mineCode(c.mine, scope, ctx)}`;
      spans.push(`${bound} ${mine}`);
      return [`${values}[${at}]! ${mine}`];
    }
    if (c.kind === "notRow") return [`${candidate} !== ${operand(c.mine, ctx)}`];
    if (!isEqualOrAny(c)) return [];
    const mine = mineCode(c.mine, scope, ctx);
    const parts = new Map([[keyOf(c.mine), mine]]);
    const equal: Expr = {
      op: "eq",
      left: c.candidate,
      right: c.mine,
      type: { kind: "bool" },
      nullable: false,
      span: c.mine.span,
    };
    return [`(${isNullCode(c.mine.type, mine)} || ${operand(equal, { ...inner, parts, inline: true })})`];
  });
  const strategy = fn.module.plan.strategies[scope.entity.index]![field.index]!;
  const alive =
    strategy.begins || strategy.ends
      ? lifeTests(scope.entity, choice, inner, choosingMoment(scope, pass), strategy.before === "birth")
      : [];
  // Rows of the own root entity that come later are not there yet, nor are their columns.
  const target = fn.module.model.entities[choice.target]!;
  const before = strategy.ownRoot ? [isBefore(fn, target, candidate, rootOf(scope), pass)] : [];
  if (strategy.before === "number") before.push(`${actorOf(target, candidate, fn)} < ${rootOf(scope).ordinal}`);
  const all = [...before, ...tests, ...alive];
  const groupName = /^\w+$/.test(group) ? group : scope.shared("group", group, pass);
  scope.statement(pass, `let ${result} = -1;`);
  scope.changing(result);
  const grouped = choice.where.filter((c) => c.kind === "equal" && !isEqualOrAny(c));
  const mayMiss =
    grouped.some((c) => c.kind === "equal" && (c.mine.nullable || cardinality(c.candidate.type, ctx) === null)) ||
    grouped.length > 1;
  const guards = [...conditions, ...(mayMiss ? [`${groupName} >= 0`] : []), ...spans];
  scope.statement(
    pass,
    `${guards.length === 0 ? "" : `if (${guards.join(" && ")}) `}for (let ${at} = ${candidates}.offsets[${groupName}]!; ${at} < ${candidates}.offsets[${groupName} + 1]!; ${at}++) {
      const ${candidate} = ${candidates}.rows[${at}]!;
      if (${all.length === 0 ? "true" : all.join(" && ")}) { ${result} = ${candidate}; break; }
    }`,
  );
  return result;
}

/** The moment as of which a row chooses: that of its beginning; for a row without any, the last of the period. */
function choosingMoment(scope: RowScope, pass: number): string {
  return beginningCode(scope, pass) ?? scope.once("last moment", () => scope.fn.setup("lastMoment", "run.periodEnd - 1"));
}

/** What a lookup compares with mine, in the order of its conjuncts: evaluated once a candidate. */
export function comparedValues(choice: ReferenceChoice): readonly Expr[] {
  return choice.where.flatMap((c) => (c.kind === "time" ? [c.candidate] : []));
}

/** My side of a comparison, computed once for all candidates: at my owner's level where it reads nothing of mine. */
function mineCode(e: Expr, scope: RowScope, ctx: Context): string {
  const text = operand(e, ctx);
  if (isSimple(text)) return text;
  const level = scope.owner !== null && scope.isLoop && readsOwnerOnly(e) ? scope.owner : scope;
  return level.shared("compared", text, ctx.pass);
}

function readsOwnerOnly(e: Expr): boolean {
  let only = true;
  walk(e, (x) => {
    if (x.op === "draw" || x.op === "aggregate" || x.op === "eachValue" || x.op === "serial") only = false;
    for (const ref of rowRefsOf(x)) if (!(ref.row === "owner" && ref.of.row === "self")) only = false;
  });
  return only;
}

function lifeTests(
  reader: EntityModel,
  choice: ReferenceChoice,
  ctx: Context,
  moment: string,
  /** Strictly earlier rows alone. */
  isBefore: boolean,
): readonly string[] {
  const { module } = ctx.fn;
  const target = module.model.entities[choice.target]!;
  const candidate = ctx.candidate!.at === "column" ? ctx.candidate!.ordinal : "-1";
  const isKept = target.time !== null || isTemporalRoot(target) || !isRoot(target);
  const births = isKept
    ? birthsOf(target, candidate, ctx.fn)
    : partsAt(target, candidate, ctx.fn).flatMap((p) => (isPartBorn(module.model, reader, choice, p.index) ? [] : p.births));
  const begun = births.map((birth) => `${birth} ${isBefore ? "<" : "<="} ${moment}`);
  const ends = endsOf(target, candidate, ctx.fn);
  return [...begun, ...ends.map((end) => (end.nullable ? `!(${end.code} <= ${moment})` : `${moment} < ${end.code}`))];
}

/** How many values a type has, as code; null where they are not counted from 0. */
export function cardinality(type: Type, ctx: { readonly fn: Context["fn"] }): string | null {
  const { model } = ctx.fn.module;
  if (type.kind === "enum") return String(model.enums[type.enum]!.labels.length);
  if (type.kind === "row") return rowsOf(model.entities[type.entity]!, ctx.fn);
  return type.kind === "bool" ? "2" : null;
}

/** A value of a group as a number from 0: texts and numbers by their place among the candidates'. */
function asIndex(e: Expr, groups: string | null, ctx: Context): string {
  if (groups !== null) return `${ctx.fn.run(groups)}.indexOf(${expression(e, ctx)})`;
  if (e.type.kind === "bool" && e.nullable) return `${ctx.fn.module.runtime("truthOf")}(${expression(e, ctx)})`;
  return e.type.kind === "bool" ? `Number(${expression(e, ctx)})` : operand(e, ctx);
}

interface GroupAxis {
  readonly candidate: Expr;
  readonly mine: Expr;
  /** The member that numbers texts; null where the values are numbers already. */
  readonly texts: string | null;
  readonly size: string;
}

/** The equality conjuncts of a choice: what the candidates are grouped by. */
function groupAxes(
  entity: EntityModel,
  field: FieldModel,
  choice: ReferenceChoice,
  module: ModuleBuilder,
  ctx: Context,
): readonly GroupAxis[] {
  let textual = 0;
  return choice.where.flatMap((c): readonly GroupAxis[] => {
    if (c.kind !== "equal" || isEqualOrAny(c)) return [];
    const size = cardinality(c.candidate.type, ctx);
    if (size !== null) return [{ candidate: c.candidate, mine: c.mine, texts: null, size }];
    const named = textual++ === 0 ? field : { ...field, name: `${field.name}_${textual}` };
    const texts = module.textGroups(entity, named, c.candidate);
    return [{ candidate: c.candidate, mine: c.mine, texts, size: `${ctx.fn.run(texts)}.count` }];
  });
}

const mixed = (axes: readonly GroupAxis[], code: (axis: GroupAxis) => string): string =>
  axes.reduce((sum, axis, i) => (i === 0 ? code(axis) : `(${sum}) * ${axis.size} + ${code(axis)}`), "");

/** The group that my values choose among the candidates: one number for all equality conjuncts; null without any. */
function groupCode(
  entity: EntityModel,
  field: FieldModel,
  choice: ReferenceChoice,
  module: ModuleBuilder,
  ctx: Context,
): string | null {
  const axes = groupAxes(entity, field, choice, module, ctx);
  if (axes.length === 0) return null;
  if (axes.length === 1) return asIndex(axes[0]!.mine, axes[0]!.texts, ctx);
  // A null or unknown value among several would point at another group.
  return `${module.runtime("groupOf")}(${axes.map((a) => `${asIndex(a.mine, a.texts, ctx)}, ${a.size}`).join(", ")})`;
}

/** The group of a candidate. */
export function candidateGroup(
  entity: EntityModel,
  field: FieldModel,
  choice: ReferenceChoice,
  module: ModuleBuilder,
  ctx: Context,
): { readonly group: string; readonly groups: string } | null {
  const axes = groupAxes(entity, field, choice, module, ctx);
  if (axes.length === 0) return null;
  const several = axes.length > 1 && axes.some((a) => a.candidate.nullable);
  const group = several
    ? `${module.runtime("groupOf")}(${axes.map((a) => `${asIndex(a.candidate, a.texts, ctx)}, ${a.size}`).join(", ")})`
    : mixed(axes, (a) => asIndex(a.candidate, a.texts, ctx));
  return { group, groups: axes.map((a) => a.size).join(" * ") };
}
