/** What the generator does not make yet is an error where data is wanted, and never passed over in silence. */
import * as problem from "../../diagnostics/catalogue/generator.ts";
import type { Span } from "../../source/span.ts";
import { modifier } from "../fields.ts";
import type { Draft } from "./draft.ts";

export function judgeNotYet(draft: Draft): void {
  const { program } = draft;
  // What is wrong has to be repaired first.
  if (!program.context.generating || program.diagnostics.hasErrors) return;
  const refuse = (span: Span, what: string): void => program.diagnostics.report(problem.notYet, span, { what });
  for (const entity of program.schema.entities) {
    if (entity.declaration.history) refuse(entity.declaration.name.span, "versions of a whole entity (`history`)");
    if (entity.declaration.source.form === "per")
      for (const per of entity.declaration.source.populations)
        if (per.path.names[1]?.text === "lifecycle") refuse(per.path.span, "a row for each transition (`per Actor.lifecycle`)");
    for (const field of entity.fields) {
      if (field.roles.has("label")) refuse(field.span, "labels");
      if (modifier(field, "history") !== undefined) refuse(field.span, "the history of a field (`history`)");
      const anew = modifier(field, "anew");
      if (anew !== undefined) refuse(anew.span, "draws that are made again (`anew on`)");
    }
  }
}
