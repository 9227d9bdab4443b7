/** A schema's generator: one readable, typed module, built as structures in one call and formatted by prettier. */
import type { SourceFileStructure, StatementStructures } from "ts-morph";
import type { EntityModel, Model } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { partOrder } from "../../plan/part-order.ts";
import type { Plan } from "../../plan/plan.ts";
import { withoutUnused } from "./function-builder.ts";
import { emitWave } from "./kernels.ts";
import { KeptLists, pretty, templateLiteral } from "./layout.ts";
import type { EmittedFunction } from "./walk.ts";
import { ModuleBuilder } from "./module-builder.ts";
import { camel, Names, pascal, plural, property } from "./names.ts";
import { emitRunClass } from "./run-class.ts";

export interface GeneratorOptions {
  /** The version of the compiler. */
  readonly version: string;
  /** The version of the interface between emitted code and runtime. */
  readonly abi: number;
  /** How the module names the runtime: `ecomc/runtime`, or where it is. */
  readonly runtime: string;
  /** Formatted for reading; otherwise as it comes, which is faster. */
  readonly formatted: boolean;
  /** DDL for the SQLite sink, in the sections that it runs before and after the rows. */
  readonly sqlite: { readonly create: string; readonly finish: string } | null;
}

/** The text of `generator.ts`. The plan must be free of errors. */
export async function emitGenerator(model: Model, plan: Plan, options: GeneratorOptions): Promise<string> {
  const module = new ModuleBuilder(model, plan);
  const waves = plan.waves.map((wave) => emitWave(wave, module));
  const run = emitRunClass(module);
  const { StructureKind, Project, VariableDeclarationKind } = await import("ts-morph");
  const statements: (StatementStructures | string)[] = [];
  const constant = (name: string, initializer: string, doc: string | null = null, exported = false): StatementStructures => ({
    kind: StructureKind.VariableStatement,
    isExported: exported,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer }],
    ...(doc === null ? {} : { docs: [doc], leadingTrivia: "\n" }),
  });
  const fn = (f: EmittedFunction): StatementStructures => ({
    kind: StructureKind.Function,
    name: f.name,
    docs: [f.doc],
    parameters: f.parameters.map((p) => ({ name: p.name, type: p.type })),
    statements: [...withoutUnused(f.lines)],
  });

  // What several waves make comes with the last of them.
  const inOrder = plan.waves.flatMap((w) => w.entities);
  const tables = inOrder
    .filter((e, i) => inOrder.lastIndexOf(e) === i)
    .map((e) => model.entities[e]!)
    .filter((e) => !e.hidden);
  const rowsOf = module.runtime("rowsOf");
  const startWaves = module.runtime("startWaves");
  const main = module.runtime("main");
  const types = new Names([...typesInUse, ...module.importedNames, ...module.types]);
  const rowTypes = new Map(tables.map((entity) => [entity, types.take(pascal(entity.name), `${pascal(entity.name)}Row`)]));
  for (const entity of tables) statements.push(rowInterface(entity, rowTypes.get(entity)!, model, StructureKind.Interface));
  const script = options.sqlite;
  const sqlite = script && { create: module.functionName("sqliteCreate"), finish: module.functionName("sqliteFinish") };
  if (script !== null && sqlite !== null) {
    statements.push(
      constant(sqlite.create, templateLiteral(script.create), "What a SQLite database is created with."),
      constant(sqlite.finish, templateLiteral(script.finish), "What it is completed with when the rows are there."),
    );
  }
  statements.push(
    constant(
      "schema",
      schemaLiteral(model, plan, tables, options, sqlite),
      "What the generator makes: the tables in load order.",
      true,
    ),
  );
  const draws = module.drawNames();
  if (draws !== null)
    statements.push(
      constant(
        "draw",
        draws,
        "Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another.",
      ),
    );
  const lists = new KeptLists(model.hash);
  for (const c of module.constants) statements.push(constant(c.name, options.formatted ? lists.take(c.code) : c.code, c.doc));

  statements.push({
    kind: StructureKind.Class,
    name: "Run",
    docs: ["What one run holds: counts, keys of the draws, and the columns that rows look up in each other."],
    properties: [
      { name: "seed", type: "number", isReadonly: true },
      { name: "scale", type: "number", isReadonly: true },
      { name: "shard", type: `${module.runtimeType("Settings")}["shard"]`, isReadonly: true },
      {
        name: "periodStart",
        initializer: `${model.period.start} * 86_400`,
        isReadonly: true,
        docs: ["Seconds since 1970-01-01."],
      },
      {
        name: "periodEnd",
        initializer: `${model.period.end} * 86_400`,
        isReadonly: true,
        docs: ["The midnight after the last day."],
      },
      ...run.fields.map((f) => ({
        name: f.name,
        isReadonly: true,
        ...(typeOf(f) === null ? {} : { type: typeOf(f)! }),
        ...(f.doc === null ? {} : { docs: [f.doc] }),
      })),
      { name: "events", type: `Record<string, ${module.runtimeType("EventStore")}>`, initializer: "{}", isReadonly: true },
      ...run.lazy.map((l) => ({ name: `#${l.name}`, type: `ReturnType<typeof ${l.fn.name}> | undefined` })),
    ],
    ctors: [
      {
        parameters: [{ name: "settings", type: "Settings" }],
        statements: [
          "const { seed, scale, shard } = settings;",
          "this.seed = seed;",
          "this.scale = scale;",
          "this.shard = shard;",
          ...(run.fields.some((f) => f.code.includes("periodEnd")) ? ["const { periodEnd } = this;"] : []),
          ...run.fields.flatMap((f) => [`const ${f.name} = ${f.code};`, `this.${f.name} = ${f.name};`]),
        ],
      },
    ],
    getAccessors: [
      ...run.lazy.map((l) => ({ name: l.name, statements: [`return (this.#${l.name} ??= ${l.fn.name}(this));`] })),
      ...storeAccessors(module),
    ],
  });
  for (const f of [...run.functions, ...run.lazy.map((l) => l.fn)]) statements.push(fn(f));
  for (const wave of waves) for (const f of wave.functions) statements.push(fn(f));
  const wave = module.runtimeType("Wave");
  statements.push({
    kind: StructureKind.VariableStatement,
    docs: ["The waves in order: each refers to rows of earlier ones only."],
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      { name: "waves", type: `readonly ${wave}<Run>[]`, initializer: `[\n${waves.map((w) => w.entry).join(",\n")}\n]` },
    ],
  });
  statements.push({
    kind: StructureKind.Function,
    isExported: true,
    name: "start",
    docs: ["Starts a run: nothing is written until its `run` is called."],
    parameters: [{ name: "settings", type: "Settings" }],
    returnType: module.runtimeType("GeneratedRun"),
    statements: [`return ${startWaves}(schema, settings, (wanted) => new Run(wanted), waves);`],
  });
  for (const entity of tables) {
    const iterator = plural(camel(entity.name));
    statements.push({
      kind: StructureKind.Function,
      isExported: true,
      name: module.names.takeUnread(iterator, `${iterator}Rows`),
      docs: [`The rows of ${entity.table}, in key order.`],
      parameters: [{ name: "settings", type: `Partial<Settings>`, initializer: "{}" }],
      returnType: `Generator<${rowTypes.get(entity)!}, void>`,
      statements: [
        `return ${rowsOf}<Run, ${rowTypes.get(entity)!}>(schema, ${JSON.stringify(entity.table)}, settings, (wanted) => new Run(wanted), waves);`,
      ],
    });
  }
  statements.push(`if (${module.runtime("isProgram")}(import.meta.url)) await ${main}(schema, start, process.argv.slice(2));`);

  const structure: Partial<SourceFileStructure> = { statements };
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const body = project.createSourceFile("generator.ts", structure).getFullText();
  const text = `${importLine(module, options.runtime, body)}\n\n${body}`;
  return header(model, options) + (options.formatted ? lists.putBack(await pretty(text)) : text);
}

