import { createHash } from "node:crypto";
import type { Host, ReadResult } from "./host.ts";
import type { Span } from "./span.ts";

/** Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of a schema. */
export class Source {
  /** Its number in the set: what a span's `file` means. */
  readonly index: number;
  /** The host's canonical path. */
  readonly path: string;
  /** The name people know it by. */
  readonly name: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(index: number, path: string, name: string, text: string) {
    this.index = index;
    this.path = path;
    this.name = name;
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Of an offset; one beyond the end is the end. */
  position(offset: number): Position {
    const starts = this.#lineStarts;
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  /** Offset of a line's first character; of the text's end for a line beyond it. */
  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  /** A line without its end; empty beyond the last. */
  line(line: number): string {
    if (line < 1 || line > this.lineCount) return "";
    return this.text.slice(this.lineStart(line), this.lineStart(line + 1)).replace(/\r?\n$/, "");
  }
}

/** A data file that a schema reads: `rows from "cities.csv"`. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** All files that a schema consists of: its sources, numbered as they were met (the entry is 0), and the data they read. */
export class SourceSet {
  readonly host: Host;
  readonly #sources: Source[] = [];
  /** Indexes, what is imported before what imports it. */
  readonly #order: number[] = [];
  readonly #data = new Map<string, DataFile>();

  constructor(host: Host) {
    this.host = host;
  }

  get all(): readonly Source[] {
    return this.#sources;
  }

  /** The files in import order: what is imported before what imports it. */
  get inImportOrder(): readonly Source[] {
    return this.#order.map((index) => this.#sources[index]!);
  }

  /** `name`: as people know it; the host's word for the path unless given. */
  add(path: string, text: string, name: string = this.host.display(path)): Source {
    const source = new Source(this.#sources.length, path, name, text);
    this.#sources.push(source);
    return source;
  }

  /** Says that all imports of a file are in; called once a file, by what loads. */
  complete(source: Source): void {
    this.#order.push(source.index);
  }

  get(file: number): Source {
    const source = this.#sources[file];
    if (source === undefined) throw new RangeError(`There is no source ${file}; there are ${this.#sources.length}.`);
    return source;
  }

  /** The text of a span. */
  textOf(span: Span): string {
    return this.get(span.file).text.slice(span.start, span.end);
  }

  /** Reads a data file named in the source `from`: relative to it, else from what ships. It becomes part of the schema's hash. */
  readData(name: string, from: number): ReadResult {
    const found = findFile(this.host, name, this.get(from).path);
    if (found.result.ok && !this.#data.has(found.path)) {
      this.#data.set(found.path, { path: found.path, name: this.host.display(found.path), text: found.result.text });
    }
    return found.result;
  }

  /** Data files read so far, by name. */
  get data(): readonly DataFile[] {
    return [...this.#data.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * SHA-256, in hexadecimal, of the sources in import order and then the data read so far. Names and line ends do not
   * count: a checkout elsewhere, or with other line ends, is the same schema.
   */
  get hash(): string {
    const hash = createHash("sha256");
    const texts = [...this.inImportOrder, ...this.data].map((file) => file.text.replaceAll("\r\n", "\n"));
    for (const text of texts) hash.update(`${text.length}\n`).update(text);
    return hash.digest("hex");
  }
}

/** `name` beside the file that names it, else in the library; where it is nowhere, the result of the first. */
export function findFile(host: Host, name: string, from: string | null): { path: string; result: ReadResult } {
  const beside = host.resolve(name, from);
  const first = host.read(beside);
  if (first.ok || first.why !== "missing" || from === null) return { path: beside, result: first };
  for (const folder of host.library) {
    const path = host.resolve(`${folder}/${name}`, null);
    const result = host.read(path);
    if (result.ok) return { path, result };
  }
  return { path: beside, result: first };
}
