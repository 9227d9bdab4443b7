/**
 * Learning what a faker method can say by running it, instead of by listing methods here.
 *
 * The method runs on a faker whose choices are ours. A choice among words gives a *token* in place of a word, so that one
 * run shows the shape of all texts it could make; a choice among anything else (patterns, branches, flags) is taken
 * every way in turn, and its probability noted. What the method does to a word on its way into the text (lower case,
 * hyphens for spaces) is learned by running once more with that word. In the end whole texts are made both ways and
 * compared: where they differ, or where the method draws in a way not understood here, it is not simple.
 */
import type { Faker } from "@faker-js/faker";
import { methodOf, type FakerLibrary } from "./library.ts";

/** A choice among words on the way to one text; `weights` null: equally likely. */
export interface Leaf {
  readonly words: readonly string[];
  readonly weights: readonly number[] | null;
}
/** All texts that come about when every choice but those among words is made one way. */
export interface TracedPath {
  readonly probability: number;
  readonly parts: readonly (string | Leaf)[];
}

interface Strategy {
  /** Words with a `#` may be patterns, that the method fills with digits: they are taken every way. */
  readonly patternsBranch: boolean;
  /** Choices among at most this many words are taken every way. */
  readonly wordsBranchUpTo: number;
  /** Even if all are single characters, which seldom decide about anything. */
  readonly charactersBranch: boolean;
  /** And choices among at most this many integers. */
  readonly integersBranchUpTo: number;
}
const strategies: readonly Strategy[] = [
  { patternsBranch: false, wordsBranchUpTo: 0, charactersBranch: false, integersBranchUpTo: 0 },
  { patternsBranch: true, wordsBranchUpTo: 0, charactersBranch: false, integersBranchUpTo: 0 },
  { patternsBranch: true, wordsBranchUpTo: 3, charactersBranch: false, integersBranchUpTo: 0 },
  { patternsBranch: true, wordsBranchUpTo: 3, charactersBranch: true, integersBranchUpTo: 0 },
  { patternsBranch: true, wordsBranchUpTo: 12, charactersBranch: false, integersBranchUpTo: 64 },
  { patternsBranch: true, wordsBranchUpTo: 1_000, charactersBranch: true, integersBranchUpTo: 64 },
];
const mostPaths = 600;
/** Choices on one way: a method that chooses until it likes the outcome goes on for ever when it always gets the same. */
const mostChoices = 200;
/** Choices of all runs of a strategy; what needs more is better left to faker. */
const mostWork = 200_000;
const mostIntegers = 10_000;
/** Different sentences around the words: with more, the method is better called than taken apart. */
const mostSkeletons = 100;
/** Runs of the comparison at the end, for each path. */
const comparisons = 6;

/** Paths of a call, or null where it is not simple. Texts of every path are equally likely within what its leaves' weights say. */
export function trace(library: FakerLibrary, method: string, args: readonly unknown[]): readonly TracedPath[] | null {
  for (const strategy of strategies) {
    try {
      return new Tracer(library, method, args, strategy).paths();
    } catch (error) {
      if (error instanceof NeverSimple) return null;
      // Not understood this way. Errors of faker itself, which was handed tokens for words, are among the reasons.
    }
  }
  return null;
}

/** What no strategy can help. */
class NeverSimple extends Error {}

interface Branch {
  readonly chosen: number;
  readonly weights: readonly number[];
}
interface Run {
  readonly branches: readonly Branch[];
  readonly leaves: readonly Leaf[];
  readonly text: string;
}
/** Says for a leaf which word stands there; null: a token. */
type WordChoice = (leaf: number) => number | null;

const allTokens: WordChoice = () => null;
/** Two forms: of the length of a word, more or less; and of one character, for choices among single characters. */
const tokenPattern = /xq([A-Z])([A-Z])qx|[\uE000-\uE0FF]/gi;
const traceOfToken = /xq|[\uE000-\uE0FF]/i;

