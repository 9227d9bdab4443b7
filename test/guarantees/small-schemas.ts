/** Small random schemas that always compile: two to five entities with populations, draws, references, transactions, a lifecycle. */
import fc from "fast-check";

export type KeyKind = "serial" | "uuid" | "template";

/** A population of a root entity, and whether its rows have a moment. */
type Source =
  | {
      readonly kind: "count";
      readonly rows: number;
      readonly fixed: boolean;
      readonly time: "none" | "date" | "timestamp";
      readonly ends: boolean;
    }
  | {
      readonly kind: "over";
      readonly rows: number;
      readonly before: boolean;
      readonly time: "date" | "timestamp";
      readonly curves: number;
    }
  | { readonly kind: "arriving"; readonly monthly: number; readonly time: "date" | "timestamp"; readonly curves: number }
  | { readonly kind: "rows"; readonly rows: number }
  | { readonly kind: "tree"; readonly roots: number }
  | { readonly kind: "calendar"; readonly unit: "week" | "month" };

interface Reference {
  /** Which of the entities that can be referred to, counted round. */
  readonly to: number;
  readonly how: "plain" | "weighted" | "zipf" | "same kind" | "nullable";
}

interface Child {
  readonly how: "fixed" | "range" | "chance" | "kinds" | "every";
  readonly most: number;
  /** A moment of its own, some time after its owner's. */
  readonly later: "no" | "date" | "timestamp";
  readonly key: KeyKind | "composite";
  readonly fields: readonly number[];
  readonly reference: Reference | null;
  readonly below: Child | null;
}

interface Life {
  readonly visits: "rate" | "gap" | "month";
  readonly curves: number;
  readonly returns: boolean;
  readonly below: Child | null;
}

interface Root {
  readonly source: Source;
  readonly key: KeyKind;
  readonly fields: readonly number[];
  readonly reference: Reference | null;
  readonly children: readonly Child[];
  readonly life: Life | null;
}

export interface SmallSchema {
  readonly seed: number;
  readonly days: number;
  readonly roots: readonly Root[];
}

/** How a schema is written down: what the guarantees say must not matter. */
export interface Writing {
  /** Days that the period is longer. */
  readonly longer?: number;
  /** Fields and entities in the opposite order. */
  readonly reversed?: boolean;
  /** Fields and entities that nobody reads. */
  readonly more?: boolean;
  /** The kind of all keys that are no composites. */
  readonly key?: KeyKind;
}

const fieldList = fc.array(fc.nat(11), { minLength: 1, maxLength: 4 });
const key = fc.constantFrom<KeyKind>("serial", "serial", "uuid", "template");
const reference: fc.Arbitrary<Reference> = fc.record({
  to: fc.nat(5),
  how: fc.constantFrom("plain" as const, "weighted" as const, "zipf" as const, "same kind" as const, "nullable" as const),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });

const childBase = {
  how: fc.constantFrom("fixed" as const, "range" as const, "chance" as const, "kinds" as const, "every" as const),
  most: fc.integer({ min: 1, max: 4 }),
  key: fc.constantFrom<Child["key"]>("serial", "serial", "uuid", "template", "composite"),
  fields: fieldList,
  reference: maybe(reference),
};
const later = fc.constantFrom("no" as const, "no" as const, "date" as const, "timestamp" as const);
const leaf: fc.Arbitrary<Child> = fc.record({ ...childBase, later, below: fc.constant(null) });
const child: fc.Arbitrary<Child> = fc.record({ ...childBase, later, below: maybe(leaf) });

