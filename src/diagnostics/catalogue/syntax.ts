/** Syntax: text that is no schema. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31  dialects sqlite }\n";
/** A product with more lines. */
const product = (...lines: string[]): string =>
  `${schema}entity Product count 5 {\n  key product_id: serial\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
const meant = (nearest: string | null): string | null => (nearest === null ? null : `Did you mean \`${nearest}\`?`);

export const unexpected = defineDiagnostic<{ found: string; expected: string }>({
  code: "EC0101",
  severity: "error",
  title: "unexpected text",
  message: ({ found, expected }) => `Unexpected ${found}: expected ${expected}.`,
  explanation: "The schema cannot be read at this place. The message says what would fit here.",
  bad: product("price: decimal(10,2) = uniform(1..50) ]", "size: int = uniform(1..9)"),
  good: product("price: decimal(10,2) = uniform(1..50)", "size: int = uniform(1..9)"),
});

export const unexpectedEnd = defineDiagnostic<{ of: string; expected: string }>({
  code: "EC0102",
  severity: "error",
  title: "something is missing at the end",
  message: ({ of, expected }) => `${of} ends too early: expected ${expected}.`,
  explanation: "The declaration, or the file, ends before it is complete. The message says what is missing.",
  bad: `${product("price: decimal(10,2) = uniform(1..50)")}enum Color\n`,
  good: `${product("price: decimal(10,2) = uniform(1..50)")}enum Color { red green }\n`,
});

export const missingExpression = defineDiagnostic<{ before: string | null }>({
  code: "EC0103",
  severity: "error",
  title: "an expression is missing",
  message: ({ before }) => (before === null ? "An expression is missing here." : `An expression is missing before ${before}.`),
  explanation: "Here a value must stand: a number, a text, a name, a call, or several of them joined by operators.",
  bad: product("price: decimal(10,2) =", "size: int = uniform(1..9)"),
  good: product("price: decimal(10,2) = 5", "size: int = uniform(1..9)"),
});

export const strayCharacter = defineDiagnostic<{ text: string }>({
  code: "EC0104",
  severity: "error",
  title: "stray character",
  message: ({ text }) => (text.length === 1 ? `\`${text}\` has no meaning here.` : `\`${text}\` have no meaning here.`),
  explanation: "The language has no such sign outside of texts and comments.",
  bad: product("price: decimal(10,2) = $uniform(1..50)"),
  good: product("price: decimal(10,2) = uniform(1..50)"),
});

/** `escapedWithin`: an escaped quote stands in an interpolation. */
export const unfinishedString = defineDiagnostic<{ escapedWithin: boolean }>({
  code: "EC0105",
  severity: "error",
  title: "text without closing quote",
  message: () => "This text has no closing quote on its line.",
  hint: ({ escapedWithin }) =>
    escapedWithin
      ? 'Texts within `{…}` have plain quotes: `"{upper("a")}"`; a brace that is meant as such is written `\\{`.'
      : 'Close it with `"`; write `\\n` for a new line within a text.',
  explanation: 'A text stands between two `"` on one line. A quote within it is written `\\"`, a new line `\\n`.',
  bad: product('name: text(40) = "Product', "size: int = uniform(1..9)"),
  good: product('name: text(40) = "Product"', "size: int = uniform(1..9)"),
});

export const unfinishedComment = defineDiagnostic<Record<never, never>>({
  code: "EC0106",
  severity: "error",
  title: "comment without end",
  message: () => "This comment never ends.",
  hint: () => "Close it with `*/`.",
  explanation:
    "A comment that begins with `/*` goes on to the next `*/`. Here there is none, so that the rest of the file is a comment.",
  bad: `${product("size: int = uniform(1..9)")}/* sizes are in inches\n`,
  good: `${product("size: int = uniform(1..9)")}/* sizes are in inches */\n`,
});

export const invalidEscape = defineDiagnostic<{ escape: string }>({
  code: "EC0107",
  severity: "error",
  title: "unknown escape",
  message: ({ escape }) => `\`${escape}\` means nothing in a text.`,
  hint: () => 'Escapes are `\\"`, `\\\\`, `\\{`, `\\n` and `\\u{1F600}`.',
  explanation:
    'In a text, a backslash begins an escape: `\\"` a quote, `\\\\` a backslash, `\\{` a brace, `\\n` a new line, `\\u{1F600}` the character of that number (hexadecimal, at most 10FFFF).',
  bad: product('name: text(40) = "50\\% off"'),
  good: product('name: text(40) = "50% off"'),
});

