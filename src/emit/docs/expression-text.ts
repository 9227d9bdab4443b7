/** Expressions of the model in the words of the schema, without the conversions that the checker made explicit. */
import type {
  AggregateExpr,
  CallExpr,
  Distribution,
  DrawExpr,
  Expr,
  LiteralValue,
  MatchExpr,
  RowRef,
} from "../../model/expression.ts";
import type { Model } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { dateText, timestampText } from "../../runtime/time/iso.ts";
import { decimalText } from "../sql/literal.ts";
import { durationText, labelText, percent, rateText } from "./value-text.ts";

/** How tightly the outermost operator of the text binds, as in the language. */
const bindings = {
  choice: 0,
  coalesce: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  range: 6,
  sum: 7,
  product: 8,
  sign: 9,
  primary: 10,
} as const;
type Binding = (typeof bindings)[keyof typeof bindings];

interface Words {
  readonly text: string;
  readonly binding: Binding;
}

const whole = (text: string): Words => ({ text, binding: bindings.primary });

/** `price * (1 - discount / 100)`. */
export function expressionText(model: Model, e: Expr): string {
  return new ExpressionPrinter(model).print(e).text;
}

class ExpressionPrinter {
  private readonly model: Model;
  private readonly subjects: Expr[] = [];

  constructor(model: Model) {
    this.model = model;
  }

