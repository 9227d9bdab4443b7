/** A model in a form that a person can read and compare: one line a field. */
import type { Expr, RowRef } from "../../src/model/expression.ts";
import type { EntityModel, Model } from "../../src/model/model.ts";
import type { Type } from "../../src/model/type.ts";

export function modelText(model: Model): string {
  return new ModelText(model).all();
}

class ModelText {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  all(): string {
    const m = this.#model;
    const lines: string[] = [];
    for (const e of m.enums) lines.push(`enum ${e.name} { ${e.labels.map((l, i) => `${l.name} ${e.weights[i]}`).join(", ")} }`);
    for (const c of m.constants) lines.push(`const ${c.name}: ${this.type(c.type)} = ${JSON.stringify(c.value)}`);
    for (const t of m.tables) {
      lines.push(`table ${t.name}: ${t.form} of ${this.type(t.type)}${t.linear ? " linear" : ""}`);
      for (const a of t.axes) lines.push(`  ${a.name}: ${this.type(a.type)}${a.nullable ? "?" : ""} ${JSON.stringify(a.values)}`);
      lines.push(`  ${JSON.stringify(t.cells)}`);
    }
    for (const c of m.curves)
      lines.push(
        `curve ${c.name} by ${c.by} ${"values" in c ? JSON.stringify(c.values) : `${c.linear ? "linear " : ""}${JSON.stringify(c.points)} else ${c.otherwise}`}`,
      );
    for (const e of m.entities) lines.push(...this.#entity(e));
    for (const l of m.lifecycles) {
      lines.push(
        `lifecycle ${l.name} of ${m.entities[l.entity]?.name}: ${m.enums[l.enum]?.labels.map((s) => s.name).join(", ")}`,
      );
      for (const { span: _, ...clause } of l.clauses) lines.push(`  ${this.value(clause)}`);
    }
    for (const c of m.checks)
      lines.push(
        `check ${c.label ?? ""} ${c.entity === null ? "" : `${m.entities[c.entity]?.name}: `}${this.expr(c.condition)}${c.about === null ? "" : ` about ${this.expr(c.about.expected)}`}`,
      );
    return `${lines.map((l) => l.trimEnd()).join("\n")}\n`;
  }

  #entity(e: EntityModel): readonly string[] {
    const name = (i: number): string => e.fields[i]?.name ?? `#${i}`;
    const lines = [
      `${e.hidden ? "hidden " : ""}entity ${e.name} as ${e.table} key (${e.key.map(name).join(", ")})${e.time === null ? "" : ` time ${name(e.time)}`}${e.until === null ? "" : ` until ${name(e.until)}`}`,
    ];
    for (const p of e.populations)
      lines.push(`  ${p.form === "rows" ? `rows (${p.fields.map(name).join(", ")}) ${JSON.stringify(p.rows)}` : this.value(p)}`);
    for (const s of e.segments)
      lines.push(
        `  segments ${name(s.field)}${s.exact ? " exact" : ""} ${s.segments.map((x) => `${x.label} ${x.weight}`).join(", ")}`,
      );
    for (const f of e.fields) {
      const marks = [
        f.hidden ? "hidden" : "",
        f.role === "plain" ? "" : f.role,
        f.history ? "history" : "",
        f.unique === null ? "" : `unique by ${f.unique}`,
        f.onDelete === null ? "" : `on delete ${f.onDelete}`,
      ];
      const columns = f.columns.length === 1 && f.columns[0] === f.name ? "" : ` [${f.columns.join(", ")}]`;
      const rule =
        f.value.by === "rule"
          ? this.expr(f.value.rule)
          : f.value.by === "reference"
            ? this.value(f.value.choice)
            : f.value.by === "serial"
              ? `serial${f.value.per === null ? "" : ` per ${this.#model.entities[f.value.per.entity]?.name}`}`
              : `given: ${this.value(f.value.what)}`;
      lines.push(
        `  ${[...marks.filter((x) => x !== ""), f.name].join(" ")}: ${this.type(f.type)}${f.nullable ? "?" : ""}${columns} = ${rule}`,
      );
    }
    for (const set of e.unique) lines.push(`  unique (${set.map(name).join(", ")})`);
    for (const set of e.indexes) lines.push(`  index (${set.map(name).join(", ")})`);
    for (const c of e.checks) lines.push(`  check ${c.label ?? ""} ${this.expr(c.condition)}`);
    if (e.partition !== null) lines.push(`  partition by ${this.expr(e.partition)}`);
    if (e.cluster !== null) lines.push(`  cluster by ${this.expr(e.cluster)}`);
    return lines;
  }

