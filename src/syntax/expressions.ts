/** Expressions: from the parser's flat chains of operands to the tree, by the ladder of precedence. */
import type { CstNode, IToken } from "chevrotain";
import type * as cst from "../../grammar/derived/cst.d.ts";
import type { InterpolationPlace } from "../../grammar/strings.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import { cover, type Span } from "../source/span.ts";
import type { Argument, Case, Expression, ListExpression, Path, RelationOperator, Share, StringPart } from "./ast.ts";
import type { TreeContext } from "./context.ts";
import { constantLiteral, dateLiteral, durationLiteral, numberLiteral, percentLiteral } from "./literals.ts";
import { chainTree, type Operand } from "./operators.ts";
import { stringExpression } from "./strings.ts";

/** Parses the tokens of an interpolation, which lies at `place`. */
export type ParseInterpolation = (place: InterpolationPlace) => cst.InterpolationCstNode | null;

/** An expression may be this deep; then whoever walks the tree by recursion has stack enough. */
const deepestTree = 400;

export class Expressions {
  readonly #context: TreeContext;
  readonly #parseInterpolation: ParseInterpolation;
  /** Depths of the trees made so far. */
  readonly #depths = new WeakMap<Expression, number>();

  constructor(context: TreeContext, parseInterpolation: ParseInterpolation) {
    this.#context = context;
    this.#parseInterpolation = parseInterpolation;
  }

  /** The expression of a node; where there is none, an error at the end of `owner`. */
  expression(node: cst.ExpressionCstNode | undefined, owner: Span): Expression {
    if (node === undefined) return this.#context.missing(this.#context.after(owner));
    const { operation = [], then = [], Question = [] } = node.children;
    const span = this.#context.nodeSpan(node);
    const operations = operation.map((o) => this.operation(o, span));
    const spans = operation.map((o) => this.#context.nodeSpan(o));
    let result = operations[Question.length] ?? this.#context.missing(this.#context.after(span));
    for (let i = Question.length - 1; i >= 0; i--) {
      const condition = operations[i] ?? this.#context.missing(this.#context.after(span));
      const start = spans[i]?.start ?? span.start;
      result = this.#node(
        {
          kind: "conditional",
          span: this.#context.span(start, span.end),
          condition,
          then: this.expression(then[i], spans[i] ?? span),
          otherwise: result,
        },
        (e) => [e.condition, e.then, e.otherwise],
      );
    }
    return result;
  }

  /** The rule of a field, a constant or a check; an error where there is a mistake in what it belongs to: half a rule says nothing. */
  ruleOf(node: CstNode, rule: cst.ExpressionCstNode | undefined, owner: Span): Expression {
    if (node.recoveredNode !== true) return this.expression(rule, owner);
    return this.#context.missing(rule === undefined ? this.#context.after(owner) : this.#context.nodeSpan(rule));
  }

