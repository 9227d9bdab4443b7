import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, closeSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contents, emptyFolder } from "./folder.ts";

const shop = path.join(import.meta.dirname, "shop.ts");

function program(args: readonly string[], folder: string, fault = "") {
  const env = { ...process.env, SHOP_FAULT: fault };
  return spawnSync(process.execPath, [shop, ...args], { cwd: folder, env, encoding: "utf8" });
}

describe("as a program", () => {
  test("without options: ./data/<schema>; again: exit code 2 and the reason", () => {
    const folder = emptyFolder();
    const first = program([], folder);
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain("Everything is in data/shop");
    expect(readdirSync(path.join(folder, "data"))).toEqual(["shop"]);
    const second = program([], folder);
    expect([second.status, second.stdout]).toEqual([2, ""]);
    expect(second.stderr).toMatch(/^error: data\/shop holds .*\nhint: .*--force/);
  });

  test("a part has a folder of its own", () => {
    const folder = emptyFolder();
    expect(program(["--shard", "2/3"], folder).status).toBe(0);
    expect(readdirSync(path.join(folder, "data"))).toEqual(["shop-2-of-3"]);
  });

  test("exit codes and messages of wrong command lines", () => {
    const folder = emptyFolder();
    expect(program(["--mess", "high"], folder)).toMatchObject({ status: 2, stderr: "error: `--mess` is not available yet.\n" });
    expect(program(["--out", "-"], folder).stderr).toContain("Name one with `--tables`");
    expect(program(["--help"], folder).stdout).toContain("--to sqlite:FILE");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("--out - writes one table, and nothing else, to standard output", () => {
    const folder = emptyFolder();
    const csv = program(["--out", "-", "--tables", "orders"], folder);
    program(["--out", "data", "--quiet"], folder);
    expect(csv.stdout).toBe(contents(path.join(folder, "data"))["orders.csv"]);
    expect(csv.stderr).toContain("300 rows");
    const jsonl = program(["--out", "-", "--tables", "customers", "--format", "jsonl", "--quiet"], folder);
    expect(jsonl.stderr).toBe("");
    expect(JSON.parse(jsonl.stdout.split("\n")[0]!)).toEqual({ customer_id: 1, name: 'Customer "1"', kind: null });
  });

  test("a reader that goes away ends the program quietly", async () => {
    const child = spawn(process.execPath, [shop, "--out", "-", "--tables", "orders", "--scale", "5000"], { cwd: emptyFolder() });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, stderr]).toEqual([0, ""]);
  });

  test.runIf(process.platform === "linux")("a file that may not grow further: nothing is kept", () => {
    const folder = emptyFolder();
    // Pages are written while the next are made: the error comes when later ones are handed on.
    const limited = `trap '' XFSZ; ulimit -f 4096; exec "${process.execPath}" "${shop}" --out data --scale 5000 --quiet`;
    const child = spawnSync("bash", ["-c", limited], { cwd: folder, encoding: "utf8" });
    expect([child.status, child.stdout]).toEqual([3, ""]);
    expect(child.stderr).toContain("nothing was kept");
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(process.platform === "linux")("a full disk", () => {
    const full = openSync("/dev/full", "w");
    const child = spawnSync(process.execPath, [shop, "--out", "-", "--tables", "orders"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(child.status).toBe(3);
    expect(child.stderr).toContain("the disk is full");
  });

  test("no permission", { skip: process.getuid?.() === 0 }, () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, "locked"), { mode: 0o500 });
    const child = program(["--out", "locked/data"], folder);
    expect(child.status).toBe(3);
    expect(child.stderr).toContain("no permission");
  });

  test.each([
    ["SIGINT", 130, ["--out", "data"]],
    ["SIGTERM", 143, ["--to", "sqlite:shop.db"]],
  ] as const)("%s stops it, and nothing is left", async (signal, status, args) => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [shop, ...args], { cwd: folder, env: { ...process.env, SHOP_FAULT: "hang" } });
    let stderr = "";
    let during: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr === "") {
        during = readdirSync(folder);
        child.kill(signal);
        setTimeout(() => child.kill(signal), 300);
      }
      stderr += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(during).toEqual([`.partial-${args[1].split(":").at(-1)}`]);
    expect(code).toBe(status);
    expect(stderr).toContain(`stopped by ${signal}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("killed at once: what is left does not look finished, and the next run sweeps it away", async () => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [shop, "--out", "data"], { cwd: folder, env: { ...process.env, SHOP_FAULT: "hang" } });
    child.stderr.once("data", () => child.kill("SIGKILL"));
    await new Promise((resolve) => child.on("close", resolve));
    expect(readdirSync(folder)).toEqual([".partial-data"]);
    expect(program(["--out", "data"], folder).status).toBe(0);
    expect(readdirSync(folder)).toEqual(["data"]);
  });
});
