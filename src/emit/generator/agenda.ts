/**
 * The agenda of an actor: one loop that takes the next firing of its lifecycle's clauses, makes the event's rows, moves between
 * states, and restarts or speeds up the clocks. Ties go to the clause that is declared first.
 */
import type { Expr } from "../../model/expression.ts";
import type { ClauseModel, EntityModel, LifecycleModel, PerPopulation } from "../../model/model.ts";
import { operands, walk } from "../../model/walk.ts";
import { keyOf } from "../../plan/strata.ts";
import { contextOf, type Context } from "./context.ts";
import { childDraw } from "./draws.ts";
import { eachSize, enumValues } from "./each.ts";
import { expression, operand } from "./expression.ts";
import { endCode } from "./moments.ts";
import { camel } from "./names.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { roomOfEvent, withinRoom } from "./room.ts";
import { followsEvent } from "../../plan/waves.ts";
import { RowScope } from "./row-scope.ts";
import { warpConstant } from "./tables.ts";
import { code } from "./value.ts";

/** The lifecycle of a root row in the making, as far as this function asks for it. */
export class Agenda {
  readonly root: RowScope;
  readonly lifecycle: LifecycleModel;
  /** The rows that events make. */
  readonly rows = new Map<PerPopulation, RowScope>();
  /** What event rows read of the actor's live fields: the values before the event, by field. */
  readonly #before = new Map<number, string>();
  readonly now: string;
  readonly #state: string;
  #isStateRead = false;
  readonly #entry: string;
  readonly #index = new Map<string, string>();
  readonly #moments = new Map<string, string>();

  constructor(root: RowScope, lifecycle: LifecycleModel) {
    this.root = root;
    this.lifecycle = lifecycle;
    const { names } = root.fn;
    this.now = names.take("now");
    this.#state = names.take("state");
    this.#entry = names.take("entry");
  }

  /** The rows of a population of an event. */
  rowsOf(entity: EntityModel, population: PerPopulation): RowScope {
    const known = this.rows.get(population);
    if (known !== undefined) return known;
    const { fn, compiler } = this.root;
    const view = new RowScope({
      fn,
      compiler,
      entity: this.root.entity,
      owner: null,
      population: null,
      ordinal: this.root.ordinal,
    });
    view.base = this.root;
    view.liveField = (field) => code(this.#valueBefore(field));
    const isSingle = population.each.length === 0 && population.count === null && population.atLeast <= 1;
    const ordinal = isSingle ? this.firings(population.event!) : fn.names.take(camel(`${entity.name}_ordinal`));
    const scope = new RowScope({ fn, compiler, entity, owner: view, population, ordinal }, "loop");
    scope.isEvent = true;
    scope.eventMoment = this.#eventMoment();
    if (!followsEvent(entity, population)) scope.moment = scope.eventMoment;
    else if (population.every !== null) {
      const clock = this.#clockOf(population, entity);
      scope.drawMoment = () => {
        // To enter the row is to ask for its moment.
        scope.enter(0);
        return scope.once("gap", () => {
          const gap = expression(population.every!, { ...contextOf(scope, 0), now: this.#eventMoment() });
          scope.statement(0, `${clock} += ${gap};`);
          return scope.local("moment", `Math.floor(${clock})`, 0);
        });
      };
    }
    compiler.bindEach(scope);
    // Counted here, so that the counter is declared.
    this.firings(population.event!);
    this.rows.set(population, scope);
    return scope;
  }

  /** The variable with the moment of the last row of an event whose rows come one after the other. */
  #clockOf(population: PerPopulation, { name }: EntityModel): string {
    const known = this.#clocks.get(population) ?? this.root.fn.names.take(camel(`${name}_clock`));
    this.#clocks.set(population, known);
    return known;
  }
  readonly #clocks = new Map<PerPopulation, string>();

  /** True where the rows or values of this life were asked for. */
  get isLived(): boolean {
    return this.rows.size > 0 || this.#index.size > 0 || this.#moments.size > 0 || this.#isStateRead;
  }

  #eventMoment(): string {
    return this.root.once("event moment", () => this.root.fn.names.take("moment"));
  }

  #valueBefore(field: number): string {
    const known = this.#before.get(field);
    if (known !== undefined) return known;
    const name = this.root.fn.names.take(camel(`${this.root.entity.fields[field]!.name}_before`));
    this.#before.set(field, name);
    return name;
  }