  optional(nodes: readonly cst.ExpressionCstNode[] | undefined): Expression | null {
    const node = nodes?.[0];
    return node === undefined ? null : this.expression(node, this.#context.nodeSpan(node));
  }

  all(nodes: readonly cst.ExpressionCstNode[] | undefined): Expression[] {
    return (nodes ?? []).map((node) => this.expression(node, this.#context.nodeSpan(node)));
  }

  operation(node: cst.OperationCstNode | undefined, owner: Span): Expression {
    if (node === undefined) return this.#context.missing(this.#context.after(owner));
    const span = this.#context.nodeSpan(node);
    const operands = (node.children.operand ?? []).map((o) => this.#operand(o, span));
    const operators = node.children.operator ?? [];
    while (operands.length <= operators.length) {
      const place =
        operators[operands.length - 1] === undefined ? span : this.#context.tokenSpan(operators[operands.length - 1]!);
      operands.push({
        outer: this.#context.after(place),
        not: null,
        expression: this.#context.missing(this.#context.after(place)),
      });
    }
    const rates = (node.children.rate ?? []).map((rate) => ({
      span: this.#context.nodeSpan(rate),
      unit: this.#context.name(rate.children.Unit, this.#context.nodeSpan(rate)),
    }));
    return chainTree(this.#context, operands, operators, rates, (e, children) => this.#node(e, () => children));
  }

  #operand(node: cst.OperandCstNode, owner: Span): Operand {
    const outer = this.#context.nodeSpan(node);
    const { Not, sign, postfix } = node.children;
    let expression = this.postfix(postfix?.[0], owner);
    if (sign?.[0] !== undefined) {
      const signSpan = this.#context.tokenSpan(sign[0]);
      const operand = expression;
      expression = this.#node(
        {
          kind: "unary",
          span: cover(signSpan, postfix?.[0] === undefined ? signSpan : this.#context.nodeSpan(postfix[0])),
          operator: sign[0].image as "-" | "+",
          operand,
        },
        (e) => [e.operand],
      );
    }
    return { outer, not: Not?.[0] === undefined ? null : this.#context.tokenSpan(Not[0]), expression };
  }

  postfix(node: cst.PostfixCstNode | undefined, owner: Span): Expression {
    if (node === undefined) return this.#context.missing(this.#context.after(owner));
    const { suffix = [] } = node.children;
    let result = this.#primary(node);
    const start = this.#context.nodeSpan(node).start;
    for (const s of suffix) {
      const suffixSpan = this.#context.nodeSpan(s);
      const span = this.#context.span(start, suffixSpan.end);
      if (s.children.Dot !== undefined) {
        result = this.#node(
          { kind: "member", span, object: result, name: this.#context.name(s.children.name, suffixSpan) },
          (e) => [e.object],
        );
      } else {
        const callArguments = (s.children.argument ?? []).map((a) => this.#argument(a));
        result = this.#node({ kind: "call", span, callee: result, arguments: callArguments }, (e) => [
          e.callee,
          ...e.arguments.flatMap((a) => (a.where === null ? [a.value] : [a.value, a.where])),
        ]);
      }
    }
    return result;
  }

  #primary(node: cst.PostfixCstNode): Expression {
    const { literal, LeftParenthesis, expression, list, pick, match } = node.children;
    const token = literal?.[0];
    if (token !== undefined) return this.#literal(token);
    if (expression !== undefined || LeftParenthesis !== undefined)
      return this.expression(expression?.[0], this.#context.nodeSpan(node));
    if (list?.[0] !== undefined) return this.list(list[0]);
    if (pick?.[0] !== undefined) return this.#pick(pick[0]);
    if (match?.[0] !== undefined) return this.#match(match[0]);
    return this.#context.missing(this.#context.nodeSpan(node));
  }

  #literal(token: IToken): Expression {
    switch (token.tokenType.name) {
      // Reported by the lexer; what they were meant to be, nobody knows.
      case "BadNumber":
      case "BadDate":
        return this.#context.missing(this.#context.tokenSpan(token));
      case "Number":
        return numberLiteral(this.#context, token);
      case "Percent":
        return percentLiteral(this.#context, token);
      case "Duration":
        return durationLiteral(this.#context, token);
      case "Date":
        return dateLiteral(this.#context, token);
      case "String":
      case "SingleQuoted":
        return stringExpression(this.#context, token, this);
      case "True":
      case "False":
      case "Null":
        return constantLiteral(this.#context, token);
      default:
        return { kind: "name", span: this.#context.tokenSpan(token), name: token.image };
    }
  }

  #argument(node: cst.ArgumentCstNode): Argument {
    const span = this.#context.nodeSpan(node);
    const { name, expression, path, where } = node.children;
    return {
      span,
      name: this.#context.optionalName(name),
      value: this.expression(expression?.[0], span),
      of: path?.[0] === undefined ? null : this.path(path[0]),
      where: this.optional(where),
    };
  }

  list(node: cst.ListCstNode): ListExpression {
    const list: ListExpression = {
      kind: "list",
      span: this.#context.nodeSpan(node),
      elements: this.all(node.children.expression),
    };
    this.#node(list, (e) => e.elements);
    return list;
  }

  #pick(node: cst.PickCstNode): Expression {
    const { LeftBrace, choice, expression } = node.children;
    const choices = (choice ?? []).map((c) => {
      const span = this.#context.nodeSpan(c);
      return {
        span,
        value: this.expression(c.children.expression?.[0], span),
        share: c.children.share?.[0] === undefined ? null : this.share(c.children.share[0], span),
      };
    });
    return this.#node(
      {
        kind: "pick",
        span: this.#context.nodeSpan(node),
        choices: LeftBrace === undefined ? null : choices,
        arguments: this.all(expression),
      },
      (e) => [...e.arguments, ...choices.map((c) => c.value)],
    );
  }

  #match(node: cst.MatchCstNode): Expression {
    const { expression, arm } = node.children;
    const arms = (arm ?? []).map((a) => {
      const span = this.#context.nodeSpan(a);
      return { span, case: this.case(a.children.case?.[0], span), value: this.expression(a.children.expression?.[0], span) };
    });
    return this.#node({ kind: "match", span: this.#context.nodeSpan(node), subject: this.optional(expression), arms }, (e) => [
      ...(e.subject === null ? [] : [e.subject]),
      ...arms.flatMap((a) => (a.case.form === "values" ? [...a.case.values, a.value] : [a.value])),
    ]);
  }

  case(node: cst.CaseCstNode | undefined, owner: Span): Case {
    if (node === undefined) return { form: "values", span: this.#context.after(owner), relation: null, values: [] };
    const span = this.#context.nodeSpan(node);
    if (node.children.Else !== undefined) return { form: "else", span };
    const relation = (node.children.relation?.[0]?.image ?? null) as RelationOperator | null;
    return { form: "values", span, relation, values: (node.children.operation ?? []).map((o) => this.operation(o, span)) };
  }

  share(node: cst.ShareCstNode | undefined, owner: Span): Share {
    const span = node === undefined ? this.#context.after(owner) : this.#context.nodeSpan(node);
    const { Percent, Number, Rest, expression } = node?.children ?? {};
    if (Percent?.[0] !== undefined) {
      const { value, text } = percentLiteral(this.#context, Percent[0]);
      return { form: "percent", span, value, text };
    }
    if (Number?.[0] !== undefined) {
      const { value, text } = numberLiteral(this.#context, Number[0]);
      return { form: "number", span, value, text };
    }
    if (Rest !== undefined) return { form: "rest", span };
    return { form: "by", span, weight: this.expression(expression?.[0], span) };
  }

  path(node: cst.PathCstNode): Path {
    return { span: this.#context.nodeSpan(node), names: this.#context.names(node.children.name) };
  }

  interpolation(place: InterpolationPlace): StringPart {
    const span = this.#context.span(place.start, place.end);
    const node = this.#parseInterpolation(place);
    if (node?.children.Tag !== undefined) return { form: "tag", span };
    const inner = this.#context.span(place.start + 1, place.start + 1);
    return {
      form: "expression",
      span,
      value: this.expression(node?.children.expression?.[0], inner),
      format: node?.children.Format?.[0]?.image ?? null,
    };
  }

  /** Notes how deep a new node is; one that is too deep becomes an error. */
  #node<E extends Expression>(expression: E, children: (e: E) => readonly Expression[]): Expression {
    let depth = 0;
    for (const child of children(expression)) depth = Math.max(depth, this.#depths.get(child) ?? 1);
    if (depth < deepestTree) {
      this.#depths.set(expression, depth + 1);
      return expression;
    }
    // What holds something too deep is dropped with it, without another word.
    if (depth === deepestTree) {
      const { start } = expression.span;
      this.#context.diagnostics.report(problem.nestedTooDeep, this.#context.span(start, start), {});
    }
    const dropped = this.#context.missing(expression.span);
    this.#depths.set(dropped, Infinity);
    return dropped;
  }
}
