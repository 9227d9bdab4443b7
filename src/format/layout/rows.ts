import type { IToken } from "chevrotain";
import type * as cst from "../../../grammar/derived/cst.d.ts";
import { concat, type Doc, join, line } from "../doc.ts";
import { print } from "../printer.ts";
import { leadingDoc, trailingDoc } from "../trivia.ts";
import { type Element, type LayoutContext, startOf } from "./context.ts";
import type { ExpressionLayout } from "./expressions.ts";

/** What is wider does not push the column. */
const widestCase = 40;
const widestCell = 24;

/** A row as text: its case, and its cells. */
interface PlainRow {
  readonly case: string;
  readonly cells: readonly string[];
}

/** Rows of tables, curves and entities: in one line, or a line each with their cells in columns. */
export class RowLayout {
  readonly #context: LayoutContext;
  readonly #expressions: ExpressionLayout;

  constructor(context: LayoutContext, expressions: ExpressionLayout) {
    this.#context = context;
    this.#expressions = expressions;
  }

  rows({ children }: cst.RowsCstNode): Doc {
    const [open, close] = [children.LeftBrace[0]!, children.RightBrace[0]!];
    const { row = [], Comma = [] } = children;
    const last = row.length - 1;
    const docs = row.map((node) => this.#row(node));
    const oneLine = docs.map((doc, i) =>
      concat(doc, i < last ? this.#context.token(Comma[i]) : this.#context.needless(Comma[i])),
    );
    const flat =
      row.length === 0
        ? concat(this.#context.token(open), this.#context.token(close))
        : concat(this.#context.token(open), " ", join(oneLine, line), " ", this.#context.token(close));
    const aligned = this.#aligned(row) ?? docs;
    const elements = row.map((node, i): Element => ({
      start: startOf(node),
      doc: concat(aligned[i]!, Comma[i] === undefined ? "," : this.#context.token(Comma[i])),
    }));
    return this.#context.choice(
      open.endLine === close.startLine && !this.#context.hasComments(open, close) ? flat : null,
      this.#context.brokenBlock(open, elements, close),
    );
  }

  #row({ children }: cst.RowCstNode): Doc {
    const { case: caseNode, Colon, cell = [] } = children;
    const cells = cell.map((c) => concat(" ", this.#cell(c)));
    return concat(this.#expressions.case(caseNode[0]!), this.#context.token(Colon?.[0]), ...cells);
  }

  #cell({ children }: cst.CellCstNode): Doc {
    const { signed = [], Range, A, Unit, label, list } = children;
    if (label !== undefined) return this.label(label[0]!);
    if (list !== undefined) return this.#expressions.list(list[0]!);
    const values = signed.map(({ children: { sign, literal } }) =>
      concat(this.#context.token(sign?.[0]), this.#context.token(literal?.[0])),
    );
    const rate = A === undefined ? "" : concat(" ", this.#context.tokens([A[0], Unit?.[0]]));
    return concat(values[0] ?? "", this.#context.token(Range?.[0]), values[1] ?? "", rate);
  }

  label({ children }: cst.LabelCstNode): Doc {
    const { Name, String, Null, True, False } = children;
    return this.#context.token((Name ?? String ?? Null ?? True ?? False)?.[0]);
  }

  /** The rows with their cells in columns; null where comments or long cells forbid it. */
  #aligned(rows: readonly cst.RowCstNode[]): Doc[] | null {
    const plain = rows.map((row) => this.#plain(row));
    if (!plain.every((row) => row !== null)) return null;
    const caseWidth = widest(
      plain.filter(({ cells }) => cells.length > 0).map((row) => row.case.length),
      widestCase,
    );
    const columns = Math.max(0, ...plain.map(({ cells }) => cells.length));
    const widths = Array.from({ length: columns }, (_, i) =>
      widest(
        plain.map(({ cells }) => cells[i]?.length ?? 0),
        widestCell,
      ),
    );
    return rows.map((row, i) => {
      const { case: caseText, cells } = plain[i]!;
      const text = [
        cells.length === 0 ? caseText : `${caseText}:`.padEnd(caseWidth + 1),
        ...cells.map((cell, j) => cell.padEnd(widths[j]!)),
      ];
      const trivia = this.#context.trivia;
      return concat(leadingDoc(trivia.at(startOf(row))), text.join(" ").trimEnd(), trailingDoc(trivia.of(lastToken(row))));
    });
  }

  #plain(row: cst.RowCstNode): PlainRow | null {
    const last = lastToken(row);
    for (const token of tokensOf(row)) {
      const { leading, trailing } = this.#context.trivia.of(token);
      if ((leading.length > 0 && token.startOffset !== startOf(row)) || (trailing.length > 0 && token !== last)) return null;
    }
    const text = (make: () => Doc): string => print(this.#context.bare(make), Infinity);
    const { case: caseNode, cell = [] } = row.children;
    const plain = { case: text(() => this.#expressions.case(caseNode[0]!)), cells: cell.map((c) => text(() => this.#cell(c))) };
    return [plain.case, ...plain.cells].some((part) => part.includes("\n")) ? null : plain;
  }
}

function widest(widths: readonly number[], most: number): number {
  return Math.max(0, ...widths.filter((width) => width <= most));
}

function tokensOf(node: cst.RowCstNode): IToken[] {
  const tokens: IToken[] = [];
  const visit = (part: { children: Readonly<Record<string, readonly unknown[] | undefined>> }): void => {
    for (const children of Object.values(part.children)) {
      for (const child of children ?? []) {
        if (typeof child === "object" && child !== null && "children" in child) visit(child as typeof part);
        else tokens.push(child as IToken);
      }
    }
  };
  visit(node);
  return tokens.sort((a, b) => a.startOffset - b.startOffset);
}

function lastToken(node: cst.RowCstNode): IToken {
  return tokensOf(node).at(-1)!;
}