  print(e: Expr): Words {
    switch (e.op) {
      case "literal":
        return this.literal(e.value, e.type);
      case "field":
        return whole(this.member(e.of, this.model.entities[e.of.entity]?.fields[e.field]?.name ?? "?"));
      case "row":
        return whole(e.of.row === "self" ? "this" : this.row(e.of));
      case "eachValue": {
        const self = this.model.entities.flatMap((entity) => entity.populations);
        const bound = self.flatMap((p) => (p.form === "per" || p.form === "each" ? [p.each[e.each]] : []));
        return whole(bound.find((each) => each !== undefined)?.alias ?? "each");
      }
      case "subject":
        return this.subjects.length === 0 ? whole("value") : this.print(this.subjects[this.subjects.length - 1] as Expr);
      case "serial":
        return whole("serial");
      case "tag":
        return whole("{#}");
      case "context":
        return whole({ now: "now", periodStart: "period.start", periodEnd: "period.end", scale: "scale" }[e.name]);
      case "negate":
        return { text: `-${this.at(e.arg, bindings.sign)}`, binding: bindings.sign };
      case "not":
        return { text: `not ${this.at(e.arg, bindings.not)}`, binding: bindings.not };
      case "add":
        return this.sum(e.left, "+", e.right);
      case "sub":
        return this.sum(e.left, "-", e.right);
      case "mul":
        return this.infix(e.left, "*", e.right, bindings.product);
      case "div":
        return this.infix(e.left, "/", e.right, bindings.product);
      case "mod":
        return this.infix(e.left, "mod", e.right, bindings.product);
      case "addMonths":
        return this.addMonths(e.arg, e.months);
      case "eq":
      case "ne":
      case "lt":
      case "le":
      case "gt":
      case "ge":
        return this.infix(e.left, { eq: "==", ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" }[e.op], e.right, bindings.compare);
      case "and":
        return this.infix(e.left, "and", e.right, bindings.and);
      case "or":
        return this.infix(e.left, "or", e.right, bindings.or);
      case "isNull":
        return { text: `${this.at(e.arg, bindings.range)} == null`, binding: bindings.compare };
      case "in":
        return { text: `${this.at(e.arg, bindings.range)} in ${this.membership(e.range, e.list)}`, binding: bindings.compare };
      case "cond":
        return {
          text: `${this.at(e.test, bindings.coalesce)} ? ${this.print(e.then).text} : ${this.print(e.otherwise).text}`,
          binding: bindings.choice,
        };
      case "coalesce":
        return this.infix(e.left, "??", e.right, bindings.coalesce);
      case "match":
        return whole(this.match(e));
      case "convert":
        return e.type.kind === "date" && e.arg.type.kind === "timestamp"
          ? whole(`date(${this.print(e.arg).text})`)
          : this.print(e.arg);
      case "call":
        return whole(this.call(e));
      case "text":
        return whole(`"${e.parts.map((part) => this.textPart(part)).join("")}"`);
      case "draw":
        return this.draw(e);
      case "round":
      case "ending":
        return {
          text: `${this.at(e.arg, bindings.range)} ${e.op} ${this.at(e.by, bindings.primary)}`,
          binding: bindings.compare,
        };
      case "table": {
        const part = typeof e.part === "number" ? `[${e.part + 1}]` : e.part === "value" ? "" : `.${e.part}`;
        return whole(`${this.model.tables[e.table]?.name ?? "?"}(${this.list(e.args)})${part}`);
      }
      case "warp": {
        const names = e.curves.map((c) => this.model.curves[c]?.name ?? "?").join(", ");
        return { text: `${this.sum(e.at, "+", e.delay).text} shaped by ${names}`, binding: bindings.choice };
      }
      case "curve":
        return whole(`${this.model.curves[e.curve]?.name ?? "?"}(${this.print(e.at).text})`);
      case "ramp":
        return whole(`ramp(${this.range(e.from, e.to)}, over: ${this.range(e.start, e.end)})`);
      case "compound":
        return whole(`compound(${this.print(e.growth).text}, since: ${this.print(e.since).text})`);
      case "aggregate":
        return whole(this.aggregate(e));
      case "split":
        return whole(`split(${this.print(e.total).text}, by: ${this.print(e.weight).text})`);
      case "life":
        return whole(e.what === "state" ? "lifecycle" : e.name === null ? e.what : `${e.what}(${e.name})`);
    }
  }

  private at(e: Expr, binding: Binding): string {
    const words = this.print(e);
    return words.binding < binding ? `(${words.text})` : words.text;
  }

  private list(list: readonly Expr[]): string {
    return list.map((e) => this.print(e).text).join(", ");
  }

  private range(low: Expr, high: Expr): string {
    return `${this.at(low, bindings.sum)}..${this.at(high, bindings.sum)}`;
  }

  private infix(left: Expr, operator: string, right: Expr, binding: Binding): Words {
    const rightBinding = (binding + 1) as Binding;
    return { text: `${this.at(left, binding)} ${operator} ${this.at(right, rightBinding)}`, binding };
  }

  /** Days added to a date are a number in the model, and a duration in the schema. */
  private sum(left: Expr, operator: "+" | "-", right: Expr): Words {
    const days =
      left.type.kind === "date" && right.op === "literal" && right.type.kind === "int" && typeof right.value === "number";
    const literal = days ? { amount: right.value, unit: "d" } : secondsOf(right);
    if (literal === null) return this.infix(left, operator, right, bindings.sum);
    const back = literal.amount < 0;
    const sign = back === (operator === "-") ? "+" : "-";
    const amount = Math.abs(literal.amount);
    const text = literal.unit === "d" ? `${amount}d` : durationText(amount);
    return { text: `${this.at(left, bindings.sum)} ${sign} ${text}`, binding: bindings.sum };
  }

  private addMonths(arg: Expr, months: Expr): Words {
    const moment = this.at(arg, bindings.sum);
    if (months.op !== "literal" || typeof months.value !== "number")
      return { text: `${moment} + ${this.at(months, bindings.product)} months`, binding: bindings.sum };
    const count = Math.abs(months.value);
    const text = count % 12 === 0 ? `${count / 12}y` : `${count}mo`;
    return { text: `${moment} ${months.value < 0 ? "-" : "+"} ${text}`, binding: bindings.sum };
  }

  private membership(range: { readonly low: Expr; readonly high: Expr } | null, list: readonly Expr[] | null): string {
    return range === null ? `[${this.list(list ?? [])}]` : this.range(range.low, range.high);
  }

  private match(e: MatchExpr): string {
    if (e.subject === null) {
      const arms = e.arms.map((arm) => `${this.print(arm.test).text}: ${this.print(arm.value).text}`);
      return `match { ${[...arms, ...this.otherwise(e)].join(", ")} }`;
    }
    this.subjects.push(e.subject);
    const arms = e.arms.map((arm) => `${this.arm(arm.test)}: ${this.print(arm.value).text}`);
    const rest = this.otherwise(e);
    this.subjects.pop();
    return `match ${this.print(e.subject).text} { ${[...arms, ...rest].join(", ")} }`;
  }

  private otherwise(e: MatchExpr): readonly string[] {
    return e.otherwise === null ? [] : [`else: ${this.print(e.otherwise).text}`];
  }

  /** A test of the subject as it is written before the colon: `Gold`, `>= 500`, `1..5`. */
  private arm(test: Expr): string {
    if (test.op === "or") return `${this.arm(test.left)} | ${this.arm(test.right)}`;
    if (test.op === "isNull" && isSubject(test.arg)) return "null";
    if (test.op === "eq" && isSubject(test.left)) return this.print(test.right).text;
    if (
      (test.op === "ne" || test.op === "lt" || test.op === "le" || test.op === "gt" || test.op === "ge") &&
      isSubject(test.left)
    )
      return `${{ ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" }[test.op]} ${this.print(test.right).text}`;
    if (test.op === "in" && isSubject(test.arg) && test.range !== null) return this.range(test.range.low, test.range.high);
    return this.print(test).text;
  }

  private call(e: CallExpr): string {
    const unit = /^trunc(.+)$/.exec(e.fn)?.[1];
    if (unit !== undefined) return `trunc(${this.list(e.args)}, ${unit.toLowerCase()})`;
    return `${e.fn}(${this.list(e.args)})`;
  }

  private textPart(part: string | { readonly value: Expr; readonly pad: number | null }): string {
    if (typeof part === "string") return part.replaceAll(/["\\{]/g, "\\$&").replaceAll("\n", "\\n");
    if (part.value.op === "tag") return "{#}";
    const value = part.value.op === "convert" && part.value.type.kind === "text" ? part.value.arg : part.value;
    return `{${this.print(value).text}${part.pad === null ? "" : `:0${part.pad}`}}`;
  }

  private aggregate(e: AggregateExpr): string {
    const entity = this.model.entities[e.entity]?.name ?? "?";
    const value = e.fn === "count" || e.value === null ? entity : this.print(e.value).text;
    const of = e.way.way === "all" || e.way.of.row === "self" ? "" : ` of ${this.row(e.way.of)}`;
    const where = e.where === null ? "" : ` where ${this.print(e.where).text}`;
    return `${e.fn}(${value}${of}${where})`;
  }

  private draw(e: DrawExpr): Words {
    const drawn = this.distribution(e.distribution);
    const within = e.within === null ? "" : ` within ${this.range(e.within.low, e.within.high)}`;
    const shared = e.shared === null ? "" : ` shared by ${this.list(e.shared)}`;
    return within + shared === "" ? whole(drawn) : { text: drawn + within + shared, binding: bindings.compare };
  }

  private distribution(d: Distribution): string {
    const named = (values: Readonly<Record<string, Expr>>): string =>
      `${d.name}(${Object.entries(values)
        .map(([name, e]) => `${name}: ${this.print(e).text}`)
        .join(", ")})`;
    switch (d.name) {
      case "uniformGrid":
      case "uniform":
        return `uniform(${this.range(d.low, d.high)})`;
      case "normal":
        return named({ mean: d.mean, sd: d.sd });
      case "lognormal":
        return named({ median: d.median, sigma: d.sigma });
      case "exponential":
      case "poisson":
        return named({ mean: d.mean });
      case "gamma":
        return named({ shape: d.shape, scale: d.scale });
      case "beta":
        return `beta(${this.list([d.a, d.b])})`;
      case "pareto":
        return named({ shape: d.shape, minimum: d.minimum });
      case "zipf":
        return `zipf(${this.list([d.exponent, d.size])})`;
      case "geometric":
      case "chance":
        return `${d.name}(${this.probability(d.probability)})`;
      case "binomial":
        return `binomial(${this.print(d.trials).text}, ${this.probability(d.probability)})`;
      case "successes":
        return `successes([${d.probabilities.map((p) => this.probability(p)).join(", ")}])`;
      case "choice":
        return `pick { ${d.choices
          .map(
            (choice) =>
              `${this.print(choice.value).text} ${this.share(
                choice.weight,
                d.choices.map((c) => c.weight),
              )}`,
          )
          .join(", ")} }`;
      case "element":
        return `pick([${this.list(d.elements)}])`;
      case "subset":
        return `pick([${this.list(d.elements)}], ${this.print(d.size).text})`;
      case "label":
        return "by the shares of its labels";
      case "weighed": {
        const where = d.where === null ? "" : ` where ${this.print(d.where).text}`;
        const by = d.weight === null ? "" : ` by ${this.print(d.weight).text}`;
        return `one of ${this.list(d.values)}${where}${by}`;
      }
      case "pattern":
        return `pattern(${JSON.stringify(d.pattern)})`;
      case "faker":
        return `faker.${d.method}(${d.arguments.map((argument) => JSON.stringify(argument)).join(", ")})`;
      case "uuid":
        return "a random uuid";
      case "segment":
        return "by the shares of its segments";
    }
  }

  private probability(e: Expr): string {
    return e.op === "literal" && typeof e.value === "number" ? percent(e.value, e.type) : this.print(e).text;
  }

  /** A share of what is fixed; a computed weight as itself. */
  private share(weight: Expr, all: readonly Expr[]): string {
    const numbers = all.map((e) => (e.op === "literal" && typeof e.value === "number" ? e.value : null));
    const total = numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
    if (weight.op !== "literal" || typeof weight.value !== "number") return `by ${this.print(weight).text}`;
    return numbers.includes(null) || total === 0 ? this.print(weight).text : percent(weight.value / total, { kind: "float" });
  }

  private literal(value: LiteralValue, type: Type): Words {
    if (value === null) return whole("null");
    if (typeof value === "boolean") return whole(String(value));
    if (typeof value === "string") return whole(JSON.stringify(value));
    const signed = (text: string): Words => ({ text, binding: text.startsWith("-") ? bindings.sign : bindings.primary });
    switch (type.kind) {
      case "decimal":
        return signed(decimalText(value, type.scale));
      case "date":
        return whole(dateText(value));
      case "timestamp":
        return whole(timestampText(value, "T"));
      case "duration":
        return signed(durationText(value));
      case "rate":
        return signed(rateText(value));
      case "enum":
        return whole(labelText(this.model.enums[type.enum]?.labels[value]?.name ?? "?"));
      default:
        return signed(String(value));
    }
  }

  private member(of: RowRef, name: string): string {
    return of.row === "self" ? name : `${this.row(of)}.${name}`;
  }

  private row(ref: RowRef): string {
    switch (ref.row) {
      case "self":
        return "this";
      case "owner": {
        const entity = this.model.entities[ref.of.entity];
        const populations = entity?.populations.filter(
          (p, i) => p.form === "per" && p.owner === ref.entity && (ref.population === null || ref.population === i),
        );
        const population = populations?.find((p) => p.form === "per");
        const field = population?.form === "per" ? entity?.fields[population.field]?.name : undefined;
        return this.member(ref.of, field ?? this.model.entities[ref.entity]?.name ?? "?");
      }
      case "each": {
        const owners = this.model.entities.flatMap((entity) => entity.populations.slice(ref.population, ref.population + 1));
        const bound = owners.flatMap((p) => (p.form === "per" || p.form === "each" ? [p.each[ref.each]] : []));
        return bound.find((each) => each?.over === "rows" && each.entity === ref.entity)?.alias ?? "each";
      }
      case "candidate":
      case "item":
        return this.model.entities[ref.entity]?.name ?? "?";
      case "previous":
        return "previous";
      case "follow":
        return this.member(ref.of, this.model.entities[ref.of.entity]?.fields[ref.field]?.name ?? "?");
    }
  }
}

const isSubject = (e: Expr): boolean => e.op === "subject" || (e.op === "convert" && isSubject(e.arg));

function secondsOf(e: Expr): { amount: number; unit: "s" } | null {
  return e.op === "literal" && e.type.kind === "duration" && typeof e.value === "number" ? { amount: e.value, unit: "s" } : null;
}
