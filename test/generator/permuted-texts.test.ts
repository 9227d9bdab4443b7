/** Unique texts of several drawn parts: each combination must give a text of its own, or the schema is refused. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkText } from "../checker/checking.ts";
import { proven } from "./proof.ts";
import { generatorOf, run } from "../support/generate.ts";

const schema = (count: number, rule: string, type = "text(60)"): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Thing count ${count} { key thing_id: serial  code: ${type} = ${rule} unique }
`;
const codes = (count: number, rule: string, type?: string): readonly string[] =>
  checkText(schema(count, rule, type), { generating: true }).diagnostics.map((d) => d.code);

it.each([
  [3, '"{pick(["a", "ab"])}{pick(["bc", "c"])}"', "text(60)"],
  [3, '"{pick(["a", "a-b"])}-{pick(["b-c", "c"])}"', "text(60)"],
  [90, '"{uniform(1..20)}{uniform(1..20)}"', "text(60)"],
  [90, '"{pick(["1", "01"]):02}{pattern("##")}"', "text(60)"],
  [5, 'lower("{pick(["a", "A", "b"])}{pattern("#")}")', "text(60)"],
  [9, '"{pick(["S", "S-"])}{pick(["-", ""])}{pattern("#")}"', "text(60)"],
  [9, '"{pick(["north", "south"])}-{pattern("##")}"', "text(7)"],
  [2, 'pick(["a", "a", "b"])', "text(60)"],
  [90, 'pattern("#########???????")', "text(60)"],
  [90, '"{faker.person.fullName()}{faker.person.fullName()}"', "text(60)"],
  [90, '"{uniform(1..500_000)}{uniform(1..500_000)}"', "text(60)"],
])("is refused: %i rows of %s", (count, rule, type) => {
  expect(codes(count, rule, type)).toEqual(["EC0803"]);
});

it.each([
  [4, '"{pick(["a", "ab"])}-{pick(["bc", "c"])}"', "text(60)"],
  [400, '"{uniform(1..20)}{pattern("??")}"', "text(60)"],
  [400, '"{uniform(1..20)}/{uniform(1..20)}"', "text(60)"],
  [400, '"{uniform(1..20):02}{uniform(1..20)}"', "text(60)"],
  [900, '"{uniform(1..500_000)}.{uniform(1..500_000)}"', "text(60)"],
  [900, '"{uniform(1..500_000):06}{uniform(1..500_000)}"', "text(60)"],
  [200, '"{pick(["north", "south"])}-{pattern("##")}"', "text(8)"],
  [100, 'uniform(1..6) > 3 ? null : pattern("##")', "text(60)?"],
  [100, '"{faker.location.countryCode()}-{pick(["a", "b"])}"', "text(60)"],
  [20, "uniform(1.0..3.0)", "decimal(6,1)"],
  [20, "uniform(1..30) * 0.25", "decimal(6,2)"],
  [900, 'upper("{pattern("ab-??")}{faker.person.firstName()}")', "text(60)"],
])("is unique in %i rows: %s", async (count, rule, type) => {
  const tables = await proven(schema(count, rule, type));
  const given = tables.column("thing", "code").filter((text) => text !== null);
  expect(new Set(given).size).toBe(given.length);
});

it.each([
  [4, '"{pick(["a", "ab"])}{pick(["bc", "c"])}"', "text(60)"],
  [40, '"{pick(["north", "south"])}-{pattern("##")}"', "text(7)"],
])("has too few values: %i rows of %s", (count, rule, type) => {
  expect(codes(count, rule, type)).toEqual(["EC0804"]);
});

it("is unique whenever it is accepted", async () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[ab1-]{0,2}$/), { minLength: 1, maxLength: 4 });
  const part = fc.oneof(
    words.map((list) => `{pick([${list.map((w) => JSON.stringify(w)).join(", ")}])}`),
    fc.constantFrom(
      '{pattern("#")}',
      '{pattern("a?")}',
      "{uniform(1..12)}",
      "{uniform(8..11):02}",
      "{uniform(-2..2)}",
      '{pick(["1", "01"]):02}',
    ),
    fc.constantFrom("-", "a", "1", ""),
  );
  const texts = fc.tuple(
    fc.array(part, { minLength: 2, maxLength: 4 }),
    fc.constantFrom("", "lower", "upper", "title"),
    fc.nat(1),
  );
  let [accepted, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom(2, 4, 9, 30), fc.constantFrom(3, 5, 40), async ([parts, fn], count, length) => {
      const rule = fn === "" ? `"${parts.join("")}"` : `${fn}("${parts.join("")}")`;
      if (codes(count, rule, `text(${length})`).length > 0) {
        refused++;
        return;
      }
      accepted++;
      const tables = await run(await generatorOf(schema(count, rule, `text(${length})`)));
      expect(new Set(tables.column("thing", "code")).size).toBe(count);
    }),
    { numRuns: 120, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});
