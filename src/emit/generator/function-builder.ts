import type { ModuleBuilder } from "./module-builder.ts";
import type { Row } from "./context.ts";
import { Names } from "./names.ts";
import type { RowScope } from "./row-scope.ts";

/** One emitted function: its local names and what is set up once at its top. */
export class FunctionBuilder {
  readonly module: ModuleBuilder;
  readonly names: Names;
  /** True where all rows are walked for the first time: counted, before the first is written, where they are counted at all. */
  isCounting = false;
  /** Code of the number of a row below a root, where the function can tell it for all of them. */
  numberOf: ((row: RowScope) => string) | null = null;
  /** The pass from which on that is known. */
  numberedFrom: ((row: RowScope) => number) | null = null;
  readonly #members = new Map<string, string>();
  readonly #made = new Map<string, { readonly name: string; isRead: boolean }>();
  readonly #setup: string[] = [];

  readonly #eachRows = new Map<RowScope, Map<number, Row>>();
  readonly #eachValues = new Map<RowScope, Map<number, string | (() => string)>>();

  /** True for the constructor of the run: what is loaded when first asked for is no local there. */
  readonly #isConstructor: boolean;

  constructor(module: ModuleBuilder, parameters: readonly string[] = [], isConstructor = false) {
    this.module = module;
    this.#isConstructor = isConstructor;
    this.names = new Names(["run", "from", "to", ...parameters], module.names);
  }

  /** A member of the run (columns, candidates, counts), taken into a local once. */
  run(member: string): string {
    const made = this.#made.get(member);
    if (made !== undefined) {
      made.isRead = true;
      return made.name;
    }
    if (this.#isConstructor && this.module.members.has(member)) return `this.${member}`;
    const known = this.#members.get(member);
    if (known !== undefined) return known;
    const name = this.names.take(member);
    this.#members.set(member, name);
    return name;
  }

  /** Says that this function makes a member of the run: what reads it while it is being made reads the local of that name. */
  making(member: string): { readonly name: string; readonly isRead: boolean } {
    const made = { name: this.names.take(member), isRead: false };
    this.#made.set(member, made);
    return made;
  }

  /** A local object made once a call: a row key, a picker. */
  setup(wish: string, code: string): string {
    const name = this.names.take(wish);
    this.#setup.push(`const ${name} = ${code};`);
    return name;
  }

  /** A line of its own at the top. */
  atTop(line: string): void {
    this.#setup.push(line);
  }

  /** Binds an `each` of a row's population: to a row, or to the code of a value, which may be made when it is first asked for. */
  bindEach(scope: RowScope, each: number, bound: Row | string | (() => string)): void {
    if (typeof bound !== "object") this.#eachValues.set(scope, (this.#eachValues.get(scope) ?? new Map()).set(each, bound));
    else this.#eachRows.set(scope, (this.#eachRows.get(scope) ?? new Map()).set(each, bound));
  }
  eachRow(scope: RowScope, each: number): Row | null {
    return this.#eachRows.get(scope)?.get(each) ?? null;
  }
  eachValue(scope: RowScope, each: number): string | null {
    const bound = this.#eachValues.get(scope)?.get(each) ?? null;
    if (typeof bound !== "function") return bound;
    const made = bound();
    this.bindEach(scope, each, made);
    return made;
  }

  /** Code that stands for parts of the expressions of an entity's rows, where a record holds them. */
  readonly parts = new Map<number, Map<string, string>>();

  /** The lines that open the function. */
  get opening(): readonly string[] {
    const members = [...this.#members].map(([member, name]) => (member === name ? member : `${member}: ${name}`));
    return [...(members.length === 0 ? [] : [`const { ${members.join(", ")} } = run;`]), ...this.#setup];
  }
}

/** The lines of a function without what it turned out not to read: members of the run, words of records, counters of rows. */
export function withoutUnused(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  const uses = (name: string): number => text.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
  const idle = new Set<string>();
  for (const line of lines) {
    const [, kind, name] = /^(const|let) (\w+) = words\[.*\]!;$/.exec(line) ?? [];
    if (name === undefined) continue;
    const counted = text.split("\n").filter((l) => l === `${name}++;`).length;
    if (uses(name) === 1 + (kind === "let" ? counted : 0)) idle.add(name);
  }
  return lines.flatMap((line) => {
    const declared = /^(?:const|let) (\w+) = words\[/.exec(line)?.[1] ?? /^(\w+)\+\+;$/.exec(line)?.[1];
    if (declared !== undefined && idle.has(declared)) return [];
    const members = /^const \{ (.*) \} = run;$/.exec(line)?.[1]?.split(", ");
    if (members === undefined) return [line];
    const read = members.filter((member) => uses(member.split(": ").at(-1)!) > 1);
    return read.length === 0 ? [] : [`const { ${read.join(", ")} } = run;`];
  });
}
