/** Types and units: what can stand where. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
/** An entity of five rows with a serial key and these fields. */
const thing = (...fields: readonly string[]): string =>
  `${schema}entity Thing count 5 {\n  key thing_id: serial\n${fields.map((f) => `  ${f}\n`).join("")}}\n`;

/** What was probably meant by an operator between two things that do not suit it. */
function operatorHint(left: string, right: string): string | null {
  const has = (...words: readonly string[]): boolean => words.some((word) => left.includes(word) || right.includes(word));
  if (has("a date", "a moment", "a duration") && has("number")) return "Durations have a unit: `3d`, `2h`, `n * 1d`.";
  if (has("a text")) return 'Put values into a text by braces: `"{a} {b}"`.';
  return has("a row of") ? "Read a field of the row: `name.field`." : null;
}

export const typeMismatch = defineDiagnostic<{ found: string; wanted: string; hint: string | null }>({
  code: "EC0301",
  severity: "error",
  title: "wrong type",
  message: ({ found, wanted }) => `Here stands ${found}, but ${wanted} is wanted.`,
  hint: ({ hint }) => hint,
  explanation:
    "Numbers stand for each other (and are rounded once, to the type of the field), dates and timestamps too, and labels can be read as text. Nothing else is converted unasked.",
  bad: thing('size: int = "large"'),
  good: thing("size: int = 3"),
});

export const tooDeep = defineDiagnostic<{ limit: number }>({
  code: "EC0302",
  severity: "error",
  title: "expression nested too deeply",
  message: ({ limit }) => `This expression is nested more than ${limit} levels deep.`,
  hint: () => "Give parts of it names: hidden fields, or constants with parameters.",
  explanation:
    "Expressions are checked level by level; one this deep is no schema that could be read, and would exhaust the machine's stack.",
  bad: thing(`size: int = ${"1 + ".repeat(320)}1`),
  good: thing("size: int = 321"),
});

export const unitMissing = defineDiagnostic<{ wanted: string }>({
  code: "EC0303",
  severity: "error",
  title: "unit missing",
  message: ({ wanted }) =>
    wanted === "rate" ? "This needs a unit of time, as a rate has." : "This needs a unit of time, as a duration has.",
  hint: ({ wanted }) =>
    wanted === "rate" ? "Write `4% a month`, or `40 a month`." : "Write `5d`, `2h`, or multiply by one: `n * 1d`.",
  explanation: "Durations and rates carry their unit. A bare number could be days or seconds, and is therefore refused.",
  bad: thing("length: duration = 5"),
  good: thing("length: duration = 5d"),
});

export const mayBeNull = defineDiagnostic<Record<string, never>>({
  code: "EC0304",
  severity: "error",
  title: "may be null",
  message: () => "This may be null, and cannot be used so.",
  hint: () => "Give a value for that case (`x ?? 0`), or ask before: `x == null ? … : …`.",
  explanation:
    "Arithmetic, conditions and the parameters of draws need values. `??` gives one in place of null; inside a condition that excludes null, the value is known to be there.",
  bad: thing("size: int? = uniform(1..5) missing 10%", "twice: int = 2 * size"),
  good: thing("size: int? = uniform(1..5) missing 10%", "twice: int = 2 * (size ?? 0)"),
});

export const nullForRequired = defineDiagnostic<{ type: string }>({
  code: "EC0305",
  severity: "error",
  title: "null for a field that has none",
  message: ({ type }) => `This may be null, but a field of type \`${type}\` may not.`,
  hint: ({ type }) => `Make the field nullable (\`${type}?\`), or give a value in place of null (\`?? …\`).`,
  explanation: "A field without `?` always has a value. A path through a nullable reference is null where the reference is.",
  bad: thing("size: int? = uniform(1..5) missing 10%", "same: int = size"),
  good: thing("size: int? = uniform(1..5) missing 10%", "same: int? = size"),
});

