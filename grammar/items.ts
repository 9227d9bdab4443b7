/** What stands inside and before an entity's braces: populations, fields, segments, maps. */
import { type CstNode, type IParserConfig, type ParserMethod, tokenMatcher, type TokenType } from "chevrotain";
import { ExpressionParser } from "./expressions.ts";
import * as t from "./tokens.ts";

type Rule<A extends unknown[] = []> = ParserMethod<A, CstNode>;

/** Keywords that may follow an owner where a number of rows could stand, and so are no names there. */
const behindOwner: ReadonlySet<TokenType> = new Set([t.When, t.At, t.Every, t.Shaped, t.History, ...t.declarationWords]);
/** Keywords that begin a chooser or a modifier. */
const choosers: readonly TokenType[] = [t.Of, t.By, t.Where, t.First, t.Per];

export abstract class ItemParser extends ExpressionParser {
  readonly label: Rule;
  readonly rows: Rule;
  readonly type: Rule;
  readonly source: Rule;
  readonly shape: Rule;
  readonly body: Rule;

  constructor(config: IParserConfig) {
    super(config);

    this.label = this.RULE("label", () => {
      this.OR({
        ERR_MSG: "a label",
        DEF: [
          { ALT: () => this.CONSUME(t.Name) },
          { ALT: () => this.CONSUME(t.String) },
          { ALT: () => this.CONSUME(t.Null) },
          { ALT: () => this.CONSUME(t.True) },
          { ALT: () => this.CONSUME(t.False) },
        ],
      });
    });

    const signed = this.RULE("signed", () => {
      this.OPTION(() =>
        this.OR([
          { ALT: () => this.CONSUME(t.Minus, { LABEL: "sign" }) },
          { ALT: () => this.CONSUME(t.Plus, { LABEL: "sign" }) },
        ]),
      );
      this.OR2({
        ERR_MSG: "a number, a percentage, a duration or a date",
        DEF: [
          { ALT: () => this.CONSUME(t.Number, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Percent, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Duration, { LABEL: "literal" }) },
          { ALT: () => this.CONSUME(t.Date, { LABEL: "literal" }) },
        ],
      });
    });
    const cell = this.RULE("cell", () => {
      this.OR({
        ERR_MSG: "a cell: a number, a range, a rate, a label or a list",
        DEF: [
          {
            ALT: () => {
              this.SUBRULE(signed);
              this.OPTION(() => {
                this.CONSUME(t.Range);
                this.SUBRULE2(signed);
              });
              this.OPTION2({
                GATE: () => tokenMatcher(this.LA(2), t.Unit),
                DEF: () => {
                  this.CONSUME(t.A);
                  this.CONSUME(t.Unit);
                },
              });
            },
          },
          { ALT: () => this.SUBRULE(this.label) },
          { ALT: () => this.SUBRULE(this.list) },
        ],
      });
    });
    const row = this.RULE("row", () => {
      this.SUBRULE(this.case);
      this.OPTION(() => {
        this.CONSUME(t.Colon);
        this.AT_LEAST_ONE({
          // What a colon follows is the next row's case: a comma is missing before it.
          GATE: () => this.LA(2).tokenType !== t.Colon,
          DEF: () => this.SUBRULE(cell),
          ERR_MSG: "a cell: a number, a range, a rate, a label or a list",
        });
      });
    });
    this.rows = this.RULE("rows", () => {
      this.CONSUME(t.LeftBrace);
      this.OPTION({
        GATE: () => !this.next(t.RightBrace),
        DEF: () => {
          this.SUBRULE(row);
          this.MANY({
            GATE: () => this.LA(2).tokenType !== t.RightBrace,
            DEF: () => {
              this.CONSUME(t.Comma);
              this.SUBRULE2(row);
            },
          });
          this.OPTION2(() => this.CONSUME2(t.Comma));
        },
      });
      this.CONSUME(t.RightBrace);
    });

    const size = this.RULE("size", () => {
      this.OR({ ERR_MSG: "a size", DEF: [{ ALT: () => this.CONSUME(t.Number) }, { ALT: () => this.CONSUME(t.Name) }] });
    });
    this.type = this.RULE("type", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION(() => {
        this.CONSUME(t.LeftParenthesis);
        this.SUBRULE(size);
        this.OPTION2(() => {
          this.CONSUME(t.Comma);
          this.SUBRULE2(size);
        });
        this.CONSUME(t.RightParenthesis);
      });
      this.OPTION3(() => this.CONSUME(t.Question));
    });

