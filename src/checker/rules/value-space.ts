/** How many different values a rule can give, where its draws run over finitely many that are all equally within reach. */
import type { ArithmeticExpr, Distribution, Expr, LiteralValue } from "../../model/expression.ts";
import { powerOfTen, type Type } from "../../model/type.ts";
import { cutText, numberText, titleText } from "../../runtime/text/texts.ts";
import { showDay } from "../calendar.ts";
import type { Draft } from "./draft.ts";
import { mostWritten, partOf, sizeOf, toldApart, written, type TextPart } from "./told-apart.ts";

export interface Space {
  /** How many there are at most. */
  readonly size: number;
  /** False where the values come from a library's lists, whose products may hold a value twice. */
  readonly simple: boolean;
  /** True where a permutation of what the draws give is one of the values: no two combinations give the same. */
  readonly apart: boolean;
}

/** Beyond 2^52 combinations are not numbered exactly. */
const mostNumbered = 4_503_599_627_370_496;

/** Null where the space is not finite, or not known. */
export function spaceOf(draft: Draft, e: Expr): Space | null {
  if (isText(e.type)) {
    const parts = textsOf(draft, e);
    if (parts === null || parts.every((part) => part.size === 1)) return null;
    const { size, apart } = toldApart(parts);
    const isNumbered = apart && sizeOf(parts) <= mostNumbered;
    return { size, simple: isNumbered && !holdsFaker(e), apart: isNumbered };
  }
  const values = valuesOf(draft, e);
  if (values === null || values.size === 1) return null;
  const size = values.list === null ? values.size : new Set(values.list).size;
  const apart = size === values.size && size <= mostNumbered;
  return { size, simple: apart, apart };
}

function holdsFaker(e: Expr): boolean {
  switch (e.op) {
    case "draw":
      return e.distribution.name === "faker";
    case "convert":
      return holdsFaker(e.arg);
    case "call":
      return e.args.some(holdsFaker);
    case "cond":
      return holdsFaker(e.otherwise);
    case "text":
      return e.parts.some((part) => typeof part !== "string" && holdsFaker(part.value));
    default:
      return false;
  }
}

/** What `missing` puts in place of some values takes none. */
const isMissing = (e: Expr): e is Expr & { op: "cond" } => e.op === "cond" && e.then.op === "literal" && e.then.value === null;

/** Numbers, moments and labels: all of them in the representation of their type, or a grid of too many. */
interface Values {
  readonly size: number;
  readonly list: readonly number[] | null;
  /** Least and greatest. */
  readonly ends: readonly [number, number];
}

const listed = (list: readonly number[]): Values => ({
  size: list.length,
  list,
  ends: [list.reduce((a, b) => Math.min(a, b)), list.reduce((a, b) => Math.max(a, b))],
});

/** By a function that makes no two values of a grid the same. */
function mapped(values: Values | null, by: (x: number) => number): Values | null {
  if (values === null) return null;
  if (values.list !== null) return listed(values.list.map(by));
  const [a, b] = [by(values.ends[0]), by(values.ends[1])];
  return { ...values, ends: [Math.min(a, b), Math.max(a, b)] };
}

function valuesOf(draft: Draft, e: Expr): Values | null {
  if (isMissing(e)) return valuesOf(draft, e.otherwise);
  switch (e.op) {
    case "literal":
      return typeof e.value === "number" ? listed([e.value]) : null;
    case "draw":
      return e.within === null && e.shared === null ? drawn(e.distribution) : null;
    case "negate":
      return mapped(valuesOf(draft, e.arg), (x) => -x);
    case "convert":
      return converted(valuesOf(draft, e.arg), e.arg.type, e.type);
    case "add":
    case "sub":
    case "mul":
      return computed(draft, e);
    default:
      return null;
  }
}

