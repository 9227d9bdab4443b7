/** The moment of a row: from its `time`, else its population, else its owner. */
import { asCode } from "./value.ts";
import type { RowScope } from "./row-scope.ts";

/** Code of the row's moment in seconds; null for a row that always exists. */
export function momentCode(scope: RowScope, pass: number): string | null {
  if (scope.moment !== null) return scope.moment;
  const { time } = scope.entity;
  if (time === null) return scope.owner === null ? null : momentCode(scope.owner, pass);
  const field = scope.entity.fields[time]!;
  const value = asCode(scope.field(time, pass));
  return field.type.kind === "date" ? `${value} * 86_400` : value;
}