export const operatorTypes = defineDiagnostic<{ operator: string; left: string; right: string }>({
  code: "EC0306",
  severity: "error",
  title: "operator does not suit its operands",
  message: ({ operator, left, right }) => `\`${operator}\` does not go between ${left} and ${right}.`,
  hint: ({ left, right }) => operatorHint(left, right),
  explanation:
    "Numbers are computed with numbers; durations are added to moments and durations, and multiplied by numbers; only like is compared with like.",
  bad: thing("begun: date = uniform(2024-01-01 .. 2024-06-30)", "ended: date = begun + 5"),
  good: thing("begun: date = uniform(2024-01-01 .. 2024-06-30)", "ended: date = begun + 5d"),
});

export const notConstant = defineDiagnostic<Record<string, never>>({
  code: "EC0307",
  severity: "error",
  title: "not known when compiling",
  message: () => "This must be known when the schema is compiled.",
  hint: () => "Use literals and constants here.",
  explanation:
    "Counts of root entities, sizes of types, cells of tables and the steps of rounding are part of the compiled generator; they cannot depend on rows or draws.",
  bad: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Thing count 5 * scale { key thing_id: serial  price: decimal(6,2) = uniform(1..9) round scale }\n`,
  good: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Thing count 5 * scale { key thing_id: serial  price: decimal(6,2) = uniform(1..9) round 0.5 }\n`,
});

export const argumentCount = defineDiagnostic<{ callee: string; wanted: string }>({
  code: "EC0308",
  severity: "error",
  title: "wrong arguments",
  message: ({ callee, wanted }) => `\`${callee}\` takes ${wanted}.`,
  explanation:
    "Each function, draw and table has its own parameters; those without a default must all be given, by position or by name.",
  bad: thing("size: float = normal(5)"),
  good: thing("size: float = normal(mean: 5, sd: 1)"),
});

export const notCallable = defineDiagnostic<{ name: string }>({
  code: "EC0309",
  severity: "error",
  title: "not a function",
  message: ({ name }) => `\`${name}\` cannot be called.`,
  explanation:
    "Functions, draws, aggregates, tables, methods of faker and constants with parameters are called; fields and plain constants are read by their names alone.",
  bad: `${schema}const factor = 2\nentity Thing count 5 {\n  key thing_id: serial\n  size: int = factor(3)\n}\n`,
  good: `${schema}const factor(n: int) = 2 * n\nentity Thing count 5 {\n  key thing_id: serial\n  size: int = factor(3)\n}\n`,
});

export const notARow = defineDiagnostic<{ found: string }>({
  code: "EC0310",
  severity: "error",
  title: "no row before the dot",
  message: ({ found }) => `Here stands ${found}; only a row has fields.`,
  explanation: "A dot reads a field of a row: of a reference, an owner, an alias, `this` or `previous`.",
  bad: thing("size: int = uniform(1..5)", "twice: int = size.value"),
  good: thing("size: int = uniform(1..5)", "twice: int = 2 * size"),
});

export const rangeAsValue = defineDiagnostic<Record<string, never>>({
  code: "EC0311",
  severity: "error",
  title: "range in place of a value",
  message: () => "A range is no value.",
  hint: () => "Draw from it: `uniform(1..6)`. Only a count or a delay draws from a bare range.",
  explanation:
    "Draws are explicit. A bare range draws only as a number of rows or as a delay; elsewhere it is given to `uniform`, `within` or `in`.",
  bad: thing("size: int = 1..5"),
  good: thing("size: int = uniform(1..5)"),
});

export const listAsValue = defineDiagnostic<Record<string, never>>({
  code: "EC0312",
  severity: "error",
  title: "list in place of a value",
  message: () => "A list is no value.",
  hint: () => "Choose from it: `pick(list)`.",
  explanation: "Lists are given to `pick`, `in`, `each` and `successes`; a field holds one value.",
  bad: thing('size: text(5) = ["S", "M", "L"]'),
  good: thing('size: text(5) = pick(["S", "M", "L"])'),
});

