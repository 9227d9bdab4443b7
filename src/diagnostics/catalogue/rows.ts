/** Rows: where they come from, and how their fields get values. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const meant = (nearest: string | null): string | null => (nearest === null ? null : `Did you mean \`${nearest}\`?`);
const order = "entity Order count 5 { key order_id: serial }\n";
const thing = (...fields: readonly string[]): string =>
  `entity Thing count 5 {\n  key thing_id: serial\n${fields.map((f) => `  ${f}\n`).join("")}}\n`;

export const noRule = defineDiagnostic<{ name: string; type: string }>({
  code: "EC0401",
  severity: "error",
  title: "field without a value",
  message: ({ name, type }) => `\`${name}\` has no rule, and the type \`${type}\` gives no value by itself.`,
  hint: ({ type }) =>
    type === "bool"
      ? "Say how often it is true: `= chance(50%)`."
      : "Add a rule: `= uniform(1..9)`, `= faker.…`, or an expression.",
  explanation:
    "A field without a rule gets its value from the population (a cell of given rows, an owner, a moment) or from its type (a label of an enum, a row of an entity, a uuid). Other types need a rule.",
  bad: `${schema}${thing("size: int")}`,
  good: `${schema}${thing("size: int = uniform(1..9)")}`,
});

export const fileWithoutHeader = defineDiagnostic<{ file: string }>({
  code: "EC0403",
  severity: "error",
  title: "data file without a header",
  message: ({ file }) => `\`${file}\` is empty: its first line must name its columns.`,
  explanation: "The first line of a data file names its columns; fields are matched with them by name.",
  bad: `${schema}entity City rows from "empty.csv" { key name: text(40) }\n// file: empty.csv\n\n`,
  good: `${schema}entity City rows from "cities.csv" { key name: text(40) }\n// file: cities.csv\nname\nRome\n`,
});

export const fileRow = defineDiagnostic<{ file: string; row: number; found: number; wanted: number }>({
  code: "EC0404",
  severity: "error",
  title: "row of another width",
  message: ({ file, row, found, wanted }) => `Row ${row} of \`${file}\` has ${found} cells, but its header ${wanted}.`,
  explanation:
    "Every row of a data file has one cell for each column that its header names; commas inside of a cell are protected by quotes.",
  bad: `${schema}entity City rows from "cities.csv" { key name: text(40)  size: int }\n// file: cities.csv\nname,size\nRome,5\nOslo\n`,
  good: `${schema}entity City rows from "cities.csv" { key name: text(40)  size: int }\n// file: cities.csv\nname,size\nRome,5\nOslo,2\n`,
});

export const rowsHeader = defineDiagnostic<Record<string, never>>({
  code: "EC0405",
  severity: "error",
  title: "header of given rows",
  message: () => "The first of the given rows names the fields: `name: size,`.",
  explanation:
    "Rows that are written in the schema begin with the names of their fields: the first before the colon, the others behind it.",
  bad: `${schema}entity City rows { "Rome": 5, "Oslo": 2 } { key name: text(40)  size: int = 1 }\n`,
  good: `${schema}entity City rows { name: size, "Rome": 5, "Oslo": 2 } { key name: text(40)  size: int }\n`,
});

export const rowWidth = defineDiagnostic<{ found: number; wanted: number }>({
  code: "EC0406",
  severity: "error",
  title: "given row of another width",
  message: ({ found, wanted }) => `This row has ${found} cells, but ${wanted} fields are named.`,
  explanation: "Each given row has one cell for each field that the first row names.",
  bad: `${schema}entity City rows { name: size, Rome: 5, Oslo: } { key name: text(40)  size: int }\n`.replace(
    "Oslo:",
    "Oslo: 2 3",
  ),
  good: `${schema}entity City rows { name: size, Rome: 5, Oslo: 2 } { key name: text(40)  size: int }\n`,
});

export const unknownColumn = defineDiagnostic<{ entity: string; name: string; nearest: string | null }>({
  code: "EC0407",
  severity: "error",
  title: "given column without a field",
  message: ({ entity, name }) => `\`${name}\` is given, but \`${entity}\` has no such field.`,
  hint: ({ nearest }) => meant(nearest) ?? "Declare it, hidden if it is no column.",
  explanation:
    "Each name in the first of the given rows is a field of the entity; a field that is only read by others can be hidden.",
  bad: `${schema}entity City rows { name: size, Rome: 5 } { key name: text(40) }\n`,
  good: `${schema}entity City rows { name: size, Rome: 5 } { key name: text(40)  size: int }\n`,
});

export const cellType = defineDiagnostic<{ field: string; cell: string; wanted: string }>({
  code: "EC0408",
  severity: "error",
  title: "cell of another type",
  message: ({ field, cell, wanted }) => `\`${cell}\` (${field}) is not ${wanted}.`,
  explanation:
    "The cells of given rows are read as values of their fields: numbers with at most the places of their type, dates as yyyy-mm-dd, labels of the enum, texts that fit.",
  bad: `${schema}entity City rows from "cities.csv" { key name: text(40)  size: int }\n// file: cities.csv\nname,size\nRome,big\n`,
  good: `${schema}entity City rows from "cities.csv" { key name: text(40)  size: int }\n// file: cities.csv\nname,size\nRome,5\n`,
});

export const cellNull = defineDiagnostic<{ field: string }>({
  code: "EC0409",
  severity: "error",
  title: "empty cell",
  message: ({ field }) => `\`${field}\` has no value here, but may not be null.`,
  hint: () => "Make the field nullable (`?`), or give a value.",
  explanation: "An empty cell is null, and so is the word; only a field with `?` behind its type can hold that.",
  bad: `${schema}entity City rows { name: size, Rome: null } { key name: text(40)  size: int }\n`,
  good: `${schema}entity City rows { name: size, Rome: null } { key name: text(40)  size: int? }\n`,
});

export const cellReference = defineDiagnostic<{ entity: string; name: string; nearest: string | null }>({
  code: "EC0410",
  severity: "error",
  title: "cell that names no row",
  message: ({ entity, name }) => `\`${entity}\` has no row \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest) ?? "A cell names a given row by the first of its given columns.",
  explanation:
    "In given rows a reference names the row it refers to by that row's first given column; only given rows can be named so.",
  bad: `${schema}entity Category rows { name: parent, Home: null, Kitchen: Hone } { key name: text(40)  ref parent: Category? }\n`,
  good: `${schema}entity Category rows { name: parent, Home: null, Kitchen: Home } { key name: text(40)  ref parent: Category? }\n`,
});

export const parentsInCircle = defineDiagnostic<{ name: string }>({
  code: "EC0411",
  severity: "error",
  title: "parents in a circle",
  message: ({ name }) => `\`${name}\` is above itself.`,
  explanation: "Rows that name their parents form a tree: from each row the way up ends at a row without a parent.",
  bad: `${schema}entity Category rows { name: parent, Home: Kitchen, Kitchen: Home } { key name: text(40)  ref parent: Category? }\n`,
  good: `${schema}entity Category rows { name: parent, Home: null, Kitchen: Home } { key name: text(40)  ref parent: Category? }\n`,
});

export const readsOwnField = defineDiagnostic<{ name: string }>({
  code: "EC0412",
  severity: "error",
  title: "population that reads its own row",
  message: ({ name }) => `\`${name}\` is a field of the row whose existence is being decided.`,
  hint: () => "Read the owner, an alias of the population, or draw here.",
  explanation:
    "How many rows there are, and whether one exists, is decided before its fields: count, `when` and `every` read the owner and the aliases of `each`, and may draw.",
  bad: `${schema}${order}entity Item per Order when size > 2 { key item_id: serial  size: int = uniform(1..5) }\n`,
  good: `${schema}${order}entity Item per Order when chance(60%) { key item_id: serial  size: int = uniform(1..5) }\n`,
});

export const ruleForGiven = defineDiagnostic<{ name: string }>({
  code: "EC0413",
  severity: "error",
  title: "rule for a given value",
  message: ({ name }) => `\`${name}\` is given by the population, and can have no rule.`,
  hint: () => "Leave the rule out, or give the field another name.",
  explanation:
    "A cell of given rows, an owner, the alias of an `each` and the label of segments have their values from the population.",
  bad: `${schema}entity City rows { name: size, Rome: 5 } { key name: text(40)  size: int = 3 }\n`,
  good: `${schema}entity City rows { name: size, Rome: 5 } { key name: text(40)  size: int }\n`,
});

export const everyTooLong = defineDiagnostic<{ days: string }>({
  code: "EC0414",
  severity: "error",
  title: "`every` over a long span",
  message: ({ days }) => `These rows reach over ${days} days; \`every\` is for at most 7.`,
  hint: () => "Longer things have a `time` of their own: `time added_at: timestamp = cart.created_at + …`.",
  explanation:
    "Rows spaced by `every` belong to one transaction with their owner: they are kept or cut as a whole, and can be read by it. That is right for a short span only.",
  bad: `${schema}entity Cart count 5 over 2024-01-01 .. 2024-06-30 { key cart_id: serial  time at: timestamp }\nentity Item per Cart 1..5 every uniform(1d..9d) { key item_id: serial  time added_at: timestamp }\n`,
  good: `${schema}entity Cart count 5 over 2024-01-01 .. 2024-06-30 { key cart_id: serial  time at: timestamp }\nentity Item per Cart 1..5 every uniform(1s..300s) { key item_id: serial  time added_at: timestamp }\n`,
});

export const impossibleCount = defineDiagnostic<{ found: number }>({
  code: "EC0415",
  severity: "error",
  title: "impossible number of rows",
  message: ({ found }) => `There cannot be ${found} rows.`,
  hint: ({ found }) =>
    found > 0 && found < 1 ? `For some of them say when: \`when chance(${Number((found * 100).toFixed(6))}%)\`.` : null,
  explanation: "How many rows there are is a whole number that is not negative; here it is known when compiling.",
  bad: `${schema}entity Thing count 3 - 5 { key thing_id: serial }\n`,
  good: `${schema}entity Thing count 5 - 3 { key thing_id: serial }\n`,
});

export const overDays = defineDiagnostic<Record<string, never>>({
  code: "EC0416",
  severity: "error",
  title: "span that is no range of days",
  message: () => "`over` takes a range of days that is known when compiling.",
  hint: () => "Write `over 2024-01-01 .. 2024-12-31`; both days belong to it.",
  explanation: "Rows of a temporal population, and of a calendar, are spread over whole days.",
  bad: `${schema}entity Order count 5 over 1 .. 9 { key order_id: serial }\n`,
  good: `${schema}entity Order count 5 over 2024-01-01 .. 2024-06-30 { key order_id: serial }\n`,
});

export const shapedWithoutTime = defineDiagnostic<Record<string, never>>({
  code: "EC0417",
  severity: "error",
  title: "`shaped by` without moments",
  message: () => "Only rows that are spread over time can be shaped by curves.",
  hint: () => "Add `over …`, or leave `shaped by` out.",
  explanation: "Curves move the moments of `over` and `arriving` populations, of delays and of lifecycles.",
  bad: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Order count 5 shaped by season { key order_id: serial }\n`,
  good: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Order count 5 over 2024-01-01 .. 2024-12-31 shaped by season { key order_id: serial }\n`,
});

export const calendarField = defineDiagnostic<{ type: string }>({
  code: "EC0418",
  severity: "error",
  title: "calendar without a day",
  message: ({ type }) =>
    `A calendar needs a field of type \`${type}\` without a rule: it holds the ${type === "date" ? "day" : "hour"}.`,
  explanation: "A calendar has a row for each day (week, month, …) of its span; the first date without a rule is that day.",
  bad: `${schema}entity Day calendar { key day_id: serial }\n`,
  good: `${schema}entity Day calendar { key day: date }\n`,
});

export const perPath = defineDiagnostic<Record<string, never>>({
  code: "EC0419",
  severity: "error",
  title: "owner with more than one dot",
  message: () => "After `per` stands an entity, or an event of its lifecycle.",
  hint: () => "Write `per Order`, or `per Customer.visit`.",
  explanation: "Rows are made for each row of an owner, or for each occurrence of an event of its lifecycle.",
  bad: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 2 a month } }\nentity Cart per Customer.visit.first { key cart_id: serial }\n`,
  good: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 2 a month } }\nentity Cart per Customer.visit { key cart_id: serial }\n`,
});

export const eachRange = defineDiagnostic<Record<string, never>>({
  code: "EC0420",
  severity: "error",
  title: "`each` over something else",
  message: () => "`each` runs over an enum, an entity, a range of whole numbers, or a list of numbers or texts.",
  explanation: "The combinations of `each` are known before any row is made: labels, rows, whole numbers, or a list.",
  bad: `${schema}entity Demo each 0..2.5 as children { key demo_id: serial }\n`,
  good: `${schema}entity Demo each 0..2 as children { key demo_id: serial }\n`,
});

export const eachOfEnum = defineDiagnostic<{ name: string }>({
  code: "EC0421",
  severity: "error",
  title: "`of` after an enum",
  message: ({ name }) => `\`${name}\` is an enum: its labels are below no row.`,
  explanation: "`each CartItem of order.cart` runs over the rows below a row; an enum's labels are the same for all.",
  bad: `${schema}enum Size { S M }\n${order}entity Item per Order each Size of order { key item_id: serial }\n`,
  good: `${schema}enum Size { S M }\n${order}entity Item per Order each Size { key item_id: serial }\n`,
});

export const segmentWithoutValue = defineDiagnostic<{ field: string; segments: readonly string[] }>({
  code: "EC0422",
  severity: "error",
  title: "segment that gives no value",
  message: ({ field, segments }) => `\`${field}\` has no rule, and ${segments.map((s) => `\`${s}\``).join(", ")} gives it none.`,
  hint: ({ field }) => `Give \`${field}\` a rule, which the other segments override.`,
  explanation: "A field without a rule of its own can be left to the segments, if every one of them gives it a rule.",
  bad: `${schema}${thing("size: int", "segments kind: Kind { small 50% { size = 1 }  large 50% {} }")}`,
  good: `${schema}${thing("size: int = 9", "segments kind: Kind { small 50% { size = 1 }  large 50% {} }")}`,
});

export const overridesReference = defineDiagnostic<{ name: string }>({
  code: "EC0423",
  severity: "error",
  title: "override of a drawn reference",
  message: ({ name }) => `\`${name}\` is drawn among rows; a segment cannot override that.`,
  hint: () => "Put the difference into a field that the reference's `where` reads.",
  explanation: "Segments override rules. A reference without a rule is a choice that the plan prepares for all rows at once.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 {\n  key thing_id: serial\n  ref brand: Brand?\n  segments kind: Kind { own 50% { brand = null }  other 50% {} }\n}\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 {\n  key thing_id: serial\n  ref brand: Brand? missing kind == own\n  segments kind: Kind { own 50% {}  other 50% {} }\n}\n`,
});

export const exactNeedsEnum = defineDiagnostic<{ name: string }>({
  code: "EC0424",
  severity: "error",
  title: "`exact` without shares",
  message: ({ name }) => `\`${name}\` has no shares that could be dealt out exactly.`,
  hint: () => "`exact` stands with an enum field without a rule, or with `segments`.",
  explanation: "`exact` deals the shares of an enum out exactly instead of drawing them row by row: 15% of 50,000 is 7,500.",
  bad: `${schema}${thing("size: int = uniform(1..9) exact")}`,
  good: `${schema}enum Size { S 30%  M 70% }\n${thing("size: Size exact")}`,
});

export const missingOfRequired = defineDiagnostic<Record<string, never>>({
  code: "EC0425",
  severity: "error",
  title: "`missing` of a field that has no null",
  message: () => "A value can only be missing where null is possible.",
  hint: () => "Make the field nullable: `?` behind its type.",
  explanation: "`missing 4%` puts null in place of a value, which a field without `?` behind its type cannot hold.",
  bad: `${schema}${thing("size: int = uniform(1..9) missing 4%")}`,
  good: `${schema}${thing("size: int? = uniform(1..9) missing 4%")}`,
});

export const ruleAndChooser = defineDiagnostic<{ name: string }>({
  code: "EC0426",
  severity: "error",
  title: "rule and choice",
  message: ({ name }) => `\`${name}\` has a rule: there is nothing left to choose.`,
  hint: () => "A condition compares with `==`. Else leave out the rule, or what chooses.",
  explanation:
    "`by`, `where`, `of` and `first by` choose a row or a label where there is no rule; with `=` the value is computed.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 {\n  key thing_id: serial\n  ref brand: Brand\n  ref maker: Brand where maker != brand = brand\n}\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 {\n  key thing_id: serial\n  ref brand: Brand\n  ref maker: Brand where maker != brand\n}\n`,
});

export const chooserOfValue = defineDiagnostic<{ form: string }>({
  code: "EC0427",
  severity: "error",
  title: "choice among rows for a value",
  message: ({ form }) => `\`${form === "first" ? "first by" : form}\` chooses among rows; this field holds a value.`,
  explanation: "`of`, `first by` and `per` belong to references and serials. A label can be chosen by `by` and `where`.",
  bad: `${schema}enum Size { S M }\n${order}entity Item per Order { key item_id: serial  size: Size of order }\n`,
  good: `${schema}enum Size { S M }\n${order}entity Item per Order { key item_id: serial  size: Size }\n`,
});

export const noCandidates = defineDiagnostic<{ name: string }>({
  code: "EC0428",
  severity: "error",
  title: "choice among unknown values",
  message: ({ name }) => `Among which values is \`${name}\` chosen?`,
  hint: ({ name }) => `Give \`${name}\` to a table: the values of that axis are the candidates.`,
  explanation:
    "A label is chosen among those of its enum; a number among the values of the table's axis that it is given for: `stars: int by satisfied(days_late, stars)`.",
  bad: `${schema}${thing("size: int by size * 2")}`,
  good: `${schema}table weight(size: int) { 1: 5, 2: 3, 3: 1 }\n${thing("size: int by weight(size)")}`,
});

export const setNullOfRequired = defineDiagnostic<{ name: string }>({
  code: "EC0429",
  severity: "error",
  title: "`on delete set null` of a required reference",
  message: ({ name }) => `\`${name}\` may not be null, and cannot be set to it.`,
  hint: () => "Make the reference nullable (`?`), or use `on delete cascade`.",
  explanation: "`on delete set null` lets the database put null in place of a reference to a deleted row.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand on delete set null }\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand? on delete set null }\n`,
});

export const unknownAction = defineDiagnostic<{ action: string }>({
  code: "EC0430",
  severity: "error",
  title: "unknown action",
  message: ({ action }) => `\`on delete ${action}\` is unknown.`,
  hint: () => "Actions are `set null`, `cascade` and `restrict`.",
  explanation: "`on delete` says what a database does with a row when the row that it refers to is deleted.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand on delete ignore }\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand on delete cascade }\n`,
});

export const partitionTwice = defineDiagnostic<{ kind: string }>({
  code: "EC0431",
  severity: "error",
  title: "two partitions",
  message: ({ kind }) => `The entity already has a \`${kind} by\`.`,
  explanation: "A table is partitioned by one expression, and clustered by one; databases know no second.",
  bad: `${schema}${thing("size: int = uniform(1..9)", "partition by size", "partition by size mod 3")}`,
  good: `${schema}${thing("size: int = uniform(1..9)", "partition by size")}`,
});

export const atLeastWithTime = defineDiagnostic<{ entity: string }>({
  code: "EC0432",
  severity: "error",
  title: "`at least` for rows with a time of their own",
  message: ({ entity }) =>
    `The rows of \`${entity}\` have a \`time\` of their own: whether there are enough of them is not known at their owner's moment.`,
  hint: () => "Let the rows share their owner's moment, or leave `at least` out.",
  explanation:
    "`at least n` adds rows at the owner's moment, when all of them are decided together. Rows with a time of their own come later, one by one, and their `when` is read then.",
  bad: `${schema}entity Order count 5 over 2024-01-01 .. 2024-06-30 { key order_id: serial  time at: timestamp }\nentity Call per Order each 1..3 when chance(50%) at least 1 { key call_id: serial  time called_at: timestamp = order.at + uniform(1d..9d) }\n`,
  good: `${schema}entity Order count 5 over 2024-01-01 .. 2024-06-30 { key order_id: serial  time at: timestamp }\nentity Call per Order each 1..3 when chance(50%) at least 1 { key call_id: serial }\n`,
});

export const addressTaken = defineDiagnostic<{ name: string; address: string }>({
  code: "EC0433",
  severity: "error",
  title: "address of another field",
  message: ({ name, address }) => `\`${name}\` would draw the same values as another field: the address \`${address}\` is taken.`,
  explanation:
    'A draw is a function of its address: the seed, the entity, the field and the row. `address "old_name"` keeps the draws of a field that has been renamed; two fields with one address would be equal where they should be independent.',
  bad: `${schema}${thing("size: int = uniform(1..9)", 'depth: int = uniform(1..9) address "size"')}`,
  good: `${schema}${thing("size: int = uniform(1..9)", 'depth: int = uniform(1..9) address "deep"')}`,
});
