import { createColors } from "picocolors";
import type { Source, SourceSet } from "../../source/source-set.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { displayWidth } from "./width.ts";

/** Lines shown of a label that spans more. */
const longestLabel = 4;
const tab = "    ";
/** Of a longer line (a data file made by a program, say) this many characters are shown, from a little before the first mark. */
const longestLine = 200;
const before = 60;

export interface PrettyOptions {
  readonly color: boolean;
}

type Colors = ReturnType<typeof createColors>;
/** A place to point at in one line of a frame. Columns are offsets in the line; `end` is exclusive. */
interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  readonly text: string;
}

/** All diagnostics for a terminal: each with its lines of source, then a line that counts them. Ends in a newline. */
export function renderPretty(diagnostics: readonly Diagnostic[], sources: SourceSet, options: PrettyOptions): string {
  const colors = createColors(options.color);
  const blocks = diagnostics.map((diagnostic) => renderOne(diagnostic, sources, colors));
  if (diagnostics.length > 0) blocks.push(`${countLine(diagnostics, colors)}\n`);
  return blocks.join("\n");
}

/** "2 errors, 1 warning". */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const parts = [plural(errors, "error"), ...(warnings > 0 ? [plural(warnings, "warning")] : [])];
  return (errors === 0 && warnings > 0 ? parts.slice(1) : parts).join(", ");
}

