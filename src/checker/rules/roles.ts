/** What the roles of fields demand: a `time` and an `until` are moments and stand once, a rate is no column. */
import * as time from "../../diagnostics/catalogue/time.ts";
import * as types from "../../diagnostics/catalogue/types.ts";
import { isMoment } from "../types.ts";
import { eachField, type Draft } from "./draft.ts";

export function judgeRoles(draft: Draft): void {
  const { diagnostics } = draft.program;
  eachField(draft, (entity, field) => {
    if (field.role === "time" || field.role === "until") {
      const first = entity.fields.find((f) => f.role === field.role);
      if (first !== field && first !== undefined)
        diagnostics.report(
          time.timeTwice,
          field.span,
          { role: field.role },
          { labels: [{ span: first.span, text: "the first" }] },
        );
      if (!isMoment(field.type) || (field.role === "time" && field.nullable))
        diagnostics.report(time.timeType, field.span, { role: field.role, name: field.name });
    }
    if (field.history && field.role !== "live") diagnostics.report(time.historyOfBorn, field.span, { name: field.name });
    if (field.type.kind === "rate" && !field.hidden) diagnostics.report(types.rateColumn, field.span, { name: field.name });
  });
}
