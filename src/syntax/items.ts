/** What stands in an entity's braces. */
import type { CstNode, IToken } from "chevrotain";
import type * as cst from "../../grammar/derived/cst.d.ts";
import * as problem from "../diagnostics/catalogue/syntax.ts";
import type { Span } from "../source/span.ts";
import type { Chooser, FieldItem, Item, KeyItem, Modifier, Override, PartitionItem, Role, Segment, SegmentsItem } from "./ast.ts";
import type { TreeContext } from "./context.ts";
import type { Expressions } from "./expressions.ts";
import type { RowTrees } from "./rows.ts";

export class ItemTrees {
  readonly #context: TreeContext;
  readonly #expressions: Expressions;
  readonly #rows: RowTrees;

  constructor(context: TreeContext, expressions: Expressions, rows: RowTrees) {
    this.#context = context;
    this.#expressions = expressions;
    this.#rows = rows;
  }

  items(node: cst.BodyCstNode | undefined): Item[] {
    return (node?.children.item ?? []).flatMap((item) => this.#item(item));
  }

  #item(node: cst.ItemCstNode): Item[] {
    const span = this.#context.nodeSpan(node);
    const { field, segments, keyItem, checkItem, partitionItem, copyItem, useItem } = node.children;
    const doc = (): string | null => this.#context.trivia.docOf(span.start);
    if (field?.[0] !== undefined) return [this.#field(field[0], doc())];
    if (segments?.[0] !== undefined) return [this.#segments(segments[0], doc())];
    if (keyItem?.[0] !== undefined) {
      const { form, name } = keyItem[0].children;
      return [{ kind: (form?.[0]?.image ?? "key") as KeyItem["kind"], span, names: this.#context.names(name) }];
    }
    if (checkItem?.[0] !== undefined) {
      const { label, expression } = checkItem[0].children;
      const condition = this.#expressions.expression(expression?.[0], span);
      return [{ kind: "check", span, doc: doc(), label: this.#context.optionalString(label), condition }];
    }
    if (partitionItem?.[0] !== undefined) {
      const { form, expression } = partitionItem[0].children;
      const kind = (form?.[0]?.image ?? "partition") as PartitionItem["kind"];
      return [{ kind, span, by: this.#expressions.expression(expression?.[0], span) }];
    }
    if (copyItem?.[0] !== undefined) return [this.#copy(copyItem[0], span, doc())];
    if (useItem?.[0] !== undefined) {
      const { name, pattern } = useItem[0].children;
      return [
        { kind: "use", span, doc: doc(), name: this.#context.name(name, span), pattern: this.#context.optionalString(pattern) },
      ];
    }
    return [];
  }

  #copy(node: cst.CopyItemCstNode, span: Span, doc: string | null): Item {
    const fields = (node.children.copied ?? []).map((copied) => {
      const own = this.#context.nodeSpan(copied);
      return {
        span: own,
        name: this.#context.name(copied.children.name, own),
        alias: this.#context.optionalName(copied.children.alias),
      };
    });
    const path = node.children.path?.[0];
    const from = path === undefined ? { span: this.#context.after(span), names: [] } : this.#expressions.path(path);
    return { kind: "copy", span, doc, fields, from };
  }

  #field(node: cst.FieldCstNode, doc: string | null): FieldItem {
    const span = this.#context.nodeSpan(node);
    const { role, name, type, chooser, Equals, expression, modifier } = node.children;
    const roles = (role ?? []).map((token) => ({ span: this.#context.tokenSpan(token), role: token.image as Role }));
    this.#refuseRepeats(roles.map((r) => ({ span: r.span, what: r.role })));
    const choosers = (chooser ?? []).map((c) => this.#chooser(c));
    this.#refuseRepeats((chooser ?? []).flatMap((c) => this.#formOf(c)));
    return {
      kind: "field",
      span,
      doc,
      roles,
      name: this.#context.name(name, span),
      type: this.#rows.type(type?.[0], span),
      choosers,
      rule: Equals === undefined ? null : this.#expressions.ruleOf(node, expression?.[0], this.#context.tokenSpan(Equals[0]!)),
      modifiers: this.#modifiers(modifier),
    };
  }

  #chooser(node: cst.ChooserCstNode): Chooser {
    const span = this.#context.nodeSpan(node);
    const { form, path, expression, Desc } = node.children;
    switch (form?.[0]?.image) {
      case "of":
      case "per":
        return {
          form: form[0].image,
          span,
          path: path?.[0] === undefined ? { span: this.#context.after(span), names: [] } : this.#expressions.path(path[0]),
        };
      case "where":
        return { form: "where", span, condition: this.#expressions.expression(expression?.[0], span) };
      case "first":
        return {
          form: "first",
          span,
          order: this.#expressions.expression(expression?.[0], span),
          descending: Desc !== undefined,
        };
      default:
        return { form: "by", span, weight: this.#expressions.expression(expression?.[0], span) };
    }
  }

  #modifiers(nodes: readonly cst.ModifierCstNode[] | undefined): Modifier[] {
    this.#refuseRepeats((nodes ?? []).flatMap((m) => this.#formOf(m)));
    return (nodes ?? []).flatMap((m) => this.#modifier(m) ?? []);
  }

  #modifier(node: cst.ModifierCstNode): Modifier | null {
    const span = this.#context.nodeSpan(node);
    const { form, shape, expression, event, text, Set, action } = node.children;
    if (shape?.[0] !== undefined) return { form: "shaped", span, by: this.#expressions.all(shape[0].children.expression) };
    const word = form?.[0]?.image;
    switch (word) {
      case "within":
      case "round":
      case "ending":
      case "missing":
        return { form: word, span, value: this.#expressions.expression(expression?.[0], span) };
      case "shared":
        return { form: "shared", span, by: this.#expressions.all(expression) };
      case "anew":
        return { form: "anew", span, event: this.#context.name(event, span) };
      case "unique":
      case "exact":
      case "history":
        return { form: word, span };
      case "address":
        return { form: "address", span, address: this.#context.plainString(text?.[0], span) };
      case "as":
        return { form: "as", span, columns: (text ?? []).map((token) => this.#context.plainString(token, span)) };
      case "on":
        return { form: "onDelete", span, action: Set === undefined ? this.#context.name(action, span) : "set null" };
      default:
        return null;
    }
  }

  #formOf(node: CstNode & { children: { form?: IToken[]; shape?: cst.ShapeCstNode[] } }): { span: Span; what: string }[] {
    const token = node.children.form?.[0] ?? node.children.shape?.[0]?.children.Shaped?.[0];
    return token === undefined ? [] : [{ span: this.#context.tokenSpan(token), what: token.image }];
  }

  /** A clause is given once. */
  #refuseRepeats(clauses: readonly { span: Span; what: string }[]): void {
    const seen = new Map<string, Span>();
    for (const { span, what } of clauses) {
      const first = seen.get(what);
      if (first === undefined) seen.set(what, span);
      else
        this.#context.diagnostics.report(
          problem.clauseTwice,
          span,
          { clause: what },
          { labels: [{ span: first, text: "already here" }] },
        );
    }
  }

  #segments(node: cst.SegmentsCstNode, doc: string | null): SegmentsItem {
    const span = this.#context.nodeSpan(node);
    const { Hidden, name, type, Exact, segment } = node.children;
    return {
      kind: "segments",
      span,
      doc,
      hidden: Hidden !== undefined,
      name: this.#context.name(name, span),
      type: type?.[0] === undefined ? null : this.#rows.type(type[0], span),
      exact: Exact !== undefined,
      segments: (segment ?? []).map((s) => this.#segment(s)),
    };
  }

  #segment(node: cst.SegmentCstNode): Segment {
    const span = this.#context.nodeSpan(node);
    const { label, share, override } = node.children;
    const labelTree = this.#rows.label(label?.[0], span);
    return {
      span,
      label: labelTree,
      share: this.#expressions.share(share?.[0], labelTree.span),
      overrides: (override ?? []).map((o) => this.#override(o)),
    };
  }

  #override(node: cst.OverrideCstNode): Override {
    const span = this.#context.nodeSpan(node);
    const { name, expression, modifier } = node.children;
    return {
      span,
      name: this.#context.name(name, span),
      rule: this.#expressions.ruleOf(node, expression?.[0], span),
      modifiers: this.#modifiers(modifier),
    };
  }
}
