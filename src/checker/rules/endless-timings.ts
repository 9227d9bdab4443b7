/** What happens again and again has to leave some time between: gaps that are never positive, rates beyond one a second. */
import * as problem from "../../diagnostics/catalogue/lifecycles.ts";
import type { Draft } from "./draft.ts";

export function judgeEndlessTimings(draft: Draft): void {
  const { diagnostics } = draft.program;
  for (const lifecycle of draft.lifecycles)
    for (const { timing, event } of lifecycle?.clauses ?? []) {
      if (timing.form === "every" && draft.bounds.of(timing.gap).high <= 0)
        diagnostics.report(problem.gapNeverPasses, timing.gap.span, {});
      // Where it is a transition, the state is left and the clock ends.
      if (timing.form === "at" && event !== null && draft.bounds.of(timing.rate).low > 1)
        diagnostics.report(problem.rateTooHigh, timing.rate.span, {});
    }
}
