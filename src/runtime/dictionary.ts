import { PaddedWords } from "./text/padded-words.ts";
import { csvField, csvNeedsQuotes } from "./text/csv-quoting.ts";
import { jsonEscaped } from "./text/json-escaping.ts";

/** A fixed list of words, encoded once, so that writing one is a few fixed-size stores. */
export class Dictionary {
  readonly words: readonly string[];
  private csvWords: PaddedWords | null = null;
  private jsonWords: PaddedWords | null = null;
  private rawWords: PaddedWords | null = null;
  private csvSpecials: Uint8Array | null = null;

  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** Each word as a CSV field with the comma behind it, quoted where it must be. */
  get csv(): PaddedWords {
    return (this.csvWords ??= new PaddedWords(this.words.map((word) => csvField(word) + ",")));
  }

  /** Each word as it stands between the quotes of a JSON string. */
  get json(): PaddedWords {
    return (this.jsonWords ??= new PaddedWords(this.words.map(jsonEscaped)));
  }

  /** Each word's UTF-8 bytes. */
  get raw(): PaddedWords {
    return (this.rawWords ??= new PaddedWords(this.words));
  }

  /** 1 for each word that makes a CSV field need quotes, else 0. */
  get csvClasses(): Uint8Array {
    return (this.csvSpecials ??= Uint8Array.from(this.words, (word) => (csvNeedsQuotes(word) ? 1 : 0)));
  }
}
