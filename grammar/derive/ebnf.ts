/** The grammar as EBNF, read from the parser's own rules. */
import type { ISerializedGast, TokenType } from "chevrotain";
import { ladder, type Step } from "../precedence.ts";
import * as t from "../tokens.ts";

export type Piece =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "token"; readonly name: string }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Piece[] }
  | { readonly kind: "optional" | "repeat"; readonly part: Piece };
export interface Production {
  readonly name: string;
  readonly definition: Piece;
}

/** Token classes and what they are, for the foot of the grammar. */
export const tokenClasses: readonly (readonly [name: string, meaning: string])[] = [
  ["NAME", "a letter or _, then letters, digits and _; every keyword but the reserved words"],
  ["NUMBER", "digits, single underscores between them, at most one point: 40, 1_000_000, 0.25"],
  ["PERCENT", "a number touching %"],
  ["DURATION", "a number touching y, mo, w, d, h, min or s"],
  ["DATE", "yyyy-mm-dd, yyyy-mm-ddThh:mm or yyyy-mm-ddThh:mm:ss"],
  [
    "STRING",
    'text between two " on one line; escapes \\" \\\\ \\{ \\n \\u{…}; {…} holds an interpolation, where the text is an expression',
  ],
  ["UNIT", "year, quarter, month, week, day, hour or minute"],
  ["FORMAT", "what stands between the : of an interpolation and its }"],
];

/** Rules that the ladder of operators replaces. */
const flat: ReadonlySet<string> = new Set(["operation", "operand", "rate"]);

export function productions(grammar: readonly ISerializedGast[]): Production[] {
  const rules = (grammar as unknown as readonly GastRule[]).filter(({ name }) => !flat.has(name));
  const made = rules.map(({ name, definition }) => ({ name, definition: sequence(definition.map(piece)) }));
  return [...fromTop(made, "file"), ...operators()];
}

interface GastRule {
  readonly name: string;
  readonly definition: readonly Gast[];
}
interface Gast {
  readonly type: string;
  readonly name?: string;
  readonly idx?: number;
  readonly definition?: readonly Gast[];
  readonly separator?: { readonly name: string };
}

/** In the order in which a reader who starts at `first` meets them. */
function fromTop(all: readonly Production[], first: string): Production[] {
  const byName = new Map(all.map((production) => [production.name, production]));
  const met: Production[] = [];
  const visit = (name: string): void => {
    const production = byName.get(name);
    if (production === undefined || met.includes(production)) return;
    met.push(production);
    for (const next of rulesIn(production.definition)) visit(next);
  };
  visit(first);
  for (const { name } of all) visit(name);
  return met;
}

function rulesIn(part: Piece): string[] {
  switch (part.kind) {
    case "rule":
      return [part.name];
    case "sequence":
    case "choice":
      return part.parts.flatMap(rulesIn);
    case "optional":
    case "repeat":
      return rulesIn(part.part);
    default:
      return [];
  }
}

function piece(gast: Gast): Piece {
  const inner = (): Piece => sequence((gast.definition ?? []).map(piece));
  switch (gast.type) {
    case "Terminal":
      return terminal(gast.name!);
    case "NonTerminal":
      return { kind: "rule", name: gast.name! };
    case "Alternation":
      return choice((gast.definition ?? []).map(piece));
    case "Option":
      return { kind: "optional", part: inner() };
    case "Repetition":
      return { kind: "repeat", part: inner() };
    case "RepetitionMandatory":
      return sequence([inner(), { kind: "repeat", part: inner() }]);
    case "RepetitionMandatoryWithSeparator":
      return sequence([inner(), { kind: "repeat", part: sequence([terminal(gast.separator!.name), inner()]) }]);
    default:
      return inner();
  }
}

const byName: ReadonlyMap<string, TokenType> = new Map(t.allTokens.map((type) => [type.name, type]));

function terminal(name: string): Piece {
  const type = byName.get(name)!;
  if (type === t.Relation || type === t.Role) {
    const members = t.allTokens.filter((other) => other.CATEGORIES?.includes(type) && typeof other.PATTERN === "string");
    return choice(members.map(({ PATTERN }) => word(PATTERN as string)));
  }
  return typeof type.PATTERN === "string" ? word(type.PATTERN) : { kind: "token", name: name.toUpperCase() };
}

