/**
 * One-file generators give the same bytes under every Node that is promised, on x64 and on arm64, and the compiler the same
 * files. Not part of `npm test`, because Nodes are fetched: `npm run test:nodes`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { diskHost } from "../../src/source/disk-host.ts";
import { schemaNames, smallScale } from "../support/schemas.ts";
import { atHand, emulatedNodeOf, emulatedVersions, emulating, nodeOf, oldest, runUnder, versions, type Node } from "./nodes.ts";

const root = path.resolve(import.meta.dirname, "../..");
const base = mkdtempSync(path.join(tmpdir(), "ecomc-nodes-"));
const generators = path.join(base, "generators");
/** What the Node at hand wrote: SHA-256 of each file, by schema. */
const expected = new Map<string, Readonly<Record<string, string>>>();

const generatorOf = (schema: string): string => path.join(generators, `${schema}.mjs`);

let runs = 0;

/** SHA-256 of every file that the generator of a schema writes: CSV, JSONL, the manifest. */
async function digests(node: Node, schema: string): Promise<Readonly<Record<string, string>>> {
  const folder = path.join(base, `run-${++runs}`);
  const options = ["--out", folder, "--format", "csv,jsonl", "--scale", String(smallScale(schema)), "--checksums", "--quiet"];
  try {
    const { status, stderr } = await runUnder(node, base, generatorOf(schema), ...options);
    if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
    const files = readdirSync(folder).sort();
    return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

beforeAll(async () => {
  for (const schema of schemaNames) {
    const compilation = compile({ host: diskHost(root), entry: `schemas/${schema}.ecom`, generating: true });
    const files = await emit(compilation, { standalone: true });
    mkdirSync(path.dirname(generatorOf(schema)), { recursive: true });
    writeFileSync(generatorOf(schema), files.get("generator.mjs")!);
    const made = await digests(atHand, schema);
    const kinds = new Set(Object.keys(made).map((file) => path.extname(file)));
    expect(kinds).toEqual(new Set([".csv", ".json", ".jsonl"]));
    expected.set(schema, made);
  }
}, 120_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.each(versions)(`Node %s on ${process.arch}`, (version) => {
  it("is that Node", async () => {
    const { stdout } = await runUnder(await nodeOf(version), base, "-p", "process.version + process.arch");
    expect(stdout.trim()).toBe(`v${version}${process.arch}`);
  });

  it.concurrent.each(schemaNames)("writes the same files of %s", async (schema) => {
    expect(await digests(await nodeOf(version), schema)).toEqual(expected.get(schema));
  });

  it("writes the same SQLite database", async () => {
    // The content: the file itself is of SQLite's making, and its versions differ.
    expect(await databaseDigest(await nodeOf(version))).toBe(await databaseDigest(atHand));
  });

  it("compiles the schemas to the same files", async () => {
    const { status, stderr } = await runUnder(await nodeOf(version), root, "scripts/generate.ts", "--check");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe.skipIf(!emulating).each(emulatedVersions)("Node %s on arm64, emulated", (version) => {
  it("is that Node", async () => {
    const { stdout } = await runUnder(await emulatedNodeOf(version), base, "-p", "process.version + process.arch");
    expect(stdout.trim()).toBe(`v${version}arm64`);
  });

  it.concurrent.each(schemaNames)("writes the same files of %s", async (schema) => {
    expect(await digests(await emulatedNodeOf(version), schema)).toEqual(expected.get(schema));
  });
});

it("takes the oldest Node from what package.json promises", () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { engines: { node: string } };
  expect(`>=${oldest}`).toBe(`${engines.node}.0`);
});

/** SHA-256 of everything in the database that a generator makes: its definitions and all rows. */
async function databaseDigest(node: Node): Promise<string> {
  const file = path.join(base, `run-${++runs}.sqlite`);
  const { status, stderr } = await runUnder(node, base, generatorOf("sandbox"), "--to", `sqlite:${file}`, "--quiet");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const definitions = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY type, name").all();
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all());
    expect(rows.flat().length).toBeGreaterThan(500);
    return sha256(JSON.stringify([definitions, rows]));
  } finally {
    database.close();
    rmSync(file);
  }
}
