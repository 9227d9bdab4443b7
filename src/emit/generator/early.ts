/** Stops the run at a row that would begin before its owner, or before a row from which its moment is computed. */
import { beginsWithOwner, beginsWithParts, referencesToAsk } from "../../plan/causality.ts";
import { beginningInWords } from "../../plan/beginning-paths.ts";
import { isChained } from "../../plan/running.ts";
import { timeCode } from "./moments.ts";
import { camel } from "./names.ts";
import { passOfField } from "./passes.ts";
import { beginningCode, birthsOf, partsAt } from "./births.ts";
import { rootOf, rowInWords } from "./roots.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode } from "./value.ts";

/** The moment of the row before; of the first row, none is too early. */
function previousMoment(scope: RowScope, moment: string, pass: number): string {
  const owner = scope.owner!;
  return owner.once(`moment before ${scope.ordinal} ${pass}`, () => {
    const name = scope.fn.names.take(camel(`${scope.entity.name}_before`));
    owner.statement(pass, `let ${name} = -Infinity;`);
    scope.afterPass(pass, () => `${name} = ${moment};`);
    return name;
  });
}

/** `moment`: the row's, in seconds. What the rule of the moment cannot give is not asked. */
export function refuseEarly(scope: RowScope, moment: string, pass: number): void {
  const { entity, population, owner, fn } = scope;
  const { model } = fn.module;
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  if (time === null) return;
  /** `follow`: what the rule should follow, in the words of the schema. */
  const ask = (birth: string, whose: string, isThere: string | null, follow: string | null): void => {
    // What falls on the day of the other row is at its moment.
    const isDay = time.type.kind === "date";
    const begun = isDay && scope.moment === null ? timeCode(scope, time.index, pass) : moment;
    const least = isDay ? `Math.floor(${birth} / 86_400) * 86_400` : birth;
    const row = JSON.stringify(`${entity.name}.${time.name}: ${rowInWords(scope)}`);
    const call = `${fn.module.runtime("notBefore")}(${begun}, ${least}, ${JSON.stringify(whose)}, ${JSON.stringify(follow ?? `the moment of its ${whose}`)}, ${row}, ${rootOf(scope).ordinal});`;
    scope.statement(pass, isThere === null ? call : `if (${isThere}) ${call}`);
  };
  // Rows that follow each other in their moments stand in the order of these.
  if (isChained(entity) && scope.isLoop)
    ask(previousMoment(scope, moment, pass), `previous ${entity.name}`, null, `previous.${time.name}`);
  if (scope.eventMoment !== null) ask(scope.eventMoment, population!.event!, null, "now");
  if (owner === null) {
    if (!beginsWithParts(model, entity))
      for (const part of partsAt(entity, scope.ordinal, fn))
        for (const birth of part.births)
          ask(birth, part.entity.name, null, part.name === null ? null : beginningInWords(model, part.entity, part.name));
  } else if (scope.eventMoment === null && !beginsWithOwner(model, entity, population!)) {
    const owners = beginningCode(owner, pass);
    if (owners !== null) {
      const path = entity.fields[population!.field]!.name;
      ask(owners, owner.entity.name, null, beginningInWords(model, owner.entity, path));
    }
  }
  for (const reference of referencesToAsk(model, entity)) {
    if (reference.value.by !== "reference" || passOfField(scope, reference.index) > pass) continue;
    const target = model.entities[reference.value.choice.target]!;
    const chosen = asCode(scope.field(reference.index, pass));
    const follow = beginningInWords(model, target, reference.name);
    for (const birth of birthsOf(target, chosen, fn))
      ask(birth, target.name, reference.nullable ? `${chosen} >= 0` : null, follow);
  }
}
