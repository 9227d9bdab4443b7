import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../src/vocabulary/data");
const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));

function rowsOf(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(path.join(folder, file), "utf8").trimEnd().split("\n");
  const names = header!.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at]!, cell])));
}

/** First and last three-digit prefix of the zip codes of each state, as the postal service assigns them. */
const prefixes: Readonly<Record<string, readonly [number, number][]>> = {
  AK: [[995, 999]],
  AL: [[350, 369]],
  AR: [[716, 729]],
  AZ: [[850, 865]],
  CA: [[900, 961]],
  CO: [[800, 816]],
  CT: [[60, 69]],
  DC: [[200, 205]],
  DE: [[197, 199]],
  FL: [[320, 349]],
  GA: [
    [300, 319],
    [398, 399],
  ],
  HI: [[967, 968]],
  IA: [[500, 528]],
  ID: [[832, 838]],
  IL: [[600, 629]],
  IN: [[460, 479]],
  KS: [[660, 679]],
  KY: [[400, 427]],
  LA: [[700, 714]],
  MA: [[10, 27]],
  MD: [[206, 219]],
  ME: [[39, 49]],
  MI: [[480, 499]],
  MN: [[550, 567]],
  MO: [[630, 658]],
  MS: [[386, 397]],
  MT: [[590, 599]],
  NC: [[270, 289]],
  ND: [[580, 588]],
  NE: [[680, 693]],
  NH: [[30, 38]],
  NJ: [[70, 89]],
  NM: [[870, 884]],
  NV: [[889, 898]],
  NY: [[100, 149]],
  OH: [[430, 459]],
  OK: [[730, 749]],
  OR: [[970, 979]],
  PA: [[150, 196]],
  RI: [[28, 29]],
  SC: [[290, 299]],
  SD: [[570, 577]],
  TN: [[370, 385]],
  TX: [
    [750, 799],
    [885, 885],
  ],
  UT: [[840, 847]],
  VA: [
    [201, 201],
    [220, 246],
  ],
  VT: [[50, 59]],
  WA: [[980, 994]],
  WI: [[530, 549]],
  WV: [[247, 268]],
  WY: [[820, 831]],
};

describe("data files", () => {
  it.each(files)("%s has rows of one width, without quotes or blanks at the ends", (file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const lines = text.trimEnd().split("\n");
    const width = lines[0]!.split(",").length;
    expect(lines.filter((line) => line.split(",").length !== width || /"|\r|(^|,)\s|\s(,|$)/.test(line))).toEqual([]);
    expect(text.endsWith("\n")).toBe(true);
  });

  it.each([
    ["us_cities.csv", "name"],
    ["street_names.csv", "street"],
    ["countries.csv", "country"],
    ["countries.csv", "code"],
    ["brands.csv", "brand_name"],
    ["store_names.csv", "store_name"],
    ["product_words.csv", "noun"],
    ["merchants.csv", "merchant_name"],
  ])("%s names nothing twice by %s", (file, column) => {
    const values = rowsOf(file).map((row) => row[column]!);
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
  });

  it.each([
    ["us_cities.csv", "population"],
    ["street_names.csv", "weight"],
    ["countries.csv", "weight"],
    ["return_reasons.csv", "weight"],
    ["merchants.csv", "weight"],
    ["product_words.csv", "median_price"],
  ])("%s has a positive number in %s", (file, column) => {
    expect(rowsOf(file).filter((row) => !(Number(row[column]) > 0))).toEqual([]);
  });

  it("cities have a zip prefix of their own state, and every state has a city", () => {
    const cities = rowsOf("us_cities.csv");
    const strangers = cities.filter(({ state, zip3 }) => {
      return !/^\d{3}$/.test(zip3!) || !prefixes[state!]!.some(([low, high]) => Number(zip3) >= low && Number(zip3) <= high);
    });
    expect(strangers).toEqual([]);
    expect(new Set(cities.map((city) => city["state"])).size).toBe(Object.keys(prefixes).length);
    expect(cities.length).toBeGreaterThan(300);
  });

  it("every category has things and words for them, and every department brands", () => {
    const things = rowsOf("product_words.csv");
    const styled = new Set(rowsOf("product_styles.csv").map((row) => row["category"]));
    expect(new Set(things.map((row) => row["category"]))).toEqual(styled);
    const departments = new Set(things.map((row) => row["department"]));
    expect(new Set(rowsOf("brands.csv").map((row) => row["department"]))).toEqual(departments);
    expect(new Set(rowsOf("return_reasons.csv").map((row) => row["department"]))).toEqual(departments);
  });

  it("brands come from countries that there are", () => {
    const countries = new Set(rowsOf("countries.csv").map((row) => row["country"]));
    expect(rowsOf("brands.csv").filter((row) => !countries.has(row["country"]))).toEqual([]);
  });

  it("merchants are of every kind", () => {
    const kinds = ["travel", "dining", "hotels", "airlines", "grocery", "gas", "utilities", "retail", "health", "streaming"];
    expect([...new Set(rowsOf("merchants.csv").map((row) => row["kind"]))].sort()).toEqual(kinds.sort());
  });
});