function token(leaf: number, words: readonly string[]): string {
  if (words.every((word) => word.length === 1)) return String.fromCharCode(0xe000 + leaf);
  return `xq${String.fromCharCode(65 + Math.floor(leaf / 26), 65 + (leaf % 26))}qx`;
}

function leafOf(match: RegExpExecArray): number {
  const [all, high, low] = match;
  if (high === undefined || low === undefined) return all.charCodeAt(0) - 0xe000;
  return (high.toUpperCase().charCodeAt(0) - 65) * 26 + low.toUpperCase().charCodeAt(0) - 65;
}

class Tracer {
  readonly #strategy: Strategy;
  readonly #call: (...args: readonly unknown[]) => unknown;
  readonly #args: readonly unknown[];
  #work = 0;
  #decisions: readonly number[] = [];
  #wordOf: WordChoice = allTokens;
  #branches: Branch[] = [];
  readonly #integerLists = new Map<string, Leaf>();
  readonly #wordLists = new Map<string, boolean>();
  #leaves: Leaf[] = [];

  constructor(library: FakerLibrary, method: string, args: readonly unknown[], strategy: Strategy) {
    this.#strategy = strategy;
    this.#args = args;
    const notTraced = (): never => {
      throw new NeverSimple("draws in a way that is not traced");
    };
    const faker = library.create(notTraced, () => new Date(0));
    this.#intercept(faker);
    this.#call = methodOf(faker, method) ?? notTraced;
  }

  paths(): readonly TracedPath[] {
    const paths: TracedPath[] = [];
    const skeletons = new Set<string>();
    let decisions: readonly number[] | null = [];
    while (decisions !== null) {
      const run = this.#run(decisions, allTokens);
      const chosen = run.branches.map((branch) => branch.chosen);
      const parts = this.#partsOf(run, chosen);
      this.#compare(run, chosen, parts, paths.length);
      const skeleton = parts.map((part) => (typeof part === "string" ? part : "\0")).join("");
      if (skeleton.includes("\0")) skeletons.add(skeleton);
      if (skeletons.size > mostSkeletons) throw new NeverSimple("too many sentences");
      paths.push({ probability: probabilityOf(run), parts: parts.map((part) => (typeof part === "string" ? part : part.leaf)) });
      if (paths.length > mostPaths) throw new Error("too many ways through the method");
      decisions = nextDecisions(run);
    }
    return paths;
  }

  #run(decisions: readonly number[], wordOf: WordChoice): Run {
    this.#decisions = decisions;
    this.#wordOf = wordOf;
    this.#branches = [];
    this.#leaves = [];
    const text = this.#call(...structuredClone(this.#args));
    this.#work += 1 + this.#branches.length + this.#leaves.length;
    if (this.#work > mostWork) throw new NeverSimple("too much work");
    if (typeof text !== "string") throw new Error("gives no text");
    return { branches: this.#branches, leaves: this.#leaves, text };
  }

  /** The text with tokens, cut at them; each leaf with the texts that its words become in that place. */
  #partsOf(run: Run, chosen: readonly number[]): readonly (string | PlacedLeaf)[] {
    const parts: (string | PlacedLeaf)[] = [];
    const seen = new Set<number>();
    let end = 0;
    for (const match of run.text.matchAll(tokenPattern)) {
      const number = leafOf(match);
      const leaf = run.leaves[number];
      if (leaf === undefined || seen.has(number)) throw new Error("a word stands in two places");
      seen.add(number);
      parts.push(run.text.slice(end, match.index));
      end = match.index + match[0].length;
      const before = run.text.slice(0, match.index);
      const after = run.text.slice(end);
      const become = (at: number): string => this.#becomes(chosen, number, at, before, after);
      const verbatim = match[0].length > 1 && match[0] === token(number, leaf.words);
      const untouched = verbatim && coverOf(leaf.words).every((at) => become(at) === leaf.words[at]);
      const words = untouched ? leaf.words : leaf.words.map((word, at) => (verbatim && isPlain(word) ? word : become(at)));
      parts.push({ number, leaf: { words, weights: leaf.weights } });
    }
    parts.push(run.text.slice(end));
    if (parts.some((part) => typeof part === "string" && traceOfToken.test(part))) throw new Error("a token was taken apart");
    run.leaves.forEach((leaf, number) => {
      if (!seen.has(number)) this.#mustNotMatter(run, chosen, number, leaf);
    });
    return parts.filter((part) => part !== "");
  }

