/**
 * The words and signs of the language. Every keyword that is not reserved is also a `Name`: what it is in its place, the
 * parser decides ("where a keyword fits it is the keyword, unless `:` or `=` follows").
 */
import { createToken, Lexer, type TokenType } from "chevrotain";
import { scanString } from "./strings.ts";

/** Any name: an identifier or a keyword that is not reserved. */
export const Name = createToken({ name: "Name", label: "a name", pattern: Lexer.NA });
/** A unit of calendars and rates: `a month`. */
export const Unit = createToken({
  name: "Unit",
  label: "a unit of time (year, quarter, month, week, day, hour, minute)",
  pattern: Lexer.NA,
});
/** What may stand between two operands. */
export const Infix = createToken({ name: "Infix", label: "an operator", pattern: Lexer.NA });
/** Comparisons, which also begin a case: `>= 5_000: Platinum`. */
export const Relation = createToken({ name: "Relation", label: "a comparison", pattern: Lexer.NA, categories: [Infix] });
/** What an entity's field may be, besides a plain column. */
export const Role = createToken({
  name: "Role",
  label: "a role (hidden, key, ref, time, until, live, label)",
  pattern: Lexer.NA,
});

export const Identifier = createToken({
  name: "Identifier",
  label: "a name",
  pattern: /[A-Za-z_][A-Za-z0-9_]*/,
  categories: [Name],
});

function keyword(word: string, ...categories: TokenType[]): TokenType {
  const name = word[0]!.toUpperCase() + word.slice(1);
  return createToken({ name, label: `\`${word}\``, pattern: word, longer_alt: Identifier, categories: [Name, ...categories] });
}
function reserved(word: string, ...categories: TokenType[]): TokenType {
  const name = word[0]!.toUpperCase() + word.slice(1);
  return createToken({ name, label: `\`${word}\``, pattern: word, longer_alt: Identifier, categories });
}
function sign(name: string, text: string, ...categories: TokenType[]): TokenType {
  return createToken({ name, label: `\`${text}\``, pattern: text, categories });
}

// Declarations.
export const Schema = keyword("schema");
export const Import = keyword("import");
export const Enum = keyword("enum");
export const Const = keyword("const");
export const Table = keyword("table");
export const Curve = keyword("curve");
export const Fields = keyword("fields");
export const Entity = keyword("entity");
export const Lifecycle = keyword("lifecycle");
export const Mess = keyword("mess");
export const Check = keyword("check");
export const Report = keyword("report");

// Roles of fields.
export const Hidden = keyword("hidden", Role);
export const Key = keyword("key", Role);
export const Ref = keyword("ref", Role);
export const Time = keyword("time", Role);
export const Until = keyword("until", Role);
export const Live = keyword("live", Role);
export const LabelWord = keyword("label", Role);

// Populations.
export const Count = keyword("count");
export const Fixed = keyword("fixed");
export const Over = keyword("over");
export const Arriving = keyword("arriving");
export const RowsWord = keyword("rows");
export const From = keyword("from");
export const Tree = keyword("tree");
export const Roots = keyword("roots");
export const Children = keyword("children");
export const Depth = keyword("depth");
export const Calendar = keyword("calendar");
export const Link = keyword("link");
export const Each = keyword("each");
export const Per = keyword("per");
export const When = keyword("when");
export const At = keyword("at");
export const Least = keyword("least");
export const Every = keyword("every");
export const Shaped = keyword("shaped");
export const History = keyword("history");

// Items, choosers and modifiers.
export const Unique = keyword("unique");
export const Index = keyword("index");
export const Partition = keyword("partition");
export const Cluster = keyword("cluster");
export const Copy = keyword("copy");
export const Use = keyword("use");
export const Segments = keyword("segments");
export const Of = keyword("of");
export const By = keyword("by");
export const Where = keyword("where");
export const First = keyword("first");
export const Desc = keyword("desc");
export const Within = keyword("within");
export const Round = keyword("round");
export const Ending = keyword("ending");
export const Shared = keyword("shared");
export const Anew = keyword("anew");
export const On = keyword("on");
export const Missing = keyword("missing");
export const Exact = keyword("exact");
export const Address = keyword("address");
export const As = keyword("as");
export const Delete = keyword("delete");
export const Set = keyword("set");

