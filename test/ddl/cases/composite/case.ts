/** Keys of several columns, references to them, and references in keys. */
import { char, date, decimal, int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "composite",
    entities: {
      Country: { key: ["code"], fields: { code: { type: char(2) }, name: { type: text(60) } } },
      Order: {
        key: ["country", "number"],
        fields: { country: { to: "Country", columns: ["country_code"] }, number: { type: int }, day: { type: date } },
      },
      OrderLine: {
        key: ["order", "line_no"],
        fields: {
          order: { owner: "Order", columns: ["order_country", "order_number"] },
          line_no: { type: int, serialPer: "Order" },
          amount: { type: decimal(10, 2) },
        },
      },
      ReturnLine: {
        key: ["return_id"],
        fields: {
          return_id: { type: int, serial: true },
          line: { to: "OrderLine", columns: ["l_country", "l_order", "l_line"], onDelete: "cascade" },
          replaced: { to: "OrderLine", columns: ["r_country", "r_order", "r_line"], nullable: true },
        },
        unique: [["line"]],
        checks: [
          { text: "replaced == null or replaced != line", condition: (e) => e.or(e.isNull(e.row(e.follow("replaced"))), e.compare(e.row(e.follow("replaced")), "ne", e.row(e.follow("line")))) },
        ],
      },
    },
  }),
  rows: {
    country: [
      ["DE", "Germany"],
      ["FR", "France"],
    ],
    order: [
      ["DE", "1", "2024-01-01"],
      ["FR", "1", "2024-01-02"],
    ],
    order_line: [
      ["DE", "1", "1", "10.00"],
      ["DE", "1", "2", "0.50"],
      ["FR", "1", "1", "99999999.99"],
    ],
    return_line: [
      ["1", "DE", "1", "1", null, null, null],
      ["2", "FR", "1", "1", "DE", "1", "2"],
    ],
  },
  refused: [
    { table: "order_line", row: ["DE", "1", "2", "1.00"] },
    { table: "order_line", row: ["DE", "2", "1", "1.00"] },
    { table: "return_line", row: ["3", "DE", "1", "3", null, null, null] },
    { table: "return_line", row: ["4", "DE", "1", "1", null, null, null] },
    { table: "return_line", row: ["5", "DE", "1", "2", "DE", "1", "2"] },
  ],
} satisfies Case;
