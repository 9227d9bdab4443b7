import type { IToken } from "chevrotain";
import type * as cst from "../../../grammar/derived/cst.d.ts";
import { concat, type Doc, fill, hardLine, join, line, type Line, wideLine } from "../doc.ts";
import { type Element, LayoutContext, plainBlock, startOf } from "./context.ts";
import { ExpressionLayout } from "./expressions.ts";
import { ItemLayout } from "./items.ts";
import { RowLayout } from "./rows.ts";
import { SourceLayout } from "./sources.ts";
import { type AttachedTrivia, leadingDoc } from "../trivia.ts";

/** The layout of a whole file. */
export class FileLayout {
  readonly #context: LayoutContext;
  readonly #expressions: ExpressionLayout;
  readonly #rows: RowLayout;
  readonly #items: ItemLayout;
  readonly #sources: SourceLayout;

  constructor(trivia: AttachedTrivia) {
    this.#context = new LayoutContext(trivia);
    this.#expressions = new ExpressionLayout(this.#context);
    this.#rows = new RowLayout(this.#context, this.#expressions);
    this.#items = new ItemLayout(this.#context, this.#expressions, this.#rows);
    this.#sources = new SourceLayout(this.#context, this.#expressions, this.#rows);
  }

  file(declarations: readonly cst.DeclarationCstNode[]): Doc {
    const { end } = this.#context.trivia;
    const parts: Doc[] = [];
    for (const node of declarations) {
      const blank = this.#context.trivia.at(startOf(node)).blankBefore;
      if (parts.length > 0) parts.push(hardLine, blank ? hardLine : "");
      parts.push(this.#declaration(node));
    }
    if (end.leading.length > 0) {
      if (parts.length > 0) parts.push(hardLine, end.blankBefore ? hardLine : "");
      parts.push(leadingDoc({ ...end, blankBehindComments: false }));
    }
    return concat(...parts);
  }

  #declaration({ children: c }: cst.DeclarationCstNode): Doc {
    if (c.header !== undefined) return this.#header(c.header[0]!);
    if (c.import !== undefined) return this.#context.tokens([c.import[0]!.children.Import[0], c.import[0]!.children.path[0]]);
    if (c.enum !== undefined) return this.#enum(c.enum[0]!);
    if (c.const !== undefined) return this.#const(c.const[0]!);
    if (c.table !== undefined) return this.#table(c.table[0]!);
    if (c.curve !== undefined) return this.#curve(c.curve[0]!);
    if (c.fields !== undefined) {
      const { Fields, name, body } = c.fields[0]!.children;
      return concat(this.#context.tokens([Fields[0], name[0]]), " ", this.#items.body(body[0]!));
    }
    if (c.entity !== undefined) return this.#entity(c.entity[0]!);
    if (c.lifecycle !== undefined) return this.#lifecycle(c.lifecycle[0]!);
    if (c.mess !== undefined) return this.#mess(c.mess[0]!);
    if (c.check !== undefined) return this.#check(c.check[0]!);
    return this.#report(c.report![0]!);
  }

  #header({ children }: cst.HeaderCstNode): Doc {
    const { Schema, name, LeftBrace, headerEntry = [], RightBrace } = children;
    const elements = headerEntry.map((node): Element => {
      const { name: entry, expression, Comma } = node.children;
      return { start: startOf(node), doc: concat(this.#token(entry), " ", this.#expressions.expressions(expression, Comma)) };
    });
    const block = this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock);
    return concat(this.#context.tokens([Schema[0], name[0]]), " ", block);
  }

  /** On one line, or as many labels a line as fit; the line breaks that were there stay. */
  #enum({ children }: cst.EnumCstNode): Doc {
    const { Enum, name, LeftBrace, enumLabel = [], RightBrace } = children;
    const [open, close] = [LeftBrace[0]!, RightBrace[0]!];
    const head = concat(this.#context.tokens([Enum[0], name[0]]), " ");
    const separator = enumLabel.some(({ children: { share } }) => share !== undefined) ? wideLine : line;
    const labels = enumLabel.map(({ children: { label, share, Comma } }, i) => {
      // Without a comma, a label called `rest` or `by` would be the share of the one before it.
      const next = enumLabel[i + 1]?.children.label[0]!.children.Name?.[0]?.image;
      const keepsComma = share === undefined && (next === "rest" || next === "by");
      const comma = keepsComma ? this.#token(Comma) : this.#context.needless(Comma?.[0]);
      return concat(
        this.#rows.label(label[0]!),
        share === undefined ? "" : concat(" ", this.#expressions.share(share[0]!)),
        comma,
      );
    });
    if (labels.length === 0) return concat(head, this.#context.block(open, [], close, plainBlock));
    const separators = enumLabel
      .slice(1)
      .map((node): Line => (this.#context.trivia.at(startOf(node)).beginsLine ? hardLine : separator));
    const parts = labels.map((label, i) =>
      i > 0 && this.#context.trivia.at(startOf(enumLabel[i]!)).blankBefore ? concat(hardLine, label) : label,
    );
    const lines: Element = { start: startOf(enumLabel[0]!), doc: fill(parts, separators, 0) };
    const flat =
      open.endLine === close.startLine && !this.#context.hasComments(open, close)
        ? concat(this.#context.token(open), " ", join(labels, separator), " ", this.#context.token(close))
        : null;
    return concat(head, this.#context.choice(flat, this.#context.brokenBlock(open, [lines], close)));
  }

  #const({ children }: cst.ConstCstNode): Doc {
    const { Const, name, LeftParenthesis, axis, Comma, RightParenthesis, Equals, expression } = children;
    const axes = LeftParenthesis === undefined ? "" : this.#axes(LeftParenthesis, axis, Comma, RightParenthesis);
    return concat(
      this.#context.tokens([Const[0], name[0]]),
      axes,
      " ",
      this.#token(Equals),
      " ",
      this.#expressions.expression(expression[0]),
    );
  }

  #table({ children }: cst.TableCstNode): Doc {
    const { Table, name, LeftParenthesis, axis, Comma, RightParenthesis, Linear, rows } = children;
    const axes = this.#axes(LeftParenthesis, axis, Comma, RightParenthesis);
    const linear = Linear === undefined ? "" : concat(" ", this.#token(Linear));
    return concat(this.#context.tokens([Table[0], name[0]]), axes, linear, " ", this.#rows.rows(rows[0]!));
  }

  #curve({ children }: cst.CurveCstNode): Doc {
    const { Curve, name, By, axis, Linear, rows } = children;
    return concat(this.#context.tokens([Curve[0], name[0], By[0], axis[0], Linear?.[0]]), " ", this.#rows.rows(rows[0]!));
  }

  #axes(
    open: readonly IToken[] | undefined,
    axes: readonly cst.AxisCstNode[] | undefined,
    commas: readonly IToken[] | undefined,
    close: readonly IToken[] | undefined,
  ): Doc {
    const parts = this.#context.listed(
      (axes ?? []).map(({ children: { name, Colon, type } }) =>
        concat(this.#token(name), this.#token(Colon), " ", this.#items.type(type[0]!)),
      ),
      commas,
    );
    return concat(this.#token(open), join(parts, " "), this.#token(close));
  }

  #entity({ children }: cst.EntityCstNode): Doc {
    const { Hidden, Entity, name, As, table, source, shape, History, body } = children;
    const head = fill([
      this.#context.tokens([Hidden?.[0], Entity[0], name[0], As?.[0], table?.[0]]),
      ...this.#sources.source(source[0]!),
      ...(shape === undefined ? [] : [this.#items.shape(shape[0]!)]),
      ...(History === undefined ? [] : [this.#token(History)]),
    ]);
    return body === undefined ? head : concat(head, " ", this.#items.body(body[0]!));
  }

  #lifecycle({ children }: cst.LifecycleCstNode): Doc {
    const { Lifecycle, entity, As, alias, LeftBrace, state = [], clause = [], RightBrace } = children;
    const elements = [
      ...state.map((node): Element => ({ start: startOf(node), doc: this.#state(node) })),
      ...clause.map((node): Element => ({ start: startOf(node), doc: this.#clause(node) })),
    ].sort((a, b) => a.start - b.start);
    const block = this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock);
    return concat(this.#context.tokens([Lifecycle[0], entity[0], As?.[0], alias?.[0]]), " ", block);
  }

  #state({ children }: cst.StateCstNode): Doc {
    const { State, name, Comma, LeftBrace, clause = [], RightBrace } = children;
    const names = this.#context.listed(
      name.map((token) => this.#context.token(token)),
      Comma,
    );
    const elements = clause.map((node): Element => ({ start: startOf(node), doc: this.#clause(node) }));
    const block = this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock);
    return concat(this.#token(State), " ", join(names, " "), " ", block);
  }

  #clause({ children }: cst.ClauseCstNode): Doc {
    const { To, name, timing, Within, within, Chance, chance, When, when, shape } = children;
    const { form, expression, On, event, afterWord, after } = timing[0]!.children;
    const timed = On === undefined ? this.#word(form, expression) : this.#context.tokens([On[0], event?.[0]]);
    const delay = afterWord === undefined ? "" : concat(" ", this.#word(afterWord, after));
    return fill([
      concat(this.#context.tokens([To?.[0], name[0]]), " ", timed, delay),
      ...(Within === undefined ? [] : [this.#word(Within, within)]),
      ...(Chance === undefined ? [] : [this.#word(Chance, chance)]),
      ...(When === undefined ? [] : [this.#word(When, when)]),
      ...(shape === undefined ? [] : [this.#items.shape(shape[0]!)]),
    ]);
  }

  #mess({ children }: cst.MessCstNode): Doc {
    const { Mess, LeftBrace, levels = [], target = [], RightBrace } = children;
    const elements: Element[] = [
      ...levels.map((node): Element => {
        const { Levels, name, factor, Comma } = node.children;
        const parts = this.#context.listed(
          name.map((token, i) => this.#context.tokens([token, factor[i]])),
          Comma,
        );
        return { start: startOf(node), doc: fill([concat(this.#token(Levels), " ", parts[0]!), ...parts.slice(1)]) };
      }),
      ...target.map((node): Element => ({ start: startOf(node), doc: this.#target(node) })),
    ];
    return concat(this.#token(Mess), " ", this.#context.block(LeftBrace[0]!, elements, RightBrace[0]!, plainBlock));
  }

  #target({ children }: cst.TargetCstNode): Doc {
    const { path, Where, expression, Colon, messError, Comma } = children;
    const where = Where === undefined ? "" : concat(" ", this.#word(Where, expression));
    const errors = this.#context.listed(
      messError.map(({ children: { rate, LeftParenthesis, expression: computed, RightParenthesis, postfix } }) => {
        const kind = concat(" ", this.#expressions.postfix(postfix[0]!));
        if (rate !== undefined) return concat(this.#token(rate), kind);
        return concat(
          this.#token(LeftParenthesis),
          this.#expressions.expression(computed?.[0]),
          this.#token(RightParenthesis),
          kind,
        );
      }),
      Comma,
    );
    return fill([concat(this.#expressions.path(path[0]!), where, this.#token(Colon), " ", errors[0]!), ...errors.slice(1)]);
  }

  #check({ children }: cst.CheckCstNode): Doc {
    const { Check, label, entity, Colon, expression } = children;
    const of = entity === undefined ? "" : concat(" ", this.#token(entity), this.#token(Colon));
    return fill([concat(this.#context.tokens([Check[0], label?.[0]]), of), this.#expressions.expression(expression[0])]);
  }

  #report({ children }: cst.ReportCstNode): Doc {
    const { Report, name, title, chart, query, Colon, measure = [], By, by, Where, where, Top, Number } = children;
    const commas = (children.Comma ?? []).toSorted((a, b) => a.startOffset - b.startOffset);
    const head = this.#context.tokens([Report[0], name[0], title?.[0], chart?.[0], query?.[0]]);
    const measures = this.#expressions.expressions(measure, commas.slice(0, Math.max(0, measure.length - 1)));
    const grouped = this.#expressions.expressions(by, commas.slice(Math.max(0, measure.length - 1)));
    return fill([
      concat(head, this.#token(Colon)),
      ...(measure.length === 0 ? [] : [measures]),
      ...(By === undefined ? [] : [concat(this.#token(By), " ", grouped)]),
      ...(Where === undefined ? [] : [this.#word(Where, where)]),
      ...(Top === undefined ? [] : [this.#context.tokens([Top[0], Number?.[0]])]),
    ]);
  }

  #word(word: readonly IToken[] | undefined, expression: readonly cst.ExpressionCstNode[] | undefined): Doc {
    return concat(this.#token(word), " ", this.#expressions.expression(expression?.[0]));
  }

  #token(tokens: readonly IToken[] | undefined): Doc {
    return this.#context.token(tokens?.[0]);
  }
}
