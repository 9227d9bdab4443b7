/** Exact shares are dealt out along the numbers of the rows: these must be known before the rows are counted. */
import * as problem from "../../diagnostics/catalogue/keys.ts";
import type { Draft } from "./draft.ts";

export function judgeExactShares(draft: Draft): void {
  for (const entity of draft.entities) {
    const isCounted = entity.populations.some((p) => ["per", "over", "arriving", "tree"].includes(p.form));
    if (!isCounted || draft.isUnfounded(entity)) continue;
    for (const { exact, field } of entity.segments)
      if (exact)
        draft.program.diagnostics.report(problem.exactAfterCounting, entity.fields[field]?.span ?? entity.span, {
          entity: entity.name,
        });
  }
}
