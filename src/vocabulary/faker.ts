/** The installed faker, inspected when a schema is compiled: which methods there are, what they give, and what they can say. */
import type { Faker } from "@faker-js/faker";
import { nearest } from "../diagnostics/nearest.ts";
import { permutedTexts, type PermutedTexts } from "./distinct.ts";
import { digitPlaces, type DigitPlaces, type Vocabulary } from "./form.ts";
import { arityOf, fakerLocales, methodOf, openLibrary, type FakerLibrary } from "./library.ts";
import { vocabularyOfPaths } from "./simplify.ts";
import { trace } from "./tracing.ts";

export { fakerLocales };
/** What `FakerCatalogue.vocabularyOf` gives. */
export type FakerVocabulary = Vocabulary;

/** What a call gives. A `Date` is a timestamp. */
export type FakerResult = "text" | "int" | "bigint" | "float" | "bool" | "date" | "timestamp" | "uuid";

/** Calls that decide what a method gives. */
const samples = 48;
/** Random numbers that one value may take; the longest texts of faker's defaults take a few hundred. */
const mostDraws = 100_000;

export class FakerCatalogue {
  readonly #library: FakerLibrary;
  readonly #methods: ReadonlySet<string>;
  readonly #sampled: SampledFaker;
  readonly #vocabularies = new Map<string, Vocabulary | null>();

  constructor(library: FakerLibrary) {
    this.#library = library;
    this.#methods = new Set(library.methods);
    this.#sampled = new SampledFaker(library);
  }

  get locale(): string {
    return this.#library.locale;
  }

  /** Whether the installed faker has such a locale. */
  hasLocale(name: string): boolean {
    return name === this.locale || openLibrary(name) !== null;
  }

  /** The locale that was probably meant; null when none is near. */
  nearestLocale(name: string): string | null {
    return nearest(name, fakerLocales());
  }

  /** All methods, as `person.firstName`. */
  get methods(): readonly string[] {
    return this.#library.methods;
  }

  has(method: string): boolean {
    return this.#methods.has(method);
  }

