import type { SqlForms } from "../../sql/forms.ts";
import { grouped, level, primary, type Fragment } from "../../sql/fragment.ts";

const call =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`${name}(${args.join(", ")})`);
const part =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`DATEPART(${name}, ${args[0]})`);
const perSeconds =
  (seconds: string) =>
  (args: readonly string[]): Fragment =>
    primary(`(${grouped(args[0] ?? "")} / ${seconds})`);
/** Days since a Monday, modulo 7: does not depend on the session's first day of the week. */
const sinceMonday = (date: string): string => `DATEDIFF(DAY, '19000101', ${date}) % 7`;
const length = (text: string): string => `LEN(${text} + N'.') - 1`;

/** A literal of Unicode text. */
export function nationalText(value: string): string {
  return `N'${value.replaceAll("'", "''")}'`;
}

/** Extremes without GREATEST and LEAST, which came with version 2022. */
const extreme =
  (name: "MIN" | "MAX") =>
  (args: readonly string[]): string =>
    `(SELECT ${name}(v) FROM (VALUES ${args.map((arg) => `(${arg})`).join(", ")}) AS args (v))`;

export const sqlserverForms: SqlForms = {
  booleans: "bits",
  decimals: "exact",
  enumTypes: false,
  enumsOrdered: false,
  emptyTextsLoad: "as they are",
  casedLetters: "all",
  text: nationalText,
  date: (iso) => `CAST('${iso}' AS DATE)`,
  timestamp: (iso) => `CAST('${iso}' AS DATETIME2(0))`,
  toFloat: (sql) => `CAST(${sql} AS FLOAT)`,
  toText: (sql, from) =>
    from === "date" ? `CONVERT(NVARCHAR(10), ${sql}, 23)` : from === "int" ? `CAST(${sql} AS NVARCHAR(20))` : sql,
  dateToTimestamp: (sql) => `CAST(${sql} AS DATETIME2(0))`,
  timestampToDate: (sql) => `CAST(${sql} AS DATE)`,
  round: (sql, places) => `ROUND(${sql}, ${places})`,
  minimum: extreme("MIN"),
  maximum: extreme("MAX"),
  concat: (parts) => ({ sql: parts.join(" + "), level: level.sum }),
  padded: (text, width) => `IIF(${length(text)} >= ${width}, ${text}, RIGHT(N'${"0".repeat(width)}' + ${text}, ${width}))`,
  addDays: (date, days) => primary(`DATEADD(DAY, ${days.sql}, ${date})`),
  addSeconds: (timestamp, seconds, sign) =>
    primary(`DATEADD(SECOND, ${sign < 0 ? "-" : ""}CAST(ROUND(${seconds.sql}, 0) AS INT), ${timestamp})`),
  secondsBetween: (end, start) => primary(`DATEDIFF_BIG(SECOND, ${start}, ${end})`),
  addMonths: (moment, months) => primary(`DATEADD(MONTH, ${months.sql}, ${moment})`),
  sameOrBothNull: null,
  functions: {
    abs: call("ABS"),
    ceil: call("CEILING"),
    floor: call("FLOOR"),
    round: null,
    min: null,
    max: null,
    sqrt: call("SQRT"),
    ln: call("LOG"),
    exp: call("EXP"),
    pow: call("POWER"),
    sign: call("SIGN"),
    year: part("YEAR"),
    quarter: part("QUARTER"),
    month: part("MONTH"),
    week: part("ISO_WEEK"),
    weekday: (args) => primary(`(${sinceMonday(args[0] ?? "")} + 1)`),
    day: part("DAY"),
    hour: part("HOUR"),
    date: (args) => primary(`CAST(${args[0]} AS DATE)`),
    truncYear: (args) => primary(`DATEFROMPARTS(YEAR(${args[0]}), 1, 1)`),
    truncQuarter: (args) => primary(`DATEFROMPARTS(YEAR(${args[0]}), DATEPART(QUARTER, ${args[0]}) * 3 - 2, 1)`),
    truncMonth: (args) => primary(`DATEFROMPARTS(YEAR(${args[0]}), MONTH(${args[0]}), 1)`),
    truncWeek: (args) => primary(`DATEADD(DAY, -(${sinceMonday(args[0] ?? "")}), ${args[0]})`),
    truncDay: (args) => primary(`CAST(${args[0]} AS DATE)`),
    truncHour: (args) => primary(`DATEADD(HOUR, DATEPART(HOUR, ${args[0]}), CAST(CAST(${args[0]} AS DATE) AS DATETIME2(0)))`),
    years: perSeconds("31557600E0"),
    days: perSeconds("86400E0"),
    hours: perSeconds("3600E0"),
    minutes: perSeconds("60E0"),
    lower: call("LOWER"),
    upper: call("UPPER"),
    title: null,
    trim: call("TRIM"),
    left: call("LEFT"),
    right: call("RIGHT"),
    substr: (args) => primary(`SUBSTRING(${args[0]}, ${args[1]}, ${args[2] ?? "4000"})`),
    replace: call("REPLACE"),
    // LEN leaves out spaces at the end.
    length: (args) => primary(`(${length(args[0] ?? "")})`),
    concat: (args) => ({ sql: args.map((arg) => `(${arg})`).join(" + "), level: level.sum }),
    join: call("CONCAT_WS"),
    slug: null,
    hex: null,
  },
};
