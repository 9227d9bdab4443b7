/** A flat chain of operands and operators becomes a tree, by the ladder of `grammar/precedence.ts`. */
import type { IToken } from "chevrotain";
import { ladder } from "../../grammar/precedence.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import { cover, type Span } from "../source/span.ts";
import type { BinaryOperator, Expression, Name } from "./ast.ts";
import type { TreeContext } from "./context.ts";

export interface Operand {
  /** With its sign, `not` and parentheses. */
  readonly outer: Span;
  /** Place of a `not` before it. */
  readonly not: Span | null;
  readonly expression: Expression;
}
export interface RateSuffix {
  readonly span: Span;
  readonly unit: Name;
}
/** An expression and the text it takes with its parentheses. */
interface Placed {
  readonly expression: Expression;
  readonly outer: Span;
}
type Sign = { readonly span: Span } & ({ readonly operator: string } | { readonly operator: "a"; readonly unit: Name });
/** Finishes a node; `children` are those that make it deeper. */
type Finish = (expression: Expression, children: readonly Expression[]) => Expression;

export function chainTree(
  context: TreeContext,
  operands: readonly Operand[],
  operators: readonly IToken[],
  rates: readonly RateSuffix[],
  finish: Finish,
): Expression {
  if (operands.length === 0) return context.missing(context.span(0, 0));
  const signs: Sign[] = [
    ...operators.map((token) => ({ span: context.tokenSpan(token), operator: token.image })),
    ...rates.map((rate) => ({ span: rate.span, operator: "a" as const, unit: rate.unit })),
  ].sort((x, y) => x.span.start - y.span.start);
  return new Chain(context, operands, signs, finish).tree();
}

const notLevel = ladder.findIndex((step) => step.form === "prefix");

class Chain {
  readonly #context: TreeContext;
  readonly #operands: readonly Operand[];
  readonly #signs: readonly Sign[];
  readonly #finish: Finish;
  #operand = 0;
  #sign = 0;

  constructor(context: TreeContext, operands: readonly Operand[], signs: readonly Sign[], finish: Finish) {
    this.#context = context;
    this.#operands = operands;
    this.#signs = signs;
    this.#finish = finish;
  }

  tree(): Expression {
    const { expression, outer } = this.#level(0);
    const [before, left] = [this.#signs[this.#sign - 1], this.#signs[this.#sign]];
    if (left === undefined) return expression;
    // Only a rate leaves something over: `4% a month * 2`.
    this.#context.diagnostics.report(problem.operatorsDoNotChain, left.span, {
      first: before === undefined ? "a" : written(before),
      second: written(left),
    });
    return this.#context.missing(cover(outer, this.#operands.at(-1)!.outer));
  }

  #level(index: number): Placed {
    const step = ladder[index];
    if (step === undefined) return this.#single();
    switch (step.form) {
      case "left":
        return this.#left(index, step.operators);
      case "prefix":
        return this.#not(index);
      case "single":
        return this.#compare(index, step.operators);
      case "range":
        return this.#range(index);
    }
  }

  #left(index: number, operators: readonly string[]): Placed {
    let left = this.#level(index + 1);
    for (let sign = this.#take(operators); sign !== null; sign = this.#take(operators)) {
      left = this.#binary(left, sign, index < notLevel ? this.#level(index + 1) : this.#afterOperator(index + 1));
    }
    return left;
  }

  #not(index: number): Placed {
    const not = this.#operands[this.#operand]?.not ?? null;
    const operand = this.#level(index + 1);
    if (not === null) return operand;
    const outer = cover(not, operand.outer);
    return {
      outer,
      expression: this.#finish({ kind: "unary", span: outer, operator: "not", operand: operand.expression }, [
        operand.expression,
      ]),
    };
  }

  #compare(index: number, operators: readonly string[]): Placed {
    let result = this.#level(index + 1);
    const sign = this.#take(operators);
    if (sign === null) return result;
    result = this.#binary(result, sign, this.#afterOperator(index + 1));
    return this.#refuseMore(operators, index, result, sign);
  }

  /** `a .. b step c`, `a for b`, `a a month`: one of them. */
  #range(index: number): Placed {
    const left = this.#level(index + 1);
    const sign = this.#take(["..", "for", "a"]);
    if (sign === null) return left;
    let result: Placed;
    if ("unit" in sign) {
      const outer = cover(left.outer, sign.span);
      result = {
        outer,
        expression: this.#finish({ kind: "rate", span: outer, value: left.expression, unit: sign.unit }, [left.expression]),
      };
    } else if (sign.operator === "for") {
      const length = this.#afterOperator(index + 1);
      const outer = cover(left.outer, length.outer);
      const children = [left.expression, length.expression];
      result = {
        outer,
        expression: this.#finish({ kind: "for", span: outer, start: left.expression, length: length.expression }, children),
      };
    } else {
      const high = this.#afterOperator(index + 1);
      const step = this.#take(["step"]) === null ? null : this.#afterOperator(index + 1);
      const outer = cover(left.outer, (step ?? high).outer);
      const children = [left.expression, high.expression, ...(step === null ? [] : [step.expression])];
      result = {
        outer,
        expression: this.#finish(
          { kind: "range", span: outer, low: left.expression, high: high.expression, step: step?.expression ?? null },
          children,
        ),
      };
    }
    return this.#refuseMore(["..", "step", "for", "a"], index, result, sign);
  }

  /** An operand where `not` cannot stand: it binds looser than the operator before it. */
  #afterOperator(index: number): Placed {
    const operand = this.#operands[this.#operand];
    if (operand?.not !== undefined && operand.not !== null) this.#reportNot(operand.not);
    return this.#level(index);
  }

  #single(): Placed {
    const operand = this.#operands[Math.min(this.#operand, this.#operands.length - 1)]!;
    this.#operand++;
    return { expression: operand.expression, outer: operand.outer };
  }

  /** Operators that do not chain: what follows is read, reported and dropped. */
  #refuseMore(operators: readonly string[], index: number, result: Placed, before: Sign): Placed {
    let outer = result.outer;
    let refused = false;
    for (let sign = this.#take(operators); sign !== null; sign = this.#take(operators)) {
      if (!refused) {
        this.#context.diagnostics.report(problem.operatorsDoNotChain, sign.span, {
          first: before.operator,
          second: sign.operator,
        });
      }
      refused = true;
      outer = "unit" in sign ? cover(outer, sign.span) : cover(outer, this.#afterOperator(index + 1).outer);
    }
    return refused ? { outer, expression: this.#context.missing(outer) } : result;
  }

  #binary(left: Placed, sign: Sign, right: Placed): Placed {
    const outer = cover(left.outer, right.outer);
    const operator = sign.operator as BinaryOperator;
    const children = [left.expression, right.expression];
    return {
      outer,
      expression: this.#finish(
        { kind: "binary", span: outer, operator, operatorSpan: sign.span, left: left.expression, right: right.expression },
        children,
      ),
    };
  }

  #take(operators: readonly string[]): Sign | null {
    const sign = this.#signs[this.#sign];
    if (sign === undefined || !operators.includes(sign.operator)) return null;
    this.#sign++;
    return sign;
  }

  #reportNot(not: Span): void {
    this.#context.diagnostics.report(problem.notInTheMiddle, not, {});
  }
}

function written(sign: Sign): string {
  return "unit" in sign ? `a ${sign.unit.text}` : sign.operator;
}
