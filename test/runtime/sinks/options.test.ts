import { describe, expect, test } from "vitest";
import { Refusal } from "../../../src/runtime/run/failure.ts";
import { parseRunOptions } from "../../../src/runtime/run/options.ts";

test("nothing given", () => {
  expect(parseRunOptions([])).toEqual({
    destination: { kind: "folder", path: null },
    formats: ["csv"],
    tables: null,
    seed: null,
    scale: 1,
    jobs: 1,
    shard: null,
    checksums: false,
    sync: true,
    force: false,
    quiet: false,
    json: false,
    color: true,
    help: false,
  });
});

test("everything given, lists repeated and with commas", () => {
  const line = "--out d --format csv,jsonl --format=csv --tables a,b --tables=c --seed 7 --scale 0.5 --jobs 2 --shard 2/3";
  expect(parseRunOptions([...line.split(" "), "--checksums", "--no-sync", "--force", "--quiet", "--json", "--no-color"])).toEqual(
    {
      destination: { kind: "folder", path: "d" },
      formats: ["csv", "jsonl"],
      tables: ["a", "b", "c"],
      seed: 7,
      scale: 0.5,
      jobs: 2,
      shard: { index: 2, count: 3 },
      checksums: true,
      sync: false,
      force: true,
      quiet: true,
      json: true,
      color: false,
      help: false,
    },
  );
  expect(parseRunOptions(["--out", "-"]).destination).toEqual({ kind: "standard output" });
  expect(parseRunOptions(["--to", "sqlite:a b.db"]).destination).toEqual({ kind: "sqlite", file: "a b.db" });
});

describe("refused, with a reason", () => {
  const cases: [line: string, message: RegExp, hint?: RegExp][] = [
    ["--format parquet", /`--format parquet` is not available yet/, /csv and jsonl/],
    ["--format sql,csv", /`--format sql` is not available yet/],
    ["--format xml", /no format `xml`/],
    ...["mess high", "from 2024-01-01", "till 2024-01-01", "changes", "append", "stage count", "counts d", "temp d"].map(
      (option): [string, RegExp] => [`--${option}`, /is not available yet/],
    ),
    ["--memory 1GB", /`--memory` is not available yet/],
    ["--set n=5", /`--set` is not available yet/],
    ["--compress=gzip", /`--compress` is not available yet/],
    ["--to duckdb:x", /`--to duckdb:…` is not available yet/],
    ["--to postgres://u@h/d", /`--to postgres:…` is not available yet/],
    ["--to mysql://u@h/d", /not available yet/],
    ["--to x.db", /names no database/, /sqlite:/],
    ["--to sqlite:", /names no file/],
    ["--to sqlite:x --out d", /two destinations/],
    ["--to sqlite:x --format csv", /--format/],
    ["--to sqlite:x --shard 1/2", /all parts/],
    ["--to sqlite:x --checksums", /files/],
    ["--out - --tables a --no-sync", /files/],
    ["--out - --json", /both want standard output/],
    ["--out - --format csv,jsonl", /one format/],
    ["--out=", /names no folder/],
    ["--sead 5", /no option `--sead`/, /--seed/],
    ["--frobnicate", /no option `--frobnicate`/, /--help/],
    ["orders", /`orders` stands where an option should/],
    ["--seed x", /integer/],
    ["--seed 1.5", /integer/],
    ["--seed=-1", /integer/],
    ["--seed 9007199254740993", /integer/],
    ["--seed", /seed/],
    ["--scale 0", /above 0/],
    ["--scale ten", /above 0/],
    ["--scale 1e999", /above 0/],
    ["--jobs 0", /integer from 1/],
    ["--shard 0/3", /1\/3 to 3\/3/],
    ["--shard 4/3", /1\/3 to 3\/3/],
    ["--shard 1", /1\/3 to 3\/3/],
    ["--tables ,", /names no table/],
    ["--force=yes", /force/],
  ];
  test.each(cases)("%s", (line, message, hint) => {
    let refusal: unknown;
    try {
      parseRunOptions(line.split(" "));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(message);
    if (hint !== undefined) expect((refusal as Refusal).hint).toMatch(hint);
  });
});
