/** Whether a CSV field must be quoted for its content (RFC 4180): a comma, a quote, or an end of line. */
export function csvNeedsQuotes(text: string): boolean {
  return /[",\r\n]/.test(text);
}

/** A text as a CSV field; the empty text is quoted, because nothing at all means null. */
export function csvField(text: string): string {
  if (text === "") return '""';
  return csvNeedsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
