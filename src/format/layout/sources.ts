import type { IToken } from "chevrotain";
import type * as cst from "../../../grammar/derived/cst.d.ts";
import { concat, type Doc } from "../doc.ts";
import type { LayoutContext } from "./context.ts";
import type { ExpressionLayout } from "./expressions.ts";
import type { RowLayout } from "./rows.ts";

/** Populations, as parts of an entity's head between which a long head may be broken. */
export class SourceLayout {
  readonly #context: LayoutContext;
  readonly #expressions: ExpressionLayout;
  readonly #rows: RowLayout;

  constructor(context: LayoutContext, expressions: ExpressionLayout, rows: RowLayout) {
    this.#context = context;
    this.#expressions = expressions;
    this.#rows = rows;
  }

  source({ children }: cst.SourceCstNode): Doc[] {
    const { countSource, arrivingSource, rowsSource, treeSource, calendarSource, linkSource, eachSource, perSource } = children;
    if (countSource !== undefined) {
      const { Count, expression, Fixed, Over, over } = countSource[0]!.children;
      const fixed = Fixed === undefined ? "" : concat(" ", this.#token(Fixed));
      return [concat(this.#word(Count, expression), fixed), ...this.#optional(Over, over)];
    }
    if (arrivingSource !== undefined)
      return [this.#word(arrivingSource[0]!.children.Arriving, arrivingSource[0]!.children.expression)];
    if (rowsSource !== undefined) {
      const { Rows: word, From, file, rows } = rowsSource[0]!.children;
      if (rows === undefined) return [this.#context.tokens([word[0], From?.[0], file?.[0]])];
      return [concat(this.#token(word), " ", this.#rows.rows(rows[0]!))];
    }
    if (treeSource !== undefined) {
      const { Tree, Roots, roots, Children, children: below, Depth, depth } = treeSource[0]!.children;
      return [concat(this.#token(Tree), " ", this.#word(Roots, roots)), this.#word(Children, below), this.#word(Depth, depth)];
    }
    if (calendarSource !== undefined) {
      const { Calendar, Over, expression, By, Unit } = calendarSource[0]!.children;
      const unit = By === undefined ? [] : [this.#context.tokens([By[0], Unit?.[0]])];
      return [this.#token(Calendar), ...this.#optional(Over, expression), ...unit];
    }
    if (linkSource !== undefined) {
      const { Link, side, Comma, Count, expression } = linkSource[0]!.children;
      const sides = side.map(({ children: { entity, As, alias } }) => this.#context.tokens([entity[0], As?.[0], alias?.[0]]));
      return [concat(this.#token(Link), " ", sides[0]!, this.#token(Comma), " ", sides[1]!), this.#word(Count, expression)];
    }
    if (eachSource !== undefined) {
      const { each, When, expression } = eachSource[0]!.children;
      return [...each.map((e) => this.#each(e)), ...this.#optional(When, expression)];
    }
    const { per, Comma = [] } = perSource![0]!.children;
    return per.flatMap((p, i) => {
      const parts = this.#per(p);
      return Comma[i] === undefined ? parts : [...parts.slice(0, -1), concat(parts.at(-1)!, this.#context.token(Comma[i]))];
    });
  }

  #per({ children }: cst.PerCstNode): Doc[] {
    const { Per, path, As, alias, each = [], count, When, when, At, Least, least, Every, every } = children;
    const owner = concat(this.#token(Per), " ", this.#expressions.path(path[0]!));
    return [
      As === undefined ? owner : concat(owner, " ", this.#context.tokens([As[0], alias?.[0]])),
      ...each.map((e) => this.#each(e)),
      ...(count === undefined ? [] : [this.#expressions.expression(count[0])]),
      ...this.#optional(When, when),
      ...(At === undefined ? [] : [this.#context.tokens([At[0], Least?.[0], least?.[0]])]),
      ...this.#optional(Every, every),
    ];
  }

  #each({ children }: cst.EachCstNode): Doc {
    const { Each, name, Of, path, Number = [], Range, list, As, alias } = children;
    const range = concat(this.#context.token(Number[0]), this.#token(Range), this.#context.token(Number[1]));
    const named = concat(
      this.#token(name),
      Of === undefined ? "" : concat(" ", this.#token(Of), " ", this.#expressions.path(path![0]!)),
    );
    const over = list !== undefined ? this.#expressions.list(list[0]!) : name !== undefined ? named : range;
    return concat(this.#token(Each), " ", over, As === undefined ? "" : concat(" ", this.#context.tokens([As[0], alias?.[0]])));
  }

  #word(word: readonly IToken[] | undefined, expression: readonly cst.ExpressionCstNode[] | undefined): Doc {
    return concat(this.#token(word), " ", this.#expressions.expression(expression?.[0]));
  }

  #optional(word: readonly IToken[] | undefined, expression: readonly cst.ExpressionCstNode[] | undefined): Doc[] {
    return word === undefined ? [] : [this.#word(word, expression)];
  }

  #token(tokens: readonly IToken[] | undefined): Doc {
    return this.#context.token(tokens?.[0]);
  }
}
