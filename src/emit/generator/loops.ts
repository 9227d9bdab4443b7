/** Loops over the rows below a row. */
import type { Expr } from "../../model/expression.ts";
import type { PerPopulation } from "../../model/model.ts";
import { operands } from "../../model/walk.ts";
import { isBornInTime } from "../../plan/births.ts";
import { isChained } from "../../plan/running.ts";
import { perPopulations } from "../../plan/waves.ts";
import { contextOf } from "./context.ts";
import { expression, operand } from "./expression.ts";
import { endCode, momentCode, momentOfColumn } from "./moments.ts";
import { birthsOf } from "./births.ts";
import { camel } from "./names.ts";
import { chosenFrom, endingAbove, hasMomentOfItsOwn, passOfCount, passOfExistence } from "./passes.ts";
import { refuseEarly } from "./early.ts";
import { roomOfCombination, withinRoom } from "./room.ts";
import { RowScope } from "./row-scope.ts";
import { inOrderOf, orderLines } from "./running.ts";
import { enumValues } from "./each.ts";

/** The scopes of the loops below a row that reach an entity: one for each way down. Events of a lifecycle are not loops. */
export function loopsTo(row: RowScope, entity: number): readonly RowScope[] {
  const { model } = row.fn.module;
  const target = model.entities[entity]!;
  return perPopulations(target).flatMap((population): readonly RowScope[] => {
    if (population.event !== null)
      return row.agenda === null || population.owner !== row.entity.index ? [] : [row.agenda.rowsOf(target, population)];
    if (population.owner === row.entity.index) return [row.loopOver(target, population)];
    if (target.index === population.owner) return [];
    return loopsTo(row, population.owner).map((owner) => owner.loopOver(target, population));
  });
}

/** What stands at the top of each iteration: the bound values of `each`, then whether the row exists. */
export function enterLoop(scope: RowScope, pass: number): void {
  // These rows are known to be there.
  if (inOrderOf(scope) !== null) return;
  const population = scope.population!;
  const ctx = contextOf(scope, pass);
  if (scope.isCombination) {
    if (!hasMomentOfItsOwn(scope)) refuseAbsent(scope, momentCode(scope, pass), pass);
    const number = scope.chooser === null ? operand(population.count!, ctx) : chosenRows(scope, scope.chooser, pass);
    const rows = withinRoom(population.count, number, roomOfCombination, scope.entity.name, scope.fn);
    scope.once(`rows ${pass}`, () =>
      scope.local(
        `${scope.entity.name}_rows`,
        scope.chooser === null && population.when !== null ? `${operand(population.when, ctx)} ? ${rows} : 0` : rows,
        pass,
      ),
    );
    return;
  }
  if (population.each.length === 0 && !scope.isEvent) countCode(scope, pass);
  if (population.every !== null) momentCode(scope, pass);
  // The loop over combinations has asked for those that have rows.
  if (population.when !== null && scope.container?.isCombination !== true)
    scope.statement(pass, `if (!${operand(population.when, ctx)}) continue;`);
  // The agenda stops at the period's end.
  if (!hasMomentOfItsOwn(scope)) {
    if (scope.container?.isCombination !== true) refuseAbsent(scope, momentCode(scope, pass), pass);
    return;
  }
  const end = scope.fn.run("periodEnd");
  const known = passOfExistence(scope);
  // The passes over an event's row stand in one block, which is left where it does not happen.
  if (scope.isEvent && pass > known) return;
  if (pass > known) {
    scope.enter(known);
    const moment = scope.decided(pass);
    scope.statement(pass, `if (${[end, ...endsAbove(scope, pass)].map((at) => `${moment} >= ${at}`).join(" || ")}) continue;`);
    refuseAbsent(scope, moment, pass);
    return;
  }
  const ended = isChained(scope.entity) ? endedCode(scope, pass) : null;
  const own = momentCode(scope, pass)!;
  const moment = scope.shared("moment", ended === null ? own : `${ended} ? Infinity : ${own}`, pass);
  scope.deciding(moment, pass);
  const test = [end, ...endsAbove(scope, pass)].map((at) => `${moment} >= ${at}`).join(" || ");
  scope.statement(pass, `if (${test}) ${ended === null ? "continue;" : `{ ${ended} = true; continue; }`}`);
  if (scope.fn.isCounting) refuseEarly(scope, moment, pass);
  refuseAbsent(scope, moment, pass);
}

/** The variable that says that a row has not happened: then none does that follows it. */
function endedCode(scope: RowScope, pass: number): string {
  const owner = scope.owner!;
  return owner.once(`ended ${scope.entity.name} ${scope.ordinal}`, () => {
    const name = scope.fn.names.take(camel(`${scope.entity.name}_ended`));
    owner.statement(pass, `let ${name} = false;`);
    return name;
  });
}

/** The moments at which the rows above end, and with them what is below: none has ended at an end that is null. */
const endsAbove = (scope: RowScope, pass: number): readonly string[] => endingAbove(scope).map((row) => endCode(row, pass));