const time = fc.constantFrom("date" as const, "timestamp" as const);
const curves = fc.nat(7);
const source: fc.Arbitrary<Source> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("count" as const),
      rows: fc.integer({ min: 1, max: 25 }),
      fixed: fc.boolean(),
      time: fc.constantFrom("none" as const, "date" as const, "timestamp" as const),
      ends: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("over" as const),
      rows: fc.integer({ min: 1, max: 40 }),
      before: fc.boolean(),
      time,
      curves,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("arriving" as const), monthly: fc.integer({ min: 1, max: 20 }), time, curves }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rows" as const), rows: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tree" as const), roots: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("calendar" as const), unit: fc.constantFrom("week" as const, "month" as const) }),
  },
);
const belowEvent = leaf.map((c): Child => ({ ...c, later: "no" }));
const life: fc.Arbitrary<Life> = fc.record({
  visits: fc.constantFrom("rate" as const, "gap" as const, "month" as const),
  curves,
  returns: fc.boolean(),
  below: maybe(belowEvent),
});
const root: fc.Arbitrary<Root> = fc.record({
  source,
  key,
  fields: fieldList,
  reference: maybe(reference),
  children: fc.array(child, { maxLength: 2 }),
  life: fc.option(life, { nil: null, freq: 1 }),
});

export const smallSchemas: fc.Arbitrary<SmallSchema> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  days: fc.integer({ min: 20, max: 200 }),
  roots: fc.array(root, { minLength: 1, maxLength: 3 }),
});

const firstDay = Date.UTC(2023, 0, 1);
const day = (n: number): string => new Date(firstDay + n * 86_400_000).toISOString().slice(0, 10);

/** The schema's text. */
export function write(schema: SmallSchema, writing: Writing = {}): string {
  return new Text(schema, writing).whole();
}

const declarations = `
enum Kind { red 50%  green 30%  blue 20% }
table factor(kind: Kind) { red: 1, green: 2.5, blue: 0.5 }
curve season by month   { Jan: 0.5, Mar: 2, Jul: 1.4, else: 1 }
curve week   by weekday { Sat | Sun: 0.3, else: 1 }
curve hours  by hour    { 0..6: 0.1, 7..17: 1, else: 1.7 }
`;

/** An entity as it is written: its fields in order, some of them known by what others may do with them. */
class Entity {
  readonly name: string;
  readonly head: string;
  readonly items: string[] = [];
  constructor(name: string, head: string) {
    this.name = name;
    this.head = head;
  }
  get column(): string {
    return this.name.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
  }
}

class Text {
  readonly #schema: SmallSchema;
  readonly #writing: Writing;
  readonly #entities: Entity[] = [];
  readonly #lifecycles: string[] = [];
  /** Entities whose rows can be referred to. */
  readonly #targets: Entity[] = [];

  constructor(schema: SmallSchema, writing: Writing) {
    this.#schema = schema;
    this.#writing = writing;
  }