    const shapedBy = () => {
      this.CONSUME(t.Shaped);
      this.CONSUME(t.By);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.expression), ERR_MSG: "a curve" });
    };
    this.shape = this.RULE("shape", shapedBy);

    const each = this.RULE("each", () => {
      this.CONSUME(t.Each);
      this.OR({
        ERR_MSG: "an entity or enum, a range of numbers or a list",
        DEF: [
          {
            ALT: () => {
              this.CONSUME(t.Name, { LABEL: "name" });
              this.OPTION(() => {
                this.CONSUME(t.Of);
                this.SUBRULE(this.path);
              });
            },
          },
          {
            ALT: () => {
              this.CONSUME(t.Number);
              this.CONSUME(t.Range);
              this.CONSUME2(t.Number);
            },
          },
          { ALT: () => this.SUBRULE(this.list) },
        ],
      });
      this.OPTION2(() => {
        this.CONSUME(t.As);
        this.CONSUME2(t.Name, { LABEL: "alias" });
      });
    });
    const per = this.RULE("per", () => {
      this.CONSUME(t.Per);
      this.SUBRULE(this.path);
      this.OPTION(() => {
        this.CONSUME(t.As);
        this.CONSUME(t.Name, { LABEL: "alias" });
      });
      this.MANY(() => this.SUBRULE(each));
      this.OPTION2({
        GATE: () => !behindOwner.has(this.LA(1).tokenType),
        DEF: () => this.SUBRULE(this.expression, { LABEL: "count" }),
      });
      this.OPTION3(() => {
        this.CONSUME(t.When);
        this.SUBRULE2(this.expression, { LABEL: "when" });
      });
      this.OPTION4(() => {
        this.CONSUME(t.At);
        this.CONSUME(t.Least);
        this.CONSUME(t.Number, { LABEL: "least" });
      });
      this.OPTION5(() => {
        this.CONSUME(t.Every);
        this.SUBRULE3(this.expression, { LABEL: "every" });
      });
    });
    const side = this.RULE("side", () => {
      this.CONSUME(t.Name, { LABEL: "entity" });
      this.OPTION(() => {
        this.CONSUME(t.As);
        this.CONSUME2(t.Name, { LABEL: "alias" });
      });
    });

    const countSource = this.RULE("countSource", () => {
      this.CONSUME(t.Count);
      this.SUBRULE(this.expression);
      this.OPTION(() => this.CONSUME(t.Fixed));
      this.OPTION2(() => {
        this.CONSUME(t.Over);
        this.SUBRULE2(this.expression, { LABEL: "over" });
      });
    });
    const arrivingSource = this.RULE("arrivingSource", () => {
      this.CONSUME(t.Arriving);
      this.SUBRULE(this.expression);
    });
    const rowsSource = this.RULE("rowsSource", () => {
      this.CONSUME(t.RowsWord);
      this.OR({
        ERR_MSG: "`{` or `from` and a file",
        DEF: [
          {
            ALT: () => {
              this.CONSUME(t.From);
              this.CONSUME(t.String, { LABEL: "file" });
            },
          },
          { ALT: () => this.SUBRULE(this.rows) },
        ],
      });
    });
    const treeSource = this.RULE("treeSource", () => {
      this.CONSUME(t.Tree);
      this.CONSUME(t.Roots);
      this.SUBRULE(this.expression, { LABEL: "roots" });
      this.CONSUME(t.Children);
      this.SUBRULE2(this.expression, { LABEL: "children" });
      this.CONSUME(t.Depth);
      this.SUBRULE3(this.expression, { LABEL: "depth" });
    });
    const calendarSource = this.RULE("calendarSource", () => {
      this.CONSUME(t.Calendar);
      this.OPTION(() => {
        this.CONSUME(t.Over);
        this.SUBRULE(this.expression);
      });
      this.OPTION2(() => {
        this.CONSUME(t.By);
        this.CONSUME(t.Unit);
      });
    });
    const linkSource = this.RULE("linkSource", () => {
      this.CONSUME(t.Link);
      this.SUBRULE(side);
      this.CONSUME(t.Comma);
      this.SUBRULE2(side);
      this.CONSUME(t.Count);
      this.SUBRULE(this.expression);
    });
    const eachSource = this.RULE("eachSource", () => {
      this.AT_LEAST_ONE(() => this.SUBRULE(each));
      this.OPTION(() => {
        this.CONSUME(t.When);
        this.SUBRULE(this.expression);
      });
    });
    const perSource = this.RULE("perSource", () => {
      this.SUBRULE(per);
      this.MANY(() => {
        this.CONSUME(t.Comma);
        this.SUBRULE2(per);
      });
    });
    this.source = this.RULE("source", () => {
      this.OR({
        ERR_MSG: "where its rows come from: `count`, `arriving`, `rows`, `tree`, `calendar`, `link`, `each` or `per`",
        DEF: [
          { ALT: () => this.SUBRULE(countSource) },
          { ALT: () => this.SUBRULE(arrivingSource) },
          { ALT: () => this.SUBRULE(rowsSource) },
          { ALT: () => this.SUBRULE(treeSource) },
          { ALT: () => this.SUBRULE(calendarSource) },
          { ALT: () => this.SUBRULE(linkSource) },
          { ALT: () => this.SUBRULE(eachSource) },
          { ALT: () => this.SUBRULE(perSource) },
        ],
      });
    });

    const chooser = this.RULE("chooser", () => {
      this.OR([
        {
          ALT: () => {
            this.OR2([
              { ALT: () => this.CONSUME(t.Of, { LABEL: "form" }) },
              { ALT: () => this.CONSUME(t.Per, { LABEL: "form" }) },
            ]);
            this.SUBRULE(this.path);
          },
        },
        {
          ALT: () => {
            this.OR3([
              { ALT: () => this.CONSUME(t.By, { LABEL: "form" }) },
              { ALT: () => this.CONSUME(t.Where, { LABEL: "form" }) },
            ]);
            this.SUBRULE(this.expression);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.First, { LABEL: "form" });
            this.CONSUME2(t.By, { LABEL: "byWord" });
            this.SUBRULE2(this.expression);
            this.OPTION({ GATE: () => this.keyword(), DEF: () => this.CONSUME(t.Desc) });
          },
        },
      ]);
    });

    const modifier = this.RULE("modifier", () => {
      this.OR([
        {
          ALT: () => {
            this.OR2([
              { ALT: () => this.CONSUME(t.Within, { LABEL: "form" }) },
              { ALT: () => this.CONSUME(t.Round, { LABEL: "form" }) },
              { ALT: () => this.CONSUME(t.Ending, { LABEL: "form" }) },
              { ALT: () => this.CONSUME(t.Missing, { LABEL: "form" }) },
            ]);
            this.SUBRULE(this.expression);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Shared, { LABEL: "form" });
            this.CONSUME(t.By);
            this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE2(this.expression), ERR_MSG: "an expression" });
          },
        },
        { ALT: () => this.SUBRULE(this.shape) },
        {
          ALT: () => {
            this.CONSUME(t.Anew, { LABEL: "form" });
            this.CONSUME(t.On);
            this.CONSUME(t.Name, { LABEL: "event" });
          },
        },
        { ALT: () => this.CONSUME(t.Unique, { LABEL: "form" }) },
        { ALT: () => this.CONSUME(t.Exact, { LABEL: "form" }) },
        { ALT: () => this.CONSUME(t.History, { LABEL: "form" }) },
        {
          ALT: () => {
            this.CONSUME(t.Address, { LABEL: "form" });
            this.CONSUME(t.String, { LABEL: "text" });
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.As, { LABEL: "form" });
            this.OR3({
              ERR_MSG: "a column's name in quotes",
              DEF: [
                { ALT: () => this.CONSUME2(t.String, { LABEL: "text" }) },
                {
                  ALT: () => {
                    this.CONSUME(t.LeftParenthesis);
                    this.AT_LEAST_ONE_SEP2({
                      SEP: t.Comma,
                      DEF: () => this.CONSUME3(t.String, { LABEL: "text" }),
                      ERR_MSG: "a column's name in quotes",
                    });
                    this.CONSUME(t.RightParenthesis);
                  },
                },
              ],
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME2(t.On, { LABEL: "form" });
            this.CONSUME(t.Delete);
            this.OR4({
              IGNORE_AMBIGUITIES: true,
              ERR_MSG: "what to do on delete",
              DEF: [
                {
                  GATE: () => this.LA(2).tokenType === t.Null,
                  ALT: () => {
                    this.CONSUME(t.Set);
                    this.CONSUME(t.Null);
                  },
                },
                { ALT: () => this.CONSUME2(t.Name, { LABEL: "action" }) },
              ],
            });
          },
        },
      ]);
    });
    const modifiers = () => this.MANY2({ GATE: () => this.#isModifier(), DEF: () => this.SUBRULE(modifier) });

    const field = this.RULE("field", () => {
      this.MANY({ GATE: () => this.keyword(), DEF: () => this.CONSUME(t.Role, { LABEL: "role" }) });
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.Colon);
      this.SUBRULE(this.type);
      this.MANY3({ GATE: () => this.keyword() && choosers.includes(this.LA(1).tokenType), DEF: () => this.SUBRULE(chooser) });
      this.OPTION(() => {
        this.CONSUME(t.Equals);
        this.SUBRULE(this.expression);
      });
      modifiers();
    });

    const override = this.RULE("override", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.Equals);
      this.SUBRULE(this.expression);
      modifiers();
    });
    const segment = this.RULE("segment", () => {
      this.SUBRULE(this.label);
      this.SUBRULE(this.share);
      this.CONSUME(t.LeftBrace);
      this.MANY(() => this.SUBRULE(override));
      this.CONSUME(t.RightBrace);
    });
    const segments = this.RULE("segments", () => {
      this.OPTION(() => this.CONSUME(t.Hidden));
      this.CONSUME(t.Segments);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION2(() => {
        this.CONSUME(t.Colon);
        this.SUBRULE(this.type);
      });
      this.OPTION3(() => this.CONSUME(t.Exact));
      this.CONSUME(t.LeftBrace);
      this.MANY(() => this.SUBRULE(segment));
      this.CONSUME(t.RightBrace);
    });

    const keyItem = this.RULE("keyItem", () => {
      this.OR([
        { ALT: () => this.CONSUME(t.Key, { LABEL: "form" }) },
        { ALT: () => this.CONSUME(t.Unique, { LABEL: "form" }) },
        { ALT: () => this.CONSUME(t.Index, { LABEL: "form" }) },
      ]);
      this.CONSUME(t.LeftParenthesis);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.CONSUME(t.Name, { LABEL: "name" }), ERR_MSG: "a field's name" });
      this.CONSUME(t.RightParenthesis);
    });
    const checkItem = this.RULE("checkItem", () => {
      this.CONSUME(t.Check);
      this.OPTION({ GATE: () => this.textIsLabel(), DEF: () => this.CONSUME(t.String, { LABEL: "label" }) });
      this.SUBRULE(this.expression);
    });
    const partitionItem = this.RULE("partitionItem", () => {
      this.OR([
        { ALT: () => this.CONSUME(t.Partition, { LABEL: "form" }) },
        { ALT: () => this.CONSUME(t.Cluster, { LABEL: "form" }) },
      ]);
      this.CONSUME(t.By);
      this.SUBRULE(this.expression);
    });
    const copied = this.RULE("copied", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION(() => {
        this.CONSUME(t.As);
        this.CONSUME2(t.Name, { LABEL: "alias" });
      });
    });
    const copyItem = this.RULE("copyItem", () => {
      this.CONSUME(t.Copy);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(copied), ERR_MSG: "a field's name" });
      this.CONSUME(t.From);
      this.SUBRULE(this.path);
    });
    const useItem = this.RULE("useItem", () => {
      this.CONSUME(t.Use);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION(() => {
        this.CONSUME(t.As);
        this.CONSUME(t.String, { LABEL: "pattern" });
      });
    });
    const item = this.RULE("item", () => {
      this.OR({
        IGNORE_AMBIGUITIES: true,
        ERR_MSG: "a field or another item of the entity",
        DEF: [
          { GATE: () => this.#isSegments(), ALT: () => this.SUBRULE(segments) },
          { GATE: () => this.LA(2).tokenType === t.LeftParenthesis, ALT: () => this.SUBRULE(keyItem) },
          { GATE: () => this.keyword(), ALT: () => this.SUBRULE(checkItem) },
          { GATE: () => this.LA(2).tokenType === t.By, ALT: () => this.SUBRULE(partitionItem) },
          { GATE: () => this.keyword(), ALT: () => this.SUBRULE(copyItem) },
          { GATE: () => this.keyword(), ALT: () => this.SUBRULE(useItem) },
          { ALT: () => this.SUBRULE(field) },
        ],
      });
    });
    this.body = this.RULE("body", () => {
      this.CONSUME(t.LeftBrace);
      this.MANY(() => this.SUBRULE(item));
      this.CONSUME(t.RightBrace);
    });
  }

  protected abstract textIsLabel(): boolean;

  #isSegments(): boolean {
    if (this.LA(1).tokenType !== t.Hidden) return this.keyword();
    return this.LA(2).tokenType === t.Segments && tokenMatcher(this.LA(3), t.Name) && this.LA(3).tokenType !== t.Colon;
  }

  /** `unique (` begins an item. */
  #isModifier(): boolean {
    return this.keyword() && !(this.next(t.Unique) && this.LA(2).tokenType === t.LeftParenthesis);
  }
}
