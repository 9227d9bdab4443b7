/**
 * The ladder of operators, loosest first. The parser reads a chain of operands and operators flat; who makes a tree of it
 * follows this ladder, and the derived EBNF is written from it.
 */
export interface Step {
  /** Name of the rule in the derived EBNF. */
  readonly name: string;
  readonly form: "left" | "prefix" | "single" | "range";
  readonly operators: readonly string[];
}

export const ladder: readonly Step[] = [
  { name: "coalesce", form: "left", operators: ["??"] },
  { name: "or", form: "left", operators: ["or"] },
  { name: "and", form: "left", operators: ["and"] },
  { name: "not", form: "prefix", operators: ["not"] },
  { name: "compare", form: "single", operators: ["==", "!=", "<", "<=", ">", ">=", "in", "about"] },
  { name: "range", form: "range", operators: ["..", "step", "for", "a"] },
  { name: "sum", form: "left", operators: ["+", "-"] },
  { name: "product", form: "left", operators: ["*", "/", "mod"] },
];
