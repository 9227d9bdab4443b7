/** Names: unknown, declared twice, or in the way of each other. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const meant = (nearest: string | null): string | null => (nearest === null ? null : `Did you mean \`${nearest}\`?`);

/** Names that mean something in another place: days and months in curves, faker before a call. */
function knownElsewhere(name: string): string | null {
  if (name === "faker") return "Its methods are called: `faker.company.name()`.";
  if (["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].includes(name))
    return "`weekday(x)` is a number: 1 on Mondays, 7 on Sundays.";
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return months.includes(name) ? "`month(x)` is a number from 1 to 12." : null;
}

/** `isText`: whether a text is expected. */
export const unknownName = defineDiagnostic<{
  name: string;
  nearest: string | null;
  labelOf: string | null;
  isText: boolean;
}>({
  code: "EC0201",
  severity: "error",
  title: "unknown name",
  message: ({ name }) => `Nothing here is called \`${name}\`.`,
  hint: ({ name, nearest, labelOf, isText }) =>
    isText
      ? `${nearest === null ? "" : `${meant(nearest)} `}Texts stand in quotes: \`"${name}"\`.`
      : labelOf === null
        ? (knownElsewhere(name) ?? meant(nearest))
        : `\`${name}\` is a label of \`${labelOf}\`, but no \`${labelOf}\` is expected here.`,
  explanation:
    "A name in an expression is looked up among the fields of the row, its owner and the aliases of its population, and then among constants, tables and curves; labels of an enum are known where that enum is expected. None of them has this name.",
  bad: `${schema}entity Product count 5 {\n  key product_id: serial\n  price: decimal(10,2) = uniform(1..50)\n  cost: decimal(10,2) = prise * 0.5\n}\n`,
  good: `${schema}entity Product count 5 {\n  key product_id: serial\n  price: decimal(10,2) = uniform(1..50)\n  cost: decimal(10,2) = price * 0.5\n}\n`,
});

export const declaredTwice = defineDiagnostic<{ what: string; name: string }>({
  code: "EC0202",
  severity: "error",
  title: "declared twice",
  message: ({ what, name }) => `${what} \`${name}\` is declared twice.`,
  hint: () => "All files of a schema share their names: rename one of the two, or remove it.",
  explanation:
    "Enums, constants, tables, curves, groups of fields and entities share one set of names across all files of a schema, so that a name means one thing everywhere.",
  bad: `${schema}enum Color { red green }\nenum Color { blue }\n`,
  good: `${schema}enum Color { red green }\nenum Shade { blue }\n`,
});

export const fieldTwice = defineDiagnostic<{ entity: string; name: string }>({
  code: "EC0203",
  severity: "error",
  title: "two fields of one name",
  message: ({ entity, name }) => `\`${entity}\` already has a field \`${name}\`.`,
  hint: () => 'Rename one of them; a group of fields can be renamed where it is used (`use Address as "ship_{}"`).',
  explanation:
    "The fields of an entity, its owner and the aliases of its population are one set of names. A group that is used twice needs a pattern for its names.",
  bad: `${schema}entity Product count 5 {\n  key product_id: serial\n  size: int = uniform(1..5)\n  size: int = uniform(1..9)\n}\n`,
  good: `${schema}entity Product count 5 {\n  key product_id: serial\n  size: int = uniform(1..5)\n  depth: int = uniform(1..9)\n}\n`,
});

export const unknownType = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0204",
  severity: "error",
  title: "unknown type",
  message: ({ name }) => `There is no type \`${name}\`.`,
  hint: ({ nearest }) =>
    meant(nearest) ??
    "Types are int, bigint, decimal(p,s), float, bool, char(n), text(n), date, timestamp, duration, json, uuid, rate and the enums; references name an entity.",
  explanation: "The type of a field is a built-in type, an enum, or, for a reference, an entity of the schema.",
  bad: `${schema}entity Product count 5 {\n  key product_id: serial\n  size: integr = uniform(1..5)\n}\n`,
  good: `${schema}entity Product count 5 {\n  key product_id: serial\n  size: int = uniform(1..5)\n}\n`,
});

