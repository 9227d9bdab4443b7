/** The names of keys, constraints, indexes and types: within the dialect's limit, and each once in the schema. */
import { beginning, identifier, isTooLong, type IdentifierRules } from "./identifiers.ts";
import type { Table } from "./tables.ts";

/** The name itself, or with a number behind it where it is taken, in capitals or not. */
export function distinctName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Digits of the hash that ends a shortened name. */
const hashDigits = 8;

/** Gives each wish a name, always the same one for the same tables and the same order of asking. */
export class ObjectNames {
  private readonly rules: IdentifierRules;
  private readonly taken: Set<string>;
  private readonly given = new Map<string, string>();

  constructor(rules: IdentifierRules, tables: readonly Table[]) {
    this.rules = rules;
    this.taken = new Set(tables.map((table) => table.name.toLowerCase()));
  }

  /** The name for a wish, unquoted. The same wish gets the same name. */
  plain(wish: string): string {
    const known = this.given.get(wish);
    if (known !== undefined) return known;
    let name = shortened(this.rules, wish, 0);
    for (let attempt = 1; this.taken.has(name.toLowerCase()); attempt++) name = shortened(this.rules, wish, attempt);
    this.taken.add(name.toLowerCase());
    this.given.set(wish, name);
    return name;
  }

  /** The name for a wish, as it stands in SQL. */
  sql(wish: string): string {
    return identifier(this.rules, this.plain(wish));
  }
}

/** The wish itself if it fits, else its beginning and a hash of the whole; from the second attempt on always with a hash. */
function shortened(rules: IdentifierRules, wish: string, attempt: number): string {
  if (attempt === 0 && !isTooLong(rules, wish)) return wish;
  const hash = fnv1a(attempt < 2 ? wish : `${wish} ${attempt}`);
  const room = rules.limit === null ? Infinity : rules.limit.length - hashDigits - 1;
  return `${beginning(rules, wish, room).replace(/_+$/, "")}_${hash}`;
}

/** FNV-1a over the UTF-16 units, 32 bits, hexadecimal. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(hashDigits, "0");
}
