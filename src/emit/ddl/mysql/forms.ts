import type { SqlForms } from "../../sql/forms.ts";
import { at, grouped, level, primary, type Fragment } from "../../sql/fragment.ts";

const call =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`${name}(${args.join(", ")})`);
const day =
  (format: string) =>
  (args: readonly string[]): Fragment =>
    primary(`CAST(DATE_FORMAT(${args[0]}, '${format}') AS DATE)`);
const perSeconds =
  (seconds: string) =>
  (args: readonly string[]): Fragment =>
    primary(`(${grouped(args[0] ?? "")} / ${seconds})`);

/** A text literal where a backslash escapes, as both servers have it unless told otherwise. */
export function mysqlText(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

export const mysqlForms: SqlForms = {
  booleans: "numbers",
  decimals: "exact",
  enumTypes: false,
  enumsOrdered: false,
  emptyTextsLoad: "null",
  casedLetters: "all",
  text: mysqlText,
  date: (iso) => `DATE '${iso}'`,
  timestamp: (iso) => `TIMESTAMP '${iso}'`,
  toFloat: (sql) => `CAST(${sql} AS DOUBLE)`,
  toText: (sql) => `CAST(${sql} AS CHAR)`,
  dateToTimestamp: (sql) => `CAST(${sql} AS DATETIME)`,
  timestampToDate: (sql) => `DATE(${sql})`,
  round: (sql, places) => `ROUND(${sql}, ${places})`,
  minimum: (args) => `LEAST(${args.join(", ")})`,
  maximum: (args) => `GREATEST(${args.join(", ")})`,
  concat: (parts) => primary(`CONCAT(${parts.join(", ")})`),
  padded: (text, width) => `LPAD(${text}, GREATEST(${width}, CHAR_LENGTH(${text})), '0')`,
  addDays: (date, days) => primary(`DATE_ADD(${date}, INTERVAL ${at(days, level.sign)} DAY)`),
  addSeconds: (timestamp, seconds, sign) =>
    primary(`${sign < 0 ? "DATE_SUB" : "DATE_ADD"}(${timestamp}, INTERVAL ${at(seconds, level.sign)} SECOND)`),
  secondsBetween: (end, start) => primary(`TIMESTAMPDIFF(SECOND, ${start}, ${end})`),
  addMonths: (moment, months) => primary(`DATE_ADD(${moment}, INTERVAL ${at(months, level.sign)} MONTH)`),
  sameOrBothNull: (left, right) => `${left} <=> ${right}`,
  functions: {
    abs: call("ABS"),
    ceil: call("CEILING"),
    floor: call("FLOOR"),
    round: null,
    min: null,
    max: null,
    sqrt: call("SQRT"),
    ln: call("LN"),
    exp: call("EXP"),
    pow: call("POWER"),
    sign: call("SIGN"),
    year: call("YEAR"),
    quarter: call("QUARTER"),
    month: call("MONTH"),
    // Mode 3 is the ISO week.
    week: (args) => primary(`WEEK(${args[0]}, 3)`),
    weekday: (args) => primary(`(WEEKDAY(${args[0]}) + 1)`),
    day: call("DAY"),
    hour: call("HOUR"),
    date: call("DATE"),
    truncYear: day("%Y-01-01"),
    truncQuarter: (args) => primary(`CAST(CONCAT(YEAR(${args[0]}), '-', (QUARTER(${args[0]}) - 1) * 3 + 1, '-01') AS DATE)`),
    truncMonth: day("%Y-%m-01"),
    truncWeek: (args) => primary(`DATE_SUB(${args[0]}, INTERVAL WEEKDAY(${args[0]}) DAY)`),
    truncDay: call("DATE"),
    truncHour: (args) => primary(`CAST(DATE_FORMAT(${args[0]}, '%Y-%m-%d %H:00:00') AS DATETIME)`),
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
    substr: call("SUBSTRING"),
    replace: call("REPLACE"),
    length: call("CHAR_LENGTH"),
    concat: call("CONCAT"),
    join: call("CONCAT_WS"),
    slug: null,
    hex: (args) => primary(`LOWER(HEX(${args[0]}))`),
  },
};