  whole(): string {
    const { seed, days, roots } = this.#schema;
    roots.forEach((r, i) => this.#root(r, `E${i}`));
    if (this.#writing.more === true) this.#unread();
    const entities = this.#writing.reversed === true ? this.#entities.toReversed() : this.#entities;
    const period = `${day(0)} .. ${day(days - 1 + (this.#writing.longer ?? 0))}`;
    return [
      `schema small { period ${period}  seed ${seed} }`,
      declarations,
      ...entities.map(
        (e) =>
          `${e.head} {\n${this.#ordered(e.items)
            .map((item) => `  ${item}\n`)
            .join("")}}\n`,
      ),
      ...this.#lifecycles,
    ].join("\n");
  }

  #ordered(items: readonly string[]): readonly string[] {
    return this.#writing.reversed === true ? items.toReversed() : items;
  }

  /** What nobody reads: an entity beside the others, a field everywhere, rows below the first root. */
  #unread(): void {
    for (const e of this.#entities)
      e.items.splice(1, 0, "unread: float = normal(mean: 0, sd: 1)", `unread_text: text(8) = pattern("?#?#")`);
    const [first] = this.#entities;
    const below = new Entity("Unread", `entity Unread per ${first!.name} 0..2`);
    below.items.push("key unread_id: serial", "n: int = uniform(1..6)");
    const beside = new Entity("Beside", "entity Beside count 7");
    beside.items.push("key beside_id: serial", "n: int = uniform(1..6)");
    this.#entities.push(below);
    this.#entities.unshift(beside);
  }

  #root(r: Root, name: string): void {
    const e = new Entity(name, `entity ${name} ${this.#population(r.source)}`);
    e.items.push(this.#key(r.key, name, e.column));
    const { source } = r;
    const moment = this.#moment(source, e);
    if (source.kind === "rows") e.items.push("given: int");
    if (source.kind === "tree") e.items.push(`ref parent: ${name}?`, "level: int");
    if (source.kind === "calendar") e.items.push("day: date");
    this.#fields(r.fields, e);
    this.#reference(r.reference, e, moment);
    this.#entities.push(e);
    const life = moment && source.kind !== "rows" ? r.life : null;
    r.children.forEach((c, i) => this.#child(c, `${name}Child${i}`, e, moment));
    if (life !== null) this.#life(life, e);
    if (source.kind === "count" || source.kind === "rows" || source.kind === "tree") this.#targets.push(e);
  }

  #population(s: Source): string {
    const shaped = (n: number): string => {
      const used = ["season", "week", "hours"].filter((_, i) => (n & (1 << i)) !== 0);
      return used.length === 0 ? "" : ` shaped by ${used.join(", ")}`;
    };
    switch (s.kind) {
      case "count":
        return `count ${s.rows}${s.fixed ? " fixed" : ""}`;
      case "over":
        return `count ${s.rows} over ${day(s.before ? -60 : 0)} .. ${day(this.#schema.days + 20)}${shaped(s.curves)}`;
      case "arriving":
        return `arriving ${s.monthly} a month${shaped(s.curves)}`;
      case "rows":
        return `rows {\n  given,\n${Array.from({ length: s.rows }, (_, i) => `  ${i + 3},\n`).join("")}}`;
      case "tree":
        return `tree roots ${s.roots} children 1..3 depth 2`;
      case "calendar":
        return `calendar by ${s.unit}`;
    }
  }

  #moment(s: Source, e: Entity): boolean {
    if (s.kind === "over" || s.kind === "arriving") {
      e.items.push(`time at: ${s.time}`);
      return true;
    }
    if (s.kind !== "count" || s.time === "none") return false;
    e.items.push(`time at: ${s.time} = uniform(${day(-30)} .. ${day(this.#schema.days + 20)})`);
    if (s.ends) e.items.push(`until ended: ${s.time}? = chance(40%) ? at + exponential(mean: 40d) : null`);
    return true;
  }

  #key(kind: KeyKind | "composite", name: string, column: string): string {
    switch (kind === "composite" ? kind : (this.#writing.key ?? kind)) {
      case "serial":
        return `key ${column}_id: serial`;
      case "uuid":
        return `key ${column}_id: uuid`;
      case "template":
        return `key ${column}_id: text(24) = "${name}-{serial:06}"`;
      case "composite":
        return "";
    }
  }