export const typeSizes = defineDiagnostic<{ name: string; wanted: string }>({
  code: "EC0313",
  severity: "error",
  title: "wrong size of a type",
  message: ({ name, wanted }) => `\`${name}\` takes ${wanted}.`,
  explanation:
    "`decimal(p,s)` has p digits (at most 38), s of them (at most 15) behind the point; `char(n)` and `text(n)` have a length; other types have no size.",
  bad: thing("price: decimal(4,6) = 1"),
  good: thing("price: decimal(6,4) = 1"),
});

export const notExhaustive = defineDiagnostic<{ missing: readonly string[] | null }>({
  code: "EC0314",
  severity: "error",
  title: "match without a last word",
  message: ({ missing }) =>
    missing === null
      ? "This `match` says nothing for other cases."
      : `This \`match\` says nothing for ${missing.map((m) => `\`${m}\``).join(", ")}.`,
  hint: () => "Add the missing cases, or `else: …`.",
  explanation: "A `match` must give a value in every case: an arm for each label (and null, where there can be one), or `else`.",
  bad: `${schema}enum Size { S M L }\nentity Thing count 5 {\n  key thing_id: serial\n  size: Size\n  price: int = match size { S: 10, M: 12 }\n}\n`,
  good: `${schema}enum Size { S M L }\nentity Thing count 5 {\n  key thing_id: serial\n  size: Size\n  price: int = match size { S: 10, M: 12, L: 15 }\n}\n`,
});

export const branchesDisagree = defineDiagnostic<{ first: string; other: string }>({
  code: "EC0315",
  severity: "error",
  title: "branches of different types",
  message: ({ first, other }) => `This branch gives ${other}, another gives ${first}.`,
  explanation: "All branches of a condition, a `match`, a `pick` or a `??` must give values that one type can hold.",
  bad: thing('label: text(20) = "{chance(50%) ? 1d : 5}"'),
  good: thing('label: text(20) = "{chance(50%) ? 1 : 5}"'),
});

export const noSuchDate = defineDiagnostic<{ text: string }>({
  code: "EC0316",
  severity: "error",
  title: "no such date",
  message: ({ text }) => `There is no \`${text}\` in the calendar.`,
  explanation: "Dates are written as yyyy-mm-dd, moments as yyyy-mm-ddThh:mm:ss, and must exist.",
  bad: thing("begun: date = 2024-02-30"),
  good: thing("begun: date = 2024-02-29"),
});

export const fakerArguments = defineDiagnostic<{ method: string; wrong: string }>({
  code: "EC0317",
  severity: "error",
  title: "wrong arguments for faker",
  message: ({ method, wrong }) => `\`faker.${method}\`: ${wrong}`,
  explanation:
    "The arguments of a faker method are checked against the installed library when the schema is compiled; those by name are passed as one object of options.",
  bad: thing("size: int = faker.number.int(min: 9, max: 1)"),
  good: thing("size: int = faker.number.int(min: 1, max: 9)"),
});

export const textFormat = defineDiagnostic<{ format: string }>({
  code: "EC0318",
  severity: "error",
  title: "unknown format in a text",
  message: ({ format }) => `\`${format}\` is no format.`,
  hint: () => "`{serial:05}` fills up with zeros to five characters; other formats are functions: `{round(x, 2)}`.",
  explanation: "Behind a colon in a text stands 0 and a width, to the left of which zeros are filled in.",
  bad: thing('code: text(20) = "T-{serial:5}"'),
  good: thing('code: text(20) = "T-{serial:05}"'),
});