  /** A variable as it was before the event at hand: what its own rows add to it is not in it. */
  before(variable: string): string {
    const known = this.#snapshots.get(variable);
    if (known !== undefined) return known;
    const name = this.root.fn.names.take(camel(`${variable}_before`));
    this.#snapshots.set(variable, name);
    return name;
  }
  readonly #snapshots = new Map<string, string>();

  /** A part of a live text as it was before the event at hand. */
  partBefore(e: Expr): string {
    const known = this.#parts.get(keyOf(e));
    if (known !== undefined) return known.name;
    const name = this.root.fn.names.take(camel(`${e.op}_before`));
    this.#parts.set(keyOf(e), { name, e });
    return name;
  }
  readonly #parts = new Map<string, { readonly name: string; readonly e: Expr }>();

  /** How often an event has fired, as a variable. */
  firings(event: string): string {
    const known = this.#index.get(event);
    if (known !== undefined) return known;
    const name = this.root.fn.names.take(camel(`${event}_count`));
    this.#index.set(event, name);
    return name;
  }

  /** The moment of the first or last time of an event or state, as a variable. */
  moment(which: "first" | "last", name: string): string {
    const key = `${which} ${name}`;
    const known = this.#moments.get(key);
    if (known !== undefined) return known;
    const variable = this.root.fn.names.take(camel(`${which}_${name}`));
    this.#moments.set(key, variable);
    return variable;
  }

  get state(): string {
    this.#isStateRead = true;
    return this.#state;
  }

