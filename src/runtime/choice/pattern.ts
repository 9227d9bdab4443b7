import type { ChildDraw } from "../random/row-key.ts";

/** Values that one 32-bit draw may fill: more would make some of them measurably likelier than others. */
const mostPerDraw = 1 << 21;

/** A text with places to fill: `#` a digit, `?` an upper case letter, anything else itself. */
export class Pattern {
  /** How many texts there are, if below 2^53; otherwise Infinity. */
  readonly size: number;
  /** Draws of 32 bits that `text` consumes. */
  readonly draws: number;
  /** The literal text before each place, and after the last. */
  private readonly literals: readonly string[];
  private readonly radices: Int32Array;
  /** The draw that fills each place. */
  private readonly drawOf: Int32Array;

  constructor(pattern: string) {
    const literals = pattern.split(/[#?]/);
    const places = pattern.replace(/[^#?]/g, "");
    this.literals = literals;
    this.radices = new Int32Array(places.length);
    this.drawOf = new Int32Array(places.length);
    let size = 1;
    let filled = mostPerDraw;
    let draws = 0;
    for (let place = 0; place < places.length; place++) {
      const radix = places[place] === "#" ? 10 : 26;
      size *= radix;
      filled *= radix;
      if (filled > mostPerDraw) {
        filled = radix;
        draws++;
      }
      this.radices[place] = radix;
      this.drawOf[place] = draws - 1;
    }
    this.size = size < 9007199254740992 ? size : Infinity;
    this.draws = draws;
  }

  /** A random text, from the draws number `first`, `first` + 1, … of `draw`. */
  text(draw: ChildDraw, first: number): string {
    let text = this.literals[0]!;
    let current = -1;
    let left = 0;
    for (let place = 0; place < this.radices.length; place++) {
      if (this.drawOf[place]! !== current) {
        current = this.drawOf[place]!;
        left = draw.unit(first + current);
      }
      left *= this.radices[place]!;
      const digit = Math.floor(left);
      left -= digit;
      text += symbol(this.radices[place]!, digit) + this.literals[place + 1]!;
    }
    return text;
  }

  /** Text number `index`, in [0, size), in alphabetical order: with a permutation of the indexes, texts that never repeat. */
  textAt(index: number): string {
    let text = "";
    let rest = index;
    for (let place = this.radices.length - 1; place >= 0; place--) {
      const radix = this.radices[place]!;
      const above = Math.floor(rest / radix);
      text = symbol(radix, rest - above * radix) + this.literals[place + 1]! + text;
      rest = above;
    }
    return this.literals[0]! + text;
  }
}

function symbol(radix: number, digit: number): string {
  return String.fromCharCode((radix === 10 ? 48 : 65) + digit);
}
