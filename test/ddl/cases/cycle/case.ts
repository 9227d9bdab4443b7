/** Tables that refer to each other: a department has a head, who works in a department. */
import { int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "cycle",
    entities: {
      Department: {
        key: ["department_id"],
        fields: { department_id: { type: int, serial: true }, name: { type: text(40) }, head: { to: "Employee", nullable: true, onDelete: "set null" } },
      },
      Employee: {
        key: ["employee_id"],
        fields: { employee_id: { type: int, serial: true }, name: { type: text(40) }, department: { to: "Department" } },
      },
    },
  }),
  rows: {
    department: [
      ["1", "Sales", "2"],
      ["2", "Research", "1"],
      ["3", "Empty", null],
    ],
    employee: [
      ["1", "Ada", "2"],
      ["2", "Bob", "1"],
      ["3", "Cy", "1"],
    ],
  },
  refused: [
    { table: "employee", row: ["4", "Di", "9"] },
    { table: "employee", row: ["5", "Ed", null] },
    // DuckDB cannot declare the way back; its checks look for orphans.
    { table: "department", row: ["4", "Lost", "9"], except: ["duckdb"] },
  ],
} satisfies Case;