  /** Where the clauses' expressions stand: live values are those of the moment, draws belong to the clause and its firing. */
  #context(firing: string, onDraw: () => void): Context {
    const { root } = this;
    const draw = (method: string) => (name: string) => {
      onDraw();
      return `${childDraw(root, root, name, 0)}.${method}(${firing})`;
    };
    return { ...contextOf(root, 0), agenda: this, source: { bits: draw("bits"), unit: draw("unit"), unit53: draw("unit53") } };
  }

  /** The statements of the agenda; called when all rows and values have been asked for. */
  lines(birth: string): readonly string[] {
    const { root, lifecycle, now } = this;
    // What closes a row of one event may ask something of those of another.
    while ([...this.rows.values()].map((row) => row.settle()).includes(true));
    const { fn } = root;
    const { module } = fn;
    const clauses = lifecycle.clauses.map((clause) => this.#clause(clause, module));
    const timed = clauses.filter((c) => c.clock !== null);
    const starts = (c: (typeof clauses)[number]): string => c.start ?? "";
    const labels = module.model.enums[lifecycle.enum]!.labels.map((l) => l.name);
    const counted = clauses.filter((c) => c.clock !== null || c.isDrawn);
    const enter = (): string[] =>
      counted.flatMap((c) => {
        if (c.clause.states === null) return [];
        const inside = c.clause.states.map((s) => `${this.#state} === ${s}`).join(" || ");
        if (c.clock === null) return [`if (${inside}) ${c.firing} = 0;`];
        return [`if (${inside}) { ${c.firing} = 0; ${starts(c)} } else ${c.clock}.stop();`];
      });
    const goTo = fn.names.take("next_state".replace("_s", "S"));
    const body: string[] = [];
    const ends = root.entity.until === null ? [] : [endCode(root, 0)];
    const cases = timed.map((c, i) => {
      const { clause } = c;
      const own: string[] = [`${c.firing}++;`];
      const conditions = [...(c.chance === null ? [] : [c.chance]), ...(c.when === null ? [] : [c.when])];
      const happens = clause.to === null ? this.#happen(clause.event!, clauses, goTo) : [`${goTo} = ${clause.to};`];
      own.push(...(conditions.length === 0 ? happens : [`if (${conditions.join(" && ")}) {`, ...happens, "}"]));
      // `after` fires once an entry, the others start again.
      own.push(clause.timing.form === "after" ? `${c.clock}.stop();` : starts(c));
      return `${i === 0 ? "" : "else "}if (${now} === ${c.clock}.fires) { ${own.join("\n")} }`;
    });
    const changes = timed.flatMap((c) => (c.change === null ? [] : [c.change]));
    const next = timed.map((c) => `${c.clock}.fires, `).join("");
    const before = [
      ...[...this.#before].map(([field, name]) => `const ${name} = ${this.#liveValue(field)};`),
      ...[...this.#parts.values()].map(
        ({ name, e }) => `const ${name} = ${expression(e, { ...contextOf(this.root, 0), agenda: this })};`,
      ),
      ...[...this.#snapshots].map(([variable, name]) => `const ${name} = ${variable};`),
    ];
    const momentName = this.#eventMoment();
    body.push(
      `for (;;) {`,
      `${now} = Math.min(${next}Infinity);`,
      `if (${[fn.run("periodEnd"), ...ends].map((end) => `${now} >= ${end}`).join(" || ")}) break;`,
      `const ${momentName} = Math.floor(${now});`,
      ...before,
      `let ${goTo} = -1;`,
      ...cases,
      `if (${goTo} >= 0 && ${goTo} !== ${this.#state}) {`,
      `${this.#state} = ${goTo};`,
      `${this.#entry}++;`,
      ...labels.flatMap((label, s) => this.#noteMoments(label, `${this.#state} === ${s}`, momentName)),
      ...enter(),
      "}",
      ...changes,
      "}",
    );
    return [
      `let ${now} = ${birth};`,
      `let ${this.#state} = 0;`,
      `let ${this.#entry} = 0;`,
      ...[...this.#index.values()].map((name) => `let ${name} = 0;`),
      ...[...this.#moments.values()].map((name) => `let ${name} = NaN;`),
      ...counted.map((c) => `let ${c.firing} = 0;`),
      ...timed.map((c) => (c.clause.states === null || c.clause.states.includes(0) ? starts(c) : `${c.clock}.stop();`)),
      ...body,
    ];
  }

  #noteMoments(name: string, condition: string, moment: string): readonly string[] {
    const first = this.#moments.get(`first ${name}`);
    const last = this.#moments.get(`last ${name}`);
    const counted = this.#index.get(name);
    const lines = [
      ...(first === undefined ? [] : [`if (Number.isNaN(${first})) ${first} = ${moment};`]),
      ...(last === undefined ? [] : [`${last} = ${moment};`]),
      ...(counted === undefined ? [] : [`${counted}++;`]),
    ];
    return lines.length === 0 ? [] : [`if (${condition}) { ${lines.join(" ")} }`];
  }

  /** What an event does: its rows, its count, the transitions on it. */
  #happen(event: string, clauses: readonly ClauseCode[], goTo: string): readonly string[] {
    const rows = [...this.rows].filter(([population]) => population.event === event);
    const lines = rows.flatMap(([population, scope]) => {
      const inner = scope.allLines();
      if (inner.length === 0) return [];
      const { open, close } = this.#several(population, scope);
      const clock = this.#clocks.get(population);
      if (clock !== undefined) open.unshift(`let ${clock} = ${this.#eventMoment()};`);
      if (clock !== undefined && close.length === 0) inner.unshift(...open.splice(0));
      if (open.length > 0) return [...open, ...inner, ...close];
      // `continue` leaves out a row that its condition refuses.
      return population.when === null && !followsEvent(scope.entity, population)
        ? ["{", ...inner, "}"]
        : [`for (let once = true; once; once = false) {`, ...inner, "}"];
    });
    const counted = this.#index.get(event);
    if (counted !== undefined) lines.push(`${counted}++;`);
    lines.push(...this.#noteEvent(event));
    for (const c of clauses) {
      if (c.clause.timing.form !== "on" || c.clause.timing.event !== event || c.clause.to === null) continue;
      const inside = c.clause.states === null ? [] : [`(${c.clause.states.map((s) => `${this.#state} === ${s}`).join(" || ")})`];
      const tests = [`${goTo} < 0`, ...(c.when === null ? [] : [c.when]), ...(c.chance === null ? [] : [c.chance])];
      const go = `${goTo} = ${c.clause.to};`;
      // Every time of the event is a firing of its own, whether or not another transition came first.
      if (!c.isDrawn) lines.push(`if (${[...inside, ...tests].join(" && ")}) ${go}`);
      else
        lines.push(`${inside.length === 0 ? "" : `if (${inside.join("")}) `}{ ${c.firing}++; if (${tests.join(" && ")}) ${go} }`);
    }
    return lines;
  }

  /** The loops around the rows that an event makes, where it may make several; none where it makes one. */
  #several(population: PerPopulation, scope: RowScope): { readonly open: string[]; readonly close: readonly string[] } {
    const { each, count, atLeast } = population;
    if (each.length === 0 && count === null && atLeast <= 1) return { open: [], close: [] };
    const { fn, compiler } = this.root;
    const firing = this.firings(population.event!);
    const open: string[] = [];
    let address = firing;
    if (each.length > 0) {
      address = fn.names.take(camel(`${scope.entity.name}_combination`));
      const rows = each.some((x) => x.over === "rows");
      if (rows && fn.isCounting) {
        const number = each.map((x) => eachSize(x, { fn })).join(" * ");
        open.push(`${fn.module.runtime("withinRoom")}(${number}, ${roomOfEvent}, ${JSON.stringify(scope.entity.name)});`);
      }
      open.push(`let ${address} = ${firing} * ${combinationsOf(population, fn)} - 1;`);
      each.forEach((x, i) => open.push(enumValues(x, boundName(scope, i), { fn })));
      open.push(`${address}++;`);
    }
    const close = each.map(() => "}");
    if (count === null && atLeast <= 1) return { open: [...open, `const ${scope.ordinal} = ${address};`], close };
    // How many rows there are is drawn before any of them.
    const before = new RowScope(
      { fn, compiler, entity: scope.entity, owner: scope.owner, population: { ...population, when: null }, ordinal: address },
      "loop",
    );
    before.isEvent = true;
    before.moment = this.#eventMoment();
    each.forEach((_, i) => fn.bindEach(before, i, fn.eachValue(scope, i) ?? fn.eachRow(scope, i)!));
    const rows = fn.names.take(camel(`${scope.entity.name}_rows_here`));
    const own = count === null ? "1" : expression(count, contextOf(before, 0));
    const drawn = withinRoom(count, own, roomOfEvent, scope.entity.name, fn);
    const number = atLeast > 0 ? `Math.max(${atLeast}, ${drawn})` : drawn;
    const first = `${address} * ${roomOfEvent}`;
    open.push(
      ...before.allLines(),
      `const ${rows} = ${number};`,
      `for (let ${scope.ordinal} = ${first}; ${scope.ordinal} < ${first} + ${rows}; ${scope.ordinal}++) {`,
    );
    return { open, close: [...close, "}"] };
  }

  #noteEvent(event: string): readonly string[] {
    const first = this.#moments.get(`first ${event}`);
    const last = this.#moments.get(`last ${event}`);
    const moment = this.#eventMoment();
    return [
      ...(first === undefined ? [] : [`if (Number.isNaN(${first})) ${first} = ${moment};`]),
      ...(last === undefined ? [] : [`${last} = ${moment};`]),
    ];
  }

  #liveValue(field: number): string {
    const { value } = this.root.entity.fields[field]!;
    if (value.by !== "rule") throw new Error("a live field has a rule");
    return expression(value.rule, { ...contextOf(this.root, 0), agenda: this });
  }

  #clause(clause: ClauseModel, module: ModuleBuilder): ClauseCode {
    const { root, now } = this;
    const { fn } = root;
    const what = clause.to === null ? clause.event! : `to_${module.model.enums[this.lifecycle.enum]!.labels[clause.to]!.name}`;
    const firing = fn.names.take(camel(`${what}_firing`));
    const address = `(${this.#entry} << 16) + ${firing}`;
    let isDrawn = false;
    const ctx = this.#context(address, () => (isDrawn = true));
    const name = `${root.entity.name}.${clause.address}`;
    const chance = clause.chance === null ? null : `${ctx.source!.unit(`${name}#chance`)} < ${operand(clause.chance, ctx)}`;
    const when = clause.when === null ? null : operand(clause.when, ctx);
    const warp = clause.curves.length === 0 ? "null" : warpConstant(clause.curves, { fn });
    const { timing } = clause;
    if (timing.form === "on") return { clause, clock: null, firing, start: null, change: null, chance, when, isDrawn };
    const clock = fn.setup(
      camel(`${what}_clock`),
      `new ${module.runtime(timing.form === "at" ? "RateClock" : "Timer")}(${warp})`,
    );
    if (timing.form === "at") {
      const rate = expression(timing.rate, ctx);
      const threshold = `${module.runtime("exponential")}(${ctx.source!.unit53(`${name}#threshold`)}, 1)`;
      const varies = readsLive(timing.rate, root.entity);
      return {
        clause,
        clock,
        firing,
        start: `${clock}.start(${threshold}, ${rate}, ${now});`,
        change: varies ? `${clock}.change(${rate}, ${now});` : null,
        chance,
        when,
        isDrawn,
      };
    }
    if (timing.form === "every" && timing.calendarMonths !== null) {
      const month = `${module.runtime("addMonthsToSeconds")}(${now}, ${timing.calendarMonths})`;
      return { clause, clock, firing, start: `${clock}.startAt(${month});`, change: null, chance, when, isDrawn };
    }
    const delay = expression(timing.form === "every" ? timing.gap : timing.delay, ctx);
    const start = timing.form === "every" || leadsBack(clause, this.lifecycle) ? "again" : "start";
    return { clause, clock, firing, start: `${clock}.${start}(${delay}, ${now});`, change: null, chance, when, isDrawn };
  }
}

/** The variable of an `each` of an event's rows. */
function boundName(scope: RowScope, index: number): string {
  const row = scope.fn.eachRow(scope, index);
  return scope.fn.eachValue(scope, index) ?? (row?.at === "column" ? row.ordinal : "");
}

/** How many combinations the `each` of an event's population have room for: rows of others may be more in a larger run. */
export function combinationsOf({ each }: PerPopulation, fn: Context["fn"]): string {
  if (each.some((x) => x.over === "rows")) return String(roomOfEvent);
  return each.map((x) => eachSize(x, { fn })).join(" * ");
}

interface ClauseCode {
  readonly clause: ClauseModel;
  /** The clock's local; null for what happens on an event. */
  readonly clock: string | null;
  readonly firing: string;
  readonly start: string | null;
  /** Adjusts the clock after an event; null where its rate cannot change. */
  readonly change: string | null;
  readonly chance: string | null;
  readonly when: string | null;
  /** Whether it draws anew each time: its firings are counted. */
  readonly isDrawn: boolean;
}

/** True for a delay after which delays alone may lead back into its state: without a shortest one, a life might not go on. */
function leadsBack(clause: ClauseModel, { clauses }: LifecycleModel): boolean {
  if (clause.timing.form !== "after" || clause.states === null) return false;
  const delayed = new Set(clauses.flatMap((c) => (c.timing.form === "after" && c.event !== null ? [c.event] : [])));
  const moves = clauses.filter(
    ({ to, timing }) => to !== null && (timing.form === "after" || (timing.form === "on" && delayed.has(timing.event))),
  );
  const nextOf = (state: number): readonly number[] =>
    moves.filter((c) => c.states === null || c.states.includes(state)).map((c) => c.to!);
  return clause.states.some((state) => {
    const reached = new Set(nextOf(state));
    for (const next of reached) for (const further of nextOf(next)) reached.add(further);
    return reached.has(state);
  });
}

/** True where an expression changes during the actor's life. */
export function readsLive(e: Expr, entity: EntityModel): boolean {
  let found = false;
  walk(e, (x) => {
    if (x.op === "life" || x.op === "aggregate") found = true;
    if (x.op === "field" && x.of.entity === entity.index && entity.fields[x.field]!.role === "live") found = true;
  });
  return found;
}

/**
 * What a live text is made of where it is written: live fields, and what only the agenda knows (aggregates, the state, `now`).
 * Null for other fields, which a record holds as they are, and for the label of a state.
 */
export function livePartsOf(
  entity: EntityModel,
  index: number,
): { readonly fields: readonly number[]; readonly parts: readonly Expr[] } | null {
  const { value, type } = entity.fields[index]!;
  if (value.by !== "rule" || (type.kind !== "text" && type.kind !== "char") || carried(value.rule).words !== null) return null;
  const fields: number[] = [];
  const parts: Expr[] = [];
  const visit = (e: Expr): void => {
    if (e.op === "aggregate" || e.op === "life" || (e.op === "context" && e.name === "now")) {
      parts.push(e);
      return;
    }
    if (e.op === "field" && e.of.row === "self" && entity.fields[e.field]!.role === "live") {
      const inner = livePartsOf(entity, e.field);
      fields.push(...(inner === null ? [e.field] : inner.fields));
      parts.push(...(inner?.parts ?? []));
    }
    operands(e).forEach(visit);
  };
  visit(value.rule);
  return { fields, parts };
}

/** A live field as a record carries it: a number. The label of a state goes as its index, and becomes text when it is written. */
export function carried(rule: Expr): { readonly value: Expr; readonly words: number | null } {
  if (rule.op === "convert" && rule.arg.type.kind === "enum" && (rule.type.kind === "text" || rule.type.kind === "char"))
    return { value: rule.arg, words: rule.arg.type.enum };
  return { value: rule, words: null };
}