// Lifecycles, mess, reports, maps and shares.
export const State = keyword("state");
export const To = keyword("to");
export const After = keyword("after");
export const Chance = keyword("chance");
export const Levels = keyword("levels");
export const Top = keyword("top");
export const Linear = keyword("linear");
export const Rest = keyword("rest");

// Words inside expressions.
export const A = keyword("a");
export const Step = keyword("step", Infix);
export const For = keyword("for", Infix);
export const About = keyword("about", Infix);
export const Mod = keyword("mod", Infix);

export const units: readonly TokenType[] = ["year", "quarter", "month", "week", "day", "hour", "minute"].map((u) =>
  keyword(u, Unit),
);

// Reserved words: never a name.
export const Match = reserved("match");
export const Pick = reserved("pick");
export const Else = reserved("else");
export const True = reserved("true");
export const False = reserved("false");
export const Null = reserved("null");
export const Not = reserved("not");
export const And = reserved("and", Infix);
export const Or = reserved("or", Infix);
export const In = reserved("in", Infix);
export const reservedWords: readonly TokenType[] = [Match, Pick, Else, True, False, Null, Not, And, Or, In];

// Signs.
export const LeftBrace = sign("LeftBrace", "{");
export const RightBrace = sign("RightBrace", "}");
export const LeftParenthesis = sign("LeftParenthesis", "(");
export const RightParenthesis = sign("RightParenthesis", ")");
export const LeftBracket = sign("LeftBracket", "[");
export const RightBracket = sign("RightBracket", "]");
export const Coalesce = sign("Coalesce", "??", Infix);
export const Question = sign("Question", "?");
export const Range = sign("Range", "..", Infix);
export const Dot = sign("Dot", ".");
export const Comma = sign("Comma", ",");
export const Colon = sign("Colon", ":");
export const Semicolon = sign("Semicolon", ";");
export const Bar = sign("Bar", "|");
export const Equal = sign("Equal", "==", Relation);
export const NotEqual = sign("NotEqual", "!=", Relation);
export const LessOrEqual = sign("LessOrEqual", "<=", Relation);
export const MoreOrEqual = sign("MoreOrEqual", ">=", Relation);
export const Less = sign("Less", "<", Relation);
export const More = sign("More", ">", Relation);
export const Equals = sign("Equals", "=");
export const Plus = sign("Plus", "+", Infix);
export const Minus = sign("Minus", "-", Infix);
export const Times = sign("Times", "*", Infix);
export const Divide = sign("Divide", "/", Infix);

// Literals. What looks like one and is not is a token too (`Bad…`), of the same category: it is reported once and parsed on.
const digits = String.raw`\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?`;
const NumberLike = createToken({
  name: "Number",
  label: "a number",
  pattern: new RegExp(String.raw`${digits}(?![A-Za-z0-9_%]|\.\d)`),
});
export { NumberLike as Number };
export const Percent = createToken({ name: "Percent", label: "a percentage", pattern: new RegExp(String.raw`${digits}%`) });
export const Duration = createToken({
  name: "Duration",
  label: "a duration (5d, 2h, 1mo)",
  pattern: new RegExp(String.raw`${digits}(?:mo|min|[ywdhs])(?![A-Za-z0-9_])`),
});
const DateLike = createToken({
  name: "Date",
  label: "a date (yyyy-mm-dd)",
  pattern: /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?!:\d))?(?![A-Za-z0-9_]|-\d)/,
});
export { DateLike as Date };
export const BadDate = createToken({
  name: "BadDate",
  pattern: /\d{4}-\d{1,2}-\d{1,2}(?!\d)(?:T\d*(?::\d+)*)?[A-Za-z0-9_]*(?:-\d+)*/,
  categories: [DateLike],
});
export const BadNumber = createToken({
  name: "BadNumber",
  pattern: /\d[\d_]*(?:\.\d[\d_]*)?[A-Za-z0-9_]*/,
  categories: [NumberLike],
});