/** Values and a constant. */
function computed(draft: Draft, e: ArithmeticExpr): Values | null {
  const [left, right] = [valuesOf(draft, e.left), valuesOf(draft, e.right)];
  if (left === null || right === null || (left.size > 1 && right.size > 1)) return null;
  const given = left.size > 1 ? right.list![0]! : left.list![0]!;
  // Dates count days and durations seconds.
  const constant = e.type.kind === "date" ? given / 86_400 : given;
  const values = left.size > 1 ? left : right;
  // In binary fractions, and times 0, different values may become one.
  if (values.list === null && (isBinary(e.type) || (e.op === "mul" && constant === 0))) return null;
  switch (e.op) {
    case "add":
      return mapped(values, (x) => x + constant);
    case "sub":
      return mapped(values, left.size > 1 ? (x) => x - constant : (x) => constant - x);
    case "mul":
      return mapped(values, (x) => x * constant);
    default:
      return null;
  }
}

const isBinary = (type: Type): boolean => type.kind === "float" || type.kind === "rate";
const scaleOf = (type: Type): number => (type.kind === "decimal" ? type.scale : 0);

/** Null where a rounding may make two values one. */
function converted(values: Values | null, from: Type, to: Type): Values | null {
  if (isBinary(from) || values === null) return null;
  if (from.kind === "date")
    return to.kind === "timestamp" ? mapped(values, (x) => x * 86_400) : to.kind === "date" ? values : null;
  if (from.kind === "timestamp" || from.kind === "enum" || from.kind === "duration") return to.kind === from.kind ? values : null;
  if (isBinary(to)) return mapped(values, (x) => x / powerOfTen(scaleOf(from)));
  const up = scaleOf(to) - scaleOf(from);
  if (up < 0) return null;
  return to.kind === "int" || to.kind === "bigint" || to.kind === "decimal" ? mapped(values, (x) => x * powerOfTen(up)) : null;
}

function drawn(d: Distribution): Values | null {
  switch (d.name) {
    case "uniformGrid": {
      const [low, high, step] = [literalValue(d.low), literalValue(d.high), literalValue(d.step)];
      if (typeof low !== "number" || typeof high !== "number" || typeof step !== "number") return null;
      const size = Math.floor((high - low) / step) + 1;
      if (size < 1) return null;
      if (size <= mostWritten) return listed(Array.from({ length: size }, (_, i) => low + i * step));
      return { size, list: null, ends: [low, low + (size - 1) * step] };
    }
    case "element": {
      const values = d.elements.map(literalValue).filter((value) => typeof value === "number");
      return values.length === d.elements.length && values.length > 0 ? listed(values) : null;
    }
    case "label":
      return listed(d.weights.map((_, i) => i));
    default:
      return null;
  }
}

function literalValue(e: Expr): LiteralValue {
  return e.op === "literal" ? e.value : null;
}

/** The texts of an expression of a text type, part by part. */
function textsOf(draft: Draft, e: Expr): readonly TextPart[] | null {
  if (isMissing(e)) return textsOf(draft, e.otherwise);
  switch (e.op) {
    case "literal":
      return typeof e.value === "string" ? [partOf([e.value])] : null;
    case "draw":
      return e.within === null && e.shared === null && isText(e.type) ? drawnTexts(draft, e.distribution) : null;
    case "convert": {
      const parts = isText(e.arg.type) ? textsOf(draft, e.arg) : textsOfValues(draft, e.arg);
      return cut(parts, e.type);
    }
    case "call": {
      const parts = e.args[0] === undefined ? null : textsOf(draft, e.args[0]);
      if (parts === null) return null;
      if (e.fn === "title") return together(parts, titleText);
      if (e.fn !== "lower" && e.fn !== "upper") return null;
      const change = (text: string): string => (e.fn === "lower" ? text.toLowerCase() : text.toUpperCase());
      // Of too many texts, those of a pattern are known: their letters are all upper case.
      const isKnown = parts.every((part) => part.texts !== null || part.length !== null);
      return isKnown ? parts.map((part) => (part.texts === null ? part : partOf(part.texts.map(change)))) : null;
    }
    case "text": {
      const all: TextPart[] = [];
      for (const part of e.parts) {
        const inner = typeof part === "string" ? [partOf([part])] : padded(textsOf(draft, part.value), part.pad);
        if (inner === null) return null;
        all.push(...inner);
      }
      return withLiterals(all);
    }
    default:
      return null;
  }
}

/** Literal texts that follow each other are one. */
function withLiterals(parts: readonly TextPart[]): readonly TextPart[] {
  const out: TextPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.size === 1 && last?.size === 1) out[out.length - 1] = together([last, part], (text) => text)![0]!;
    else out.push(part);
  }
  return out;
}

