/** What happens on delete, where ways meet: SQL Server lets a delete reach each table once. */
import { int, modelOf } from "../../model-builder.ts";
import type { Case } from "../case.ts";

export default {
  model: modelOf({
    name: "actions",
    entities: {
      Owner: { key: ["owner_id"], fields: { owner_id: { type: int, serial: true } } },
      Left: { table: "left_side", key: ["left_id"], fields: { left_id: { type: int, serial: true }, owner: { to: "Owner", onDelete: "cascade" } } },
      Right: { table: "right_side", key: ["right_id"], fields: { right_id: { type: int, serial: true }, owner: { to: "Owner", onDelete: "cascade" } } },
      Both: {
        key: ["both_id"],
        fields: {
          both_id: { type: int, serial: true },
          left: { to: "Left", onDelete: "cascade" },
          right: { to: "Right", nullable: true, onDelete: "set null" },
          other: { to: "Owner", nullable: true, onDelete: "restrict" },
          boss: { to: "Both", nullable: true, onDelete: "cascade" },
        },
      },
    },
  }),
  rows: {
    owner: [["1"], ["2"]],
    left_side: [
      ["1", "1"],
      ["2", "2"],
    ],
    right_side: [
      ["1", "1"],
      ["2", "2"],
    ],
    both: [
      ["1", "1", "1", "2", null],
      ["2", "2", null, null, "1"],
    ],
  },
  refused: [{ table: "both", row: ["3", "3", null, null, null] }],
} satisfies Case;
