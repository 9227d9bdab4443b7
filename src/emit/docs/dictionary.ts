/** The data dictionary: what is in the tables, and where every value comes from. */
import type { EntityModel, FieldModel, Model } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { dateText } from "../../runtime/time/iso.ts";
import type { Column, Table } from "../ddl/tables.ts";
import { tablesOf } from "../ddl/tables.ts";
import { expressionText } from "./expression-text.ts";
import { code, phrase, plain, prose, table } from "./markdown.ts";
import { rowsText, valueText } from "./origins.ts";
import { labelText, percentage } from "./value-text.ts";

/** `schema.md`. */
export function emitDictionary(model: Model): string {
  const tables = tablesOf(model).toSorted((a, b) => a.entity.index - b.entity.index);
  const parts = [
    heading(model),
    overview(model, tables),
    ...tables.map((t) => tableSection(model, t)),
    enumSection(model),
    hiddenSection(model),
    checkSection(model),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function heading(model: Model): string {
  const { period } = model;
  const facts = `Period ${dateText(period.start)} to ${dateText(period.end - 1)}, seed ${model.seed}, locale ${code(model.locale)}.`;
  return `# ${plain(model.name)}\n\n${model.doc === null ? "" : `${prose(model.doc)}\n\n`}${facts} Emitted by ecomc.\n`;
}

function overview(model: Model, tables: readonly Table[]): string {
  if (tables.length === 0) return "";
  const rows = tables.map((t) => [`[${plain(t.name)}](#${anchor(t.name)})`, rowsText(model, t.entity), phrase(t.doc ?? "")]);
  return table(["table", "rows", "description"], rows);
}

/** As code hosts make anchors of headings. */
const anchor = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

function tableSection(model: Model, t: Table): string {
  const columns = t.columns.map((column) => [
    code(column.name),
    typeText(model, column.type) + (column.nullable ? ", may be null" : ""),
    keyText(t, column),
    phrase(column.doc ?? ""),
    valueText(model, t.entity, column.field),
  ]);
  const facts = [
    ...t.uniques.map((key) => `- unique: ${key.columns.map(code).join(", ")}`),
    ...t.indexes.filter((index) => index.why === "declared").map((index) => `- index: ${index.columns.map(code).join(", ")}`),
    ...t.checks.map((check) => `- check: ${check.label === null ? "" : `${plain(check.label)}: `}${code(check.text)}`),
    ...(t.partition === null ? [] : [`- partitioned by ${code(expressionText(model, t.partition))}`]),
    ...(t.cluster === null ? [] : [`- clustered by ${code(expressionText(model, t.cluster))}`]),
  ];
  const hidden = hiddenFields(model, t.entity);
  return [
    `## ${plain(t.name)}\n`,
    ...(t.doc === null ? [] : [`${prose(t.doc)}\n`]),
    `${rowsText(model, t.entity)}\n`,
    table(["column", "type", "key", "description", "value"], columns),
    ...(facts.length === 0 ? [] : [facts.join("\n") + "\n"]),
    ...(hidden === "" ? [] : [`Not columns, but read by others:\n`, hidden]),
  ].join("\n");
}

function hiddenFields(model: Model, entity: EntityModel): string {
  const list = entity.fields.filter((field) => field.hidden && field.columns.length === 0 && isOwn(field));
  return list.map((field) => `- ${code(field.name)}: ${valueText(model, entity, field)}\n`).join("");
}

/** The rows of a population's `each` and hidden owners have no rule worth telling. */
const isOwn = (field: FieldModel): boolean => field.value.by !== "population";

function keyText(t: Table, column: Column): string {
  const references = t.foreignKeys.filter((key) => key.columns.includes(column.name));
  return [
    ...(t.primaryKey.columns.includes(column.name) ? ["primary"] : []),
    ...references.map((key) => {
      const action = key.onDelete === null || key.onDelete === "restrict" ? "" : `, on delete ${key.onDelete}`;
      return `refers to ${plain(key.target)}${action}`;
    }),
  ].join("; ");
}

/** A type as the language writes it. */
export function typeText(model: Model, type: Type): string {
  switch (type.kind) {
    case "decimal":
      return `decimal(${type.precision},${type.scale})`;
    case "char":
      return `char(${type.length})`;
    case "text":
      return type.length === null ? "text" : `text(${type.length})`;
    case "enum":
      return model.enums[type.enum]?.name ?? "enum";
    case "row":
      return model.entities[type.entity]?.name ?? "row";
    case "duration":
      return "duration (seconds)";
    default:
      return type.kind;
  }
}

function enumSection(model: Model): string {
  if (model.enums.length === 0) return "";
  const sections = model.enums.map((e) => {
    const total = e.weights.reduce((sum, weight) => sum + weight, 0);
    const rows = e.labels.map((label, i) => [
      code(labelText(label.name)),
      total === 0 ? "" : `${percentage((e.weights[i] ?? 0) / total)}`,
      phrase(label.doc ?? ""),
    ]);
    const doc = e.doc === null ? "" : `${prose(e.doc)}\n\n`;
    return `### ${plain(e.name)}\n\n${doc}${table(["label", "share", "description"], rows)}`;
  });
  return `## Enums\n\n${sections.join("\n")}`;
}

function hiddenSection(model: Model): string {
  const hidden = model.entities.filter((entity) => entity.hidden);
  if (hidden.length === 0) return "";
  const lines = hidden.map((entity) => {
    const doc = entity.doc === null ? "" : ` ${phrase(entity.doc)}`;
    return `- ${code(entity.name)}: ${rowsText(model, entity)}${doc}\n`;
  });
  return `## Hidden entities\n\nRows that others use, and that are no table.\n\n${lines.join("")}`;
}

function checkSection(model: Model): string {
  if (model.checks.length === 0) return "";
  const lines = model.checks.map((check) => {
    const entity = check.entity === null ? "" : `${model.entities[check.entity]?.table ?? "?"}: `;
    const label = check.label === null ? "" : `${plain(check.label)}: `;
    return `- ${label}${plain(entity)}${code(check.text)}\n`;
  });
  return `## Checks\n\n${lines.join("")}`;
}
