import { faker } from "@faker-js/faker/locale/en_US";
import { describe, expect, it } from "vitest";
import { loadFaker } from "../../src/runtime/faker.ts";
import { fakerCatalogue, fakerLocales, openFaker } from "../../src/vocabulary/faker.ts";
import { at, draw, sizeOf } from "../../src/vocabulary/form.ts";

const catalogue = openFaker("en_US")!;

/** Evenly spread numbers: what is drawn with them does not vary between runs. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

describe("locales", () => {
  it("fall back as faker's do: en_US has the names of en", () => {
    const names = catalogue.vocabularyOf("person.firstName", []);
    expect(names?.form === "list" && names.words.includes("Alice")).toBe(true);
  });

  it("are known by name", () => {
    expect(openFaker("klingon")).toBe(null);
    expect(openFaker("../en")).toBe(null);
    expect(fakerLocales()).toContain("pt_BR");
    expect(fakerCatalogue("klingon").locale).toBe("en_US");
    expect([catalogue.hasLocale("en_US"), catalogue.hasLocale("de"), catalogue.hasLocale("klingon")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(catalogue.nearestLocale("en_USA")).toBe("en_US");
  });

  it("have their own words", () => {
    const german = openFaker("de")!.vocabularyOf("location.state", []);
    expect(german?.form === "list" && german.words).toContain("Bayern");
  });
});

describe("methods", () => {
  it.each(["person.firstName", "commerce.productName", "helpers.fromRegExp"])("%s exists", (method) => {
    expect(catalogue.has(method)).toBe(true);
  });

  it.each([
    "person.fristName",
    "person",
    "firstName",
    "person.faker",
    "fakerCore.locale",
    "constructor.name",
    "person.toString",
    "",
  ])("%s does not", (method) => {
    expect(catalogue.has(method)).toBe(false);
    expect(catalogue.check(method, [])).toMatch(/no such method/);
  });

  it("are found by what was meant", () => {
    expect(catalogue.nearest("person.fristName")).toBe("person.firstName");
    expect(catalogue.nearest("name.firstName")).toBe("person.firstName");
    expect(catalogue.nearest("firstname")).toBe("person.firstName");
    expect(catalogue.nearest("qqqq.zzzz")).toBe(null);
  });

  it.each([
    ["person.firstName", "text"],
    ["datatype.boolean", "bool"],
    ["internet.port", "int"],
    ["number.int", "bigint"],
    ["number.float", "float"],
    ["location.latitude", "float"],
    ["string.uuid", "uuid"],
    ["date.past", "timestamp"],
    ["number.bigInt", "bigint"],
  ])("%s gives a value of kind %s", (method, kind) => {
    expect(catalogue.resultKind(method)).toBe(kind);
  });

  it("give a kind that depends on the arguments", () => {
    expect(catalogue.resultKind("number.int", [{ min: 1, max: 6 }])).toBe("int");
  });
});

describe("arguments", () => {
  it.each<[string, unknown[]]>([
    ["person.firstName", []],
    ["person.firstName", ["female"]],
    ["person.fullName", [{ sex: "male" }]],
    ["location.zipCode", ["##-###"]],
    ["number.int", [{ min: 1, max: 10 }]],
    ["string.uuid", []],
    ["date.between", [{ from: "2020-01-01", to: "2021-01-01" }]],
    ["date.past", [{ refDate: "2020-01-01" }]],
    ["lorem.paragraphs", [2]],
  ])("%s%j are right", (method, args) => {
    expect(catalogue.check(method, args)).toBe(null);
  });

  it.each<[string, unknown[], RegExp]>([
    ["person.firstName", ["femal"], /"female", "male" or "generic", not "femal"/],
    ["person.firstName", [{ sex: "female" }], /has no option `sex`/],
    ["commerce.department", [3], /takes no arguments/],
    ["person.firstName", ["male", 3], /takes one argument/],
    ["number.int", [{ min: 10, max: 1 }], /refuses these arguments: Max 1 should be greater than min 10/],
    ["number.int", [{ mn: 10 }], /has no option `mn`/],
    ["date.past", [], /counts from today.*refDate/],
    ["git.commitEntry", [], /counts from today/],
    ["date.between", [], /refuses these arguments: there are too few/],
    ["date.between", [{ from: "2020-01-01T10:00", to: "2021-01-01" }], /zone of the machine: write "2020-01-01T10:00Z"/],
    ["airline.airport", [], /gives an object/],
    ["helpers.shuffle", [[1, 2]], /gives a list/],
    ["image.urlLoremFlickr", [], /deprecated since v10\.1\.0.*Please use faker\.image\.url\(\) instead/],
    ["string.alpha", [1e9], /more than 100000 random numbers/],
  ])("%s%j are wrong", (method, args, message) => {
    expect(catalogue.check(method, args)).toMatch(message);
  });
});

describe("vocabularies of methods", () => {
  it("cover most methods that give texts", () => {
    const modules = "animal|book|color|commerce|company|database|date|hacker|location|music|person|phone|vehicle|word";
    const texts = catalogue.methods.filter(
      (m) => new RegExp(`^(${modules})\\.`).test(m) && catalogue.check(m, []) === null && catalogue.resultKind(m) === "text",
    );
    const simple = texts.filter((method) => catalogue.vocabularyOf(method, []) !== null);
    expect(simple.length).toBeGreaterThan(90);
    expect(simple.length / texts.length).toBeGreaterThan(0.9);
  });

  it.each<[string, unknown[], string]>([
    ["person.firstName", [], "list"],
    ["person.firstName", ["female"], "list"],
    ["person.fullName", [], "oneOf"],
    ["person.jobTitle", [], "template"],
    ["commerce.productName", [], "template"],
    ["commerce.department", [], "list"],
    ["company.name", [], "oneOf"],
    ["company.catchPhrase", [], "template"],
    ["location.city", [], "oneOf"],
    ["location.country", [], "list"],
    ["location.countryCode", ["alpha-3"], "list"],
    ["location.state", [{ abbreviated: true }], "list"],
    ["location.streetAddress", [], "oneOf"],
    ["location.zipCode", ["#####"], "digits"],
    ["phone.number", [], "oneOf"],
    ["internet.email", [], "oneOf"],
    ["internet.domainName", [], "template"],
    ["finance.currencyCode", [], "list"],
    ["vehicle.vrm", [], "digits"],
    ["lorem.word", [], "list"],
    ["lorem.sentence", [5], "template"],
    ["helpers.replaceSymbols", ["?#-#"], "digits"],
    ["helpers.fake", ["{{person.lastName}} & Sons"], "oneOf"],
  ])("%s%j is a %s", (method, args, form) => {
    expect(catalogue.vocabularyOf(method, args)?.form).toBe(form);
  });

  it.each<[string, unknown[]]>([
    ["lorem.paragraph", []],
    ["commerce.isbn", []],
    ["finance.iban", []],
    ["number.int", []],
    ["date.past", []],
    ["person.lastname", []],
  ])("%s%j is left to faker", (method, args) => {
    expect(catalogue.vocabularyOf(method, args)).toBe(null);
  });

  it("hold what faker says, and only that", () => {
    for (const method of [
      "person.firstName",
      "commerce.productName",
      "person.jobTitle",
      "location.countryCode",
      "internet.domainWord",
    ]) {
      const vocabulary = catalogue.vocabularyOf(method, [])!;
      const texts = new Set(Array.from({ length: sizeOf(vocabulary) }, (_, index) => at(vocabulary, index)));
      const [module, name] = method.split(".") as [string, string];
      const call = (faker as unknown as Record<string, Record<string, () => string>>)[module]![name]!;
      faker.seed(7);
      for (let row = 0; row < 500; row++) {
        const text = call();
        expect(texts.has(text), `${method}: ${text}`).toBe(true);
      }
    }
  });

  it("keep faker's probabilities", () => {
    const size = 8_000;
    const shareOf = (next: () => string, test: (text: string) => boolean): number => {
      let hits = 0;
      for (let row = 0; row < size; row++) if (test(next())) hits++;
      return hits / size;
    };
    const cases: [string, (text: string) => boolean][] = [
      ["person.lastName", (text) => text.includes("-")],
      ["company.name", (text) => text.includes(" and ")],
      ["internet.email", (text) => /\d@/.test(text)],
      ["person.fullName", (text) => /^(Mr|Mrs|Ms|Miss|Dr)\b/.test(text)],
      ["person.firstName", (text) => text < "G"],
      ["location.streetAddress", (text) => /^\d{3} /.test(text)],
    ];
    for (const [method, test] of cases) {
      const vocabulary = catalogue.vocabularyOf(method, [])!;
      const [module, name] = method.split(".") as [string, string];
      const call = (faker as unknown as Record<string, Record<string, () => string>>)[module]![name]!;
      faker.seed(11);
      const theirs = shareOf(call, test);
      const next = numbers(5);
      const ours = shareOf(() => draw(vocabulary, next), test);
      // Six standard deviations of the difference of two shares.
      expect(Math.abs(ours - theirs), method).toBeLessThan(6 * Math.sqrt((2 * theirs * (1 - theirs)) / size));
    }
  });

  it("tell how many different texts there are, where that is known", () => {
    expect(catalogue.permutedTexts("commerce.productName", [])!.size).toBeGreaterThan(5_000);
    expect(catalogue.permutedTexts("location.countryCode", [])!.texts).toHaveLength(249);
    expect(catalogue.permutedTexts("lorem.paragraph", [])).toBe(null);
  });
});

describe("faker at run time", () => {
  it("gives a value for its bits, whatever was called before", async () => {
    const draws = await loadFaker("en_US");
    const text = draws.call(12345, "lorem.paragraph", []);
    draws.call(99, "person.bio", []);
    expect(draws.call(12345, "lorem.paragraph", [])).toBe(text);
    expect((await loadFaker("en_US")).call(12345, "lorem.paragraph", [])).toBe(text);
    expect(draws.call(12346, "lorem.paragraph", [])).not.toBe(text);
  });

  it("does not read the clock", async () => {
    const draws = await loadFaker("en_US");
    const day = draws.call(1, "date.past", []) as Date;
    expect(day.getTime()).toBeLessThan(0);
    expect(day.getTime()).toBeGreaterThan(-366 * 86_400_000);
  });

  it("spreads its numbers", async () => {
    const draws = await loadFaker("en_US");
    const counts = new Array<number>(6).fill(0);
    for (let bits = 0; bits < 6000; bits++) counts[draws.call(bits, "number.int", [{ min: 0, max: 5 }]) as number]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(160);
  });
});