  /** A word that is not in the text may have decided about it (the sex of a first name). */
  #mustNotMatter(run: Run, chosen: readonly number[], number: number, leaf: Leaf): void {
    const step = Math.max(1, Math.floor(leaf.words.length / 20));
    for (let at = 0; at < leaf.words.length; at += step) {
      const { text } = this.#run(chosen, (other) => (other === number ? at : null));
      if (text !== run.text) throw new Error("a word decides about the text");
    }
  }

  /** What stands in the text for word number `at` of a leaf, when the other leaves are tokens. */
  #becomes(chosen: readonly number[], leaf: number, at: number, before: string, after: string): string {
    const { text } = this.#run(chosen, (number) => (number === leaf ? at : null));
    const fits = text.startsWith(before) && text.endsWith(after) && text.length >= before.length + after.length;
    if (!fits) throw new Error("a word changes the text around it");
    return text.slice(before.length, text.length - after.length);
  }

  #compare(run: Run, chosen: readonly number[], parts: readonly (string | PlacedLeaf)[], seed: number): void {
    // A fixed congruential sequence: which words are tried must not vary between compilations.
    let state = (seed * 2654435761 + 1) >>> 0;
    for (let round = 0; round < comparisons; round++) {
      const words = run.leaves.map((leaf) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 4294967296) * leaf.words.length);
      });
      const real = this.#run(chosen, (leaf) => words[leaf] ?? 0);
      const made = parts.map((part) => (typeof part === "string" ? part : part.leaf.words[words[part.number]!]!)).join("");
      if (real.text !== made || real.branches.length !== run.branches.length) throw new Error("texts differ");
    }
  }

  #intercept(faker: Faker): void {
    const helpers = faker.helpers as unknown as Record<string, unknown>;
    helpers["arrayElement"] = (array: readonly unknown[]): unknown => {
      if (array.length < 2) return array[0];
      if (this.#areWords(array)) return this.#leaf({ words: array, weights: null });
      return array[this.#branch(array.map(() => 1))];
    };
    helpers["weightedArrayElement"] = (array: readonly { weight: number; value: unknown }[]): unknown => {
      const values = array.map((element) => element.value);
      const weights = array.map((element) => element.weight);
      if (this.#areWords(values)) return this.#leaf({ words: values, weights });
      return values[this.#branch(weights)];
    };
    const datatype = faker.datatype as unknown as Record<string, unknown>;
    datatype["boolean"] = (options: number | { probability?: number } = {}): boolean => {
      const { probability = 0.5 } = typeof options === "number" ? { probability: options } : options;
      if (probability <= 0 || probability >= 1) return probability >= 1;
      return this.#branch([probability, 1 - probability]) === 0;
    };
    const number = faker.number as unknown as Record<string, unknown>;
    number["int"] = (options: number | { min?: number; max?: number; multipleOf?: number } = {}): unknown => {
      const { min = 0, max = Infinity, multipleOf = 1 } = typeof options === "number" ? { max: options } : options;
      const first = Math.ceil(min / multipleOf);
      const count = Math.floor(max / multipleOf) - first + 1;
      if (!(count >= 1 && count <= mostIntegers)) throw new Error("a range too large to list");
      const valueAt = (index: number): number => (first + index) * multipleOf;
      if (count === 1) return valueAt(0);
      if (count <= this.#strategy.integersBranchUpTo) return valueAt(this.#branch(Array.from({ length: count }, () => 1)));
      const leaf = this.#leaves.length;
      const text = this.#leaf(this.#integers(first, count, multipleOf, 10));
      const word = this.#wordOf(leaf);
      if (word !== null) return valueAt(word);
      return new IntegerToken(text, (radix) => (this.#leaves[leaf] = this.#integers(first, count, multipleOf, radix)));
    };
  }

  /** Texts that are not templates themselves, and to be handled as tokens. */
  #areWords(values: readonly unknown[]): values is readonly string[] {
    const { patternsBranch, wordsBranchUpTo, charactersBranch } = this.#strategy;
    // Looking through a thousand words at every choice would take most of the time. The library copies its lists.
    const some = [values[0], values[values.length >> 1], values.at(-1)];
    const key = [values.length, ...some.map((value) => (typeof value === "string" ? value : typeof value))].join("|");
    let are = this.#wordLists.get(key);
    if (are === undefined) {
      const decides =
        values.length <= wordsBranchUpTo &&
        (charactersBranch || values.some((value) => typeof value !== "string" || value.length > 1));
      are = !decides && values.every((value) => typeof value === "string" && !isTemplate(value, patternsBranch));
      this.#wordLists.set(key, are);
    }
    return are;
  }

  #integers(first: number, count: number, multipleOf: number, radix: number): Leaf {
    const key = `${first} ${count} ${multipleOf} ${radix}`;
    let leaf = this.#integerLists.get(key);
    if (leaf === undefined) {
      leaf = { words: Array.from({ length: count }, (_, at) => ((first + at) * multipleOf).toString(radix)), weights: null };
      this.#integerLists.set(key, leaf);
    }
    return leaf;
  }

  #branch(weights: readonly number[]): number {
    const chosen = this.#decisions[this.#branches.length] ?? 0;
    if (this.#branches.push({ chosen, weights }) > mostChoices) throw new Error("too many choices");
    return chosen;
  }

  #leaf(leaf: Leaf): string {
    const number = this.#leaves.push(leaf) - 1;
    if (number >= mostChoices) throw new Error("too many choices");
    const word = this.#wordOf(number);
    return word === null ? token(number, leaf.words) : leaf.words[word]!;
  }
}

/** Made of the letters and digits for which a token stands well enough. */
function isPlain(word: string): boolean {
  return /^[A-Za-z0-9]*$/.test(word);
}

/**
 * Words (their numbers) that together contain every character of the list, but for letters and digits: what a method does to a text, it does to characters.
 */
function coverOf(words: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return [...words.keys()].filter((at) => {
    const size = seen.size;
    for (const symbol of words[at]!.replaceAll(/[A-Za-z0-9]+/g, "")) seen.add(symbol);
    return seen.size > size;
  });
}

interface PlacedLeaf {
  readonly number: number;
  readonly leaf: Leaf;
}

/** Stands for an integer as long as it is only written; who calculates with it, or compares it, is not simple. */
class IntegerToken {
  readonly #text: string;
  readonly #written: (radix: number) => void;

  /** `written` is told when it is not written in the decimal system. */
  constructor(text: string, written: (radix: number) => void) {
    this.#text = text;
    this.#written = written;
  }
  toString(radix = 10): string {
    if (radix !== 10) this.#written(radix);
    return this.#text;
  }
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "number") throw new Error("an integer decides about the text");
    return this.#text;
  }
}

function isTemplate(text: string, patternsToo: boolean): boolean {
  return text.includes("{{") || (patternsToo && text.length > 1 && text.includes("#"));
}

function probabilityOf(run: Run): number {
  return run.branches.reduce((product, { chosen, weights }) => {
    return (product * weights[chosen]!) / weights.reduce((sum, weight) => sum + weight, 0);
  }, 1);
}

/** The decisions of the next path, in the order of an odometer; null after the last. */
function nextDecisions(run: Run): readonly number[] | null {
  const last = run.branches.findLastIndex((branch) => branch.chosen + 1 < branch.weights.length);
  if (last < 0) return null;
  return run.branches.slice(0, last + 1).map((branch, at) => (at === last ? branch.chosen + 1 : branch.chosen));
}
