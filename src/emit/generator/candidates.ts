/** The functions that lay out the candidates of references. */
import type { EntityModel, Model, ReferenceChoice } from "../../model/model.ts";
import type { Expr } from "../../model/expression.ts";
import type { Strata } from "../../plan/strata.ts";
import type { Strategy } from "../../plan/strategies.ts";
import { beginsToHold, isTemporalRoot } from "../../plan/births.ts";
import { intervalForm } from "../../plan/bounds.ts";
import { asOfSelf, candidateExpressions } from "../../plan/own-root.ts";
import { isRoot } from "../../plan/waves.ts";
import { contextOf, type Context } from "./context.ts";
import { compile, expression, operand } from "./expression.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import type { Member, ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel } from "./names.ts";
import { passOfExpression } from "./passes.ts";
import { birthsOf } from "./births.ts";
import { actorOf, endsOf, mayOutlastPeriod, rootScope, rowsOf } from "./populations.ts";
import { boundedValue, candidateGroup, comparedValues } from "./references.ts";
import { rowOf } from "./reductions.ts";
import { combinationCode, combinationsOf, combinationType, factorLines } from "./strata.ts";
import { asCode, nullOf } from "./value.ts";

/** The row that is asked whether it can be chosen: its columns or, in the own root entity, the row in the making. */
function contextOfCandidate(
  isOwnRoot: boolean,
  target: EntityModel,
  ordinal: string,
  fn: FunctionBuilder,
  asked: readonly Expr[],
): Context {
  const column = { at: "column", entity: target.index, ordinal, nullable: false } as const;
  if (!isOwnRoot) return { fn, self: column, candidate: column, items: [], subject: null, pass: 0 };
  const scope = rootScope(fn, fieldCompiler, target, ordinal);
  // What its own rows say is known when they have been walked.
  return contextOf(scope, Math.max(0, ...asked.map((e) => passOfExpression(asOfSelf(e), { self: scope, items: [] }))));
}

/** What is asked of a candidate: the expressions of the choice, and its life. */
function asked(model: Model, target: EntityModel, choice: ReferenceChoice): readonly Expr[] {
  const life = [target.time, target.until].flatMap((index): readonly Expr[] => {
    if (index === null) return [];
    const { type, nullable, span } = target.fields[index]!;
    return [{ op: "field", of: { row: "self", entity: target.index }, field: index, type, nullable, span }];
  });
  return [...candidateExpressions(model, choice), ...life];
}

