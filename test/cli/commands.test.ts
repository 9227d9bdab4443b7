import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { shop, wrongShop, Workplace } from "./command-line.ts";

const places: Workplace[] = [];
let place: Workplace;
beforeEach(() => {
  place = new Workplace({ "shop.ecom": shop, "wrong.ecom": wrongShop });
  places.push(place);
});
afterAll(() => places.forEach((each) => each.remove()));

describe("the line itself", () => {
  it("--help and --version answer on standard output", async () => {
    const help = await place.run("--help");
    expect(help).toMatchObject({ exit: 0, err: "" });
    for (const name of ["init", "check", "compile", "run", "preview", "explain", "fmt"])
      expect(help.out).toContain(`\n  ${name} `);
    expect((await place.run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await place.run("help", "check")).out).toContain("--sarif");
    expect((await place.run("help", "run")).out).toContain("--shard K/N");
  });

  it("nothing at all is a wrong line", async () => {
    const { exit, out, err } = await place.run();
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain("Usage: ecomc");
  });

  it.each([
    [["comple", "shop.ecom"], "There is no command `comple`", "Did you mean `ecomc compile`?"],
    [["shop.ecom"], "stands in the place of a command", "Did you mean `ecomc check shop.ecom`?"],
    [["check", "--jsn", "shop.ecom"], "Unknown option `--jsn`.", "Did you mean `--json`?"],
    [["check"], "<schema> is missing.", "--help"],
    [["check", "shop.ecom", "wrong.ecom"], "Too many arguments for `check`", "--help"],
    [["preview", "shop.ecom", "-n"], "argument missing.", "--help"],
    [["check", "shop.ecom", "--json", "--sarif"], "two forms", "Leave one of them out"],
    [["compile", "shop.ecom", "--emit", "cst"], "--emit cst", "ast, model, plan"],
    [["verify", "shop.ecom", "--data", "x"], "`ecomc verify` is not available yet", ""],
    [["score", "--ledger", "x"], "`ecomc score` is not available yet", ""],
    [["check", "shp.ecom"], "There is no file `shp.ecom`", "Did you mean `shop.ecom`?"],
    [["fmt", "nowhere.ecom"], "There is no file `nowhere.ecom`", ""],
    [["run"], "needs a schema", ""],
    [["run", "shop.ecom", "--scle", "3"], "--scle", "Did you mean `--scale`?"],
    [["run", "shop.ecom", "--scale", "-1"], "`--scale -1`: a number above 0 is meant", ""],
    [["run", "shop.ecom", "--seed", "-1"], "`--seed -1`: an integer from 0", ""],
    [["run", "shop.ecom", "--format"], "`--format` needs a value.", "--help"],
    [["run", "shop.ecom", "--out", "--force"], "`--out` needs a value, and `--force` looks like an option.", "`--out=--force`"],
    [["run", "shop.ecom", "--force=yes"], "`--force` takes no value.", ""],
    [["run", "shop.ecom", "--mess", "light"], "`--mess` is not available yet", ""],
    [["run", "shop.ecom", "--set", "customers"], "gives no constant a value", ""],
    [["run", "shop.ecom", "--set", "custmers=3"], "no plain constant `custmers`", "Did you mean `customers`?"],
    [["preview", "shop.ecom", "Ordr"], "no entity `Ordr`", "Did you mean `Order`?"],
    [["preview", "shop.ecom", "Genre"], "`Genre` is hidden", ""],
    [["preview", "shop.ecom", "-n", "many"], "whole number", ""],
    [["explain", "EC0299"], "There is no diagnostic `EC0299`", ""],
    [["init", "markteplace"], "There is no template `markteplace`", "Did you mean `marketplace`?"],
    [["init", "shop"], "not available yet", "There are"],
  ])("%j is refused with what was meant", async (args, message, hint) => {
    const { exit, out, err } = await place.run(...args);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
  });
});

