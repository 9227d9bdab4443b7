/** Given rows as they stand in the schema or a file. */
import type { Span } from "../../source/span.ts";
import type * as ast from "../../syntax/ast.ts";
import type { CsvCell } from "./csv.ts";

/** A cell as it was given: an expression of the schema, or the text of a file's cell. */
export type RawCell = { readonly node: ast.Expression; readonly span: Span } | { readonly text: CsvCell; readonly span: Span };

export interface Given {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** The text of a cell, by which other rows name the row. */
export function textOf(cell: RawCell): string {
  if ("text" in cell) return cell.text.text;
  if (cell.node.kind === "name") return cell.node.name;
  if (cell.node.kind === "string") return cell.node.parts.map((p) => (p.form === "literal" ? p.text : "")).join("");
  return cell.node.kind === "number" ? cell.node.text : "";
}
