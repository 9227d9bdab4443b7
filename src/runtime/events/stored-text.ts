/** Texts in the words of records: two characters a word, as code points from 1, so that a half that is empty is 0. */
const base = 0x11_00_01;

/** Stores a text in `count` words from `at` on; null is no number. */
export function storeText(words: Float64Array, at: number, text: string | null, count: number): void {
  if (text === null) {
    words.fill(0, at, at + count);
    words[at] = NaN;
    return;
  }
  let from = 0;
  for (let word = at; word < at + count; word++) {
    let value = 0;
    for (let half = 1; half <= base; half *= base) {
      if (from >= text.length) break;
      const point = text.codePointAt(from)!;
      value += (point + 1) * half;
      from += point > 0xff_ff ? 2 : 1;
    }
    words[word] = value;
  }
  if (from < text.length) throw new RangeError(`a text of more than ${2 * count} characters: ${text}`);
}

/** The text that stands in `count` words from `at` on. */
export function storedText(words: Float64Array, at: number, count: number): string | null {
  if (Number.isNaN(words[at])) return null;
  let text = "";
  for (let word = at; word < at + count; word++) {
    const value = words[word]!;
    if (value === 0) break;
    const second = Math.floor(value / base);
    text += String.fromCodePoint(value - second * base - 1);
    if (second > 0) text += String.fromCodePoint(second - 1);
  }
  return text;
}
