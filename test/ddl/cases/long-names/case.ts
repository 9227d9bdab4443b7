/** Tables and columns whose names fit, and whose keys and indexes would be named beyond every limit. */
import { int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

const parent = "the_customers_who_have_bought_at_least_once_in_all_those_years";
const child = "the_orders_of_the_customers_who_have_bought_at_least_once_ever";
const key = "the_number_that_the_customer_was_given_when_first_registered";
const other = "the_number_that_the_customer_was_given_when_first_recognised";

export default {
  model: modelOf({
    name: "long_names",
    entities: {
      Parent: { table: parent, key: ["key"], fields: { key: { type: int, serial: true, columns: [key] } } },
      Child: {
        table: child,
        key: ["id"],
        fields: {
          id: { type: int, serial: true },
          first: { to: "Parent", columns: [key] },
          second: { to: "Parent", columns: [other] },
          label: { type: text(40), columns: ["a_label_of_the_order_that_nobody_else_has_or_will_ever_have"] },
        },
        unique: [["first", "label"], ["second", "label"]],
        indexes: [["label", "first"]],
        checks: [
          { label: "the two customers of an order are not the same, whatever happens", text: "first != second", condition: (e) => e.compare(e.row(e.follow("first")), "ne", e.row(e.follow("second"))) },
        ],
      },
    },
  }),
  rows: {
    [parent]: [["1"], ["2"]],
    [child]: [
      ["1", "1", "2", "a"],
      ["2", "2", "1", "a"],
    ],
  },
  refused: [
    { table: child, row: ["3", "1", "1", "b"] },
    { table: child, row: ["4", "1", "2", "a"] },
    { table: child, row: ["5", "3", "2", "c"] },
  ],
} satisfies Case;
