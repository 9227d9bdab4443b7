/** Identifiers of emitted code, made from the schema's names. */
import type { EntityModel, FieldModel } from "../../model/model.ts";

const reserved = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let static await " +
    "implements interface package private protected public undefined NaN Infinity eval arguments async of"
  ).split(" "),
);

const parts = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `order_date`, `OrderDate` -> `orderDate`. */
export function camel(name: string): string {
  const words = parts(name).map((word, i) => (i === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : capital(word)));
  const joined = words.join("") || "_";
  return reserved.has(joined) || /^\p{N}/u.test(joined) ? `${joined}_` : joined;
}

/** `order_item` -> `OrderItem`. */
export function pascal(name: string): string {
  const joined = parts(name).map(capital).join("") || "_";
  return /^\p{N}/u.test(joined) ? `_${joined}` : joined;
}

/** English plural of a camel-case name, good enough for a variable: `category` -> `categories`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/** A property name in an object type or literal, quoted if it must be. */
export function property(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name);
}

/** The name of a field's column among those of its entity: another field before it may differ in spelling alone. */
export function columnKey(entity: EntityModel, field: FieldModel): string {
  const key = camel(field.name);
  const before = entity.fields.filter((f) => f.index < field.index && camel(f.name) === key).length;
  return before === 0 ? key : `${key}${before + 1}`;
}

/**
 * Hands out names that do not clash within one function or module. Names within a scope avoid those of the scope around it,
 * and later names of the outer scope those that are used within: whatever the order, none hides another.
 */
export class Names {
  readonly #taken: Set<string>;
  readonly #outer: Names | null;
  /** Names of the scopes within. */
  readonly #inner = new Set<string>();
  /** Names that scopes within may use for something else, because they do not need them. */
  readonly #unread = new Set<string>();

  constructor(taken: Iterable<string> = [], outer: Names | null = null) {
    this.#taken = new Set(taken);
    this.#outer = outer;
    for (const name of this.#taken) this.#tell(name);
  }
  /** `wish`, or one of the alternatives, or `wish` with a number. */
  take(wish: string, ...alternatives: readonly string[]): string {
    const name = this.#find([wish, ...alternatives], (n) => this.#isFree(n) && !this.#inner.has(n));
    this.#taken.add(name);
    this.#tell(name);
    return name;
  }
  /** A name that scopes within never need: they may use it for something else. */
  takeUnread(wish: string, ...alternatives: readonly string[]): string {
    const name = this.#find([wish, ...alternatives], (n) => this.#isFree(n));
    this.#unread.add(name);
    return name;
  }
  #tell(name: string): void {
    if (this.#outer !== null) this.#outer.#inner.add(name);
  }
  #isFree(name: string): boolean {
    return (
      !this.#taken.has(name) &&
      !this.#unread.has(name) &&
      !reserved.has(name) &&
      (this.#outer === null || !this.#outer.#taken.has(name))
    );
  }
  #find(wishes: readonly string[], free: (name: string) => boolean): string {
    const found = wishes.find(free);
    if (found !== undefined) return found;
    for (let n = 2; ; n++) if (free(`${wishes[0]}${n}`)) return `${wishes[0]}${n}`;
  }
}
