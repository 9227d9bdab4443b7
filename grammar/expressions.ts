/**
 * Expressions. Operators are read flat, operand after operand; the ladder of precedence (`precedence.ts`) makes the tree
 * of them. That keeps the parser's stack short on nested text and its messages about chains of operators plain.
 */
import { type CstNode, type IParserConfig, type ParserMethod, tokenMatcher } from "chevrotain";
import { RecoveringParser } from "./recovery.ts";
import * as t from "./tokens.ts";

/** Brackets and branches may be nested this deep. */
export const deepestNesting = 100;
/** Message of the exception that says so. */
export const nestedTooDeep = "nested too deep";

/** Whether a name may stand directly before a `:` here: in a branch of `? :`, in a case, in a mess rule's condition. */
type BeforeColon = boolean;
type Rule<A extends unknown[] = []> = ParserMethod<A, CstNode>;

export abstract class ExpressionParser extends RecoveringParser {
  #nesting = 0;
  readonly expression: Rule<[BeforeColon?]>;
  readonly operation: Rule<[BeforeColon?]>;
  readonly postfix: Rule<[BeforeColon?]>;
  readonly list: Rule;
  readonly path: Rule;
  readonly share: Rule;
  readonly case: Rule;
  readonly interpolation: Rule;

  constructor(config: IParserConfig) {
    super(config);

    const list = this.RULE("list", () => {
      this.CONSUME(t.LeftBracket);
      this.SUBRULE(this.expression);
      this.MANY({
        GATE: () => this.LA(2).tokenType !== t.RightBracket,
        DEF: () => {
          this.CONSUME(t.Comma);
          this.SUBRULE2(this.expression);
        },
      });
      this.OPTION(() => this.CONSUME2(t.Comma));
      this.CONSUME(t.RightBracket);
    });

    const path = this.RULE("path", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.MANY(() => {
        this.CONSUME(t.Dot);
        this.CONSUME2(t.Name, { LABEL: "name" });
      });
    });

    const share = this.RULE("share", () => {
      this.OR({
        ERR_MSG: "a share: a percentage, a weight, `rest` or `by`",
        DEF: [
          { ALT: () => this.CONSUME(t.Percent) },
          { ALT: () => this.CONSUME(t.Number) },
          { ALT: () => this.CONSUME(t.Rest) },
          {
            ALT: () => {
              this.CONSUME(t.By);
              this.SUBRULE(this.expression);
            },
          },
        ],
      });
    });

    const caseRule = this.RULE("case", () => {
      this.OR({
        IGNORE_AMBIGUITIES: true,
        ERR_MSG: "a value or `else`",
        DEF: [
          { ALT: () => this.CONSUME(t.Else) },
          {
            ALT: () => {
              this.OPTION(() => this.CONSUME(t.Relation, { LABEL: "relation" }));
              this.SUBRULE(this.operation, { ARGS: [true] });
              this.MANY(() => {
                this.CONSUME(t.Bar);
                this.SUBRULE2(this.operation, { ARGS: [true] });
              });
            },
          },
        ],
      });
    });

    const argument = this.RULE("argument", () => {
      this.OPTION({
        GATE: () => this.LA(2).tokenType === t.Colon,
        DEF: () => {
          this.CONSUME(t.Name, { LABEL: "name" });
          this.CONSUME(t.Colon);
        },
      });
      this.SUBRULE(this.expression);
      this.OPTION2(() => {
        this.CONSUME(t.Of);
        this.SUBRULE(path);
      });
      this.OPTION3(() => {
        this.CONSUME(t.Where);
        this.SUBRULE2(this.expression, { LABEL: "where" });
      });
    });

