/** Rows made of others (pairs, combinations) are there once those are. What a lookup asks anyway need not be asked again. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { Conjunct, EntityModel, Model, ReferenceChoice } from "../model/model.ts";

/** The fields of the candidates that hold the rows which they are made of, in their order; null for one that has no field. */
function partFields(target: EntityModel): readonly (number | null)[] {
  const [population] = target.populations;
  if (population?.form === "link") return population.sides;
  return population?.form === "each" ? population.each.map((each) => each.field) : [];
}

/** True where the conditions of a choice leave only candidates whose part at `index` is there at the moment of the row that chooses. */
export function isPartBorn(model: Model, reader: EntityModel, choice: ReferenceChoice, index: number): boolean {
  const field = partFields(model.entities[choice.target]!)[index] ?? null;
  return field !== null && choice.where.some((c) => proves(model, reader, c, field));
}

function proves(model: Model, reader: EntityModel, c: Conjunct, part: number): boolean {
  if (c.kind === "equal") {
    // A row that mine refers to is there.
    const isPart = c.candidate.op === "field" && c.candidate.of.row === "candidate" && c.candidate.field === part;
    if (!isPart || c.anyIfNull === true || c.mine.op !== "field" || c.mine.of.row !== "self") return false;
    return reader.fields[c.mine.field]!.value.by === "reference";
  }
  if (c.kind !== "time" || (c.op !== "le" && c.op !== "lt")) return false;
  const candidate = unconverted(c.candidate);
  if (candidate.op !== "field" || candidate.of.row !== "follow") return false;
  const { of } = candidate;
  const isBirth = of.of.row === "candidate" && of.field === part && model.entities[of.entity]!.time === candidate.field;
  return isBirth && isMyMoment(model, unconverted(c.mine));
}

const unconverted = (e: Expr): Expr => (e.op === "convert" ? unconverted(e.arg) : e);

/** True for the moment of the row or of one that owns it, neither of which lies after it. */
function isMyMoment(model: Model, e: Expr): boolean {
  const isAbove = (ref: RowRef): boolean => ref.row === "self" || (ref.row === "owner" && isAbove(ref.of));
  return e.op === "field" && isAbove(e.of) && model.entities[e.of.entity]!.time === e.field;
}
