/** Random draws: each a pure function of its name and the row's address. */
import { powerOfTen } from "../../model/type.ts";
import type { Distribution, DrawExpr, Expr } from "../../model/expression.ts";
import type { Context } from "./context.ts";
import { expression, literal, operand } from "./expression.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { fakerValue } from "./vocabulary.ts";
import { statementScope } from "./context.ts";
import type { RowScope } from "./row-scope.ts";
import { camel } from "./names.ts";
import { asCode, code, type TextPart, type Value } from "./value.ts";

/** Draws of a row: the source of random bits under the names of its draws. */
export interface DrawSource {
  /** 32 random bits as an int32. */
  bits(use: string): string;
  /** [0, 1) with 32 bits. */
  unit(use: string): string;
  /** [0, 1) with 53 bits. */
  unit53(use: string): string;
}

/** The draws of a row in the making, in a pass. */
export function drawsOf(scope: RowScope, pass: number, attempt: string | null = null): DrawSource {
  const { module } = scope.fn;
  if (scope.owner === null) {
    const key = scope.key(pass);
    const again = attempt === null ? "" : ` + ${attempt}`;
    const draw = (method: string) => (use: string) => `${key}.${method}(${module.draw(use)}${again})`;
    return { bits: draw("bits"), unit: draw("unit"), unit53: draw("unit53") };
  }
  const draw = (method: string) => (use: string) => `${childDraw(scope.owner!, scope, use, pass)}.${method}(${scope.ordinal})`;
  return { bits: draw("bits"), unit: draw("unit"), unit53: draw("unit53") };
}

/** Draws of the rows of a population: one key under the owner, the ordinal as its counter. */
export function childDraw(of: RowScope, child: RowScope, use: string, pass: number): string {
  const { module } = child.fn;
  // What an actor's events draw stands where the actor is made.
  const owner = of.base ?? of;
  const at = owner.isLoop ? pass : 0;
  return owner.once(`draw ${use} ${at}`, () => {
    const name = owner.once(`draw ${use}`, () =>
      owner.fn.setup(camel(`${use.replace(/^.*?[.#]/, "")}_draw`), `new ${module.runtime("ChildDraw")}(${module.draw(use)})`),
    );
    owner.opening(of.base === null ? pass : 0, `${name}.under(${owner.key(of.base === null ? pass : 0)});`);
    return name;
  });
}

function sourceOf(e: DrawExpr, ctx: Context): DrawSource {
  if (ctx.source !== undefined && e.shared === null) return ctx.source;
  const scope = ctx.self.at === "scope" ? ctx.self.scope : null;
  if (scope === null) throw new Error(`a draw (${e.use}) outside a row`);
  if (e.shared === null) return drawsOf(scope, ctx.pass, ctx.attempt ?? null);
  const { module } = ctx.fn;
  const values = e.shared.map((value) => mixed(value, ctx));
  const key = scope.once(`shared ${values.join(" ")} ${ctx.pass}`, () => {
    const name = ctx.fn.setup("sharedKey", `new ${module.runtime("RowKey")}()`);
    scope.statement(ctx.pass, `${name}.startShared(${ctx.fn.run(module.sharedStream())});`);
    for (const value of values) scope.statement(ctx.pass, value.replaceAll("{key}", name));
    return name;
  });
  const draw = (method: string) => (use: string) => `${key}.${method}(${module.draw(use)})`;
  return { bits: draw("bits"), unit: draw("unit"), unit53: draw("unit53") };
}

/** The statement that mixes a value into `{key}`. */
function mixed(value: Expr, ctx: Context): string {
  const text = operand(value, ctx);
  switch (value.type.kind) {
    case "text":
    case "char":
    case "json":
    case "uuid":
      return `${value.nullable ? `if (${text} === null) {key}.mixNull(); else ` : ""}{key}.mixText(${text});`;
    case "bool":
      return `${value.nullable ? `if (${text} === null) {key}.mixNull(); else ` : ""}{key}.mix(Number(${text}));`;
    default:
      return `{key}.mix(${text});`;
  }
}

