/** A row must be able to live: its `until` may not always lie before its `time`, nor that before the moment of its owner. */
import * as problem from "../../diagnostics/catalogue/time.ts";
import { secondsADay } from "../calendar.ts";
import { birthBounds, perPopulations } from "../moments.ts";
import type { Draft } from "./draft.ts";

export function judgeLifespans(draft: Draft): void {
  for (const entity of draft.entities) {
    const until = entity.until === null ? undefined : entity.fields[entity.until];
    if (until === undefined || entity.time === null || !draft.isSound(entity, until)) continue;
    const [begins, ends] = [draft.bounds.field(entity.index, entity.time), draft.bounds.field(entity.index, until.index)];
    if (ends.high < begins.low) draft.program.diagnostics.report(problem.untilBeforeTime, until.span, {});
  }
  for (const entity of draft.entities) {
    const time = entity.time === null ? undefined : entity.fields[entity.time];
    if (time?.value.by !== "rule" || !draft.isSound(entity, time)) continue;
    // Where the column is a date, what falls on the owner's day is at the owner's moment.
    const room = time.type.kind === "date" ? secondsADay : 0;
    const latest = draft.bounds.field(entity.index, time.index).high + room;
    for (const { owner } of perPopulations(entity)) {
      const above = draft.entities[owner]!;
      if (latest >= birthBounds(draft.entities, draft.bounds, above).low) continue;
      draft.program.diagnostics.report(problem.timeBeforeOwner, time.span, { owner: above.name });
    }
  }
}