describe("files that are no schemas", () => {
  const minimal = "schema s { period 2024-01-01 .. 2024-12-31 }\nentity A count 3 { key a_id: serial }\n";

  it.each([
    ["an empty one", "", "EC0212"],
    ["no text", "\u0000\u0001", "EC0004"],
    ["two that import each other", `import "other.ecom"\n${minimal}`, "EC0003"],
  ])("%s", async (_, text, code) => {
    place.write("given.ecom", text);
    place.write("other.ecom", 'import "given.ecom"\n');
    for (const command of ["check", "compile", "run", "preview", "explain"]) {
      const { exit, out, err } = await place.run(command, "given.ecom");
      expect({ exit, out, found: err.includes(`error ${code}`) }).toEqual({ exit: 1, out: "", found: true });
    }
  });

  it("a file in the place of a folder", async () => {
    place.write("given.ecom", minimal);
    for (const line of [
      ["compile", "given.ecom", "-o", "shop.ecom"],
      ["init", "minimal", "shop.ecom"],
    ]) {
      const { exit, out, err } = await place.run(...line);
      expect({ exit, out, err }).toEqual({
        exit: 3,
        out: "",
        err: expect.stringMatching(/shop\.ecom: a file of this name is there already\n$/) as string,
      });
    }
  });

  it.skipIf(!existsSync("/proc/self"))("a file system that takes no folders", async () => {
    place.write("given.ecom", minimal);
    for (const line of [
      ["compile", "given.ecom", "-o", "/proc/none"],
      ["init", "minimal", "/proc/none"],
      ["run", "given.ecom", "--out", "/proc/none/of/them"],
    ]) {
      const { exit, out, err } = await place.run(...line);
      expect({ exit, out, err }).toEqual({
        exit: 3,
        out: "",
        err: expect.stringMatching(/^error: \/proc\/.*: (not permitted|no permission)/) as string,
      });
    }
  });

  it("a folder", async () => {
    const { exit, err } = await place.run("check", ".");
    expect({ exit, err }).toMatchObject({ exit: 1, err: expect.stringContaining("is a folder") as string });
  });

  it("line ends of Windows and a mark of byte order are no mistakes", async () => {
    place.write("windows.ecom", `\uFEFF${minimal.replaceAll("\n", "\r\n")}`);
    expect(await place.run("check", "windows.ecom")).toMatchObject({ exit: 0 });
    const marked = await place.run("preview", "windows.ecom");
    place.write("plain.ecom", minimal);
    expect(marked).toEqual(await place.run("preview", "plain.ecom"));
  });

  it("of a very long line the part that is wrong is shown", async () => {
    const long = `${" ".repeat(500_000)}wrong_name${" + 1".repeat(20)}${" ".repeat(500_000)}`;
    place.write("long.ecom", `${minimal}entity B count 3 { key b_id: serial\n  x: int = ${long}\n}\n`);
    const { exit, err } = await place.run("check", "long.ecom");
    expect(exit).toBe(1);
    expect(err.length).toBeLessThan(1500);
    const lines = err.split("\n");
    const at = lines.findIndex((line) => line.includes("wrong_name") && line.startsWith("4 |"));
    expect(lines[at]!.indexOf("wrong_name")).toBe(lines[at + 1]!.indexOf("^^^^^^^^^^"));
  });
});

