/** Texts beyond what a row or a key of some databases can hold: lengths become checks, unique keys become indexes. */
import { char, int, modelOf, text } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "long_texts",
    entities: {
      Author: { key: ["name"], fields: { name: { type: text() } } },
      Article: {
        key: ["slug"],
        fields: {
          slug: { type: text(300) },
          title: { type: text(1000), unique: "serial" },
          code: { type: char(300) },
          summary: { type: text(5000) },
          body: { type: text(20_000), nullable: true },
          tag: { type: text() },
          author: { to: "Author" },
          words: { type: int },
        },
        unique: [["slug", "tag"]],
        indexes: [["tag", "title"]],
      },
    },
  }),
  rows: {
    author: [["Ann"], ["Bob"]],
    article: [
      ["a", "x".repeat(1000), "c".repeat(300), "ü".repeat(5000), "y".repeat(20_000), "t", "Ann", "1"],
      ["b", "X".repeat(1000), "c".repeat(300), "short", null, "", "Bob", "2"],
    ],
  },
  refused: [
    { table: "article", row: ["a", "z", "c", "s", null, "u", "Ann", "1"] },
    { table: "article", row: ["c", "z", "c", "s", null, "u", "Cy", "1"] },
    // Longer than it may be; SQLite and DuckDB take any length, their checks look.
    { table: "article", row: ["d", "z", "c", "s".repeat(5001), null, "u", "Ann", "1"], except: ["sqlite", "duckdb"] },
    // A repeat of what MariaDB cannot make unique; its checks look.
    { table: "article", row: ["e", "x".repeat(1000), "c", "s", null, "u", "Ann", "1"], except: ["mariadb"] },
  ],
} satisfies Case;
