/** What is known of the texts that an expression can give: where there may be digits, and how long they are. */
import type { Expr } from "../../model/expression.ts";
import type { FieldModel } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import type { TextShape } from "../context.ts";
import type { Draft } from "./draft.ts";

/** Where the digits of a set of texts may be. */
export interface Makeup extends TextShape {
  /** How many characters each of them has; null where they differ, or nobody knows. */
  readonly length: number | null;
}

const anything: Makeup = { starts: true, ends: true, contains: true, empty: true, length: null };
const digits: Makeup = { starts: true, ends: true, contains: true, empty: false, length: null };
const words: Makeup = { starts: false, ends: false, contains: false, empty: false, length: null };
export const nothing: Makeup = { starts: false, ends: false, contains: false, empty: true, length: 0 };
/** Fields that are read over fields, this far and no further. */
const mostSteps = 8;

export function ofText(text: string): Makeup {
  return {
    starts: /^\d/.test(text),
    ends: /\d$/.test(text),
    contains: /\d/.test(text),
    empty: text === "",
    length: text.length,
  };
}

/** One text after the other. */
export function joined(parts: readonly Makeup[]): Makeup {
  return parts.reduce(
    (a, b) => ({
      starts: a.starts || (a.empty && b.starts),
      ends: b.ends || (b.empty && a.ends),
      contains: a.contains || b.contains,
      empty: a.empty && b.empty,
      length: a.length === null || b.length === null ? null : a.length + b.length,
    }),
    nothing,
  );
}

/** One text or another. */
function either(options: readonly Makeup[]): Makeup {
  const [first, ...others] = options;
  if (first === undefined) return anything;
  return others.reduce(
    (a, b) => ({
      starts: a.starts || b.starts,
      ends: a.ends || b.ends,
      contains: a.contains || b.contains,
      empty: a.empty || b.empty,
      length: a.length === b.length ? a.length : null,
    }),
    first,
  );
}

/** Parts of a text may be gone. */
const shortened = (makeup: Makeup): Makeup => (makeup.contains ? anything : { ...words, empty: true });

export function makeupOf(draft: Draft, e: Expr, steps = 0): Makeup {
  const of = (x: Expr): Makeup => makeupOf(draft, x, steps);
  switch (e.op) {
    case "literal":
      return typeof e.value === "string" ? ofText(e.value) : e.value === null ? nothing : ofType(draft, e.type);
    case "text":
      return joined(e.parts.map((part) => (typeof part === "string" ? ofText(part) : padded(of(part.value), part.pad))));
    case "convert":
      return isText(e.arg.type)
        ? limited(of(e.arg), e.type)
        : e.arg.type.kind === "enum"
          ? ofLabels(draft, e.arg)
          : ofType(draft, e.arg.type);
    case "cond":
      return either([of(e.then), of(e.otherwise)]);
    case "coalesce":
      return either([of(e.left), of(e.right)]);
    case "match":
      return either([...e.arms.map((arm) => of(arm.value)), ...(e.otherwise === null ? [] : [of(e.otherwise)])]);
    case "call":
      return ofCall(e.fn, e.args.map(of));
    case "draw":
      return ofDraw(draft, e, steps);
    case "field":
      return steps === mostSteps ? anything : ofField(draft, e.of.entity, e.field, steps + 1);
    case "eachValue":
      return e.type.kind === "int" ? digits : anything;
    case "serial":
    case "tag":
      return digits;
    default:
      return isText(e.type) ? anything : ofType(draft, e.type);
  }
}

