/** Pieces of SQL that know how tightly they bind, so that parentheses stand only where they are needed. */

/** How tightly the outermost operator binds. */
export const level = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, sign: 7, primary: 8 } as const;
export type Level = (typeof level)[keyof typeof level];

export interface Fragment {
  readonly sql: string;
  readonly level: Level;
}

export const primary = (sql: string): Fragment => ({ sql, level: level.primary });

/** The fragment as an operand of something that binds at `needed`: in parentheses if it binds less. */
export function at(fragment: Fragment, needed: Level): string {
  return fragment.level < needed ? `(${fragment.sql})` : fragment.sql;
}

/** `left op right`, for operators that associate to the left. */
export function binary(left: Fragment, operator: string, right: Fragment, own: Level): Fragment {
  return { sql: `${at(left, own)} ${operator} ${at(right, (own + 1) as Level)}`, level: own };
}

/** Terms joined by an operator that is associative: `and`, `or`. One term is itself. */
export function joined(terms: readonly Fragment[], operator: "AND" | "OR"): Fragment {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return only;
  const own = operator === "AND" ? level.and : level.or;
  // A reader should not have to know which of the two binds more.
  const operand = (term: Fragment): string => (term.level < level.not && term.level !== own ? `(${term.sql})` : term.sql);
  return { sql: terms.map(operand).join(` ${operator} `), level: own };
}

/** SQL that is safe between commas, made safe beside any operator. */
export const grouped = (sql: string): string => (/^[\w.]+$/.test(sql) ? sql : `(${sql})`);
