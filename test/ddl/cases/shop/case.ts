/** A small shop: documentation, unique keys, declared indexes, a partition, hidden fields and entities. */
import { bool, char, date, decimal, int, modelOf, text, timestamp, uuid } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "shop",
    doc: "A shop, small enough to read.",
    enums: { Channel: ["Website", "Email", "Phone"], Unused: ["a"] },
    entities: {
      OrderItem: {
        doc: "What was bought,\nline by line.",
        key: ["order_item_id"],
        fields: {
          order_item_id: { type: int, serial: true },
          order: { owner: "Order" },
          product: { to: "Product" },
          quantity: { type: int, doc: "Pieces; never 0." },
          warehouse: { to: "Warehouse", columns: ["warehouse_no"], doc: "Where it came from; warehouses are no table." },
          deal: { to: "Promotion", nullable: true, hidden: true },
        },
        checks: [{ text: "quantity > 0", condition: (e) => e.compare(e.field("quantity"), "gt", e.lit(0)) }],
      },
      Order: {
        table: "order",
        key: ["order_id"],
        fields: {
          order_id: { type: int, serial: true },
          token: { type: uuid, unique: "serial" },
          placed_at: { type: timestamp },
          channel: { type: { kind: "enum", enum: 0 } },
          paid: { type: bool, nullable: true },
        },
        indexes: [["channel", "placed_at"]],
        partition: (e) => e.call("truncMonth", date, e.convert(e.field("placed_at"), date)),
      },
      Product: {
        table: "product_catalog",
        key: ["sku"],
        fields: {
          sku: { type: text(12) },
          name: { type: text(120), unique: "permutation", doc: "Shown to customers." },
          ean: { type: char(13), nullable: true, unique: "redraw" },
          price: { type: decimal(10, 2) },
          appeal: { type: decimal(5, 2), hidden: true },
        },
        indexes: [["price"], ["price", "name"]],
      },
      Warehouse: { hidden: true, key: ["warehouse_id"], fields: { warehouse_id: { type: text(4) } } },
      Promotion: { key: ["promotion_id"], fields: { promotion_id: { type: int, serial: true }, day: { type: date } } },
      Promoted: {
        key: ["promotion", "product"],
        fields: { promotion: { to: "Promotion" }, product: { to: "Product" } },
      },
    },
  }),
  rows: {
    product_catalog: [
      ["SKU-1", "Chair", "4006381333931", "19.99"],
      ["sku-1", "chair", null, "0.01"],
      ["SKU-1 ", "Chair ", null, "99999999.99"],
    ],
    order: [
      ["1", "12345678-9abc-4def-8123-456789abcdef", "2024-01-31 23:59:59", "Website", "true"],
      ["2", "12345678-9abc-4def-8123-456789abcde0", "2024-02-29 00:00:00", "Phone", null],
    ],
    order_item: [
      ["1", "1", "SKU-1", "2", "W1"],
      ["2", "1", "sku-1", "1", "W1"],
      ["3", "2", "SKU-1 ", "1", "W2"],
    ],
    promotion: [["1", "2024-01-01"]],
    promoted: [
      ["1", "SKU-1"],
      ["1", "sku-1"],
    ],
  },
  refused: [
    { table: "product_catalog", row: ["SKU-1", "x", null, "1.00"] },
    { table: "product_catalog", row: ["SKU-2", "Chair", null, "1.00"] },
    { table: "product_catalog", row: ["SKU-3", "y", "4006381333931", "1.00"] },
    { table: "order_item", row: ["9", "9", "SKU-1", "1", "W1"] },
    { table: "order_item", row: ["8", "1", "SKU-9", "1", "W1"] },
    { table: "order_item", row: ["7", "1", "SKU-1", "0", "W1"] },
    { table: "promoted", row: ["1", "SKU-1"] },
    { table: "order", row: ["3", "12345678-9abc-4def-8123-456789abcdef", "2024-01-31 23:59:59", "Website", "true"] },
  ],
} satisfies Case;
