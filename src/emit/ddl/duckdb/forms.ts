import type { SqlForms } from "../../sql/forms.ts";
import { level, primary, type Fragment } from "../../sql/fragment.ts";
import { postgresForms } from "../postgres/forms.ts";

const call =
  (name: string) =>
  (args: readonly string[]): Fragment =>
    primary(`${name}(${args.join(", ")})`);

/** As PostgreSQL's, but for moments and rounding. */
export const duckdbForms: SqlForms = {
  ...postgresForms,
  toFloat: (sql) => `CAST(${sql} AS DOUBLE)`,
  toText: (sql) => `CAST(${sql} AS VARCHAR)`,
  round: (sql, places) => `ROUND(${sql}, ${places})`,
  padded: (text, width) => `LPAD(${text}, CAST(GREATEST(${width}, LENGTH(${text})) AS INTEGER), '0')`,
  addSeconds: (timestamp, seconds, sign) => ({
    sql: `${timestamp} ${sign < 0 ? "-" : "+"} TO_SECONDS(${seconds.sql})`,
    level: level.sum,
  }),
  secondsBetween: (end, start) => primary(`DATE_DIFF('second', ${start}, ${end})`),
  addMonths: (moment, months, kind) => {
    const sum = `${moment} + TO_MONTHS(${months.sql})`;
    return kind === "date" ? primary(`CAST(${sum} AS DATE)`) : { sql: sum, level: level.sum };
  },
  functions: { ...postgresForms.functions, hex: (args) => primary(`LOWER(HEX(${args[0]}))`), weekday: call("ISODOW") },
};