export const unknownEntity = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0205",
  severity: "error",
  title: "unknown entity",
  message: ({ name }) => `There is no entity \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest),
  explanation:
    "The owner of a population, the sides of a link, the subject of a check and the entity of a lifecycle must be declared by `entity`.",
  bad: `${schema}entity Order count 5 { key order_id: serial }\nentity OrderItem per Ordr 1..3 { key item_id: serial }\n`,
  good: `${schema}entity Order count 5 { key order_id: serial }\nentity OrderItem per Order 1..3 { key item_id: serial }\n`,
});

export const unknownField = defineDiagnostic<{ entity: string; name: string; nearest: string | null }>({
  code: "EC0206",
  severity: "error",
  title: "unknown field",
  message: ({ entity, name }) => `\`${entity}\` has no field \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest),
  explanation:
    "After a dot stands a field of the row before it. Hidden fields count; columns that `as` renames keep the field's name in the schema.",
  bad: `${schema}entity Brand count 5 { key brand_id: serial  country: text(2) = "DE" }\nentity Product count 5 {\n  key product_id: serial\n  ref brand: Brand\n  origin: text(2) = brand.contry\n}\n`,
  good: `${schema}entity Brand count 5 { key brand_id: serial  country: text(2) = "DE" }\nentity Product count 5 {\n  key product_id: serial\n  ref brand: Brand\n  origin: text(2) = brand.country\n}\n`,
});

export const unknownLabel = defineDiagnostic<{
  enumName: string;
  label: string;
  nearest: string | null;
  labels: readonly string[];
}>({
  code: "EC0207",
  severity: "error",
  title: "unknown label",
  message: ({ enumName, label }) => `\`${enumName}\` has no label \`${label}\`.`,
  hint: ({ nearest, labels }) => meant(nearest) ?? (labels.length > 8 ? null : `Its labels are ${labels.join(", ")}.`),
  explanation: "Where a value of an enum is expected, only its labels (and null, where it is nullable) can stand.",
  bad: `${schema}enum Color { red green }\nentity Shirt count 5 {\n  key shirt_id: serial\n  color: Color = "gren"\n}\n`,
  good: `${schema}enum Color { red green }\nentity Shirt count 5 {\n  key shirt_id: serial\n  color: Color = "green"\n}\n`,
});

export const unknownFunction = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0208",
  severity: "error",
  title: "unknown function",
  message: ({ name }) => `There is no function or draw \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest),
  explanation:
    "What is called is a function, a draw, an aggregate, a table, a constant with parameters, or a method of faker (`faker.person.firstName()`).",
  bad: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  size: int = unifrom(1..5)\n}\n`,
  good: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  size: int = uniform(1..5)\n}\n`,
});

export const unknownParameter = defineDiagnostic<{
  callee: string;
  name: string;
  nearest: string | null;
  known: readonly string[];
}>({
  code: "EC0209",
  severity: "error",
  title: "unknown parameter",
  message: ({ callee, name }) => `\`${callee}\` has no parameter \`${name}\`.`,
  hint: ({ nearest, known }) =>
    meant(nearest) ?? (known.length === 0 ? "It takes none by name." : `It takes ${known.join(", ")}.`),
  explanation: "Parameters given by name must be those of the function, draw or table that is called.",
  bad: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  weight: float = normal(mean: 5, sigma: 1)\n}\n`,
  good: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  weight: float = normal(mean: 5, sd: 1)\n}\n`,
});

