/** Names that read alike: of two tables' indexes, of a check and a column's, of enums and the database's own types. */
import { modelOf, text, date, int, type FieldSpec } from "../../model-builder.ts";
import type { Case } from "../case.ts";

const id: FieldSpec = { type: int, serial: true };

const model = modelOf({
  name: "alike",
  enums: { Text: ["a", "b"], Date: ["c"], OrderKind: ["x"], Order_Kind: ["y"] },
  entities: {
    A: {
      key: ["id"],
      fields: { id, b_c: { type: int }, text: { type: { kind: "enum", enum: 0 } }, name: { type: text(10) } },
      indexes: [["b_c"]],
      unique: [["b_c", "name"]],
      checks: [
        { label: "text", text: "b_c > 0", condition: (e) => e.compare(e.field("b_c"), "gt", e.lit(0)) },
        { label: "Text!", text: "b_c < 9", condition: (e) => e.compare(e.field("b_c"), "lt", e.lit(9)) },
      ],
    },
    B: {
      table: "a_b",
      key: ["id"],
      fields: {
        id,
        c: { type: int },
        name: { type: text(10) },
        day: { type: { kind: "enum", enum: 1 } },
        on: { type: date },
        first: { type: { kind: "enum", enum: 2 } },
        second: { type: { kind: "enum", enum: 3 } },
      },
      indexes: [["c"]],
      unique: [["c", "name"]],
    },
  },
});

export default {
  model,
  rows: {
    a: [["1", "5", "b", "x"]],
    a_b: [["1", "5", "x", "c", "2024-01-01", "x", "y"]],
  },
  refused: [
    { table: "a", row: ["2", "5", "b", "x"] },
    { table: "a", row: ["3", "6", "no label", "x"] },
    { table: "a", row: ["4", "0", "a", "x"] },
    { table: "a", row: ["5", "9", "a", "x"] },
    { table: "a_b", row: ["2", "6", "x", "x", "2024-01-01", "x", "y"] },
    { table: "a_b", row: ["3", "6", "x", "c", "2024-01-01", "y", "y"] },
  ],
} satisfies Case;
