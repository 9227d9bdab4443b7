/** Collects what an emitted module needs at its top: imports, constants, draw names; each once, in order of first use. */
import type { AggregateExpr, Expr, RowRef } from "../../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../../model/model.ts";
import { fieldExpressions, rowRefsOf, walk } from "../../model/walk.ts";
import { sizesOf } from "../../plan/expectations.ts";
import type { Plan } from "../../plan/plan.ts";
import { comparedWhere, isDescending, ordersOf, type Order } from "../../plan/compared.ts";
import { reductionWay, type ReductionWay } from "../../plan/reductions.ts";
import { keyOf } from "../../plan/strata.ts";
import type { Transaction, Wave } from "../../plan/waves.ts";
import { hash32 } from "../../runtime/random/hash.ts";
import { camel, Names, plural, property } from "./names.ts";

/** An aggregate over rows of another wave. */
export interface Reduction {
  readonly name: string;
  readonly e: AggregateExpr;
  /** The entity whose rows it belongs to; null for one number over all rows. */
  readonly target: number | null;
  readonly way: ReductionWay;
  /** The values by which its rows are told apart, where the condition compares them with the row that reads it. */
  readonly groups: Groups | null;
  /** The values of its rows by whose order those that count are found: of their limits which sides there are. */
  readonly orders: readonly Order[];
}

/** Rows of an entity by values of theirs, and by the row that they belong to, if any: reductions by the same values share them. */
export interface Groups {
  readonly name: string;
  readonly item: readonly Expr[];
  readonly way: AggregateExpr["way"];
}

/** Members of the class `Run` that no entity gives. */
const membersOfEveryRun = new Set([
  "seed",
  "scale",
  "shard",
  "periodStart",
  "periodEnd",
  "events",
  "numberings",
  "sharedStream",
  "gathered",
  "reductions",
]);

/** The parameter for the writer of an entity's table. */
export function writerName(entity: EntityModel): string {
  return camel(`${entity.name}_table`);
}

/** A member of the run that emitted functions use. */
export type Member =
  | { readonly kind: "numbering"; readonly entity: number; readonly transaction: Transaction }
  | { readonly kind: "store"; readonly entity: number; readonly width: number }
  | { readonly kind: "columns"; readonly entity: number }
  | { readonly kind: "candidates"; readonly entity: number; readonly field: number }
  | { readonly kind: "attempts"; readonly entity: number }
  /** The numbers of root rows that are numbered by time, by ordinal. */
  | { readonly kind: "numbers"; readonly entity: number }
  /** How many owned rows there are, for rows of other actors. */
  | { readonly kind: "rows"; readonly entity: number }
  /** Their places in key order, as a walk comes upon them; where they are numbered by time. */
  | { readonly kind: "places"; readonly entity: number }
  /** The moments that a population draws for root rows without a `time`, or that owned rows have from their owners, by ordinal. */
  | { readonly kind: "births"; readonly entity: number }
  | { readonly kind: "textGroups"; readonly entity: number; readonly field: number; readonly candidate: Expr }
  | { readonly kind: "reduction"; readonly reduction: Reduction };

export class ModuleBuilder {
  readonly model: Model;
  readonly plan: Plan;
  readonly members = new Map<string, Member>();
  /** The wave whose functions are emitted. */
  wave: Wave | null = null;
  readonly #reductions = new Map<string, Reduction>();
  readonly #sizes: readonly (number | null)[];
  /** Names of the module: constants and imports, which functions read, and what stands around them. */
  readonly names: Names;
  /** What is imported, under the name that it has in the module. */
  readonly #imports = new Map<string, string>();
  readonly #types = new Set<string>();
  readonly #constants: { readonly name: string; readonly code: string; readonly doc: string | null }[] = [];
  readonly #byCode = new Map<string, string>();
  readonly #draws = new Map<string, Map<string, string>>();

