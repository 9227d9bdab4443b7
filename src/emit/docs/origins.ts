/** Where rows and values come from, in words. */
import type { Expr } from "../../model/expression.ts";
import type { EachModel, EntityModel, FieldModel, Model, Population, ReferenceChoice } from "../../model/model.ts";
import { dateText } from "../../runtime/time/iso.ts";
import { expressionText } from "./expression-text.ts";
import { code } from "./markdown.ts";
import { labelText, percentage, trimmed } from "./value-text.ts";

/** 1286 -> `1,286`. */
export function grouped(n: number): string {
  const [whole = "", fraction] = String(n).split(".");
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

function amount(model: Model, e: Expr): string {
  return e.op === "literal" && typeof e.value === "number" ? grouped(e.value) : code(expressionText(model, e));
}

/** How many rows an entity has, and what each stands for: a sentence for each of its populations. */
export function rowsText(model: Model, entity: EntityModel): string {
  return entity.populations.map((population) => `${populationText(model, entity, population)}.`).join(" ");
}

function populationText(model: Model, entity: EntityModel, p: Population): string {
  const shaped = (curves: readonly number[]): string =>
    curves.length === 0 ? "" : `, shaped by ${curves.map((c) => code(model.curves[c]?.name ?? "?")).join(" and ")}`;
  const scaled = (fixed: boolean): string => (fixed ? ", whatever the scale" : " at scale 1");
  switch (p.form) {
    case "numbered":
      return `${amount(model, p.count)} rows${scaled(p.fixed)}`;
    case "over":
      return `${amount(model, p.count)} rows${scaled(p.fixed)}, from ${dateText(p.start)} to ${dateText(p.end - 1)}${shaped(p.curves)}`;
    case "arriving":
      return `${arrivals(model, p.perSecond)} at scale 1${shaped(p.curves)}`;
    case "rows":
      return `${grouped(p.rows.length)} given rows`;
    case "tree":
      return `A tree of ${amount(model, p.roots)} roots, ${amount(model, p.children)} children each, ${amount(model, p.depth)} levels deep`;
    case "link": {
      const [a, b] = p.sides.map((side) => entity.fields[side]?.name ?? "?");
      return `${amount(model, p.count)} different pairs of ${a} and ${b}`;
    }
    case "calendar":
      return `One row a ${p.unit} from ${dateText(p.start)} to ${dateText(p.end - 1)}`;
    case "each":
      return `One row for each combination of ${p.each.map((each) => eachText(model, each)).join(" and ")}${whenText(model, p.when)}`;
    case "per": {
      const owner = model.entities[p.owner];
      const occasion = p.event === null ? "" : p.event === "lifecycle" ? " and change of its state" : ` and ${code(p.event)}`;
      const combined = p.each.length === 0 ? "" : `, each with ${p.each.map((each) => eachText(model, each)).join(" and ")}`;
      const least = p.atLeast > 0 ? `, at least ${p.atLeast}` : "";
      const every = p.every === null ? "" : `, ${code(expressionText(model, p.every))} apart`;
      const count = p.count === null ? (p.when === null ? "One" : "None or one") : amount(model, p.count);
      return `${count} for each ${owner?.table ?? "?"}${occasion}${combined}${whenText(model, p.when)}${least}${every}`;
    }
  }
}

function arrivals(model: Model, perSecond: Expr): string {
  if (perSecond.op !== "literal" || typeof perSecond.value !== "number")
    return `Arriving at ${code(expressionText(model, perSecond))}`;
  return `About ${trimmed(perSecond.value * 86_400)} a day`;
}

const whenText = (model: Model, when: Expr | null): string => (when === null ? "" : ` when ${code(expressionText(model, when))}`);

function eachText(model: Model, each: EachModel): string {
  switch (each.over) {
    case "enum":
      return model.enums[each.enum]?.name ?? "?";
    case "range":
      return `${each.low} to ${each.high}`;
    case "list":
      return each.values.join(", ");
    case "rows":
      return model.entities[each.entity]?.name ?? "?";
  }
}

/** How a field gets its value. */
export function valueText(model: Model, entity: EntityModel, field: FieldModel): string {
  const { value } = field;
  switch (value.by) {
    case "serial": {
      const per = value.per === null ? null : model.entities[value.per.entity];
      return per == null ? "numbered from 1" : `numbered from 1 within each ${per.table}`;
    }
    case "rule":
      return ruleText(model, entity, value.rule);
    case "reference":
      return choiceText(model, value.choice);
    case "population":
      return populationValueText(model, entity, value.what);
  }
}

function ruleText(model: Model, entity: EntityModel, rule: Expr): string {
  if (rule.op === "draw") {
    const { distribution } = rule;
    const { type } = rule;
    if (distribution.name === "label" && type.kind === "enum")
      return `drawn by the shares of ${model.enums[type.enum]?.name ?? "?"}`;
    if (distribution.name === "uuid") return "a random UUID";
    if (distribution.name === "segment") {
      const segments = entity.segments[distribution.segments];
      const total = segments?.segments.reduce((sum, s) => sum + s.weight, 0) ?? 0;
      const shares = segments?.segments.map((s) => `${labelText(s.label)} ${percentage(s.weight / total)}`);
      return `${segments?.exact === true ? "exactly" : "about"} ${code(shares?.join(", ") ?? "")}`;
    }
  }
  return code(expressionText(model, rule));
}

function choiceText(model: Model, choice: ReferenceChoice): string {
  const text = (e: Expr): string => expressionText(model, e);
  const target = model.entities[choice.target]?.table ?? "?";
  const conditions = choice.where.map((c) => {
    switch (c.kind) {
      case "candidate":
      case "mine":
        return text(c.test);
      case "equal":
        return `${text(c.candidate)} == ${text(c.mine)}${c.anyIfNull === true ? " (any where that is null)" : ""}`;
      case "notRow":
        return `${target} != ${text(c.mine)}`;
      case "time":
        return `${text(c.candidate)} ${{ lt: "<", le: "<=", gt: ">", ge: ">=" }[c.op]} ${text(c.mine)}`;
    }
  });
  const weights = choice.by.map((factor) => text(factor.weight));
  const parts = [
    choice.first === null
      ? `one of ${target}`
      : `the ${target} with the ${choice.first.descending ? "largest" : "smallest"} ${code(text(choice.first.order))}`,
    ...(conditions.length === 0 ? [] : [`where ${code(conditions.join(" and "))}`]),
    ...(weights.length === 0 ? [] : [`weighted by ${code(weights.join(" * "))}`]),
    ...(choice.zipf === null ? [] : [`by a Zipf law of exponent ${choice.zipf}`]),
    ...(choice.distinctUnder === null ? [] : [`no two alike within one ${model.entities[choice.distinctUnder]?.table ?? "?"}`]),
    ...(choice.alive ? ["among those that exist at that moment"] : []),
    ...(choice.missing === null ? [] : [`missing by ${code(text(choice.missing))}`]),
  ];
  return parts.join(", ");
}

function populationValueText(
  model: Model,
  entity: EntityModel,
  what: Extract<FieldModel["value"], { by: "population" }>["what"],
): string {
  switch (what.value) {
    case "owner": {
      const population = entity.populations[what.population];
      const owner = population?.form === "per" ? model.entities[population.owner]?.table : undefined;
      return `the ${owner ?? "row"} that it belongs to`;
    }
    case "given":
      return "given";
    case "side":
      return "a side of the pair";
    case "tree":
      return {
        parent: "its parent in the tree",
        level: "its level in the tree, from 1",
        path: "the names on the way down the tree",
        root: "the root of its tree",
        isLeaf: "whether nothing hangs below it",
      }[what.of];
    case "calendar":
      return "the calendar's";
    case "version":
      return {
        validFrom: "from when this version holds",
        validTo: "when the next version took its place",
        isCurrent: "whether it is the last version",
      }[what.of];
    case "moment":
      return "when the row comes about";
    case "version":
      return {
        validFrom: "from when the version holds",
        validTo: "until when it holds",
        isCurrent: "whether it is the last version",
      }[what.of];
    case "each": {
      const population = entity.populations[what.population];
      const each = population?.form === "per" || population?.form === "each" ? population.each[what.each] : undefined;
      return each === undefined ? "one of each" : `each of ${eachText(model, each)}`;
    }
  }
}