export const interpolationNotClosed = defineDiagnostic<Record<never, never>>({
  code: "EC0108",
  severity: "error",
  title: "interpolation not closed",
  message: () => "This `{` has no `}` within the text.",
  hint: () => "Write `\\{` for a brace that is part of the text.",
  explanation:
    'In a text, `{` begins an interpolation: an expression whose value becomes part of the text, as in `"PROD-{serial:05}"`. It must be closed by `}` before the text ends.',
  bad: product('name: text(40) = "Product {product_id"'),
  good: product('name: text(40) = "Product {product_id}"'),
});

export const emptyInterpolation = defineDiagnostic<Record<never, never>>({
  code: "EC0109",
  severity: "error",
  title: "empty interpolation",
  message: () => "This interpolation holds no expression.",
  hint: () => "Write what the text shall hold here, or `\\{}` for the two signs themselves.",
  explanation:
    'In a text, braces hold an expression whose value becomes part of the text. Only the pattern of `use … as "ship_{}"` has empty ones, which stand for the name of each field.',
  bad: product('name: text(40) = "Product {}"'),
  good: product('name: text(40) = "Product {product_id}"'),
});

export const missingClosing = defineDiagnostic<{ opener: string; closer: string }>({
  code: "EC0110",
  severity: "error",
  title: "closing bracket missing",
  message: ({ opener, closer }) => `A \`${closer}\` is missing here: its \`${opener}\` is still open.`,
  explanation: "Every `{`, `(` and `[` needs its partner. Where one is missing is judged by the indentation of the lines.",
  bad: `${schema}enum Color { red green\n${product("color: Color").slice(schema.length)}`,
  good: `${schema}enum Color { red green }\n${product("color: Color").slice(schema.length)}`,
});

export const extraClosing = defineDiagnostic<{ closer: string }>({
  code: "EC0111",
  severity: "error",
  title: "closing bracket too many",
  message: ({ closer }) => `This \`${closer}\` closes nothing.`,
  hint: () => "Remove it, or see whether one before it closes too early.",
  explanation: "Every `}`, `)` and `]` needs its partner before it.",
  bad: `${product("size: int = uniform(1..9)")}}\n`,
  good: product("size: int = uniform(1..9)"),
});

export const unknownDeclaration = defineDiagnostic<{ word: string; nearest: string | null }>({
  code: "EC0112",
  severity: "error",
  title: "unknown kind of declaration",
  message: ({ word }) => `\`${word}\` begins no declaration.`,
  hint: ({ nearest }) =>
    meant(nearest) ??
    "Declarations begin with schema, import, enum, const, table, curve, fields, entity, hidden entity, lifecycle, mess, check or report.",
  explanation:
    "A schema is a list of declarations, and each begins with a word that says what it declares: schema, import, enum, const, table, curve, fields, entity (or hidden entity), lifecycle, mess, check, report.",
  bad: `${schema}entitty Product count 5 {\n  key product_id: serial\n}\n`,
  good: `${schema}entity Product count 5 {\n  key product_id: serial\n}\n`,
});

export const reservedName = defineDiagnostic<{ word: string; as: "name" | "label" | "value" }>({
  code: "EC0113",
  severity: "error",
  title: "reserved word as a name",
  message: ({ word }) => `\`${word}\` is a reserved word and cannot be a name.`,
  hint: ({ word, as }) =>
    as === "name" && word === "not"
      ? "A field always holds a value unless its type ends in `?`: `not null` is not said."
      : as === "name"
        ? `Call it something else, and give a column this name with \`as "${word}"\`.`
        : `As a label it stands in quotes: \`"${word}"\`.${as === "label" ? "" : " A row or a field needs another name."}`,
  explanation:
    "Nearly every word may be a name, also those that mean something elsewhere (`order`, `count`, `date`, `key`). Reserved are only match, pick, else, true, false, null, and, or, not, in.",
  bad: product("match: int = uniform(1..9)"),
  good: product('match_no: int = uniform(1..9) as "match"'),
});

export const invalidDate = defineDiagnostic<{ text: string }>({
  code: "EC0114",
  severity: "error",
  title: "date in an unknown form",
  message: ({ text }) => `\`${text}\` is not written as a date.`,
  hint: () => "Write `2024-03-09`, and with a time of day `2024-03-09T14:30` or `2024-03-09T14:30:15`.",
  explanation:
    "A date is written yyyy-mm-dd, all digits given; a time of day follows behind `T` as hh:mm or hh:mm:ss, without a time zone.",
  bad: product("listed_on: date = 2024-3-9"),
  good: product("listed_on: date = 2024-03-09"),
});