/** One part of several; null where the texts are too many. */
function together(parts: readonly TextPart[], by: (text: string) => string): readonly TextPart[] | null {
  const all = written(parts);
  return all === null ? null : [partOf(all.map(by))];
}

function padded(parts: readonly TextPart[] | null, pad: number | null): readonly TextPart[] | null {
  if (parts === null || pad === null) return parts;
  const all = together(parts, (text) => text.padStart(pad, "0"));
  if (all !== null) return all;
  const [only, second] = parts;
  if (only === undefined || second !== undefined) return null;
  if (only.length !== null && only.length >= pad) return parts;
  if (!only.isWhole || only.longest === null) return null;
  return [{ ...only, length: only.longest <= pad ? pad : null, longest: Math.max(pad, only.longest) }];
}

/** A text longer than its type is cut. */
function cut(parts: readonly TextPart[] | null, type: Type): readonly TextPart[] | null {
  const most = type.kind === "text" || type.kind === "char" ? type.length : null;
  if (parts === null || most === null) return parts;
  const longest = parts.reduce<number | null>((sum, p) => (sum === null || p.longest === null ? null : sum + p.longest), 0);
  return longest !== null && longest <= most ? parts : together(parts, (text) => cutText(text, most));
}

function drawnTexts(draft: Draft, d: Distribution): readonly TextPart[] | null {
  switch (d.name) {
    case "pattern": {
      const pieces = d.pattern.match(/#{1,4}|\?{1,3}|[^#?]+/g) ?? [];
      return pieces.length === 0 ? null : withLiterals(pieces.map(ofPattern));
    }
    case "element": {
      const values = d.elements.map(literalValue).filter((value) => typeof value === "string");
      return values.length === d.elements.length && values.length > 0 ? [partOf(values)] : null;
    }
    case "faker": {
      const known = draft.program.context.faker.permutedTexts(d.method, d.arguments);
      if (known === null) return null;
      if (known.texts !== null) return [partOf(known.texts)];
      return [{ size: known.size, texts: null, length: null, longest: known.longest, isWhole: false }];
    }
    default:
      return null;
  }
}

function ofPattern(piece: string): TextPart {
  if (!/^[#?]/.test(piece)) return partOf([piece]);
  const radix = piece.startsWith("#") ? 10 : 26;
  const letters = piece.startsWith("#") ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const size = [...piece].reduce((product) => product * radix, 1);
  return partOf(
    Array.from({ length: size }, (_, index) => {
      let text = "";
      for (let rest = index; text.length < piece.length; rest = Math.floor(rest / radix)) text = letters[rest % radix]! + text;
      return text;
    }),
  );
}

/** Numbers, moments and labels, as texts. */
function textsOfValues(draft: Draft, e: Expr): readonly TextPart[] | null {
  const values = valuesOf(draft, e);
  const show = values === null ? null : textOf(draft, e.type);
  if (values === null || show === null) return null;
  if (values.list !== null) return [partOf(values.list.map(show))];
  const lengths = values.ends.map((end) => show(end).length);
  const longest = Math.max(...lengths);
  const isUnsigned = values.ends[0] >= 0;
  return [
    {
      size: values.size,
      texts: null,
      length: isUnsigned && lengths[0] === lengths[1] ? longest : null,
      longest: values.ends.some((end) => !Number.isSafeInteger(end)) ? null : longest,
      isWhole: isUnsigned && (e.type.kind === "int" || e.type.kind === "bigint"),
    },
  ];
}

/** How the values of a type are shown in a text; null where that is not known here. */
function textOf(draft: Draft, type: Type): ((value: number) => string) | null {
  switch (type.kind) {
    case "int":
    case "bigint":
      return String;
    case "decimal":
      return (value) => numberText(value, type.scale);
    case "date":
      return showDay;
    case "enum": {
      const labels = draft.program.schema.enums[type.enum]?.labels.map((label) => label.name) ?? [];
      return (value) => labels[value] ?? "";
    }
    default:
      return null;
  }
}

const isText = (type: Type): boolean => type.kind === "text" || type.kind === "char";
