/** The formatter: one way to lay out a schema. */
import { Diagnostics } from "../diagnostics/collector.ts";
import { parseText } from "../syntax/parse.ts";
import { FileLayout } from "./layout/declarations.ts";
import { print } from "./printer.ts";
import { AttachedTrivia } from "./trivia.ts";

export const lineWidth = 120;

export interface Formatted {
  /** The text as it should be; as it was, where it has mistakes. */
  readonly text: string;
  /** Mistakes of syntax. */
  readonly diagnostics: Diagnostics;
}

/**
 * Lays out a schema's text: two spaces a level, lines of at most 120 characters where that can be, cells of tables and
 * curves in columns, one blank line where there were several. Comments stay with what they stand at; what the text means
 * does not change, and laying it out again changes nothing. All lines end as the first does. `file` is the file's index, for the places of diagnostics.
 */
export function format(text: string, file = 0): Formatted {
  const diagnostics = new Diagnostics();
  const source = text.replaceAll("\r\n", "\n");
  const { tokens, comments, nodes } = parseText(source, file, diagnostics);
  if (!diagnostics.hasErrors) {
    const layout = new FileLayout(new AttachedTrivia(source, tokens, comments));
    const printed = print(layout.file(nodes), lineWidth).trimEnd();
    return { text: printed === "" ? "" : `${printed}\n`.replaceAll("\n", lineEndOf(text)), diagnostics };
  }
  if (source === text) return { text, diagnostics };
  const own = new Diagnostics();
  parseText(text, file, own);
  return { text, diagnostics: own };
}

/** How the first line ends: a checkout on Windows may have other line ends, and they are not for a formatter to change. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}
