/** Comma separated values (RFC 4180), as data files are written. */

export interface CsvCell {
  readonly text: string;
  readonly quoted: boolean;
}

/** Records of cells; a line feed, with or without a carriage return, ends a record, and a last one needs none. */
export function parseCsv(text: string): readonly (readonly CsvCell[])[] {
  const records: CsvCell[][] = [];
  let record: CsvCell[] = [];
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  const { length } = text;
  while (position < length) {
    let cell: CsvCell;
    if (text[position] === '"') {
      let value = "";
      let from = position + 1;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end === -1) {
          value += text.slice(from);
          position = length;
          break;
        }
        value += text.slice(from, end);
        if (text[end + 1] !== '"') {
          position = end + 1;
          break;
        }
        value += '"';
        from = end + 2;
      }
      cell = { text: value, quoted: true };
    } else {
      let end = position;
      while (end < length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end++;
      cell = { text: text.slice(position, end), quoted: false };
      position = end;
    }
    record.push(cell);
    if (text[position] === ",") {
      position++;
      if (position < length) continue;
      record.push({ text: "", quoted: false });
    }
    if (text[position] === "\r") position++;
    if (text[position] === "\n") position++;
    // A blank line is no record.
    if (record.length > 1 || record[0]?.text !== "" || record[0].quoted) records.push(record);
    record = [];
  }
  return records;
}
