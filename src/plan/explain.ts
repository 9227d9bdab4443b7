/** The plan in words, for `ecomc explain`. */
import type { EntityModel, Model, Population } from "../model/model.ts";
import { classifyColumns } from "./classes.ts";
import { expectedRows } from "./expectations.ts";
import type { Plan } from "./plan.ts";

/** Text of several paragraphs. `counted`: rows of tables that only a run can tell, by table. */
export function explainPlan(model: Model, plan: Plan, scale: number, counted: ReadonlyMap<string, number>): string {
  const rows = expectedRows(model, scale);
  const classes = classifyColumns(model);
  const lines: string[] = [];
  lines.push(`${model.name}: ${isoDay(model.period.start)} to ${isoDay(model.period.end - 1)}, seed ${model.seed}, scale ${scale}`, "");
  plan.waves.forEach((wave, i) => {
    lines.push(`Wave ${i + 1}: ${wave.entities.map((e) => model.entities[e]!.name).join(", ")}`);
    for (const index of wave.entities) {
      const entity = model.entities[index]!;
      const expected = counted.get(entity.table) ?? rows[index] ?? null;
      const count = expected === null ? "as many rows as the actors' lives make" : `${number(expected)} rows expected`;
      const where = entity.hidden ? "not a table" : `table ${entity.table}`;
      lines.push(`  ${entity.name} (${where}): ${entity.populations.map((p) => inWords(p, model)).join("; ")}; ${count}`);
      const t = wave.transactions.find((x) => x.head === index || x.members.includes(index))!;
      if (t.numbering === "time" || (t.numbering === "members by time" && t.head !== index))
        lines.push(`    numbered by the ${t.bucket} of ${t.head === index ? "its" : `its ${model.entities[t.head]!.name}'s`} birth, then by actor`);
      if (t.head !== index) lines.push(`    one transaction with its ${model.entities[t.head]!.name}`);
      entity.fields.forEach((field, f) => {
        const strategy = plan.strategies[index]![f] ?? null;
        if (strategy !== null) lines.push(`    ${field.name}: ${strategy.words}`);
      });
      const columns = plan.lookups[index]!;
      if (columns.length > 0) lines.push(`    in memory: ${columns.map((c) => entity.fields[c]!.name).join(", ")}${expected === null ? "" : ` (about ${bytes(memoryOf(entity, columns, expected))})`}`);
      for (const kind of ["as-of", "period", "scale"] as const) {
        const of = entity.fields.filter((field, f) => field.columns.length > 0 && classes[index]![f]!.includes(kind)).map((field) => field.name);
        if (of.length > 0) lines.push(`    ${meaning[kind]}: ${of.join(", ")}`);
      }
    }
  });
  const known = model.entities.filter((e) => !e.hidden).map((e) => ({ e, n: counted.get(e.table) ?? rows[e.index] ?? null }));
  const total = known.reduce((sum, x) => sum + (x.n ?? 0), 0);
  const size = known.reduce((sum, x) => sum + (x.n ?? 0) * rowBytes(x.e), 0);
  lines.push("", `In all about ${number(total)} rows, ${bytes(size)} as CSV. Everything else is fixed: neither a longer period nor a larger scale changes it.`);
  return `${lines.join("\n")}\n`;
}

const meaning = {
  "as-of": "follows later rows",
  period: "reads the period's end",
  scale: "changes with the scale",
} as const;

function inWords(p: Population, model: Model): string {
  switch (p.form) {
    case "numbered":
      return p.fixed ? "numbered, the same at every scale" : "numbered";
    case "over":
      return `spread over ${isoDay(p.start)} to ${isoDay(p.end - 1)}${shaped(p.curves, model)}`;
    case "arriving":
      return `arriving at a rate${shaped(p.curves, model)}`;
    case "rows":
      return "given";
    case "tree":
      return "a tree";
    case "link":
      return "pairs without repeats, by a permutation of all pairs";
    case "calendar":
      return `a row a ${p.unit}`;
    case "each":
      return "every combination";
    case "per": {
      const owner = model.entities[p.owner]!.name;
      return `per ${owner}${p.event === null ? "" : `.${p.event}`}`;
    }
  }
}

const shaped = (curves: readonly number[], model: Model): string =>
  curves.length === 0 ? "" : ` shaped by ${curves.map((c) => model.curves[c]!.name).join(", ")}`;

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const number = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ",");

function bytes(n: number): string {
  if (n < 1e6) return `${(n / 1e3).toFixed(1)} kB`;
  return n < 1e9 ? `${(n / 1e6).toFixed(1)} MB` : `${(n / 1e9).toFixed(1)} GB`;
}

/** A guess at the bytes of a row as CSV, from its columns' types. */
function rowBytes(entity: EntityModel): number {
  let sum = 0;
  for (const field of entity.fields) {
    if (field.columns.length === 0) continue;
    const { type } = field;
    const width = { date: 11, timestamp: 20, bool: 6, enum: 9, decimal: 7, float: 18, uuid: 37, json: 40 } as Record<string, number>;
    sum += type.kind === "text" ? Math.min(24, type.length ?? 24) : type.kind === "char" ? type.length + 1 : (width[type.kind] ?? 7);
  }
  return sum;
}

function memoryOf(entity: EntityModel, columns: readonly number[], rows: number): number {
  let sum = 0;
  for (const c of columns) {
    const { kind } = entity.fields[c]!.type;
    sum += kind === "enum" ? 2 : kind === "bool" ? 1 : kind === "text" || kind === "char" ? 40 : 8;
  }
  return sum * rows;
}
