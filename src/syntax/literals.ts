import type { IToken } from "chevrotain";
import type {
  ConstantExpression,
  DateExpression,
  DurationExpression,
  DurationUnit,
  NumberExpression,
  PercentExpression,
} from "./ast.ts";
import type { TreeContext } from "./context.ts";

/** The number that digits with underscores denote; what follows the digits does not count. */
function valueOf(text: string): number {
  return Number.parseFloat(text.replaceAll("_", ""));
}

export function numberLiteral(context: TreeContext, token: IToken): NumberExpression {
  return { kind: "number", span: context.tokenSpan(token), value: valueOf(token.image), text: token.image };
}

export function percentLiteral(context: TreeContext, token: IToken): PercentExpression {
  return { kind: "percent", span: context.tokenSpan(token), value: valueOf(token.image) / 100, text: token.image };
}

export function durationLiteral(context: TreeContext, token: IToken): DurationExpression {
  const unit = /[a-z]+$/.exec(token.image)![0] as DurationUnit;
  return { kind: "duration", span: context.tokenSpan(token), amount: valueOf(token.image), unit };
}

export function dateLiteral(context: TreeContext, token: IToken): DateExpression {
  return { kind: "date", span: context.tokenSpan(token), text: token.image, hasTime: token.image.includes("T") };
}

export function constantLiteral(context: TreeContext, token: IToken): ConstantExpression {
  const value = token.image === "null" ? null : token.image === "true";
  return { kind: "constant", span: context.tokenSpan(token), value };
}
