/** The declarations of a file. */
import type * as cst from "../../grammar/derived/cst.d.ts";
import type { Span } from "../source/span.ts";
import type {
  CheckDeclaration,
  Clause,
  Declaration,
  EntityDeclaration,
  LifecycleDeclaration,
  MessDeclaration,
  MessTarget,
  ReportDeclaration,
  State,
  Timing,
} from "./ast.ts";
import type { TreeContext } from "./context.ts";
import { Expressions, type ParseInterpolation } from "./expressions.ts";
import { ItemTrees } from "./items.ts";
import { numberLiteral, percentLiteral } from "./literals.ts";
import { RowTrees } from "./rows.ts";
import { SourceTrees } from "./sources.ts";

export class DeclarationTrees {
  readonly #context: TreeContext;
  readonly #expressions: Expressions;
  readonly #rows: RowTrees;
  readonly #items: ItemTrees;
  readonly #sources: SourceTrees;

  constructor(context: TreeContext, parseInterpolation: ParseInterpolation) {
    this.#context = context;
    this.#expressions = new Expressions(context, parseInterpolation);
    this.#rows = new RowTrees(context, this.#expressions);
    this.#items = new ItemTrees(context, this.#expressions, this.#rows);
    this.#sources = new SourceTrees(context, this.#expressions, this.#rows);
  }

  /** The tree of a declaration; null where not even its first word could be read. */
  declaration(node: cst.DeclarationCstNode): Declaration | null {
    const c = node.children;
    const span = this.#context.nodeSpan(node);
    const doc = (): string | null => this.#context.trivia.docOf(span.start);
    if (c.header?.[0] !== undefined) return this.#header(c.header[0], span, doc());
    if (c.import?.[0] !== undefined)
      return { kind: "import", span, path: this.#context.plainString(c.import[0].children.path?.[0], span) };
    if (c.enum?.[0] !== undefined) return this.#enum(c.enum[0], span, doc());
    if (c.const?.[0] !== undefined) return this.#const(c.const[0], span, doc());
    if (c.table?.[0] !== undefined) return this.#table(c.table[0], span, doc());
    if (c.curve?.[0] !== undefined) return this.#curve(c.curve[0], span, doc());
    if (c.fields?.[0] !== undefined) {
      const { name, body } = c.fields[0].children;
      return { kind: "fields", span, doc: doc(), name: this.#context.name(name, span), items: this.#items.items(body?.[0]) };
    }
    if (c.entity?.[0] !== undefined) return this.#entity(c.entity[0], span, doc());
    if (c.lifecycle?.[0] !== undefined) return this.#lifecycle(c.lifecycle[0], span, doc());
    if (c.mess?.[0] !== undefined) return this.#mess(c.mess[0], span, doc());
    if (c.check?.[0] !== undefined) return this.#check(c.check[0], span, doc());
    if (c.report?.[0] !== undefined) return this.#report(c.report[0], span, doc());
    return null;
  }

  #header(node: cst.HeaderCstNode, span: Span, doc: string | null): Declaration {
    const entries = (node.children.headerEntry ?? []).map((entry) => {
      const own = this.#context.nodeSpan(entry);
      return {
        span: own,
        name: this.#context.name(entry.children.name, own),
        values: this.#expressions.all(entry.children.expression),
      };
    });
    return { kind: "header", span, doc, name: this.#context.name(node.children.name, span), entries };
  }

  #enum(node: cst.EnumCstNode, span: Span, doc: string | null): Declaration {
    const labels = (node.children.enumLabel ?? []).map((part) => {
      const { label, share } = part.children;
      const labelTree = this.#rows.label(label?.[0], this.#context.nodeSpan(part));
      const shareTree = share?.[0] === undefined ? null : this.#expressions.share(share[0], labelTree.span);
      return {
        span: this.#context.span(labelTree.span.start, (shareTree ?? labelTree).span.end),
        doc: this.#context.trivia.docOf(labelTree.span.start),
        label: labelTree,
        share: shareTree,
      };
    });
    return { kind: "enum", span, doc, name: this.#context.name(node.children.name, span), labels };
  }

  #const(node: cst.ConstCstNode, span: Span, doc: string | null): Declaration {
    const { name, LeftParenthesis, axis, expression } = node.children;
    return {
      kind: "const",
      span,
      doc,
      name: this.#context.name(name, span),
      axes: LeftParenthesis === undefined ? null : (axis ?? []).map((a) => this.#rows.axis(a)),
      value: this.#expressions.ruleOf(node, expression?.[0], span),
    };
  }

  #table(node: cst.TableCstNode, span: Span, doc: string | null): Declaration {
    const { name, axis, Linear, rows } = node.children;
    const axes = (axis ?? []).map((a) => this.#rows.axis(a));
    return {
      kind: "table",
      span,
      doc,
      name: this.#context.name(name, span),
      axes,
      linear: Linear !== undefined,
      rows: this.#rows.rows(rows?.[0], span),
    };
  }

  #curve(node: cst.CurveCstNode, span: Span, doc: string | null): Declaration {
    const { name, axis, Linear, rows } = node.children;
    const by = this.#context.name(axis, span);
    return {
      kind: "curve",
      span,
      doc,
      name: this.#context.name(name, span),
      by,
      linear: Linear !== undefined,
      rows: this.#rows.rows(rows?.[0], span),
    };
  }

  #entity(node: cst.EntityCstNode, span: Span, doc: string | null): EntityDeclaration {
    const { Hidden, name, table, source, shape, History, body } = node.children;
    const nameTree = this.#context.name(name, span);
    const tableTree = this.#context.optionalString(table);
    return {
      kind: "entity",
      span,
      doc,
      hidden: Hidden !== undefined,
      name: nameTree,
      table: tableTree,
      source: this.#sources.source(source?.[0], (tableTree ?? nameTree).span),
      shapes: this.#expressions.all(shape?.[0]?.children.expression),
      history: History !== undefined,
      items: this.#items.items(body?.[0]),
    };
  }

