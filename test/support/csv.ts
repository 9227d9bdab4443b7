/**
 * The records of a CSV text under their header: fields in quotes may hold commas, quotes (doubled) and line ends; an empty
 * field is null, one of two quotes the empty text.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string | null>>[] {
  const [header, ...records] = recordsOf(text);
  if (header === undefined) throw new Error("a CSV file without a header");
  return records.map((fields) => Object.fromEntries(header.map((name, i) => [name ?? "", fields[i] ?? null])));
}

const field = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

function recordsOf(text: string): (string | null)[][] {
  const records: (string | null)[][] = [];
  let record: (string | null)[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error("no CSV");
    const [, quoted, plain, end] = match;
    record.push(quoted === undefined ? (plain === "" ? null : plain!) : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}