export const reservedName = defineDiagnostic<{ name: string }>({
  code: "EC0210",
  severity: "error",
  title: "reserved name",
  message: ({ name }) => `\`${name}\` cannot be declared: it already means something in every expression.`,
  explanation:
    "`this`, `previous`, `now`, `period`, `scale`, `left`, `entered` and `faker` are known everywhere, and come before all other names; a field of that name could never be read.",
  bad: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  scale: int = uniform(1..5)\n}\n`,
  good: `${schema}entity Shirt count 5 {\n  key shirt_id: serial\n  scaling: int = uniform(1..5)\n}\n`,
});

export const unknownHeaderEntry = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0211",
  severity: "error",
  title: "unknown header entry",
  message: ({ name }) => `The header of a schema has no entry \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest) ?? "Its entries are period, seed, locale and dialects.",
  explanation:
    "The header names the period, the seed, faker's locale and the dialects. Everything else is a declaration of its own.",
  bad: `schema demo { period 2024-01-01 .. 2024-12-31  sead 3 }\n`,
  good: `schema demo { period 2024-01-01 .. 2024-12-31  seed 3 }\n`,
});

export const headerCount = defineDiagnostic<{ found: number }>({
  code: "EC0212",
  severity: "error",
  title: "one header a schema",
  message: ({ found }) => (found === 0 ? "The schema has no header." : "The schema has a second header."),
  hint: ({ found }) =>
    found === 0 ? "Begin it with `schema name { period 2024-01-01 .. 2024-12-31 }`." : "Files that are imported have none.",
  explanation: "A schema has exactly one header, `schema name { period … }`, in one of its files.",
  bad: `enum Color { red green }\n`,
  good: `${schema}enum Color { red green }\n`,
});

export const headerEntry = defineDiagnostic<{ name: string; expected: string }>({
  code: "EC0213",
  severity: "error",
  title: "wrong header entry",
  message: ({ name, expected }) => `\`${name}\` in the header must be ${expected}.`,
  explanation:
    "The period is a range of dates, both days included; the seed a whole number; the locale and the dialects are names. Each entry stands once, and the period may not be missing.",
  bad: `schema demo { period 2024 }\n`,
  good: schema,
});

export const circularConstant = defineDiagnostic<{ circle: readonly string[] }>({
  code: "EC0214",
  severity: "error",
  title: "constant defined by itself",
  message: ({ circle }) => `This constant is defined by itself: ${circle.map((name) => `\`${name}\``).join(" -> ")}.`,
  hint: () => "Give one of them a value of its own.",
  explanation: "A constant is replaced by its definition wherever it is used. One that comes back to itself has none.",
  bad: `${schema}const a = b + 1\nconst b = a + 1\n`,
  good: `${schema}const a = b + 1\nconst b = 1\n`,
});

export const unknownFaker = defineDiagnostic<{ method: string; nearest: string | null; others: readonly string[] }>({
  code: "EC0215",
  severity: "error",
  title: "unknown faker method",
  message: ({ method }) => `faker has no method \`${method}\`.`,
  hint: ({ method, nearest, others }) => {
    if (nearest !== null) return `Did you mean \`faker.${nearest}\`?`;
    if (others.length === 0) return "Methods are written as `faker.module.method()`.";
    const known = others.length > 20 ? `${others.slice(0, 20).join(", ")} and more` : others.join(", ");
    return `faker.${method.split(".")[0]} has ${known}.`;
  },
  explanation:
    "Every method of faker is checked against the installed library when the schema is compiled, so that a misspelt one is found here and not in the middle of a run.",
  bad: `${schema}entity Person count 5 {\n  key person_id: serial\n  name: text(40) = faker.person.fristName()\n}\n`,
  good: `${schema}entity Person count 5 {\n  key person_id: serial\n  name: text(40) = faker.person.firstName()\n}\n`,
});

