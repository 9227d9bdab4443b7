/** Which rows wait until their actor's walk has ended, to be put in the order of their moments. */
import { waitsForNumbers } from "../../plan/earlier-rows.ts";
import { followsEvent, type Transaction, type Wave } from "../../plan/waves.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { waysTo, type Step } from "./records.ts";

/** True where an actor's walk may come upon the rows of a transaction in another order than that of their moments. */
export function isScattered(t: Transaction, wave: Wave, module: ModuleBuilder): boolean {
  const single = ({ entity, population: p }: Step): boolean =>
    p.event !== null ? !followsEvent(entity, p) : p.each.length === 0 && p.atLeast <= 1 && isOne(p.count);
  const ways = waysTo(t.head, wave, module);
  // The rows below one that waits for the numbers of others wait for its own.
  const above = ways.flat().map((step) => module.transactionOf(step.owner.index));
  if ([t, ...above].some((x) => waitsForNumbers(module.model, module.plan.waves, x))) return true;
  if (ways.length > 1) return !ways.every((way) => way.length === 1 && way[0]!.population.event !== null);
  return !ways.flat().every(single) || ways.flat().filter((step) => step.population.event !== null).length > 1;
}

const isOne = (count: Step["population"]["count"]): boolean => count === null || (count.op === "literal" && count.value === 1);
