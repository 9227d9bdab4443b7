/** Enums: their labels, and the weights that their shares give. */
import type { EnumSymbol } from "../binder/symbols.ts";
import type { EnumModel } from "../model/model.ts";
import type { Program } from "./program.ts";
import { literalShares } from "./shares.ts";

/** One weight a label; equal ones where no shares were written, or they are wrong (reported). */
export function weightsOf(program: Program, symbol: EnumSymbol): readonly number[] {
  return (
    literalShares(
      program,
      symbol.labels.map((l) => l.share),
      symbol.span,
    ) ?? symbol.labels.map(() => 1)
  );
}

export function checkEnums(program: Program): readonly EnumModel[] {
  return program.schema.enums.map((symbol) => ({
    name: symbol.name,
    doc: symbol.doc,
    labels: symbol.labels.map((l) => ({ name: l.name, doc: l.doc })),
    weights:
      symbol.origin === "lifecycle" || symbol.origin === "levels" ? symbol.labels.map(() => 1) : weightsOf(program, symbol),
  }));
}
