/** Syntax: text that is no schema. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31  dialects sqlite }\n";
/** A product with one more line. */
const product = (line: string): string => `${schema}entity Product count 5 {\n  key product_id: serial\n  ${line}\n}\n`;

export const unexpected = defineDiagnostic<{ found: string; expected: string }>({
  code: "EC0101",
  severity: "error",
  title: "unexpected text",
  message: ({ found, expected }) => `Unexpected ${found}: expected ${expected}.`,
  explanation: "The schema cannot be read at this place. The message says what would fit.",
  bad: product("price decimal(10,2) = uniform(1..50)"),
  good: product("price: decimal(10,2) = uniform(1..50)"),
});

export const missingExpression = defineDiagnostic<{ found: string }>({
  code: "EC0102",
  severity: "error",
  title: "an expression is missing",
  message: ({ found }) => `An expression is missing before ${found}.`,
  explanation: "Here a value must stand: a number, a text, a name, a call, or several of them joined by operators.",
  bad: product("price: decimal(10,2) ="),
  good: product("price: decimal(10,2) = 5"),
});

export const interpolationNotClosed = defineDiagnostic<Record<never, never>>({
  code: "EC0103",
  severity: "error",
  title: "interpolation not closed",
  message: () => "This `{` has no `}` within the text.",
  hint: () => "Write `\\{` for a brace that is part of the text.",
  explanation:
    'In a text, `{` begins an interpolation: an expression whose value becomes part of the text, as in `"PROD-{serial:05}"`. It must be closed by `}` before the text ends.',
  bad: product('name: text(40) = "Product {product_id"'),
  good: product('name: text(40) = "Product {product_id}"'),
});

export const invalidEscape = defineDiagnostic<{ escape: string }>({
  code: "EC0104",
  severity: "error",
  title: "unknown escape",
  message: ({ escape }) => `\`${escape}\` means nothing in a text.`,
  hint: () => 'Escapes are `\\"`, `\\\\`, `\\{`, `\\n` and `\\u{1F600}`.',
  explanation:
    'In a text, a backslash begins an escape: `\\"` a quote, `\\\\` a backslash, `\\{` a brace, `\\n` a new line, `\\u{1F600}` the character of that number (hexadecimal, at most 10FFFF).',
  bad: product('name: text(40) = "50\\% off"'),
  good: product('name: text(40) = "50% off"'),
});

export const clauseTwice = defineDiagnostic<{ clause: string }>({
  code: "EC0105",
  severity: "error",
  title: "clause given twice",
  message: ({ clause }) => `\`${clause}\` is given twice.`,
  hint: () => "Keep one of the two.",
  explanation:
    "Every role, chooser and modifier of a field is given at most once: a second one would contradict or repeat the first.",
  bad: product("price: decimal(10,2) = lognormal(median: 40, sigma: 0.5) within 2..90 within 1..50"),
  good: product("price: decimal(10,2) = lognormal(median: 40, sigma: 0.5) within 2..50"),
});

export const operatorsDoNotChain = defineDiagnostic<{ first: string; second: string }>({
  code: "EC0106",
  severity: "error",
  title: "operators that do not chain",
  message: ({ first, second }) => `\`${second}\` cannot follow \`${first}\` without parentheses.`,
  explanation:
    "Comparisons, ranges and rates take one operand on each side and do not chain: `a < b < c` is `a < b and b < c`, or `b in a..c`.",
  bad: product("price: int = uniform(1..50)\n  check 0 < price < 100"),
  good: product("price: int = uniform(1..50)\n  check 0 < price and price < 100"),
});

export const notInTheMiddle = defineDiagnostic<Record<never, never>>({
  code: "EC0107",
  severity: "error",
  title: "`not` in the middle",
  message: () => "`not` binds looser than the operator before it.",
  hint: () => "Put parentheses around `not` and its operand.",
  explanation:
    "`not a == b` denies the comparison. On the right of a comparison or of an arithmetic operator, `not` needs parentheses.",
  bad: product("sold: bool = chance(50%)\n  kept: bool = sold == not sold"),
  good: product("sold: bool = chance(50%)\n  kept: bool = sold == (not sold)"),
});

export const nestedTooDeep = defineDiagnostic<Record<never, never>>({
  code: "EC0108",
  severity: "error",
  title: "nested too deep",
  message: () => "This is nested too deep to be read.",
  hint: () => "Give parts of it names, with `const` or hidden fields.",
  explanation: "Parentheses, branches and calls may be nested 100 deep, and an expression may be a tree of 400 levels.",
  bad: product(`price: int = ${"(".repeat(120)}1${")".repeat(120)}`),
  good: product("price: int = 1"),
});
