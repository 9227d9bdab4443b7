/** Shares: percentages that make a whole, or weights of which only the proportion counts. */
import * as problem from "../diagnostics/catalogue/values.ts";
import type { Expr } from "../model/expression.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";
import { arithmetic, literal } from "./construct.ts";
import { toFloat } from "./conversion.ts";
import { addExact, compareExact, parseExact, showExact, toNumber, type Exact } from "./exact.ts";
import { checkExpression } from "./expressions/check.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { floatType } from "./types.ts";

const whole: Exact = { digits: 1n, scale: 0 };

/** Weights that are all written as numbers; null where the shares are wrong (reported) or none are written. */
export function literalShares(program: Program, shares: readonly (ast.Share | null)[], span: Span): readonly number[] | null {
  if (shares.every((s) => s === null)) return null;
  const computed = shares.find((s) => s?.form === "by");
  if (computed !== undefined && computed !== null) {
    program.diagnostics.report(problem.computedShare, computed.span, {});
    return null;
  }
  const rest = judge(program, shares, span);
  if (rest === null) return null;
  const isPercent = shares.some((s) => s?.form === "percent");
  return shares.map((s) => {
    if (s?.form === "percent" || s?.form === "number")
      return isPercent ? toNumber(percentOf(parseExact(percentText(s)))) : toNumber(parseExact(s.text));
    return toNumber(percentOf(rest));
  });
}

type WrittenShare = Extract<ast.Share, { readonly text: string }>;

/** A share as a number of percent, so that 15% weighs 15. */
function percentOf(share: Exact): Exact {
  return parseExact(showExact({ digits: share.digits * 100n, scale: share.scale }));
}

function percentText(share: WrittenShare): string {
  return share.form === "percent" && !share.text.includes("%") ? `${share.text}%` : share.text;
}

/** The share that is left for `rest`; null where the shares are wrong (reported). */
function judge(program: Program, shares: readonly (ast.Share | null)[], span: Span): Exact | null {
  const { diagnostics } = program;
  const percents = shares.filter((s) => s?.form === "percent");
  const numbers = shares.filter((s) => s?.form === "number");
  const rests = shares.filter((s) => s?.form === "rest");
  const computed = shares.some((s) => s?.form === "by");
  const unwritten = shares.some((s) => s === null);
  const [odd] = numbers;
  if ((percents.length > 0 || rests.length > 0) && odd !== undefined && odd !== null) {
    diagnostics.report(problem.mixedShares, odd.span, {});
    return null;
  }
  if (unwritten && shares.some((s) => s !== null)) {
    diagnostics.report(problem.missingShare, span, {});
    return null;
  }
  const second = rests[1];
  if (second !== undefined && second !== null) {
    diagnostics.report(problem.restTwice, second.span, {});
    return null;
  }
  let sum: Exact = { digits: 0n, scale: 0 };
  for (const share of percents) if (share?.form === "percent") sum = addExact(sum, parseExact(percentText(share)));
  const order = compareExact(sum, whole);
  const tooMuch = order > 0 || (order === 0 && rests.length > 0 && !computed);
  const tooLittle = order < 0 && percents.length > 0 && rests.length === 0 && !computed;
  if (tooMuch || tooLittle) {
    diagnostics.report(problem.sharesDoNotAddUp, span, { sum: `${showExact(percentOf(sum))}%`, rest: rests.length > 0 });
    return null;
  }
  if (numbers.length > 0 && numbers.length === shares.length && numbers.every((s) => s?.form === "number" && s.value === 0)) {
    diagnostics.report(problem.noWeight, span, {});
    return null;
  }
  return addExact(whole, { digits: -sum.digits, scale: sum.scale });
}

/** One weight a choice, as floats; equal ones where none is written. Null where they are wrong (reported). */
export function checkShares(scope: Scope, shares: readonly (ast.Share | null)[], span: Span): readonly Expr[] | null {
  if (shares.every((s) => s === null)) return shares.map(() => literal(floatType, 1, span));
  const rest = judge(scope.program, shares, span);
  const weights = shares.map((share): Expr | null => {
    if (share === null) return literal(floatType, 0, span);
    if (share.form === "rest") return literal(floatType, rest === null ? 0 : toNumber(rest), share.span);
    if (share.form !== "by") return literal(floatType, toNumber(parseExact(percentText(share))), share.span);
    const checked = checkExpression(scope, share.weight, null);
    return checked === null ? null : toFloat(scope.program, checked);
  });
  if (rest === null || weights.some((w) => w === null)) return null;
  if (!shares.some((s) => s?.form === "by") || !shares.some((s) => s?.form === "rest")) return weights as Expr[];
  return (weights as Expr[]).map((weight, i) =>
    shares[i]?.form === "rest" ? remainder(weights as Expr[], shares, weight) : weight,
  );
}

/** What the others leave of one, where some of them are computed. */
function remainder(weights: readonly Expr[], shares: readonly (ast.Share | null)[], rest: Expr): Expr {
  let left = rest;
  weights.forEach((weight, i) => {
    if (shares[i]?.form === "by") left = arithmetic("sub", left, weight, floatType, rest.span);
  });
  return left;
}
