/** Keys and uniqueness. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const order = "entity Order count 5 over 2024-01-01 .. 2024-12-31 { key order_id: serial }\n";

export const noKey = defineDiagnostic<{ entity: string }>({
  code: "EC0801",
  severity: "error",
  title: "table without a key",
  message: ({ entity }) => `\`${entity}\` has no key.`,
  hint: ({ entity }) => `Add one: \`key ${entity.toLowerCase()}_id: serial\`, or \`key (a, b)\`; or hide the entity.`,
  explanation: "Every table has a primary key: a field with the role `key`, or several named by `key (a, b)`.",
  bad: `${schema}entity Thing count 5 { size: int = uniform(1..9) }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  size: int = uniform(1..9) }\n`,
});

export const twoKeys = defineDiagnostic<{ entity: string }>({
  code: "EC0802",
  severity: "error",
  title: "two keys",
  message: ({ entity }) => `\`${entity}\` already has a key.`,
  hint: () => "Name the fields of a composite key once, `key (a, b)`; other unique fields are `unique`.",
  explanation: "An entity has one primary key: fields with the role `key`, or one list `key (a, b)`.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  code: text(9) = "T{serial}" unique  key (code, thing_id) }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  code: text(9) = "T{serial}" unique }\n`,
});

export const noProof = defineDiagnostic<{ name: string }>({
  code: "EC0803",
  severity: "error",
  title: "unique without proof",
  message: ({ name }) => `Nothing guarantees that \`${name}\` is unique.`,
  hint: () =>
    'Put `{#}` or `{serial}` into its text, or what tells the row (`"{order.order_no}-{line_no}"`), let it permute a list or pattern that is large enough, or make the entity `fixed`.',
  explanation:
    "Uniqueness is never made by looking at other rows. It is proved: by the row's number in the value (`serial`, `{#}`), by a text that tells its parts and these the row, by a rule whose values can be permuted (a whole-number range, a pattern, a list), or, in a `fixed` entity, by drawing again in the order of the rows.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  size: float = normal(mean: 5, sd: 1) unique }\n`,
  good: `${schema}entity Thing count 5 fixed { key thing_id: serial  size: float = normal(mean: 5, sd: 1) unique }\n`,
});

export const tooFewValues = defineDiagnostic<{ name: string; values: string; rows: string }>({
  code: "EC0804",
  severity: "error",
  title: "unique with too few values",
  message: ({ name, values, rows }) =>
    `\`${name}\` should be unique in ${rows} rows, but its rule has only ${values} different values.`,
  hint: () => "Widen the range, lengthen the pattern, or add `{#}`.",
  explanation: "A unique field needs at least as many different values as its entity has rows.",
  bad: `${schema}entity Thing count 50 { key thing_id: serial  code: int = uniform(1..9) unique }\n`,
  good: `${schema}entity Thing count 50 { key thing_id: serial  code: int = uniform(1..99) unique }\n`,
});

export const numberRead = defineDiagnostic<{ what: string }>({
  code: "EC0805",
  severity: "error",
  title: "row number read too early",
  message: ({ what }) => `${what} holds the row's number, which is not known while this is decided.`,
  hint: () => "Read something else: values drawn here do not depend on how many rows came before.",
  explanation:
    "Rows that come in the order of time are numbered after they have been counted. Nothing that decides whether a row exists, when, what it refers to or what it draws may read the number; what is only written may hold it.",
  bad: `${schema}entity Order count 5 over 2024-01-01 .. 2024-12-31 { key order_id: serial  size: int = poisson(order_id) }\n`,
  good: `${schema}entity Order count 5 over 2024-01-01 .. 2024-12-31 { key order_id: serial  note: text(20) = "N{serial}"  size: int = poisson(4) }\n`,
});

export const nullableKey = defineDiagnostic<{ name: string }>({
  code: "EC0806",
  severity: "error",
  title: "key that may be null",
  message: ({ name }) => `\`${name}\` is part of the key, and may not be null.`,
  explanation: "The fields of a primary key always have a value, and are columns.",
  bad: `${schema}entity Thing count 5 fixed { key code: text(9)? = "T{serial}" }\n`,
  good: `${schema}entity Thing count 5 fixed { key code: text(9) = "T{serial}" }\n`,
});

export const exactAfterCounting = defineDiagnostic<{ entity: string }>({
  code: "EC0807",
  severity: "error",
  title: "`exact` on rows numbered after counting",
  message: ({ entity }) =>
    `The rows of \`${entity}\` are numbered after they have been counted: shares cannot be dealt out to them exactly.`,
  hint: () => "Leave `exact` out, or give the rows numbers: a root entity with `count`.",
  explanation:
    "Exact shares are dealt out along the numbers of the rows, which must be known before. Rows with an owner, an event or arrivals are counted first.",
  bad: `${schema}${order}entity Item per Order 1..3 {\n  key item_id: serial\n  segments size: Size exact { S 50% {}  M 50% {} }\n}\n`,
  good: `${schema}${order}entity Item per Order 1..3 {\n  key item_id: serial\n  segments size: Size { S 50% {}  M 50% {} }\n}\n`,
});

export const setWithoutProof = defineDiagnostic<{ names: readonly string[] }>({
  code: "EC0808",
  severity: "error",
  title: "unique combination without proof",
  message: ({ names }) => `Nothing guarantees that no two rows have the same (${names.join(", ")}).`,
  hint: () => "Combine the owner with a drawn reference, an alias of `each` or a `serial per` owner; or use `link` for pairs.",
  explanation:
    "A combination is unique if one of its fields is; if it holds the owner and a reference drawn under it (which is then drawn without repeats), the aliases of its `each`, or a number under the owner; or if it is the pair of a `link`.",
  bad: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  size: int = uniform(1..9)\n  depth: int = uniform(1..9)\n  unique (size, depth)\n}\n`,
  good: `${schema}entity Thing count 5 {\n  key thing_id: serial\n  size: int = uniform(1..9) unique\n  depth: int = uniform(1..9)\n  unique (size, depth)\n}\n`,
});

export const serialIsRule = defineDiagnostic<{ name: string }>({
  code: "EC0809",
  severity: "error",
  title: "serial with a rule",
  message: ({ name }) => `\`${name}\` is a serial: its value is the row's number, and nothing else.`,
  hint: () => 'A key computed from the number has another type: `key code: text(12) = "PROD-{serial:05}"`.',
  explanation: "`serial` counts the rows from 1, `serial per order` those under an owner.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial = 7 }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: int = 100 + serial }\n`,
});

export const serialPerNoOwner = defineDiagnostic<{ entity: string; other: string }>({
  code: "EC0810",
  severity: "error",
  title: "serial under a row that is no owner",
  message: ({ entity, other }) => `\`${other}\` does not own \`${entity}\`: there is no numbering under it.`,
  explanation: "`serial per order` numbers rows from 1 under their owner, or under an owner further up.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial }\n${order}entity Item per Order 1..3 {\n  key item_id: serial\n  ref brand: Brand\n  line: serial per brand\n}\n`,
  good: `${schema}${order}entity Item per Order 1..3 {\n  key item_id: serial\n  line: serial per order\n}\n`,
});

export const columnCount = defineDiagnostic<{ given: number; wanted: number }>({
  code: "EC0811",
  severity: "error",
  title: "wrong number of columns",
  message: ({ given, wanted }) => `\`as\` names ${given} column${given === 1 ? "" : "s"}, but the field has ${wanted}.`,
  explanation: "A field has one column; a reference has one for each column of the key that it refers to.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial as ("a", "b") }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial as "a" }\n`,
});

export const notIncreasing = defineDiagnostic<{ name: string }>({
  code: "EC0812",
  severity: "error",
  title: "key that does not follow the number",
  message: ({ name }) => `\`${name}\` is computed from the row's number, but does not grow with it everywhere.`,
  hint: () => "Use `a + b * serial` with a positive b, or a text with `{serial:05}`.",
  explanation: "A key computed from `serial` must be different for each row and keep their order.",
  bad: `${schema}entity Thing count 5 { key thing_id: int = serial mod 3 }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: int = 3 * serial }\n`,
});

/** `each`: the entity over which an `each` of this name runs, if one does; such a field is hidden unless it is declared. */
export const hiddenKey = defineDiagnostic<{ name: string; entity: string; each: string | null }>({
  code: "EC0813",
  severity: "error",
  title: "hidden key",
  message: ({ name, entity }) => `\`${name}\` is part of the key of \`${entity}\`, and cannot be hidden.`,
  hint: ({ name, each }) => (each === null ? null : `Declare it, so that it becomes a column: \`ref ${name}: ${each}\`.`),
  explanation: "The key of a table is made of columns; a hidden field is none.",
  bad: `${schema}entity Thing count 5 { hidden key thing_id: serial }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial }\n`,
});

