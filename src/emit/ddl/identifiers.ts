/** Names in SQL: when they must be quoted, how, and how long they may be. */

export interface IdentifierRules {
  /** What opens and closes a quoted name; a closing one inside the name is doubled. */
  readonly open: string;
  readonly close: string;
  /** Words that cannot be names of tables or columns without quotes; lower case. */
  readonly reserved: ReadonlySet<string>;
  /** Longest name, and what is counted; null where there is no limit. */
  readonly limit: { readonly length: number; readonly unit: "bytes" | "characters" } | null;
  /** Whether two quoted names that differ in case alone are two names. */
  readonly casesDiffer: { readonly tables: boolean; readonly columns: boolean };
  /** Why a name cannot be held even quoted, apart from its length; null if it can. */
  readonly refusal: (what: "table" | "column", name: string) => string | null;
}

/** Splits a text of words, for lists that read well in the source. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names that mean the same in every dialect without quotes: small letters, so that no dialect folds them. */
const plain = /^[a-z_][a-z0-9_]*$/;

/** The name as it stands in SQL: quoted only where it has to be. */
export function identifier(rules: IdentifierRules, name: string): string {
  if (plain.test(name) && !rules.reserved.has(name)) return name;
  return rules.open + name.replaceAll(rules.close, rules.close + rules.close) + rules.close;
}

/** How much of the limit a name takes. */
export function nameLength(rules: IdentifierRules, name: string): number {
  if (rules.limit?.unit !== "bytes") return [...name].length;
  return [...name].reduce((sum, character) => sum + utf8Length(character), 0);
}

export function isTooLong(rules: IdentifierRules, name: string): boolean {
  return rules.limit !== null && nameLength(rules, name) > rules.limit.length;
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The longest beginning of `name` that takes at most `room` of the limit. */
export function beginning(rules: IdentifierRules, name: string, room: number): string {
  let taken = "";
  let length = 0;
  for (const character of name) {
    length += nameLength(rules, character);
    if (length > room) break;
    taken += character;
  }
  return taken;
}
