/** The order in which tables can be created: referred tables first, cycles broken where it costs least. */

export interface Dependency {
  /** Index of the table that is referred to. */
  readonly target: number;
  readonly nullable: boolean;
}

/**
 * Indexes of the tables in an order in which, but for cycles, every table stands after those it refers to. Deterministic:
 * among those that could be next, the first declared. Where a cycle leaves none, that table is next whose references to
 * tables still missing are nullable, and fewest.
 */
export function creationOrder(tables: readonly (readonly Dependency[])[]): readonly number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  const rest = new Set(tables.keys());
  const missing = (table: number): readonly Dependency[] =>
    (tables[table] ?? []).filter((d) => d.target !== table && !placed.has(d.target));
  /** Lower is better. */
  const cost = (table: number): number =>
    missing(table).reduce((sum, dependency) => sum + (dependency.nullable ? 1 : tables.length * tables.length), 0);
  while (rest.size > 0) {
    let best = -1;
    let bestCost = Infinity;
    for (const table of rest) {
      const c = cost(table);
      if (c < bestCost) [best, bestCost] = [table, c];
      if (c === 0) break;
    }
    order.push(best);
    placed.add(best);
    rest.delete(best);
  }
  return order;
}
