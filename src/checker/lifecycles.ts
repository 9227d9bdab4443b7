/** Lifecycles: their clauses, and whether every state can be reached. */
import type { LifecycleSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/lifecycles.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as types from "../diagnostics/catalogue/types.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { ClauseModel, LifecycleModel } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { convert } from "./construct.ts";
import { required, toFloat } from "./conversion.ts";
import { curvesOf } from "./curves.ts";
import { calendarMonths } from "./expressions/arithmetic.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkCondition } from "./expressions/logic.ts";
import { checkDelay } from "./populations/clauses.ts";
import type { Program } from "./program.ts";
import { assigned, DrawAddresses, newScope, type Scope } from "./scope.ts";
import { applyWithin } from "./shaping.ts";
import { rateType } from "./types.ts";

/** By index; null where a lifecycle has mistakes. */
export function checkLifecycles(program: Program): readonly (LifecycleModel | null)[] {
  return program.schema.lifecycles.map((symbol) => checkLifecycle(program, symbol));
}

function checkLifecycle(program: Program, symbol: LifecycleSymbol): LifecycleModel | null {
  const { declaration } = symbol;
  const addresses = new Set<string>();
  const clauses = [
    ...declaration.clauses.map((clause) => checkClause(program, symbol, clause, null, addresses)),
    ...declaration.states.flatMap((state) =>
      state.clauses.map((clause) => checkClause(program, symbol, clause, state, addresses)),
    ),
  ];
  if (clauses.some((c) => c === null)) return null;
  const known = clauses as ClauseModel[];
  reportUnreachable(program, symbol, known);
  return {
    entity: symbol.entity.index,
    name: symbol.name,
    enum: symbol.enum.index,
    clauses: known,
    span: declaration.entity.span,
  };
}

/** A name for the clause's draws: where it stands, and what it does. */
function addressOf(clause: ast.Clause, state: ast.State | null, taken: Set<string>): string {
  const place = state === null ? "" : `${state.names.map((n) => n.text).join(",")}.`;
  const base = `${place}${clause.to ? "to " : ""}${clause.name.text}`;
  let address = base;
  for (let n = 2; taken.has(address); n++) address = `${base}/${n}`;
  taken.add(address);
  return address;
}

function checkClause(
  program: Program,
  symbol: LifecycleSymbol,
  clause: ast.Clause,
  state: ast.State | null,
  taken: Set<string>,
): ClauseModel | null {
  const labels = symbol.enum.labels.map((l) => l.name);
  const address = addressOf(clause, state, taken);
  const scope = (what: string): Scope =>
    newScope(program, symbol.entity, "clause", new DrawAddresses(`${symbol.entity.name}~${address}${what}`));
  const to = clause.to ? labels.indexOf(clause.name.text) : null;
  let right = clause.name.text !== "";
  if (to === -1 && right) {
    program.diagnostics.report(problem.unknownState, clause.name.span, {
      name: clause.name.text,
      nearest: nearest(clause.name.text, labels),
    });
    right = false;
  }
  const timing = checkTiming(program, symbol, clause, scope("#"));
  const chance = clause.chance === null ? null : checkChance(scope("#chance"), clause.chance);
  const when = clause.when === null ? null : checkCondition(scope("#when"), clause.when);
  const curves = curvesOf(program, clause.shapes);
  if (
    !right ||
    timing === null ||
    curves === null ||
    (clause.chance !== null && chance === null) ||
    (clause.when !== null && when === null)
  )
    return null;
  const states = state === null ? null : state.names.map((n) => labels.indexOf(n.text));
  return { states, event: clause.to ? null : clause.name.text, to, timing, chance, when, curves, address, span: clause.span };
}

function checkChance(scope: Scope, node: ast.Expression): Expr | null {
  const checked = checkExpression(scope, node, null);
  return checked === null ? null : toFloat(scope.program, checked);
}

function checkTiming(program: Program, symbol: LifecycleSymbol, clause: ast.Clause, scope: Scope): ClauseModel["timing"] | null {
  const { timing } = clause;
  if (clause.within !== null && timing.form !== "every" && timing.form !== "after") {
    program.diagnostics.report(problem.withinWithoutGap, clause.within.span, {});
    return null;
  }
  switch (timing.form) {
    case "at": {
      const checked = checkExpression(scope, timing.value, assigned(rateType));
      if (checked === null) return null;
      const rate = checked.type.kind === "rate" ? required(program, checked) : null;
      if (checked.type.kind !== "rate") program.diagnostics.report(types.unitMissing, timing.value.span, { wanted: "rate" });
      return rate === null ? null : { form: "at", rate: convert(rate, rateType) };
    }
    case "every": {
      const gap = delayWithin(scope, clause, timing.value);
      return gap === null ? null : { form: "every", gap, calendarMonths: calendarMonths(scope, timing.value) };
    }
    case "after": {
      const delay = delayWithin(scope, clause, timing.value);
      return delay === null ? null : { form: "after", delay };
    }
    case "on": {
      const after = timing.after === null ? null : checkDelay(scope, timing.after);
      const event = timing.event.text;
      if (event !== "enter" && event !== "" && !symbol.events.has(event)) {
        const entity = symbol.entity.name;
        program.diagnostics.report(names.unknownEvent, timing.event.span, {
          entity,
          name: event,
          nearest: nearest(event, [...symbol.events, "enter"]),
          states: false,
        });
        return null;
      }
      return event === "" || (timing.after !== null && after === null) ? null : { form: "on", event, after };
    }
  }
}

function delayWithin(scope: Scope, clause: ast.Clause, node: ast.Expression): Expr | null {
  const delay = checkDelay(scope, node);
  return delay === null || clause.within === null ? delay : applyWithin(scope, delay, clause.within);
}

/** From the first state, by transitions, those outside of states included. */
function reportUnreachable(program: Program, symbol: LifecycleSymbol, clauses: readonly ClauseModel[]): void {
  const reached = new Set<number>([0]);
  for (const state of reached)
    for (const clause of clauses)
      if (clause.to !== null && (clause.states === null || clause.states.includes(state))) reached.add(clause.to);
  symbol.enum.labels.forEach((label, index) => {
    if (!reached.has(index))
      program.diagnostics.report(problem.unreachableState, label.span, {
        name: label.name,
        first: symbol.enum.labels[0]?.name ?? "",
      });
  });
}
