import type { SqlForms } from "../../sql/forms.ts";
import { at, grouped, level, primary, type Fragment } from "../../sql/fragment.ts";
import { standardText } from "../plain-printers.ts";

const part =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`EXTRACT(${name} FROM ${args[0]})`);
const call =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`${name}(${args.join(", ")})`);
const truncated =
  (unit: string) =>
  (args: readonly string[]): Fragment =>
    primary(`CAST(DATE_TRUNC('${unit}', ${args[0]}) AS DATE)`);
const perSeconds =
  (seconds: string) =>
  (args: readonly string[]): Fragment =>
    primary(`(${grouped(args[0] ?? "")} / ${seconds})`);

export const postgresForms: SqlForms = {
  booleans: "native",
  decimals: "exact",
  enumTypes: true,
  enumsOrdered: true,
  emptyTextsLoad: "as they are",
  casedLetters: "all",
  text: standardText,
  date: (iso) => `DATE '${iso}'`,
  timestamp: (iso) => `TIMESTAMP '${iso}'`,
  toFloat: (sql) => `CAST(${sql} AS DOUBLE PRECISION)`,
  toText: (sql) => `CAST(${sql} AS TEXT)`,
  dateToTimestamp: (sql) => `CAST(${sql} AS TIMESTAMP)`,
  timestampToDate: (sql) => `CAST(${sql} AS DATE)`,
  // Floats are rounded half to even; numerics half away from zero.
  round: (sql, places, from) => (from === "float" ? `ROUND(CAST(${sql} AS NUMERIC), ${places})` : `ROUND(${sql}, ${places})`),
  minimum: (args) => `LEAST(${args.join(", ")})`,
  maximum: (args) => `GREATEST(${args.join(", ")})`,
  concat: (parts) => ({ sql: parts.join(" || "), level: level.sum }),
  padded: (text, width) => `LPAD(${text}, GREATEST(${width}, LENGTH(${text})), '0')`,
  addDays: (date, days) => ({ sql: `${date} + ${at(days, level.product)}`, level: level.sum }),
  addSeconds: (timestamp, seconds, sign) => ({
    sql: `${timestamp} ${sign < 0 ? "-" : "+"} ${at(seconds, level.product)} * INTERVAL '1 second'`,
    level: level.sum,
  }),
  secondsBetween: (end, start) => primary(`EXTRACT(EPOCH FROM ${end} - ${start})`),
  addMonths: (moment, months, kind) => {
    const sum = `${moment} + ${at(months, level.product)} * INTERVAL '1 month'`;
    return kind === "date" ? primary(`CAST(${sum} AS DATE)`) : { sql: sum, level: level.sum };
  },
  sameOrBothNull: (left, right) => `${left} IS NOT DISTINCT FROM ${right}`,
  functions: {
    abs: call("ABS"),
    ceil: call("CEIL"),
    floor: call("FLOOR"),
    round: null,
    min: null,
    max: null,
    sqrt: call("SQRT"),
    ln: call("LN"),
    exp: call("EXP"),
    pow: call("POWER"),
    sign: call("SIGN"),
    year: part("YEAR"),
    quarter: part("QUARTER"),
    month: part("MONTH"),
    week: part("WEEK"),
    weekday: part("ISODOW"),
    day: part("DAY"),
    hour: part("HOUR"),
    date: (args) => primary(`CAST(${args[0]} AS DATE)`),
    truncYear: truncated("year"),
    truncQuarter: truncated("quarter"),
    truncMonth: truncated("month"),
    truncWeek: truncated("week"),
    truncDay: truncated("day"),
    truncHour: (args) => primary(`DATE_TRUNC('hour', ${args[0]})`),
    years: perSeconds("31557600.0"),
    days: perSeconds("86400.0"),
    hours: perSeconds("3600.0"),
    minutes: perSeconds("60.0"),
    lower: call("LOWER"),
    upper: call("UPPER"),
    title: null,
    trim: call("TRIM"),
    left: call("LEFT"),
    right: call("RIGHT"),
    substr: call("SUBSTR"),
    replace: call("REPLACE"),
    length: call("LENGTH"),
    concat: (args) => ({ sql: args.map((arg) => `(${arg})`).join(" || "), level: level.sum }),
    join: call("CONCAT_WS"),
    slug: null,
    hex: call("TO_HEX"),
  },
};
