/** Highlighting for editors, from the lexer's own tokens. */
import * as t from "../tokens.ts";

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly beginCaptures?: Readonly<Record<string, { name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { name: string }>>;
  readonly captures?: Readonly<Record<string, { name: string }>>;
  readonly patterns?: readonly Pattern[];
}

const wordsOf = (types: readonly { PATTERN?: unknown }[]): string =>
  types
    .map(({ PATTERN }) => PATTERN as string)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");
const sourceOf = ({ PATTERN }: { PATTERN?: unknown }): string => (PATTERN as RegExp).source;
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

const types = [
  "int",
  "bigint",
  "decimal",
  "float",
  "bool",
  "char",
  "text",
  "date",
  "timestamp",
  "duration",
  "json",
  "uuid",
  "rate",
  "serial",
];

/** What follows such a word is no field's name. */
const notAName = String.raw`(?!\s*[:=](?!=))`;

export function textmate(): string {
  const roles = t.keywords.filter((type) => type.CATEGORIES?.includes(t.Role));
  const declarations = t.declarationWords.filter((type) => !roles.includes(type));
  const others = t.keywords.filter((type) => !roles.includes(type) && !declarations.includes(type) && !t.units.includes(type));
  const constants = [t.True, t.False, t.Null];
  const reserved = t.reservedWords.filter((type) => !constants.includes(type));
  const signs = t.allTokens
    .filter((type) => typeof type.PATTERN === "string" && !/\w/.test(type.PATTERN))
    .map(({ PATTERN }) => PATTERN as string)
    .filter((sign) => !["{", "}", "(", ")", "[", "]", ",", ";", "#", "%", "."].includes(sign))
    .toSorted((a, b) => b.length - a.length);
  const repository: Record<string, Pattern> = {
    comments: {
      patterns: [
        { name: "comment.line.documentation.ecom", match: sourceOf(t.DocComment) },
        { name: "comment.line.double-slash.ecom", match: sourceOf(t.LineComment) },
        { name: "comment.block.ecom", begin: String.raw`/\*`, end: String.raw`\*/` },
      ],
    },
    strings: {
      name: "string.quoted.double.ecom",
      begin: '"',
      end: String.raw`"|$`,
      patterns: [
        { name: "constant.character.escape.ecom", match: String.raw`\\(?:["\\{n]|u\{[0-9A-Fa-f]{1,6}\})` },
        {
          name: "meta.interpolation.ecom",
          begin: String.raw`\{`,
          end: String.raw`\}|$`,
          beginCaptures: { 0: { name: "punctuation.section.interpolation.begin.ecom" } },
          endCaptures: { 0: { name: "punctuation.section.interpolation.end.ecom" } },
          patterns: [{ name: "constant.other.tag.ecom", match: "#" }, { include: "#expressions" }],
        },
      ],
    },
    literals: {
      patterns: [
        { name: "constant.other.date.ecom", match: sourceOf(t.Date) },
        { name: "constant.numeric.percentage.ecom", match: sourceOf(t.Percent) },
        { name: "constant.numeric.duration.ecom", match: sourceOf(t.Duration) },
        { name: "constant.numeric.ecom", match: sourceOf(t.Number) },
        { name: "constant.language.ecom", match: `\\b(?:${wordsOf(constants)})\\b` },
      ],
    },
    declarations: {
      patterns: [
        {
          match: `\\b(${wordsOf(declarations)})\\s+(${sourceOf(t.Identifier)})`,
          captures: { 1: { name: "keyword.declaration.ecom" }, 2: { name: "entity.name.type.ecom" } },
        },
        { name: "keyword.declaration.ecom", match: `\\b(?:${wordsOf(declarations)})\\b${notAName}` },
      ],
    },
    fields: {
      patterns: [
        {
          match: `\\b(${sourceOf(t.Identifier)})\\s*(:)\\s*(${types.join("|")})\\b`,
          captures: {
            1: { name: "variable.other.member.ecom" },
            2: { name: "punctuation.separator.ecom" },
            3: { name: "support.type.ecom" },
          },
        },
        {
          match: `\\b(${sourceOf(t.Identifier)})\\s*(:)(?!:)`,
          captures: { 1: { name: "variable.other.member.ecom" }, 2: { name: "punctuation.separator.ecom" } },
        },
      ],
    },
    words: {
      patterns: [
        { name: "storage.modifier.ecom", match: `\\b(?:${wordsOf(roles)})\\b${notAName}` },
        { name: "keyword.control.ecom", match: `\\b(?:${wordsOf(reserved)})\\b` },
        {
          match: `\\b(a)\\s+(${wordsOf(t.units)})\\b`,
          captures: { 1: { name: "keyword.other.ecom" }, 2: { name: "constant.other.unit.ecom" } },
        },
        { name: "support.function.ecom", match: `\\b${sourceOf(t.Identifier)}(?=\\()` },
        { name: "keyword.other.ecom", match: `(?<!\\.)\\b(?:${wordsOf(others.filter((type) => type !== t.A))})\\b${notAName}` },
      ],
    },
    operators: { name: "keyword.operator.ecom", match: signs.map(escape).join("|") },
    expressions: {
      patterns: ["comments", "strings", "literals", "words", "operators"].map((name) => ({ include: `#${name}` })),
    },
  };
  const grammar = {
    name: "ecom",
    scopeName: "source.ecom",
    fileTypes: ["ecom"],
    patterns: [{ include: "#comments" }, { include: "#declarations" }, { include: "#fields" }, { include: "#expressions" }],
    repository,
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}
