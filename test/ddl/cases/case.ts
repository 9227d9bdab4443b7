import type { Model } from "../../../src/model/model.ts";

/** A model, rows for its tables, and rows that its constraints must refuse. Values are as they stand in CSV files; null is null. */
export interface Case {
  readonly model: Model;
  /** By table, in the order of its columns. */
  readonly rows: Readonly<Record<string, readonly (readonly (string | null)[])[]>>;
  /** Tried one by one once the rows are there. `except` names the dialects that cannot refuse them; `as`, who they are. */
  readonly refused: readonly {
    readonly table: string;
    readonly row: readonly (string | null)[];
    readonly except?: readonly string[];
  }[];
  /** What the checks must find in the rows, by the beginning of the check's name; 0 everywhere else. */
  readonly violations?: Readonly<Record<string, number>>;
}
