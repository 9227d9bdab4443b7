/** + - * / and mod, of numbers, moments and durations. */
import type { ArithmeticExpr, Expr } from "../../model/expression.ts";
import { at, binary, level, primary, type Fragment } from "./fragment.ts";
import type { SqlPrinter } from "./printer.ts";

export function arithmetic(printer: SqlPrinter, e: ArithmeticExpr): Fragment {
  const { forms } = printer;
  const left = printer.value(e.left);
  const right = printer.value(e.right);
  const [a, b] = [e.left.type.kind, e.right.type.kind];
  if (a === "timestamp" && b === "timestamp") return forms.secondsBetween(at(left, level.product), at(right, level.product));
  if (a === "date" && b === "date") return printer.obstacle("subtracts dates");
  if (a === "timestamp") return forms.addSeconds(at(left, level.sum), right, e.op === "sub" ? -1 : 1);
  if (a === "date") return forms.addDays(at(left, level.sum), e.op === "sub" ? negative(right) : right);
  switch (e.op) {
    case "add":
      return binary(left, "+", right, level.sum);
    case "sub":
      return binary(left, "-", right, level.sum);
    case "mul":
      return binary(left, "*", right, level.product);
    case "div": {
      // Durations are whole seconds in SQL, whose division would cut what is left.
      const dividend = a === "duration" ? primary(forms.toFloat(left.sql)) : left;
      // What cannot be divided is null, as everywhere in the language; databases would stop.
      return binary(dividend, "/", isSurelyNotZero(e.right) ? right : primary(`NULLIF(${right.sql}, 0)`), level.product);
    }
    case "mod": {
      // The result has the sign of the divisor; databases give that of the dividend.
      const [dividend, divisor] = [at(left, level.product), at(right, level.sign)];
      return { sql: `(${dividend} % ${divisor} + ${divisor}) % ${divisor}`, level: level.product };
    }
  }
}

const isSurelyNotZero = (e: Expr): boolean =>
  (e.op === "literal" && e.value !== 0) ||
  (e.op === "convert" && isSurelyNotZero(e.arg)) ||
  (e.op === "negate" && isSurelyNotZero(e.arg));

const negative = (fragment: Fragment): Fragment => ({ sql: `-${at(fragment, level.primary)}`, level: level.sign });

/** True where SQL may find null although the language says there is a value: after a division by what may be zero. */
export function mayBeNull(e: Expr): boolean {
  if (e.nullable) return true;
  switch (e.op) {
    case "div":
      return mayBeNull(e.left) || mayBeNull(e.right) || !isSurelyNotZero(e.right);
    case "add":
    case "sub":
    case "mul":
    case "mod":
      return mayBeNull(e.left) || mayBeNull(e.right);
    case "negate":
    case "convert":
      return mayBeNull(e.arg);
    default:
      return false;
  }
}
