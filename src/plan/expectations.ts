/** How many rows to expect: closed forms over the declared counts. Lifecycles are counted by running a sample (see `explain`). */
import { unitsPerOne } from "../model/type.ts";
import { exp } from "../runtime/arithmetic/elementary.ts";
import { scaledRows } from "../runtime/population/rows.ts";
import type { Distribution, Expr } from "../model/expression.ts";
import type { EntityModel, Model, Period, PerPopulation, Population } from "../model/model.ts";

/** The mean of an expression, as far as it can be told without running; null where it cannot. */
export function meanOf(e: Expr): number | null {
  switch (e.op) {
    case "literal":
      return typeof e.value === "number" ? e.value : e.value === true ? 1 : e.value === false ? 0 : null;
    case "draw":
      return e.within === null ? meanOfDraw(e.distribution) : middle(meanOf(e.within.low), meanOf(e.within.high));
    case "convert":
    case "round":
    case "ending": {
      const mean = meanOf(e.arg);
      if (mean === null) return null;
      const scale = (t: typeof e.type): number => unitsPerOne(t);
      return e.op === "convert" ? (mean / scale(e.arg.type)) * scale(e.type) : mean;
    }
    case "negate":
      return map(meanOf(e.arg), (x) => -x);
    case "add":
    case "sub":
    case "mul":
    case "div": {
      const [a, b] = [meanOf(e.left), meanOf(e.right)];
      if (a === null || b === null) return null;
      return e.op === "add" ? a + b : e.op === "sub" ? a - b : e.op === "mul" ? a * b : a / b;
    }
    case "cond": {
      const [p, a, b] = [meanOf(e.test), meanOf(e.then), meanOf(e.otherwise)];
      return a === null || b === null ? null : (p ?? 0.5) * a + (1 - (p ?? 0.5)) * b;
    }
    case "context":
      return e.name === "scale" ? 1 : null;
    default:
      return null;
  }
}

const map = (x: number | null, f: (x: number) => number): number | null => (x === null ? null : f(x));
const middle = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : (a + b) / 2);

function meanOfDraw(d: Distribution): number | null {
  switch (d.name) {
    case "uniformGrid":
    case "uniform":
      return middle(meanOf(d.low), meanOf(d.high));
    case "normal":
    case "exponential":
    case "poisson":
      return meanOf(d.mean);
    case "lognormal":
      return map(meanOf(d.median), (m) => m * exp(((meanOf(d.sigma) ?? 0) * (meanOf(d.sigma) ?? 0)) / 2));
    case "chance":
      return meanOf(d.probability);
    case "geometric":
      return map(meanOf(d.probability), (p) => (1 - p) / p);
    case "binomial":
      return map(meanOf(d.trials), (n) => n * (meanOf(d.probability) ?? 0.5));
    case "successes": {
      let mean = 0;
      let all = 1;
      for (const p of d.probabilities) {
        all *= meanOf(p) ?? 0.5;
        mean += all;
      }
      return mean;
    }
    case "choice": {
      let sum = 0;
      let weight = 0;
      for (const c of d.choices) {
        const [w, v] = [meanOf(c.weight), meanOf(c.value)];
        if (w === null || v === null) return null;
        sum += w * v;
        weight += w;
      }
      return weight === 0 ? null : sum / weight;
    }
    default:
      return null;
  }
}

/** Days for which sizes are reckoned. */
const decade = 3_653;

/**
 * How large each entity is, by index: its rows at scale 1 over ten years; null where only running can tell. A measure for
 * decisions that change bytes: it depends neither on the scale of a run nor on where the period ends.
 */
export function sizesOf(model: Model): readonly (number | null)[] {
  const { start, end } = model.period;
  const entities = model.entities.map((entity) => ({
    ...entity,
    populations: entity.populations.map((p) => (p.form === "calendar" && p.end === end ? { ...p, end: start + decade } : p)),
  }));
  return expectedRows({ ...model, entities, period: { start, end: start + decade } }, 1);
}

/** Rows of each entity at a scale, by entity index; null where only running can tell. */
export function expectedRows(model: Model, scale: number): readonly (number | null)[] {
  const known = new Map<number, number | null>();
  const rowsOf = (entity: EntityModel): number | null => {
    if (known.has(entity.index)) return known.get(entity.index)!;
    known.set(entity.index, null);
    let sum: number | null = 0;
    for (const p of entity.populations) {
      const rows = p.form === "per" ? perRows(p) : rootRows(p, model.period, scale);
      sum = sum === null || rows === null ? null : sum + rows;
    }
    known.set(entity.index, sum);
    return sum;
  };
  const eachSize = (p: { readonly each: PerPopulation["each"] }): number | null =>
    p.each.reduce<number | null>((n, each) => {
      const size =
        each.over === "enum"
          ? model.enums[each.enum]!.labels.length
          : each.over === "range"
            ? each.high - each.low + 1
            : each.over === "list"
              ? each.values.length
              : each.of === null
                ? rowsOf(model.entities[each.entity]!)
                : null;
      return n === null || size === null ? null : n * size;
    }, 1);
  const perRows = (p: PerPopulation): number | null => {
    if (p.event !== null) return null;
    const owners = rowsOf(model.entities[p.owner]!);
    const combinations = eachSize(p);
    const count = p.count === null ? 1 : meanOf(p.count);
    const when = p.when === null ? 1 : (meanOf(p.when) ?? 0.5);
    return owners === null || combinations === null || count === null ? null : owners * combinations * count * when;
  };
  const rootRows = (p: Population, period: Period, s: number): number | null => {
    switch (p.form) {
      case "numbered":
        return map(meanOf(p.count), (n) => (p.fixed ? n : scaledRows(n, s)));
      case "over": {
        const span = p.end - p.start;
        const inside = Math.max(0, Math.min(p.end, period.end) - p.start);
        return map(meanOf(p.count), (n) => (p.fixed ? n : scaledRows(n, s)) * (span === 0 ? 0 : inside / span));
      }
      case "arriving":
        return map(meanOf(p.perSecond), (n) => n * 86_400 * (period.end - period.start) * s);
      case "rows":
        return p.rows.length;
      case "calendar": {
        const days = { hour: 1 / 24, day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 }[p.unit];
        return Math.ceil((p.end - p.start) / days);
      }
      case "link":
        return map(meanOf(p.count), (n) => scaledRows(n, s));
      case "each":
        return eachSize(p);
      case "tree": {
        const [roots, children, depth] = [meanOf(p.roots), meanOf(p.children), meanOf(p.depth)];
        if (roots === null || children === null || depth === null) return null;
        let level = roots;
        let sum = 0;
        for (let d = 0; d < depth; d++) {
          sum += level;
          level *= children;
        }
        return sum;
      }
      case "per":
        return null;
    }
  };
  return model.entities.map(rowsOf);
}