export const refRole = defineDiagnostic<{ field: string; type: string; isRow: boolean }>({
  code: "EC0319",
  severity: "error",
  title: "reference or value?",
  message: ({ type, isRow }) =>
    isRow
      ? `\`${type}\` is an entity: a field that refers to it begins with \`ref\`.`
      : `\`ref\` needs an entity, but \`${type}\` is none.`,
  hint: ({ field, type, isRow }) => (isRow ? `Write \`ref ${field}: ${type}\`.` : `Leave \`ref\` out: \`${field}: ${type}\`.`),
  explanation: "`ref` marks the fields that hold rows of an entity; they become the columns of a foreign key.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  brand: Brand }\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand }\n`,
});

export const drawsNothing = defineDiagnostic<{ place: string }>({
  code: "EC0320",
  severity: "error",
  title: "nothing may be drawn here",
  message: ({ place }) =>
    `A ${place === "check" || place === "report" ? place : place === "constant" ? "constant" : "condition of a reference"} draws nothing.`,
  hint: ({ place }) =>
    place === "constant"
      ? "Give it parameters, and it draws at each use; or draw in a field."
      : "Draw in a hidden field, and read that.",
  explanation:
    "A draw belongs to a row: every value is a function of the seed and the row's address. Constants, checks, reports and the conditions and weights of a reference are not computed for one row.",
  bad: `${schema}const price = uniform(1..5)\nentity Thing count 5 {\n  key thing_id: serial\n  cost: int = price\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  hidden price: int = uniform(1..5)\n  cost: int = price\n}\n`,
});

export const aboutOutsideCheck = defineDiagnostic<Record<string, never>>({
  code: "EC0321",
  severity: "error",
  title: "`about` outside of a check",
  message: () => "`about` stands only at the top of a check over all rows.",
  hint: () => "Use `==` or a range: `x in 5..8`.",
  explanation:
    "`about` compares a measured figure with an expected one statistically, with the tolerance that the number of rows asks for. Single rows are compared exactly.",
  bad: thing("size: int = uniform(1..5)", "usual: bool = size about 3"),
  good: thing("size: int = uniform(1..5)", "usual: bool = size == 3"),
});

export const notAnAggregate = defineDiagnostic<{ name: string }>({
  code: "EC0322",
  severity: "error",
  title: "`of` and `where` belong to aggregates",
  message: ({ name }) => `\`${name}\` is no aggregate: it takes neither \`of\` nor \`where\`.`,
  explanation: "`of` and `where` say over which rows an aggregate runs: `count(Order of customer where Order.total > 100)`.",
  bad: thing("size: int = uniform(1..5)", "twice: int = abs(size where size > 2)"),
  good: thing("size: int = uniform(1..5)", "twice: int = abs(size)"),
});

export const periodAlone = defineDiagnostic<Record<string, never>>({
  code: "EC0323",
  severity: "error",
  title: "the period is no value",
  message: () => "`period` is no value.",
  hint: () => "Read `period.start` or `period.end`.",
  explanation: "The period has a first and a last moment, `period.start` and `period.end`.",
  bad: thing("begun: date = period"),
  good: thing("begun: date = period.start"),
});

export const tableAlone = defineDiagnostic<{ name: string }>({
  code: "EC0324",
  severity: "error",
  title: "table without its axes",
  message: ({ name }) => `\`${name}\` is a table: give it a value for each axis.`,
  explanation: "A table is a function of its axes, and is called like one: `rate(channel)`.",
  bad: `${schema}enum Size { S L }\ntable cost(size: Size) { S: 5, L: 8 }\nentity Thing count 5 {\n  key thing_id: serial\n  size: Size\n  price: int = cost\n}\n`,
  good: `${schema}enum Size { S L }\ntable cost(size: Size) { S: 5, L: 8 }\nentity Thing count 5 {\n  key thing_id: serial\n  size: Size\n  price: int = cost(size)\n}\n`,
});

