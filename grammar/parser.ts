/** The declarations of the language, on top of its expressions. `declaration` and `interpolation` are the rules to start at. */
import { type CstNode, type IParserConfig, type ParserMethod, tokenMatcher } from "chevrotain";
import { ItemParser } from "./items.ts";
import * as t from "./tokens.ts";

type Rule<A extends unknown[] = []> = ParserMethod<A, CstNode>;

export class EcomParser extends ItemParser {
  readonly file: Rule;
  readonly declaration: Rule;

  constructor(config: IParserConfig = { skipValidations: true }) {
    super(config);

    const headerEntry = this.RULE("headerEntry", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(this.expression), ERR_MSG: "a value" });
    });
    const header = this.RULE("header", () => {
      this.CONSUME(t.Schema);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.LeftBrace);
      this.MANY(() => this.SUBRULE(headerEntry));
      this.CONSUME(t.RightBrace);
    });

    const importDeclaration = this.RULE("import", () => {
      this.CONSUME(t.Import);
      this.CONSUME(t.String, { LABEL: "path" });
    });

    const enumLabel = this.RULE("enumLabel", () => {
      this.SUBRULE(this.label);
      this.OPTION(() => this.SUBRULE(this.share));
      this.OPTION2(() => this.CONSUME(t.Comma));
    });
    const enumDeclaration = this.RULE("enum", () => {
      this.CONSUME(t.Enum);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.LeftBrace);
      this.MANY(() => this.SUBRULE(enumLabel));
      this.CONSUME(t.RightBrace);
    });

    const axis = this.RULE("axis", () => {
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.Colon);
      this.SUBRULE(this.type);
    });
    const constDeclaration = this.RULE("const", () => {
      this.CONSUME(t.Const);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION(() => {
        this.CONSUME(t.LeftParenthesis);
        this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(axis), ERR_MSG: "a parameter and its type" });
        this.CONSUME(t.RightParenthesis);
      });
      this.CONSUME(t.Equals);
      this.SUBRULE(this.expression);
    });

    const table = this.RULE("table", () => {
      this.CONSUME(t.Table);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.LeftParenthesis);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(axis), ERR_MSG: "an axis and its type" });
      this.CONSUME(t.RightParenthesis);
      this.OPTION(() => this.CONSUME(t.Linear));
      this.SUBRULE(this.rows);
    });
    const curve = this.RULE("curve", () => {
      this.CONSUME(t.Curve);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.CONSUME(t.By);
      this.CONSUME2(t.Name, { LABEL: "axis" });
      this.OPTION(() => this.CONSUME(t.Linear));
      this.SUBRULE(this.rows);
    });

    const fields = this.RULE("fields", () => {
      this.CONSUME(t.Fields);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.SUBRULE(this.body);
    });
    const entity = this.RULE("entity", () => {
      this.OPTION(() => this.CONSUME(t.Hidden));
      this.CONSUME(t.Entity);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION2(() => {
        this.CONSUME(t.As);
        this.CONSUME(t.String, { LABEL: "table" });
      });
      this.SUBRULE(this.source);
      this.OPTION3(() => this.SUBRULE(this.shape));
      this.OPTION4(() => this.CONSUME(t.History));
      this.OPTION5(() => this.SUBRULE(this.body));
    });

    const timing = this.RULE("timing", () => {
      this.OR({
        ERR_MSG: "a timing: `every`, `at`, `after` or `on`",
        DEF: [
          {
            ALT: () => {
              this.OR2([
                { ALT: () => this.CONSUME(t.Every, { LABEL: "form" }) },
                { ALT: () => this.CONSUME(t.At, { LABEL: "form" }) },
                { ALT: () => this.CONSUME(t.After, { LABEL: "form" }) },
              ]);
              this.SUBRULE(this.expression);
            },
          },
          {
            ALT: () => {
              this.CONSUME(t.On);
              this.CONSUME(t.Name, { LABEL: "event" });
              this.OPTION(() => {
                this.CONSUME2(t.After, { LABEL: "afterWord" });
                this.SUBRULE2(this.expression, { LABEL: "after" });
              });
            },
          },
        ],
      });
    });
    const clause = this.RULE("clause", () => {
      this.OPTION(() => this.CONSUME(t.To));
      this.CONSUME(t.Name, { LABEL: "name" });
      this.SUBRULE(timing);
      this.OPTION2(() => {
        this.CONSUME(t.Within);
        this.SUBRULE(this.expression, { LABEL: "within" });
      });
      this.OPTION3(() => {
        this.CONSUME(t.Chance);
        this.SUBRULE2(this.expression, { LABEL: "chance" });
      });
      this.OPTION4(() => {
        this.CONSUME(t.When);
        this.SUBRULE3(this.expression, { LABEL: "when" });
      });
      this.OPTION5(() => this.SUBRULE(this.shape));
    });
    const state = this.RULE("state", () => {
      this.CONSUME(t.State);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.MANY(() => {
        this.CONSUME(t.Comma);
        this.CONSUME2(t.Name, { LABEL: "name" });
      });
      this.CONSUME(t.LeftBrace);
      this.MANY2(() => this.SUBRULE(clause));
      this.CONSUME(t.RightBrace);
    });
    const lifecycle = this.RULE("lifecycle", () => {
      this.CONSUME(t.Lifecycle);
      this.CONSUME(t.Name, { LABEL: "entity" });
      this.OPTION(() => {
        this.CONSUME(t.As);
        this.CONSUME2(t.Name, { LABEL: "alias" });
      });
      this.CONSUME(t.LeftBrace);
      this.MANY(() =>
        this.OR({ IGNORE_AMBIGUITIES: true, DEF: [{ ALT: () => this.SUBRULE(state) }, { ALT: () => this.SUBRULE(clause) }] }),
      );
      this.CONSUME(t.RightBrace);
    });

    const levels = this.RULE("levels", () => {
      this.CONSUME(t.Levels);
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        ERR_MSG: "a level and its factor",
        DEF: () => {
          this.CONSUME(t.Name, { LABEL: "name" });
          this.CONSUME(t.Number, { LABEL: "factor" });
        },
      });
    });
    const messError = this.RULE("messError", () => {
      this.OR({
        ERR_MSG: "a rate (a percentage, a number or an expression in parentheses) and a kind of error",
        DEF: [
          { ALT: () => this.CONSUME(t.Percent, { LABEL: "rate" }) },
          { ALT: () => this.CONSUME(t.Number, { LABEL: "rate" }) },
          {
            ALT: () => {
              this.CONSUME(t.LeftParenthesis);
              this.SUBRULE(this.expression);
              this.CONSUME(t.RightParenthesis);
            },
          },
        ],
      });
      this.SUBRULE(this.postfix);
    });
    const target = this.RULE("target", () => {
      this.SUBRULE(this.path);
      this.OPTION(() => {
        this.CONSUME(t.Where);
        this.SUBRULE(this.expression, { ARGS: [true] });
      });
      this.CONSUME(t.Colon);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.SUBRULE(messError), ERR_MSG: "a rate and a kind of error" });
    });
    const mess = this.RULE("mess", () => {
      this.CONSUME(t.Mess);
      this.CONSUME(t.LeftBrace);
      this.OPTION({ GATE: () => this.keyword() && this.LA(2).tokenType !== t.Dot, DEF: () => this.SUBRULE(levels) });
      this.MANY(() => this.SUBRULE(target));
      this.CONSUME(t.RightBrace);
    });

    const check = this.RULE("check", () => {
      this.CONSUME(t.Check);
      this.OPTION({ GATE: () => this.textIsLabel(), DEF: () => this.CONSUME(t.String, { LABEL: "label" }) });
      this.OPTION2({
        GATE: () => this.LA(2).tokenType === t.Colon,
        DEF: () => {
          this.CONSUME(t.Name, { LABEL: "entity" });
          this.CONSUME(t.Colon);
        },
      });
      this.SUBRULE(this.expression);
    });
    const report = this.RULE("report", () => {
      this.CONSUME(t.Report);
      this.CONSUME(t.Name, { LABEL: "name" });
      this.OPTION(() => this.CONSUME(t.String, { LABEL: "title" }));
      this.CONSUME2(t.Name, { LABEL: "chart" });
      this.OR({
        ERR_MSG: "`:` and what to measure",
        DEF: [
          { ALT: () => this.CONSUME2(t.String, { LABEL: "query" }) },
          {
            ALT: () => {
              this.CONSUME(t.Colon);
              this.AT_LEAST_ONE_SEP({
                SEP: t.Comma,
                DEF: () => this.SUBRULE(this.expression, { LABEL: "measure" }),
                ERR_MSG: "an expression",
              });
            },
          },
        ],
      });
      this.OPTION2(() => {
        this.CONSUME(t.By);
        this.AT_LEAST_ONE_SEP2({
          SEP: t.Comma,
          DEF: () => this.SUBRULE2(this.expression, { LABEL: "by" }),
          ERR_MSG: "an expression",
        });
      });
      this.OPTION3(() => {
        this.CONSUME(t.Where);
        this.SUBRULE3(this.expression, { LABEL: "where" });
      });
      this.OPTION4(() => {
        this.CONSUME(t.Top);
        this.CONSUME(t.Number);
      });
    });

    this.declaration = this.RULE("declaration", () => {
      this.OR({
        ERR_MSG: "a declaration",
        DEF: [
          { ALT: () => this.SUBRULE(header) },
          { ALT: () => this.SUBRULE(importDeclaration) },
          { ALT: () => this.SUBRULE(enumDeclaration) },
          { ALT: () => this.SUBRULE(constDeclaration) },
          { ALT: () => this.SUBRULE(table) },
          { ALT: () => this.SUBRULE(curve) },
          { ALT: () => this.SUBRULE(fields) },
          { ALT: () => this.SUBRULE(entity) },
          { ALT: () => this.SUBRULE(lifecycle) },
          { ALT: () => this.SUBRULE(mess) },
          { ALT: () => this.SUBRULE(check) },
          { ALT: () => this.SUBRULE(report) },
        ],
      });
    });
    this.file = this.RULE("file", () => {
      this.MANY(() => this.SUBRULE(this.declaration));
    });

    this.performSelfAnalysis();
  }

  /** Whether the text that comes next labels a check: an operand follows it, not an operator. */
  protected override textIsLabel(): boolean {
    const behind = this.LA(2);
    if (behind.tokenType === t.LeftParenthesis && behind.startOffset === this.LA(1).endOffset! + 1) return false;
    if (behind.tokenType === t.A && tokenMatcher(this.LA(3), t.Unit)) return false;
    if (behind.tokenType === t.Minus || behind.tokenType === t.Plus) return true;
    return !tokenMatcher(behind, t.Infix) && ![t.Dot, t.Question].includes(behind.tokenType) && behind.tokenType.name !== "EOF";
  }
}
