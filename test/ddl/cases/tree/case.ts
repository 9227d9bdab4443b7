/** A tree: a category's parent is a category, and the file does not promise that parents come first. */
import { int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "tree",
    entities: {
      Category: {
        doc: "Categories, of any depth.",
        key: ["category_id"],
        fields: {
          category_id: { type: int, serial: true },
          name: { type: text(40), unique: "key" },
          parent: { to: "Category", nullable: true, onDelete: "set null", doc: "Null for the roots." },
        },
      },
    },
  }),
  rows: {
    category: [
      ["1", "Phones", "3"],
      ["2", "Loop", "2"],
      ["3", "Electronics", null],
      ["4", "Cables", "1"],
    ],
  },
  refused: [
    { table: "category", row: ["5", "Phones", null] },
    { table: "category", row: ["6", "Lost", "99"], except: ["duckdb"] },
  ],
} satisfies Case;
