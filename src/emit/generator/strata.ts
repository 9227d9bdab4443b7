/** Weights that read both sides of a reference: combinations of finite values, and the table of factors for them. */
import type { Expr } from "../../model/expression.ts";
import { keyOf, valuesOf, type Strata } from "../../plan/strata.ts";
import type { Context } from "./context.ts";
import { expression, operand } from "./expression.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import type { RowScope } from "./row-scope.ts";
import { isSimple, typeCode } from "./value.ts";

/** How many combinations the values of a side have. */
export function combinationsOf(list: readonly Expr[], module: ModuleBuilder): number {
  return list.reduce((all, e) => all * valuesOf(module.model, e)!, 1);
}

/** The combination of the values of a side, as a number from 0; null is the first of a value that can be null. */
export function combinationCode(list: readonly Expr[], ctx: Context): string {
  const index = (e: Expr): string => {
    if (e.type.kind === "enum") return e.nullable ? `(${expression(e, ctx)} + 1)` : operand(e, ctx);
    const truth = expression(e, ctx);
    return e.nullable ? `(${ctx.fn.module.runtime("truthOf")}(${truth}) + 1)` : `Number(${truth})`;
  };
  const { module } = ctx.fn;
  return list.reduce((sum, e, i) => (i === 0 ? index(e) : `(${sum}) * ${valuesOf(module.model, e)!} + ${index(e)}`), "") || "0";
}

/** The row of the table of factors for my values; where there is no table, the factors are computed for them. */
export function factorRow(strata: Strata, candidates: string, scope: RowScope, ctx: Context): string {
  if (strata.isTable) return combinationCode(strata.mine, ctx);
  const { names } = scope.fn;
  const mine = strata.mine.map((e): readonly [string, string] => {
    const text = operand(e, ctx);
    return [keyOf(e), isSimple(text) ? text : scope.shared("mine", text, ctx.pass)];
  });
  const theirs = strata.candidate.map((e): readonly [string, string] => [keyOf(e), names.take("their")]);
  const parts = new Map([...mine, ...theirs]);
  const factor = strata.weights.map((weight) => operand(weight, { ...ctx, parts, inline: true })).join(" * ");
  return `${candidates}.combinations.weigh(([${theirs.map(([, name]) => name).join(", ")}]) => ${factor})`;
}

/** The type of a combination of the candidates' values. */
export function combinationType(strata: Strata): string {
  return `[${strata.candidate.map((e) => typeCode(e.type, e.nullable)).join(", ")}]`;
}

/** Statements that fill `factors`: a row for each combination of mine, a column for each of the candidate's. */
export function factorLines(strata: Strata, ctx: Context): readonly string[] {
  const { fn } = ctx;
  const parts = new Map<string, string>();
  const open: string[] = [];
  const close: string[] = [];
  const through = (list: readonly Expr[]): void => {
    for (const e of list) {
      const name = fn.names.take("value");
      const values = valuesOf(fn.module.model, e)!;
      open.push(`for (let ${name} = 0; ${name} < ${values}; ${name}++) {`);
      close.push("}");
      parts.set(keyOf(e), valueCode(e, name));
    }
  };
  through(strata.mine);
  through(strata.candidate);
  const factor = strata.weights.map((weight) => operand(weight, { ...ctx, parts })).join(" * ");
  return [
    `const factors = new Float64Array(${combinationsOf(strata.mine, fn.module) * combinationsOf(strata.candidate, fn.module)});`,
    "let factor = 0;",
    ...open,
    `factors[factor++] = ${factor};`,
    ...close,
  ];
}

/** The value that stands at a place among all that an expression can have. */
function valueCode(e: Expr, place: string): string {
  if (e.type.kind === "enum") return e.nullable ? `(${place} - 1)` : place;
  return e.nullable ? `(${place} === 0 ? null : ${place} === 2)` : `(${place} === 1)`;
}