export const invalidNumber = defineDiagnostic<{ text: string; unit: string }>({
  code: "EC0115",
  severity: "error",
  title: "number in an unknown form",
  message: ({ text, unit }) =>
    unit === "" ? `\`${text}\` is not written as a number.` : `\`${unit}\` is no unit that a number can have.`,
  hint: ({ unit }) =>
    unit === ""
      ? "Digits may be parted by single underscores: `1_000_000`."
      : "Units are y, mo, w, d, h, min, s and %; other numbers stand alone.",
  explanation:
    "A number is digits, with underscores between them where they help, and at most one point: `40`, `1_000_000`, `0.25`. A unit touches it: `5%`, `30d`, `1mo` (y years, mo months, w weeks, d days, h hours, min minutes, s seconds).",
  bad: product("listed_on: date = 2024-03-09 + 3days"),
  good: product("listed_on: date = 2024-03-09 + 3d"),
});

export const unitApart = defineDiagnostic<{ number: string; unit: string }>({
  code: "EC0116",
  severity: "error",
  title: "unit apart from its number",
  message: ({ number, unit }) => `The unit must touch its number: \`${number}${unit}\`.`,
  explanation:
    "A number and its unit are one word: `5%`, `30d`, `1mo`. Between `a` and the unit of a rate stands a space: `4% a month`.",
  bad: product("listed_on: date = 2024-03-09 + 3 d"),
  good: product("listed_on: date = 2024-03-09 + 3d"),
});

export const clauseOrder = defineDiagnostic<{ clause: string; order: string; instead?: string }>({
  code: "EC0117",
  severity: "error",
  title: "clause in the wrong place",
  message: ({ clause }) => `\`${clause}\` does not belong in this place.`,
  hint: ({ order, instead }) => (instead === undefined ? `The order is: ${order}.` : `Write \`${instead}\`.`),
  explanation: "Clauses stand in a fixed order, so that all schemas read alike. The hint gives the order of this construct.",
  bad: `${schema}entity Product over 2024-01-01 .. 2024-06-30 count 5 {\n  key product_id: serial\n}\n`,
  good: `${schema}entity Product count 5 over 2024-01-01 .. 2024-06-30 {\n  key product_id: serial\n  time listed_on: date\n}\n`,
});

export const clauseTwice = defineDiagnostic<{ clause: string }>({
  code: "EC0118",
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
  code: "EC0119",
  severity: "error",
  title: "operators that do not chain",
  message: ({ first, second }) => `\`${second}\` cannot follow \`${first}\` without parentheses.`,
  hint: ({ first, second }) =>
    first.startsWith("<") && second.startsWith("<") ? "`a < b < c` is written `a < b and b < c`." : null,
  explanation:
    "Comparisons, ranges and rates take one operand on each side and do not chain: `a < b < c` is `a < b and b < c`, or `b in a..c`.",
  bad: product("size: int = uniform(1..9)", "check 0 < size < 10"),
  good: product("size: int = uniform(1..9)", "check 0 < size and size < 10"),
});

export const notInTheMiddle = defineDiagnostic<Record<never, never>>({
  code: "EC0120",
  severity: "error",
  title: "`not` in the middle",
  message: () => "`not` binds looser than the operator before it.",
  hint: () => "Put parentheses around `not` and its operand.",
  explanation:
    "`not a == b` denies the comparison. On the right of a comparison or of an arithmetic operator, `not` needs parentheses.",
  bad: product("sold: bool = chance(50%)", "kept: bool = sold == not sold"),
  good: product("sold: bool = chance(50%)", "kept: bool = sold == (not sold)"),
});

export const nestedTooDeep = defineDiagnostic<Record<never, never>>({
  code: "EC0121",
  severity: "error",
  title: "nested too deep",
  message: () => "This is nested too deep to be read.",
  hint: () => "Give parts of it names, with `const` or hidden fields.",
  explanation: "Parentheses, branches and calls may be nested 100 deep, and an expression may be a tree of 400 levels.",
  bad: product(`size: int = ${"(".repeat(120)}1${")".repeat(120)}`),
  good: product("size: int = 1"),
});

export const fieldWithoutType = defineDiagnostic<{ name: string }>({
  code: "EC0122",
  severity: "error",
  title: "field without `:` and type",
  message: ({ name }) => `\`${name}\` needs \`:\` and a type.`,
  hint: ({ name }) =>
    name === "primary"
      ? "A key is said before the name: `key product_id: serial`."
      : `A field is written \`${name}: type\`, or \`${name}: type = expression\`.`,
  explanation: "A field is a name, a colon and a type, then what its value is: `price: decimal(10,2) = uniform(1..50)`.",
  bad: product("price decimal(10,2) = uniform(1..50)"),
  good: product("price: decimal(10,2) = uniform(1..50)"),
});

