import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Functions of `Math` that give the same bits on every processor and engine; the others may differ by one unit in the last place. */
const exactMath = ["sqrt", "floor", "ceil", "trunc", "abs", "min", "max", "imul", "clz32", "fround"];

/** What would let a clock, a locale or a processor into the output. */
const deterministic = {
  "no-restricted-syntax": [
    "error",
    {
      selector: `MemberExpression[object.name="Math"]:not([property.name=/^(${exactMath.join("|")})$/])`,
      message: `Only Math.{${exactMath.join(", ")}} are exact everywhere; the rest is in src/runtime/arithmetic.`,
    },
    { selector: 'BinaryExpression[operator="**"]', message: "Powers differ between engines; use pow of src/runtime/arithmetic." },
    {
      selector: 'AssignmentExpression[operator="**="]',
      message: "Powers differ between engines; use pow of src/runtime/arithmetic.",
    },
    {
      selector: "MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]",
      message: "Results depend on the machine's locale data.",
    },
    { selector: 'CallExpression[callee.property.name="normalize"]', message: "Results depend on the engine's Unicode version." },
    {
      selector:
        "CallExpression[callee.property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toDateString|toTimeString)$/]",
      message: "Local time depends on the machine; use the UTC methods, or src/runtime/time.",
    },
    { selector: 'NewExpression[callee.name="Date"][arguments.length!=1]', message: "Reads the clock or the local time zone." },
    { selector: 'CallExpression[callee.name="Date"]', message: "Reads the clock." },
    {
      selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
      message: "Reads the clock or the local time zone.",
    },
  ],
  "no-restricted-properties": [
    "error",
    { object: "process", property: "hrtime", message: "Reads the clock." },
    { object: "process", property: "uptime", message: "Reads the clock." },
  ],
  "no-restricted-globals": [
    "error",
    { name: "Intl", message: "Results depend on the machine's locale data." },
    { name: "performance", message: "Reads the clock." },
    { name: "crypto", message: "Random, or asynchronous; hashes come from node:crypto in one place." },
  ],
};

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "data/", "grammar/derived/", "generated/**/*.mjs", "test/**/cases/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-constant-condition": ["error", { checkLoops: false }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-fallthrough": "error",
      "no-unreachable-loop": "error",
      "no-useless-escape": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-for-in-array": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/restrict-plus-operands": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.ts", "grammar/**/*.ts", "generated/**/*.ts"],
    ignores: ["src/cli/**", "src/diagnostics/render/**"],
    rules: deterministic,
  },
  // The one place of the run loop that measures time, and the compiler's stage timings: neither reaches any output.
  { files: ["src/runtime/run/clock.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["src/compile.ts"], rules: { "no-restricted-globals": "off" } },
  { files: ["scripts/**/*.ts", "bench/**/*.ts", "test/**/*.ts", "grammar/derive.ts"], rules: { "no-console": "off" } },
  {
    files: ["generated/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": "error", "no-console": "off" },
  },
);
