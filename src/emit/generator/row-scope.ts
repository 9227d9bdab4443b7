/**
 * A row in the making: the code that computes its fields, asked for field by field. A transaction is walked in passes: what
 * reads an aggregate over children comes one pass after the loop that computes it. Statements gather in buffers, one a pass;
 * the loops over the children stand between a pass and the next.
 */
import type { EntityModel, PerPopulation } from "../../model/model.ts";
import { runningGroup } from "../../plan/running.ts";
import type { Agenda } from "./agenda.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { camel } from "./names.ts";
import { asCode, code, isSimple, typeCode, type TextPart, type Value } from "./value.ts";

/** Computes the fields of rows; implemented by the field compiler, so that scope and compiler need not import each other. */
export interface FieldCompiler {
  /** The pass in which a field of the row is known. */
  passOf(scope: RowScope, field: number): number;
  /** Emits what the field needs and returns its value; called once a field and function. */
  compute(scope: RowScope, field: number, pass: number): Value;
  /** A loop over a population of `owner`, standing within the loop of `container`. */
  loopWithin(owner: RowScope, entity: EntityModel, population: PerPopulation, container: RowScope): RowScope;
  /** Names the values of the `each` of a new row. */
  bindEach(scope: RowScope): void;
  /** Emits what stands at the top of each iteration over the children: existence, moments. */
  enter(scope: RowScope, pass: number): void;
  /** The loop over a population: its opening lines (may be several nested loops) and as many closings. */
  loop(scope: RowScope, pass: number): { readonly open: readonly string[]; readonly close: readonly string[] };
}

/** The statements of one level: the function's, or those of one loop. Rows that stand on one level share it. */
class Body {
  readonly prologue: string[][] = [];
  readonly statements: string[][] = [];
  readonly late: string[][] = [];
  readonly last: string[][] = [];
  readonly loops: RowScope[] = [];
  readonly entered = new Set<number>();

  get passes(): number {
    return Math.max(
      this.prologue.length,
      this.statements.length,
      this.late.length,
      this.last.length,
      ...this.loops.map((l) => l.body.passes),
    );
  }
}

/** A row that a record tells of: its place is -1 where there is none. */
export interface RecordedRow {
  readonly rows: RowScope;
  readonly place: string;
  readonly values: ReadonlyMap<number, Value>;
}

export interface RowScopeOptions {
  readonly fn: FunctionBuilder;
  readonly compiler: FieldCompiler;
  readonly entity: EntityModel;
  /** The owner's row; null for a root. */
  readonly owner: RowScope | null;
  /** The population that made this row; null for a root. */
  readonly population: PerPopulation | null;
  /** Code of the ordinal: of the root, or below the owner (part of the address). */
  readonly ordinal: string;
  /** The row whose loop holds this one: the owner, unless an `each` runs over rows of the actor. */
  readonly container?: RowScope;
}

