/** Stops the run at a row that would begin before its owner, or before a row from which its moment is computed. */
import { beginsWithOwner, referencesToAsk } from "../../plan/causality.ts";
import type { EntityModel } from "../../model/model.ts";
import { momentCode } from "./moments.ts";
import { passOfField } from "./passes.ts";
import { birthsOf } from "./populations.ts";
import { rootOf, rowInWords } from "./roots.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode } from "./value.ts";

/** `moment`: the row's, in seconds. What the rule of the moment cannot give is not asked. */
export function refuseEarly(scope: RowScope, moment: string, pass: number): void {
  const { entity, population, owner, fn } = scope;
  const { model } = fn.module;
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  if (time === null) return;
  const ask = (birth: string, whose: EntityModel, isThere: string | null): void => {
    // What falls on the day of the other row is at its moment.
    const least = time.type.kind === "date" ? `Math.floor(${birth} / 86_400) * 86_400` : birth;
    const row = JSON.stringify(`${entity.name}.${time.name}: ${rowInWords(scope)}`);
    const call = `${fn.module.runtime("notBefore")}(${moment}, ${least}, ${JSON.stringify(whose.name)}, ${row}, ${rootOf(scope).ordinal});`;
    scope.statement(pass, isThere === null ? call : `if (${isThere}) ${call}`);
  };
  const owners = owner === null ? null : momentCode(owner, pass);
  if (owners !== null && !beginsWithOwner(model, entity, population!)) ask(owners, owner!.entity, null);
  for (const reference of referencesToAsk(model, entity)) {
    if (reference.value.by !== "reference" || passOfField(scope, reference.index) > pass) continue;
    const target = model.entities[reference.value.choice.target]!;
    const chosen = asCode(scope.field(reference.index, pass));
    for (const birth of birthsOf(target, chosen, fn)) ask(birth, target, reference.nullable ? `${chosen} >= 0` : null);
  }
}