const numberOf = (e: Expr): number | null => (e.op === "literal" && typeof e.value === "number" ? e.value : null);

export function drawValue(e: DrawExpr, ctx: Context): Value {
  const source = sourceOf(e, ctx);
  const d = e.distribution;
  const { module } = ctx.fn;
  const args = (...list: readonly Expr[]): string => list.map((x) => expression(x, ctx)).join(", ");
  switch (d.name) {
    case "uniformGrid":
      return code(uniformGrid(d, e, source, ctx));
    case "uniform": {
      const real = `${module.runtime("uniformReal")}(${source.unit53(e.use)}, ${args(d.low, d.high)})`;
      return code(e.type.kind === "timestamp" ? `Math.floor(${real})` : real);
    }
    case "normal":
      return code(law(e, "Normal", [d.mean, d.sd], source, ctx));
    case "lognormal":
      return code(law(e, "Lognormal", [d.median, d.sigma], source, ctx));
    case "exponential":
      return code(law(e, "Exponential", [d.mean], source, ctx));
    case "gamma":
      return code(law(e, "Gamma", [d.shape, d.scale], source, ctx));
    case "beta":
      return code(law(e, "Beta", [d.a, d.b], source, ctx));
    case "pareto":
      return code(law(e, "Pareto", [d.shape, d.minimum], source, ctx));
    case "zipf":
      return code(law(e, "Zipf", [d.exponent, d.size], source, ctx));
    case "poisson":
      return code(law(e, "Poisson", [d.mean], source, ctx));
    case "geometric":
      return code(law(e, "Geometric", [d.probability], source, ctx));
    case "binomial":
      return code(law(e, "Binomial", [d.trials, d.probability], source, ctx));
    case "successes":
      return code(`${module.runtime("successes")}(${source.unit53(e.use)}, [${args(...d.probabilities)}])`);
    case "chance":
      return code(`${source.unit(e.use)} < ${operand(d.probability, ctx)}`);
    case "choice":
      return choice(e, d, source, ctx);
    case "element":
      return oneOf(e, d.elements, indexBelow(d.elements.length, e.use, source, ctx), ctx);
    case "subset": {
      const elements = d.elements.map((x) => expression(x, ctx)).join(", ");
      return code(`${module.runtime("subsetText")}(${source.unit53(e.use)}, [${elements}], ${expression(d.size, ctx)})`);
    }
    case "label": {
      const first = d.weights[0];
      const equal = d.weights.every((w) => w === first);
      return code(
        equal || ctx.digits !== undefined
          ? indexBelow(d.weights.length, e.use, source, ctx)
          : `${weights(d.weights, labelName(e), module)}.pick(${source.unit(e.use)})`,
      );
    }
    case "weighed":
      return weighed(e, d, source, ctx);
    case "pattern":
      return { form: "text", parts: patternParts(d.pattern, e.use, source, ctx) };
    case "faker":
      return fakerValue(d.method, d.arguments, e, source, ctx);
    case "uuid":
      return {
        form: "text",
        parts: [
          {
            form: "string",
            longest: 36,
            code: `${module.runtime("uuid4Text")}(${[0, 1, 2, 3].map((n) => source.bits(`${e.use}#${n}`)).join(", ")})`,
          },
        ],
      };
    case "segment":
      return code(segment(e, d.segments, source, ctx));
  }
}

/** An integer in [0, size): drawn, or the next digit of the index that is taken apart. */
export function indexBelow(size: number, use: string, source: DrawSource, ctx: Context): string {
  if (ctx.digits === undefined) return `${ctx.fn.module.runtime("below")}(${source.bits(use)}, ${size})`;
  const { index, stride } = ctx.digits;
  ctx.digits.stride *= size;
  return stride === 1 ? `${index} % ${size}` : `Math.floor(${index} / ${stride}) % ${size}`;
}

const labelName = (e: DrawExpr): string => `${e.use.replace(/[^\p{L}\p{N}]+/gu, "_")}_shares`;

/** A constant of cumulative weights. */
export function weights(list: readonly number[], wish: string, module: ModuleBuilder): string {
  return module.constant(wish, `new ${module.runtime("Weighted")}([${list.join(", ")}])`);
}

