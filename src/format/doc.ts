/**
 * Documents: text with places where a line may end. The printer decides which of them do, so that lines keep within the
 * width.
 */
export type Doc = string | Concat | Line | Indent | Choice | Fill | Suffix | Fresh | Settle | Verbatim;

export interface Concat {
  readonly kind: "concat";
  readonly parts: readonly Doc[];
  readonly breaks: boolean;
}
/** `flat` on one line, a new line otherwise; `hard`: always a new line. */
export interface Line {
  readonly kind: "line";
  readonly flat: string;
  readonly hard: boolean;
}
export interface Indent {
  readonly kind: "indent";
  readonly by: number;
  readonly doc: Doc;
}
/** `flat` if there is one and it fits, else `broken`. */
export interface Choice {
  readonly kind: "choice";
  readonly flat: Doc | null;
  readonly broken: Doc;
}
/** Parts with a place to break before each but the first; only those break that must. Continued lines hang further in. */
export interface Fill {
  readonly kind: "fill";
  readonly parts: readonly Doc[];
  readonly separators: readonly Line[];
  readonly hang: number;
}
/** A comment that stands at the end of the line, behind a comma that may still come. */
export interface Suffix {
  readonly kind: "suffix";
  readonly text: string;
}
/** A new line, unless the line is still empty. */
export interface Fresh {
  readonly kind: "fresh";
}
/** Ends the line if a comment waits for that. */
export interface Settle {
  readonly kind: "settle";
}
/** Text of several lines, which is not indented anew. */
export interface Verbatim {
  readonly kind: "verbatim";
  readonly text: string;
}

/** Whether a document cannot be printed on one line. */
export function breaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  switch (doc.kind) {
    case "concat":
      return doc.breaks;
    case "line":
      return doc.hard;
    case "indent":
      return breaks(doc.doc);
    case "choice":
      return doc.flat === null;
    case "fill":
      return doc.parts.some(breaks) || doc.separators.some(breaks);
    // A comment at the end of a line moves behind a comma that may come; what it stands in must not look different then.
    case "suffix":
    case "settle":
      return false;
    case "fresh":
    case "verbatim":
      return true;
  }
}

export function concat(...parts: readonly Doc[]): Doc {
  return { kind: "concat", parts, breaks: parts.some(breaks) };
}

export const softLine: Line = { kind: "line", flat: "", hard: false };
export const line: Line = { kind: "line", flat: " ", hard: false };
export const wideLine: Line = { kind: "line", flat: "  ", hard: false };
export const hardLine: Line = { kind: "line", flat: "", hard: true };
export const fresh: Fresh = { kind: "fresh" };
export const settle: Settle = { kind: "settle" };

export function indent(doc: Doc, by = 2): Doc {
  return { kind: "indent", by, doc };
}

/** All its lines break, or none. */
export function group(doc: Doc): Doc {
  return { kind: "choice", flat: breaks(doc) ? null : doc, broken: doc };
}

export function fill(parts: readonly Doc[], separator: Line | readonly Line[] = line, hang = 4): Doc {
  if (parts.length === 1) return parts[0]!;
  const separators = "kind" in separator ? parts.slice(1).map(() => separator) : separator;
  return { kind: "fill", parts, separators, hang };
}

export function join(parts: readonly Doc[], separator: Doc): Doc {
  return concat(...parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part])));
}
