/** `every` is for a short span, and `at least` for rows that are decided together: those of their owner's transaction. */
import * as problem from "../../diagnostics/catalogue/rows.ts";
import { secondsADay } from "../calendar.ts";
import { momentOf, perPopulations } from "../moments.ts";
import type { Draft } from "./draft.ts";

const longestSpan = 7 * secondsADay;

export function judgeSpacing(draft: Draft): void {
  for (const entity of draft.entities)
    for (const population of perPopulations(entity)) {
      if (population.atLeast > 0 && momentOf(draft.entities, entity) === "own" && population.event === null)
        draft.program.diagnostics.report(problem.atLeastWithTime, entity.span, { entity: entity.name });
      if (population.every === null) continue;
      const gap = draft.bounds.of(population.every).high;
      const count = population.count === null ? 1 : draft.bounds.of(population.count).high;
      const each = population.each.reduce(
        (product, e) => product * (e.over === "range" ? e.high - e.low + 1 : e.over === "list" ? e.values.length : 1),
        1,
      );
      const span = gap * (Number.isFinite(count) ? Math.max(1, count * each) : 1);
      if (Number.isFinite(span) && span > longestSpan)
        draft.program.diagnostics.report(problem.everyTooLong, population.every.span, {
          days: String(Number((span / secondsADay).toPrecision(3))),
        });
    }
}