/** Names of types that the module reads beside what it imports: no row may be called like them. */
const typesInUse = "Run Date Generator Partial Readonly Record ReturnType Set Settings Wave Slice RowWriter".split(" ");

/** Types that the class states: those that inference would not give. */
function typeOf(f: { readonly name: string; readonly type: string; readonly code: string }): string | null {
  if (f.type === "number") return "number";
  const made = /^new (\w+)/.exec(f.code)?.[1];
  if (made !== undefined) return made;
  return f.type === "" ? inferred(f.code) : f.type;
}

function inferred(text: string): string | null {
  if (text.startsWith("{"))
    return `{ readonly ${[...text.matchAll(/(\w+): new (\w+)/g)].map(([, name, type]) => `${name}: ${type}`).join("; readonly ")} }`;
  const call = /^(\w+)\(/.exec(text)?.[1];
  return call === undefined ? null : `ReturnType<typeof ${call}>`;
}

function storeAccessors(module: ModuleBuilder): { name: string; statements: string[] }[] {
  const accessors: { name: string; statements: string[] }[] = [];
  for (const [name, member] of module.members) {
    if (member.kind === "store") accessors.push({ name, statements: [`return this.events.${name}!;`] });
    if (member.kind === "numbering") accessors.push({ name, statements: [`return this.numberings.${name};`] });
  }
  return accessors;
}

/** The import of what the body uses; what was asked for and then found to be said already is left out. */
function importLine(module: ModuleBuilder, from: string, body: string): string {
  const values = new Set(module.imports);
  const types = module.types.filter((t) => !values.has(t));
  const names = [...values, ...new Set(types.map((t) => `type ${t}`))].toSorted((a, b) => {
    const [x, y] = [a.replace("type ", ""), b.replace("type ", "")];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const used = names.filter((name) => new RegExp(`\\b${/(\w+)$/.exec(name)![1]!}\\b`).test(body));
  return `import { ${used.join(", ")} } from ${JSON.stringify(from)};`;
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function header(model: Model, options: GeneratorOptions): string {
  const lines = [
    `// Made by ecomc ${options.version} from the schema ${model.name} (sha256 ${model.hash.slice(0, 16)}), runtime ${options.abi}. Edit the schema, not this file.`,
    ...(model.doc === null ? [] : model.doc.split("\n").map((line) => `// ${line}`.trimEnd())),
    `// Rows from ${isoDay(model.period.start)} to ${isoDay(model.period.end - 1)}.`,
  ];
  return `${lines.join("\n")}\n\n`;
}

function rowInterface(
  entity: EntityModel,
  name: string,
  model: Model,
  kind: import("ts-morph").StructureKind.Interface,
): StatementStructures {
  const properties = columnsOf(entity, model).map((c) => ({
    name: property(c.name),
    type: `${tsType(c.type, model)}${c.nullable ? " | null" : ""}`,
    ...(c.doc === null ? {} : { docs: [c.doc] }),
  }));
  return { kind, isExported: true, name, docs: [entity.doc ?? `A row of ${entity.table}.`], properties };
}

interface ColumnInfo {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly doc: string | null;
}

/** The columns of a table, references as the columns of the key that they refer to. */
function columnsOf(entity: EntityModel, model: Model): readonly ColumnInfo[] {
  return entity.fields.flatMap((field) => {
    if (field.columns.length === 0) return [];
    const types = keyTypes(field.type, model);
    return field.columns.map((name, i) => ({ name, type: types[i] ?? field.type, nullable: field.nullable, doc: field.doc }));
  });
}

function keyTypes(type: Type, model: Model): readonly Type[] {
  if (type.kind !== "row") return [type];
  const target = model.entities[type.entity]!;
  if (target.key.length === 0) return [{ kind: "int" }];
  return target.key.flatMap((k) => keyTypes(target.fields[k]!.type, model));
}

function tsType(type: Type, model: Model): string {
  switch (type.kind) {
    case "bool":
      return "boolean";
    case "date":
    case "timestamp":
      return "Date";
    case "text":
    case "char":
    case "uuid":
    case "json":
      return "string";
    case "enum":
      return model.enums[type.enum]!.labels.map((l) => JSON.stringify(l.name)).join(" | ");
    case "int":
    case "bigint":
    case "decimal":
    case "float":
    case "rate":
    case "duration":
    case "row":
      return "number";
  }
}

function schemaLiteral(
  model: Model,
  plan: Plan,
  tables: readonly EntityModel[],
  options: GeneratorOptions,
  sqlite: { readonly create: string; readonly finish: string } | null,
): string {
  const literal = {
    name: model.name,
    version: options.version,
    abi: options.abi,
    hash: model.hash,
    seed: model.seed,
    tables: tables.map((entity) => ({
      name: entity.table,
      columns: columnsOf(entity, model).map((c) => ({
        name: c.name,
        kind: c.type.kind,
        ...(c.type.kind === "decimal" ? { scale: c.type.scale } : {}),
        nullable: c.nullable,
      })),
      key: entity.key.flatMap((k) => entity.fields[k]!.columns),
      order: partOrder(model, plan.waves, entity),
    })),
  };
  const script = sqlite === null ? "" : `, sqlite: { create: ${sqlite.create}, finish: ${sqlite.finish} }`;
  return `${JSON.stringify(literal).slice(0, -1)}${script} } as const`;
}
