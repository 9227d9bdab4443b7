import { EcomParser } from "../../grammar/parser.ts";
import { type Piece, productions } from "../../grammar/derive/ebnf.ts";

const rules = new Map(
  productions(new EcomParser().getSerializedGastProductions()).map(({ name, definition }) => [name, definition]),
);

/** Examples of the token classes. */
const examples: Readonly<Record<string, readonly string[]>> = {
  NAME: [
    "a",
    "b",
    "price",
    "order",
    "Order",
    "count",
    "date",
    "type",
    "key",
    "time",
    "history",
    "x_1",
    "unique",
    "check",
    "rest",
    "state",
  ],
  NUMBER: ["0", "1", "2.5", "1_000"],
  PERCENT: ["5%", "0.5%"],
  DURATION: ["3d", "1mo", "20min"],
  DATE: ["2024-01-01", "2024-02-29T10:30"],
  STRING: ['"text"', '""', '"a {b} c"', '"{pattern("##")}{#}"', '"{a:05}"', '"New & Growing"'],
  UNIT: ["month", "day", "year"],
};

/** A word that touches the one before it. */
const touching = "~";

/** Words of a sentence that the EBNF's rule `start` derives; `random` gives numbers in [0, 1). */
export function sentence(start: string, random: () => number, depth = 24): string[] {
  const words: string[] = [];
  const derive = (piece: Piece, level: number, rule: string): void => {
    switch (piece.kind) {
      case "word":
        words.push(rule === "suffix" && piece.text === "(" ? `${touching}(` : piece.text);
        break;
      case "token":
        words.push(choose(examples[piece.name] ?? [piece.name], random));
        break;
      case "rule":
        derive(rules.get(piece.name)!, level + 1, piece.name);
        break;
      case "sequence":
        for (const part of piece.parts) derive(part, level, rule);
        break;
      case "choice": {
        const parts = level > depth ? piece.parts.filter((part) => part.kind === "token" || part.kind === "word") : [];
        derive(choose(parts.length > 0 ? parts : piece.parts, random), level, rule);
        break;
      }
      case "optional":
        if (random() < chance(level, depth)) derive(piece.part, level, rule);
        break;
      case "repeat":
        while (random() < chance(level, depth)) derive(piece.part, level, rule);
        break;
    }
  };
  derive(rules.get(start)!, 0, start);
  return words;
}

function chance(level: number, depth: number): number {
  return level > depth ? 0 : level > 12 ? 0.2 : 0.5;
}

function choose<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)]!;
}

/** The words with space between them, but where they touch. */
export function spaced(words: readonly string[], space: () => string): string {
  return words.map((word, i) => (word.startsWith(touching) ? word.slice(1) : i === 0 ? word : space() + word)).join("");
}

/** A small generator, so that a failing sentence has a number. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