  constructor(model: Model, plan: Plan) {
    this.model = model;
    this.plan = plan;
    this.#sizes = sizesOf(model);
    const parameters = "run from to slice at row words list begins attempts attempt text texts filled".split(" ");
    this.names = new Names([...parameters, ...model.entities.map(writerName), "draw", "Run"]);
    for (const name of ["schema", "start", "waves", "settings", "wanted"]) this.names.takeUnread(name);
    // Those that are gathered while rows are written must be known before the first writer is emitted.
    for (const entity of model.entities)
      for (const field of entity.fields)
        if (field.role === "live")
          for (const rule of fieldExpressions(field))
            walk(rule, (e) => void (e.op === "aggregate" && e.way.way !== "below" && this.reduction(e, entity, true)));
  }

  #reduction(e: AggregateExpr, way: ReductionWay, isLive: boolean): Reduction {
    const { keys, rest } = comparedWhere(e, isLive);
    const orders = ordersOf(this.model, e, way === "as of", isLive);
    const sorted = orders.map((o) => `${isDescending(o) ? "above" : "below"} ${o.value === "birth" ? "" : keyOf(o.value)}`);
    // Whatever the values of my row are called, rows of the same values are summed up once.
    const key = way + keyOf({ ...e, where: rest }) + [...keys.map(({ item }) => keyOf(item)), ...sorted].join();
    const known = this.#reductions.get(key);
    if (known !== undefined) return known;
    const over = this.model.entities[e.entity]!.name;
    const what = e.value?.op === "field" ? this.model.entities[e.value.of.entity]!.fields[e.value.field]!.name : "";
    const target = e.way.way === "all" ? null : e.way.of.entity;
    const of = target === null ? "" : `_of_${this.model.entities[target]!.name}`;
    const reduction: Reduction = {
      name: this.names.take(camel(`${e.fn}_${over}_${what}${of}`)),
      e: { ...e, where: rest },
      target,
      way,
      groups: this.#groups(
        e,
        way,
        keys.map(({ item }) => item),
      ),
      orders,
    };
    this.#reductions.set(key, reduction);
    return reduction;
  }

  /** The groups of a keyed aggregate; null for others. Those that columns fill are a reduction's own. */
  #groups(e: AggregateExpr, way: ReductionWay, item: readonly Expr[]): Groups | null {
    if (item.length === 0) return null;
    const read = item.map((x) => (x.op === "field" ? this.model.entities[x.of.entity]!.fields[x.field]!.name : x.op));
    const name = camel(`${this.model.entities[e.entity]!.name}_by_${read.join("_and_")}`);
    if (way !== "written") return { name: "groups", item, way: e.way };
    const target = e.way.way === "all" ? "" : `${e.way.of.entity}.${e.way.way === "referring" ? e.way.field : ""}`;
    const key = `${e.entity} ${e.way.way} ${target} ${item.map(keyOf).join()}`;
    const known = this.#sharedGroups.get(key);
    if (known !== undefined) return known;
    const groups = { name: this.names.take(name), item, way: e.way };
    this.#sharedGroups.set(key, groups);
    return groups;
  }
  readonly #sharedGroups = new Map<string, Groups>();

  /** The reduction that an aggregate over other rows is to a column of the reader. */
  reduction(e: AggregateExpr, reader: EntityModel, isLive: boolean): Reduction {
    const way = reductionWay(this.model, this.plan.waves, reader, isLive, e);
    if (way === null) throw new Error(`${e.fn} over ${this.model.entities[e.entity]!.name} is refused by the plan`);
    const reduction = this.#reduction(e, way, isLive);
    if (way !== "written") this.member(reduction.name, { kind: "reduction", reduction });
    return reduction;
  }
  /** The reductions that are filled while rows of an entity are written. */
  reductionsOver(entity: number): readonly Reduction[] {
    return this.writtenReductions.filter((r) => r.e.entity === entity);
  }
  get writtenReductions(): readonly Reduction[] {
    return [...this.#reductions.values()].filter((r) => r.way === "written");
  }
  /** True where a column of the entity reads a reduction, so that its rows are written after those that fill it. */
  readsReductions(entity: EntityModel): boolean {
    let found = false;
    for (const field of entity.fields)
      if (field.role === "live")
        for (const rule of fieldExpressions(field))
          walk(rule, (e) => {
            if (e.op === "aggregate" && e.way.way !== "below") found ||= this.reduction(e, entity, true).way === "written";
          });
    return found;
  }

  /**
   * The first day on which rows of a transaction can be born, where their buckets begin: of a temporal root its span's, of rows
   * below a root the period's (earlier ones are not written); of other roots ten years before (earlier ones share a bucket).
   */
  firstBirth(t: Transaction): number {
    const head = this.model.entities[t.head]!;
    const { start } = this.model.period;
    for (const p of head.populations) {
      if (p.form === "over") return Math.min(p.start, start);
      if (p.form === "arriving" || p.form === "per") return start;
    }
    return start - 3_653;
  }

  /** The transaction that an entity's rows belong to. */
  transactionOf(entity: number): Transaction {
    const all = (this.wave?.entities.includes(entity) === true ? [this.wave] : this.plan.waves).flatMap((w) => w.transactions);
    return all.find((t) => t.head === entity || t.members.includes(entity))!;
  }

  /** Declares a member of the run, once. */
  member(name: string, member: Member): string {
    if (!this.members.has(name)) this.members.set(name, member);
    return name;
  }
  columns(entity: EntityModel): string {
    const name = plural(camel(entity.name));
    const isTaken =
      membersOfEveryRun.has(name) || /(Rows|Events|Moments|Groups|Attempts|Candidates|Numbers|Places|Births)$/.test(name);
    return this.member(isTaken ? camel(`${entity.name}_columns`) : name, { kind: "columns", entity: entity.index });
  }
  candidates(entity: EntityModel, field: FieldModel): string {
    return this.member(camel(`${entity.name}_${field.name}_candidates`), {
      kind: "candidates",
      entity: entity.index,
      field: field.index,
    });
  }
  /** The numbers of the rows of a root entity that is numbered by time. */
  numbers(entity: EntityModel): string {
    return this.member(camel(`${entity.name}_numbers`), { kind: "numbers", entity: entity.index });
  }
  /** How many rows an entity has that owners have. */
  ownedRows(entity: EntityModel): string {
    return this.member(camel(`${entity.name}_rows`), { kind: "rows", entity: entity.index });
  }
  /** The places in key order of owned rows that are numbered by time. */
  places(entity: EntityModel): string {
    return this.member(camel(`${entity.name}_places`), { kind: "places", entity: entity.index });
  }
  /** The births of the rows of a temporal root entity, or of an owned one, that has no `time`. */
  births(entity: EntityModel): string {
    return this.member(camel(`${entity.name}_births`), { kind: "births", entity: entity.index });
  }
  /** How many attempts each row of an entity took until its unique texts were not taken. */
  attempts(entity: EntityModel): string {
    return this.member(camel(`${entity.name}_attempts`), { kind: "attempts", entity: entity.index });
  }
  /** The fields whose draws are tried again until the entity's unique texts differ: those that the texts come from. */
  redrawn(entity: EntityModel): ReadonlySet<number> {
    const known = this.#redrawn.get(entity.index);
    if (known !== undefined) return known;
    const found = new Set<number>();
    this.#redrawn.set(entity.index, found);
    const add = (index: number): void => {
      if (found.has(index)) return;
      found.add(index);
      for (const rule of fieldExpressions(entity.fields[index]!))
        walk(rule, (e) => {
          for (const ref of rowRefsOf(e)) {
            if (ref.row === "self" && e.op === "field") add(e.field);
            for (let at: RowRef = ref; at.row === "follow"; at = at.of) if (at.of.row === "self") add(at.field);
          }
        });
    };
    for (const field of entity.fields) if (field.unique === "redraw") add(field.index);
    return found;
  }
  readonly #redrawn = new Map<number, Set<number>>();
  /** The numbers that stand for the texts of a candidate's field. */
  textGroups(entity: EntityModel, field: FieldModel, candidate: Expr): string {
    return this.member(camel(`${entity.name}_${field.name}_groups`), {
      kind: "textGroups",
      entity: entity.index,
      field: field.index,
      candidate,
    });
  }
  /** How large an entity is, for choices that must depend neither on the scale of a run nor on the end of the period. */
  sizeOf(entity: number): number {
    return this.#sizes[entity] ?? Number.POSITIVE_INFINITY;
  }

  /** The name of a function of the module: only what stands outside of all functions reads it. */
  functionName(wish: string): string {
    return this.names.takeUnread(wish);
  }
  /** Imports a value of the runtime and returns its name. */
  runtime(name: string): string {
    const known = this.#imports.get(name);
    if (known !== undefined) return known;
    const local = this.names.take(name);
    this.#imports.set(name, local);
    return local;
  }
  /** Imports a type of the runtime and returns its name. */
  runtimeType(name: string): string {
    this.#types.add(name);
    return name;
  }

  /** A constant of the module: the same code is declared once. */
  constant(wish: string, code: string, doc: string | null = null): string {
    const known = this.#byCode.get(code);
    if (known !== undefined) return known;
    const name = this.names.take(camel(wish));
    this.#constants.push({ name, code, doc });
    this.#byCode.set(code, name);
    return name;
  }

  /** The name of a draw, as an expression that is the hash of the name: `draw.Order.status`. */
  draw(use: string): string {
    const [, group = "", rest = use] = /^([^.#/]*)[.#](.*)$/s.exec(use) ?? [];
    const members = this.#draws.get(group) ?? new Map<string, string>();
    this.#draws.set(group, members);
    const wish = property(rest.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^(\p{N})/u, "_$1"));
    let name = wish;
    for (let n = 2; members.has(name) && members.get(name) !== this.#distinct(use); n++) name = `${wish}_${n}`;
    if (!members.has(name)) members.set(name, this.#distinct(use));
    const object = property(group === "" ? "other" : group);
    return object.startsWith('"') ? `draw[${object}].${name}` : `draw.${object}.${name}`;
  }

  /** The member of the run with the key of draws that rows share by values. */
  sharedStream(): string {
    this.sharesDraws = true;
    return "sharedStream";
  }
  sharesDraws = false;

  /** What is imported, as an import lists it. */
  /** A draw's name whose 32-bit hash no other name of the module has: the second of two that meet (once in ten thousand schemas) gets a mark. */
  #distinct(use: string): string {
    let name = this.#hashed.get(use);
    if (name !== undefined) return name;
    for (name = use; this.#hashes.has(hash32(name)); name += "~");
    this.#hashes.add(hash32(name));
    this.#hashed.set(use, name);
    return name;
  }
  readonly #hashed = new Map<string, string>();
  readonly #hashes = new Set<number>();

  get imports(): readonly string[] {
    return [...this.#imports].map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  }
  /** What is imported, as the module calls it. */
  get importedNames(): readonly string[] {
    return [...this.#imports.values()];
  }
  get types(): readonly string[] {
    return [...this.#types].toSorted();
  }
  get constants(): readonly { readonly name: string; readonly code: string; readonly doc: string | null }[] {
    return this.#constants;
  }
  /** The object literal of all draw names, or null where nothing is drawn. */
  drawNames(): string | null {
    if (this.#draws.size === 0) return null;
    const hash = this.runtime("hash32");
    const groups = [...this.#draws].map(([group, members]) => {
      const entries = [...members].map(([name, use]) => `${name}: ${hash}(${JSON.stringify(use)})`);
      return `${property(group === "" ? "other" : group)}: { ${entries.join(", ")} }`;
    });
    return `{ ${groups.join(",\n")} }`;
  }
}
