/**
 * A text as it stands between the quotes of a JSON string (RFC 8259). Lone surrogates are left to the UTF-8 encoder, which
 * writes U+FFFD: a CSV file and a JSON file of one run hold the same characters.
 */
export function jsonEscaped(text: string): string {
  if (!/["\\\u0000-\u001f]/.test(text)) return text;
  return text.replace(/["\\\u0000-\u001f]/g, escaped);
}

function escaped(character: string): string {
  return named[character] ?? "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
}

const named: { readonly [character: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
