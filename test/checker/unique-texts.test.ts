/** When a text is known to be unique: the row's number, or what tells the row, can be read back from it. */
import { describe, expect, it } from "vitest";
import { checkText } from "./checking.ts";

const schema = (fields: string): string => `
schema s { period 2024-01-01 .. 2024-12-31 }
enum Size { S M XXL }
enum Grade { "1" "11" }
hidden entity Town rows { town: zip, Rome: "00100", Oslo: "01" } { key town: text(20)  zip: text(5) }
entity Thing count 5_000 {
  key thing_id: serial
  name: text(40) = faker.person.lastName()
  size: Size
  grade: Grade
  ref town: Town
  tip: int = uniform(1..200)
  ${fields}
}
`;
const codes = (fields: string): readonly string[] => checkText(schema(fields)).diagnostics.map((d) => d.code);

describe("a text with the row's number", () => {
  it.each([
    '"{serial}"',
    '"{name}{#}"',
    '"{slug(name)}{#}@{pick(["a.com", "b.org"])}"',
    'lower("{name}.{town.town}{#}")',
    '"{size}{serial:05}"',
    '"{serial}{size}"',
    '"{tip}-{serial}"',
    '"{serial}/{tip}"',
    '"{pattern("##")}{serial}"',
    '"{serial}{pattern("##")}"',
    '"{2024-01-01}{serial}"',
    '"0x{hex(serial)}"',
    '"N{serial + 100}"',
    'chance(50%) ? "A-{serial:06}" : "{name}-{#}"',
    'size == S ? "A{serial}" : null',
  ])("can be told: %s", (rule) => {
    expect(codes(`code: text(80)${rule.includes("null") ? "?" : ""} = ${rule} unique`)).toEqual([]);
  });

  it.each([
    '"{tip}{serial}"',
    '"{serial}{tip}"',
    '"{grade}{#}"',
    '"{town.zip}{#}"',
    '"{tip}-{serial}-{tip}"',
    '"{pick(["1", "11"])}{#}"',
    'concat("{tip}", "{serial}")',
    '"{name}{hex(serial)}"',
    'chance(50%) ? "1{serial}" : "{serial}"',
    'chance(50%) ? "{serial}" : "{serial + 1}"',
  ])("cannot be told: %s", (rule) => {
    expect(codes(`code: text(80) = ${rule} unique`)).toEqual(["EC0816"]);
  });
});

describe("a number computed from the row's", () => {
  it.each(["int = 3 * serial", "decimal(9,2) = serial * 0.25", "int = 9_000 - serial"])("grows: %s", (rule) => {
    expect(codes(`code: ${rule} unique`)).toEqual([]);
  });
  it.each(["int = serial * 0.25", "decimal(9,1) = serial * 0.05", "int = chance(50%) ? serial : serial + 1"])(
    "is rounded, or differs by a choice: %s",
    (rule) => {
      expect(codes(`code: ${rule} unique`)).toEqual(["EC0803"]);
    },
  );
});

it("what is unique by a permutation tells the row above, too", () => {
  const { diagnostics } = checkText(`
schema s { period 2024-01-01 .. 2024-12-31 }
entity Car count 50 { key car_id: serial  plate: text(9) = pattern("??-###-??") unique  model: text(9) = pattern("??-###-??") }
entity Permit per Car when chance(20%) { key permit_no: text(30) = "{car.plate}#{issued}"  time issued: date = uniform(2024-01-01 .. 2024-05-01) }
entity Paper per Car when chance(20%) { key paper_no: text(30) = "{car.model}#{issued}"  time issued: date = uniform(2024-01-01 .. 2024-05-01) }
`);
  expect(diagnostics.map((d) => d.message)).toEqual(["Nothing guarantees that `paper_no` is unique."]);
});

describe("a text with what tells the row", () => {
  const lines = (key: string): readonly string[] =>
    checkText(`
schema s { period 2024-01-01 .. 2024-12-31 }
entity Order count 50 { key order_no: text(12) = "O-{serial}"  note: text(20) = faker.word.noun() }
entity Line per Order each ["A", "B"] as side 1..3 { key code: text(60) = ${key}  line_no: serial per order  tip: int = uniform(1..200) }
`).diagnostics.map((d) => d.code);

  it.each([
    '"{order.order_no}-{line_no}"',
    '"{line_no:03}/{order.order_no}"',
    '"{order.order_no}-{side}{line_no}"',
    '"{order.order_no}:{line_no}.{tip}"',
    '"{order.note}-{#}"',
  ])("is unique: %s", (key) => {
    expect(lines(key)).toEqual([]);
  });

  it.each([
    '"{order.order_no}{line_no}"',
    '"{order.order_no}-{tip}"',
    '"{order.note}-{line_no}"',
    'lower("{order.order_no}-{line_no}")',
    '"{order.order_no}/{order.note}/{line_no}"',
    '"{line_no}"',
  ])("is not known to be: %s", (key) => {
    expect(lines(key)).toEqual(["EC0803"]);
  });
});
