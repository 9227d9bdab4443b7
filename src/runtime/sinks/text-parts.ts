import type { Dictionary } from "../dictionary.ts";

/** Puts a text that comes in parts together, for sinks that take whole values. */
export abstract class TextParts {
  private parts = "";

  abstract text(value: string): void;

  beginText(): void {
    this.parts = "";
  }

  part(words: Dictionary, index: number): void {
    this.parts += words.words[index] as string;
  }

  partText(value: string): void {
    this.parts += value;
  }

  partInt(value: number): void {
    this.parts += String(value);
  }

  partPadded(value: number, width: number): void {
    this.parts += value < 0 ? "-" + String(-value).padStart(width, "0") : String(value).padStart(width, "0");
  }

  endText(): void {
    this.text(this.parts);
  }
}
