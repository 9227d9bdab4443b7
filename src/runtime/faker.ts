import type { Faker, LocaleDefinition } from "@faker-js/faker";
import { h } from "./random/hash.ts";

/**
 * faker's own methods, for what they say that no dictionary holds. The random numbers of a call come from the row's
 * bits alone, so that a call is a function of its address like every other draw; "today" is 1970-01-01.
 */
export class FakerDraw {
  readonly #modules: Modules;
  #bits = 0;
  #counter = 0;

  /** `library`: the `faker` of `@faker-js/faker/locale/en_US` or another locale. Its own state is neither read nor changed. */
  constructor(library: Faker) {
    const Library = library.constructor as new (options: { locale: LocaleDefinition; randomizer: Randomizer }) => Faker;
    const faker = new Library({
      locale: library.rawDefinitions,
      randomizer: { next: () => this.#next(), seed: () => undefined },
    });
    faker.setDefaultRefDate(() => new Date(0));
    this.#modules = faker as unknown as Modules;
  }

  /**
   * What the method, written as `lorem.paragraph`, gives for 32 random bits (an int32) and literal arguments: a text, a
   * number, a bool or a `Date`. Throws what faker throws on arguments that it refuses.
   */
  call(bits: number, method: string, args: readonly unknown[]): unknown {
    this.#bits = bits;
    this.#counter = 0;
    const dot = method.indexOf(".");
    return this.#modules[method.slice(0, dot)]![method.slice(dot + 1)]!(...args);
  }

  /** The next number of the call in [0, 1), with 53 bits. */
  #next(): number {
    const high = h(this.#counter++, this.#bits, 0x2c1b3c6d) >>> 0;
    const low = h(this.#counter++, this.#bits, 0x2c1b3c6d) >>> 11;
    return (high * 2097152 + low) * 1.1102230246251565e-16;
  }
}

type Modules = Readonly<Record<string, Readonly<Record<string, (...args: readonly unknown[]) => unknown>>>>;

interface Randomizer {
  next(): number;
  seed(): void;
}

/** Loads faker's data for a locale: en_US takes about 50 ms. Rejects for a locale that the installed faker has not. */
export async function loadFaker(locale: string): Promise<FakerDraw> {
  const { faker } = (await import(`@faker-js/faker/locale/${locale}`)) as { faker: Faker };
  return new FakerDraw(faker);
}

/** Seconds since 1970 of a `Date` that faker gave, cut to whole ones. */
export function fakerSeconds(value: unknown): number {
  return Math.floor(Number(value) / 1000);
}
