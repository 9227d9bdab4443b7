/** Writing a row: its columns in order, handed to the table's writer. */
import type { FieldModel } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { contextOf, resolveRow, type Context } from "./context.ts";
import { enumWords } from "./conversion.ts";
import { keyValue, type KeyColumn } from "./keys.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode, isNullCode, isSimple, nullOf, type TextPart, type Value } from "./value.ts";

/** The fields that are columns, in order. */
export function columnFields(scope: RowScope): readonly FieldModel[] {
  return scope.entity.fields.filter((f) => f.columns.length > 0);
}

/** The pass in which every column of the row is known. */
export function writePass(scope: RowScope): number {
  return Math.max(0, ...columnFields(scope).map((f) => scope.compiler.passOf(scope, f.index)));
}

/** Emits the writing of the row to the writer named `writer`. */
export function writeRow(scope: RowScope, writer: string, pass: number): void {
  const ctx = contextOf(scope, pass);
  for (const field of columnFields(scope)) {
    if (field.type.kind === "row") writeReference(scope, field, writer, ctx);
    else writeValue(scope, field.type, field.nullable, scope.field(field.index, pass), writer, ctx);
  }
  scope.statement(pass, `${writer}.endRow();`);
}

function writeReference(scope: RowScope, field: FieldModel, writer: string, ctx: Context): void {
  const entity = field.type.kind === "row" ? field.type.entity : -1;
  const row = resolveRow({ row: "follow", of: { row: "self", entity: scope.entity.index }, field: field.index, entity }, ctx);
  if (row.at === "scope") {
    for (const column of keyValue(entity, row, ctx)) writeValue(scope, column.type, false, column.value, writer, ctx);
    return;
  }
  if (row.at === "none" || row.ordinal === nullOf(field.type)) {
    for (const _ of field.columns) scope.statement(ctx.pass, `${writer}.null();`);
    return;
  }
  const ordinal = isSimple(row.ordinal) ? row.ordinal : scope.shared(`${field.name}_row`, row.ordinal, ctx.pass);
  const key = keyValue(entity, { ...row, ordinal, nullable: false }, ctx);
  const write = (column: KeyColumn): string => valueLines(column.type, column.value, writer, ctx).join(" ");
  if (!field.nullable) for (const column of key) scope.statement(ctx.pass, write(column));
  else
    scope.statement(
      ctx.pass,
      `if (${ordinal} < 0) { ${key.map(() => `${writer}.null();`).join(" ")} } else { ${key.map(write).join(" ")} }`,
    );
}

function writeValue(scope: RowScope, type: Type, nullable: boolean, value: Value, writer: string, ctx: Context): void {
  if (!nullable) {
    for (const line of valueLines(type, value, writer, ctx)) scope.statement(ctx.pass, line);
    return;
  }
  if (value.form === "text") {
    for (const line of valueLines(type, value, writer, ctx)) scope.statement(ctx.pass, line);
    return;
  }
  // A column that is always null.
  if (value.code === nullOf(type)) {
    scope.statement(ctx.pass, `${writer}.null();`);
    return;
  }
  const name = isSimple(value.code) ? value.code : scope.shared("value", value.code, ctx.pass);
  const lines = valueLines(type, { form: "code", code: name }, writer, ctx).join(" ");
  scope.statement(ctx.pass, `if (${isNullCode(type, name)}) ${writer}.null(); else ${lines}`);
}

/** The calls that write a value that is not null. */
function valueLines(type: Type, value: Value, writer: string, ctx: Context): readonly string[] {
  switch (type.kind) {
    case "int":
    case "bigint":
      return [`${writer}.int(${asCode(value)});`];
    case "decimal":
      return [
        type.scale === 2
          ? `${writer}.cents(${asCode(value)});`
          : type.scale === 0
            ? `${writer}.int(${asCode(value)});`
            : `${writer}.decimal(${asCode(value)}, ${type.scale});`,
      ];
    case "float":
    case "rate":
      return [`${writer}.float(${asCode(value)});`];
    case "bool":
      return [`${writer}.bool(${asCode(value)});`];
    case "date":
      return [`${writer}.date(${asCode(value)});`];
    case "timestamp":
      return [`${writer}.timestamp(${asCode(value)});`];
    case "duration":
      return [`${writer}.duration(${asCode(value)});`];
    case "enum":
      return [`${writer}.word(${enumWords(type.enum, ctx)}, ${asCode(value)});`];
    case "text":
    case "char":
    case "json":
    case "uuid":
      return textLines(value, writer);
    case "row":
      return [`${writer}.int(${asCode(value)} + 1);`];
  }
}

function textLines(value: Value, writer: string): readonly string[] {
  if (value.form === "code") return [`${writer}.text(${value.code});`];
  const [only] = value.parts;
  if (value.parts.length === 1 && only!.form === "word") return [`${writer}.word(${only!.words}, ${only!.index});`];
  if (value.parts.length <= 1) return [`${writer}.text(${asCode(value)});`];
  const part = (p: TextPart): string => {
    switch (p.form) {
      case "literal":
        return `${writer}.partText(${JSON.stringify(p.text)});`;
      case "word":
        return `${writer}.part(${p.words}, ${p.index});`;
      case "int":
        return p.pad === null ? `${writer}.partInt(${p.code});` : `${writer}.partPadded(${p.code}, ${p.pad});`;
      case "string":
        return `${writer}.partText(${p.code});`;
    }
  };
  return [`${writer}.beginText();`, ...value.parts.map(part), `${writer}.endText();`];
}
