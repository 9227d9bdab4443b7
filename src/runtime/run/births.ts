/**
 * How many rows of a table are born in each bucket, as the text that a part's manifest holds: counts in the order of the
 * buckets, and -n for n buckets without any.
 */
export function birthsText(counts: ArrayLike<number>): string {
  const words: number[] = [];
  let empty = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const rows = counts[bucket] as number;
    if (rows === 0) {
      empty++;
      continue;
    }
    if (empty > 0) words.push(-empty);
    words.push(rows);
    empty = 0;
  }
  return words.join(" ");
}

/** Gives the counts one bucket after another; 0 behind the last. */
export class Births {
  private readonly words: readonly number[];
  private at = 0;
  private empty = 0;

  /** @param text as `birthsText` wrote it */
  constructor(text: string) {
    this.words = text === "" ? [] : text.split(" ").map(Number);
  }

  /** Whether no rows are left. */
  get ended(): boolean {
    return this.at >= this.words.length;
  }

  /** Rows of the next bucket. */
  next(): number {
    if (this.ended) return 0;
    const word = this.words[this.at] as number;
    if (word > 0) {
      this.at++;
      return word;
    }
    this.empty++;
    if (this.empty === -word) {
      this.at++;
      this.empty = 0;
    }
    return 0;
  }
}
