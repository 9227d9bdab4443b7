/** How a field of a row in the making gets its value. */
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, FieldModel, PerPopulation, PopulationValue } from "../../model/model.ts";
import { inWholeSeconds } from "./whole-seconds.ts";
import { perPopulations } from "../../plan/waves.ts";
import { contextOf, resolveRow, type Context, type Digits } from "./context.ts";
import { toText } from "./conversion.ts";
import { drawsOf } from "./draws.ts";
import { compile, literal, operand, serialOf } from "./expression.ts";
import { enterLoop, loopLines } from "./loops.ts";
import { camel } from "./names.ts";
import { chosenFrom, hasMomentOfItsOwn, isNumberedByMoment, passOfExistence, passOfExpression, passOfField } from "./passes.ts";
import { walk } from "../../model/walk.ts";
import { birthCode } from "./births.ts";
import { populationValue } from "./populations.ts";
import { referenceValue } from "./references.ts";
import { momentCode } from "./moments.ts";
import { numbersByMoment } from "./previous.ts";
import { RowScope, type FieldCompiler } from "./row-scope.ts";
import { inOrderFor, inOrderOf, keptInOrder, runningValue } from "./running.ts";
import { splitValue } from "./split.ts";
import { code, type Value } from "./value.ts";

export const fieldCompiler: FieldCompiler = {
  passOf: passOfField,
  compute,
  enter: enterLoop,
  loop: loopLines,
  loopWithin,
  bindEach,
};

function bindEach(scope: RowScope): void {
  scope.population!.each.forEach((each, i) => {
    if (each.over === "rows" && each.of !== null) return;
    const name = scope.fn.names.take(camel(each.alias));
    scope.fn.bindEach(
      scope,
      i,
      each.over === "rows" ? { at: "column", entity: each.entity, ordinal: name, nullable: false } : name,
    );
  });
}

/** The loop over the combinations of a population. An `each` over rows of the actor walks those rows around it, computing what is read of them. */
function eachLoop(owner: RowScope, entity: EntityModel, population: PerPopulation, container: RowScope): RowScope {
  const { fn, compiler } = owner;
  const asOwned = new RowScope({ fn, compiler, entity, owner, population, ordinal: "0" });
  const walked: { each: number; row: RowScope }[] = [];
  let within = container;
  population.each.forEach((each, i) => {
    if (each.over !== "rows" || each.of === null) return;
    const above = resolveRow(each.of, contextOf(asOwned, 0));
    const line = fn.module.model.entities[each.entity]!;
    const under =
      above.at === "scope" ? perPopulations(line).filter((p) => p.owner === above.scope.entity.index && p.event === null) : [];
    if (above.at !== "scope" || under.length !== 1) throw new Error(`the rows of ${line.name} cannot be walked here`);
    // An event's row sees its actor in another light; what the actor is born with is made where the actor is.
    const maker = above.scope.base ?? above.scope;
    within = loopWithin(maker, line, under[0]!, within);
    // These rows have their numbers where they are made.
    within.numbered = () => maker.loopOver(line, under[0]!);
    walked.push({ each: i, row: within });
  });
  const ordinal = walked.length > 0 && population.each.length === 1 ? within.ordinal : fn.names.take("k", "l", "m", "n");
  const scope = new RowScope({ fn, compiler, entity, owner, population, ordinal, container: within }, "loop");
  for (const { each, row } of walked) fn.bindEach(scope, each, { at: "scope", scope: row });
  within.body.loops.push(scope);
  bindEach(scope);
  if (population.each.length === 0 || (population.count === null && population.atLeast === 0)) return scope;
  scope.isCombination = true;
  return scope;
}

/** A loop over a population: of its rows or, where a combination of its `each` may make several, of the combinations and then their rows. */
function loopWithin(owner: RowScope, entity: EntityModel, population: PerPopulation, container: RowScope): RowScope {
  const chooser = population.atLeast > 0 && population.each.length > 0 ? chooserOf(owner, entity, population, container) : null;
  const outer = eachLoop(owner, entity, population, container);
  if (!outer.isCombination) return outer;
  const { fn, compiler } = owner;
  const scope = new RowScope(
    { fn, compiler, entity, owner, population, ordinal: fn.names.take("k", "l", "m", "n"), container: outer },
    "loop",
  );
  population.each.forEach((_, i) => {
    const bound = fn.eachValue(outer, i) ?? fn.eachRow(outer, i);
    if (bound !== null) fn.bindEach(scope, i, bound);
  });
  outer.body.loops.push(scope);
  if (chooser !== null) {
    outer.chooser = chooser.chosen;
    for (const row of [outer, scope]) chosenFrom.set(row, chooser.settled + 1);
  }
  return scope;
}