function uniformGrid(d: Distribution & { name: "uniformGrid" }, e: DrawExpr, source: DrawSource, ctx: Context): string {
  const { module } = ctx.fn;
  const [low, high, step] = [numberOf(d.low), numberOf(d.high), numberOf(d.step)];
  if (low !== null && high !== null && step !== null) {
    const size = Math.floor((high - low) / step) + 1;
    if (size <= 1 << 20 || ctx.digits !== undefined) {
      const steps = indexBelow(size, e.use, source, ctx);
      const scaled = step === 1 ? steps : `${step} * ${steps}`;
      return low === 0 ? scaled : `${low} + ${scaled}`;
    }
  }
  const ends = `${expression(d.low, ctx)}, ${expression(d.high, ctx)}`;
  const unit = source.unit53(e.use);
  return step === 1
    ? `${module.runtime("uniformInt")}(${unit}, ${ends})`
    : `${module.runtime("uniformGrid")}(${unit}, ${ends}, ${expression(d.step, ctx)})`;
}

/** Distributions for which a row a draw is worth a table of quantiles. */
const tabulatedFrom = 20_000;

/** A law with constant parameters is built once; with varying ones its quantile is computed for each row. */
function law(e: DrawExpr, name: string, parameters: readonly Expr[], source: DrawSource, ctx: Context): string {
  const { module } = ctx.fn;
  const unit = source.unit53(e.use);
  const make = (list: string): string => `new ${module.runtime(name)}(${list})`;
  const list = parameters.map((p) => expression(p, ctx)).join(", ");
  const bounds = e.within === null ? null : `${expression(e.within.low, ctx)}, ${expression(e.within.high, ctx)}`;
  const whole = bounds === null ? make(list) : `new ${module.runtime("Truncated")}(${make(list)}, ${bounds})`;
  const constant = [...parameters, ...(e.within === null ? [] : [e.within.low, e.within.high])].every(
    (p) => numberOf(p) !== null,
  );
  if (!constant)
    return `${module.runtime(`${name.toLowerCase()}${bounds === null ? "" : "Within"}`)}(${unit}, ${list}${bounds === null ? "" : `, ${bounds}`})`;
  const scope = ctx.self.at === "scope" ? ctx.self.scope : null;
  const many = scope !== null && ctx.fn.module.sizeOf(scope.entity.index) >= tabulatedFrom;
  const wish = `${e.use.replace(/[^\p{L}\p{N}]+/gu, "_")}_law`;
  if (!many || ["Zipf", "Poisson", "Geometric", "Binomial"].includes(name))
    return `${module.constant(wish, whole)}.quantile(${unit})`;
  return `${module.constant(wish, `${module.runtime("tabulate")}(${whole})`)}.at(${unit})`;
}

function choice(e: DrawExpr, d: Distribution & { name: "choice" }, source: DrawSource, ctx: Context): Value {
  const { module } = ctx.fn;
  const constant = d.choices.map((c) => numberOf(c.weight));
  const index = constant.every((w) => w !== null)
    ? `${weights(constant, labelName(e), module)}.pick(${source.unit(e.use)})`
    : pickBy(
        source.unit(e.use),
        d.choices.map((c) => expression(c.weight, ctx)),
        ctx,
      );
  return oneOf(
    e,
    d.choices.map((c) => c.value),
    index,
    ctx,
  );
}

