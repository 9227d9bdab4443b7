/** Values: shares, ranges, tables and curves, and numbers that cannot be. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const sizes = "enum Size { S M L }\n";
const thing = (...fields: readonly string[]): string =>
  `entity Thing count 5 {\n  key thing_id: serial\n${fields.map((f) => `  ${f}\n`).join("")}}\n`;

export const sharesDoNotAddUp = defineDiagnostic<{ sum: string; rest: boolean }>({
  code: "EC0701",
  severity: "error",
  title: "shares that do not add up",
  message: ({ sum }) => `These shares add up to ${sum}.`,
  hint: ({ rest }) =>
    rest ? "`rest` needs something to be left of 100%." : "They must make 100%; `rest` fills up, and bare numbers are weights.",
  explanation:
    "Percentages are shares of a whole: together they are exactly 100%, or `rest` takes what they leave. Bare numbers are weights, of which only the proportion counts.",
  bad: `${schema}enum Size { S 30%  M 30%  L 30% }\n`,
  good: `${schema}enum Size { S 30%  M 30%  L rest }\n`,
});

export const restTwice = defineDiagnostic<Record<string, never>>({
  code: "EC0702",
  severity: "error",
  title: "two rests",
  message: () => "There is one rest only.",
  explanation: "`rest` is what the other shares leave of 100%; two of them could not be told apart.",
  bad: `${schema}enum Size { S 30%  M rest  L rest }\n`,
  good: `${schema}enum Size { S 30%  M 35%  L rest }\n`,
});

export const mixedShares = defineDiagnostic<Record<string, never>>({
  code: "EC0703",
  severity: "error",
  title: "shares and weights mixed",
  message: () => "A bare number is a weight, and does not mix with percentages.",
  hint: () => "Write percentages throughout, or weights throughout.",
  explanation:
    "A percentage says how much of the whole, a bare number only how much compared with the others; a list of choices uses one or the other.",
  bad: `${schema}enum Size { S 30%  M 70  L rest }\n`,
  good: `${schema}enum Size { S 30%  M 60%  L rest }\n`,
});

export const missingShare = defineDiagnostic<Record<string, never>>({
  code: "EC0704",
  severity: "error",
  title: "choices without a share",
  message: () => "Some choices here have a share, others none.",
  hint: () => "Give all of them one (`rest` fills up), or none: then all are equally likely.",
  explanation: "Without shares all choices are equally likely. Where one has a share, the others need theirs.",
  bad: `${schema}enum Size { S 30%  M  L 70% }\n`,
  good: `${schema}enum Size { S 30%  M rest  L 60% }\n`,
});

export const computedShare = defineDiagnostic<Record<string, never>>({
  code: "EC0705",
  severity: "error",
  title: "computed share of an enum",
  message: () => "The shares of an enum and of segments are numbers.",
  hint: () => "A weight that varies stands in a field: `pick { web by ramp(…), store rest }`.",
  explanation:
    "The shares of an enum are its default draw for all entities, and those of segments are dealt out exactly; neither can depend on a row.",
  bad: `${schema}enum Size { S by 3  M by 4 }\n`,
  good: `${schema}enum Size { S 3  M 4 }\n`,
});

export const noWeight = defineDiagnostic<Record<string, never>>({
  code: "EC0706",
  severity: "error",
  title: "no weight at all",
  message: () => "All weights here are 0.",
  explanation: "A choice whose weights are all 0, or a curve that is 0 everywhere, leaves nothing to choose.",
  bad: `${schema}enum Size { S 0  M 0 }\n`,
  good: `${schema}enum Size { S 1  M 0 }\n`,
});

export const upsideDown = defineDiagnostic<{ type: string }>({
  code: "EC0707",
  severity: "error",
  title: "range upside down",
  message: () => "This range is upside down: its low end lies above its high end.",
  hint: () => "Swap the two ends.",
  explanation:
    "A range runs from its low end to its high end, and both belong to it; nothing lies in one that begins above its end.",
  bad: `${schema}${thing("size: int = uniform(9..1)")}`,
  good: `${schema}${thing("size: int = uniform(1..9)")}`,
});

export const divisionByZero = defineDiagnostic<Record<string, never>>({
  code: "EC0708",
  severity: "error",
  title: "division by zero",
  message: () => "This divides by zero.",
  explanation: "The divisor is known when compiling, and it is 0: the quotient could be no number.",
  bad: `${schema}${thing("size: float = 5 / 0")}`,
  good: `${schema}${thing("size: float = 5 / 2")}`,
});

export const certainRate = defineDiagnostic<Record<string, never>>({
  code: "EC0709",
  severity: "error",
  title: "rate of certainty",
  message: () => "A probability of 100% or more in a unit of time is no rate.",
  hint: () => "For something that happens several times write a number: `2 a month`.",
  explanation:
    "`4% a month` is the probability that it happens within a month, and becomes a steady hazard. What is certain would have to happen at once.",
  bad: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 100% a month } }\n`,
  good: `${schema}entity Customer count 5 { key customer_id: serial }\nlifecycle Customer { state active { visit at 1 a month } }\n`,
});

export const negative = defineDiagnostic<{ what: string }>({
  code: "EC0710",
  severity: "error",
  title: "number below its bounds",
  message: ({ what }) => `This is too small for ${what}.`,
  explanation: "Rates, spreads, weights and endings are not negative; steps, and the units of rounding, are above 0.",
  bad: `${schema}${thing("size: decimal(5,2) = uniform(1..9) round 0")}`,
  good: `${schema}${thing("size: decimal(5,2) = uniform(1..9) round 0.5")}`,
});

export const withinNoDraw = defineDiagnostic<Record<string, never>>({
  code: "EC0711",
  severity: "error",
  title: "`within` without a distribution",
  message: () => "`within` bounds a distribution, but here is none.",
  hint: () => "Put the draw into a hidden field with `within`, or clamp: `min(50, max(1, x))`.",
  explanation:
    "`within` draws from the part of a distribution that lies in the range: one draw, no clamping, no pile at the ends. A computed value has no distribution to draw from.",
  bad: `${schema}${thing("size: float = normal(mean: 5, sd: 1)", "price: float = size * 2 within 1..9")}`,
  good: `${schema}${thing("size: float = normal(mean: 5, sd: 1) within 1..4.5", "price: float = size * 2")}`,
});

export const subsetTooLarge = defineDiagnostic<{ wanted: number; available: number }>({
  code: "EC0712",
  severity: "error",
  title: "more picks than elements",
  message: ({ wanted, available }) => `${wanted} different elements are wanted, but the list has ${available}.`,
  explanation: "`pick(list, k)` takes k different elements of the list, which must have that many.",
  bad: `${schema}${thing('tags: text(40) = pick(["a", "b"], 3)')}`,
  good: `${schema}${thing('tags: text(40) = pick(["a", "b", "c"], 2)')}`,
});

export const splitPlace = defineDiagnostic<Record<string, never>>({
  code: "EC0713",
  severity: "error",
  title: "`split` without a whole",
  message: () => "`split` divides a value of the owner among the rows under it, to the last unit.",
  hint: () => "Write `amount: decimal(10,2) = split(order.total, by: weight)` in an entity `per Order`.",
  explanation:
    "The parts are whole numbers or decimals whose sum is the owner's value; the field must belong to an owned entity, and the value must be read from the owner alone.",
  bad: `${schema}${thing("size: int = uniform(1..9)", "part: int = split(size, by: 1)")}`,
  good: `${schema}entity Box count 5 { key box_id: serial  size: int = uniform(1..9) }\nentity Part per Box 2 { key part_id: serial  part: int = split(box.size, by: 1) }\n`,
});

export const tableAxes = defineDiagnostic<{ table: string; found: number }>({
  code: "EC0714",
  severity: "error",
  title: "axes of a table",
  message: ({ table, found }) =>
    found >= 1 && found <= 2
      ? `The table \`${table}\` has no rows.`
      : `The table \`${table}\` has ${found} axes; one or two can be written.`,
  explanation:
    "A table has one axis (a value a row) or two (the first row names the second axis and its values, further rows are one a value of the first), and at least one row.",
  bad: `${schema}${sizes}table cost(a: Size, b: Size, c: Size) { else: 1 }\n`,
  good: `${schema}${sizes}table cost(a: Size) { else: 1 }\n`,
});

export const tableHeader = defineDiagnostic<{ axis: string }>({
  code: "EC0715",
  severity: "error",
  title: "header of a table",
  message: ({ axis }) => `The row of the axis \`${axis}\` with its values is missing or wrong.`,
  hint: ({ axis }) => `Begin the table with \`${axis}: …,\`.`,
  explanation: "In a table of two axes the first row is the name of the second axis, followed by its values.",
  bad: `${schema}${sizes}table cost(a: Size, b: Size) { S: 1 2 3, M: 1 2 3, L: 1 2 3 }\n`,
  good: `${schema}${sizes}table cost(a: Size, b: Size) { b: S M L, S: 1 2 3, M: 1 2 3, L: 1 2 3 }\n`,
});

export const tableValue = defineDiagnostic<{ axis: string }>({
  code: "EC0716",
  severity: "error",
  title: "value of another axis",
  message: ({ axis }) => `This is no value of the axis \`${axis}\`.`,
  explanation: "The values of an axis are labels of its enum, numbers, or, where the axis is nullable, null.",
  bad: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2, L: 3, null: 4 }\n`,
  good: `${schema}${sizes}table cost(size: Size?) { S: 1, M: 2, L: 3, null: 4 }\n`,
});

export const tableWidth = defineDiagnostic<{ found: number; wanted: number }>({
  code: "EC0717",
  severity: "error",
  title: "row of another width",
  message: ({ found, wanted }) => `This row has ${found} cells, but ${wanted} are wanted.`,
  explanation: "Each row of a table has one cell for each value of the second axis; without a second axis, one.",
  bad: `${schema}${sizes}table cost(a: Size, b: Size) { b: S M L, S: 1 2 3, M: 1 2, L: 1 2 3 }\n`,
  good: `${schema}${sizes}table cost(a: Size, b: Size) { b: S M L, S: 1 2 3, M: 1 2 3, L: 1 2 3 }\n`,
});

export const tableRowTwice = defineDiagnostic<{ table: string }>({
  code: "EC0718",
  severity: "error",
  title: "row given twice",
  message: ({ table }) => `The table \`${table}\` gives this row twice.`,
  explanation: "Each value of an axis has one row; several that share their cells are named together: `S | M: 1`.",
  bad: `${schema}${sizes}table cost(size: Size) { S: 1, M | S: 2, L: 3 }\n`,
  good: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2, L: 3 }\n`,
});

export const tableRowMissing = defineDiagnostic<{ table: string; axis: string; missing: readonly string[] }>({
  code: "EC0719",
  severity: "error",
  title: "row missing",
  message: ({ table, axis, missing }) => `\`${table}\` gives nothing for ${missing.map((m) => `\`${m}\``).join(", ")} (${axis}).`,
  hint: () => "Add what is missing, or `else: …`.",
  explanation:
    "A table must have a value for every label of its axes (and for null, where an axis is nullable), a curve for every month, weekday or hour; `else` stands for all that is not named.",
  bad: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2 }\n`,
  good: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2, else: 3 }\n`,
});

export const cellsDisagree = defineDiagnostic<{ table: string }>({
  code: "EC0720",
  severity: "error",
  title: "cells of different kinds",
  message: ({ table }) => `This cell of \`${table}\` is of another kind than those before it.`,
  explanation: "All cells of a table hold the same kind of thing: numbers, ranges, lists, rates, or labels of one enum.",
  bad: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2d, L: 3 }\n`,
  good: `${schema}${sizes}table cost(size: Size) { S: 1, M: 2, L: 3 }\n`,
});

export const rangeOfTwoKinds = defineDiagnostic<Record<string, never>>({
  code: "EC0721",
  severity: "error",
  title: "cell that reaches between different things",
  message: () => "This range has ends of different kinds.",
  explanation: "Both ends of a range in a cell are numbers, or both are moments, or both durations.",
  bad: `${schema}${sizes}table cost(size: Size) { S: 1..2, M: 2..3d, L: 3..4 }\n`,
  good: `${schema}${sizes}table cost(size: Size) { S: 1..2, M: 2..3, L: 3..4 }\n`,
});

export const curveBy = defineDiagnostic<{ curve: string; by: string }>({
  code: "EC0722",
  severity: "error",
  title: "curve by what?",
  message: ({ by }) => `A curve cannot run by \`${by}\`.`,
  hint: () => "Curves run by month, weekday, hour, date or year.",
  explanation: "A curve by month, weekday or hour repeats, one by date or year does not.",
  bad: `${schema}curve season by moon { else: 1 }\n`,
  good: `${schema}curve season by month { else: 1 }\n`,
});

export const curveKey = defineDiagnostic<{ by: string; key: string; nearest: string | null }>({
  code: "EC0723",
  severity: "error",
  title: "point of another curve",
  message: ({ by, key }) => `\`${key}\` is no point of a curve by ${by}.`,
  hint: ({ by, nearest }) =>
    nearest === null
      ? ({
          month: "Months are Jan to Dec.",
          weekday: "Weekdays are Mon to Sun.",
          hour: "Hours are 0 to 23.",
          date: "Write days, or ranges and lists of them.",
          year: "Write years.",
        }[by] ?? null)
      : `Did you mean \`${nearest}\`?`,
  explanation: "A curve by month has the points Jan to Dec, by weekday Mon to Sun, by hour 0 to 23; by date days, by year years.",
  bad: `${schema}curve season by month { Now: 2, else: 1 }\n`,
  good: `${schema}curve season by month { Nov: 2, else: 1 }\n`,
});

export const curveValue = defineDiagnostic<Record<string, never>>({
  code: "EC0724",
  severity: "error",
  title: "value of a curve",
  message: () => "A curve has one number, 0 or more, for each point.",
  explanation: "Curves multiply volumes; their values are numbers that are not negative.",
  bad: `${schema}curve season by month { Nov: -2, else: 1 }\n`,
  good: `${schema}curve season by month { Nov: 2, else: 1 }\n`,
});

export const curveTwice = defineDiagnostic<{ curve: string; key: string }>({
  code: "EC0725",
  severity: "error",
  title: "point given twice",
  message: ({ curve, key }) => `The curve \`${curve}\` gives \`${key}\` twice.`,
  explanation: "Each point of a curve has one value; ranges of hours, months or days may not overlap.",
  bad: `${schema}curve season by month { Nov: 2, Oct..Dec: 3, else: 1 }\n`,
  good: `${schema}curve season by month { Nov: 2, Dec: 3, else: 1 }\n`,
});

export const decimalRange = defineDiagnostic<{ type: string; low: string; high: string; capacity: string }>({
  code: "EC0726",
  severity: "error",
  title: "type that cannot hold its range",
  message: ({ type, low, high, capacity }) => `\`${type}\` holds at most ${capacity}, but the rule gives ${low} .. ${high}.`,
  hint: () => "Give the type more digits, or bound the rule with `within`.",
  explanation:
    "From the bounds of the draws in a rule follow those of its values. A decimal of p digits, s of them behind the point, holds less than 10^(p-s); an int 2,147,483,647.",
  bad: `${schema}${thing("price: decimal(4,2) = uniform(10..200)")}`,
  good: `${schema}${thing("price: decimal(5,2) = uniform(10..200)")}`,
});

export const probability = defineDiagnostic<{ low: string; high: string }>({
  code: "EC0727",
  severity: "error",
  title: "probability beyond 0% and 100%",
  message: ({ low, high }) =>
    low === high ? `A probability of ${low} cannot be.` : `A probability between ${low} and ${high} cannot be.`,
  hint: () => "Probabilities lie between 0% and 100%; `60` is not `60%`.",
  explanation:
    "The probability of a chance, of each trial, and of a missing value lies between 0 and 1. From the bounds of what it is computed from follows that this one does not.",
  bad: `${schema}${thing("large: bool = chance(60)")}`,
  good: `${schema}${thing("large: bool = chance(60%)")}`,
});

export const textTooLong = defineDiagnostic<{ least: number; length: number }>({
  code: "EC0728",
  severity: "error",
  title: "text longer than its type",
  message: ({ least, length }) => `This text has at least ${least} characters, but its type holds ${length}.`,
  hint: ({ least }) => `Make room (\`text(${least})\`), or take a part: \`left(…)\`.`,
  explanation:
    "Where the length of a text is known when compiling, it must fit. Texts whose length is only known when generating are cut, and counted.",
  bad: `${schema}${thing('code: text(5) = "PRODUCT-{serial}"')}`,
  good: `${schema}${thing('code: text(20) = "PRODUCT-{serial}"')}`,
});

export const parameterRange = defineDiagnostic<{ draw: string; parameter: string; wanted: string }>({
  code: "EC0729",
  severity: "error",
  title: "impossible parameter of a draw",
  message: ({ draw, parameter, wanted }) => `\`${draw}\` needs a \`${parameter}\` ${wanted}.`,
  explanation: "Each distribution has bounds for its parameters: a spread is not negative, a mean waiting time is above 0.",
  bad: `${schema}${thing("size: float = normal(mean: 5, sd: -1)")}`,
  good: `${schema}${thing("size: float = normal(mean: 5, sd: 1)")}`,
});
