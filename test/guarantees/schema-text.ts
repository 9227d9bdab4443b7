/** Small schemas as texts, and the ways of writing one that the guarantees say do not matter. */
import type {
  Child,
  ChildExtra,
  KeyKind,
  Life,
  Reference,
  Root,
  RootExtra,
  Shared,
  SmallSchema,
  Source,
} from "./small-schemas.ts";

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

const firstDay = Date.UTC(2023, 0, 1);
const day = (n: number): string => new Date(firstDay + n * 86_400_000).toISOString().slice(0, 10);

/** The schema's text. */
export function write(schema: SmallSchema, writing: Writing = {}): string {
  return new Text(schema, writing).whole();
}

const budget = "budget: decimal(10,2) = uniform(1..500)";
const declarations = `
enum Kind { red 50%  green 30%  blue 20% }
table factor(kind: Kind) { red: 1, green: 2.5, blue: 0.5 }
curve season by month   { Jan: 0.5, Mar: 2, Jul: 1.4, else: 1 }
curve week   by weekday { Sat | Sun: 0.3, else: 1 }
table taste(kind: Kind, drawn: Kind) {
  drawn: red green blue,
  red:   1   2     3,
  else:  3   1     0,
}
curve hours  by hour    { 0..6: 0.1, 7..17: 1, else: 1.7 }
`;

/** An entity as it is written: its fields in order, some of them known by what others may do with them. */
class Entity {
  readonly name: string;
  readonly head: string;
  readonly items: string[] = [];
  /** Others sum its rows up by their values. */
  isFigured = false;
  /** Rows at scale 1, where it can be referred to. */
  rows = 0;
  /** True where rows are born in time, with a field for the moment or with their owner. */
  isBorn = false;
  /** Rows of other root entities stand in a table with rows below it: its figures are of the own actors alone. */
  isSharing = false;
  owner: Entity | null = null;
  /** What `other` refers to. */
  other: Entity | null = null;
  constructor(name: string, head: string) {
    this.name = name;
    this.head = head;
  }
  get column(): string {
    return this.name.replace(/(?<=[a-z0-9])([A-Z])/g, "_$1").toLowerCase();
  }
}

/** The root above an entity. */
function topOf(e: Entity): Entity {
  return e.owner === null ? e : topOf(e.owner);
}

/** True for rows that events make, and for what is below them. */
const isBelowEvent = (e: Entity): boolean => /\.(visit|call)/.test(e.head) || (e.owner !== null && isBelowEvent(e.owner));

/** True where there is one way from the other to this entity. */
function refersOnce(e: Entity, other: Entity): boolean {
  return !e.head.includes(" link ") && e.items.filter((item) => /^ref \w+: (\w+)/.exec(item)?.[1] === other.name).length === 1;
}

class Text {
  readonly #schema: SmallSchema;
  readonly #writing: Writing;
  readonly #entities: Entity[] = [];
  readonly #lifecycles: string[] = [];
  /** Entities whose rows can be referred to. */
  readonly #targets: Entity[] = [];
  /** Those that are numbered by time: pairs and combinations are not made of them. */
  readonly #timed: Entity[] = [];
  /** Those that owners have, of roots that have been written. */
  readonly #owned: Entity[] = [];
  /** Those of the root that is being written. */
  #ownedHere: Entity[] = [];

  constructor(schema: SmallSchema, writing: Writing) {
    this.#schema = schema;
    this.#writing = writing;
  }

