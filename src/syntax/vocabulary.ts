/** What each construct is made of, in words: for messages. */
import type { TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";

export interface ClauseOrder {
  /** Words that begin a clause of the construct. */
  readonly words: readonly string[];
  readonly order: string;
}

export const fieldOrder: ClauseOrder = {
  words: [
    "of",
    "by",
    "where",
    "first",
    "per",
    "within",
    "round",
    "ending",
    "shared",
    "shaped",
    "anew",
    "missing",
    "exact",
    "address",
    "as",
    "on",
  ],
  order:
    "roles, name and type, `of`, `by`, `where`, `first by` or `per`, then `=` and the rule, then within, round, ending and the other modifiers",
};
/** Modifiers of a field whose name could be that of the next one. */
export const modifiersAlone: ReadonlySet<string> = new Set(["unique", "index", "history", "exact"]);
export const entityOrder: ClauseOrder = {
  words: ["as", "fixed", "over", "by", "count", "when", "at", "every", "shaped", "history", "each", "per"],
  order:
    "the name, `as`, the population (`count … fixed over …`; `per … as … each … number when … at least … every …`), `shaped by`, `history`, `{`",
};
const clauseOrder: ClauseOrder = {
  words: ["within", "chance", "when", "shaped"],
  order: "the name, the timing, `within`, `chance`, `when`, `shaped by`",
};

/** By rule of the grammar, or by the word of a declaration that something is left over from. */
export const clauseOrders: ReadonlyMap<string, ClauseOrder> = new Map([
  ["field", fieldOrder],
  ["entity", entityOrder],
  ["source", entityOrder],
  ["timing", clauseOrder],
  [
    "report",
    { words: ["by", "where", "top"], order: "the name, the title, the chart, `:` and the measures, `by`, `where`, `top`" },
  ],
]);

/** Words that fit where the rule stands; for "did you mean". */
export const wordsOf: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "field",
    [
      ...[
        "hidden",
        "key",
        "ref",
        "time",
        "until",
        "live",
        "label",
        "unique",
        "index",
        "check",
        "partition",
        "cluster",
        "copy",
        "use",
        "segments",
      ],
      ...["within", "round", "ending", "shared", "shaped", "anew", "missing", "exact", "history", "address", "where"],
    ],
  ],
  ["timing", ["state", "every", "at", "after", "on", "within", "chance", "when", "shaped"]],
  ["source", ["count", "arriving", "rows", "tree", "calendar", "link", "each", "per"]],
]);

/** The sign that ends what the rule repeats. */
export const closersExpected: ReadonlyMap<string, TokenType> = new Map([
  ["suffix", t.RightParenthesis],
  ["postfix", t.RightParenthesis],
  ["type", t.RightParenthesis],
  ["keyItem", t.RightParenthesis],
  ["const", t.RightParenthesis],
  ["table", t.RightParenthesis],
  ["modifier", t.RightParenthesis],
  ["messError", t.RightParenthesis],
  ["list", t.RightBracket],
  ["pick", t.RightBrace],
  ["match", t.RightBrace],
  ["rows", t.RightBrace],
  ["body", t.RightBrace],
  ["header", t.RightBrace],
  ["enum", t.RightBrace],
  ["lifecycle", t.RightBrace],
  ["state", t.RightBrace],
  ["segments", t.RightBrace],
  ["segment", t.RightBrace],
  ["mess", t.RightBrace],
]);

/** What could stand where a rule's closing sign was expected. */
export const elementsExpected: ReadonlyMap<string, string> = new Map([
  ["suffix", "`,` or `)`"],
  ["list", "`,` or `]`"],
  ["pick", "`,` or `}`"],
  ["match", "`,` or `}`"],
  ["rows", "`,` or `}`"],
  ["keyItem", "`,` or `)`"],
  ["const", "`,` or `)`"],
  ["table", "`,` or `)`"],
  ["body", "a field, another item or `}`"],
  ["header", "an entry (period, seed, locale, dialects) or `}`"],
  ["enum", "a label or `}`"],
  ["lifecycle", "a state, an event or `}`"],
  ["state", "an event, a transition or `}`"],
  ["segments", "a segment (its label, share and `{`) or `}`"],
  ["segment", "an override (`field = expression`) or `}`"],
  ["mess", "a target (`Entity.field:`) or `}`"],
]);
