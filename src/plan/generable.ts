/** What the language says and the generator cannot make yet: one diagnostic for each, so that nothing is left out in silence. */
import { notYet } from "../diagnostics/catalogue/generator.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { AggregateExpr, Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../model/model.ts";
import { fieldExpressions, holds, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { isAbove, siblingChoice } from "./actor-rows.ts";
import { afterEventProblem, isAfterEvent } from "./after-events.ts";
import { isBornInTime, partsOf, isTemporalRoot } from "./births.ts";
import { followsText, isTextual, wordsOfText } from "./carried-texts.ts";
import { areOtherActors, ownedProblem, readingProblem, wayProblem } from "./owned-rows.ts";
import { isKnownBeforeNumbers } from "./numbers.ts";
import { comparedWhere } from "./compared.ts";
import { comparedBesideProblem } from "./compared-beside.ts";
import { beginsByRowsBelow, besideProblem, endsByRowsBelow, isOverPast } from "./past.ts";
import { hasMoment, reductionProblem, reductionWay, wayOfRows } from "./reductions.ts";
import { misreadRowsBefore, rowBeforeProblem } from "./rows-before.ts";
import { runningProblem } from "./running.ts";
import { misreadSiblings, siblingProblem } from "./siblings.ts";
import { hasOwnMoment, isRoot, perPopulations, rootsOf, type Wave } from "./waves.ts";

export function reportNotGenerable(
  model: Model,
  waves: readonly Wave[],
  /** For each entity the fields that stay in memory. */
  kept: readonly (readonly number[])[],
  diagnostics: Diagnostics,
): void {
  const rules = new Rules(model, waves, kept, diagnostics);
  for (const entity of model.entities) rules.entity(entity);
  misreadRowsBefore(model, (at, what) => diagnostics.report(notYet, at.span, { what }));
  misreadSiblings(model, (at, what) => diagnostics.report(notYet, at.span, { what }));
  for (const lifecycle of model.lifecycles) {
    const entity = model.entities[lifecycle.entity]!;
    if (!isRoot(entity)) diagnostics.report(notYet, lifecycle.span, { what: `a lifecycle of owned rows (${entity.name})` });
    for (const clause of lifecycle.clauses) {
      const { timing } = clause;
      if (timing.form === "on" && timing.after !== null)
        diagnostics.report(notYet, clause.span, { what: "a clause some time after an event" });
      if (timing.form === "on" && clause.to === null)
        diagnostics.report(notYet, clause.span, { what: "an event on another event" });
      if (timing.form === "at" && readsNow(timing.rate))
        diagnostics.report(notYet, clause.span, { what: "a rate that drifts with `now`" });
    }
  }
}

const readsNow = (e: Expr): boolean => holds(e, (x) => x.op === "context" && x.name === "now");

class Rules {
  readonly #model: Model;
  readonly #waves: readonly Wave[];
  readonly #kept: readonly (readonly number[])[];
  readonly #diagnostics: Diagnostics;

  constructor(model: Model, waves: readonly Wave[], kept: readonly (readonly number[])[], diagnostics: Diagnostics) {
    this.#model = model;
    this.#waves = waves;
    this.#kept = kept;
    this.#diagnostics = diagnostics;
  }

  #refuse(at: { readonly span: EntityModel["span"] }, what: string): void {
    this.#diagnostics.report(notYet, at.span, { what });
  }

  entity(entity: EntityModel): void {
    if (entity.history) this.#refuse(entity, `the history of an entity (${entity.name})`);
    if (beginsByRowsBelow(entity)) this.#refuse(entity, `a moment that follows from rows below (${entity.name})`);
    if (endsByRowsBelow(this.#model, entity)) this.#refuse(entity, `an end that follows from rows below (${entity.name})`);
    const roots = entity.populations.filter((p) => p.form !== "per");
    if (roots.length > 1 || (roots.length === 1 && perPopulations(entity).length > 0))
      this.#refuse(entity, `an entity with several sources, one of them a root (${entity.name})`);
    if (rootsOf(this.#model, entity).size > 1) this.#shared(entity);
    for (const population of perPopulations(entity)) this.#population(entity, population);
    for (const population of entity.populations)
      for (const part of partsOf(entity, population).map((index) => this.#model.entities[index]!)) {
        if (isRoot(part)) continue;
        const problem = areOtherActors(this.#model, entity, part)
          ? ownedProblem(this.#model, this.#kept, part)
          : `a row for each row of all actors of the own root entity (${part.name}; \`of\` goes through those of the own actor)`;
        if (problem !== null) this.#refuse(entity, problem);
      }
    for (const field of entity.fields) this.#field(entity, field);
    const later = isAfterEvent(this.#model, entity) ? afterEventProblem(this.#model, entity) : null;
    if (later !== null) this.#refuse(entity, `rows some time after an event's row, ${later}`);
  }

  /** Rows below several roots are numbered and written together. */
  #shared(entity: EntityModel): void {
    if (entity.hidden && this.#model.entities.some((e) => perPopulations(e).some((p) => p.owner === entity.index)))
      this.#refuse(entity, `rows below hidden ones that stand below several root entities (${entity.name})`);
    if (perPopulations(entity).some((p) => p.each.length > 0))
      this.#refuse(entity, `\`each\` in a table below several root entities (${entity.name})`);
  }

  #population(entity: EntityModel, p: PerPopulation): void {
    if (p.event === "lifecycle") this.#refuse(entity, "a row for each transition");
    if (p.event === null) return;
    if (p.atLeast > 0 && (p.each.length > 0 || p.when !== null))
      this.#refuse(entity, "a least number of rows for one event that are made under conditions");
    const rows = p.each.findIndex((each) => each.over === "rows");
    if (rows < 0) return;
    if (p.each.some((each) => each.over === "rows" && each.of !== null))
      this.#refuse(entity, "a row for each of the actor's rows, for one event");
    else if (partsOf(entity, p).some((part) => isOfPeriod(this.#model, this.#model.entities[part]!)))
      this.#refuse(entity, "a row for each of rows that a longer period has more of at every moment, for one event");
    else if (p.count !== null || p.each.slice(1).some((each) => each.over === "rows") || rows > 0)
      this.#refuse(entity, "several rows for each of other rows, or for each beside something else before, for one event");
  }

  #field(entity: EntityModel, field: FieldModel): void {
    if (field.history) this.#refuse(field, `the history of a field (${entity.name}.${field.name})`);
    if (field.role === "label") this.#refuse(field, `a label (${entity.name}.${field.name})`);
    if (field.role === "live" && entity.lifecycle !== null) this.#liveText(entity, field);
    const walked = siblingChoice(field) === null ? siblingProblem(this.#model, this.#waves, entity, field) : null;
    if (walked !== null) this.#refuse(field, walked);
    const own = rootsOf(this.#model, entity);
    if (field.value.by === "rule" && holds(field.value.rule, (e) => e.op === "split") && mayPartlyHappen(entity))
      this.#partsInTime(entity, field);
    for (const rule of fieldExpressions(field)) {
      walk(rule, (e) => {
        for (const ref of rowRefsOf(e)) this.#previous(entity, field, e, ref);
        if (e.op === "aggregate" && this.#isElsewhere(entity, e)) this.#aggregate(entity, field, e);
        this.#beside(entity, field, e);
        if (e.op === "field" && field.role !== "live" && field.role !== "label") {
          const read = this.#model.entities[e.of.entity]!;
          if (read.fields[e.field]!.role === "live" && !(own.has(read.index) && read.lifecycle !== null))
            this.#refuse(e, `a live field of ${read.name} as of a moment`);
        }
      });
    }
    for (const p of entity.populations)
      for (const rule of populationExpressions(p))
        walk(rule, (e) => {
          this.#beside(entity, null, e);
          if (e.op !== "aggregate" || !this.#isElsewhere(entity, e)) return;
          const way = reductionWay(this.#model, this.#waves, entity, false, e);
          if (way === null || ((e.fn === "first" || e.fn === "last") && way === "as of")) {
            const problem = this.#compares(entity, false, e);
            this.#refuse(e, problem ?? `an aggregate over rows of ${this.#model.entities[e.entity]!.name} in a population`);
          }
        });
  }

  /** Parts of an amount add up where all rows of an owner happen, or none. */
  #partsInTime(entity: EntityModel, field: FieldModel): void {
    const what = `\`split\` among rows of which some may fall after the period (${entity.name}.${field.name})`;
    const instead = `Divide it among rows without a moment, and let those with one stand below them: \`entity ${entity.name} per Part\`.`;
    this.#diagnostics.report(notYet, field.span, { what, instead });
  }

  /** Of a live text records hold what it is made of, which must be numbers. */
  #liveText(entity: EntityModel, field: FieldModel): void {
    if (!isTextual(field.type)) return;
    for (const rule of fieldExpressions(field))
      walk(rule, (e) => {
        if (e.op === "aggregate" && isTextual(e.type))
          this.#refuse(e, `a text of a row in a live text (${entity.name}.${field.name})`);
      });
  }

  /** Rows below a row above mine, as of my moment. */
  #beside(entity: EntityModel, field: FieldModel | null, e: Expr): void {
    if (e.op !== "aggregate") return;
    const problem = besideProblem(this.#model, entity, field, e) ?? comparedBesideProblem(this.#model, entity, field, e);
    if (problem !== null) this.#refuse(e, problem);
    const isNested = [e.where, e.value].some(
      (x) =>
        x !== null &&
        holds(x, (y) => y.op === "aggregate" && (isOverPast(this.#model, y) || this.#isMomentOfItem(entity, field, e, y))),
    );
    if (isNested) this.#refuse(e, "an aggregate as of a moment within another");
  }

  /** True where the rows of an aggregate within another count by a moment that is not at hand where that is gathered: mine, or its row's. */
  #isMomentOfItem(entity: EntityModel, field: FieldModel | null, e: AggregateExpr, inner: AggregateExpr): boolean {
    if (field?.role === "live" || field?.role === "label" || !this.#isElsewhere(entity, e)) return false;
    if (!isBornInTime(this.#model, this.#model.entities[inner.entity]!) || inner.way.way === "below") return false;
    return hasMoment(this.#model, entity) || hasMoment(this.#model, this.#model.entities[e.entity]!);
  }

  /** A way that begins at the row before mine. */
  #previous(entity: EntityModel, field: FieldModel, e: Expr, ref: RowRef): void {
    let way = ref;
    let first: RowRef | null = null;
    for (; way.row === "follow" || way.row === "owner"; way = way.of) first = way;
    if (way.row !== "previous") return;
    const [population, ...others] = perPopulations(entity);
    // The events of one actor come one after the other, whatever they make.
    const isApart = others.some((p) => p.owner !== population!.owner || p.event === null) || population?.event === null;
    if (others.length > 0 && isApart) this.#refuse(e, `\`previous\` in a table of several populations (${entity.name})`);
    const isOwners = first?.row === "owner" || (first?.row === "follow" && entity.fields[first.field]!.value.by === "population");
    if (isOwners) this.#refuse(e, "what lies behind the owner of a previous row");
    const unheld = field.type.kind === "row" && e.op === "row" ? rowBeforeProblem(this.#model, this.#waves, entity, field) : null;
    if (unheld !== null) this.#refuse(e, unheld);
    const dated = (x: EntityModel): boolean => hasOwnMoment(x) && isAbove(this.#model, entity, x);
    if (this.#model.entities.some(dated)) this.#handedOn(entity, field, e);
    if (!hasOwnMoment(entity)) return;
    const isEvent = perPopulations(entity).some((p) => p.event !== null);
    const problem = isEvent ? null : runningProblem(entity, field.index);
    if (problem !== null) this.#refuse(e, problem);
  }

  /** What goes from row to row where they have moments of their own is held by records, which are made before rows have numbers. */
  #handedOn(entity: EntityModel, field: FieldModel, e: Expr): void {
    const what = `${entity.name}.${field.name}`;
    const isText = followsText(entity, field);
    if (isText && wordsOfText(field.type) === null)
      this.#refuse(e, `a text of any length from the row before, where rows have moments of their own (${what})`);
    const read = e.op === "field" && e.of.row === "previous" ? entity.fields[e.field]! : null;
    const held = isText || !isTextual(field.type) ? field : read;
    if (held !== null && !isKnownBeforeNumbers(this.#model, entity, held))
      this.#refuse(
        e,
        `a value that follows from the row before and from numbers, where rows have moments of their own (${what})`,
      );
  }

  #isElsewhere(entity: EntityModel, e: AggregateExpr): boolean {
    return e.way.way !== "below" || areOtherActors(this.#model, entity, this.#model.entities[e.entity]!);
  }

  /** Why an aggregate over rows elsewhere cannot compare them with mine as it does; null where it can, or they are not at hand. */
  #compares(entity: EntityModel, isLive: boolean, e: AggregateExpr): string | null {
    const way = wayOfRows(this.#model, this.#waves, entity, isLive, e);
    return way === null ? null : reductionProblem(this.#model, way, isLive, e);
  }

  /** An aggregate over rows of another wave, or of other actors. */
  #aggregate(entity: EntityModel, field: FieldModel, e: AggregateExpr): void {
    const over = this.#model.entities[e.entity]!;
    const owner = e.way.way === "referring" ? this.#model.entities[e.way.of.entity]! : null;
    if (owner?.hidden === true && !isRoot(owner))
      this.#refuse(e, `an aggregate over rows that refer to hidden ones (${owner.name})`);
    const isKept = !isRoot(over) && areOtherActors(this.#model, entity, over) && (e.way.way === "below" || field.role !== "live");
    const unknown = isKept ? (wayProblem(this.#model, over) ?? readingProblem(this.#model, this.#kept, over)) : null;
    if (unknown !== null) {
      this.#refuse(e, `an aggregate over ${unknown}`);
      return;
    }
    const isPick = e.fn === "first" || e.fn === "last";
    if (isPick && isTextual(e.type)) this.#refuse(e, `${e.fn}() of a text over rows of another entity`);
    const choice = field.value.by === "reference" ? field.value.choice : null;
    const asked = choice?.where.find((c) => c.kind === "candidate" && reads(c.test, e)) ?? null;
    const weighed =
      choice?.by.some((factor) => reads(factor.weight, e)) === true || (choice?.first != null && reads(choice.first.order, e));
    if (asked !== null || weighed) {
      // Candidates are told apart once: what changes with time must begin to hold.
      const begins = asked?.kind === "candidate" && asked.test === e && e.fn === "any";
      const { keys, orders } = comparedWhere(e, false);
      const way = keys.length + orders.length > 0 ? null : reductionWay(this.#model, this.#waves, entity, false, e);
      if (way === null || (isBornInTime(this.#model, over) && !begins))
        this.#refuse(e, `an aggregate over rows of ${over.name} as a condition on candidates`);
      return;
    }
    const way = reductionWay(this.#model, this.#waves, entity, field.role === "live", e);
    if (way === null)
      this.#refuse(
        e,
        this.#compares(entity, field.role === "live", e) ?? `an aggregate over rows of ${over.name}${numberedLate(over)}`,
      );
    else if (isPick && way === "as of") this.#refuse(e, `${e.fn}() over rows of ${over.name} as of a moment`);
  }
}

/** What keeps the rows of an entity out of memory, to be said behind its name. */
const numberedLate = (over: EntityModel): string => (isTemporalRoot(over) ? ", which are numbered by time as mine are" : "");

const reads = (e: Expr, what: Expr): boolean => holds(e, (x) => x === what);

/** True for rows without moments of which a longer period has more: days, and what is made of them. */
function isOfPeriod(model: Model, entity: EntityModel): boolean {
  const { end } = model.period;
  const isMore = (e: EntityModel): boolean =>
    e.populations.some(
      (p) =>
        (p.form === "calendar" && p.end === end) ||
        (p.form === "per" && isMore(model.entities[p.owner]!)) ||
        partsOf(e, p).some((part) => isMore(model.entities[part]!)),
    );
  return !isBornInTime(model, entity) && isMore(entity);
}

/** True where some rows of an owner may fall after the period, and others not. */
function mayPartlyHappen(entity: EntityModel): boolean {
  const time = entity.time === null ? null : entity.fields[entity.time]!.value;
  return time?.by === "rule" && perPopulations(entity).some((p) => p.every === null) && !readsOwnerAlone(time.rule);
}

/** True where a moment follows from rows above alone, so that it is the same for all rows of an owner. */
function readsOwnerAlone(rule: Expr): boolean {
  const isAbove = (ref: RowRef): boolean => ref.row === "owner" && (ref.of.row === "self" || isAbove(ref.of));
  return !holds(rule, (e) => e.op === "draw" || e.op === "serial" || rowRefsOf(e).some((ref) => !isAbove(ref)));
}
