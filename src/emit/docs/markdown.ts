/** Pieces of Markdown. */

/** A code span; as a cell of a table it may hold no bare bar. */
export function code(text: string): string {
  const ticks = longestRun(text) + 1;
  const fence = "`".repeat(ticks);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + pad + text + pad + fence;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), 0);
}

/** A name as it is, whatever Markdown would make of it. */
export function plain(name: string): string {
  return name.replaceAll(/[\\*`[\]<>#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
}

/** A doc comment: Markdown as its author wrote it, its paragraphs kept. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .trim()
        .split(/\s*\n\s*/)
        .join(" "),
    )
    .join("\n\n");
}

/** The same on one line, for cells of tables and items of lists. */
export const phrase = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join(" ");

/** A table; bars inside cells are escaped, and columns are aligned in the source. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(head.map(() => "---")), ...rest.map(line)].join("\n") + "\n";
}