/** How many rows a combination makes, where there is a least number of them: settled when all combinations of the owner were walked. */
function chosenRows(scope: RowScope, chosen: string, pass: number): string {
  const settled = chosenFrom.get(scope)! - 1;
  return `${scope.owner!.carriedAfterLoops(chosen, settled, pass, "readonly number[]")}[${scope.ordinal}]!`;
}

/** Leaves out combinations with a row that is not there at a moment: not yet, or no longer. */
function refuseAbsent(scope: RowScope, moment: string | null, pass: number): void {
  const { fn } = scope;
  const { model } = fn.module;
  scope.population!.each.forEach((each, i) => {
    const row = fn.eachRow(scope, i);
    if (each.over !== "rows" || row?.at !== "column") return;
    const entity = model.entities[each.entity]!;
    if (!isBornInTime(model, entity)) return;
    const { ordinal } = row;
    const tests = birthsOf(entity, ordinal, fn).map((birth) =>
      moment === null ? `${birth} >= ${fn.run("periodEnd")}` : `${birth} > ${moment}`,
    );
    if (moment !== null && entity.until !== null) tests.push(`${momentOfColumn(entity, entity.until, ordinal, fn)} <= ${moment}`);
    scope.statement(pass, `if (${tests.join(" || ")}) continue;`);
  });
}

/** Opening and closing lines of the loop over a population. */
export function loopLines(scope: RowScope, pass: number): { open: readonly string[]; close: readonly string[] } {
  if (inOrderOf(scope) !== null) return orderLines(scope);
  const population = scope.population!;
  const combination = scope.container?.isCombination === true ? scope.container : null;
  if (combination !== null) {
    const rows = combination.once(`rows ${pass}`, () => "0");
    const first = `${combination.ordinal} * ${roomOfCombination}`;
    const last = `${first} + ${rows}`;
    return {
      open: [`for (let ${scope.ordinal} = ${first}; ${scope.ordinal} < ${last}; ${scope.ordinal}++) {`],
      close: ["}"],
    };
  }
  if (population.each.length > 0) return eachLines(scope, population, pass);
  const count = population.count === null ? "1" : countCode(scope, pass);
  return { open: [`for (let ${scope.ordinal} = 0; ${scope.ordinal} < ${count}; ${scope.ordinal}++) {`], close: ["}"] };
}

/** How many rows a population without `each` has under its owner: code valid at the owner's level. */
export function countCode(scope: RowScope, pass: number): string {
  const population = scope.population!;
  const least = (text: string): string => (population.atLeast > 0 ? `Math.max(${population.atLeast}, ${text})` : text);
  if (population.count === null) return least("1");
  if (population.count.op === "literal") return least(String(population.count.value));
  const owner = scope.owner!;
  return owner.once(`count ${owner.isLoop ? pass : 0} ${scope.entity.name}.${population.address}`, () => {
    const at = owner.isLoop ? pass : passOfCount(scope);
    const row = new RowScope({ fn: scope.fn, compiler: scope.compiler, entity: scope.entity, owner, population, ordinal: "0" });
    // How many rows there are is drawn at the owner's moment, whatever theirs will be.
    if (readsMoment(population.count!)) row.moment = momentCode(owner, at);
    const name = scope.fn.names.take(`${scope.entity.name.charAt(0).toLowerCase()}${scope.entity.name.slice(1)}Count`);
    owner.statement(at, `const ${name} = ${least(expression(population.count!, contextOf(row, at)))};`);
    return name;
  });
}

/** True where a value differs from moment to moment. */
function readsMoment(e: Expr): boolean {
  const isTimed = (e.op === "context" && e.name === "now") || (e.op === "aggregate" && e.way.way !== "below");
  return isTimed || operands(e).some(readsMoment);
}

function eachLines(
  scope: RowScope,
  population: PerPopulation,
  pass: number,
): { open: readonly string[]; close: readonly string[] } {
  const { fn } = scope;
  // The loops of walked rows stand around this one; its ordinal is theirs, if there is no other `each`.
  if (scope.ordinal === scope.container!.ordinal && scope.container !== scope.owner) return { open: [], close: [] };
  // The passes over a row that is no loop's stand in one block.
  const inLoop = scope.container!.isLoop && !scope.container!.isEvent;
  const first = Math.min(...scope.body.entered);
  const open = [`${inLoop || pass === first ? "let " : ""}${scope.ordinal} = -1;`];
  const close: string[] = [];
  population.each.forEach((each, i) => {
    if (fn.eachRow(scope, i)?.at === "scope") return;
    const bound = fn.eachValue(scope, i) ?? fn.eachRow(scope, i);
    const name = typeof bound === "string" ? bound : bound?.at === "column" ? bound.ordinal : null;
    if (name === null) throw new Error("an `each` over rows of the own actor is not generated yet");
    open.push(enumValues(each, name, { fn }));
    close.push("}");
  });
  open.push(`${scope.ordinal}++;`);
  return { open, close };
}
