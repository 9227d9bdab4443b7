import { displayWidth, fit } from "../diagnostics/render/width.ts";

export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "right";
}
export interface TableOptions {
  /** Cells of a line; columns are narrowed to fit. */
  readonly width: number;
  /** Decoration of the heading and of what stands for NULL. */
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const gap = "  ";
/** A column keeps at least this many cells while others can give. */
const narrowest = 10;

/** A table of texts under their headings; null is shown as `NULL`. Columns that find no room are counted in a last line. */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | null)[])[],
  options: TableOptions,
): string {
  const cells = rows.map((row) => columns.map((_, index) => printable(row[index] ?? null)));
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.title), ...cells.map((row) => displayWidth(row[index]!.text)), 1),
  );
  const { widths, dropped } = fitWidths(natural, options.width);
  const shown = widths.map((width, index) => ({ width, index, column: columns[index]! }));
  const line = (texts: readonly { text: string; paint: (text: string) => string }[]): string =>
    shown
      .map(({ width, index, column }) => {
        const { text, paint } = texts[index]!;
        const kept = fit(text, width);
        const space = " ".repeat(width - displayWidth(kept));
        return column.align === "right" ? space + paint(kept) : paint(kept) + space;
      })
      .join(gap)
      .trimEnd();
  const plain = (text: string): string => text;
  const lines = [
    line(columns.map((column) => ({ text: column.title, paint: options.bold }))),
    shown.map(({ width }) => options.dim("─".repeat(width))).join(gap),
    ...cells.map((row) => line(row.map((cell) => ({ text: cell.text, paint: cell.isNull ? options.dim : plain })))),
  ];
  if (dropped > 0) lines.push(options.dim(`… and ${dropped} more column${dropped === 1 ? "" : "s"}`));
  return `${lines.join("\n")}\n`;
}

function printable(value: string | null): { text: string; isNull: boolean } {
  if (value === null) return { text: "NULL", isNull: true };
  return { text: value.replaceAll("\n", "⏎").replaceAll(/[\p{Cc}]/gu, "·"), isNull: false };
}

/** Leaves out the last columns while even the narrowest do not fit; then narrows the widest ones until the rest fit. */
function fitWidths(natural: readonly number[], room: number): { widths: number[]; dropped: number } {
  const total = (widths: readonly number[]): number =>
    widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
  let kept = natural.length;
  while (kept > 1 && total(natural.slice(0, kept).map((width) => Math.min(width, narrowest))) > room) kept--;
  const widths = natural.slice(0, kept);
  while (total(widths) > room) {
    const widest = Math.max(...widths);
    if (widest <= 1) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return { widths, dropped: natural.length - kept };
}
