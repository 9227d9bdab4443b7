/** The row before a row under the same owner: what is read of it goes from one to the next, in the order in which they are numbered. */
import { perPopulations } from "../../plan/waves.ts";
import { previousKey } from "./carried-parts.ts";
import { momentCode } from "./moments.ts";
import { camel } from "./names.ts";
import { isNumberedByMoment, passOfExistence } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { inOrderOf } from "./running.ts";
import { nullOf, typeCode } from "./value.ts";

/** The value of a field of the row before; null for the first. */
export function previousValue(scope: RowScope, index: number, pass: number): string {
  const held = scope.fn.parts.get(scope.entity.index)?.get(previousKey(index));
  if (held !== undefined) return held;
  const field = scope.entity.fields[index]!;
  const none = nullOf(field.type);
  if (isNumberedByMoment(scope) && inOrderOf(scope) === null) {
    const values = scope.kept(index);
    const before = placeBefore(scope, pass);
    return `(${before} < 0 ? ${none} : ${values}[${before}]!)`;
  }
  return handedOn(scope, field.name, typeCode(field.type, true), none, pass, index, (row, at) => row.fieldCode(index, at));
}

/** The row before as a value; -1 for the first. */
export function previousRow(scope: RowScope, pass: number): string {
  const held = scope.fn.parts.get(scope.entity.index)?.get(previousKey(null));
  if (held !== undefined) return held;
  if (isNumberedByMoment(scope) && inOrderOf(scope) === null) return placeBefore(scope, pass);
  return handedOn(scope, "row", "number", "-1", pass, -1, (row) => row.ordinal);
}

/** The position in the walk of the row before, among rows of a loop with moments of their own; -1 for none. */
export function positionBefore(scope: RowScope, pass: number): string {
  if (isNumberedByMoment(scope)) return placeBefore(scope, pass);
  return handedOn(scope, "position", "number", "-1", pass, -1, (row, at) => row.position(at));
}

/** A variable that holds a value of the row before in a pass: of a field or, at -1, the row itself. */
function handedOn(
  scope: RowScope,
  what: string,
  type: string,
  none: string,
  pass: number,
  field: number,
  value: (row: RowScope, pass: number) => string,
): string {
  if (!scope.isLoop) throw new Error(`the row before one of ${scope.entity.name} is known in its owner's loop only`);
  // An actor's events come one by one: what goes from one to the next stands around them all.
  const owner = scope.isEvent ? scope.owner!.base! : scope.owner!;
  return owner.once(`previous ${what} of ${scope.entity.name} ${scope.isEvent ? "" : scope.ordinal} ${pass}`, () => {
    const name = scope.fn.names.take(camel(`previous_${what}`));
    owner.statement(scope.isEvent ? 0 : pass, `let ${name}: ${type} = ${none};`);
    // What was kept of the rows must be known before their loop is complete.
    if (inOrderOf(scope)?.group.has(field) === false) value(scope, pass);
    for (const row of scope.isEvent ? rowsOfEvents(scope, owner) : [scope]) {
      const at = row === scope || field < 0 ? pass : Math.max(pass, row.compiler.passOf(row, field));
      row.afterPass(at, () => `${name} = ${value(row, at)};`);
    }
    return name;
  });
}

/** The rows of an entity that any events of the actor make. */
function rowsOfEvents(scope: RowScope, actor: RowScope): readonly RowScope[] {
  const others = perPopulations(scope.entity).filter((p) => p.event !== null && p !== scope.population);
  return [scope, ...others.map((population) => actor.agenda!.rowsOf(scope.entity, population))];
}

/** The place, among all rows that were walked, of the row before in the order of the moments. */
function placeBefore(scope: RowScope, pass: number): string {
  const numbers = numbersByMoment(scope, scope.owner!);
  return scope.once(`before ${pass}`, () => scope.local("before", `${numbers}.before(${scope.position(pass)})`, pass));
}

/** Rows with moments of their own are numbered by them once all of them are known, one pass later. */
export function numbersByMoment(scope: RowScope, owner: RowScope): string {
  const { fn, entity } = scope;
  const known = passOfExistence(scope);
  return owner.once(`numbers of ${entity.name} ${scope.ordinal}`, () => {
    const made = fn.setup(camel(`${entity.name}_numbers`), `new ${fn.module.runtime("AgendaNumbers")}()`);
    let top = owner;
    while (top.isLoop && !top.isEvent) top = top.container!;
    top.statement(known, `${made}.begin();`);
    owner.statement(known, `${made}.beginOwner();`);
    scope.statement(known, `${made}.add(${momentCode(scope, known)!});`);
    top.statement(known + 1, `${made}.settle();`);
    return made;
  });
}
