import { byteCount, count } from "../../runtime/run/figures.ts";
import type { Colors } from "../context.ts";
import { renderTable, type TableColumn } from "../table.ts";
import type { PlanDescription } from "./description.ts";

const classWords = {
  "as-of": "follow later rows",
  period: "read the period's end",
  scale: "change with the scale",
} as const;

/** A plan for people. Ends in a newline. */
export function planInWords(plan: PlanDescription, colors: Colors, width: number): string {
  const { bold, dim } = colors;
  const table = (titles: readonly string[], right: readonly string[], rows: readonly (readonly string[])[]): string => {
    const columns = titles.map((title): TableColumn => ({ title, align: right.includes(title) ? "right" : "left" }));
    return renderTable(columns, rows, { width, bold, dim });
  };
  // A table of several populations stands in several waves.
  const tables = new Set(plan.waves.flatMap((wave) => wave.entities.flatMap((entity) => entity.table ?? []))).size;
  const sampled = plan.waves.some((wave) => wave.entities.some((entity) => entity.expected?.from === "sample"));
  const counted = plan.waves.every((wave) => wave.entities.every((entity) => (entity.expected?.from ?? "run") === "run"));
  const parts = [
    `${bold(plan.schema)}: ${tables} tables, ${counted ? "" : "about "}${count(plan.rows)} rows and ${byteCount(plan.bytes)} of CSV at scale 1\n` +
      `${plan.period.first} .. ${plan.period.last}, seed ${plan.seed}\n`,
  ];

  const seen = new Set<string>();
  const order = plan.waves.flatMap((wave, index) =>
    wave.entities.map(({ entity, table: name, depth, population, numbering, expected }) => {
      // A table of several populations stands in several waves; it has its rows once.
      const again = seen.has(entity);
      seen.add(entity);
      const rows = expected === null || again ? "" : `${expected.from === "sample" ? "~" : ""}${count(expected.rows)}`;
      const bytes = expected === null || again ? "" : byteCount(expected.bytes);
      return [
        depth === 0 ? String(index + 1) : "",
        "  ".repeat(depth) + entity,
        name ?? "(hidden)",
        rows,
        bytes,
        population,
        numbering,
      ];
    }),
  );
  parts.push(
    `${bold("Order of the work")}: each wave reads those before it\n${table(["wave", "entity", "table", "rows", "CSV", "rows come from", "numbered"], ["wave", "rows", "CSV"], order)}`,
  );
  if (sampled) parts.push(dim("~ extrapolated from a sample run\n"));

  if (plan.references.length > 0) {
    const rows = plan.references.map(({ field, target, strategy }) => [field, target, strategy]);
    parts.push(`${bold("References")}: how each is drawn\n${table(["field", "refers to", "strategy"], [], rows)}`);
  }
  if (plan.memory.length > 0) {
    const rows = plan.memory.map(({ entity, columns, bytes }) => [
      entity,
      columns.join(", "),
      bytes === null ? "" : byteCount(bytes),
    ]);
    parts.push(
      `${bold("Columns in memory")}: what other rows look up\n${table(["entity", "columns", "about"], ["about"], rows)}`,
    );
  }
  const growth = Object.entries(classWords).flatMap(([kind, words]) => {
    const columns = plan.growth[kind as keyof typeof classWords];
    return columns.length === 0 ? [] : [`  ${words}: ${columns.join(", ")}\n`];
  });
  const nothing = `${bold("Growth")}: a longer period or a larger scale changes nothing in the rows that were there`;
  parts.push(growth.length === 0 ? `${nothing}\n` : `${nothing}, but columns that\n${growth.join("")}`);
  if (plan.dictionaries.length > 0) {
    parts.push(`${bold("faker methods compiled to word lists")}\n${plan.dictionaries.map((call) => `faker.${call}\n`).join("")}`);
  }
  return parts.join("\n");
}
