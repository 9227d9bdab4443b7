import fs, { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, test, vi } from "vitest";
import { environmentMessage } from "../../../src/runtime/run/failure.ts";
import { execute, type RunResult } from "../../../src/runtime/run/execute.ts";
import { parseRunOptions } from "../../../src/runtime/run/options.ts";
import { readManifest } from "../../../src/runtime/run/manifest.ts";
import { TreeHash } from "../../../src/runtime/sinks/tree-hash.ts";
import { contents, emptyFolder, TestConsole } from "./folder.ts";
import { schema, start } from "./shop.ts";

async function run(args: readonly string[], console = new TestConsole()): Promise<RunResult & TestConsole> {
  return Object.assign(console, await execute(schema, start, parseRunOptions(args), console));
}

describe("files", () => {
  test("a folder with a file a table and a manifest; the summary says where it is", async () => {
    const folder = path.join(emptyFolder(), "deep", "data");
    const result = await run(["--out", folder]);
    expect(result.exitCode).toBe(0);
    expect(readdirSync(path.dirname(folder))).toEqual(["data"]);
    const files = contents(folder);
    expect(Object.keys(files).sort()).toEqual(["customers.csv", "manifest.json", "orders.csv"]);
    expect(files["customers.csv"]!.split("\n").slice(0, 4)).toEqual([
      "customer_id,name,kind",
      '1,"Customer ""1""",',
      '2,"Customer ""2""",private',
      '3,"Customer ""3""","business, small"',
    ]);
    expect(files["orders.csv"]!.split("\n")[1]).toBe("1,1,2023-11-14 22:15:02,0.25,");
    expect(readManifest(folder)).toMatchObject({
      schema: "shop",
      seed: 42,
      scale: 1,
      shard: null,
      tables: [
        {
          name: "customers",
          rows: 100,
          order: "address",
          files: [{ file: "customers.csv", bytes: files["customers.csv"]!.length }],
        },
        { name: "orders", rows: 300, order: "key", key: ["order_id"] },
      ],
    });
    expect(result.stdout).toContain("orders     300 rows");
    expect(result.stdout).toContain(folder);
    expect(result.stdout).toContain("Next: head -n 3");
    expect(result.stderr).toBe("");
    expect(statSync(folder).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test("the disk is asked to keep what was written, unless with --no-sync; the bytes are the same", async () => {
    const waits: string[] = [];
    const spies = (["fsync", "fsyncSync", "fdatasync"] as const).map((name) => {
      const real = fs[name] as (...args: unknown[]) => unknown;
      return vi.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
        waits.push(name);
        return real(...args);
      });
    });
    syncBuiltinESMExports();
    try {
      for (const to of ["folder", "database"]) {
        const home = emptyFolder();
        const where = (name: string): string[] =>
          to === "folder" ? ["--out", path.join(home, name)] : ["--to", `sqlite:${path.join(home, name)}`];
        await run([...where("kept"), "--quiet"]);
        expect(waits).toContain("fsyncSync");
        waits.length = 0;
        await run([...where("left"), "--quiet", "--no-sync"]);
        expect(waits).toEqual([]);
        if (to === "folder") expect(contents(path.join(home, "left"))).toEqual(contents(path.join(home, "kept")));
        else expect(readFileSync(path.join(home, "left"))).toEqual(readFileSync(path.join(home, "kept")));
      }
    } finally {
      for (const spy of spies) spy.mockRestore();
      syncBuiltinESMExports();
    }
  });

  test("two formats in one run are the files of two runs", async () => {
    const folder = emptyFolder();
    await run(["--out", path.join(folder, "both"), "--format", "jsonl,csv", "--quiet"]);
    await run(["--out", path.join(folder, "csv"), "--quiet"]);
    await run(["--out", path.join(folder, "jsonl"), "--format", "jsonl", "--quiet"]);
    const both = contents(path.join(folder, "both"));
    expect(both).toMatchObject({
      "orders.csv": contents(path.join(folder, "csv"))["orders.csv"],
      "orders.jsonl": contents(path.join(folder, "jsonl"))["orders.jsonl"],
    });
    expect(JSON.parse(both["orders.jsonl"]!.split("\n")[5]!)).toEqual({
      order_id: 6,
      customer_id: 6,
      placed_at: "2023-11-14T22:20:02",
      total: 1.5,
      note: "two\nlines, quoted",
    });
  });

  test("the same settings give the same files, manifest and all; --tables changes no file that it writes", async () => {
    const folder = emptyFolder();
    await run(["--out", path.join(folder, "a"), "--checksums"]);
    await run(["--out", path.join(folder, "b"), "--checksums", "--jobs", "4"]);
    await run(["--out", path.join(folder, "c"), "--tables", "orders"]);
    expect(contents(path.join(folder, "b"))).toEqual(contents(path.join(folder, "a")));
    const some = contents(path.join(folder, "c"));
    expect(Object.keys(some).sort()).toEqual(["manifest.json", "orders.csv"]);
    expect(some["orders.csv"]).toBe(contents(path.join(folder, "a"))["orders.csv"]);
  });

  test("--jobs above 1 is said once; --quiet says nothing", async () => {
    const folder = emptyFolder();
    expect((await run(["--out", path.join(folder, "a"), "--jobs", "2"])).stderr.match(/--jobs 2/g)).toHaveLength(1);
    const quiet = await run(["--out", path.join(folder, "b"), "--jobs", "2", "--quiet"]);
    expect(quiet.stdout + quiet.stderr).toBe("");
  });

  test("--json gives the summary as a document", async () => {
    const folder = path.join(emptyFolder(), "data");
    const result = await run(["--out", folder, "--json"]);
    expect(JSON.parse(result.stdout)).toMatchObject({
      schema: "shop",
      rows: 400,
      path: folder,
      manifest: path.join(folder, "manifest.json"),
      tables: [
        { name: "customers", rows: 100, files: [path.join(folder, "customers.csv")] },
        { name: "orders", rows: 300 },
      ],
    });
    expect(result.summary).toEqual(JSON.parse(result.stdout));
  });

  test("checksums are the tree hash of the files", async () => {
    const folder = path.join(emptyFolder(), "data");
    await run(["--out", folder, "--scale", "300", "--checksums"]);
    for (const { files } of readManifest(folder)!.tables) {
      const hash = new TreeHash();
      hash.update(readFileSync(path.join(folder, files[0]!.file)));
      expect(files[0]!.sha256tree).toBe(hash.digest());
    }
  });
});

describe("what is there is not lost", () => {
  test("refused without --force, replaced with it, files of others kept", async () => {
    const folder = path.join(emptyFolder(), "data");
    await run(["--out", folder, "--format", "csv,jsonl", "--seed", "1"]);
    writeFileSync(path.join(folder, "notes.txt"), "mine");
    const before = contents(folder);

    const refused = await run(["--out", folder]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("--force");
    expect(contents(folder)).toEqual(before);

    const replaced = await run(["--out", folder, "--force"]);
    expect(replaced.exitCode).toBe(0);
    const after = contents(folder);
    expect(Object.keys(after).sort()).toEqual(["customers.csv", "manifest.json", "notes.txt", "orders.csv"]);
    expect(after["orders.csv"]).not.toBe(before["orders.csv"]);
    expect(after["notes.txt"]).toBe("mine");
    expect(readdirSync(path.dirname(folder))).toEqual(["data"]);
  });

  test("a folder with other files takes ours; one of our names alone is refused", async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, "readme.md"), "hello");
    expect((await run(["--out", folder])).exitCode).toBe(0);
    const other = emptyFolder();
    writeFileSync(path.join(other, "orders.csv"), "mine");
    expect((await run(["--out", other])).exitCode).toBe(2);
    expect(contents(other)).toEqual({ "orders.csv": "mine" });
  });

  test.each(["throw", "full"])("a run that fails (%s) leaves the old files, and nothing new", async (fault) => {
    vi.stubEnv("SHOP_FAULT", fault);
    const folder = emptyFolder();
    const data = path.join(folder, "data");
    const fresh = await run(["--out", data]);
    expect(fresh.exitCode).toBe(3);
    expect(fresh.stderr).toContain(fault === "full" ? "the disk is full" : "defect of the generator");
    expect(readdirSync(folder)).toEqual([]);

    vi.stubEnv("SHOP_FAULT", "");
    await run(["--out", data]);
    const before = contents(folder);
    vi.stubEnv("SHOP_FAULT", fault);
    expect((await run(["--out", data, "--force"])).exitCode).toBe(3);
    expect(contents(folder)).toEqual(before);
    vi.unstubAllEnvs();
  });

  test("data that cannot be what the schema declares is exit code 1", async () => {
    vi.stubEnv("SHOP_FAULT", "impossible");
    const folder = emptyFolder();
    const result = await run(["--out", path.join(folder, "data")]);
    vi.unstubAllEnvs();
    expect([result.exitCode, result.stderr.split("\n")[0]]).toEqual([1, "error: Order.customer: no candidate for a row."]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("if a new file cannot get its name, the old ones come back", async () => {
    const folder = path.join(emptyFolder(), "data");
    await run(["--out", folder]);
    const before = contents(folder);
    // A folder of the file's name can be set aside, but the second table's file stands in its way again.
    const { installFolder } = await import("../../../src/runtime/run/install.ts");
    const { PartialFolder } = await import("../../../src/runtime/run/partial-folder.ts");
    const partial = PartialFolder.create(folder);
    writeFileSync(partial.file("customers.csv"), "new");
    expect(() => installFolder(partial, folder, ["customers.csv", "orders.csv"], [])).toThrow();
    partial.discard();
    expect(contents(path.dirname(folder))).toEqual(
      Object.fromEntries(Object.entries(before).map(([name, text]) => [path.join("data", name), text])),
    );
  });

  test("files that a killed run left aside are not forgotten", async () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, ".replaced-data"));
    const refused = await run(["--out", path.join(folder, "data"), "--force"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(".replaced-data");
  });

  test("two runs for one target: the second is refused; what a dead one left is swept away", async () => {
    const folder = emptyFolder();
    const { PartialFolder } = await import("../../../src/runtime/run/partial-folder.ts");
    const partial = PartialFolder.create(path.join(folder, "data"));
    const refused = await run(["--out", path.join(folder, "data")]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(String(process.pid));
    partial.discard();

    mkdirSync(path.join(folder, ".partial-data"));
    writeFileSync(path.join(folder, ".partial-data", "orders.csv"), "half");
    expect((await run(["--out", path.join(folder, "data")])).exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  test("parts of a whole do not share a folder, not even with --force", async () => {
    const folder = path.join(emptyFolder(), "data");
    expect((await run(["--out", folder, "--shard", "1/2"])).exitCode).toBe(0);
    const refused = await run(["--out", folder, "--shard", "2/2", "--force"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("folder of its own");
    expect((await run(["--out", folder, "--shard", "1/2", "--force"])).exitCode).toBe(0);
  });
});

describe("refused before the first byte", () => {
  test.each([
    [["--tables", "order"], "Did you mean `orders`?"],
    [["--tables", "nonsense"], "There are customers, orders."],
    [["--scale", "1e9"], "overflow"],
  ])("%j", async (args, message) => {
    const folder = emptyFolder();
    const result = await run(["--out", path.join(folder, "data"), ...args]);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a file in the place of the folder", async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, "data"), "");
    expect((await run(["--out", path.join(folder, "data")])).exitCode).toBe(2);
    expect((await run(["--out", path.join(folder, "data", "below")])).exitCode).toBe(3);
  });
});

describe("SQLite", () => {
  test("tables, rows, types, indexes; whole or not there", async () => {
    const folder = emptyFolder();
    const file = path.join(folder, "shop.db");
    const result = await run(["--to", `sqlite:${file}`]);
    expect(result.stderr).toBe("");
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain(file);
    expect(readdirSync(folder)).toEqual(["shop.db"]);
    const database = new DatabaseSync(file, { readOnly: true });
    const all = (sql: string) => database.prepare(sql).all();
    expect(all("SELECT count(*) AS n, sum(total) AS total FROM orders")).toMatchObject([
      { n: 300, total: (0.25 * 300 * 301) / 2 },
    ]);
    expect(all("SELECT *, typeof(order_id) AS t FROM orders WHERE order_id IN (5, 6)")).toMatchObject([
      { order_id: 5, customer_id: 5, placed_at: "2023-11-14 22:19:02", total: 1.25, note: null, t: "integer" },
      { order_id: 6, note: "two\nlines, quoted" },
    ]);
    expect(all("SELECT kind, count(*) AS n FROM customers GROUP BY kind ORDER BY kind")).toMatchObject([
      { kind: null, n: 34 },
      { kind: "business, small", n: 33 },
      { kind: "private", n: 33 },
    ]);
    expect(all("SELECT name FROM sqlite_schema WHERE type = 'index'")).toMatchObject([{ name: "orders_by_customer" }]);
    database.close();
  });

  test("an existing file is kept without --force, and replaced with it once the new one is whole", async () => {
    const folder = emptyFolder();
    const file = path.join(folder, "shop.db");
    writeFileSync(file, "precious");
    expect((await run(["--to", `sqlite:${file}`])).exitCode).toBe(2);
    vi.stubEnv("SHOP_FAULT", "throw");
    expect((await run(["--to", `sqlite:${file}`, "--force"])).exitCode).toBe(3);
    vi.unstubAllEnvs();
    expect(contents(folder)).toEqual({ "shop.db": "precious" });
    expect((await run(["--to", `sqlite:${file}`, "--force"])).exitCode).toBe(0);
    expect(readFileSync(file, "latin1").startsWith("SQLite format 3")).toBe(true);
  });

  test.each([
    ["dangling", "row 7 of orders refers to a row of customers that is not there"],
    ["check", "CHECK constraint failed"],
  ])("rows that break a constraint (%s) are the data's fault", async (fault, message) => {
    vi.stubEnv("SHOP_FAULT", fault);
    const folder = emptyFolder();
    const result = await run(["--to", `sqlite:${path.join(folder, "shop.db")}`]);
    vi.unstubAllEnvs();
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("tables that are not wanted stay empty, and what refers to them is no fault", async () => {
    const file = path.join(emptyFolder(), "shop.db");
    expect((await run(["--to", `sqlite:${file}`, "--tables", "orders"])).exitCode).toBe(0);
    const database = new DatabaseSync(file, { readOnly: true });
    const counts = "SELECT (SELECT count(*) FROM customers) AS customers, (SELECT count(*) FROM orders) AS orders";
    expect(database.prepare(counts).get()).toMatchObject({ customers: 0, orders: 300 });
    database.close();
  });

  test("a folder in the place of the file", async () => {
    expect((await run(["--to", `sqlite:${emptyFolder()}`])).exitCode).toBe(2);
  });
});

describe("progress", () => {
  test("bars on a terminal disappear before the summary; no colour without a wish for it", async () => {
    const terminal = new TestConsole();
    terminal.errIsTerminal = true;
    vi.stubEnv("SHOP_FAULT", "slow");
    const folder = path.join(emptyFolder(), "data");
    await run(["--out", folder, "--scale", "20", "--no-color"], terminal);
    vi.unstubAllEnvs();
    expect(terminal.stderr).toMatch(/^customers █{24} 100% +2,000$/m);
    expect(terminal.stderr).toMatch(/^orders    ░+ +0% +0$|^orders    █+░* +\d+% +[0-9,]+$/m);
    expect(terminal.stderr).toMatch(/rows\/s, \d+ MB\/s, .* left/);
    expect(terminal.stderr.endsWith("\u001b[3A\u001b[0J")).toBe(true);
    expect(terminal.stderr).not.toContain("\u001b[32m");
    expect(existsSync(path.join(folder, "manifest.json"))).toBe(true);
  });
});

describe("what does not fit into memory", () => {
  it.each([2 ** 34, 2 ** 53])("%d numbers", (length) => {
    let failure: unknown = null;
    try {
      new Float64Array(length);
    } catch (error) {
      failure = error;
    }
    expect(environmentMessage(failure)).toContain("does not fit into memory");
  });
  it("is no excuse for a wrong length", () => {
    expect(environmentMessage(new RangeError("Invalid typed array length: -1"))).toBeNull();
  });
});