export const missingComma = defineDiagnostic<{ before: string }>({
  code: "EC0123",
  severity: "error",
  title: "comma missing",
  message: ({ before }) => `A comma is missing before ${before}.`,
  explanation:
    "Rows of a table, arms of a match, choices of a pick, arguments of a call and elements of a list are parted by commas; cells of one row are not.",
  bad: product("price: decimal(10,2) = normal(mean: 40 sd: 5)"),
  good: product("price: decimal(10,2) = normal(mean: 40, sd: 5)"),
});

export const callApart = defineDiagnostic<{ name: string }>({
  code: "EC0124",
  severity: "error",
  title: "parenthesis apart from its call",
  message: ({ name }) => `The parenthesis of a call must touch its name: \`${name}(\`.`,
  explanation:
    "A call's parenthesis touches its name. With a space it would be something else: `per Cart (…)` is an owner and a number of rows, `unique (a, b)` a key.",
  bad: product("price: decimal(10,2) = uniform (1..50)"),
  good: product("price: decimal(10,2) = uniform(1..50)"),
});

export const equalsForEquality = defineDiagnostic<Record<never, never>>({
  code: "EC0125",
  severity: "error",
  title: "`=` where `==` is meant",
  message: () => "`=` gives a field its rule; a comparison is written `==`.",
  explanation: "A single `=` stands between a field and its rule. Whether two values are equal is asked with `==`.",
  bad: product("size: int = uniform(1..9)", "large: bool = size = 9"),
  good: product("size: int = uniform(1..9)", "large: bool = size == 9"),
});

export const foreignOperator = defineDiagnostic<{ found: string; instead: string }>({
  code: "EC0126",
  severity: "error",
  title: "operator of another language",
  message: ({ found, instead }) => `\`${found}\` is written \`${instead}\` here.`,
  explanation:
    "Logic is written in words: `and`, `or`, `not`. Unequal is `!=`; null is compared as other values are: `email == null`.",
  bad: product("size: int = uniform(1..9)", "medium: bool = size > 3 && size < 7"),
  good: product("size: int = uniform(1..9)", "medium: bool = size > 3 and size < 7"),
});

export const singleQuotes = defineDiagnostic<Record<never, never>>({
  code: "EC0127",
  severity: "error",
  title: "text in single quotes",
  message: () => 'A text stands between two `"`.',
  explanation:
    "Texts and labels with spaces are written in double quotes. A single quote is a sign like any other within a text.",
  bad: product("name: text(40) = 'Lamp'"),
  good: product('name: text(40) = "Lamp"'),
});

export const foreignComment = defineDiagnostic<{ mark: string }>({
  code: "EC0128",
  severity: "error",
  title: "comment of another language",
  message: ({ mark }) => `A comment begins with \`//\`, not with \`${mark}\`.`,
  explanation:
    "Comments begin with `//` and go to the end of the line, or stand between `/*` and `*/`. Lines of `///` directly above something document it.",
  bad: product("-- inches", "size: int = uniform(1..9)"),
  good: product("// inches", "size: int = uniform(1..9)"),
});

export const needlessSign = defineDiagnostic<{ sign: string }>({
  code: "EC0129",
  severity: "error",
  title: "sign that parts nothing",
  message: ({ sign }) => `There is nothing for \`${sign}\` to part or end here.`,
  hint: () => "Remove it.",
  explanation:
    "Fields, items, events and declarations follow each other without a sign between them. Commas part the rows of a table, the elements of a list, arguments and the like.",
  bad: product("size: int = uniform(1..9);"),
  good: product("size: int = uniform(1..9)"),
});

export const noPopulation = defineDiagnostic<{ entity: string }>({
  code: "EC0130",
  severity: "error",
  title: "entity without a population",
  message: ({ entity }) => `\`${entity}\` does not say where its rows come from.`,
  hint: () => "Behind the name stands one of `count`, `arriving`, `rows`, `tree`, `calendar`, `link`, `each` and `per`.",
  explanation:
    'An entity says what a row is and where its rows come from: a number (`count 100`), given rows (`rows from "countries.csv"`), a tree, a calendar, pairs (`link`), combinations (`each`), or the rows of another entity (`per Order 1..5`).',
  bad: `${schema}entity Product {\n  key product_id: serial\n}\n`,
  good: `${schema}entity Product count 5 {\n  key product_id: serial\n}\n`,
});

export const misspeltKeyword = defineDiagnostic<{ word: string; nearest: string }>({
  code: "EC0131",
  severity: "error",
  title: "misspelt word",
  message: ({ word }) => `\`${word}\` means nothing here.`,
  hint: ({ nearest }) => meant(nearest),
  explanation: "In this place a word of the language was expected, and one that is nearly spelt like this exists.",
  bad: product('code: text(8) = pattern("??##") uniqe', "size: int = uniform(1..9)"),
  good: product('code: text(8) = pattern("??##") unique', "size: int = uniform(1..9)"),
});