describe("check", () => {
  it("says so where nothing is wrong", async () => {
    expect(await place.run("check", "shop.ecom")).toEqual({ exit: 0, out: "shop.ecom: no errors, 2 tables\n", err: "" });
  });

  it("shows every mistake at its place, on standard error", async () => {
    const { exit, out, err } = await place.run("check", "wrong.ecom");
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toMatchInlineSnapshot(`
      "error EC0205: There is no entity \`Custmer\`.
        --> wrong.ecom:20:18
         |
      20 | entity Order per Custmer 1..4 {
         |                  ^^^^^^^
         = hint: Did you mean \`Customer\`?

      error EC0707: This range is upside down: its low end lies above its high end.
        --> wrong.ecom:23:35
         |
      23 |   amount: decimal(10,2) = uniform(500..5)
         |                                   ^^^^^^
         = hint: Swap the two ends.

      2 errors
      "
    `);
  });

  it("--json is one document on standard output", async () => {
    const { exit, out, err } = await place.run("check", "wrong.ecom", "--json", "--timings");
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
    const document = JSON.parse(out);
    expect(document).toMatchObject({ version: 1, errors: 2, warnings: 0 });
    expect(document.diagnostics[0].place).toMatchObject({ file: "wrong.ecom", start: { line: 20 } });
    expect(document.timings.parse).toBeGreaterThan(0);
    expect(JSON.parse((await place.run("check", "shop.ecom", "--json")).out)).toMatchObject({
      schema: "shop",
      errors: 0,
      diagnostics: [],
    });
  });

  it("--sarif is a log", async () => {
    const { exit, out } = await place.run("check", "wrong.ecom", "--sarif");
    expect(exit).toBe(1);
    expect(JSON.parse(out).runs[0].results).toHaveLength(2);
  });

  it("follows imports, and places what is wrong there", async () => {
    place.write("parts/genre.ecom", "entity Genre count 3 fixed { key genre_id: serail }\n");
    place.write("whole.ecom", shop.replace(/hidden entity[^}]*\}/, 'import "parts/genre.ecom"'));
    const { exit, err } = await place.run("check", "whole.ecom");
    expect(exit).toBe(1);
    expect(err).toContain("--> parts/genre.ecom:1:44");
  });

  it("finds names that a dialect cannot hold, and takes a dialect that is not generated yet", async () => {
    const long = "a_name_of_eighty_characters_which_is_more_than_some_databases_can_hold_in_one_go";
    const named = (dialect: string): string =>
      `schema s { period 2024-01-01 .. 2024-12-31  dialects ${dialect} }\nentity A count 3 { key a_id: serial  ${long}: int = 1 }\n`;
    place.write("long.ecom", named("postgres"));
    expect(await place.run("check", "long.ecom")).toMatchObject({ exit: 1, err: expect.stringContaining("EC1011") as string });
    place.write("later.ecom", named("snowflake"));
    expect(await place.run("check", "later.ecom")).toMatchObject({ exit: 0, err: "" });
  });

  it("--timings names the stages", async () => {
    const { err } = await place.run("check", "shop.ecom", "--timings");
    for (const stage of ["parse", "check", "in all"]) expect(err).toMatch(new RegExp(`^${stage} +\\d+\\.\\d ms$`, "m"));
  });
});

describe("compile", () => {
  it("writes the generator, DDL, load script, checks and documentation", async () => {
    const { exit, out, err } = await place.run("compile", "shop.ecom");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("generated/shop");
    const files = readdirSync(place.path("generated/shop"), { recursive: true, encoding: "utf8" });
    for (const name of [
      "generator.ts",
      "ddl/sqlite.sql",
      "load/sqlite.mjs",
      "checks/sqlite.sql",
      "schema.md",
      "er.mmd",
      "model.json",
    ]) {
      expect(files).toContain(name);
    }
  });

  it("gives the same bytes again, and adds what is inside on request", async () => {
    await place.run("compile", "shop.ecom", "-o", "out");
    const before = readFileSync(place.path("out/generator.ts"), "utf8");
    const { exit, out } = await place.run("compile", "shop.ecom", "--output=out", "--emit", "ast,plan", "--json");
    expect(exit).toBe(0);
    const document = JSON.parse(out);
    expect(document).toMatchObject({ schema: "shop", errors: 0, folder: "out" });
    const names = document.files.map((file: { path: string }) => file.path);
    expect(names).toEqual(expect.arrayContaining(["ast.json", "generator.ts", "model.json", "plan.json"]));
    expect(readFileSync(place.path("out/generator.ts"), "utf8")).toBe(before);
    for (const name of ["ast", "model", "plan"]) JSON.parse(readFileSync(place.path(`out/${name}.json`), "utf8"));
  });

  it("writes nothing while an error stands", async () => {
    const { exit, err } = await place.run("compile", "wrong.ecom", "-o", "out");
    expect(exit).toBe(1);
    expect(err).toContain("2 errors");
    expect(existsSync(place.path("out"))).toBe(false);
  });

  it("does not touch a file that is not its own, unless forced", async () => {
    place.write("out/schema.md", "mine");
    const { exit, err } = await place.run("compile", "shop.ecom", "-o", "out");
    expect(exit).toBe(2);
    expect(err).toContain("was not written by ecomc");
    expect(readdirSync(place.path("out"))).toEqual(["schema.md"]);
    expect((await place.run("compile", "shop.ecom", "-o", "out", "--force")).exit).toBe(0);
  });
});