  whole(): string {
    const { seed, days, roots, shared } = this.#schema;
    roots.forEach((r, i) => {
      this.#root(r, `E${i}`);
      if (shared !== null && i === shared.after % roots.length) this.#shared(shared);
    });
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
    const source = this.#possible(r.source);
    const e = new Entity(name, `entity ${name} ${this.#population(source)}`);
    e.items.push(this.#key(r.key, name, e.column));
    const moment = this.#moment(source, e);
    const parts = source.kind === "link" ? this.#sides(source) : source.kind === "each" ? [this.#eachOf(source)] : [];
    e.isBorn = moment || parts.some((part) => part!.isBorn);
    this.#ownedHere = [];
    if (source.kind === "rows") e.items.push("given: int");
    if (source.kind === "tree") e.items.push(`ref parent: ${name}?`, "level: int");
    if (source.kind === "each") e.items.push(`ref one: ${this.#eachOf(source).name}`, "sort: Kind", "size: int");
    if (source.kind === "calendar") e.items.push("day: date");
    this.#fields(r.fields, e);
    this.#reference(r.reference, e, moment);
    const life = moment && source.kind !== "rows" ? r.life : null;
    this.#rootExtras(r.extras, source, e, moment);
    this.#entities.push(e);
    r.children.forEach((c, i) => this.#child(c, `${name}Child${i}`, e, moment));
    const isChoosing = r.extras.includes("own reference") && ["count", "over", "arriving"].includes(source.kind);
    if (isChoosing && e.items.some((item) => item.startsWith("total:")))
      e.items.push(
        `ref dearer: ${name}? where dearer.total > 40.0 by dearer.total`,
        "dearer_total: decimal(12,2)? = dearer.total",
      );
    if (life !== null) this.#life(life, e);
    if (source.kind === "count" || source.kind === "rows" || source.kind === "tree") {
      e.rows = source.kind === "tree" ? source.roots : source.rows;
      this.#targets.push(e);
    } else if (source.kind === "over" || source.kind === "arriving") this.#timed.push(e);
    this.#owned.push(...this.#ownedHere);
  }

  /** Rows below two of the entities so far. */
  #shared(s: Shared): void {
    const isFigure = (item: string): boolean => /^live (used_by|alike|up_to_mine)/.test(item);
    const isFree = (e: Entity): boolean => !this.#entities.some((x) => topOf(x) === topOf(e) && x.items.some(isFigure));
    const possible = this.#entities.filter((e) => isFree(e) && !isBelowEvent(e));
    const [one, other] = s.owners.map((n) => possible[n % Math.max(1, possible.length)]);
    if (one === undefined || other === undefined || one === other) return;
    const e = new Entity("Both", `entity Both per ${one.name} as one 0..2, per ${other.name} as two 1..2`);
    e.items.push(this.#key(s.key, e.name, e.column), "whence: decimal(8,2) = one.price ?? two.price ?? 0");
    this.#fields(s.fields, e);
    e.isBorn = one.isBorn || other.isBorn;
    for (const owner of [one, other]) topOf(owner).isSharing = true;
    e.isSharing = true;
    this.#entities.push(e);
    this.#owned.push(e);
    if (!s.below) return;
    const below = new Entity("BothBelow", "entity BothBelow per Both 0..2");
    below.items.push("key (both, line)", "line: serial per both", "handed: decimal(8,2) = both.whence");
    this.#fields([0], below);
    below.owner = e;
    below.isBorn = e.isBorn;
    this.#entities.push(below);
    this.#owned.push(below);
  }

  /** What combines others' rows needs some; pairs are not more than there are, at any scale. */
  #possible(s: Source): Source {
    const count = { kind: "count", rows: 12, fixed: false, time: "none", ends: false } as const;
    if (s.kind === "each") return this.#targets.length === 0 ? count : s;
    if (s.kind !== "link") return s;
    const [a, b] = this.#sides(s);
    if (a === undefined || b === undefined || Math.min(a.rows, b.rows) < 4) return count;
    return { ...s, rows: Math.min(s.rows, a.rows, b.rows) };
  }

  #sides(s: Source & { kind: "link" }): readonly (Entity | undefined)[] {
    return s.sides.map((n) => this.#targets[n % Math.max(1, this.#targets.length)]);
  }

  #eachOf(s: Source & { kind: "each" }): Entity {
    const combined = [...this.#targets, ...this.#owned];
    return combined[s.of % combined.length]!;
  }

  #rootExtras(extras: readonly RootExtra[], s: Source, e: Entity, moment: boolean): void {
    const keepsNumber = s.kind === "count" || s.kind === "rows";
    const segments = (exact: boolean): string =>
      `segments tier: Tier${e.name}${exact ? " exact" : ""} {\n    Gold 20% { price = 9.99  weight = uniform(2.0..4.0) }\n    Silver 30% {}\n    Basic rest { kind = red }\n  }`;
    for (const extra of extras) {
      switch (extra) {
        case "unique number":
          if (keepsNumber) e.items.push("code: int = uniform(1..1_000_000) unique");
          break;
        case "unique text":
          if (s.kind === "count" && s.fixed) e.items.push("called: text(40) = faker.commerce.productName() unique");
          break;
        case "random segments":
          e.items.push(segments(false));
          break;
        case "exact segments":
          if (!e.items.some((item) => item.includes("segments "))) e.items.push(segments(s.kind === "count"));
          break;
        case "hidden segments":
          if (!e.items.some((item) => item.includes("segments "))) e.items.push(`hidden ${segments(false)}`);
          break;
        case "lookup": {
          const target = this.#target(0, moment);
          if (target !== undefined)
            e.items.push(`ref dearest: ${target.name}? where dearest.kind == kind first by dearest.price desc`);
          break;
        }
        case "own reference":
          if (s.kind === "count" && !moment) e.items.push(`ref before: ${e.name}?`, "before_it: float = before.weight ?? 0");
          break;
        case "count of another's rows": {
          const others = [...this.#timed, ...this.#targets];
          const over = others.find((t) => t.other !== null && t.other === e.other && refersOnce(t, t.other));
          if (over !== undefined) e.items.push(`seen: int = count(${over.name} of other where ${over.name}.kind == red)`);
          break;
        }
        case "figures by kind": {
          const over = this.#figured(e);
          if (over !== undefined)
            e.items.push(
              `live alike: int = count(${over.name} where ${over.name}.kind == kind)`,
              `live worth: decimal(14,2) = sum(${over.name}.price where ${over.name}.kind == kind and ${over.name}.weight > 1)`,
            );
          break;
        }
        case "figures in order": {
          const over = this.#figured(e);
          if (over === undefined) break;
          const { name } = over;
          e.items.push(
            `live up_to_mine: decimal(14,2) = sum(${name}.price where ${name}.price <= price)`,
            `live about_mine: float? = avg(${name}.weight where ${name}.price in price - 9 .. price + 9 and ${name}.kind == kind)`,
            `live best_below: decimal(8,2)? = max(${name}.price where ${name}.weight > weight and ${name}.price < price)`,
          );
          break;
        }
        default:
          this.#extra(extra, e, moment);
      }
    }
  }

  #childExtras(extras: readonly ChildExtra[], c: Child, e: Entity, owner: Entity, moment: boolean): void {
    const shares = !e.items.some((item) => item.startsWith("time "));
    for (const extra of extras) {
      switch (extra) {
        case "split":
          if (!shares) break;
          if (!owner.items.includes(budget)) owner.items.push(budget);
          e.items.push(`part: decimal(10,2) = split(${owner.column}.budget, by: weight)`);
          break;
        case "previous":
          e.items.push("running: decimal(14,2) = (previous.running ?? 0) + price");
          break;
        case "running text":
          e.items.push(
            'trail: text(12) = "{right(previous.trail ?? "", 8)}{left(kind, 1)}"',
            'told_before: text(30) = "{previous.kind ?? "none"}, {previous.trail ?? "-"}"',
          );
          break;
        case "row before":
          if (shares) e.items.push(`ref row_before: ${e.name}? = previous`);
          break;
        case "copy":
          e.items.push(`copy kind as owner_kind, price as owner_price from ${owner.column}`);
          break;
        case "aggregates":
          if (shares)
            owner.items.push(
              `dearest_${e.column}: decimal(8,2)? = max(${e.name}.price where ${e.name}.kind != red)`,
              `few_${e.column}: bool = count(${e.name}) < 2 and not any(${e.name}.weight > 2)`,
            );
          else
            e.items.push(
              `nth: int = count(${e.name} of ${owner.column})`,
              `so_far: decimal(12,2) = sum(${e.name}.price of ${owner.column})`,
              `told: text(40) = "{max(${e.name}.price of ${owner.column} where ${e.name}.kind != red) ?? 0}"`,
            );
          break;
        case "in order with siblings": {
          // Not where events make rows, nor where moments follow from the row before.
          if (/ per \w+\.\w/.test(e.head) || e.items.some((item) => item.includes("previous.at"))) break;
          const { name } = e;
          e.items.push(
            `rank: int = 1 + count(${name} of ${owner.column} where ${name}.price > price)`,
            `alike: int = count(${name} of ${owner.column} where ${name}.kind == kind)`,
            `next_above: decimal(8,2)? = min(${name}.price of ${owner.column} where ${name}.price > price and ${name}.kind == kind)`,
            `near_me: float? = avg(${name}.weight of ${owner.column} where ${name}.price in price - 10 .. price + 10)`,
          );
          break;
        }
        case "earlier row":
          if (!shares && !e.items.some((item) => item.startsWith("time at") && !item.includes("=")))
            e.items.push(
              `ref earlier: ${e.name}? of ${owner.column} by earlier.weight`,
              "earlier_price: decimal(8,2)? = earlier.price",
              'named: text(40) = "{kind} at {price}"',
              "earlier_named: text(40)? = earlier.named",
            );
          break;
        case "line number":
          if (c.key !== "composite") e.items.push(`line: serial per ${owner.column}`);
          break;
        case "a stranger's row": {
          const there = this.#ownedHere.filter((o) => owner.isBorn || !o.isBorn);
          const target = there[e.items.length % Math.max(1, there.length)];
          if (target === undefined) break;
          const how = [
            "",
            " by stranger.weight",
            " where stranger.kind == kind",
            " where stranger.price > 15.0 first by stranger.weight desc",
          ];
          e.items.push(
            `ref stranger: ${target.name}?${how[(e.items.length + c.most) % how.length]!}`,
            "strange: decimal(8,2)? = stranger.price",
          );
          break;
        }
        case "a row of the own table":
          if (isBelowEvent(e)) break;
          e.items.push(
            `ref like: ${e.name}?${["", " by like.weight", " where like.kind == kind", " first by like.weight desc"][c.most - 1]!}`,
          );
          break;
        case "owner's reference":
          if (owner.other !== null) e.items.push(`ref via: ${owner.other.name}? = ${owner.column}.other`);
          break;
        case "no repeats": {
          const target = this.#targets.find((t) => t.rows >= 8 && !t.items.some((item) => item.startsWith("time ")));
          // Rows with moments of their own need not be as few as those of one moment.
          if (target !== undefined)
            e.items.push(`ref chosen: ${target.name}${shares ? "" : "? by chosen.weight"}`, `unique (${owner.column}, chosen)`);
          break;
        }
        case "at least":
        case "when":
          // Of the population.
          break;
        default:
          this.#extra(extra, e, moment);
      }
    }
  }

