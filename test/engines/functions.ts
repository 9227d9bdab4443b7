/** Functions mean the same in every database as in generated data. */
import { expect, it } from "vitest";
import { dialectOf } from "../../src/emit/ddl/dialects.ts";
import type { Dialect } from "../../src/emit/ddl/dialect.ts";
import { layOut } from "../../src/emit/ddl/layout.ts";
import { primary } from "../../src/emit/sql/fragment.ts";
import { SqlPrinter } from "../../src/emit/sql/printer.ts";
import { Rows } from "../../src/emit/sql/rows.ts";
import type { Expr, FunctionName } from "../../src/model/expression.ts";
import type { Type } from "../../src/model/type.ts";
import * as calendar from "../../src/runtime/time/calendar.ts";
import { dateText, timestampText } from "../../src/runtime/time/iso.ts";
import { bool, Build, date, decimal, duration, float, int, modelOf, text, timestamp } from "../ddl/model-builder.ts";
import type { Engine } from "./engine.ts";

const model = modelOf({ enums: { Tier: ["Bronze", "Silver", "Gold"] }, entities: {} });
const build = new Build([], model.enums, -1);

/** Days around month ends, leap days, year ends and week years, before and after 1970. */
const days = [
  "1969-12-31",
  "1970-01-01",
  "1999-12-31",
  "2000-02-29",
  "2016-01-03",
  "2020-12-31",
  "2021-01-01",
  "2021-01-03",
  "2021-01-04",
  "2023-02-28",
  "2024-01-31",
  "2024-02-29",
  "2024-03-31",
  "2024-05-15",
  "2024-06-30",
  "2024-09-30",
  "2024-12-29",
  "2024-12-30",
].map((day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000);

function monthsLater(day: number, months: number): number {
  const [year, month] = [calendar.yearOf(day), calendar.monthOf(day) - 1 + months];
  const first = Date.UTC(year, month, 1) / 86_400_000;
  return first + Math.min(calendar.dayOf(day), calendar.daysInMonth(calendar.yearOf(first), calendar.monthOf(first))) - 1;
}

/** An expression, and the value that it must have, as text. */
type Claim = readonly [Expr, string];

const call = (fn: FunctionName, type: Type, ...args: Expr[]): Expr => build.call(fn, type, ...args);
const day = (d: number): Expr => build.lit(d, date);
const moment = (s: number): Expr => build.lit(s, timestamp);

const ofDays: readonly Claim[] = days.flatMap((d): Claim[] => {
  const thursday = d - calendar.weekdayOf(d) + 3;
  return [
    [call("year", int, day(d)), String(calendar.yearOf(d))],
    [call("quarter", int, day(d)), String(calendar.quarterOf(d))],
    [call("month", int, day(d)), String(calendar.monthOf(d))],
    [call("day", int, day(d)), String(calendar.dayOf(d))],
    [call("weekday", int, day(d)), String(calendar.weekdayOf(d) + 1)],
    [call("week", int, day(d)), String(Math.floor((thursday - calendar.daysFrom(calendar.yearOf(thursday), 1, 1)) / 7) + 1)],
    [call("truncYear", date, day(d)), dateText(calendar.daysFrom(calendar.yearOf(d), 1, 1))],
    [call("truncQuarter", date, day(d)), dateText(calendar.daysFrom(calendar.yearOf(d), calendar.quarterOf(d) * 3 - 2, 1))],
    [call("truncMonth", date, day(d)), dateText(d - calendar.dayOf(d) + 1)],
    [call("truncWeek", date, day(d)), dateText(d - calendar.weekdayOf(d))],
    [build.arithmetic(day(d), "add", build.lit(45)), dateText(d + 45)],
    [build.arithmetic(day(d), "add", build.lit(-45)), dateText(d - 45)],
    ...[1, 13, -1, -12].map((months): Claim => [
      { op: "addMonths", arg: day(d), months: build.lit(months), type: date, nullable: false, span: build.lit(0).span },
      dateText(monthsLater(d, months)),
    ]),
    ...[1, -1].map((months): Claim => [
      {
        op: "addMonths",
        arg: moment(d * 86_400 + 45_296),
        months: build.lit(months),
        type: timestamp,
        nullable: false,
        span: build.lit(0).span,
      },
      timestampText(monthsLater(d, months) * 86_400 + 45_296, " "),
    ]),
    [build.convert(day(d), timestamp), timestampText(d * 86_400, " ")],
    [build.convert(moment(d * 86_400 + 86_399), date), dateText(d)],
    [call("hour", int, moment(d * 86_400 + 86_399)), "23"],
    [call("truncHour", timestamp, moment(d * 86_400 + 7_265)), timestampText(d * 86_400 + 7_200, " ")],
    [build.arithmetic(moment(d * 86_400), "add", build.lit(90_061, duration)), timestampText(d * 86_400 + 90_061, " ")],
    [build.arithmetic(moment(d * 86_400), "sub", build.lit(1, duration)), timestampText(d * 86_400 - 1, " ")],
    [build.arithmetic(moment(d * 86_400 + 90_061), "sub", moment(d * 86_400), duration), "90061"],
  ];
});

const ofNumbers: readonly Claim[] = [
  ...(
    [
      [7, 3, 1],
      [-7, 3, 2],
      [7, -3, -2],
      [-7, -3, -1],
      [0, 5, 0],
    ] as const
  ).map(([a, b, r]): Claim => [build.arithmetic(build.lit(a), "mod", build.lit(b)), String(r)]),
  ...(
    [
      [25, 3],
      [-25, -3],
      [24, 2],
      [-24, -2],
      [249, 25],
      [5, 1],
      [-5, -1],
    ] as const
  ).map(([tenths, whole]): Claim => [
    build.convert(build.lit(tenths, decimal(5, 1)), int),
    String(tenths === 249 ? whole : whole),
  ]),
  [build.convert(build.lit(2.5, float), int), "3"],
  [build.convert(build.lit(-2.5, float), int), "-3"],
  [build.arithmetic(build.lit(10, decimal(5, 2)), "add", build.lit(20, decimal(5, 2))), "0.3"],
  [build.arithmetic(build.lit(150, decimal(5, 2)), "mul", build.lit(-3, decimal(5, 1)), decimal(10, 3)), "-0.45"],
  [build.arithmetic(build.lit(1, float), "div", build.lit(4, float)), "0.25"],
  [call("abs", int, build.lit(-3)), "3"],
  [call("ceil", int, build.lit(-1.5, float)), "-1"],
  [call("floor", int, build.lit(-1.5, float)), "-2"],
  [call("sign", int, build.lit(-7)), "-1"],
  [call("min", int, build.lit(3), build.lit(-1), build.lit(2)), "-1"],
  [call("max", int, build.lit(3), build.lit(-1), build.lit(2)), "3"],
  [call("sqrt", float, build.lit(2.25, float)), "1.5"],
  [call("pow", float, build.lit(2, float), build.lit(10, float)), "1024"],
  [call("exp", float, build.lit(0, float)), "1"],
  [call("ln", float, build.lit(1, float)), "0"],
  [call("hours", float, build.lit(5_400, duration)), "1.5"],
  [call("days", float, build.lit(129_600, duration)), "1.5"],
  [call("hex", text(), build.lit(48_879)), "beef"],
];

const t = (value: string): Expr => build.lit(value);
const ofTexts: readonly Claim[] = [
  [call("lower", text(), t("AbC")), "abc"],
  [call("upper", text(), t("AbC")), "ABC"],
  [call("trim", text(), t("  a b ")), "a b"],
  [call("left", text(), t("Größe"), build.lit(3)), "Grö"],
  [call("right", text(), t("Größe"), build.lit(2)), "ße"],
  [call("right", text(), t("ab"), build.lit(5)), "ab"],
  [call("substr", text(), t("Größe"), build.lit(2), build.lit(3)), "röß"],
  [call("substr", text(), t("Größe"), build.lit(4)), "ße"],
  [call("replace", text(), t("a-b-c"), t("-"), t("+")), "a+b+c"],
  [call("length", int, t("Größe ")), "6"],
  [call("concat", text(), t("a"), t("b"), t("'c\\")), "ab'c\\"],
  [call("join", text(), t(", "), t("a"), t("b"), t("c")), "a, b, c"],
  [build.convert(build.lit(-12), text()), "-12"],
  [build.convert(day(0), text()), "1970-01-01"],
  [build.convert(build.label("Tier", "Gold"), text()), "Gold"],
  [build.convert(t("abcdef"), text(3)), "abc"],
  [
    {
      op: "text",
      parts: [
        "ORD-",
        { value: build.convert(build.lit(42), text()), pad: 5 },
        "/",
        { value: build.convert(build.lit(123_456), text()), pad: 5 },
      ],
      type: text(),
      nullable: false,
      span: t("").span,
    },
    "ORD-00042/123456",
  ],
];

const nothing = build.lit(null, int);
const ofTruths: readonly Claim[] = [
  [build.compare(nothing, "eq", nothing), "true"],
  [build.compare(nothing, "eq", build.lit(1)), "false"],
  [build.compare(nothing, "ne", build.lit(1)), "true"],
  [build.compare(nothing, "ne", nothing), "false"],
  [build.compare(nothing, "lt", build.lit(1)), "false"],
  [build.not(build.compare(nothing, "lt", build.lit(1))), "true"],
  [build.within(nothing, build.lit(0), build.lit(1)), "false"],
  [build.not(build.oneOf(nothing, build.lit(1))), "true"],
  [build.oneOf(build.lit(1)), "false"],
  [build.or(build.isNull(nothing), build.and(build.lit(true), build.lit(false))), "true"],
  [build.compare(build.label("Tier", "Gold"), "gt", build.label("Tier", "Silver")), "true"],
  [
    {
      op: "cond",
      test: build.isNull(nothing),
      then: build.lit(true),
      otherwise: build.lit(false),
      type: bool,
      nullable: false,
      span: nothing.span,
    },
    "true",
  ],
];

function sqlOf(dialect: Dialect, e: Expr): { sql: string; obstacles: readonly string[] } {
  const printer = new SqlPrinter(new Rows(layOut(model, dialect), null));
  const decimalScale = e.type.kind === "decimal" && dialect.forms.decimals === "scaled" ? 10 ** e.type.scale : null;
  const { sql } = printer.value(e);
  return { sql: decimalScale === null ? sql : `(${sql}) / ${decimalScale}.0`, obstacles: printer.obstacles };
}

/** One form for what databases write differently. */
function canonical(e: Expr, value: string | null): string {
  if (value === null) return "null";
  if (e.type.kind === "bool") return ["1", "t", "true"].includes(value) ? "true" : "false";
  if (e.type.kind === "timestamp") return value.replace("T", " ").slice(0, 19);
  if (e.type.kind === "date") return value.slice(0, 10);
  return e.type.kind === "text" ? value : String(Number(value));
}

export function runFunctions(engine: Engine): void {
  const dialect = dialectOf(engine.dialect)!;
  it.each([
    ["days and moments", ofDays],
    ["numbers", ofNumbers],
    ["texts", ofTexts],
    ["truth values", ofTruths],
  ])("%s", async (_, claims) => {
    const database = await engine.create();
    try {
      // Many at once: a query a claim would take its time.
      for (let i = 0; i < claims.length; i += 50) {
        const some = claims.slice(i, i + 50).map(([e, value]) => ({ e, value, ...sqlOf(dialect, e) }));
        expect(some.flatMap((claim) => claim.obstacles)).toEqual([]);
        const [row] = await database.query(
          `SELECT ${some.map(({ sql }, n) => `${primary(`(${sql})`).sql} AS c${n}`).join(", ")}`,
        );
        expect(some.map(({ e, sql }, n) => `${sql} is ${canonical(e, row![n]!)}`)).toEqual(
          some.map(({ sql, value }) => `${sql} is ${value}`),
        );
      }
    } finally {
      await database.close();
    }
  });
}
