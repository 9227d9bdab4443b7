import type { Vocabulary } from "./form.ts";
import type { Leaf, TracedPath } from "./tracing.ts";

/** One way to make a text: literals and lists in turn. */
interface Option {
  readonly parts: readonly Leaf[];
  readonly weight: number;
}

/** The shortest vocabulary for the texts of some paths, with their probabilities: equal ways joined, ways that differ in one place made one list. */
export function vocabularyOfPaths(paths: readonly TracedPath[]): Vocabulary {
  const names = new ListNames();
  let options: readonly Option[] = paths.map((path) => ({
    weight: path.probability,
    parts: path.parts.map((part) => distinct(typeof part === "string" ? { words: [part], weights: null } : part)),
  }));
  for (let before = Infinity; options.length < before;) {
    before = options.length;
    const longest = options.reduce((length, option) => Math.max(length, option.parts.length), 0);
    for (let place = 0; place < longest; place++) options = joined(options, place, names);
  }
  const vocabularies = options.map((option) => ({ vocabulary: vocabularyOfParts(option.parts), weight: option.weight }));
  return vocabularies.length === 1 ? vocabularies[0]!.vocabulary : { form: "oneOf", options: vocabularies };
}

/** Options that agree in every part but the one at `place` become one. */
function joined(options: readonly Option[], place: number, names: ListNames): readonly Option[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const others = option.parts.map((part, at) => (at === place ? "*" : names.of(part))).join("|");
    const group = groups.get(others);
    if (group === undefined) groups.set(others, [option]);
    else group.push(option);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Option, ...Option[]];
    const weight = group.reduce((sum, option) => sum + option.weight, 0);
    if (group.length === 1 || place >= first.parts.length) return { parts: first.parts, weight };
    const mixed = mixture(group.map((option) => ({ leaf: option.parts[place]!, weight: option.weight })));
    return { parts: first.parts.with(place, mixed), weight };
  });
}

/** One list in place of several, each with its weight. */
function mixture(lists: readonly { readonly leaf: Leaf; readonly weight: number }[]): Leaf {
  const words: string[] = [];
  const weights: number[] = [];
  for (const { leaf, weight } of lists) {
    const total = leaf.weights === null ? leaf.words.length : leaf.weights.reduce((sum, w) => sum + w, 0);
    leaf.words.forEach((word, at) => {
      words.push(word);
      weights.push((weight * (leaf.weights?.[at] ?? 1)) / total);
    });
  }
  return distinct({ words, weights });
}

/**
 * The same list without repeats; with weights only where they differ. The least weight is 1 and the others are to three
 * decimals: what two ways of adding the same shares make of their last bits would keep equal lists apart.
 */
function distinct(leaf: Leaf): Leaf {
  const sums = new Map<string, number>();
  leaf.words.forEach((word, at) => sums.set(word, (sums.get(word) ?? 0) + (leaf.weights?.[at] ?? 1)));
  const words = [...sums.keys()];
  const least = Math.min(...sums.values());
  const weights = [...sums.values()].map((weight) => Math.floor((weight / least) * 1000 + 0.5) / 1000);
  return { words, weights: weights.every((weight) => weight === 1) ? null : weights };
}

const digits = Array.from("0123456789");
const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** `#` or `?` for the lists that these stand for. */
function placeholderOf(leaf: Leaf): "#" | "?" | null {
  if (leaf.weights !== null) return null;
  const is = (all: readonly string[]): boolean =>
    leaf.words.length === all.length && leaf.words.every((word) => all.includes(word));
  return is(digits) ? "#" : is(letters) ? "?" : null;
}

function vocabularyOfParts(parts: readonly Leaf[]): Vocabulary {
  const joinedParts: (string | Vocabulary)[] = [];
  for (const leaf of parts) {
    const previous = joinedParts.at(-1);
    const placeholder = placeholderOf(leaf);
    if (leaf.words.length === 1 && typeof previous === "string") {
      joinedParts[joinedParts.length - 1] = previous + leaf.words[0]!;
    } else if (leaf.words.length === 1) {
      joinedParts.push(leaf.words[0]!);
    } else if (placeholder === null) {
      joinedParts.push({ form: "list", ...leaf });
    } else if (typeof previous === "object" && previous.form === "digits") {
      joinedParts[joinedParts.length - 1] = { form: "digits", pattern: previous.pattern + placeholder };
    } else {
      joinedParts.push({ form: "digits", pattern: placeholder });
    }
  }
  const folded = foldDigits(joinedParts);
  const [only] = folded;
  if (folded.length === 1 && typeof only === "object") return only;
  if (folded.length === 0 || folded.every((part) => typeof part === "string")) {
    return { form: "list", words: [folded.join("")], weights: null };
  }
  return { form: "template", parts: folded };
}

/** Digits and what stands between them as one pattern: `(###) ###-####`. */
function foldDigits(parts: readonly (string | Vocabulary)[]): readonly (string | Vocabulary)[] {
  const patterns = parts.map((part) => {
    if (typeof part === "string") return /[#?]/.test(part) ? null : part;
    return part.form === "digits" ? part.pattern : null;
  });
  if (parts.some((part) => typeof part !== "string") && patterns.every((pattern) => pattern !== null)) {
    return [{ form: "digits", pattern: patterns.join("") }];
  }
  return parts;
}

/** Short names for lists, equal for equal ones. */
class ListNames {
  readonly #names = new Map<string, string>();
  readonly #known = new WeakMap<Leaf, string>();

  of(leaf: Leaf): string {
    const known = this.#known.get(leaf);
    if (known !== undefined) return known;
    const content = JSON.stringify([leaf.words, leaf.weights]);
    const name = this.#names.get(content) ?? String(this.#names.size);
    this.#names.set(content, name);
    this.#known.set(leaf, name);
    return name;
  }
}