  #lifecycle(node: cst.LifecycleCstNode, span: Span, doc: string | null): LifecycleDeclaration {
    const { entity, alias, clause, state } = node.children;
    return {
      kind: "lifecycle",
      span,
      doc,
      entity: this.#context.name(entity, span),
      alias: this.#context.optionalName(alias),
      clauses: (clause ?? []).map((c) => this.#clause(c)),
      states: (state ?? []).map((s) => this.#state(s)),
    };
  }

  #state(node: cst.StateCstNode): State {
    const span = this.#context.nodeSpan(node);
    const { name, clause } = node.children;
    return {
      span,
      doc: this.#context.trivia.docOf(span.start),
      names: this.#context.names(name),
      clauses: (clause ?? []).map((c) => this.#clause(c)),
    };
  }

  #clause(node: cst.ClauseCstNode): Clause {
    const span = this.#context.nodeSpan(node);
    const { To, name, timing, within, chance, when, shape } = node.children;
    const nameTree = this.#context.name(name, span);
    return {
      span,
      doc: this.#context.trivia.docOf(span.start),
      to: To !== undefined,
      name: nameTree,
      timing: this.#timing(timing?.[0], nameTree.span),
      within: this.#expressions.optional(within),
      chance: this.#expressions.optional(chance),
      when: this.#expressions.optional(when),
      shapes: this.#expressions.all(shape?.[0]?.children.expression),
    };
  }

  #timing(node: cst.TimingCstNode | undefined, owner: Span): Timing {
    const span = node === undefined ? this.#context.after(owner) : this.#context.nodeSpan(node);
    const { form, expression, On, event, after } = node?.children ?? {};
    if (On !== undefined)
      return { form: "on", span, event: this.#context.name(event, span), after: this.#expressions.optional(after) };
    const word = form?.[0]?.image;
    return {
      form: word === "every" || word === "at" ? word : "after",
      span,
      value: this.#expressions.expression(expression?.[0], span),
    };
  }

  #mess(node: cst.MessCstNode, span: Span, doc: string | null): MessDeclaration {
    const { name = [], factor = [] } = node.children.levels?.[0]?.children ?? {};
    const levels = name.flatMap((token, i) => {
      const number = factor[i];
      if (number === undefined) return [];
      const factorTree = numberLiteral(this.#context, number);
      const nameTree = this.#context.name([token], span);
      return [{ span: this.#context.span(nameTree.span.start, factorTree.span.end), name: nameTree, factor: factorTree }];
    });
    return { kind: "mess", span, doc, levels, targets: (node.children.target ?? []).map((t) => this.#target(t)) };
  }

  #target(node: cst.TargetCstNode): MessTarget {
    const span = this.#context.nodeSpan(node);
    const { path, expression, messError } = node.children;
    const errors = (messError ?? []).map((error) => {
      const own = this.#context.nodeSpan(error);
      const { rate, expression: computed, postfix } = error.children;
      const token = rate?.[0];
      const rateTree =
        token === undefined
          ? this.#expressions.expression(computed?.[0], own)
          : token.tokenType.name === "Percent"
            ? percentLiteral(this.#context, token)
            : numberLiteral(this.#context, token);
      return { span: own, rate: rateTree, kind: this.#expressions.postfix(postfix?.[0], own) };
    });
    return {
      span,
      path: path?.[0] === undefined ? { span: this.#context.after(span), names: [] } : this.#expressions.path(path[0]),
      where: this.#expressions.optional(expression),
      errors,
    };
  }

  #check(node: cst.CheckCstNode, span: Span, doc: string | null): CheckDeclaration {
    const { label, entity, expression } = node.children;
    return {
      kind: "check",
      span,
      doc,
      label: this.#context.optionalString(label),
      entity: this.#context.optionalName(entity),
      condition: this.#expressions.ruleOf(node, expression?.[0], span),
    };
  }

  #report(node: cst.ReportCstNode, span: Span, doc: string | null): ReportDeclaration {
    const { name, title, chart, query, measure, by, where, Number } = node.children;
    return {
      kind: "report",
      span,
      doc,
      name: this.#context.name(name, span),
      title: this.#context.optionalString(title),
      chart: this.#context.name(chart, span),
      query: this.#context.optionalString(query),
      measures: this.#expressions.all(measure),
      by: this.#expressions.all(by),
      where: this.#expressions.optional(where),
      top: Number?.[0] === undefined ? null : numberLiteral(this.#context, Number[0]),
    };
  }
}