  #fields(kinds: readonly number[], e: Entity): void {
    e.items.push(
      "kind: Kind",
      "weight: float = lognormal(median: 1, sigma: 0.7)",
      "price: decimal(8,2) = lognormal(median: 20, sigma: 0.6) within 1..500 ending 0.99",
    );
    kinds.forEach((k, i) => e.items.push(`f${i}: ${this.#rule(k)}`));
  }

  #rule(k: number): string {
    switch (k) {
      case 0:
        return "int = uniform(1..1000)";
      case 1:
        return "float = normal(mean: 10, sd: 3)";
      case 2:
        return `text(12) = pattern("??-###")`;
      case 3:
        return "bool = chance(30%)";
      case 4:
        return "int? = 1 + poisson(2) missing 30%";
      case 5:
        return `text(20) = pick { "one" 50%, "two" 30%, "a, \\"three\\"" rest }`;
      case 6:
        return "decimal(8,2) = price * factor(kind)";
      case 7:
        return `text(30) = "{kind}/{pick(["x", "y", "z"])}"`;
      case 8:
        return `text(20) = "{pattern("##")}{#}" unique`;
      case 9:
        return "duration = exponential(mean: 30h) within 1h..9d";
      case 10:
        return "Kind = weight > 1 ? blue : pick { red 40%, green rest }";
      default:
        return "date = uniform(2020-01-01 .. 2022-12-31)";
    }
  }

  #reference(r: Reference | null, e: Entity, moment: boolean): void {
    const targets = this.#targets.filter((t) => moment || !t.items.some((item) => item.startsWith("time ")));
    const target = targets[(r?.to ?? 0) % Math.max(1, targets.length)];
    if (r === null || target === undefined) return;
    const choice = {
      plain: "",
      weighted: " by other.weight",
      zipf: " by zipf(0.8)",
      "same kind": " where other.kind == kind",
      nullable: "",
    }[r.how];
    // A candidate need not be there at every moment, nor of every kind.
    const may = r.how === "nullable" ? " missing 30%" : "";
    e.items.push(`ref other: ${target.name}?${choice}${may}`, "copied: decimal(8,2) = other.price ?? 0");
    target.items.push(`live used_by_${e.column}: int = count(${e.name})`);
  }

  #child(c: Child, name: string, owner: Entity, moment: boolean): void {
    const { how, most } = c;
    const spaced = how === "every" && moment;
    const rows = {
      fixed: ` ${most}`,
      range: ` 0..${most}`,
      chance: ` when chance(50%)`,
      kinds: ` each Kind as sort when chance(60%)`,
      every: ` ${most}${spaced ? " every uniform(1h..20h)" : ""}`,
    }[how];
    const e = new Entity(name, `entity ${name} per ${owner.name}${rows}`);
    const key = this.#key(c.key, name, e.column);
    if (key === "") e.items.push(`key (${owner.column}, line)`, `line: serial per ${owner.column}`);
    else e.items.push(key);
    if (how === "kinds") e.items.push("sort: Kind");
    const later = moment && !spaced ? c.later : "no";
    if (spaced) e.items.push("time at: timestamp");
    if (later !== "no") e.items.push(`time at: ${later} = ${owner.column}.at + exponential(mean: 9d)`);
    this.#fields(c.fields, e);
    this.#reference(c.reference, e, moment && (spaced || later !== "no"));
    if (later === "no" && !owner.items.some((item) => item.startsWith("total:")))
      owner.items.push(`total: decimal(12,2) = sum(${name}.price)`);
    this.#entities.push(e);
    if (c.below !== null) this.#child(c.below, `${name}Below`, e, later !== "no");
  }

  #life(life: Life, e: Entity): void {
    const shaped =
      life.curves === 0
        ? ""
        : ` shaped by ${["season", "week", "hours"].filter((_, i) => (life.curves & (1 << i)) !== 0).join(", ")}`;
    const event = new Entity(`${e.name}Visit`, `entity ${e.name}Visit per ${e.name}.visit`);
    event.items.push(
      this.#key("serial", event.name, event.column),
      "time at: timestamp",
      "before: int = e_count".replace("e_count", `${e.column}.visits`),
    );
    this.#fields([0], event);
    e.items.push(
      `live visits: int = count(${event.name})`,
      `live spent: decimal(12,2) = sum(${event.name}.price)`,
      "live state: text(10) = lifecycle",
    );
    const timing = {
      rate: `visit at match visits { >= 5: 60, else: 30 } a year${shaped}`,
      gap: `visit every uniform(3d..20d)${shaped}`,
      month: "visit every 1mo",
    }[life.visits];
    const back = life.returns ? "to open after uniform(5d..15d) chance 60%" : "";
    this.#lifecycles.push(
      `lifecycle ${e.name} {\n  state open { ${timing}  to closed at 3% a day }\n  state closed { ${back} }\n}\n`,
    );
    this.#entities.push(event);
    if (life.below !== null)
      this.#child({ ...life.below, how: life.below.how === "every" ? "range" : life.below.how }, `${e.name}Line`, event, false);
  }
}
