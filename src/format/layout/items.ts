import type { IToken } from "chevrotain";
import type * as cst from "../../../grammar/derived/cst.d.ts";
import { concat, type Doc, fill, join } from "../doc.ts";
import { type Element, type LayoutContext, plainBlock, startOf } from "./context.ts";
import type { ExpressionLayout } from "./expressions.ts";
import type { RowLayout } from "./rows.ts";

/** What stands in the braces of an entity or a group of fields. */
export class ItemLayout {
  readonly #context: LayoutContext;
  readonly #expressions: ExpressionLayout;
  readonly #rows: RowLayout;

  constructor(context: LayoutContext, expressions: ExpressionLayout, rows: RowLayout) {
    this.#context = context;
    this.#expressions = expressions;
    this.#rows = rows;
  }

  body({ children }: cst.BodyCstNode): Doc {
    const elements = (children.item ?? []).map((node): Element => ({ start: startOf(node), doc: this.#item(node) }));
    return this.#context.block(children.LeftBrace[0]!, elements, children.RightBrace[0]!, plainBlock);
  }

  #item({ children }: cst.ItemCstNode): Doc {
    const { field, segments, keyItem, checkItem, partitionItem, copyItem, useItem } = children;
    if (field !== undefined) return this.#field(field[0]!);
    if (segments !== undefined) return this.#segments(segments[0]!);
    if (keyItem !== undefined) {
      const { form, LeftParenthesis, name, Comma, RightParenthesis } = keyItem[0]!.children;
      const names = this.#list(name, Comma);
      return concat(this.#token(form), " ", this.#token(LeftParenthesis), names, this.#token(RightParenthesis));
    }
    if (checkItem !== undefined) {
      const { Check, label, expression } = checkItem[0]!.children;
      return concat(this.#context.tokens([Check[0], label?.[0]]), " ", this.#expressions.expression(expression[0]));
    }
    if (partitionItem !== undefined) {
      const { form, By, expression } = partitionItem[0]!.children;
      return concat(this.#context.tokens([form?.[0], By[0]]), " ", this.#expressions.expression(expression[0]));
    }
    if (copyItem !== undefined) return this.#copy(copyItem[0]!);
    const { Use, name, As, pattern } = useItem![0]!.children;
    return this.#context.tokens([Use[0], name[0], As?.[0], pattern?.[0]]);
  }

  #copy({ children }: cst.CopyItemCstNode): Doc {
    const { Copy, copied, Comma, From, path } = children;
    const fields = this.#context.listed(
      copied.map(({ children: { name, As, alias } }) => this.#context.tokens([name[0], As?.[0], alias?.[0]])),
      Comma,
    );
    const from = concat(this.#token(From), " ", this.#expressions.path(path[0]!));
    return fill([concat(this.#token(Copy), " ", fields[0]!), ...fields.slice(1), from]);
  }

  #field({ children }: cst.FieldCstNode): Doc {
    const { role = [], name, Colon, type, chooser = [], Equals, expression, modifier = [] } = children;
    const head = concat(this.#context.tokens([...role, name[0]]), this.#token(Colon), " ", this.type(type[0]!));
    const parts = [head, ...chooser.map((c) => this.#chooser(c))];
    if (Equals !== undefined) {
      const rule = concat(this.#token(Equals), " ", this.#expressions.expression(expression?.[0]));
      // A rule that ends in braces breaks within them.
      if (endsInBraces(expression?.[0])) parts.push(concat(parts.pop()!, " ", rule));
      else parts.push(rule);
    }
    return fill([...parts, ...modifier.map((m) => this.#modifier(m))]);
  }

  type({ children }: cst.TypeCstNode): Doc {
    const { name, LeftParenthesis, size = [], Comma = [], RightParenthesis, Question } = children;
    const sizes = size.map(({ children: { Number, Name } }, i) =>
      concat(this.#token(Number ?? Name), this.#context.token(Comma[i])),
    );
    return concat(
      this.#token(name),
      this.#token(LeftParenthesis),
      ...sizes,
      this.#token(RightParenthesis),
      this.#token(Question),
    );
  }

  #chooser({ children }: cst.ChooserCstNode): Doc {
    const { form, byWord, path, expression, Desc } = children;
    const what = path === undefined ? this.#expressions.expression(expression?.[0]) : this.#expressions.path(path[0]!);
    return concat(
      this.#context.tokens([form?.[0], byWord?.[0]]),
      " ",
      what,
      Desc === undefined ? "" : concat(" ", this.#token(Desc)),
    );
  }

  #modifier({ children }: cst.ModifierCstNode): Doc {
    const { form, By, shape, expression, Comma, On, event, text, LeftParenthesis, RightParenthesis, Delete, Set, Null, action } =
      children;
    if (shape !== undefined) return this.shape(shape[0]!);
    if (LeftParenthesis !== undefined) {
      return concat(this.#token(form), " ", this.#token(LeftParenthesis), this.#list(text, Comma), this.#token(RightParenthesis));
    }
    const words = this.#context.tokens([
      form?.[0],
      By?.[0],
      On?.[0],
      event?.[0],
      text?.[0],
      Delete?.[0],
      Set?.[0],
      Null?.[0],
      action?.[0],
    ]);
    return expression === undefined ? words : concat(words, " ", this.#expressions.expressions(expression, Comma));
  }

  shape({ children }: cst.ShapeCstNode): Doc {
    const { Shaped, By, expression, Comma } = children;
    return concat(this.#context.tokens([Shaped[0], By[0]]), " ", this.#expressions.expressions(expression, Comma));
  }

  #segments({ children }: cst.SegmentsCstNode): Doc {
    const { Hidden, Segments, name, Colon, type, Exact, LeftBrace, segment = [], RightBrace } = children;
    const elements = segment.map((node): Element => ({ start: startOf(node), doc: this.#segment(node) }));
    return concat(
      this.#context.tokens([Hidden?.[0], Segments[0], name[0]]),
      Colon === undefined ? "" : concat(this.#token(Colon), " ", this.type(type![0]!)),
      Exact === undefined ? "" : concat(" ", this.#token(Exact)),
      " ",
      this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock),
    );
  }

  #segment({ children }: cst.SegmentCstNode): Doc {
    const { label, share, LeftBrace, override = [], RightBrace } = children;
    const elements = override.map((node): Element => {
      const { name, Equals, expression, modifier = [] } = node.children;
      const head = concat(this.#context.tokens([name[0], Equals[0]]), " ", this.#expressions.expression(expression[0]));
      return { start: startOf(node), doc: fill([head, ...modifier.map((m) => this.#modifier(m))]) };
    });
    const block = this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock);
    return concat(this.#rows.label(label[0]!), " ", this.#expressions.share(share[0]!), " ", block);
  }

  #list(tokens: readonly IToken[] | undefined, commas: readonly IToken[] | undefined): Doc {
    return join(
      this.#context.listed(
        (tokens ?? []).map((token) => this.#context.token(token)),
        commas,
      ),
      " ",
    );
  }

  #token(tokens: readonly IToken[] | undefined): Doc {
    return this.#context.token(tokens?.[0]);
  }
}

/** Whether the last thing of an expression is a `match` or a `pick { … }`. */
function endsInBraces(node: cst.ExpressionCstNode | undefined): boolean {
  const last = node?.children.operation.at(-1)?.children;
  const postfix = last?.operand.at(-1)?.children.postfix[0]?.children;
  if (postfix === undefined || postfix.suffix !== undefined || last?.rate !== undefined) return false;
  return postfix.match !== undefined || postfix.pick?.[0]?.children.LeftBrace !== undefined;
}