export const entityAsValue = defineDiagnostic<{ name: string }>({
  code: "EC0325",
  severity: "error",
  title: "entity in place of a row",
  message: ({ name }) => `\`${name}\` is an entity, not one of its rows.`,
  hint: ({ name }) => `Refer to one (\`ref x: ${name}\`), or aggregate over them: \`sum(${name}.…)\`.`,
  explanation:
    "Outside of an aggregate an entity's name stands for no row. Fields read rows by their references, owners and aliases.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial  size: int = uniform(1..9) }\nentity Thing count 5 {\n  key thing_id: serial\n  size: int = Brand.size\n}\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial  size: int = uniform(1..9) }\nentity Thing count 5 {\n  key thing_id: serial\n  ref brand: Brand\n  size: int = brand.size\n}\n`,
});

export const rangeWanted = defineDiagnostic<Record<string, never>>({
  code: "EC0326",
  severity: "error",
  title: "range wanted",
  message: () => "A range is wanted here: `low .. high`.",
  explanation:
    "`uniform`, `within`, `ramp` and `over` take a range: written, of a constant, or of a table whose cells are ranges.",
  bad: thing("size: int = uniform(5)"),
  good: thing("size: int = uniform(1..5)"),
});

export const listWanted = defineDiagnostic<Record<string, never>>({
  code: "EC0327",
  severity: "error",
  title: "list wanted",
  message: () => "A list is wanted here: `[a, b, c]`.",
  explanation: "`pick` and `successes` choose from a list: written in brackets, or a constant that is one.",
  bad: thing("size: int = pick(5)"),
  good: thing("size: int = pick([1, 2, 5])"),
});

export const rangeEnds = defineDiagnostic<{ low: string; high: string }>({
  code: "EC0328",
  severity: "error",
  title: "range between different things",
  message: ({ low, high }) => `A range cannot reach from ${low} to ${high}.`,
  explanation: "Both ends of a range are numbers, moments, durations or labels of one enum. After `for` stands a duration.",
  bad: thing("size: int = uniform(1..5d)"),
  good: thing("size: int = uniform(1..5)"),
});

export const notInnable = defineDiagnostic<Record<string, never>>({
  code: "EC0330",
  severity: "error",
  title: "`in` needs a range or a list",
  message: () => "After `in` stands a range or a list.",
  hint: () => "Write `x in 1..5`, `x in [a, b]`, or compare with `==`.",
  explanation: "`in` asks whether a value lies in a range (both ends belong to it) or is an element of a list.",
  bad: thing("size: int = uniform(1..5)", "big: bool = size in 5"),
  good: thing("size: int = uniform(1..5)", "big: bool = size in 4..5"),
});

export const elseLast = defineDiagnostic<Record<string, never>>({
  code: "EC0331",
  severity: "error",
  title: "cases after `else`",
  message: () => "Nothing can come after `else`.",
  hint: () => "Move it to the end.",
  explanation: "The arms of a `match` are tried in order; `else` takes all that is left.",
  bad: thing("size: int = uniform(1..5)", "price: int = match size { 1: 10, else: 12, 2: 14 }"),
  good: thing("size: int = uniform(1..5)", "price: int = match size { 1: 10, 2: 14, else: 12 }"),
});

export const unknownUnit = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0332",
  severity: "error",
  title: "unknown unit",
  message: ({ name }) => (name === "" ? "A unit is wanted here." : `\`${name}\` is no unit of time.`),
  hint: ({ nearest }) =>
    nearest === null ? "Units are year, quarter, month, week, day, hour and, for rates, minute." : `Did you mean \`${nearest}\`?`,
  explanation: "Rates (`4% a month`), `trunc(x, month)` and `calendar by week` name a unit of time.",
  bad: thing("begun: date = uniform(2024-01-01 .. 2024-06-30)", "month: date = trunc(begun, moon)"),
  good: thing("begun: date = uniform(2024-01-01 .. 2024-06-30)", "month: date = trunc(begun, month)"),
});

