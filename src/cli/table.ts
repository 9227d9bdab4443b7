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
const narrowest = 6;

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

/** Narrows the widest columns first, to no less than `narrowest`; then leaves out the last ones. */
function fitWidths(natural: readonly number[], room: number): { widths: number[]; dropped: number } {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) {
      if (widths.length === 1) break;
      widths.pop();
      continue;
    }
    const second = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const many = widths.filter((width) => width === widest).length;
    const cut = Math.max(1, Math.min(widest - second, Math.ceil((total() - room) / many)));
    widths.forEach((width, index) => {
      if (width === widest && total() > room) widths[index] = Math.max(narrowest, width - cut);
    });
  }
  return { widths, dropped: natural.length - widths.length };
}
