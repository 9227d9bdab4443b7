/** The functions that load what rows of an entity look up in another: columns, numbers, births, attempts. */
import type { EntityModel } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { isTemporalRoot } from "../../plan/births.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel, columnKey } from "./names.ts";
import { mayOutlastPeriod, numberOf, rootScope, rowsMember } from "./populations.ts";
import { bucketCode } from "./walk.ts";

/** The array that holds a column. */
export function arrayOf(
  type: Type,
  nullable: boolean,
  size: string,
): { readonly code: string; readonly store: (value: string) => string; readonly compact?: boolean } {
  const plain = (text: string) => ({ code: text, store: (value: string) => value });
  switch (type.kind) {
    case "int":
    case "date":
      return plain(nullable ? `new Float64Array(${size})` : `new Int32Array(${size})`);
    case "decimal":
      return type.precision <= 9 && !nullable
        ? plain(`new Int32Array(${size})`)
        : { ...plain(`new Float64Array(${size})`), compact: !nullable };
    case "enum":
      return plain(`new Int16Array(${size})`);
    case "row":
      return plain(`new Int32Array(${size})`);
    case "bool":
      return nullable
        ? plain("[] as (boolean | null)[]")
        : { code: `new Uint8Array(${size})`, store: (value) => `${value} ? 1 : 0` };
    case "text":
    case "char":
    case "json":
    case "uuid":
      return plain(`[] as ${nullable ? "(string | null)[]" : "string[]"}`);
    case "bigint":
    case "float":
    case "rate":
    case "timestamp":
    case "duration":
      return plain(`new Float64Array(${size})`);
  }
}

/** Fields whose column is read from what the population gives, so that nothing is copied. */
export const isDirect = (field: EntityModel["fields"][number]): boolean =>
  (field.value.by === "population" && ["given", "tree", "calendar"].includes(field.value.what.value)) ||
  (field.value.by === "serial" && field.value.per === null);

export function columnLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const wanted = module.plan.lookups[entity.index]!.map((f) => entity.fields[f]!).filter((f) => !isDirect(f));
  const rows = fn.run(rowsMember(entity));
  const arrays = wanted.map((field) => ({
    field,
    name: fn.names.take(camel(`${field.name}_column`)),
    ...arrayOf(field.type, field.nullable, rows),
  }));
  // Rows may read earlier rows of their own entity: a category its parent.
  const own = fn.making(module.columns(entity));
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  scope.serial = `(${numberOf(entity, ordinal, fn)})`;
  for (const { field, name, store } of arrays) {
    const pass = fieldCompiler.passOf(scope, field.index);
    scope.statement(pass, `${name}[${ordinal}] = ${store(scope.fieldCode(field.index, pass))};`);
  }
  const lines = scope.allLines();
  const columns = arrays.map((a) => `${columnKey(entity, a.field)}: ${a.name}`).join(", ");
  // Earlier rows are those born before, where rows are numbered by time.
  const loop =
    own.isRead && isTemporalRoot(entity)
      ? `for (const ${ordinal} of ${module.runtime("inOrderOfBirth")}(${fn.run(module.births(entity))})) {`
      : `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`;
  return [
    ...fn.opening,
    ...arrays.map((a) => `const ${a.name} = ${a.code};`),
    ...(own.isRead ? [`const ${own.name} = { ${columns} };`] : []),
    loop,
    ...lines,
    "}",
    `return { ${arrays.map((a) => `${columnKey(entity, a.field)}: ${a.compact === true ? `${module.runtime("compact")}(${a.name})` : a.name}`).join(", ")} };`,
  ];
}

/** Rows that are numbered by time get their numbers as the counting pass gives them out, those of all parts of a run. */
export function numberLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["buckets"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  const rows = fn.run(rowsMember(entity));
  const bucket = bucketCode(scope, 0, module.transactionOf(entity.index), module);
  const born = `${momentCode(scope, 0)!} < ${fn.run("periodEnd")}`;
  scope.statement(0, `buckets[${ordinal}] = ${mayOutlastPeriod(entity, module) ? `${born} ? ${bucket} : -1` : bucket};`);
  return [
    ...fn.opening,
    `const buckets = new Int32Array(${rows});`,
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    ...scope.allLines(),
    "}",
    `return ${module.runtime("birthNumbers")}(buckets);`,
  ];
}

export function birthLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["births"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  const rows = fn.run(rowsMember(entity));
  scope.statement(0, `births[${ordinal}] = ${momentCode(scope, 0)!};`);
  return [
    ...fn.opening,
    `const births = new Float64Array(${rows});`,
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    ...scope.allLines(),
    "}",
    "return births;",
  ];
}

export function attemptLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const fn = new FunctionBuilder(module, ["attempts", "attempt", "text"]);
  const ordinal = fn.names.take(camel(entity.name), "row");
  const scope = rootScope(fn, fieldCompiler, entity, ordinal);
  scope.serial = `(${numberOf(entity, ordinal, fn)})`;
  scope.attempt = `${module.runtime("attemptName")}(attempt)`;
  const rows = fn.run(rowsMember(entity));
  const unique = entity.fields
    .filter((f) => f.unique === "redraw")
    .map((field) => ({ field, seen: fn.names.take(camel(`seen_${field.name}`)) }));
  const texts = unique.map(({ field, seen }) => ({ seen, text: scope.local(field.name, scope.fieldCode(field.index, 0), 0) }));
  return [
    ...fn.opening,
    `const attempts = new Int32Array(${rows});`,
    ...unique.map(
      ({ field, seen }) =>
        `const ${seen} = new Set<${["text", "char", "uuid"].includes(field.type.kind) ? "string" : "number"} | null>();`,
    ),
    `for (let ${ordinal} = 0; ${ordinal} < ${rows}; ${ordinal}++) {`,
    `for (let attempt = 0; ; attempt++) {`,
    `${module.runtime("mayTryAgain")}(attempt, ${JSON.stringify(unique.map(({ field }) => `${entity.name}.${field.name}`).join(", "))});`,
    ...scope.allLines(),
    `if (${texts.map(({ seen, text }) => `${seen}.has(${text})`).join(" || ")}) continue;`,
    ...texts.map(({ seen, text }) => `${seen}.add(${text});`),
    `attempts[${ordinal}] = attempt;`,
    "break;",
    "}",
    "}",
    "return attempts;",
  ];
}