describe("run", () => {
  it("writes files, and does not write over them", async () => {
    const line = ["run", "shop.ecom", "--out", place.path("data"), "--quiet"];
    expect(await place.run(...line)).toEqual({ exit: 0, out: "", err: "" });
    const orders = readFileSync(place.path("data/order.csv"), "utf8");
    expect(orders.split("\n")[0]).toBe("order_id,customer_id,genre_id,amount");
    expect((await place.run(...line)).exit).toBe(2);
    expect((await place.run(...line, "--force")).exit).toBe(0);
    expect(readFileSync(place.path("data/order.csv"), "utf8")).toBe(orders);
  });

  it("refuses a scale that keys cannot number, before the first byte", async () => {
    place.write("int.ecom", "schema s { period 2024-01-01 .. 2024-12-31 }\nentity A count 20 { key a_id: serial }\n");
    for (const [scale, message] of [
      ["1e9", "asks for 20000000000 rows of a, more than its key `a_id` can number"],
      ["1e300", "more than its key `a_id`"],
    ] as const) {
      const { exit, out, err } = await place.run("run", "int.ecom", "--out", "new", "--scale", scale);
      expect({ exit, out, err }).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(message) as string });
    }
    expect(existsSync(place.path("new"))).toBe(false);
  });

  it("refuses more rows below others than their keys number, once they are counted, also in parts", async () => {
    place.write(
      "many.ecom",
      "schema s { period 2024-01-01 .. 2024-12-31 }\nentity A count 2_000 { key a_id: serial }\nentity B per A 1_500_000 { key b_id: serial }\n",
    );
    for (const part of [[], ["--shard", "1/4"]]) {
      const { exit, err } = await place.run("run", "many.ecom", "--out", "new", "--quiet", ...part);
      expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining("more than its key `b_id`") as string });
    }
    expect(existsSync(place.path("new"))).toBe(false);
  });

  it("entities that own each other are an error, whatever is asked", async () => {
    place.write(
      "circle.ecom",
      "schema s { period 2024-01-01 .. 2024-12-31 }\nentity A per B { key a_id: serial }\nentity B per A { key b_id: serial }\n",
    );
    for (const command of ["check", "compile", "run"]) {
      const { exit, err, out } = await place.run(command, "circle.ecom");
      expect(exit).toBe(1);
      expect(err + out).toContain("EC0501");
      expect(err + out).not.toContain("defect");
    }
  });

  it("--set gives a constant another value; options may stand before the schema", async () => {
    const { exit, out } = await place.run("run", "--set", "customers=3 + 4", "--json", "--out", place.path("seven"), "shop.ecom");
    expect(exit).toBe(0);
    const summary = JSON.parse(out);
    expect(summary.tables.find((table: { name: string }) => table.name === "customer").rows).toBe(7);
  });

  it("--to loads a database with its keys", async () => {
    expect((await place.run("run", "shop.ecom", "--to", `sqlite:${place.path("shop.sqlite")}`, "--quiet")).exit).toBe(0);
    const database = new DatabaseSync(place.path("shop.sqlite"));
    expect(database.prepare('SELECT count(*) AS n FROM "order" JOIN customer USING (customer_id)').get()!["n"]).toBeGreaterThan(
      20,
    );
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    database.close();
  });

  it("a wrong schema, and a wrong value to set, are told apart from a wrong line", async () => {
    expect((await place.run("run", "wrong.ecom", "--out", place.path("data"))).exit).toBe(1);
    const { exit, err } = await place.run("run", "shop.ecom", "--set", "customers=many +", "--out", place.path("data"));
    expect(exit).toBe(1);
    expect(err).toContain("--> --set customers:1:");
    expect(existsSync(place.path("data"))).toBe(false);
  });

  it("--help is of the schema where there is one", async () => {
    expect((await place.run("run", "--help")).out).toContain("--set NAME=VALUE");
    expect((await place.run("run", "shop.ecom", "--help")).out).toContain("customer, order");
  });
});

describe("a required reference without a candidate", () => {
  const nobody = (time: string): string => `schema demo { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Host count 5 { key host_id: serial  time born: timestamp = uniform(2024-06-01 .. 2024-12-01) }
entity Guest ${time}  ref host: Host }
`;
  it.each([
    [
      ["preview", "nobody.ecom"],
      "count 50 { key guest_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-01)",
      / for row \d+\./,
    ],
    [
      ["explain", "nobody.ecom"],
      "count 50 { key guest_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-01)",
      / for row \d+\./,
    ],
    [
      ["run", "nobody.ecom", "--out", "x"],
      "count 50 { key guest_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-01)",
      / for row \d+\./,
    ],
    [
      ["preview", "nobody.ecom"],
      "count 50 over 2024-01-01 .. 2024-12-01 { key guest_id: serial  time at: timestamp",
      / for the row drawn as number \d+\./,
    ],
  ])("is the schema's mistake, and the row is named: %j %s", async (line, guest, said) => {
    place.write("nobody.ecom", nobody(guest));
    const { exit, err } = await place.run(...line);
    expect(exit).toBe(1);
    expect(err).toContain("error: Guest.host: no candidate");
    expect(err).toMatch(said);
    expect(err).not.toMatch(/defect|\n {4}at /);
  });
});

