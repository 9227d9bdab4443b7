/** A curve in an expression: its value, as written, at the moment the expression is for. */
import type { CurveSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { Span } from "../../source/span.ts";
import { now } from "../construct.ts";
import { hasMoment, type Result, type Scope } from "../scope.ts";
import { floatType } from "../types.ts";

export function checkCurve(scope: Scope, symbol: CurveSymbol, span: Span): Result {
  if (!hasMoment(scope)) {
    scope.program.diagnostics.report(problem.noMoment, span, { what: `the curve \`${symbol.name}\`` });
    return null;
  }
  return { op: "curve", curve: symbol.index, at: now(span), type: floatType, nullable: false, span };
}
