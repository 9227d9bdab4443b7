import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Who may read whom. A folder reads itself and what is listed; `contract` is the checked schema's types, which the stages
 * before the model fill and those after it read.
 */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  source: [],
  diagnostics: ["source"],
  runtime: [],
  grammar: ["source", "diagnostics"],
  syntax: ["source", "diagnostics", "grammar"],
  format: ["source", "diagnostics", "grammar", "syntax"],
  contract: ["source"],
  vocabulary: ["source", "diagnostics", "runtime"],
  binder: ["source", "diagnostics", "syntax", "contract", "runtime", "vocabulary"],
  checker: ["source", "diagnostics", "syntax", "contract", "runtime", "vocabulary", "binder"],
  model: ["source", "diagnostics", "syntax", "contract", "runtime", "vocabulary", "binder", "checker"],
  plan: ["source", "diagnostics", "runtime", "contract", "model", "vocabulary"],
  emit: ["diagnostics", "runtime", "contract", "model", "plan", "vocabulary"],
  "compile.ts": [
    "source",
    "diagnostics",
    "syntax",
    "binder",
    "checker",
    "contract",
    "model",
    "plan",
    "emit",
    "runtime",
    "vocabulary",
    "standalone.ts",
  ],
  "load-generator.ts": ["compile.ts", "runtime"],
  "standalone.ts": ["runtime"],
  cli: ["source", "diagnostics", "syntax", "format", "contract", "model", "plan", "runtime", "compile.ts", "load-generator.ts"],
};
/** Files of src/model that hold types and ways through them, and depend on no stage. */
const contract = ["type.ts", "expression.ts", "model.ts", "walk.ts"];
/** Folders that may touch files and the machine; the others are functions of what they are given. */
const seesTheMachine = ["source", "runtime", "standalone.ts", "load-generator.ts", "cli"];

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")));
}

/** The stage that a file of the repository belongs to. */
function stageOf(file: string): string {
  const [top, second, third] = file.split("/");
  if (top !== "src") return top!;
  return second === "model" && contract.includes(third ?? "") ? "contract" : second!;
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8").replaceAll(/\/\*[^]*?\*\//g, "");
  const pattern = /^\s*(?:import|export)\b[^"';]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

const files = [
  ...filesBelow("src"),
  ...filesBelow("grammar").filter((file) => !file.startsWith("grammar/derived/") && file !== "grammar/derive.ts"),
];

describe("one way through the house", () => {
  it("every folder of the sources has a place in the order", () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !(stage in mayRead))).toEqual([]);
  });

  it("no file reads a stage that comes after its own", () => {
    const wrong: string[] = [];
    for (const file of files) {
      const from = stageOf(file);
      for (const specifier of importsOf(file).filter((name) => name.startsWith("."))) {
        const target = path.posix.join(path.posix.dirname(file), specifier);
        const to = stageOf(target);
        if (to !== from && !mayRead[from]!.includes(to)) wrong.push(`${file} (${from}) reads ${target} (${to})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("relative imports end in .ts or .json", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith(".") && !/\.(ts|json)$/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("the runtime needs Node and what it carries, and nothing else but faker", () => {
    const foreign = files
      .filter((file) => stageOf(file) === "runtime")
      .flatMap((file) => importsOf(file).filter((name) => !/^(\.|node:|@faker-js\/faker)/.test(name)));
    expect(foreign).toEqual([]);
  });

  it("only sources, runtime and command line touch files", () => {
    const wrong = files.filter(
      (file) =>
        !seesTheMachine.includes(stageOf(file)) && importsOf(file).some((name) => /^node:(fs|child_process|net|os)/.test(name)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files stay short", () => {
  it("no source file is longer than 600 lines", () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(path.join(root, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 600)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });

  it("no file is a drawer", () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });
});