describe("preview", () => {
  it("shows the first rows that a run writes", async () => {
    const { exit, out, err } = await place.run("preview", "shop.ecom", "-n", "2");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "customer
      customer_id  name            joined_on
      ───────────  ──────────────  ──────────
                1  Russ Gutmann    2023-06-12
                2  Zola Bergstrom  2022-10-07

      order
      order_id  customer_id  genre_id  amount
      ────────  ───────────  ────────  ──────
             1            8         3  394.13
             2            9         1   52.51
      "
    `);
    await place.run("run", "shop.ecom", "--out", place.path("data"), "--quiet");
    const [, first] = readFileSync(place.path("data/customer.csv"), "utf8").split("\n");
    for (const value of first!.split(",")) expect(out).toContain(value);
  });

  it("of one table, by the entity's name or the table's, as JSON too", async () => {
    const byEntity = await place.run("preview", "shop.ecom", "Order", "--rows", "3", "--json");
    expect((await place.run("preview", "shop.ecom", "order", "-n", "3", "--json")).out).toBe(byEntity.out);
    const document = JSON.parse(byEntity.out);
    expect(Object.keys(document)).toEqual(["order"]);
    expect(document.order).toHaveLength(3);
    expect(document.order[0]).toEqual({
      order_id: 1,
      customer_id: expect.any(Number),
      genre_id: expect.any(Number),
      amount: expect.any(Number),
    });
    const other = await place.run("preview", "shop.ecom", "Order", "--rows", "3", "--json", "--seed", "2");
    expect(other.out).not.toBe(byEntity.out);
  });

  it("shows all rows of a small table, and what is wrong in a wrong schema", async () => {
    const { out } = await place.run("preview", "shop.ecom", "Customer", "-n", "1000", "--set", "customers=5", "--json");
    expect(JSON.parse(out).customer).toHaveLength(5);
    expect((await place.run("preview", "wrong.ecom")).exit).toBe(1);
  });
});

describe("explain", () => {
  it("a diagnostic, in words and as JSON", async () => {
    expect((await place.run("explain", "ec0001")).out).toContain("error EC0001: schema file not found");
    expect(JSON.parse((await place.run("explain", "EC0001", "--json")).out)).toMatchObject({ code: "EC0001", severity: "error" });
  });

  it("a plan, in words and as JSON; the rows it expects come", async () => {
    const { exit, out } = await place.run("explain", "shop.ecom");
    expect(exit).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "shop: 2 tables, 65 rows and 1.3 kB of CSV at scale 1
      2024-01-01 .. 2024-12-31, seed 1

      Order of the work: each wave reads those before it
      wave  entity    table     rows    CSV  rows come from  numbered
      ────  ────────  ────────  ────  ─────  ──────────────  ──────────────────────────────────
         1  Genre     (hidden)               fixed           in order
         2  Customer  customer    20  622 B  numbered        in order
              Order   order       45  678 B  per Customer    with its Customer, by day of birth

      References: how each is drawn
      field        refers to  strategy
      ───────────  ─────────  ───────────────
      Order.genre  Genre      drawn uniformly

      Growth: a longer period or a larger scale changes nothing in the rows that were there, but columns that
        change with the scale: Order.order_id

      faker methods compiled to word lists
      faker.person.fullName()
      "
    `);
    const { plan } = JSON.parse((await place.run("explain", "shop.ecom", "--json")).out);
    expect(plan.waves.map((wave: { root: string }) => wave.root)).toEqual(["Genre", "Customer"]);
    const summary = JSON.parse((await place.run("run", "shop.ecom", "--out", place.path("data"), "--json")).out);
    expect(plan.rows).toBe(summary.rows);
  });
});

describe("explain, where a run would be long", () => {
  it("takes rows from the declarations, and the rest from a sample", async () => {
    place.write("large.ecom", shop.replace("const customers = 20", "const customers = 400_000"));
    const { plan } = JSON.parse((await place.run("explain", "large.ecom", "--json")).out);
    const [, wave] = plan.waves;
    expect(wave.entities.map((entity: { expected: object }) => entity.expected)).toMatchObject([
      { rows: 400_000, from: "declaration" },
      { rows: 1_000_000, from: "declaration" },
    ]);
  });
});

