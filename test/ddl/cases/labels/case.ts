/** Labels of enums with quotes, backslashes, commas and letters of everywhere; one is too long for a type of PostgreSQL. */
import { int, modelOf } from "../../model-builder.ts";
import type { Case } from "../case.ts";

const long = "a label that goes on and on, until no type of PostgreSQL can hold it any more";
const labels = ["plain", "it's", 'say "hi"', "back\\slash", "a, b; c", "Größe", "日本", "🎉", "NULL", "true", "percent %s"];

export default {
  model: modelOf({
    name: "labels",
    enums: { Word: labels, Sentence: ["short", long] },
    entities: {
      Word: {
        doc: "Ein Wort – 言葉 🎉: it's \"quoted\", with a \\ and a line\nbreak.",
        key: ["word_id"],
        fields: {
          word_id: { type: int, serial: true },
          word: { type: { kind: "enum", enum: 0 }, doc: "Eines der Wörter, d'accord?" },
          sentence: { type: { kind: "enum", enum: 1 }, nullable: true },
        },
        indexes: [["word"]],
        checks: [
          { text: "word in [plain, …]", condition: (e) => e.not(e.oneOf(e.field("word"), e.label("Word", "percent %s"))) },
          {
            label: "sentences are for the words before NULL – 日本",
            text: "word < \"NULL\" or sentence == null",
            condition: (e) => e.or(e.compare(e.field("word"), "lt", e.label("Word", "NULL")), e.isNull(e.field("sentence"))),
          },
        ],
      },
    },
  }),
  rows: {
    word: labels.slice(0, -1).map((label, i) => [String(i + 1), label, i % 3 === 0 && i < 8 ? long : null]),
  },
  refused: [
    { table: "word", row: ["91", "Plain", null] },
    { table: "word", row: ["92", "plain", "long"] },
    { table: "word", row: ["93", "percent %s", null] },
    { table: "word", row: ["94", "true", "short"] },
  ],
} satisfies Case;
