/** What tests of whole files say when they fail: the first difference, not two files. */

/** The first lines that differ; null where there are none. */
export function firstDifference(
  found: string,
  expected: string,
): { readonly line: number; readonly found: string; readonly expected: string } | null {
  if (found === expected) return null;
  const [left, right] = [found.split("\n"), expected.split("\n")];
  const at = Math.max(
    0,
    left.findIndex((line, i) => line !== right[i]),
  );
  return { line: at + 1, found: left[at] ?? "the end", expected: right[at] ?? "the end" };
}

/** The first table that differs, with its first different line; null where all are equal. */
export function firstDifferentTable(
  found: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): { readonly table: string } | null {
  for (const [table, text] of expected) {
    const other = found.get(table);
    if (other === undefined) return { table };
    const difference = firstDifference(other, text);
    if (difference !== null) return { table, ...difference };
  }
  return null;
}