export const stepNeedsGrid = defineDiagnostic<Record<string, never>>({
  code: "EC0333",
  severity: "error",
  title: "step without a grid",
  message: () => "A range with a step needs exact ends.",
  hint: () => "Use whole numbers or decimals: computed floats have no grid.",
  explanation: "`uniform(a..b step s)` draws one of a, a + s, a + 2s, …; this is only exact for whole numbers and decimals.",
  bad: thing("size: float = uniform(1..5)", "price: decimal(6,2) = uniform(1..size step 0.5)"),
  good: thing("size: int = uniform(1..5)", "price: decimal(6,2) = uniform(1..size step 0.5)"),
});

export const splitIsWholeRule = defineDiagnostic<Record<string, never>>({
  code: "EC0334",
  severity: "error",
  title: "`split` is a whole rule",
  message: () => "`split` is the whole rule of a field, and no part of an expression.",
  explanation:
    "`amount: decimal(10,2) = split(order.total, by: weight)` divides the owner's value among its rows to the last unit; computing with its parts would break the sum.",
  bad: `${schema}entity Order count 5 { key order_id: serial  total: decimal(8,2) = uniform(10..90) }\nentity Part per Order 2 {\n  key part_id: serial\n  amount: decimal(8,2) = 2 * split(order.total, by: 1)\n}\n`,
  good: `${schema}entity Order count 5 { key order_id: serial  total: decimal(8,2) = uniform(10..90) }\nentity Part per Order 2 {\n  key part_id: serial\n  amount: decimal(8,2) = split(order.total, by: 1)\n}\n`,
});

export const aggregateValue = defineDiagnostic<{ fn: string; entity: string }>({
  code: "EC0335",
  severity: "error",
  title: "aggregate of what?",
  message: ({ fn, entity }) => `\`${fn}\` needs a value of each \`${entity}\`.`,
  hint: ({ fn, entity }) => `Write \`${fn}(${entity}.field)\`.`,
  explanation: "`count`, `any` and `all` can run over rows as such; the other aggregates take a value of each row.",
  bad: `${schema}entity Order count 5 { key order_id: serial  total: int = sum(Item) }\nentity Item per Order 1..3 { key item_id: serial  price: int = uniform(1..9) }\n`,
  good: `${schema}entity Order count 5 { key order_id: serial  total: int = sum(Item.price) }\nentity Item per Order 1..3 { key item_id: serial  price: int = uniform(1..9) }\n`,
});

export const rateColumn = defineDiagnostic<{ name: string }>({
  code: "EC0336",
  severity: "error",
  title: "a rate is no column",
  message: ({ name }) => `\`${name}\` is a rate, which no column can hold.`,
  hint: ({ name }) => `Hide it: \`hidden ${name}: rate\`.`,
  explanation:
    "A field of type `rate` is a formula that a lifecycle reads again and again; it has no single value that could be written.",
  bad: thing("visits: rate = 4 a month"),
  good: thing("hidden visits: rate = 4 a month"),
});

export const tooManyExpansions = defineDiagnostic<{ name: string }>({
  code: "EC0337",
  severity: "error",
  title: "constant that grows without bounds",
  message: ({ name }) => `\`${name}\` is put in place of so many calls that the schema would grow without bounds.`,
  hint: () => "Compute the value once, in a hidden field, and read that.",
  explanation:
    "A constant with parameters is put in place of each of its calls. Constants that call others twice double at each step, and after a few steps no machine could hold the result.",
  bad: `${schema}${Array.from({ length: 20 }, (_, i) => `const f${i}(x: int) = ${i === 0 ? "x" : `f${i - 1}(x) + f${i - 1}(x)`}\n`).join("")}entity Thing count 5 {\n  key thing_id: serial\n  size: int = f19(1)\n}\n`,
  good: `${schema}const twice(x: int) = 2 * x\nentity Thing count 5 {\n  key thing_id: serial\n  size: int = twice(twice(1))\n}\n`,
});