function ofDraw(draft: Draft, e: Expr & { op: "draw" }, steps: number): Makeup {
  const d = e.distribution;
  const of = (x: Expr): Makeup => makeupOf(draft, x, steps);
  switch (d.name) {
    case "pattern":
      return ofText(d.pattern.replaceAll("#", "0").replaceAll("?", "A"));
    case "choice":
      return either(d.choices.map((c) => of(c.value)));
    case "element":
      return either(d.elements.map(of));
    case "subset":
      return shortened(joined([...d.elements.map(of), ofText(d.separator)]));
    case "faker": {
      if (!isText(e.type)) return ofType(draft, e.type);
      const shape = draft.program.context.faker.shapeOf(d.method, d.arguments);
      return shape === null ? anything : { ...shape, length: null };
    }
    default:
      return isText(e.type) ? anything : ofType(draft, e.type);
  }
}

function ofField(draft: Draft, entity: number, index: number, steps: number): Makeup {
  const model = draft.entities[entity];
  const field = model?.fields[index];
  if (model === undefined || field === undefined || field.role === "live" || field.role === "label") return anything;
  if (!isText(field.type)) return ofType(draft, field.type);
  if (field.value.by === "rule") return limited(makeupOf(draft, field.value.rule, steps), field.type);
  if (field.value.by !== "population") return anything;
  const { what } = field.value;
  if (what.value === "given") return ofCells(draft, entity, field);
  if (what.value !== "each") return anything;
  const population = model.populations[what.population];
  const each = population?.form === "each" || population?.form === "per" ? population.each[what.each] : undefined;
  return each?.over === "list" ? either(each.values.map((value) => ofText(String(value)))) : anything;
}

function ofCells(draft: Draft, entity: number, field: FieldModel): Makeup {
  const population = draft.entities[entity]?.populations[0];
  if (population?.form !== "rows") return anything;
  const column = population.fields.indexOf(field.index);
  return column === -1 ? anything : either(population.rows.map((row) => ofText(String(row[column] ?? ""))));
}

function ofCall(fn: string, args: readonly Makeup[]): Makeup {
  const [first] = args;
  if (first === undefined) return anything;
  switch (fn) {
    case "lower":
    case "upper":
    case "title":
      return { ...first, length: null };
    case "concat":
      return joined(args);
    case "trim":
    case "left":
    case "right":
    case "substr":
    case "slug":
      return shortened(first);
    case "replace":
      return shortened(joined(args));
    default:
      return anything;
  }
}

/** Labels of an enum, as text. */
function ofLabels(draft: Draft, e: Expr): Makeup {
  if (e.type.kind !== "enum") return anything;
  const labels = draft.program.schema.enums[e.type.enum]?.labels.map((label) => label.name) ?? [];
  const only = e.op === "literal" && typeof e.value === "number" ? labels[e.value] : undefined;
  return only === undefined ? either(labels.map(ofText)) : ofText(only);
}

function ofType(draft: Draft, type: Type): Makeup {
  switch (type.kind) {
    case "bool":
      return words;
    case "date":
      return { ...digits, length: 10 };
    case "timestamp":
      return { ...digits, length: 19 };
    case "uuid":
      return { ...digits, length: 36 };
    case "int":
    case "bigint":
    case "decimal":
    case "float":
      return digits;
    case "enum":
      return either((draft.program.schema.enums[type.enum]?.labels ?? []).map((label) => ofText(label.name)));
    default:
      return anything;
  }
}

/** Zeros to the left, up to a width. */
function padded(makeup: Makeup, pad: number | null): Makeup {
  if (pad === null) return makeup;
  const isLonger = makeup.length !== null && makeup.length >= pad;
  return isLonger ? makeup : { starts: true, ends: makeup.ends || makeup.empty, contains: true, empty: false, length: null };
}

/** A text that may be cut may end where it did not. */
function limited(makeup: Makeup, type: Type): Makeup {
  const most = type.kind === "text" || type.kind === "char" ? type.length : null;
  if (most === null || (makeup.length !== null && makeup.length <= most)) return makeup;
  return { ...makeup, ends: makeup.ends || makeup.contains, length: null };
}

function isText(type: Type): boolean {
  return type.kind === "text" || type.kind === "char";
}
