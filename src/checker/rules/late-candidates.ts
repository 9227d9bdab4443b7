/** A reference finds what has begun by its row's moment: what is asked to begin later is never found. */
import * as problem from "../../diagnostics/catalogue/references.ts";
import type { Expr } from "../../model/expression.ts";
import type { EntityModel } from "../../model/model.ts";
import type { Draft } from "./draft.ts";

export function judgeLateCandidates(draft: Draft): void {
  for (const entity of draft.entities)
    for (const field of entity.fields) {
      if (field.value.by !== "reference" || !field.value.choice.alive || !draft.isSound(entity, field)) continue;
      const { choice } = field.value;
      const target = draft.entities[choice.target]!;
      for (const c of choice.where)
        if (c.kind === "time" && c.op === "gt" && isBirth(c.candidate, target) && isMoment(c.mine, entity))
          draft.program.diagnostics.report(problem.laterCandidate, c.candidate.span, {
            entity: target.name,
            time: target.fields[target.time!]!.name,
          });
    }
}

const isBirth = (e: Expr, target: EntityModel): boolean =>
  e.op === "field" && e.of.row === "candidate" && e.field === target.time;

const isMoment = (e: Expr, entity: EntityModel): boolean =>
  (e.op === "context" && e.name === "now") || (e.op === "field" && e.of.row === "self" && e.field === entity.time);
