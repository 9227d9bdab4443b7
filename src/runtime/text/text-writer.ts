import type { Output } from "../sinks/output.ts";

const encoder = new TextEncoder();

/** Bytes collected before they are handed on: larger writes gain nothing. */
export const pageBytes = 1 << 20;
/** Room behind a page for what a row writes without asking: numbers, dates, short words, names of columns. */
const slackBytes = 1 << 17;

/**
 * The page that a text format fills and hands on. Pages end at the end of a row, so only `endRow` looks whether one is full;
 * what can be long asks for room itself.
 */
export abstract class TextWriter {
  protected view: DataView;
  protected page: Uint8Array;
  protected at = 0;
  /** Beyond this position only the slack is left. */
  protected roomEnd: number;
  /**
   * Position from which the page is handed on. The first row is handed on at once: a path first taken after the kernels are
   * compiled would make the engine throw them away and compile them again.
   */
  protected pageEnd = 0;
  /** Rows ended so far. */
  rows = 0;
  private readonly output: Output;

  /** @param rowBytes what a row writes at most without asking for room */
  constructor(output: Output, rowBytes: number) {
    this.output = output;
    this.page = new Uint8Array(pageBytes + 2 * (slackBytes + rowBytes));
    this.view = new DataView(this.page.buffer);
    this.roomEnd = pageBytes + slackBytes + rowBytes;
  }

  /** Hands on what has been collected. Only between rows. */
  flush(): void {
    if (this.at === 0) return;
    this.output.write(this.page.subarray(0, this.at));
    this.at = 0;
    this.pageEnd = pageBytes;
  }

  /** Hands on what is left and closes the output. */
  async close(): Promise<void> {
    this.flush();
    await this.output.close();
  }

  /** Makes room for `bytes` more in the middle of a row; the row stays in one piece. */
  protected makeRoom(bytes: number): void {
    const slack = this.page.length - this.roomEnd;
    const larger = new Uint8Array(Math.max(this.page.length * 2, this.at + bytes + slack));
    larger.set(this.page.subarray(0, this.at));
    this.page = larger;
    this.view = new DataView(larger.buffer);
    this.roomEnd = larger.length - slack;
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
