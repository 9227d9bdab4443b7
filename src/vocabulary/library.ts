import { createRequire } from "node:module";
import type { Faker, LocaleDefinition } from "@faker-js/faker";

/** The installed faker, for one locale. */
export interface FakerLibrary {
  /** The locale's name; what it lacks comes from its fallbacks (`en_US`: en, then base). */
  readonly locale: string;
  /** Methods as `module.method`, in alphabetical order. */
  readonly methods: readonly string[];
  /** A faker of that locale whose random numbers, in [0, 1), come from `next`, and whose clock stands at `refDate()`. */
  create(next: () => number, refDate: () => Date): Faker;
}

const load = createRequire(import.meta.url);

/** The library for a locale (`en_US`, `de`, `pt_BR`); null where faker has no such locale. */
export function openLibrary(locale: string): FakerLibrary | null {
  if (!/^[a-z]\w*$/.test(locale)) return null;
  let faker: Faker;
  try {
    faker = (load(`@faker-js/faker/locale/${locale}`) as { faker: Faker }).faker;
  } catch {
    return null;
  }
  const Library = faker.constructor as new (options: { locale: LocaleDefinition; randomizer: Randomizer }) => Faker;
  return {
    locale,
    methods: methodsOf(faker),
    create(next, refDate) {
      const created = new Library({ locale: faker.rawDefinitions, randomizer: { next, seed: () => undefined } });
      created.setDefaultRefDate(refDate);
      return created;
    },
  };
}

interface Randomizer {
  next(): number;
  seed(): void;
}

/** The locales that faker has. Loads all of them, which takes a third of a second. */
export function fakerLocales(): readonly string[] {
  return Object.keys((load("@faker-js/faker") as { allLocales: object }).allLocales).sort();
}

/** A method of a faker, ready to call; null where there is none. */
export function methodOf(faker: Faker, name: string): ((...args: readonly unknown[]) => unknown) | null {
  const [module, method, ...rest] = name.split(".");
  if (module === undefined || method === undefined || rest.length > 0 || module === "fakerCore" || method === "faker")
    return null;
  const modules = faker as unknown as Record<string, Record<string, unknown> | undefined>;
  const found = Object.hasOwn(faker, module) ? modules[module] : undefined;
  if (typeof found !== "object" || !Object.hasOwn(found, method)) return null;
  const callable = found[method];
  return typeof callable === "function" ? (callable as (...args: readonly unknown[]) => unknown) : null;
}

/** The most arguments a method takes, from its source: bound methods do not tell. */
export function arityOf(faker: Faker, name: string): number {
  const [module, method] = name.split(".") as [string, string];
  let prototype: unknown = (faker as unknown as Record<string, unknown>)[module];
  do prototype = Object.getPrototypeOf(prototype);
  while (prototype !== null && !Object.hasOwn(prototype as object, method));
  const source = String((prototype as Record<string, unknown> | null)?.[method]);
  let depth = 0;
  let count = 0;
  let empty = true;
  for (const symbol of source.slice(source.indexOf("("))) {
    if ("([{".includes(symbol)) depth++;
    else if (")]}".includes(symbol)) depth--;
    else if (depth === 1 && symbol === ",") count++;
    if (depth === 0) break;
    if (depth > 1 || !/[\s(]/.test(symbol)) empty = false;
  }
  return empty ? 0 : count + 1;
}

function methodsOf(faker: Faker): readonly string[] {
  return Object.entries(faker)
    .filter(([, value]) => typeof value === "object" && value !== null)
    .flatMap(([module, value]) => Object.keys(value as object).map((method) => `${module}.${method}`))
    .filter((name) => methodOf(faker, name) !== null)
    .sort();
}