describe("fmt", () => {
  const untidy = shop.replace("  key customer_id: serial", "     key   customer_id:serial // the key");

  it("formats in place and names what it changed; once is enough", async () => {
    place.write("untidy.ecom", untidy);
    expect(await place.run("fmt", "untidy.ecom")).toMatchObject({ exit: 0, out: "untidy.ecom\n" });
    expect(readFileSync(place.path("untidy.ecom"), "utf8")).toContain("  key customer_id: serial // the key\n");
    expect(await place.run("fmt", "untidy.ecom")).toEqual({ exit: 0, out: "", err: "" });
  });

  it("leaves a link and permissions as they are", async () => {
    place.write("untidy.ecom", untidy);
    chmodSync(place.path("untidy.ecom"), 0o640);
    symlinkSync("untidy.ecom", place.path("link.ecom"));
    expect(await place.run("fmt", "link.ecom")).toMatchObject({ exit: 0, out: "untidy.ecom\n" });
    expect(lstatSync(place.path("link.ecom")).isSymbolicLink()).toBe(true);
    expect(statSync(place.path("untidy.ecom")).mode & 0o777).toBe(0o640);
    expect(await place.run("fmt", "--check", "untidy.ecom")).toEqual({ exit: 0, out: "", err: "" });
  });

  it("--check names what is not formatted, and changes nothing", async () => {
    place.write("untidy.ecom", untidy);
    await place.run("fmt", "shop.ecom");
    expect(await place.run("fmt", "--check", "shop.ecom", "untidy.ecom")).toEqual({ exit: 1, out: "untidy.ecom\n", err: "" });
    expect(readFileSync(place.path("untidy.ecom"), "utf8")).toBe(untidy);
  });

  it("takes the line ends of Windows as they are", async () => {
    await place.run("fmt", "shop.ecom");
    const windows = readFileSync(place.path("shop.ecom"), "utf8").replaceAll("\n", "\r\n");
    place.write("windows.ecom", windows);
    place.write("untidy.ecom", untidy.replaceAll("\n", "\r\n"));
    expect(await place.run("fmt", "--check", "windows.ecom")).toEqual({ exit: 0, out: "", err: "" });
    expect(await place.run("fmt", "windows.ecom", "untidy.ecom")).toMatchObject({ exit: 0, out: "untidy.ecom\n" });
    expect(readFileSync(place.path("windows.ecom"), "utf8")).toBe(windows);
    expect(readFileSync(place.path("untidy.ecom"), "utf8")).toContain("  key customer_id: serial // the key\r\n");
  });

  it("leaves a file with mistakes of syntax as it is, and formats the others", async () => {
    place.write("broken.ecom", "entity {");
    place.write("untidy.ecom", untidy);
    const { exit, out, err } = await place.run("fmt", "broken.ecom", "untidy.ecom");
    expect({ exit, out }).toEqual({ exit: 1, out: "untidy.ecom\n" });
    expect(err).toContain("--> broken.ecom:1");
    expect(readFileSync(place.path("broken.ecom"), "utf8")).toBe("entity {");
  });
});

describe("init", () => {
  it.each(["minimal", "sandbox", "marketplace", "cards"])("%s gives a schema that checks", async (template) => {
    expect((await place.run("init", template, "new")).exit).toBe(0);
    expect(readdirSync(place.path("new"))).toEqual(
      expect.arrayContaining([".gitignore", "README.md", "package.json", `${template}.ecom`]),
    );
    expect(await place.run("check", `new/${template}.ecom`)).toMatchObject({ exit: 0 });
  });

  it("writes nothing where not all can be written", async () => {
    place.write("new/common", "a file where a folder is wanted");
    expect(await place.run("init", "sandbox", "new")).toMatchObject({ exit: 3, out: "" });
    expect(readdirSync(place.path("new"))).toEqual(["common"]);
  });

  it("writes over nothing", async () => {
    place.write("README.md", "mine");
    place.write("package.json", "{}");
    expect((await place.run("init")).exit).toBe(0);
    expect(readFileSync(place.path("README.md"), "utf8")).toBe("mine");
    const { exit, err } = await place.run("init", "minimal");
    expect(exit).toBe(2);
    expect(err).toContain("`minimal.ecom` is there already");
  });
});
