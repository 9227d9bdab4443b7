/** Names that must be quoted: reserved words, capitals, spaces, quotes and letters beyond ASCII. */
import { bool, date, int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "reserved",
    enums: { User: ["admin", "guest"], Table: ["long", "round"] },
    entities: {
      Order: {
        table: "order",
        doc: "Orders of `users`.",
        key: ["select"],
        fields: {
          select: { type: int, serial: true, columns: ["select"] },
          group: { type: text(20), columns: ["group"] },
          from: { type: date, columns: ["from"] },
          user: { to: "User", columns: ["user"] },
          rank: { type: int, columns: ["rank"], nullable: true },
          primary: { type: bool, columns: ["primary"] },
          kind: { type: { kind: "enum", enum: 0 }, columns: ["type"] },
          shape: { type: { kind: "enum", enum: 1 }, columns: ["table"] },
        },
        unique: [["group", "from"]],
        indexes: [["rank", "primary"]],
        checks: [{ text: "rank > 0 or rank == null", condition: (e) => e.or(e.compare(e.field("rank"), "gt", e.lit(0)), e.isNull(e.field("rank"))) }],
      },
      User: {
        table: "user",
        key: ["id"],
        fields: {
          id: { type: int, serial: true, columns: ["Id"] },
          name: { type: text(20), columns: ["first name"], doc: 'Given name, "as is"; it\'s not checked.' },
          quoted: { type: text(20), columns: ['a"b`c]d\'e'], nullable: true },
          size: { type: text(20), columns: ["Größe"], unique: "serial" },
        },
      },
    },
  }),
  rows: {
    user: [
      ["1", "Ann", "x", "klein"],
      ["2", "Bo", null, "groß"],
    ],
    order: [
      ["1", "a", "2024-01-01", "1", "1", "true", "admin", "round"],
      ["2", "a", "2024-01-02", "2", null, "false", "guest", "long"],
    ],
  },
  refused: [
    { table: "order", row: ["3", "a", "2024-01-01", "1", "1", "true", "admin", "round"] },
    { table: "order", row: ["4", "b", "2024-01-01", "3", "1", "true", "admin", "round"] },
    { table: "order", row: ["5", "c", "2024-01-01", "1", "0", "true", "admin", "round"] },
  ],
} satisfies Case;
