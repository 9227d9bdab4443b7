import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Calls `use` with a folder that holds these files, for as long as it takes. */
export async function withCsvFolder(files: ReadonlyMap<string, string>, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-csv-"));
  try {
    for (const [table, text] of files) writeFileSync(path.join(folder, `${table}.csv`), text);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A CSV file as the sink writes it: null empty, the empty text in quotes, quotes only where they must be. */
export function csvText(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return [columns, ...rows].map((line) => `${line.map(field).join(",")}\n`).join("");
}

const field = (value: string | null): string =>
  value === null ? "" : value === "" || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
