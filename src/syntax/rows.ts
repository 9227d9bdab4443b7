/** Maps of tables, curves and given rows; types and labels. */
import type * as cst from "../../grammar/derived/cst.d.ts";
import type { Span } from "../source/span.ts";
import type { Axis, Cell, Expression, Label, Name, NumberExpression, Row, Rows, TypeReference } from "./ast.ts";
import type { TreeContext } from "./context.ts";
import type { Expressions } from "./expressions.ts";
import { dateLiteral, durationLiteral, numberLiteral, percentLiteral } from "./literals.ts";
import { plainText } from "./strings.ts";

export class RowTrees {
  readonly #context: TreeContext;
  readonly #expressions: Expressions;

  constructor(context: TreeContext, expressions: Expressions) {
    this.#context = context;
    this.#expressions = expressions;
  }

  rows(node: cst.RowsCstNode | undefined, owner: Span): Rows {
    if (node === undefined) return { span: this.#context.after(owner), rows: [] };
    return { span: this.#context.nodeSpan(node), rows: (node.children.row ?? []).map((row) => this.#row(row)) };
  }

  #row(node: cst.RowCstNode): Row {
    const span = this.#context.nodeSpan(node);
    return {
      span,
      case: this.#expressions.case(node.children.case?.[0], span),
      cells: (node.children.cell ?? []).map((c) => this.#cell(c)),
    };
  }

  #cell(node: cst.CellCstNode): Cell {
    const span = this.#context.nodeSpan(node);
    const { signed, Range, Unit, label, list } = node.children;
    if (label?.[0] !== undefined) return { form: "label", span, label: this.label(label[0], span) };
    if (list?.[0] !== undefined) return { form: "list", span, list: this.#expressions.list(list[0]) };
    const low = this.#signed(signed?.[0], span);
    const high = Range === undefined ? null : this.#signed(signed?.[1], span);
    if (Unit !== undefined) return { form: "rate", span, low, high, unit: this.#context.name(Unit, span) };
    return high === null ? { form: "value", span, value: low } : { form: "range", span, low, high };
  }

  #signed(node: cst.SignedCstNode | undefined, owner: Span): Expression {
    const token = node?.children.literal?.[0];
    if (node === undefined || token === undefined) return this.#context.missing(this.#context.after(owner));
    const literal = (): Expression => {
      switch (token.tokenType.name) {
        case "Percent":
          return percentLiteral(this.#context, token);
        case "Duration":
          return durationLiteral(this.#context, token);
        case "Date":
          return dateLiteral(this.#context, token);
        case "BadNumber":
        case "BadDate":
          return this.#context.missing(this.#context.tokenSpan(token));
        default:
          return numberLiteral(this.#context, token);
      }
    };
    const sign = node.children.sign?.[0];
    if (sign === undefined) return literal();
    return { kind: "unary", span: this.#context.nodeSpan(node), operator: sign.image as "-" | "+", operand: literal() };
  }

  label(node: cst.LabelCstNode | undefined, owner: Span): Label {
    if (node === undefined) return { form: "name", span: this.#context.after(owner), text: "" };
    const span = this.#context.nodeSpan(node);
    const { Name, String, Null, True, False } = node.children;
    if (String?.[0] !== undefined) return { form: "string", span, text: plainText(this.#context, String[0]) };
    if (Null !== undefined) return { form: "null", span, text: "null" };
    if (True !== undefined) return { form: "true", span, text: "true" };
    if (False !== undefined) return { form: "false", span, text: "false" };
    return { form: "name", span, text: Name?.[0]?.image ?? "" };
  }

  axis(node: cst.AxisCstNode): Axis {
    const span = this.#context.nodeSpan(node);
    return { span, name: this.#context.name(node.children.name, span), type: this.type(node.children.type?.[0], span) };
  }

  type(node: cst.TypeCstNode | undefined, owner: Span): TypeReference {
    if (node === undefined) {
      const span = this.#context.after(owner);
      return { span, name: { span, text: "" }, arguments: [], nullable: false };
    }
    const span = this.#context.nodeSpan(node);
    const sizes = (node.children.size ?? []).flatMap((size): (NumberExpression | Name)[] => {
      const { Number, Name } = size.children;
      if (Number?.[0] !== undefined) return [numberLiteral(this.#context, Number[0])];
      return Name?.[0] === undefined ? [] : [this.#context.name(Name, span)];
    });
    return {
      span,
      name: this.#context.name(node.children.name, span),
      arguments: sizes,
      nullable: node.children.Question !== undefined,
    };
  }
}