/** A whole string with everything in its interpolations; `payload` is the `ScannedString`. */
const StringLike = createToken({
  name: "String",
  label: "a text in quotes",
  pattern: {
    exec(text: string, offset: number): RegExpExecArray | null {
      if (text[offset] !== '"') return null;
      const scanned = scanString(text, offset);
      const match = [text.slice(offset, scanned.end)] as unknown as RegExpExecArray & { payload: unknown };
      match.payload = scanned;
      return match;
    },
  },
  start_chars_hint: ['"'],
  line_breaks: false,
});
export { StringLike as String };
/** A text in the quotes of SQL: reported, then read as if it stood in `"`. */
export const SingleQuoted = createToken({ name: "SingleQuoted", pattern: /'[^'\n\r]*'/, categories: [StringLike] });
/** What follows the `:` in `{serial:05}`; made when an interpolation is cut up, never by the lexer. */
export const Format = createToken({ name: "Format", label: "a format", pattern: Lexer.NA });
/** `{#}`: a short injective form of the row's number. */
export const Tag = createToken({ name: "Tag", label: "`#`", pattern: "#" });

// Signs of other languages: reported, then read as what they mean here, or left out.
export const ForeignOperator = createToken({ name: "ForeignOperator", pattern: /&&|\|\||<>|!(?!=)/ });
/** `is null` and `is not null` of SQL; before names, as `is` would be one. */
export const ForeignNullTest = createToken({ name: "ForeignNullTest", pattern: /is(?:[ \t]+not)?(?=[ \t]+null\b)/i });
export const ForeignComment = createToken({
  name: "ForeignComment",
  pattern: {
    exec(text: string, offset: number): RegExpExecArray | null {
      let before = offset - 1;
      while (text[before] === " " || text[before] === "\t") before--;
      if (before >= 0 && text[before] !== "\n" && text[before] !== "\r") return null;
      foreignComment.lastIndex = offset;
      return foreignComment.exec(text);
    },
  },
  start_chars_hint: ["#", "-"],
  line_breaks: false,
  group: "foreign",
});
const foreignComment = /(?:--|#)[ \t][^\n\r]*/y;
export const LonePercent = createToken({ name: "LonePercent", pattern: "%" });

// Trivia.
export const Space = createToken({ name: "Space", pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });
export const DocComment = createToken({ name: "DocComment", pattern: /\/\/\/[^\n\r]*/, group: "comments" });
export const LineComment = createToken({ name: "LineComment", pattern: /\/\/[^\n\r]*/, group: "comments" });
export const BlockComment = createToken({
  name: "BlockComment",
  pattern: /\/\*[\s\S]*?\*\//,
  group: "comments",
  line_breaks: true,
});
export const UnfinishedComment = createToken({
  name: "UnfinishedComment",
  pattern: /\/\*[\s\S]*/,
  group: "unfinished",
  line_breaks: true,
});

export const keywords: readonly TokenType[] = [
  ...[Schema, Import, Enum, Const, Table, Curve, Fields, Entity, Lifecycle, Mess, Check, Report],
  ...[Hidden, Key, Ref, Time, Until, Live, LabelWord],
  ...[Count, Fixed, Over, Arriving, RowsWord, From, Tree, Roots, Children, Depth, Calendar, Link, Each, Per],
  ...[When, At, Least, Every, Shaped, History],
  ...[Unique, Index, Partition, Cluster, Copy, Use, Segments, Of, By, Where, First, Desc],
  ...[Within, Round, Ending, Shared, Anew, On, Missing, Exact, Address, As, Delete, Set],
  ...[State, To, After, Chance, Levels, Top, Linear, Rest],
  ...[A, Step, For, About, Mod],
  ...units,
];

/** In the order in which the lexer tries them. */
export const allTokens: TokenType[] = [
  ...[Space, DocComment, LineComment, BlockComment, UnfinishedComment, ForeignComment],
  ...[DateLike, BadDate, Percent, Duration, NumberLike, BadNumber, StringLike, SingleQuoted, Format, Tag],
  ForeignNullTest,
  ...[Name, Unit, Infix, Relation, Role],
  // A longer word before its beginnings: `about` before `a`.
  ...[...keywords, ...reservedWords].toSorted((x, y) => y.name.length - x.name.length),
  Identifier,
  ...[LeftBrace, RightBrace, LeftParenthesis, RightParenthesis, LeftBracket, RightBracket],
  ForeignOperator,
  ...[Coalesce, Question, Range, Dot, Comma, Equal, NotEqual, LessOrEqual, MoreOrEqual, Less, More, Equals],
  ...[LonePercent, Colon, Semicolon, Bar, Plus, Minus, Times, Divide],
];

/** The words that begin a declaration. */
export const declarationWords: readonly TokenType[] = [
  ...[Schema, Import, Enum, Const, Table, Curve, Fields, Hidden, Entity, Lifecycle, Mess, Check, Report],
];
