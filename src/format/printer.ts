import type { Doc, Fill } from "./doc.ts";

interface Command {
  readonly kind: "print";
  readonly indent: number;
  readonly flat: boolean;
  readonly doc: Doc;
}
/** The place before part `next` of a fill. */
interface FillCommand {
  readonly kind: "fill";
  readonly indent: number;
  readonly fill: Fill;
  readonly next: number;
}

/** Prints a document within `width` columns; lines have no spaces at their ends. */
export function print(doc: Doc, width: number): string {
  return new Printer(width).print(doc);
}

class Printer {
  readonly #width: number;
  readonly #commands: (Command | FillCommand)[] = [];
  readonly #lines: string[] = [];
  /** The line being written. */
  #line = "";
  /** A comment that waits for its end. */
  #suffix = "";

  constructor(width: number) {
    this.#width = width;
  }

  print(doc: Doc): string {
    this.#push(0, false, doc);
    for (let command = this.#commands.pop(); command !== undefined; command = this.#commands.pop()) {
      if (command.kind === "fill") this.#continueFill(command);
      else this.#execute(command);
    }
    this.#endLine();
    return this.#lines.join("\n");
  }

  #push(indent: number, flat: boolean, doc: Doc): void {
    this.#commands.push({ kind: "print", indent, flat, doc });
  }

  #execute({ indent, flat, doc }: Command): void {
    if (typeof doc === "string") {
      this.#write(doc, indent);
      return;
    }
    switch (doc.kind) {
      case "concat":
        for (let i = doc.parts.length - 1; i >= 0; i--) this.#push(indent, flat, doc.parts[i]!);
        break;
      case "line":
        if (flat && !doc.hard) this.#write(doc.flat, indent);
        else this.#newLine(indent);
        break;
      case "indent":
        this.#push(indent + doc.by, flat, doc.doc);
        break;
      case "choice":
        if (doc.flat !== null && (flat || this.#fits(doc.flat, true))) this.#push(indent, true, doc.flat);
        else this.#push(indent, false, doc.broken);
        break;
      case "fill":
        if (flat) {
          for (let i = doc.parts.length - 1; i >= 0; i--) {
            this.#push(indent, true, doc.parts[i]!);
            if (i > 0) this.#push(indent, true, doc.separators[i - 1]!);
          }
        } else {
          this.#commands.push({ kind: "fill", indent, fill: doc, next: 1 });
          this.#push(indent, false, doc.parts[0]!);
        }
        break;
      case "suffix":
        this.#suffix = doc.text;
        break;
      case "settle":
        if (this.#suffix !== "") this.#newLine(indent);
        break;
      case "fresh":
        if (this.#line.trim() !== "" || this.#suffix !== "") this.#newLine(indent);
        break;
      case "verbatim": {
        const [first, ...others] = doc.text.split("\n");
        this.#write(first!, indent);
        for (const text of others) {
          this.#endLine();
          this.#line = text;
        }
        break;
      }
    }
  }

  /** A part that fits, with its place, stays on the line; so does one that would not fit on a line of its own either. */
  #continueFill({ indent, fill, next }: FillCommand): void {
    const separator = fill.separators[next - 1]!;
    const part = fill.parts[next]!;
    const last = next + 1 === fill.parts.length;
    const hung = indent + fill.hang;
    const stays =
      !separator.hard &&
      this.#suffix === "" &&
      (this.#fits(part, last, this.#column + separator.flat.length) ||
        (!this.#fits(part, last, hung) && this.#fits(part, last, this.#column + separator.flat.length, false)));
    const inner = stays ? indent : hung;
    const rest: Fill = stays ? fill : { ...fill, hang: 0 };
    if (!last) this.#commands.push({ kind: "fill", indent: inner, fill: rest, next: next + 1 });
    this.#push(inner, false, part);
    if (stays) this.#write(separator.flat, indent);
    else this.#newLine(hung);
  }

  get #column(): number {
    return this.#line.length;
  }

  /**
   * Whether a document fits on the line from `column` on, with what must follow it there (`rest`). Flat: all of it, but
   * where it must break; otherwise up to the first place where it can.
   */
  #fits(doc: Doc, rest: boolean, column = this.#column, wantsFlat = true): boolean {
    let room = this.#width - column;
    let below = this.#commands.length;
    const open: { flat: boolean; doc: Doc }[] = [{ flat: wantsFlat, doc }];
    while (room >= 0) {
      const next = open.pop();
      if (next === undefined) {
        const command = rest ? this.#commands[--below] : undefined;
        if (command === undefined || command.kind === "fill") return true;
        open.push(command);
        continue;
      }
      const { flat } = next;
      if (typeof next.doc === "string") {
        room -= next.doc.length;
        continue;
      }
      switch (next.doc.kind) {
        case "concat":
          for (let i = next.doc.parts.length - 1; i >= 0; i--) open.push({ flat, doc: next.doc.parts[i]! });
          break;
        case "line":
          if (!flat || next.doc.hard) return true;
          room -= next.doc.flat.length;
          break;
        case "indent":
          open.push({ flat, doc: next.doc.doc });
          break;
        case "choice":
          open.push(flat && next.doc.flat !== null ? { flat, doc: next.doc.flat } : { flat: false, doc: next.doc.broken });
          break;
        case "fill": {
          const { parts, separators } = next.doc;
          for (let i = parts.length - 1; i >= 0; i--) {
            open.push({ flat, doc: parts[i]! });
            if (i > 0) open.push({ flat, doc: separators[i - 1]! });
          }
          break;
        }
        case "suffix":
        case "settle":
          break;
        case "fresh":
          return true;
        case "verbatim":
          return room >= next.doc.text.indexOf("\n");
      }
    }
    return false;
  }

  #write(text: string, indent: number): void {
    if (this.#suffix !== "" && text.trim() !== "" && text !== ",") this.#newLine(indent);
    this.#line += text;
  }

  #newLine(indent: number): void {
    this.#endLine();
    this.#line = " ".repeat(indent);
  }

  #endLine(): void {
    const text = this.#line.trimEnd();
    if (this.#suffix === "") this.#lines.push(text);
    else this.#lines.push(text === "" ? this.#line + this.#suffix : `${text} ${this.#suffix}`);
    this.#suffix = "";
  }
}
