/** A row must be able to live: its `until` may not always lie before its `time`. */
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { Draft } from "./draft.ts";

export function judgeLifespans(draft: Draft): void {
  for (const entity of draft.entities) {
    const until = entity.until === null ? undefined : entity.fields[entity.until];
    if (until === undefined || entity.time === null || !draft.isSound(entity, until)) continue;
    const [begins, ends] = [draft.bounds.field(entity.index, entity.time), draft.bounds.field(entity.index, until.index)];
    if (ends.high < begins.low) draft.program.diagnostics.report(problem.untilBeforeTime, until.span, {});
  }
}
