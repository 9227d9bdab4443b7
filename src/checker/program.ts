/** The whole schema while it is checked: its symbols, what is known about them so far, and where problems are reported. */
import type { BoundSchema, CurveSymbol, EntitySymbol, FieldSymbol, TableSymbol } from "../binder/symbols.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Expr } from "../model/expression.ts";
import type { CurveModel, Period, TableModel } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import type { CheckContext } from "./context.ts";

export interface FieldType {
  readonly type: Type;
  readonly nullable: boolean;
}

/** What is computed once and on demand; `"open"` while it is being computed, null where it is wrong (and reported). */
interface Memo {
  readonly fieldTypes: Map<FieldSymbol, FieldType | "open" | null>;
  readonly keys: Map<EntitySymbol, readonly FieldSymbol[]>;
  readonly tables: Map<TableSymbol, TableModel | null>;
  readonly curves: Map<CurveSymbol, CurveModel | null>;
  readonly openConstants: string[];
  /** Values of plain constants, by name and by the type that was expected. */
  readonly constants: Map<string, Expr | null>;
  /** How many bodies of constants with parameters have been put in place of calls. */
  expansions: number;
}

export interface Program {
  readonly schema: BoundSchema;
  readonly context: CheckContext;
  readonly diagnostics: Diagnostics;
  readonly period: Period;
  readonly memo: Memo;
}

export function newProgram(schema: BoundSchema, context: CheckContext, diagnostics: Diagnostics, period: Period): Program {
  return {
    schema,
    context,
    diagnostics,
    period,
    memo: {
      fieldTypes: new Map(),
      keys: new Map(),
      tables: new Map(),
      curves: new Map(),
      openConstants: [],
      constants: new Map(),
      expansions: 0,
    },
  };
}

export function entityAt(program: Program, index: number): EntitySymbol {
  const entity = program.schema.entities[index];
  if (entity === undefined) throw new RangeError(`no entity ${index}`);
  return entity;
}
