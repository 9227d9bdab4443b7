/** Identifiers of emitted code, made from the schema's names. */

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

/** Hands out names that do not clash within one function or module. */
export class Names {
  readonly #taken: Set<string>;
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }
  /** `wish`, or one of the alternatives, or `wish` with a number. */
  take(wish: string, ...alternatives: readonly string[]): string {
    for (const name of [wish, ...alternatives])
      if (!this.#taken.has(name) && !reserved.has(name)) {
        this.#taken.add(name);
        return name;
      }
    for (let n = 2; ; n++) if (!this.#taken.has(`${wish}${n}`)) return this.take(`${wish}${n}`);
  }
  has(name: string): boolean {
    return this.#taken.has(name);
  }
}