/** The value at a drawn index. */
function oneOf(e: DrawExpr, values: readonly Expr[], index: string, ctx: Context): Value {
  const { module } = ctx.fn;
  const literals = values.map((v) => (v.op === "literal" ? v.value : undefined));
  if (literals.every((v) => typeof v === "string")) {
    const words = module.constant(
      `${e.use.replace(/[^\p{L}\p{N}]+/gu, "_")}_words`,
      `new ${module.runtime("Dictionary")}(${JSON.stringify(literals)})`,
    );
    return { form: "text", parts: [{ form: "word", words, index, list: literals }] };
  }
  if (literals.every((v) => typeof v === "number")) {
    if (literals.every((v, i) => v === i)) return code(index);
    if (literals.every((v, i) => v === literals[0]! + i)) return code(`${literals[0]} + ${index}`);
    const array = literals.every((v) => Number.isInteger(v) && Math.abs(v) < 0x8000_0000) ? "Int32Array" : "Float64Array";
    return code(
      `${module.constant(`${e.use.replace(/[^\p{L}\p{N}]+/gu, "_")}_values`, `${array}.of(${literals.join(", ")})`)}[${index}]!`,
    );
  }
  const scope = statementScope(ctx);
  const drawn = scope === null ? index : scope.shared("choice", index, ctx.pass);
  const codes = values.map((v) => operand(v, ctx));
  const last = codes.pop()!;
  return code(codes.reduceRight((rest, text, i) => `${drawn} === ${i} ? ${text} : ${rest}`, last));
}

/** Without a weight of its own a label has the share that its enum declares; values of other types are equally likely. */
function declaredShare(value: Expr, ctx: Context): number {
  if (value.op !== "literal" || value.type.kind !== "enum" || typeof value.value !== "number") return 1;
  return ctx.fn.module.model.enums[value.type.enum]?.weights[value.value] ?? 1;
}

function weighed(e: DrawExpr, d: Distribution & { name: "weighed" }, source: DrawSource, ctx: Context): Value {
  const weightOf = (value: Expr): string => {
    const inner: Context = {
      ...ctx,
      subject: value.op === "literal" ? asCode(literal(value.value, value.type)) : expression(value, ctx),
    };
    const weight = d.weight === null ? String(declaredShare(value, ctx)) : operand(d.weight, inner);
    return d.where === null ? weight : `${operand(d.where, inner)} ? ${weight} : 0`;
  };
  return oneOf(e, d.values, pickBy(source.unit(e.use), d.values.map(weightOf), ctx), ctx);
}

/** A choice by computed weights: the cumulative sums go through one object a site. */
function pickBy(unit: string, weightCodes: readonly string[], ctx: Context): string {
  const row = ctx.fn.setup("weighed", `new ${ctx.fn.module.runtime("WeighedRow")}(${weightCodes.length})`);
  return `${row}.of(${unit}, ${weightCodes.join(", ")})`;
}

/** Digits in runs of up to six, letters one by one, each run a draw of its own. */
export function patternParts(pattern: string, use: string, source: DrawSource, ctx: Context): readonly TextPart[] {
  const { module } = ctx.fn;
  const pieces = pattern.match(/#{1,6}|\?|[^#?]+/g) ?? [];
  return pieces.map((piece, i): TextPart => {
    const drawn = (size: number): string => indexBelow(size, `${use}#${i}`, source, ctx);
    if (piece.startsWith("#")) return { form: "int", code: drawn(powerOfTen(piece.length)), pad: piece.length };
    if (piece !== "?") return { form: "literal", text: piece };
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const words = module.constant("capitalLetters", `new ${module.runtime("Dictionary")}(${JSON.stringify(letters)})`);
    return { form: "word", words, index: drawn(26), list: letters };
  });
}

function segment(e: DrawExpr, index: number, source: DrawSource, ctx: Context): string {
  const { module } = ctx.fn;
  const scope = ctx.self.at === "scope" ? ctx.self.scope : null;
  const segments = scope!.entity.segments[index]!;
  const shares = segments.segments.map((s) => s.weight);
  if (!segments.exact) return `${weights(shares, labelName(e), module)}.pick(${source.unit(e.use)})`;
  const quota = module.constant(
    `${e.use.replace(/[^\p{L}\p{N}]+/gu, "_")}_quota`,
    `new ${module.runtime("Quota")}([${shares.join(", ")}])`,
  );
  const stream = ctx.fn.setup("quotaStream", `new ${module.runtime("Stream")}(run.seed, ${JSON.stringify(e.use)})`);
  return `${quota}.labelOf(${scope!.ordinal}, ${stream}, ${ctx.fn.run(camel(`${scope!.entity.name}_rows`))})`;
}
