/** The number of a row that is numbered after counting may be written, but decides nothing. */
import * as problem from "../../diagnostics/catalogue/keys.ts";
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, FieldModel } from "../../model/model.ts";
import { choiceExpressions, distributionOperands, populationExpressions, walk } from "../../model/walk.ts";
import { perPopulations } from "../moments.ts";
import { eachField, type Draft } from "./draft.ts";

/** Where a number is held: in an expression, or by way of a field. */
interface Holder {
  readonly span: Expr["span"];
  readonly what: string;
}

export function judgeRowNumbers(draft: Draft): void {
  const late = draft.entities.map(isNumberedLate);
  const tainted = taintedFields(draft, late);
  const judge = (entity: EntityModel, e: Expr): void => {
    const holder = numberIn(draft, late, tainted, entity, e);
    if (holder !== null) draft.program.diagnostics.report(problem.numberRead, holder.span, { what: holder.what });
  };
  eachField(draft, (entity, field) => {
    if (field.value.by === "reference") for (const e of choiceExpressions(field.value.choice)) judge(entity, e);
    if (field.value.by !== "rule") return;
    if (field.role === "time" || field.role === "until") judge(entity, field.value.rule);
    walk(field.value.rule, (x) => {
      if (x.op !== "draw") return;
      // What is chosen among may hold the number; what weighs and bounds the choice may not.
      const d = x.distribution;
      const deciding =
        d.name === "choice"
          ? d.choices.map((c) => c.weight)
          : d.name === "element"
            ? []
            : d.name === "subset"
              ? [d.size]
              : distributionOperands(d);
      const bounds = x.within === null ? [] : [x.within.low, x.within.high];
      for (const e of [...deciding, ...bounds, ...(x.shared ?? [])]) judge(entity, e);
    });
  });
  for (const entity of draft.entities)
    for (const population of entity.populations) for (const e of populationExpressions(population)) judge(entity, e);
}

/** Rows that follow time, or their owners, are numbered when they have been counted. */
function isNumberedLate(entity: EntityModel): boolean {
  return perPopulations(entity).length > 0 || entity.populations.some((p) => p.form === "over" || p.form === "arriving");
}

/** Fields whose value holds the number of a late row, as `entity.field`. */
function taintedFields(draft: Draft, late: readonly boolean[]): ReadonlySet<string> {
  const tainted = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const entity of draft.entities)
      for (const field of entity.fields) {
        const id = `${entity.index}.${field.index}`;
        if (tainted.has(id) || !holdsNumber(draft, late, tainted, entity, field)) continue;
        tainted.add(id);
        grew = true;
      }
  }
  return tainted;
}

function holdsNumber(
  draft: Draft,
  late: readonly boolean[],
  tainted: ReadonlySet<string>,
  entity: EntityModel,
  field: FieldModel,
): boolean {
  if (field.value.by === "serial") return field.value.per === null && late[entity.index] === true;
  return field.value.by === "rule" && numberIn(draft, late, tainted, entity, field.value.rule) !== null;
}

/** The part of an expression that holds the number of a late row. */
function numberIn(
  draft: Draft,
  late: readonly boolean[],
  tainted: ReadonlySet<string>,
  entity: EntityModel,
  e: Expr,
): Holder | null {
  const found: Holder[] = [];
  walk(e, (x) => {
    if ((x.op === "serial" || x.op === "tag") && late[entity.index] === true)
      found.push({ span: x.span, what: x.op === "tag" ? "`{#}`" : "`serial`" });
    if (x.op === "field" && tainted.has(`${x.of.entity}.${x.field}`))
      found.push({ span: x.span, what: `\`${draft.entities[x.of.entity]?.fields[x.field]?.name ?? ""}\`` });
  });
  return found[0] ?? null;
}
