/** Where an entity's rows come from. */
import type * as cst from "../../grammar/derived/cst.d.ts";
import type { Span } from "../source/span.ts";
import type { Each, LinkSide, NumberExpression, Path, Per, Source } from "./ast.ts";
import type { TreeContext } from "./context.ts";
import type { Expressions } from "./expressions.ts";
import { numberLiteral } from "./literals.ts";
import type { RowTrees } from "./rows.ts";

export class SourceTrees {
  readonly #context: TreeContext;
  readonly #expressions: Expressions;
  readonly #rows: RowTrees;

  constructor(context: TreeContext, expressions: Expressions, rows: RowTrees) {
    this.#context = context;
    this.#expressions = expressions;
    this.#rows = rows;
  }

  source(node: cst.SourceCstNode | undefined, owner: Span): Source {
    if (node === undefined) return { form: "error", span: this.#context.after(owner) };
    const span = this.#context.nodeSpan(node);
    const { countSource, arrivingSource, rowsSource, treeSource, calendarSource, linkSource, eachSource, perSource } =
      node.children;
    if (countSource?.[0] !== undefined) return this.#count(countSource[0], span);
    if (arrivingSource?.[0] !== undefined) {
      return { form: "arriving", span, rate: this.#expressions.expression(arrivingSource[0].children.expression?.[0], span) };
    }
    if (rowsSource?.[0] !== undefined) return this.#given(rowsSource[0], span);
    if (treeSource?.[0] !== undefined) return this.#tree(treeSource[0], span);
    if (calendarSource?.[0] !== undefined) {
      const { expression, Unit } = calendarSource[0].children;
      return { form: "calendar", span, over: this.#expressions.optional(expression), unit: this.#context.optionalName(Unit) };
    }
    if (linkSource?.[0] !== undefined) return this.#link(linkSource[0], span);
    if (eachSource?.[0] !== undefined) {
      const { each, expression } = eachSource[0].children;
      return { form: "each", span, each: (each ?? []).map((e) => this.#each(e)), when: this.#expressions.optional(expression) };
    }
    if (perSource?.[0] !== undefined)
      return { form: "per", span, populations: (perSource[0].children.per ?? []).map((p) => this.#per(p)) };
    return { form: "error", span };
  }

  #count(node: cst.CountSourceCstNode, span: Span): Source {
    const { expression, Fixed, over } = node.children;
    return {
      form: "count",
      span,
      count: this.#expressions.expression(expression?.[0], span),
      fixed: Fixed !== undefined,
      over: this.#expressions.optional(over),
    };
  }

  #given(node: cst.RowsSourceCstNode, span: Span): Source {
    const { From, file, rows } = node.children;
    if (From !== undefined) return { form: "rows", span, from: this.#context.plainString(file?.[0], span), rows: null };
    if (rows?.[0] === undefined) return { form: "error", span };
    return { form: "rows", span, from: null, rows: this.#rows.rows(rows[0], span) };
  }

  #tree(node: cst.TreeSourceCstNode, span: Span): Source {
    const { roots, children, depth } = node.children;
    return {
      form: "tree",
      span,
      roots: this.#expressions.expression(roots?.[0], span),
      children: this.#expressions.expression(children?.[0], span),
      depth: this.#expressions.expression(depth?.[0], span),
    };
  }

  #link(node: cst.LinkSourceCstNode, span: Span): Source {
    const side = (index: number): LinkSide => {
      const part = node.children.side?.[index];
      if (part === undefined)
        return { span: this.#context.after(span), entity: this.#context.name(undefined, span), alias: null };
      const partSpan = this.#context.nodeSpan(part);
      return {
        span: partSpan,
        entity: this.#context.name(part.children.entity, partSpan),
        alias: this.#context.optionalName(part.children.alias),
      };
    };
    return {
      form: "link",
      span,
      sides: [side(0), side(1)],
      count: this.#expressions.expression(node.children.expression?.[0], span),
    };
  }

  #each(node: cst.EachCstNode): Each {
    const span = this.#context.nodeSpan(node);
    const { name, path, Number, Range, list, alias } = node.children;
    const number = (index: number): NumberExpression => {
      const token = Number?.[index];
      const end = this.#context.after(span);
      return token === undefined ? { kind: "number", span: end, value: 0, text: "" } : numberLiteral(this.#context, token);
    };
    const over = (): Each["over"] => {
      if (list?.[0] !== undefined)
        return { form: "list", span: this.#context.nodeSpan(list[0]), list: this.#expressions.list(list[0]) };
      if (Number !== undefined || Range !== undefined) {
        const [low, high] = [number(0), number(1)];
        return { form: "range", span: this.#context.span(low.span.start, high.span.end), low, high };
      }
      const entity = this.#context.name(name, span);
      const of: Path | null = path?.[0] === undefined ? null : this.#expressions.path(path[0]);
      return { form: "name", span: this.#context.span(entity.span.start, (of ?? entity).span.end), name: entity, of };
    };
    return { span, over: over(), alias: this.#context.optionalName(alias) };
  }

  #per(node: cst.PerCstNode): Per {
    const span = this.#context.nodeSpan(node);
    const { path, alias, each, count, when, least, every } = node.children;
    return {
      span,
      path: path?.[0] === undefined ? { span: this.#context.after(span), names: [] } : this.#expressions.path(path[0]),
      alias: this.#context.optionalName(alias),
      each: (each ?? []).map((e) => this.#each(e)),
      count: this.#expressions.optional(count),
      when: this.#expressions.optional(when),
      atLeast: least?.[0] === undefined ? null : numberLiteral(this.#context, least[0]),
      every: this.#expressions.optional(every),
    };
  }
}