  type(t: Type): string {
    if (t.kind === "decimal") return `decimal(${t.precision},${t.scale})`;
    if (t.kind === "enum") return this.#model.enums[t.enum]?.name ?? "enum";
    if (t.kind === "row") return this.#model.entities[t.entity]?.name ?? "row";
    return t.kind === "char" || (t.kind === "text" && t.length !== null) ? `${t.kind}(${t.length})` : t.kind;
  }

  row(r: RowRef): string {
    const { entities } = this.#model;
    switch (r.row) {
      case "self":
        return "self";
      case "owner":
        return `${this.row(r.of)}.^${r.population === null ? "" : r.population}${entities[r.entity]?.name}`;
      case "follow":
        return `${this.row(r.of)}.${entities[r.of.entity]?.fields[r.field]?.name}`;
      case "each":
        return `each${r.population}.${r.each}`;
      case "item":
        return `item${r.depth}`;
      default:
        return r.row;
    }
  }

  value(v: unknown): string {
    if (Array.isArray(v)) return `[${v.map((x) => this.value(x)).join(", ")}]`;
    if (typeof v !== "object" || v === null) return JSON.stringify(v) ?? "";
    if ("op" in v && "type" in v) return this.expr(v as Expr);
    if ("row" in v) return this.row(v as RowRef);
    if ("kind" in v && Object.keys(v).every((k) => ["kind", "scale", "precision", "length", "enum", "entity"].includes(k)))
      return this.type(v as Type);
    return `{${Object.entries(v)
      .filter(([, x]) => x !== null && !(Array.isArray(x) && x.length === 0))
      .map(([k, x]) => `${k}: ${this.value(x)}`)
      .join(", ")}}`;
  }

  expr(e: Expr): string {
    const mark = e.nullable ? "?" : "";
    switch (e.op) {
      case "literal":
        if (e.type.kind === "enum" && typeof e.value === "number")
          return this.#model.enums[e.type.enum]?.labels[e.value]?.name ?? "";
        return e.value === null ? "null" : `${JSON.stringify(e.value)}:${this.type(e.type)}`;
      case "field":
        return `${this.row(e.of)}.${this.#model.entities[e.of.entity]?.fields[e.field]?.name}${mark}`;
      case "row":
        return `&${this.row(e.of)}${mark}`;
      case "convert":
        return `<${this.type(e.type)}>(${this.expr(e.arg)})`;
      case "draw":
        return `draw "${e.use}" ${this.type(e.type)} ${this.value(e.distribution)}${e.within === null ? "" : ` within ${this.value(e.within)}`}${e.shared === null ? "" : ` shared by ${this.value(e.shared)}`}`;
      case "aggregate":
        return `${e.fn}(${this.#model.entities[e.entity]?.name} ${this.value(e.way)}${e.where === null ? "" : ` where ${this.expr(e.where)}`}${e.value === null ? "" : ` of ${this.expr(e.value)}`}): ${this.type(e.type)}${mark}`;
      case "call":
        return `${e.fn}(${e.args.map((a) => this.expr(a)).join(", ")}): ${this.type(e.type)}${mark}`;
      case "text":
        return `text(${e.parts.map((p) => (typeof p === "string" ? JSON.stringify(p) : `${this.expr(p.value)}${p.pad === null ? "" : `:0${p.pad}`}`)).join(" ")})${mark}`;
      case "subject":
        return `it${mark}`;
      default: {
        const { op, type, nullable: _n, span: _s, ...rest } = e;
        return `${op}:${this.type(type)}${mark}(${Object.values(rest)
          .map((x) => this.value(x))
          .join(" ")})`;
      }
    }
  }
}