    const suffix = this.RULE("suffix", () => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.Dot);
            this.CONSUME(t.Name, { LABEL: "name" });
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.LeftParenthesis);
            this.OPTION({
              GATE: () => !this.next(t.RightParenthesis),
              DEF: () => {
                this.SUBRULE(argument);
                this.MANY(() => {
                  this.CONSUME(t.Comma);
                  this.SUBRULE2(argument);
                });
              },
            });
            this.CONSUME(t.RightParenthesis);
          },
        },
      ]);
    });

    const choice = this.RULE("choice", () => {
      this.SUBRULE(this.expression);
      this.OPTION(() => this.SUBRULE(share));
    });

    const pick = this.RULE("pick", () => {
      this.CONSUME(t.Pick);
      this.OR({
        ERR_MSG: "`{` or `(`",
        DEF: [
          {
            ALT: () => {
              this.CONSUME(t.LeftBrace);
              this.SUBRULE(choice);
              this.MANY({
                GATE: () => this.LA(2).tokenType !== t.RightBrace,
                DEF: () => {
                  this.CONSUME(t.Comma);
                  this.SUBRULE2(choice);
                },
              });
              this.OPTION(() => this.CONSUME2(t.Comma));
              this.CONSUME(t.RightBrace);
            },
          },
          {
            ALT: () => {
              this.CONSUME(t.LeftParenthesis);
              this.SUBRULE(this.expression);
              this.OPTION2(() => {
                this.CONSUME3(t.Comma);
                this.SUBRULE2(this.expression);
              });
              this.CONSUME(t.RightParenthesis);
            },
          },
        ],
      });
    });

    const arm = this.RULE("arm", () => {
      this.SUBRULE(caseRule);
      this.CONSUME(t.Colon);
      this.SUBRULE(this.expression);
    });

    const match = this.RULE("match", () => {
      this.CONSUME(t.Match);
      this.OPTION({ GATE: () => !this.next(t.LeftBrace), DEF: () => this.SUBRULE(this.expression) });
      this.CONSUME(t.LeftBrace);
      this.SUBRULE(arm);
      this.MANY({
        GATE: () => this.LA(2).tokenType !== t.RightBrace,
        DEF: () => {
          this.CONSUME(t.Comma);
          this.SUBRULE2(arm);
        },
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
      this.CONSUME(t.RightBrace);
    });

    this.postfix = this.RULE("postfix", (beforeColon: BeforeColon = false) => {
      this.OR({
        ERR_MSG: "an expression",
        DEF: [
          { ALT: () => this.CONSUME(t.Number, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Percent, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Duration, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Date, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.String, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.True, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.False, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Null, { LABEL: "literal" }) },
          { GATE: () => this.#isNameHere(beforeColon), ALT: () => this.CONSUME(t.Name, { LABEL: "literal" }) },
          {
            ALT: () => {
              this.CONSUME(t.LeftParenthesis);
              this.SUBRULE(this.expression);
              this.CONSUME(t.RightParenthesis);
            },
          },
          { ALT: () => this.SUBRULE(this.list) },
          { ALT: () => this.SUBRULE(pick) },
          { ALT: () => this.SUBRULE(match) },
        ],
      });
      this.MANY({ GATE: () => this.next(t.Dot) || this.#touches(), DEF: () => this.SUBRULE(suffix) });
    });

    const operand = this.RULE("operand", (beforeColon: BeforeColon = false) => {
      this.OPTION(() => this.CONSUME(t.Not));
      this.OPTION2(() =>
        this.OR([
          { ALT: () => this.CONSUME(t.Minus, { LABEL: "sign" }) },
          { ALT: () => this.CONSUME(t.Plus, { LABEL: "sign" }) },
        ]),
      );
      this.SUBRULE(this.postfix, { ARGS: [beforeColon] });
    });

    /** `a month` behind a value. */
    const rate = this.RULE("rate", () => {
      this.CONSUME(t.A);
      this.CONSUME(t.Unit);
    });

    this.operation = this.RULE("operation", (beforeColon: BeforeColon = false) => {
      this.SUBRULE(operand, { ARGS: [beforeColon] });
      let inRange = false;
      this.MANY({
        GATE: () => this.#isOperatorHere(inRange),
        DEF: () => {
          this.OR([
            { ALT: () => this.SUBRULE(rate) },
            {
              ALT: () => {
                const operator = this.CONSUME(t.Infix, { LABEL: "operator" });
                inRange = operator.tokenType === t.Range || (inRange && isSumOperator(operator.image));
                this.SUBRULE2(operand, { ARGS: [beforeColon] });
              },
            },
          ]);
        },
      });
    });

    this.expression = this.RULE("expression", (beforeColon: BeforeColon = false) => {
      this.ACTION(() => this.#enter());
      this.SUBRULE(this.operation, { ARGS: [beforeColon] });
      this.MANY(() => {
        this.CONSUME(t.Question);
        this.SUBRULE(this.expression, { ARGS: [true], LABEL: "then" });
        this.CONSUME(t.Colon);
        this.SUBRULE2(this.operation, { ARGS: [beforeColon] });
      });
      this.ACTION(() => this.#nesting--);
    });

    this.interpolation = this.RULE("interpolation", () => {
      this.OR({
        ERR_MSG: "an expression",
        IGNORE_AMBIGUITIES: true,
        DEF: [
          { ALT: () => this.CONSUME(t.Tag) },
          {
            ALT: () => {
              this.SUBRULE(this.expression, { ARGS: [true] });
              this.OPTION(() => {
                this.CONSUME(t.Colon);
                this.CONSUME(t.Format);
              });
            },
          },
        ],
      });
    });

    this.list = list;
    this.path = path;
    this.share = share;
    this.case = caseRule;
  }

  override reset(): void {
    super.reset();
    this.#nesting = 0;
  }

  protected override reSyncTo() {
    // An element's end is outside all expressions.
    this.#nesting = 0;
    return super.reSyncTo();
  }

  #enter(): void {
    if (++this.#nesting > deepestNesting) throw this.saveUnexpected(nestedTooDeep);
  }

  /**
   * A name directly before `:` begins the next field, row or arm, and so does one behind a role at the beginning of a
   * line: there the expression is missing.
   */
  #isNameHere(beforeColon: BeforeColon): boolean {
    const [name, next, behind] = [this.LA(1), this.LA(2), this.LA(3)];
    if (next.tokenType === t.Colon) return beforeColon;
    if (behind.tokenType !== t.Colon || !tokenMatcher(name, t.Role) || !tokenMatcher(next, t.Name)) return true;
    return !(name.startLine! > this.LA(0).endLine! && name.startLine === next.startLine);
  }

  /** A call's parenthesis touches its name: `per Cart (…)` is an owner and a number. */
  #touches(): boolean {
    return this.next(t.LeftParenthesis) && this.LA(1).startOffset === this.LA(0).endOffset! + 1;
  }

  #isOperatorHere(inRange: boolean): boolean {
    switch (this.LA(1).tokenType) {
      case t.A:
        return tokenMatcher(this.LA(2), t.Unit);
      case t.Step:
        return inRange && this.keyword();
      case t.For:
      case t.About:
      case t.Mod:
        return this.keyword();
      default:
        return true;
    }
  }
}

function isSumOperator(image: string): boolean {
  return ["+", "-", "*", "/", "mod"].includes(image);
}
