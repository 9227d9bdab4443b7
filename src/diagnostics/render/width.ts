const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
const picture = /^\p{Emoji_Presentation}/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many cells of a terminal `text` takes. It carries no escape sequences. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The longest beginning of `text` that fits `width` cells, with `…` in the last of them where something was cut. */
export function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return "";
  let used = 0;
  let kept = "";
  for (const { segment } of segmenter.segment(text)) {
    used += graphemeWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function graphemeWidth(grapheme: string): number {
  if (picture.test(grapheme) || grapheme.includes("\ufe0f")) return 2;
  const first = String.fromCodePoint(grapheme.codePointAt(0)!);
  if (invisible.test(first)) return 0;
  return wide.test(first) ? 2 : 1;
}