export function candidateLines(entity: EntityModel, fieldIndex: number, module: ModuleBuilder): readonly string[] {
  const field = entity.fields[fieldIndex]!;
  if (field.value.by !== "reference") throw new Error(`${entity.name}.${field.name} is not chosen`);
  const strategy = module.plan.strategies[entity.index]![fieldIndex]!;
  const choice = strategy.ownRoot ? asOfSelf(field.value.choice) : field.value.choice;
  const target = module.model.entities[choice.target]!;
  const fn = new FunctionBuilder(module, ["list", "begins", "factors", "factor", "told", "combinations"]);
  const candidate = fn.names.take(camel(target.name));
  const rows = rowsOf(target, fn);
  const ctx = contextOfCandidate(strategy.ownRoot, target, candidate, fn, asked(module.model, target, field.value.choice));
  const made = ctx.self.at === "scope" ? ctx.self.scope : null;
  const filters: string[] = [];
  const prelude: string[] = [];
  const beginnings: string[] = [];
  const column = (index: number): string => {
    const f = target.fields[index]!;
    const value = asCode(
      compile(
        {
          op: "field",
          of: { row: "self", entity: target.index },
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
    if (strategy.ownRoot || !beginsToHold(c, module.model)) {
      filters.push(operand(c.test, ctx));
      continue;
    }
    const { lines, begins } = firstHolding(c.test, module, fn, rows);
    prelude.push(...lines);
    beginnings.push(`${begins}[${candidate}]!`);
  }
  if (made !== null && (isTemporalRoot(target) || (strategy.begins && target.time !== null)))
    beginnings.push(momentCode(made, ctx.pass)!);
  else if (strategy.begins) beginnings.unshift(...birthsOf(target, candidate, fn));
  else if (mayOutlastPeriod(target, module))
    filters.unshift(...birthsOf(target, candidate, fn).map((birth) => `${birth} < ${fn.run("periodEnd")}`));
  const group = candidateGroup(entity, field, choice, module, ctx);
  const factors = choice.by.flatMap((factor) => (factor.kind === "mixed" ? [] : [operand(factor.weight, ctx)]));
  const { strata } = strategy;
  const isOpen = strata !== null && !strata.isTable;
  const told = strata === null ? [] : strategy.ownRoot ? asOfSelf(strata.candidate) : strata.candidate;
  const cells = strata === null ? null : isOpen ? "combinations.count" : String(combinationsOf(strata.candidate, module));
  const stratum = isOpen
    ? `combinations.of(${told.map((e) => expression(e, ctx)).join(", ")})`
    : strata === null
      ? ""
      : combinationCode(told, ctx);
  const weight = choice.zipf === null ? factors.join(" * ") : `${module.runtime("pow")}(${candidate} + 1, ${-choice.zipf})`;
  const begin =
    beginnings.length === 0 ? "-Infinity" : beginnings.length === 1 ? beginnings[0]! : `Math.max(${beginnings.join(", ")})`;
  let end = "Infinity";
  if (strategy.ends) {
    const own = made === null || target.until === null ? null : target.fields[target.until]!;
    const ends = own === null ? endsOf(target, candidate, fn) : [{ code: column(own.index), nullable: own.nullable }];
    const codes = ends.map(({ code, nullable }) => (nullable ? `${module.runtime("endOr")}(${code})` : code));
    end = codes.length === 1 ? codes[0]! : `Math.min(${codes.join(", ")})`;
  }
  const order = choice.first === null ? null : `${choice.first.descending ? "-" : ""}${operand(choice.first.order, ctx)}`;
  const compared = order === null ? [] : comparedValues(choice).map((e) => `, ${operand(e, ctx)}`);
  const values = strategy.bounds.map((bounded) => {
    const { value } = bounded;
    if (value === "number") return isRoot(target) ? candidate : actorOf(target, candidate, fn);
    if (value === "birth" || value === "end") return value === "birth" ? begin : end;
    return boundedValue(entity, field, { ...bounded, value }, ctx, strategy.ownRoot ? asOfSelf(value) : value);
  });
  const plainGroup = group?.group ?? "0";
  const cell =
    strata === null ? plainGroup : `${module.runtime("groupOf")}(${plainGroup}, ${group?.groups ?? "1"}, ${stratum}, ${cells})`;
  const add =
    strategy.bounds.length > 0
      ? `list.add(${candidate}, ${cell}, ${weight === "" ? "1" : weight}, ${values.join(", ")});`
      : order === null
        ? `list.add(${candidate}, ${cell}, ${begin}, ${end}, ${weight === "" ? "1" : weight});`
        : `list.add(${candidate}, ${cell}, ${order}${compared.join("")});`;
  const list = strategy.bounds.length > 0 ? "BoundedList" : order === null ? "CandidateList" : "OrderedCandidates";
  const forms = strategy.bounds.length > 0 ? `, ${JSON.stringify(strategy.bounds.map(intervalForm))}` : "";
  const groups = [...(group === null ? [] : [group.groups]), ...(cells === null ? [] : [cells])].join(" * ") || "1";
  const form = order !== null ? "inOrder" : "candidates";
  const body = [...(filters.length === 0 ? [] : [`if (!(${filters.join(" && ")})) continue;`]), add];
  for (const line of body) made?.statement(ctx.pass, line);
  const lines = made?.allLines() ?? body;
  const gathered = isOpen ? combinationLines(entity, field.name, target, told, strategy, fn) : [];
  return [
    ...fn.opening,
    ...prelude,
    ...gathered,
    `const list = new ${module.runtime(list)}(${rows}, ${groups}${order === null ? forms : `, ${compared.length}`});`,
    `for (let ${candidate} = 0; ${candidate} < ${rows}; ${candidate}++) {`,
    ...lines,
    "}",
    ...(strata === null ? [`return list.${form}();`] : inStrata(strata, strategy.distinct, cells!, ctx)),
  ];
}

/** Gathers the combinations of values that tell candidates apart, before these are laid out by them. */
function combinationLines(
  entity: EntityModel,
  name: string,
  target: EntityModel,
  told: readonly Expr[],
  { strata, ownRoot }: Strategy,
  fn: FunctionBuilder,
): readonly string[] {
  const row = fn.names.take(camel(target.name));
  const ctx = contextOfCandidate(ownRoot, target, row, fn, told);
  const push = `told.push([${told.map((e) => expression(e, ctx)).join(", ")}]);`;
  if (ctx.self.at === "scope") ctx.self.scope.statement(ctx.pass, push);
  const lines = ctx.self.at === "scope" ? ctx.self.scope.allLines() : [push];
  return [
    `const told: ${combinationType(strata!)}[] = [];`,
    `for (let ${row} = 0; ${row} < ${rowsOf(target, fn)}; ${row}++) {`,
    ...lines,
    "}",
    `const combinations = new ${fn.module.runtime("Combinations")}(${JSON.stringify(`${entity.name}.${name}`)}, told);`,
  ];
}

/** The candidates of several strata, weighed by a table of factors. */
function inStrata(strata: Strata, isDistinct: boolean, cells: string, ctx: Context): readonly string[] {
  const made = ctx.fn.module.runtime(isDistinct ? "DistinctStrata" : "Strata");
  if (!strata.isTable) return [`return new ${made}(list.candidates(), ${cells}, combinations.factors, combinations);`];
  const table = { ...ctx, self: { at: "column", entity: 0, ordinal: "0", nullable: false } } as const;
  return [...factorLines(strata, table), `return new ${made}(list.candidates(), ${cells}, factors);`];
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
  const { code: at, nullable } = rowOf(test, row, fn);
  const births = birthsOf(over, row, fn);
  const tests = [
    ...(nullable ? [`${at} >= 0`] : []),
    ...[test.where, test.value].flatMap((x) => (x === null ? [] : [operand(x, ctx)])),
  ];
  return {
    begins,
    lines: [
      `const ${begins} = new Float64Array(${size}).fill(Infinity);`,
      `for (let ${row} = 0; ${row} < ${rowsOf(over, fn)}; ${row}++) {`,
      ...(tests.length === 0 ? [] : [`if (!(${tests.join(" && ")})) continue;`]),
      `${begins}[${at}] = Math.min(${begins}[${at}]!, ${births.length === 1 ? births[0]! : `Math.max(${births.join(", ")})`});`,
      "}",
    ],
  };
}

export function textGroupLines(member: Member & { kind: "textGroups" }, module: ModuleBuilder): readonly string[] {
  const field = module.model.entities[member.entity]!.fields[member.field]!;
  if (field.value.by !== "reference") throw new Error(`${field.name} is not chosen`);
  const target = module.model.entities[field.value.choice.target]!;
  const isNumber = nullOf(member.candidate.type) === "NaN";
  const list = isNumber ? "values" : "texts";
  const fn = new FunctionBuilder(module, ["texts", "values"]);
  const candidate = fn.names.take(camel(target.name));
  const { ownRoot } = module.plan.strategies[member.entity]![member.field]!;
  const ctx = contextOfCandidate(ownRoot, target, candidate, fn, [member.candidate]);
  const push = `${list}.push(${expression(ownRoot ? asOfSelf(member.candidate) : member.candidate, ctx)});`;
  const rows = rowsOf(target, fn);
  if (ctx.self.at === "scope") ctx.self.scope.statement(ctx.pass, push);
  const loop = `for (let ${candidate} = 0; ${candidate} < ${rows}; ${candidate}++)`;
  const lines = ctx.self.at === "scope" ? [`${loop} {`, ...ctx.self.scope.allLines(), "}"] : [`${loop} ${push}`];
  return [
    ...fn.opening,
    `const ${list}: ${isNumber ? "number" : "(string | null)"}[] = [];`,
    ...lines,
    `return new ${module.runtime(isNumber ? "NumberGroups" : "TextGroups")}(${list});`,
  ];
}
