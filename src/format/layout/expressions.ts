import type { IToken } from "chevrotain";
import { tokenMatcher } from "chevrotain";
import type * as cst from "../../../grammar/derived/cst.d.ts";
import { ladder } from "../../../grammar/precedence.ts";
import * as t from "../../../grammar/tokens.ts";
import { concat, type Doc, fill, group, hardLine, indent, join, line, softLine } from "../doc.ts";
import { commaBlock, type LayoutContext, startOf } from "./context.ts";

/** Continued lines of an expression. */
const hang = 4;
/** Steps of the ladder at whose operators a long expression may be parted. */
const breakable: ReadonlySet<string> = new Set(["coalesce", "or", "and", "sum", "product"]);

export class ExpressionLayout {
  readonly #context: LayoutContext;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  expression(node: cst.ExpressionCstNode | undefined): Doc {
    if (node === undefined) return "";
    const { operation, then = [], Question = [], Colon = [] } = node.children;
    if (Question.length === 0) return this.operation(operation[0]!);
    const branches = Question.flatMap((question, i): Doc[] => [
      ...[line, this.#context.token(question), " ", this.expression(then[i])],
      ...[line, this.#context.token(Colon[i]), " ", this.operation(operation[i + 1]!)],
    ]);
    return group(concat(this.operation(operation[0]!), indent(concat(...branches), hang)));
  }

  /** `a, b` on one line. */
  expressions(nodes: readonly cst.ExpressionCstNode[] | undefined, commas: readonly IToken[] | undefined): Doc {
    return join(
      this.#context.listed(
        (nodes ?? []).map((node) => this.expression(node)),
        commas,
      ),
      " ",
    );
  }

