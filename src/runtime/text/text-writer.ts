import type { Output } from "../sinks/output.ts";

const encoder = new TextEncoder();

/** Bytes collected before the first are handed on: few, for there may be many small tables. */
const firstPage = 1 << 15;
/** As much in a rehearsal, which is to see pages being handed on. */
const rehearsedPage = 1 << 11;
/** Bytes collected before they are handed on, later: larger writes gain nothing. */
const largestPage = 1 << 20;
/** Room behind a page for what a row writes without asking: numbers, dates, short words, names of columns. */
const slackBytes = 1 << 14;

/**
 * The page that a text format fills and hands on. Pages end at the end of a row, so only `endRow` looks whether one is full;
 * what can be long asks for room itself.
 */
export abstract class TextWriter {
  protected view!: DataView;
  protected page!: Uint8Array;
  protected at = 0;
  /** Beyond this position only the slack is left. */
  protected roomEnd!: number;
  /** Position from which the page is handed on. */
  protected pageEnd = firstPage;
  /** Room that is left behind `roomEnd`, and once more before it. */
  private readonly slack: number;
  /** Rows ended so far. */
  rows = 0;
  private readonly output: Output;

  /** @param rowBytes what a row writes at most without asking for room */
  constructor(output: Output, rowBytes: number) {
    this.output = output;
    this.slack = slackBytes + rowBytes;
    this.take(new Uint8Array(firstPage + 2 * this.slack));
  }

  /** Hands its first page on early: for a rehearsal, which writes little. */
  protected rehearsing(): this {
    this.pageEnd = rehearsedPage;
    return this;
  }

  /** Hands on what has been collected. Only between rows. */
  flush(): void {
    if (this.at === 0) return;
    const { output, page, at } = this;
    this.at = 0;
    if (this.pageEnd < largestPage) {
      output.write(page.subarray(0, at));
      this.pageEnd = largestPage;
      this.take(new Uint8Array(largestPage + 2 * this.slack));
    } else if (output.exchange === undefined) output.write(page.subarray(0, at));
    else this.take(output.exchange(page, at));
  }

  private take(page: Uint8Array): void {
    this.page = page;
    this.view = new DataView(page.buffer);
    this.roomEnd = page.length - this.slack;
  }

  /** Hands on what is left and closes the output. */
  async close(): Promise<void> {
    this.flush();
    await this.output.close();
  }

  /** Makes room for `bytes` more in the middle of a row; the row stays in one piece. */
  protected makeRoom(bytes: number): void {
    const larger = new Uint8Array(Math.max(this.page.length * 2, this.at + bytes + this.slack));
    larger.set(this.page.subarray(0, this.at));
    this.take(larger);
  }

  /** Writes a text as UTF-8 and returns the position behind it; there must be room for three bytes a code unit. */
  protected putUtf8(at: number, text: string): number {
    return at + encoder.encodeInto(text, this.page.subarray(at)).written;
  }
}

/**
 * Writes a text one byte a code unit, and returns the union of the classes of its characters. The bytes are right if no
 * character was of class `beyondAscii`; else the caller writes the text again by other means.
 */
export function putPlain(view: DataView, at: number, text: string, classes: Uint8Array): number {
  let seen = 0;
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    view.setUint8(at + i, code);
    seen |= classes[code] as number;
  }
  return seen;
}

/** Class of characters that the format must quote or escape. */
export const special = 1;
/** Class of characters that take more than one byte. */
export const beyondAscii = 2;

/** A class for each UTF-16 code unit. */
export function characterClasses(specials: Iterable<string>): Uint8Array {
  const classes = new Uint8Array(65_536);
  classes.fill(beyondAscii, 128);
  for (const character of specials) classes[character.charCodeAt(0)] = special;
  return classes;
}