const word = (text: string): Piece => ({ kind: "word", text });
const rule = (name: string): Piece => ({ kind: "rule", name });

function sequence(parts: readonly Piece[]): Piece {
  return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
}

function choice(parts: readonly Piece[]): Piece {
  return parts.length === 1 ? parts[0]! : { kind: "choice", parts: parts.flatMap((p) => (p.kind === "choice" ? p.parts : [p])) };
}

/** The ladder, a rule a step, from `operation` down to a value with its sign. */
function operators(): Production[] {
  const sign: Piece = { kind: "optional", part: choice([word("-"), word("+")]) };
  return [
    { name: "operation", definition: rule(ladder[0]!.name) },
    ...ladder.map((step, i) => ({ name: step.name, definition: stepDefinition(step, rule(ladder[i + 1]?.name ?? "unary")) })),
    { name: "unary", definition: sequence([sign, rule("postfix")]) },
  ];
}

function stepDefinition(step: Step, next: Piece): Piece {
  const operator = choice(step.operators.map(word));
  switch (step.form) {
    case "left":
      return sequence([next, { kind: "repeat", part: sequence([operator, next]) }]);
    case "prefix":
      return sequence([{ kind: "optional", part: operator }, next]);
    case "single":
      return sequence([next, { kind: "optional", part: sequence([operator, next]) }]);
    case "range":
      return sequence([
        next,
        {
          kind: "optional",
          part: choice([
            sequence([word(".."), next, { kind: "optional", part: sequence([word("step"), next]) }]),
            sequence([word("for"), next]),
            sequence([word("a"), { kind: "token", name: "UNIT" }]),
          ]),
        },
      ]);
  }
}

export function ebnf(grammar: readonly ISerializedGast[]): string {
  const all = productions(grammar);
  const width = Math.max(...all.map(({ name }) => name.length));
  const rules = all.map(({ name, definition }) => wrap(`${name.padEnd(width)} = `, definition));
  const classes = tokenClasses.map(([name, meaning]) => `   ${name.padEnd(8)} ${meaning}`).join("\n");
  const reserved = t.reservedWords.map(({ PATTERN }) => PATTERN as string).join(", ");
  return `(* The grammar of .ecom schemas; made from grammar/*.ts by \`npm run grammar\`.

${classes}

   Reserved words: ${reserved}.
   Where a keyword fits it is the keyword, unless : or = follows: then it is a field's name.
   The parenthesis of a call touches its name. Before a : of its own, a name is no expression but in a case, in a
   branch of ? : and in the condition of a mess target.
   Comments are // to the end of the line, and between /* and */; lines of /// document what stands below them. *)

${rules.join("\n")}
`;
}

const lineWidth = 120;

/** A rule on one line, or an alternative or a part a line where it is too long. */
function wrap(lead: string, definition: Piece): string {
  const line = `${lead}${print(definition)} ;`;
  if (line.length <= lineWidth) return line;
  const indent = " ".repeat(lead.length);
  const isChoice = definition.kind === "choice";
  const parts = definition.kind === "choice" || definition.kind === "sequence" ? definition.parts : [definition];
  const lines: string[] = [];
  let current = lead;
  for (const [i, part] of parts.entries()) {
    const text = isChoice ? `${i > 0 ? "| " : ""}${print(part)}` : printInSequence(part);
    if (i > 0 && current.length + text.length + 1 > lineWidth) {
      lines.push(current.trimEnd());
      current = isChoice ? indent.slice(2) : indent;
    }
    current += `${text} `;
  }
  return [...lines, `${current};`].join("\n");
}

function print(part: Piece): string {
  switch (part.kind) {
    case "word":
      return `"${part.text}"`;
    case "token":
    case "rule":
      return part.name;
    case "optional":
      return `[ ${print(part.part)} ]`;
    case "repeat":
      return `{ ${print(part.part)} }`;
    case "sequence":
      return part.parts.map(printInSequence).join(" ");
    case "choice":
      return part.parts.map(print).join(" | ");
  }
}

function printInSequence(part: Piece): string {
  return part.kind === "choice" ? `( ${print(part)} )` : print(part);
}
