/** The moment of a row: from its `time`, else its population, else its owner. */
import type { EntityModel } from "../../model/model.ts";
import { beginsWithinDay } from "../../plan/within-day.ts";
import { aboveCode, startCode } from "./births.ts";
import { contextOf, fieldValue } from "./context.ts";
import { expression } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { camel } from "./names.ts";
import { asCode } from "./value.ts";
import type { RowScope } from "./row-scope.ts";

/** The moment of a row that is spaced by `every`: the owner's and all gaps so far. */
function spacedMoment(scope: RowScope, pass: number): string {
  return scope.once(`spaced ${pass}`, () => {
    const running = scope.fn.names.take(camel(`${scope.entity.name}_clock`));
    const owner = scope.owner!;
    owner.statement(pass, `let ${running} = ${startCode(owner, pass)};`);
    scope.statement(pass, `${running} += ${expression(scope.population!.every!, contextOf(scope, pass))};`);
    return scope.local("moment", `Math.floor(${running})`, pass);
  });
}

/** A moment in a column of the row at an ordinal, in seconds. */
export function momentOfColumn(entity: EntityModel, index: number, ordinal: string, fn: FunctionBuilder): string {
  const row = { at: "column", entity: entity.index, ordinal, nullable: false } as const;
  const value = asCode(fieldValue(row, index, { fn, self: row, candidate: null, items: [], subject: null, pass: 0 }));
  return entity.fields[index]!.type.kind === "date" ? `${value} * 86_400` : value;
}

/** Code of the row's moment in seconds; null for a row that always exists. */
export function momentCode(scope: RowScope, pass: number): string | null {
  if (scope.moment !== null) return scope.moment;
  if (scope.isLoop && scope.population!.every !== null) return spacedMoment(scope, pass);
  const { time } = scope.entity;
  if (time === null) return scope.owner === null ? null : momentCode(scope.owner, pass);
  const own = timeCode(scope, time, pass);
  if (!beginsWithinDay(scope.fn.module.model, scope.entity)) return own;
  // What falls on the day of what is above is at its moment.
  const above = aboveCode(scope, pass);
  return above === null ? own : scope.shared("moment", `Math.max(${own}, ${above})`, pass);
}

/** Code of a row's `time`, in seconds: for a date, where its day begins. */
export function timeCode(scope: RowScope, time: number, pass: number): string {
  const value = asCode(scope.field(time, pass));
  return scope.entity.fields[time]!.type.kind === "date" ? `${value} * 86_400` : value;
}

/** Code of the moment at which a row with an `until` ends, in seconds. */
export function endCode(scope: RowScope, pass: number): string {
  const until = scope.entity.until!;
  const value = asCode(scope.field(until, pass));
  return scope.entity.fields[until]!.type.kind === "date" ? `${value} * 86_400` : value;
}
