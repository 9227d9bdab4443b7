import { ESLint } from "eslint";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
let eslint: ESLint;

beforeAll(() => {
  // The bans need no types: without them one line can be judged as if it stood in a file that does not exist.
  eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false } },
      rules: Object.fromEntries(
        [
          "await-thenable",
          "no-floating-promises",
          "no-for-in-array",
          "no-misused-promises",
          "no-unnecessary-type-assertion",
          "only-throw-error",
          "prefer-readonly",
          "restrict-plus-operands",
          "switch-exhaustiveness-check",
        ].map((rule) => [`@typescript-eslint/${rule}`, "off" as const]),
      ),
    },
  });
});

async function rulesBroken(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(`export const value = (x: any): unknown => [x, ${code}];\n`, {
    filePath: path.join(root, file),
  });
  return result!.messages.map((message) => message.ruleId ?? message.message).filter((rule) => !rule.includes("no-explicit-any"));
}

const places = ["src/runtime/example.ts", "src/emit/example.ts", "src/plan/example.ts", "generated/example.ts"];
const banned = [
  "Math.pow(x, 2)",
  "Math.random()",
  "Math.log(x)",
  "Math.round(x)",
  "x ** 2",
  "new Intl.NumberFormat()",
  "x.toLocaleString()",
  "x.localeCompare(x)",
  "x.normalize()",
  "Date.now()",
  "Date.parse(x)",
  "new Date()",
  "new Date(2024, 1, 1)",
  "x.getHours()",
  "x.getTimezoneOffset()",
  "performance.now()",
  "process.uptime()",
  "process.hrtime()",
];
const allowed = ["Math.floor(x)", "Math.imul(x, x)", "Math.fround(x)", "new Date(x)", "x.getUTCHours()", "x * x", "x.toFixed(2)"];

describe("what would make output depend on the machine does not pass the linter", () => {
  it.each(banned)("%s is refused", async (code) => {
    for (const place of places) expect(await rulesBroken(code, place), place).toHaveLength(1);
  });
  it.each(allowed)("%s is allowed", async (code) => {
    for (const place of places) expect(await rulesBroken(code, place), place).toEqual([]);
  });
  it("only the run loop's clock reads the time", async () => {
    expect(await rulesBroken("process.uptime()", "src/runtime/run/clock.ts")).toEqual([]);
  });
});