  /** The method that was probably meant; null when none is near. */
  nearest(method: string): string | null {
    const near = nearest(method, this.#methods);
    if (near !== null) return near;
    // The right method in the wrong module, or without one: `name.firstName`.
    const own = method.slice(method.lastIndexOf(".") + 1).toLowerCase();
    return this.methods.find((name) => name.toLowerCase().endsWith(`.${own}`)) ?? null;
  }

  /** Null when the arguments (JSON values) suit the method; else what is wrong with the call, as a sentence about "it". */
  check(method: string, args: readonly unknown[]): string | null {
    if (!this.has(method)) return `there is no such method.`;
    const most = arityOf(this.#sampled.faker, method);
    if (args.length > most) {
      return `it takes ${most === 0 ? "no arguments" : most === 1 ? "one argument" : `${most} arguments`}.`;
    }
    const wrong = wrongSex(method, args) ?? localMoment(args);
    if (wrong !== null) return wrong;
    const options = new ReadOptions(args);
    try {
      for (let seed = 1; seed <= 8; seed++) {
        const { value, warning } = this.#call(method, options.arguments, seed);
        if (warning !== null) return sentence(warning.replace(/^\S+ is deprecated/, "it is deprecated"));
        if (!isScalar(value)) return `it gives ${describe(value)}, which no column can hold.`;
        if (String(value) !== String(this.#call(method, args, seed, "2001-01-01").value)) {
          return `it counts from today, and a schema gives the same rows on any day: name a \`refDate\`, or draw the date with \`uniform\`.`;
        }
      }
    } catch (error) {
      // An error of the library explains itself; one of the language tells of its insides.
      const why =
        error instanceof TypeError || error instanceof RangeError
          ? "there are too few, or they are of the wrong kind."
          : (error as Error).message;
      return sentence(`it refuses these arguments: ${why}`);
    }
    const [unread] = options.unread;
    return unread === undefined ? null : `it has no option \`${unread}\`.`;
  }

  resultKind(method: string, args: readonly unknown[] = []): FakerResult {
    if (method === "string.uuid") return "uuid";
    const values: unknown[] = [];
    for (let seed = 1; seed <= samples; seed++) {
      try {
        values.push(this.#call(method, args, seed).value);
      } catch {
        // `check` says what is wrong with the call.
      }
    }
    if (values.length === 0) return "text";
    if (values.every((value) => typeof value === "boolean")) return "bool";
    if (values.every((value) => value instanceof Date)) return "timestamp";
    if (values.every((value) => typeof value === "bigint")) return "bigint";
    if (!values.every((value) => typeof value === "number")) return "text";
    if (!values.every((value) => Number.isInteger(value))) return "float";
    return values.every((value) => Math.abs(value) < 2_147_483_648) ? "int" : "bigint";
  }

  /**
   * The texts of a call, as lists and templates that need no faker at run time, with the probabilities that faker gives
   * them; null where the method is not that simple (it calculates, counts from a date, or makes text of any length).
   */
  vocabularyOf(method: string, args: readonly unknown[]): FakerVocabulary | null {
    const call = `${method}(${JSON.stringify(args)})`;
    let vocabulary = this.#vocabularies.get(call);
    if (vocabulary === undefined) {
      const paths = this.has(method) ? quietly(() => trace(this.#library, method, args)).value : null;
      vocabulary = paths === null ? null : vocabularyOfPaths(paths);
      this.#vocabularies.set(call, vocabulary);
    }
    return vocabulary;
  }

  /** The texts of the call, each that of one index of its vocabulary, and no two the same; null where that is not known. */
  permutedTexts(method: string, args: readonly unknown[]): PermutedTexts | null {
    const vocabulary = this.vocabularyOf(method, args);
    return vocabulary === null ? null : permutedTexts(vocabulary);
  }

  /** Where the texts of the call may have digits; null where that is not known. */
  shapeOf(method: string, args: readonly unknown[]): DigitPlaces | null {
    const vocabulary = this.vocabularyOf(method, args);
    return vocabulary === null ? null : digitPlaces(vocabulary);
  }

  #call(method: string, args: readonly unknown[], seed: number, day = "2000-01-01"): { value: unknown; warning: string | null } {
    const call = methodOf(this.#sampled.faker, method);
    if (call === null) throw new Error("there is no such method.");
    this.#sampled.begin(seed, day);
    return quietly(() => call(...args));
  }
}

/** A faker with a small generator of its own (mulberry32): what is sampled here never reaches an output. */
class SampledFaker {
  readonly faker: Faker;
  #state = 0;
  #draws = 0;
  #day = "2000-01-01";

  constructor(library: FakerLibrary) {
    this.faker = library.create(
      () => this.#next(),
      () => new Date(this.#day),
    );
  }

  begin(seed: number, day: string): void {
    this.#day = day;
    this.#state = Math.imul(seed, 0x9e3779b1);
    this.#draws = 0;
  }

  #next(): number {
    if (++this.#draws > mostDraws) throw new Error(`one value takes more than ${mostDraws} random numbers.`);
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    x ^= x + Math.imul(x ^ (x >>> 7), 61 | x);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }
}

/** The catalogue for a locale (`en_US`: faker's en_US, then en, then base); null for one that faker has not, see `fakerLocales`. */
export function openFaker(locale: string): FakerCatalogue | null {
  const known = catalogues.get(locale);
  if (known !== undefined) return known;
  const library = openLibrary(locale);
  if (library === null) return null;
  const catalogue = new FakerCatalogue(library);
  catalogues.set(locale, catalogue);
  return catalogue;
}

/** What was learned of a method holds as long as the program runs. */
const catalogues = new Map<string, FakerCatalogue>();

/** The catalogue for a locale, or where faker has not got it that of en_US: what else is wrong in a schema can still be found. */
export function fakerCatalogue(locale: string): FakerCatalogue {
  return openFaker(locale) ?? openFaker("en_US")!;
}

/** Runs what may warn on the console of something deprecated; the first warning, without faker's prefix, is handed back. */
function quietly<T>(run: () => T): { value: T; warning: string | null } {
  const terminal = globalThis.console;
  const warn = terminal.warn;
  let warning: string | null = null;
  terminal.warn = (message: unknown) => {
    warning ??= String(message).replace(/^\[@faker-js\/faker\]: /, "");
  };
  try {
    return { value: run(), warning };
  } finally {
    terminal.warn = warn;
  }
}

/** Arguments that notice which of their options are read. */
class ReadOptions {
  readonly arguments: readonly unknown[];
  readonly #unread = new Set<string>();

  constructor(args: readonly unknown[]) {
    this.arguments = args.map((argument) => {
      if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
      for (const name of Object.keys(argument)) this.#unread.add(name);
      return new Proxy(argument, {
        get: (target, name) => {
          this.#unread.delete(String(name));
          return Reflect.get(target, name) as unknown;
        },
      });
    });
  }

  get unread(): readonly string[] {
    return [...this.#unread];
  }
}

/** faker takes any text for a sex and silently means male. */
function wrongSex(method: string, args: readonly unknown[]): string | null {
  if (!/^person\.(firstName|middleName|lastName|prefix|fullName)$/.test(method)) return null;
  const [first] = args;
  const sex = typeof first === "object" && first !== null ? (first as { sex?: unknown }).sex : first;
  if (sex === undefined || ["female", "male", "generic"].includes(sex as string)) return null;
  return `it takes "female", "male" or "generic", not ${JSON.stringify(sex)}.`;
}

/** A moment without a zone means another instant on a machine elsewhere. */
function localMoment(args: readonly unknown[]): string | null {
  const found = JSON.stringify(args).match(/"(\d{4}-\d\d-\d\dT[\d:.]*)"/)?.[1];
  return found === undefined ? null : `it reads "${found}" in the zone of the machine: write "${found}Z".`;
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean", "bigint"].includes(typeof value) || value instanceof Date;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value === null || value === undefined ? "nothing" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function sentence(text: string): string {
  const [line] = text.trim().split("\n") as [string];
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