  /** An entity of another wave whose rows are summed up for one's live fields. */
  #figured(e: Entity): Entity | undefined {
    // What is summed up for others first is not written last.
    const isLive = (x: Entity): boolean => x.items.some((item) => item.startsWith("live "));
    const free = this.#timed.filter((t) => !this.#entities.some((x) => x.name.startsWith(t.name) && isLive(x)));
    const over = [...free, ...this.#targets].find((t) => t.name !== e.name);
    if (over !== undefined) over.isFigured = true;
    return over;
  }

  #extra(
    extra: "hidden field" | "missing by condition" | "shared draw" | "drawn by table" | "in order with others",
    e: Entity,
    moment: boolean,
  ): void {
    switch (extra) {
      case "in order with others": {
        // Rows of another wave, as of my moment if I have one.
        const others = [...this.#timed, ...this.#targets].filter((t) => t.name !== e.name && !e.name.startsWith(t.name));
        const over = others[(e.items.length % 3) % Math.max(1, others.length)];
        if (over === undefined) break;
        const { name } = over;
        e.items.push(
          `cheaper: int = count(${name} where ${name}.price <= price and ${name}.kind == kind)`,
          `worth_above: decimal(14,2) = sum(${name}.price where ${name}.price > price)`,
          `beside_me: float? = avg(${name}.weight where ${name}.price in price - 20 .. price + 20)`,
          `light: decimal(8,2)? = min(${name}.price where ${name}.weight < weight)`,
          ...(over.isBorn || moment
            ? []
            : [`both: bool = any(${name} where ${name}.weight >= weight and ${name}.price < price)`]),
        );
        if (moment && this.#timed.includes(over)) {
          const since = over.items.includes("time at: timestamp") ? "now - 20d" : "date(now) - 20d";
          e.items.push(`lately: int = count(${name} where ${name}.at >= ${since} and ${name}.kind == kind)`);
        }
        break;
      }
      case "hidden field":
        e.items.push("hidden appeal: float = pareto(1.16)", "scaled: float = appeal * weight");
        break;
      case "missing by condition":
        e.items.push(`note: text(10)? = pattern("??##") missing weight > 1.2`);
        break;
      case "shared draw":
        e.items.push(`mood: float = uniform(0.0..1.0) shared by ${moment ? "trunc(at, month), " : ""}kind`);
        break;
      case "drawn by table":
        e.items.push("drawn: Kind by taste(kind, drawn)");
        break;
    }
  }

  /** An entity that can be referred to: rows without a moment find only what always exists. */
  #target(n: number, moment: boolean): Entity | undefined {
    const targets = [...this.#targets, ...this.#timed, ...this.#owned].filter((t) => moment || !t.isBorn);
    return targets[n % Math.max(1, targets.length)];
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
      case "link": {
        const [a, b] = this.#sides(s);
        return `link ${a!.name} as one, ${b!.name} as two count ${s.rows}`;
      }
      case "each":
        return `each ${this.#eachOf(s).name} as one each Kind as sort each 1..2 as size`;
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
    const target = this.#target(r?.to ?? 0, moment);
    if (r === null || target === undefined) return;
    const choice = {
      plain: "",
      weighted: " by other.weight",
      zipf: " by zipf(0.8)",
      "same kind": " where other.kind == kind",
      "rather dearer": " by other.price > price ? 3 : 1",
      nullable: "",
    }[r.how];
    // A candidate need not be there at every moment, nor of every kind.
    const may = r.how === "nullable" ? " missing 30%" : "";
    e.items.push(`ref other: ${target.name}?${choice}${may}`, "copied: decimal(8,2) = other.price ?? 0");
    const top = topOf(target);
    if (!top.isFigured && !top.isSharing)
      target.items.push(`live used_by_${e.column}: int = count(${e.name} where ${e.name}.other == this)`);
    const [below] = this.#owned.filter((o) => o.owner === target);
    if (below !== undefined)
      e.items.push(
        `below_other: int = count(${below.name} of other where ${below.name}.kind == red)`,
        `dear_below: decimal(8,2)? = max(${below.name}.price of other)`,
        `ref having: ${target.name}? where any(${below.name} of having where ${below.name}.weight > 1)`,
      );
    if (this.#timed.includes(target) || (this.#owned.includes(target) && target.isBorn)) return;
    e.other = target;
  }

  #child(c: Child, name: string, owner: Entity, moment: boolean): void {
    const { how, most } = c;
    const spaced = how === "every" && moment;
    const has = (extra: ChildExtra): boolean => c.extras.includes(extra);
    const condition = has("when") ? ` when ${owner.column}.weight > 0.8` : "";
    // Rows at moments of their own cannot be known to come.
    const least = has("at least") && !(moment && c.later !== "no") ? " at least 1" : "";
    const rows = {
      fixed: ` ${most}${condition}`,
      range: ` 0..${most}${condition}`,
      chance: ` when chance(50%)`,
      kinds: ` each Kind as sort when chance(60%)${least}`,
      every: ` ${most}${spaced ? " every uniform(1h..20h)" : ""}`,
    }[how];
    const e = new Entity(name, `entity ${name} per ${owner.name}${rows}`);
    e.owner = owner;
    const key = this.#key(c.key, name, e.column);
    if (key === "") e.items.push(`key (${owner.column}, line)`, `line: serial per ${owner.column}`);
    else e.items.push(key);
    if (how === "kinds") e.items.push("sort: Kind");
    const later = moment && !spaced ? c.later : "no";
    if (spaced) e.items.push("time at: timestamp");
    if (later === "soon") e.items.push(`time at: timestamp = ${owner.column}.at + exponential(mean: 20min)`);
    else if (later === "chained")
      e.items.push(`time at: timestamp = (previous.at ?? ${owner.column}.at) + exponential(mean: 4d)`);
    else if (later !== "no") e.items.push(`time at: ${later} = ${owner.column}.at + exponential(mean: 9d)`);
    this.#fields(c.fields, e);
    this.#reference(c.reference, e, moment && (spaced || later !== "no"));
    this.#childExtras(c.extras, c, e, owner, moment && (spaced || later !== "no"));
    if (later === "no" && !owner.items.some((item) => item.startsWith("total:")))
      owner.items.push(`total: decimal(12,2) = sum(${name}.price)`);
    this.#entities.push(e);
    e.isBorn = owner.isBorn || e.items.some((item) => item.startsWith("time "));
    if (!/\.(visit|call)/.test(owner.head)) this.#ownedHere.push(e);
    if (c.below !== null) this.#child(c.below, `${name}Below`, e, later !== "no");
  }

  #life(life: Life, e: Entity): void {
    const shaped =
      life.curves === 0
        ? ""
        : ` shaped by ${["season", "week", "hours"].filter((_, i) => (life.curves & (1 << i)) !== 0).join(", ")}`;
    const rows = { one: "", few: " 0..3", kinds: " each Kind as sort when chance(60%)" }[life.rows];
    const event = new Entity(`${e.name}Visit`, `entity ${e.name}Visit per ${e.name}.visit${rows}`);
    if (life.rows === "kinds") event.items.push("sort: Kind");
    event.items.push(
      this.#key("serial", event.name, event.column),
      "time at: timestamp",
      "before: int = e_count".replace("e_count", `${e.column}.visits`),
      `heard: text(60) = ${e.column}.told`,
      `nth: int = count(${event.name} of ${e.column})`,
      `paid: decimal(12,2) = sum(${event.name}.price of ${e.column})`,
    );
    this.#fields([0], event);
    const [home] = this.#ownedHere;
    if (life.meets && home !== undefined) event.items.push(`ref home: ${home.name}? by home.weight`, "met: float? = home.weight");
    if (life.returns)
      event.items.push(
        `ref earlier: ${event.name}? of ${e.column} first by earlier.weight desc`,
        "best: float = max(weight, earlier.best ?? 0.0)",
        "earlier_heard: text(60)? = earlier.heard",
        'trail: text(12) = "{right(previous.trail ?? "", 8)}{left(kind, 1)}"',
        "earlier_trail: text(12)? = earlier.trail",
      );
    e.items.push(
      `live visits: int = count(${event.name})`,
      `live spent: decimal(12,2) = sum(${event.name}.price)`,
      "live state: text(10) = lifecycle",
      `live told: text(60) = visits > 2 ? "{count(${event.name})} times, {lifecycle}" : "seldom"`,
    );
    if (life.tiers) {
      e.items.push("live rank: Kind = match spent { >= 120: blue, >= 40: green, else: red }");
      event.items.push(
        `rank_then: Kind = ${e.column}.rank`,
        `spent_then: decimal(12,2) = ${e.column}.spent`,
        `reduced: decimal(8,2) = price * factor(${e.column}.rank)`,
      );
    }
    const rate = life.tiers ? "match rank { blue: 90, green: 50, else: 30 }" : "match visits { >= 5: 60, else: 30 }";
    const timing = {
      rate: `visit at ${rate} a year${shaped}`,
      gap: `visit every uniform(3d..20d)${shaped}`,
      month: "visit every 1mo",
    }[life.visits];
    const leaving = {
      hazard: "to closed at 3% a day",
      delay: "to closed after exponential(mean: 40d)",
      "on visit": "to closed on visit chance 20%",
      "on the fourth visit": "to closed on visit when count(visit) >= 4",
    }[life.leaves];
    this.#entities.push(event);
    const call = this.#call(life, e, event);
    this.#made(life, e);
    if (life.moves) e.items.push("live moves: int = count(move)", "live moved_at: timestamp? = last(move)");
    const closed = [life.returns ? "to open after uniform(5d..15d) chance 60%" : "", life.ends ? "to gone at 2% a day" : ""];
    this.#lifecycles.push(
      [
        `lifecycle ${e.name} {`,
        ...(life.moves ? ["  move at 20% a month"] : []),
        `  state open { ${timing}  ${call}  ${leaving} }`,
        `  state closed { ${closed.join("  ")} }`,
        ...(life.ends ? ["  state gone {}"] : []),
        "}\n",
      ].join("\n"),
    );
    if (life.below !== null) this.#belowEvent(life.below, `${e.name}Line`, event);
  }

  /** The clause of another event, and its rows. */
  #call(life: Life, e: Entity, visit: Entity): string {
    if (life.calls === "no") return "";
    const event = new Entity(`${e.name}Call`, `entity ${e.name}Call per ${e.name}.call`);
    event.items.push(
      this.#key("serial", event.name, event.column),
      "time at: timestamp",
      `visits_then: int = ${e.column}.visits`,
      `seen: int = count(${visit.name} of ${e.column})`,
      `calls_then: int = ${e.column}.calls`,
    );
    this.#fields([3], event);
    e.items.push(
      `live calls: int = count(${event.name})`,
      `live dearest_call: decimal(8,2)? = max(${event.name}.price where ${event.name}.kind != red)`,
      "live called_at: timestamp? = last(call)",
    );
    this.#entities.push(event);
    if (life.belowCall !== null) this.#belowEvent(life.belowCall, `${e.name}Note`, event);
    return {
      rate: "call at 20 a year",
      delay: "call after uniform(2d..30d)",
      "by chance": "call every uniform(4d..9d) chance 50% when visits > 0",
    }[life.calls];
  }

  /** What else a visit makes. */
  #made({ makes }: Life, e: Entity): void {
    const other = [...this.#targets, ...this.#timed][0];
    if (makes === "nothing" || (makes === "each" && other === undefined)) return;
    const rows = {
      later: " when chance(80%)",
      spaced: " 1..3 when chance(80%) every uniform(1h..9h)",
      each: ` each ${other?.name ?? ""} as one when chance(80%)`,
      least: " 0..2 at least 1",
    }[makes];
    const made = new Entity(`${e.name}Made`, `entity ${e.name}Made per ${e.name}.visit${rows}`);
    made.items.push(
      this.#key("serial", made.name, made.column),
      `time at: timestamp${makes === "later" ? " = now + exponential(mean: 5d)" : ""}`,
    );
    if (makes === "each") made.items.push(`ref one: ${other!.name}`);
    this.#fields([2, 8], made);
    e.items.push(`live made: int = count(${made.name})`, `live last_made: decimal(8,2)? = last(${made.name}.price)`);
    this.#entities.push(made);
    const below = new Entity(`${e.name}MadePart`, `entity ${e.name}MadePart per ${made.name} 0..2`);
    below.owner = made;
    below.items.push(this.#key("serial", below.name, below.column), `then: timestamp = ${made.column}.at`);
    this.#fields([0], below);
    this.#entities.push(below);
  }

  #belowEvent(child: Child, name: string, event: Entity): void {
    this.#child({ ...child, how: child.how === "every" ? "range" : child.how }, name, event, false);
  }
}