export class RowScope {
  readonly fn: FunctionBuilder;
  readonly compiler: FieldCompiler;
  readonly entity: EntityModel;
  readonly owner: RowScope | null;
  readonly population: PerPopulation | null;
  readonly ordinal: string;
  readonly container: RowScope | null;
  readonly body: Body;
  /** True where the row is one of a loop below another row of this function. */
  readonly isLoop: boolean;
  /** Code of the row's number from 1, where it is known. */
  get serial(): string | null {
    if (this.#serial === null && this.isLoop && this.fn.numberOf !== null) this.serial = this.fn.numberOf(this);
    return this.#serial;
  }
  set serial(name: string | null) {
    this.#serial = name;
    if (name !== null && this.isLoop) this.changing(name);
  }
  #serial: string | null = null;
  /** The pass from which on the number is known. */
  get numberedFrom(): number {
    return this.#numberedFrom ?? (this.isLoop && this.fn.numberedFrom !== null ? this.fn.numberedFrom(this) : 0);
  }
  set numberedFrom(pass: number) {
    this.#numberedFrom = pass;
  }
  #numberedFrom: number | null = null;
  /** The rows that hold the numbers of this row and its siblings, where it is walked for the rows of another entity. */
  numbered: (() => RowScope) | null = null;
  /** Draws the moment, where that is done only when somebody asks. */
  drawMoment: (() => string) | null = null;
  #moment: string | null = null;
  /** Code of the moment, where it is known without the field `time`. */
  get moment(): string | null {
    if (this.#moment === null && this.drawMoment !== null) this.#moment = this.drawMoment();
    return this.#moment;
  }
  set moment(moment: string | null) {
    this.#moment = moment;
  }
  /** The statement that sets the key of a root row, where its address is not its ordinal. */
  rootKey: ((key: string) => string) | null = null;
  /** The row that this one shows in another light: everything but its live fields comes from there. */
  base: RowScope | null = null;
  /** The value of a live field, where it is not computed here: as it was before an event, or as a record carries it. */
  liveField: ((field: number) => Value) | null = null;
  /** True for a combination of an `each` that may make several rows: the loop around them. */
  isCombination = false;
  /** Code of what is added to the names of draws that are tried again. */
  attempt: string | null = null;
  /** The variable that says how many rows each combination makes, where there is a least number. */
  chooser: string | null = null;
  /** True for a row that an event makes: one iteration of the agenda, complete in itself. */
  isEvent = false;
  /** Code of the moment of the event that makes the row, in seconds. */
  eventMoment: string | null = null;
  /** Code of the number of the row before, where a record tells it; -1 for none. */
  numberBefore: string | null = null;
  /** The agenda of this row's lifecycle. */
  agenda: Agenda | null = null;
  /** Values that are known without computing, by field: what a record carries. */
  readonly given = new Map<number, Value>();
  /** Earlier rows of the actor that references lead to, by field, where a record carries what is read of them. */
  readonly earlier = new Map<number, RecordedRow>();
  /** The place of the row among all those of its life so far, where later rows of the actor refer to them. */
  placeInLife: ((pass: number) => string) | null = null;
  readonly #loops = new Map<PerPopulation, RowScope>();
  readonly #values = new Map<number, Value>();
  readonly #computing = new Set<number>();
  readonly #memo = new Map<string, string>();
  readonly #locals = new Set<string>();
  #key: string | null = null;

  constructor(options: RowScopeOptions, level: "function" | "loop" = "function") {
    this.fn = options.fn;
    this.compiler = options.compiler;
    this.entity = options.entity;
    this.owner = options.owner;
    this.population = options.population;
    this.ordinal = options.ordinal;
    this.container = options.container ?? options.owner;
    this.isLoop = level === "loop";
    this.body = this.isLoop || options.owner === null ? new Body() : options.owner.body;
  }

  /** Says that a variable changes from row to row, so that its value is carried to later passes as a local's is. */
  changing(variable: string): void {
    this.#locals.add(variable);
  }

  /** True where the population at an index of the entity's populations made this row; null: it has one. */
  isMadeBy(population: number | null): boolean {
    if (population === null || this.population === null) return true;
    const made = this.entity.populations[population];
    return made === undefined || made.form !== "per" || made.address === this.population.address;
  }

  /** The loop over a population of this row. */
  loopOver(entity: EntityModel, population: PerPopulation): RowScope {
    const known = this.#loops.get(population);
    if (known !== undefined) return known;
    const child = this.compiler.loopWithin(this, entity, population, this);
    this.#loops.set(population, child);
    return child;
  }

  /** Makes sure that the pass walks this row. */
  enter(pass: number): void {
    if (this.body.entered.has(pass)) return;
    if (!this.isLoop) {
      this.owner?.enter(pass);
      this.body.entered.add(pass);
      return;
    }
    this.body.entered.add(pass);
    if (!this.isEvent) this.container!.enter(pass);
    this.compiler.enter(this, pass);
  }
  /** Appends a statement to a pass. */
  statement(pass: number, line: string): void {
    this.enter(pass);
    (this.body.statements[pass] ??= []).push(line);
  }
  /** Appends a line to the top of the function, after what it takes from the run. */
  topOfFunction(line: string): void {
    this.fn.atTop(line);
  }

  /** Appends a statement that closes a pass: after the loops of that pass. */
  lateStatement(pass: number, line: string): void {
    this.enter(pass);
    (this.body.late[pass] ??= []).push(line);
  }
  /** Appends a statement that goes on to the next row: behind all that closes a pass. */
  lastStatement(pass: number, line: string): void {
    this.enter(pass);
    (this.body.last[pass] ??= []).push(line);
  }

  /** Appends a statement that closes a pass and is known only when everything else of it is. */
  afterPass(pass: number, line: () => string): void {
    this.enter(pass);
    this.#after.push({ pass, line });
  }
  readonly #after: { readonly pass: number; readonly line: () => string }[] = [];

  /** Appends a statement to what opens a pass; at the level of the function, to what opens the first. */
  opening(pass: number, line: string): void {
    this.enter(pass);
    (this.body.prologue[this.isLoop ? pass : 0] ??= []).push(line);
  }

  /** The value of a field, in code that is valid in `pass`. */
  field(index: number, pass: number): Value {
    const given = this.given.get(index);
    if (given !== undefined) return given;
    if (this.liveField !== null && this.entity.fields[index]!.role === "live") return this.liveField(index);
    if (this.base !== null) return this.base.field(index, 0);
    const known = this.compiler.passOf(this, index);
    // Entering a pass may compute the field.
    if (!this.#values.has(index)) this.enter(known);
    let value = this.#values.get(index);
    if (value === undefined) {
      this.#computing.add(index);
      value = this.#bind(index, this.compiler.compute(this, index, known), known);
      this.#computing.delete(index);
      this.#values.set(index, value);
    }
    if (known === pass) return value;
    const { name, type, nullable } = this.entity.fields[index]!;
    return mapCodes(value, (text, holds) => this.carried(name, text, known, pass, { type: holds ?? typeCode(type, nullable) }));
  }
  /** The value of a field as one expression. */
  fieldCode(index: number, pass: number): string {
    return asCode(this.field(index, pass));
  }

  /** Gives the value a name, unless it is simple. */
  #bind(index: number, value: Value, pass: number): Value {
    const { name, type, nullable } = this.entity.fields[index]!;
    // The type of what follows itself cannot be inferred.
    const stated = runningGroup(this.entity, index) === null ? "" : `: ${typeCode(type, nullable)}`;
    return mapCodes(value, (text) => (isSimple(text) ? text : this.local(name, text, pass, value.form === "code" ? stated : "")));
  }

  /** Declares a constant local of this row in a pass and returns its name. */
  local(wish: string, text: string, pass: number, stated = ""): string {
    const name = this.fn.names.take(camel(wish), camel(`${this.entity.name}_${wish}`));
    this.#locals.add(name);
    this.statement(pass, `const ${name}${stated} = ${text};`);
    return name;
  }
  /** Like `local`, once for the same code in the same pass. */
  shared(wish: string, text: string, pass: number): string {
    return this.once(`${pass} ${text}`, () => this.local(wish, text, pass));
  }
  /** Runs `make` once for this row and name, and remembers what it returned. */
  once(name: string, make: () => string): string {
    const known = this.#memo.get(name);
    if (known !== undefined) return known;
    const made = make();
    this.#memo.set(name, made);
    return made;
  }

  /** Like `carried`, for a variable that the loops of its pass complete. */
  carriedAfterLoops(variable: string, from: number, to: number, type = "number"): string {
    this.changing(variable);
    return this.carried(variable, variable, from, to, { late: true, type });
  }

  /** A value of another pass over the same children: kept in an array by position. Outside loops a local stays valid. */
  carried(
    wish: string,
    text: string,
    from: number,
    to: number,
    how: { readonly late?: boolean; readonly type?: string } = {},
  ): string {
    if (from === to || !/^[a-z_]\w*$/i.test(text)) return text;
    // The passes over a row outside loops, or made by an event, stand in one block; what is no local of the loop is valid in it.
    if (!this.isLoop || this.isEvent) return text;
    // A value may be an owner's own: it is the owner's to carry.
    if (!this.#locals.has(text)) return this.container!.carried(wish, text, from, to, how);
    return this.once(`${to} <- ${text}`, () => {
      const array = this.once(`carried ${text}`, () => {
        const made = this.fn.setup(camel(`${text}_of`), `[] as ${arrayType(how.type ?? "number")}`);
        const line = `${made}[${this.position(from)}] = ${text};`;
        if (how.late === true) this.lateStatement(from, line);
        else this.statement(from, line);
        return made;
      });
      return this.local(wish, `${array}[${this.position(to)}]!`, to);
    });
  }

  /** Keeps a field of every row of this loop, for rows of later passes: the array of its values by position. */
  kept(index: number): string {
    const { name, type, nullable } = this.entity.fields[index]!;
    const pass = this.compiler.passOf(this, index);
    return this.keptAs(name, () => this.fieldCode(index, pass), pass, typeCode(type, nullable), this.#computing.has(index));
  }
  /** The array of the numbers of the rows of this loop, by position. */
  keptNumbers(pass: number): string {
    return this.keptAs(
      "number",
      () => {
        if (this.serial === null) throw new Error(`the numbers of ${this.entity.name} are not known here`);
        return this.serial;
      },
      pass,
      "number",
    );
  }
  /** The array of a value of every row, by position. `isRunning`: the value follows from that of earlier rows. */
  keptAs(wish: string, text: () => string, pass: number, type: string, isRunning = false): string {
    return this.once(`kept ${wish}`, () => {
      const value = isRunning ? null : text();
      const made = this.fn.setup(camel(`${this.entity.name}_${wish}_by_position`), `[] as ${arrayType(type)}`);
      const place = this.placeOf(pass);
      if (value === null) this.afterPass(pass, () => `${made}[${place}] = ${text()};`);
      else this.statement(pass, `${made}[${place}] = ${value};`);
      return made;
    });
  }
  /** The place at which what is kept of the row stands. */
  placeOf(pass: number): string {
    return this.placeInLife === null ? this.position(pass) : this.placeInLife(pass);
  }

  /** A running position of the row in the function's walk, for carrying values from pass to pass. */
  position(pass: number): string {
    return this.once(`position ${pass}`, () => {
      const counter = this.#counter("position", pass);
      this.statement(pass, `${counter}++;`);
      return counter;
    });
  }

  /** A counter that starts where the walk of a pass does. */
  #counter(what: string, pass: number): string {
    let top: RowScope = this;
    while (top.isLoop && !top.isEvent) top = top.container!;
    const counter = this.fn.names.take(camel(`${this.entity.name}_${what}`));
    top.statement(pass, `let ${counter} = -1;`);
    return counter;
  }

  /** Says that a test follows in this pass that decides by `value` whether the row goes on: later passes read it with `decided`. */
  deciding(value: string, pass: number): void {
    const statements = (this.body.statements[pass] ??= []);
    const at = statements.push("") - 1;
    this.#deciding = { value, pass, keep: (line) => (statements[at] = line) };
  }
  #deciding: { readonly value: string; readonly pass: number; readonly keep: (line: string) => void } | null = null;

  /** The value that decided in an earlier pass: it is asked for in all rows that came so far, so it is kept apart from carried values. */
  decided(pass: number): string {
    const { value, pass: from, keep } = this.#deciding!;
    const array = this.once("decided", () => {
      const made = this.fn.setup(camel(`${value}_of`), "[] as number[]");
      keep(`${made}[++${this.#counter("tried", from)}] = ${value};`);
      return made;
    });
    return this.local("decided", `${array}[++${this.#counter("tried", pass)}]!`, pass);
  }

  /** The row's key in a pass: where the draws of this row and the addresses of its children start. */
  key(pass: number): string {
    if (this.base !== null) return this.base.key(0);
    const { module } = this.fn;
    this.#key ??= this.fn.setup(camel(`${this.entity.name}_key`), `new ${module.runtime("RowKey")}()`);
    const key = this.#key;
    this.once(`key ${this.isLoop ? pass : 0}`, () => {
      if (this.rootKey !== null) this.opening(pass, this.rootKey(key));
      else if (this.owner === null)
        this.opening(pass, `${key}.ofRoot(${this.fn.run(camel(`${this.entity.name}_stream`))}, ${this.ordinal});`);
      else {
        const owner = this.owner.key(pass);
        this.opening(
          pass,
          `${key}.ofChild(${owner}, ${module.draw(`${this.entity.name}.${this.population!.address}#row`)}, ${this.ordinal});`,
        );
      }
      return key;
    });
    return key;
  }

  /** The statements of one pass, the loops included. */
  lines(pass: number): string[] {
    const out = [...(this.body.prologue[pass] ?? []), ...(this.body.statements[pass] ?? [])];
    for (const loop of this.body.loops) {
      if (!loop.body.entered.has(pass)) continue;
      const { open, close } = this.compiler.loop(loop, pass);
      out.push(...open, ...loop.lines(pass), ...close);
    }
    out.push(...(this.body.late[pass] ?? []), ...(this.body.last[pass] ?? []));
    return out;
  }
  /** Appends what closes passes, here and in the loops: what that needs may stand at the top of any of them. */
  settle(): boolean {
    const settled = this.#after.splice(0);
    for (const { pass, line } of settled) this.lateStatement(pass, line());
    return this.body.loops.map((loop) => loop.settle()).includes(true) || settled.length > 0;
  }
  /** All statements, pass after pass. */
  allLines(): string[] {
    while (this.settle());
    const passes = Math.max(1, this.body.passes, ...this.body.entered.values().map((p) => p + 1));
    const lines = Array.from({ length: passes }, (_, pass) => this.lines(pass)).flat();
    return [...lines, ...this.#closing];
  }
  /** Appends a statement that stands behind all passes over an event's row. */
  closing(line: string): void {
    this.#closing.push(line);
  }
  readonly #closing: string[] = [];
}

const arrayType = (element: string): string => (/[| ]/.test(element) ? `(${element})[]` : `${element}[]`);

/** The value with each of its pieces of code replaced. `holds`: the type of a piece of a text; null where the code is the whole value. */
export function mapCodes(value: Value, change: (text: string, holds: "string" | "number" | null) => string): Value {
  if (value.form === "code") return code(change(value.code, null));
  const part = (p: TextPart): TextPart => {
    switch (p.form) {
      case "literal":
        return p;
      case "word":
        return { ...p, index: change(p.index, "number") };
      case "int":
        return { ...p, code: change(p.code, "number") };
      case "string":
        return { ...p, code: change(p.code, "string") };
    }
  };
  return { form: "text", parts: value.parts.map(part) };
}
