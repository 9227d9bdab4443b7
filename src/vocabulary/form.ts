/**
 * Vocabularies: sets of texts given by their parts, small enough to stand in an emitted module and large enough to be
 * worth it. A random text, the text of an index, the number of texts and their greatest length all follow from the form.
 */
export type Vocabulary =
  /** One of the words; `weights` (finite, positive, one a word) or, where null, equally likely. Words do not repeat. */
  | { readonly form: "list"; readonly words: readonly string[]; readonly weights: readonly number[] | null }
  /** The parts one after the other, each drawn on its own. */
  | { readonly form: "template"; readonly parts: readonly (string | Vocabulary)[] }
  /** One of the options, with probability proportional to its weight. */
  | { readonly form: "oneOf"; readonly options: readonly { readonly vocabulary: Vocabulary; readonly weight: number }[] }
  /** `#` a digit, `?` an upper case letter, all else itself: the language of `pattern("##??")`. */
  | { readonly form: "digits"; readonly pattern: string };

/** How many indexes `at` takes: the product of the parts, the sum of the options. Past 2^53 it is only near. */
export function sizeOf(vocabulary: Vocabulary): number {
  switch (vocabulary.form) {
    case "list":
      return vocabulary.words.length;
    case "digits":
      return [...vocabulary.pattern].reduce((size, symbol) => size * radixOf(symbol), 1);
    case "template":
      return vocabulary.parts.reduce((size, part) => (typeof part === "string" ? size : size * sizeOf(part)), 1);
    case "oneOf":
      return vocabulary.options.reduce((size, option) => size + sizeOf(option.vocabulary), 0);
  }
}

/**
 * Text number `index`, an integer in [0, sizeOf). The last part counts fastest; weights play no role. Where `distinctTexts`
 * proves it, different indexes give different texts.
 */
export function at(vocabulary: Vocabulary, index: number): string {
  switch (vocabulary.form) {
    case "list":
      return vocabulary.words[index]!;
    case "digits": {
      let text = "";
      let rest = index;
      for (let place = vocabulary.pattern.length - 1; place >= 0; place--) {
        const symbol = vocabulary.pattern[place]!;
        const radix = radixOf(symbol);
        const above = Math.floor(rest / radix);
        text = (radix === 1 ? symbol : String.fromCharCode((radix === 10 ? 48 : 65) + rest - above * radix)) + text;
        rest = above;
      }
      return text;
    }
    case "template": {
      let text = "";
      let rest = index;
      for (const part of vocabulary.parts.toReversed()) {
        if (typeof part === "string") {
          text = part + text;
          continue;
        }
        const size = sizeOf(part);
        const above = Math.floor(rest / size);
        text = at(part, rest - above * size) + text;
        rest = above;
      }
      return text;
    }
    case "oneOf": {
      let rest = index;
      for (const { vocabulary: option } of vocabulary.options) {
        const size = sizeOf(option);
        if (rest < size) return at(option, rest);
        rest -= size;
      }
      throw new RangeError(`There is no text number ${index}.`);
    }
  }
}

/** The length of the longest text, in UTF-16 units: never less than what a database counts. */
export function maximumLength(vocabulary: Vocabulary): number {
  switch (vocabulary.form) {
    case "list":
      return vocabulary.words.reduce((longest, word) => Math.max(longest, word.length), 0);
    case "digits":
      return vocabulary.pattern.length;
    case "template":
      return vocabulary.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : maximumLength(part)), 0);
    case "oneOf":
      return vocabulary.options.reduce((longest, option) => Math.max(longest, maximumLength(option.vocabulary)), 0);
  }
}

/** Where texts may have digits: some begin or end with one, or have one somewhere; and whether some are empty. */
export interface DigitPlaces {
  readonly starts: boolean;
  readonly ends: boolean;
  readonly contains: boolean;
  readonly empty: boolean;
}

export function digitPlaces(vocabulary: Vocabulary): DigitPlaces {
  switch (vocabulary.form) {
    case "list":
      return anyOf(vocabulary.words.map(digitPlacesOf));
    case "digits":
      return digitPlacesOf(vocabulary.pattern.replaceAll("#", "0"));
    case "template":
      return vocabulary.parts
        .map((part) => (typeof part === "string" ? digitPlacesOf(part) : digitPlaces(part)))
        .reduce(
          (a, b) => ({
            starts: a.starts || (a.empty && b.starts),
            ends: b.ends || (b.empty && a.ends),
            contains: a.contains || b.contains,
            empty: a.empty && b.empty,
          }),
          digitPlacesOf(""),
        );
    case "oneOf":
      return anyOf(vocabulary.options.map((option) => digitPlaces(option.vocabulary)));
  }
}

function digitPlacesOf(text: string): DigitPlaces {
  return { starts: /^\d/.test(text), ends: /\d$/.test(text), contains: /\d/.test(text), empty: text === "" };
}

function anyOf(all: readonly DigitPlaces[]): DigitPlaces {
  return {
    starts: all.some((p) => p.starts),
    ends: all.some((p) => p.ends),
    contains: all.some((p) => p.contains),
    empty: all.some((p) => p.empty),
  };
}

/** A text for the random numbers in [0, 1) that `next` gives; the reference for what emitted code does by dictionaries. */
export function draw(vocabulary: Vocabulary, next: () => number): string {
  switch (vocabulary.form) {
    case "list":
      return vocabulary.words[pick(vocabulary.words.length, vocabulary.weights, next())]!;
    case "digits":
      return at(vocabulary, Math.floor(next() * sizeOf(vocabulary)));
    case "template":
      return vocabulary.parts.map((part) => (typeof part === "string" ? part : draw(part, next))).join("");
    case "oneOf": {
      const weights = vocabulary.options.map((option) => option.weight);
      return draw(vocabulary.options[pick(weights.length, weights, next())]!.vocabulary, next);
    }
  }
}

function pick(size: number, weights: readonly number[] | null, u: number): number {
  if (weights === null) return Math.floor(u * size);
  let rest = u * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (rest -= weight) < 0);
  return found < 0 ? size - 1 : found;
}

function radixOf(symbol: string): number {
  return symbol === "#" ? 10 : symbol === "?" ? 26 : 1;
}
