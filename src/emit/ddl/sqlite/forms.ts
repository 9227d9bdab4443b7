import type { SqlForms } from "../../sql/forms.ts";
import { at, grouped, level, primary, type Fragment } from "../../sql/fragment.ts";
import { standardText } from "../plain-printers.ts";

const call =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`${name}(${args.join(", ")})`);
const part =
  (format: string) =>
  (args: readonly string[]): Fragment =>
    primary(`CAST(STRFTIME('${format}', ${args[0]}) AS INTEGER)`);
const perSeconds =
  (seconds: string) =>
  (args: readonly string[]): Fragment =>
    primary(`(${grouped(args[0] ?? "")} / ${seconds})`);
const quarter = (args: readonly string[]): string => `(CAST(STRFTIME('%m', ${args[0]}) AS INTEGER) + 2) / 3`;
/** `n days` as a modifier of DATE and DATETIME. */
const modifier = (n: Fragment, unit: string): string =>
  /^-?\d+$/.test(n.sql) ? `'${n.sql} ${unit}'` : `${at(n, level.product)} || ' ${unit}'`;
const seconds = (moment: string): string => `CAST(STRFTIME('%s', ${moment}) AS INTEGER)`;

/** Moments are texts, `YYYY-MM-DD` and `YYYY-MM-DD HH:MM:SS`, which compare in their order. */
export const sqliteForms: SqlForms = {
  booleans: "numbers",
  decimals: "scaled",
  enumTypes: false,
  enumsOrdered: false,
  emptyTextsLoad: "as they are",
  casedLetters: "ascii",
  text: standardText,
  date: (iso) => `'${iso}'`,
  timestamp: (iso) => `'${iso}'`,
  toFloat: (sql) => `CAST(${sql} AS REAL)`,
  toText: (sql, from) => (from === "int" ? `CAST(${sql} AS TEXT)` : sql),
  dateToTimestamp: (sql) => `DATETIME(${sql})`,
  timestampToDate: (sql) => `DATE(${sql})`,
  round: (sql, places) => `ROUND(${sql}, ${places})`,
  minimum: (args) => `MIN(${args.join(", ")})`,
  maximum: (args) => `MAX(${args.join(", ")})`,
  concat: (parts) => ({ sql: parts.join(" || "), level: level.sum }),
  padded: (text, width) => `SUBSTR('${"0".repeat(width)}', 1, MAX(0, ${width} - LENGTH(${text}))) || ${text}`,
  addDays: (date, days) => primary(`DATE(${date}, ${modifier(days, "days")})`),
  addSeconds: (timestamp, duration, sign) => {
    const signed: Fragment = sign > 0 ? duration : { sql: `-${at(duration, level.primary)}`, level: level.sign };
    return primary(`DATETIME(${timestamp}, ${modifier(signed, "seconds")})`);
  },
  secondsBetween: (end, start) => ({ sql: `${seconds(end)} - ${seconds(start)}`, level: level.sum }),
  // A day past the end of its month runs over into the next; it falls on the last day instead.
  addMonths: (moment, months, kind) => {
    const next = /^-?\d+$/.test(months.sql) ? `'${Number(months.sql) + 1} months'` : `(${months.sql} + 1) || ' months'`;
    const date = `MIN(DATE(${moment}, ${modifier(months, "months")}), DATE(${moment}, 'start of month', ${next}, '-1 day'))`;
    return kind === "date" ? primary(date) : { sql: `${date} || ' ' || TIME(${moment})`, level: level.sum };
  },
  sameOrBothNull: (left, right) => `${left} IS ${right}`,
  functions: {
    abs: call("ABS"),
    ceil: (args) => primary(`CAST(CEIL(${args[0]}) AS INTEGER)`),
    floor: (args) => primary(`CAST(FLOOR(${args[0]}) AS INTEGER)`),
    round: null,
    min: null,
    max: null,
    sqrt: call("SQRT"),
    ln: call("LN"),
    exp: call("EXP"),
    pow: call("POW"),
    sign: call("SIGN"),
    year: part("%Y"),
    quarter: (args) => primary(`(${quarter(args)})`),
    month: part("%m"),
    // The ISO week is that of its Thursday.
    week: (args) => primary(`((CAST(STRFTIME('%j', DATE(${args[0]}, '-3 days', 'weekday 4')) AS INTEGER) - 1) / 7 + 1)`),
    weekday: (args) => primary(`((CAST(STRFTIME('%w', ${args[0]}) AS INTEGER) + 6) % 7 + 1)`),
    day: part("%d"),
    hour: part("%H"),
    date: call("DATE"),
    truncYear: (args) => primary(`DATE(${args[0]}, 'start of year')`),
    truncQuarter: (args) => primary(`DATE(${args[0]}, 'start of year', ((${quarter(args)} - 1) * 3) || ' months')`),
    truncMonth: (args) => primary(`DATE(${args[0]}, 'start of month')`),
    truncWeek: (args) => primary(`DATE(${args[0]}, '-6 days', 'weekday 1')`),
    truncDay: call("DATE"),
    truncHour: (args) => primary(`STRFTIME('%Y-%m-%d %H:00:00', ${args[0]})`),
    years: perSeconds("31557600.0"),
    days: perSeconds("86400.0"),
    hours: perSeconds("3600.0"),
    minutes: perSeconds("60.0"),
    // Letters beyond ASCII keep their case.
    lower: call("LOWER"),
    upper: call("UPPER"),
    title: null,
    trim: call("TRIM"),
    left: (args) => primary(`SUBSTR(${args[0]}, 1, ${args[1]})`),
    right: (args) => primary(`SUBSTR(${args[0]}, MAX(1, LENGTH(${args[0]}) - ${args[1]} + 1))`),
    substr: call("SUBSTR"),
    replace: call("REPLACE"),
    length: call("LENGTH"),
    concat: (args) => ({ sql: args.map((arg) => `(${arg})`).join(" || "), level: level.sum }),
    join: ([separator, ...args]) => ({ sql: args.map((arg) => `(${arg})`).join(` || ${separator} || `), level: level.sum }),
    slug: null,
    hex: (args) => primary(`PRINTF('%x', ${args[0]})`),
  },
};
