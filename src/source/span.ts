/** A half-open range of UTF-16 offsets in one source file. */
export interface Span {
  /** Index of the file in its `SourceSet`. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both; they must lie in one file. */
export function cover(a: Span, b: Span): Span {
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