/** Walks the combinations once before their rows, to know how many there are: the variable that says how many rows each of them makes, when a pass has ended. */
function chooserOf(
  owner: RowScope,
  entity: EntityModel,
  population: PerPopulation,
  container: RowScope,
): { readonly chosen: string; readonly settled: number } {
  const { fn } = owner;
  const { module } = fn;
  const chooser = fn.setup(camel(`${entity.name}_chooser`), `new ${module.runtime("AtLeast")}()`);
  const offered = eachLoop(owner, entity, { ...population, when: null, count: null, atLeast: 0 }, container);
  const { when, count } = population;
  const pass = Math.max(
    passOfExistence(owner),
    ...[when, count].map((e) => (e === null ? 0 : passOfExpression(e, { self: offered, items: [] }))),
  );
  owner.statement(pass, `${chooser}.begin();`);
  const ctx = contextOf(offered, pass);
  const rows = count === null ? "1" : operand(count, ctx);
  const free = when === null ? [] : conjuncts(when).filter(isDrawFree);
  const eligible = free.length === 0 ? "true" : free.map((e) => operand(e, ctx)).join(" && ");
  offered.statement(pass, `${chooser}.offer(${when === null ? rows : `${operand(when, ctx)} ? ${rows} : 0`}, ${eligible});`);
  const name = `${entity.name}.${population.address}#least`;
  const draw = fn.setup(camel(`${entity.name}_least_draw`), `new ${module.runtime("ChildDraw")}(${module.draw(name)})`);
  owner.opening(pass, `${draw}.under(${owner.key(pass)});`);
  const chosen = fn.names.take(camel(`${entity.name}_chosen`));
  owner.statement(pass, `let ${chosen}: readonly number[] = [];`);
  owner.lateStatement(pass, `${chosen} = ${chooser}.settle(${population.atLeast}, ${draw});`);
  return { chosen, settled: pass };
}

const conjuncts = (e: Expr): readonly Expr[] => (e.op === "and" ? [...conjuncts(e.left), ...conjuncts(e.right)] : [e]);

function isDrawFree(e: Expr): boolean {
  let free = true;
  walk(e, (x) => {
    if (x.op === "draw") free = false;
  });
  return free;
}

function compute(scope: RowScope, index: number, pass: number): Value {
  const order = inOrderOf(scope);
  const kept = order === null ? null : keptInOrder(order, index);
  if (kept !== null) return kept;
  const running = inOrderFor(scope, index);
  if (running !== null) return runningValue(scope, running, index, pass);
  const field = scope.entity.fields[index]!;
  const attempt = attemptCode(scope, index);
  const ctx: Context = {
    ...contextOf(scope, pass),
    ...(attempt === null ? {} : { attempt }),
    ...(field.role === "live" ? { isLive: true } : {}),
    // The rule of the moment of a row that an event makes stands at the event.
    ...(index === scope.entity.time && scope.eventMoment !== null ? { now: scope.eventMoment } : {}),
  };
  switch (field.value.by) {
    case "rule": {
      const { rule } = field.value;
      if (field.unique === "permutation") return permuted(rule, field, scope, ctx);
      if (rule.op === "draw" && rule.distribution.name === "uuid" && scope.entity.key.includes(index))
        return keyUuid(rule.use, scope, ctx);
      if (rule.op === "convert" && (rule.type.kind === "text" || rule.type.kind === "char") && staysWhole(scope.entity, field))
        return toText(rule, ctx, `${scope.entity.name}.${field.name}`);
      return rule.op === "split" ? splitValue(rule, scope, pass) : inWholeSeconds(compile(rule, ctx), field, rule);
    }
    case "reference":
      return referenceValue(scope, field, field.value.choice, ctx);
    case "serial":
      return code(field.value.per === null ? serialOf(ctx) : serialPer(scope, field.value.per.entity, pass));
    case "population":
      return given(scope, field, field.value.what, pass);
  }
}

/** True for what is unique, alone or with other columns, because of what its texts hold: nothing of them may be cut. */
function staysWhole(entity: EntityModel, { index, unique }: FieldModel): boolean {
  if (unique === "redraw") return false;
  return unique !== null || [entity.key, ...entity.unique].some((set) => set.includes(index));
}

/** A UUID as a key: from the hour (or day) of the row's birth and its number, so that keys are unique and sort as the rows stand. */
function keyUuid(use: string, scope: RowScope, ctx: Context): Value {
  const { fn } = scope;
  let head = scope;
  while (head.owner !== null && !(head.population!.event !== null || hasMomentOfItsOwn(head))) head = head.owner;
  const moment = birthCode(head, ctx.pass) ?? fn.run("periodStart");
  const { bucket } = fn.module.transactionOf(scope.entity.index);
  const born = bucket === "day" ? `Math.floor((${moment}) / 86_400) * 86_400` : moment;
  const text = `${fn.module.runtime("keyUuid")}(${born}, ${serialOf(ctx)}, ${drawsOf(scope, ctx.pass).bits(use)})`;
  return { form: "text", parts: [{ form: "string", code: text, longest: 36 }] };
}

