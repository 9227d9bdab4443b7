import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** The schemas of the tree cases, and everything else of the project that is one. */
export const schemas: readonly string[] = schemaFiles(join(import.meta.dirname, "..", ".."), [
  "test/grammar/cases/trees",
  "schemas",
]);

function schemaFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ecom"))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
}

/** Pieces that break things. */
const pieces: readonly string[] = [
  ...[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    '"',
    "'",
    "\\",
    '"{',
    '}"',
    "..",
    ":",
    "=",
    "==",
    ",",
    ";",
    "?",
    "??",
    ".",
    "|",
    "-",
    "#",
    "%",
  ],
  ...[
    "match",
    "pick",
    "else",
    "not",
    "entity",
    "entity X",
    "hidden",
    "state",
    "when",
    "key",
    "per",
    "a month",
    "unique (",
    "check",
  ],
  ...[
    "/*",
    "*/",
    "//",
    "///",
    "\n",
    "\n  ",
    "\r\n",
    " ",
    "\t",
    "\0",
    "5%",
    "30d",
    "2024-01-01",
    "2024-1-1",
    "12ab",
    "é",
    "\u{1F600}",
    "\ud800",
  ],
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.constant(""), fc.string({ unit: "binary", maxLength: 5 })),
});

function apply(text: string, { at, remove, insert }: Edit): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + insert + text.slice(offset + remove);
}

/** A schema with up to `most` edits at random places. */
export function mutatedSchema(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...schemas), fc.array(edit, { maxLength: most }))
    .map(([text, edits]) => edits.reduce(apply, text));
}

/** Text that may look like a schema or like nothing. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: mutatedSchema(20) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 400, size: "max" }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 400, size: "max" }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2000, size: "max" }) },
);