export const unknownCurve = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0216",
  severity: "error",
  title: "unknown curve",
  message: ({ name }) => `There is no curve \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest) ?? "`shaped by` names curves, declared by `curve name by month { … }`.",
  explanation: "`shaped by` is followed by the names of curves; expressions cannot stand there.",
  bad: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Order count 5 over 2024-01-01 .. 2024-12-31 shaped by seasons { key order_id: serial }\n`,
  good: `${schema}curve season by month { Nov: 2, else: 1 }\nentity Order count 5 over 2024-01-01 .. 2024-12-31 shaped by season { key order_id: serial }\n`,
});

export const unknownGroup = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0217",
  severity: "error",
  title: "unknown group of fields",
  message: ({ name }) => `There is no group of fields \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest) ?? "Declare it: `fields Name { … }`.",
  explanation: "`use` takes the fields of a group that is declared by `fields`.",
  bad: `${schema}fields Audit { created_by: text(20) = pattern("usr###") }\nentity Order count 5 { key order_id: serial  use Audti }\n`,
  good: `${schema}fields Audit { created_by: text(20) = pattern("usr###") }\nentity Order count 5 { key order_id: serial  use Audit }\n`,
});

export const unknownEvent = defineDiagnostic<{ entity: string; name: string; nearest: string | null; states: boolean }>({
  code: "EC0218",
  severity: "error",
  title: "unknown event",
  message: ({ entity, name, states }) => `The lifecycle of \`${entity}\` has no event${states ? " or state" : ""} \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest),
  explanation:
    "Events are named by the clauses of a lifecycle (`visit every …`), states by `state`. `per Customer.visit`, `on visit`, `count(visit)` and `first(shipped)` need one that is there.",
  bad: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 2 a month } }\nentity Cart per Customer.vist { key cart_id: serial }\n`,
  good: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 2 a month } }\nentity Cart per Customer.visit { key cart_id: serial }\n`,
});

export const labelTwice = defineDiagnostic<{ enumName: string; label: string }>({
  code: "EC0219",
  severity: "error",
  title: "label declared twice",
  message: ({ enumName, label }) => `\`${enumName}\` has the label \`${label}\` twice.`,
  explanation: "The labels of an enum are different values; so are the segments of an entity and the states of a lifecycle.",
  bad: `${schema}enum Color { red green red }\n`,
  good: `${schema}enum Color { red green blue }\n`,
});

export const circularGroup = defineDiagnostic<{ name: string }>({
  code: "EC0220",
  severity: "error",
  title: "group used by itself",
  message: ({ name }) => `The group \`${name}\` uses itself.`,
  explanation: "A group of fields may use other groups, but not, by way of them, itself: it would never end.",
  bad: `${schema}fields Audit { created_by: text(20) = pattern("usr###")  use Audit as "re_{}" }\nentity Order count 5 { key order_id: serial  use Audit }\n`,
  good: `${schema}fields Audit { created_by: text(20) = pattern("usr###") }\nentity Order count 5 { key order_id: serial  use Audit }\n`,
});

export const emptyEnum = defineDiagnostic<{ name: string }>({
  code: "EC0221",
  severity: "error",
  title: "enum without labels",
  message: ({ name }) => `The enum \`${name}\` has no labels.`,
  explanation: "A value of an enum is one of its labels; with none there is no value.",
  bad: `${schema}enum Color {}\n`,
  good: `${schema}enum Color { red }\n`,
});

export const unknownLocale = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC0222",
  severity: "error",
  title: "unknown locale",
  message: ({ name }) => `faker has no locale \`${name}\`.`,
  hint: ({ nearest }) =>
    meant(nearest) ?? "Locales are written as a language and a country, `en_US` or `pt_BR`, or as a language, `de`.",
  explanation:
    "The locale decides which names, places and words faker's methods give; what it lacks comes from its language, then from what all languages share. It is one of those that the installed faker has.",
  bad: `schema demo { period 2024-01-01 .. 2024-12-31  locale en_USA }\n`,
  good: `schema demo { period 2024-01-01 .. 2024-12-31  locale en_US }\n`,
});