/** What is added to the names of the field's draws, where unique texts of a fixed entity come from them: a repeat takes its next draw. */
function attemptCode(scope: RowScope, field: number): string | null {
  const { module } = scope.fn;
  if (!module.redrawn(scope.entity).has(field)) return null;
  scope.attempt ??= scope.local(
    "again",
    `${module.runtime("attemptName")}(${scope.fn.run(module.attempts(scope.entity))}[${scope.ordinal}]!)`,
    0,
  );
  return scope.attempt;
}

/** The rule's draws from lists take the digits of a permuted row number, so that no two rows agree in all of them. */
function permuted(rule: Expr, field: FieldModel, scope: RowScope, ctx: Context): Value {
  const { fn } = scope;
  const index = fn.names.take(camel(`${field.name}_index`));
  const digits: Digits = { index, stride: 1 };
  const value = compile(rule, { ...ctx, digits });
  const name = `${scope.entity.name}.${field.name}`;
  const permutation = fn.setup(
    camel(`${field.name}_permutation`),
    `new ${fn.module.runtime("Permutation")}(${digits.stride}, new ${fn.module.runtime("Stream")}(run.seed, ${JSON.stringify(`${name}#permutation`)}))`,
  );
  scope.opening(
    ctx.pass,
    `const ${index} = ${permutation}.at(${fn.module.runtime("withinSpace")}(${scope.ordinal}, ${digits.stride}, ${JSON.stringify(name)}));`,
  );
  return value;
}

/** The number under an owner: rows that happened, from 1. */
function serialPer(scope: RowScope, entity: number, pass: number): string {
  if (!scope.isLoop) throw new Error(`the number of ${scope.entity.name} under its owner is known in its owner's loop only`);
  const owner = ownerOf(scope, entity);
  if (isNumberedByMoment(scope)) return numberByMoment(scope, owner, pass);
  return scope.once(`number ${pass}`, () => {
    const counter = owner.once(`numbers of ${scope.entity.name} ${pass}`, () => {
      const name = scope.fn.names.take(camel(`${scope.entity.name}_number`));
      // An actor's events come after what it is born with.
      owner.statement(scope.isEvent ? 0 : pass, `let ${name} = 0;`);
      return name;
    });
    scope.statement(pass, `${counter}++;`);
    scope.changing(counter);
    return counter;
  });
}

/** The row of an entity above a row; for an event's rows the actor itself, which holds what outlasts the event. */
function ownerOf(scope: RowScope, entity: number): RowScope {
  let owner = scope.owner!;
  while (owner.entity.index !== entity && owner.owner !== null) owner = owner.owner;
  return owner.base ?? owner;
}

/** Rows with moments of their own are numbered by them. */
function numberByMoment(scope: RowScope, owner: RowScope, pass: number): string {
  return scope.local("number", `${numbersByMoment(scope, owner)}.next()`, pass);
}

function given(scope: RowScope, field: FieldModel, what: PopulationValue, pass: number): Value {
  switch (what.value) {
    case "owner":
      if (scope.owner === null || !scope.isMadeBy(what.population)) return code("-1");
      return code(ordinalOfRow(scope.owner));
    case "moment": {
      const seconds = scope.moment ?? ((scope.population?.every ?? null) === null ? null : momentCode(scope, pass));
      if (seconds === null) throw new Error(`the moment of ${scope.entity.name} is not known here`);
      return code(field.type.kind === "date" ? `Math.floor(${seconds} / 86_400)` : seconds);
    }
    case "each": {
      if (!scope.isMadeBy(what.population)) return literal(null, field.type);
      const bound = scope.fn.eachValue(scope, what.each) ?? scope.fn.eachRow(scope, what.each);
      if (bound !== null) {
        if (typeof bound === "string") return code(bound);
        return code(bound.at === "scope" ? bound.scope.ordinal : bound.at === "column" ? bound.ordinal : "-1");
      }
      return populationValue(scope, field, what, pass);
    }
    case "given":
    case "side":
    case "tree":
    case "calendar":
      return populationValue(scope, field, what, pass);
    case "version":
      throw new Error("versions of an entity are refused by the checker");
  }
}

/** The ordinal by which the columns of a row's entity are looked up. */
function ordinalOfRow(scope: RowScope): string {
  return scope.ordinal;
}
