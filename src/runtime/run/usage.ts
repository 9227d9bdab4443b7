import type { GeneratedSchema } from "./generated.ts";

/** What `--help` prints. */
export function usage(schema: GeneratedSchema): string {
  const tables = schema.tables.map((table) => table.name).join(", ");
  return `Writes the rows of ${schema.name} (${schema.tables.length} tables): ${tables}.

${optionsUsage(schema.name, String(schema.seed))}
Exit codes: 0 done; 1 the data is wrong; 2 the command line is wrong; 3 the environment failed.
`;
}

/** The options of a run; where no schema is at hand, words stand for its name and its seed. */
export function optionsUsage(name: string, seed: string): string {
  return `Where
  -o, --out DIR         folder for the files; ./data/${name} unless given; - writes one table to standard output
      --format FORMAT   csv (unless given) or jsonl; several with commas
      --to sqlite:FILE  a SQLite database in the place of files: tables, rows, keys and indexes
      --force           replace what is there
What
      --tables A,B      only these tables; their rows are the same as ever
      --seed N          ${seed} unless given
      --scale X         so many times the rows; 1 unless given
      --shard K/N       part K of N; each part into a folder of its own
How
      --jobs N          parts at work at the same time: one, whatever is asked; the bytes do not depend on it
      --checksums       record a checksum of each file in the manifest
      --no-sync         do not wait until the disk has the bytes: a failure of the machine (not of the program) may lose them
      --quiet           errors only
      --json            a machine-readable summary on standard output
      --no-color        plain text (as the environment variable NO_COLOR)
  -h, --help            this page
`;
}