function plural(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

function countLine(diagnostics: readonly Diagnostic[], colors: Colors): string {
  const text = summarise(diagnostics);
  return diagnostics.some((d) => d.severity === "error") ? colors.bold(colors.red(text)) : colors.bold(colors.yellow(text));
}

function renderOne(diagnostic: Diagnostic, sources: SourceSet, colors: Colors): string {
  const tint = diagnostic.severity === "error" ? colors.red : colors.yellow;
  const lines = [colors.bold(`${tint(`${diagnostic.severity} ${diagnostic.code}`)}: ${diagnostic.message}`)];
  const frames = framesOf(diagnostic, sources);
  const gutter = Math.max(1, ...frames.flatMap(({ marks }) => marks.map((mark) => String(mark.line).length)));
  frames.forEach(({ source, at, marks }, index) => {
    const { line, column } = source.position(at);
    lines.push(`${" ".repeat(gutter)}${colors.blue(index === 0 ? "-->" : ":::")} ${source.name}:${line}:${column}`);
    lines.push(...renderFrame(source, marks, gutter, tint, colors));
  });
  const note = (kind: string, text: string): void => {
    const lead = `${" ".repeat(gutter)} ${colors.blue("=")} ${colors.bold(kind)}: `;
    const hang = " ".repeat(gutter + 5 + kind.length);
    lines.push(lead + text.split("\n").join(`\n${hang}`));
  };
  if (diagnostic.hint !== null) note("hint", diagnostic.hint);
  if (diagnostic.fix !== null)
    note("fix", describeFix(diagnostic.fix.title, sources.textOf(diagnostic.fix.span), diagnostic.fix.text));
  return `${lines.join("\n")}\n`;
}

function describeFix(title: string, before: string, after: string): string {
  const oneLine = !before.includes("\n") && !after.includes("\n") && before.length + after.length < 100;
  if (!oneLine) return title;
  if (before === "") return `${title}: add \`${after.trim()}\``;
  if (after === "") return `${title}: remove \`${before.trim()}\``;
  return `${title}: \`${before}\` -> \`${after}\``;
}

interface Frame {
  readonly source: Source;
  /** Offset that the frame's header names. */
  readonly at: number;
  readonly marks: readonly Mark[];
}

/** A frame a file: the one with the diagnostic's own place first. */
function framesOf(diagnostic: Diagnostic, sources: SourceSet): Frame[] {
  const places: { span: Span; text: string; primary: boolean }[] = diagnostic.labels.map((label) => ({
    ...label,
    primary: false,
  }));
  if (diagnostic.span !== null) {
    const own = diagnostic.span;
    // A label on the very place of the diagnostic is what its carets say.
    const same = places.findIndex(({ span }) => span.file === own.file && span.start === own.start && span.end === own.end);
    const text = same < 0 ? "" : places.splice(same, 1)[0]!.text;
    places.unshift({ span: own, text, primary: true });
  }
  const frames = new Map<number, { source: Source; at: number; marks: Mark[] }>();
  for (const { span, text, primary } of places) {
    const source = sources.get(span.file);
    const frame = frames.get(span.file) ?? { source, at: span.start, marks: [] };
    frames.set(span.file, frame);
    frame.marks.push(...marksOf(source, span, text, primary));
  }
  return [...frames.values()];
}

/** One mark a line of the span; a long span shows its first lines. The words stand at the last. */
function marksOf(source: Source, span: Span, text: string, primary: boolean): Mark[] {
  const first = source.position(span.start);
  const last = source.position(Math.max(span.start, span.end - 1));
  const lastShown = Math.min(last.line, first.line + longestLabel - 1);
  const marks: Mark[] = [];
  for (let line = first.line; line <= lastShown; line++) {
    const content = source.line(line);
    const indent = content.length - content.trimStart().length;
    const start = line === first.line ? first.column - 1 : indent;
    const end = line === last.line ? span.end - source.lineStart(line) : content.trimEnd().length;
    if (line !== first.line && content.trim() === "" && line !== lastShown) continue;
    marks.push({ line, start, end: Math.max(end, start + 1), primary, text: line === lastShown ? text : "" });
  }
  return marks;
}

function renderFrame(
  source: Source,
  marks: readonly Mark[],
  gutter: number,
  tint: (text: string) => string,
  colors: Colors,
): string[] {
  const bar = colors.blue("|");
  const empty = `${" ".repeat(gutter)} ${bar}`;
  const lines = [empty];
  const numbers = [...new Set(marks.map((mark) => mark.line))].sort((a, b) => a - b);
  let last: number | null = null;
  for (const number of numbers) {
    if (last !== null && number === last + 2)
      lines.push(sourceLine(cut(source.line(last + 1), []).text, last + 1, gutter, colors));
    else if (last !== null && number > last + 1) lines.push(colors.blue(`${" ".repeat(Math.max(0, gutter - 1))}...`));
    const here = marks.filter((mark) => mark.line === number).sort((a, b) => b.start - a.start);
    const shown = cut(source.line(number), here);
    lines.push(sourceLine(shown.text, number, gutter, colors));
    for (const line of underlines(shown.text, shown.marks, tint, colors)) lines.push(`${empty} ${line}`);
    last = number;
  }
  return lines;
}

/** The part of a long line around its marks, and the marks in it; those beyond it stand at its end. */
function cut(line: string, marks: readonly Mark[]): { readonly text: string; readonly marks: readonly Mark[] } {
  if (line.length <= longestLine) return { text: line, marks };
  const from = Math.max(0, Math.min(line.length, ...marks.map((mark) => mark.start)) - before);
  const begin = marks.length === 0 ? 0 : from;
  const end = begin + longestLine;
  const lead = begin === 0 ? "" : "…";
  const text = lead + line.slice(begin, end) + (end < line.length ? "…" : "");
  const place = (offset: number): number => Math.min(Math.max(offset - begin, 0) + lead.length, text.length);
  return {
    text,
    marks: marks.map((mark) => {
      const start = Math.min(place(mark.start), text.length - 1);
      return { ...mark, start, end: Math.max(place(mark.end), start + 1) };
    }),
  };
}

function sourceLine(content: string, number: number, gutter: number, colors: Colors): string {
  const text = content.replaceAll("\t", tab);
  return `${colors.blue(String(number).padStart(gutter))} ${colors.blue("|")}${text === "" ? "" : ` ${text}`}`;
}

/** Marks of one line, those further right first: a row with all carets and the words of the last, then a row for each other's words. */
function underlines(content: string, marks: readonly Mark[], tint: (text: string) => string, colors: Colors): string[] {
  const cells = (from: number, to: number): number => displayWidth(content.slice(from, to).replaceAll("\t", tab));
  const paint = (mark: Mark): ((text: string) => string) => (mark.primary ? tint : colors.blue);
  const column = (mark: Mark): number => cells(0, mark.start) + Math.max(0, mark.start - content.length);

  let carets = "";
  let used = 0;
  for (const mark of [...marks].reverse()) {
    const at = Math.max(column(mark), used);
    const length = Math.max(1, cells(mark.start, mark.end) - (at - column(mark)));
    carets += " ".repeat(at - used) + paint(mark)((mark.primary ? "^" : "-").repeat(length));
    used = at + length;
  }
  const [rightmost, ...others] = marks;
  const rows = [rightmost !== undefined && rightmost.text !== "" ? `${carets} ${paint(rightmost)(rightmost.text)}` : carets];
  for (const mark of others) if (mark.text !== "") rows.push(" ".repeat(column(mark)) + paint(mark)(mark.text));
  return rows;
}