export const givenTwice = defineDiagnostic<{ name: string; value: string }>({
  code: "EC0814",
  severity: "error",
  title: "given value that repeats",
  message: ({ name, value }) => `\`${name}\` should be unique, but \`${value}\` is given more than once.`,
  explanation: "The cells of a key, or of a unique field, of given rows are all different.",
  bad: `${schema}entity City rows { name: size, Rome: 5, Rome: 2 } { key name: text(40)  size: int }\n`,
  good: `${schema}entity City rows { name: size, Rome: 5, Oslo: 2 } { key name: text(40)  size: int }\n`,
});

export const hiddenIndexed = defineDiagnostic<{ name: string; kind: string }>({
  code: "EC0815",
  severity: "error",
  title: "hidden field in an index",
  message: ({ name, kind }) =>
    `\`${name}\` is hidden, and no column that ${kind === "index" ? "an index" : `\`${kind}\``} could name.`,
  hint: () => "Name fields that are columns.",
  explanation: "`unique (…)`, `index (…)` and `key (…)` are made of the columns of a table; a hidden field is none.",
  bad: `${schema}entity Thing count 5 { key thing_id: serial  hidden size: int = uniform(1..9)  index (size) }\n`,
  good: `${schema}entity Thing count 5 { key thing_id: serial  size: int = uniform(1..9)  index (size) }\n`,
});

export const numberRunsOn = defineDiagnostic<{ name: string }>({
  code: "EC0816",
  severity: "error",
  title: "number that runs into what stands beside it",
  message: ({ name }) =>
    `The row's number cannot be told from the digits beside it in \`${name}\`: 1 after 11 and 11 after 1 are the same text.`,
  hint: () => 'Put something that is no digit between them: `"{size}-{#}"`.',
  explanation:
    "A text with the row's number is unique where the number can be read back from it: it stands beside no other digits, and is the first or the last number of the text, or stands a fixed number of characters from one of its ends.",
  bad: `${schema}entity Thing count 50 { key thing_id: text(9) = "{uniform(1..20)}{serial}" }\n`,
  good: `${schema}entity Thing count 50 { key thing_id: text(9) = "{uniform(1..20)}-{serial}" }\n`,
});