  operation(node: cst.OperationCstNode): Doc {
    const { operand = [], operator = [], rate = [] } = node.children;
    const operands = operand.map((o, i) => {
      const end = operator[i]?.startOffset ?? Infinity;
      const own = rate.filter((r) => startOf(r) > startOf(o) && startOf(r) < end);
      return concat(
        this.#operand(o),
        ...own.map((r) => concat(" ", this.#context.tokens([r.children.A[0], r.children.Unit[0]]))),
      );
    });
    return this.#chain(operand, operands, operator, 0, operands.length, 0);
  }

  /** Operands `from` to `to`, whose operators all stand on `level` of the ladder or below. */
  #chain(
    nodes: readonly cst.OperandCstNode[],
    operands: readonly Doc[],
    operators: readonly IToken[],
    from: number,
    to: number,
    level: number,
  ): Doc {
    const step = ladder[level];
    if (step === undefined || to - from === 1) return operands[from]!;
    const here: number[] = [];
    for (let i = from; i < to - 1; i++) if (step.operators.includes(operators[i]!.image)) here.push(i);
    if (here.length === 0) return this.#chain(nodes, operands, operators, from, to, level + 1);
    const bounds = [from, ...here.map((i) => i + 1), to];
    const parts = bounds.slice(1).map((end, i) => this.#chain(nodes, operands, operators, bounds[i]!, end, level + 1));
    const signs = here.map((i) => this.#context.token(operators[i]));
    const tight =
      step.form === "range" &&
      here.length === 1 &&
      operators[here[0]!]!.tokenType === t.Range &&
      to - from === 2 &&
      isShort(nodes[from]!) &&
      isShort(nodes[from + 1]!);
    const tightWithStep =
      step.form === "range" &&
      here.length === 2 &&
      isShort(nodes[from]!) &&
      isShort(nodes[from + 1]!) &&
      here[0] === from &&
      here[1] === from + 1;
    const pieces = signs.map((sign, i): Doc => {
      if ((tight || tightWithStep) && i === 0) return concat(sign, parts[i + 1]!);
      return breakable.has(step.name) ? concat(line, sign, " ", parts[i + 1]!) : concat(" ", sign, " ", parts[i + 1]!);
    });
    return group(concat(parts[0]!, indent(concat(...pieces), hang)));
  }

  #operand(node: cst.OperandCstNode): Doc {
    const { Not, sign, postfix } = node.children;
    return concat(
      Not === undefined ? "" : concat(this.#context.token(Not[0]), " "),
      this.#context.token(sign?.[0]),
      this.postfix(postfix[0]!),
    );
  }

  postfix(node: cst.PostfixCstNode): Doc {
    return concat(this.#primary(node), ...(node.children.suffix ?? []).map((suffix) => this.#suffix(suffix)));
  }

  #primary(node: cst.PostfixCstNode): Doc {
    const { literal, LeftParenthesis, expression, RightParenthesis, list, pick, match } = node.children;
    if (literal !== undefined) return this.#context.token(literal[0]);
    if (list !== undefined) return this.list(list[0]!);
    if (pick !== undefined) return this.#pick(pick[0]!);
    if (match !== undefined) return this.#match(match[0]!);
    return concat(
      this.#context.token(LeftParenthesis?.[0]),
      this.expression(expression?.[0]),
      this.#context.token(RightParenthesis?.[0]),
    );
  }

  #suffix({ children }: cst.SuffixCstNode): Doc {
    if (children.Dot !== undefined) return concat(this.#context.token(children.Dot[0]), this.#context.token(children.name?.[0]));
    const [open, close] = [
      this.#context.token(children.LeftParenthesis?.[0]),
      this.#context.token(children.RightParenthesis?.[0]),
    ];
    const args = this.#context.listed(
      (children.argument ?? []).map((argument) => this.#argument(argument)),
      children.Comma,
    );
    // Comments keep arguments on the lines that they were on.
    const [first, last] = [children.argument?.[0], children.RightParenthesis?.[0]];
    const keepsLines =
      first !== undefined &&
      this.#context.trivia.at(startOf(first)).beginsLine &&
      this.#context.hasComments(children.LeftParenthesis![0]!, last!);
    if (keepsLines) return concat(open, indent(concat(...args.map((arg) => concat(hardLine, arg)))), hardLine, close);
    // A single argument stays beside its parentheses, and breaks within if it must.
    if (args.length < 2) return concat(open, ...args, close);
    return group(concat(open, indent(concat(softLine, join(args, line))), softLine, close));
  }

  #argument({ children }: cst.ArgumentCstNode): Doc {
    const { name, Colon, expression, Of, path, Where, where } = children;
    return concat(
      name === undefined ? "" : concat(this.#context.token(name[0]), this.#context.token(Colon?.[0]), " "),
      this.expression(expression[0]),
      Of === undefined ? "" : concat(" ", this.#context.token(Of[0]), " ", this.path(path![0]!)),
      Where === undefined ? "" : concat(" ", this.#context.token(Where[0]), " ", this.expression(where![0])),
    );
  }

  path({ children }: cst.PathCstNode): Doc {
    const { name, Dot = [] } = children;
    return concat(...name.map((token, i) => concat(i === 0 ? "" : this.#context.token(Dot[i - 1]), this.#context.token(token))));
  }

  /** One line, or as many elements a line as fit; a line break behind `[` keeps it broken. */
  list({ children }: cst.ListCstNode): Doc {
    const [open, close] = [children.LeftBracket[0]!, children.RightBracket[0]!];
    const elements = this.#context.listed(
      children.expression.map((e) => this.expression(e)),
      children.Comma,
    );
    const wasBroken = this.#context.trivia.at(startOf(children.expression[0]!)).beginsLine;
    const first = wasBroken ? hardLine : softLine;
    const body = concat(
      this.#context.token(open),
      indent(concat(first, fill(elements, line, 0))),
      first,
      this.#context.token(close),
    );
    return group(body);
  }

  #pick({ children }: cst.PickCstNode): Doc {
    const { Pick, LeftBrace, choice = [], RightBrace, Comma, LeftParenthesis, expression, RightParenthesis } = children;
    const word = this.#context.token(Pick[0]);
    if (LeftBrace === undefined) {
      return concat(
        word,
        this.#context.token(LeftParenthesis?.[0]),
        this.expressions(expression, Comma),
        this.#context.token(RightParenthesis?.[0]),
      );
    }
    const elements = choice.map((node) => {
      const { expression: value, share } = node.children;
      return {
        start: startOf(node),
        doc: concat(this.expression(value[0]), share === undefined ? "" : concat(" ", this.share(share[0]!))),
      };
    });
    return concat(word, " ", this.#context.block(LeftBrace[0]!, elements, RightBrace![0]!, commaBlock, Comma));
  }

  #match({ children }: cst.MatchCstNode): Doc {
    const { Match, expression, LeftBrace, arm, Comma, RightBrace } = children;
    const elements = arm.map((node) => {
      const { case: caseNode, Colon, expression: value } = node.children;
      return {
        start: startOf(node),
        doc: concat(this.case(caseNode[0]!), this.#context.token(Colon[0]), " ", this.expression(value[0])),
      };
    });
    const subject = expression === undefined ? "" : concat(" ", this.expression(expression[0]));
    return concat(
      this.#context.token(Match[0]),
      subject,
      " ",
      this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, commaBlock, Comma),
    );
  }

  case({ children }: cst.CaseCstNode): Doc {
    const { Else, relation, operation = [], Bar = [] } = children;
    if (Else !== undefined) return this.#context.token(Else[0]);
    return concat(
      relation === undefined ? "" : concat(this.#context.token(relation[0]), " "),
      ...operation.map((o, i) => concat(i === 0 ? "" : concat(" ", this.#context.token(Bar[i - 1]), " "), this.operation(o))),
    );
  }

  share({ children }: cst.ShareCstNode): Doc {
    const { Percent, Number, Rest, By, expression } = children;
    if (By !== undefined) return concat(this.#context.token(By[0]), " ", this.expression(expression?.[0]));
    return this.#context.token((Percent ?? Number ?? Rest)?.[0]);
  }
}

/** A number or a name with nothing to it: `1..6`, `8%..32%`, `a..b`; dates read better apart. */
function isShort({ children }: cst.OperandCstNode): boolean {
  const { literal, suffix } = children.postfix[0]!.children;
  const token = literal?.[0];
  if (children.Not !== undefined || suffix !== undefined || token === undefined) return false;
  return [t.Number, t.Percent, t.Duration, t.Name].some((type) => tokenMatcher(token, type));
}
