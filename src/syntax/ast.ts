/**
 * The abstract syntax tree of an `.ecom` file. Every node has an exact span (first to last character of its own text,
 * without surrounding trivia). The tree keeps what was written: sugar is removed by the binder and the checker.
 * Where the parser recovered from an error the missing expression is an `ErrorExpression`; missing names have empty text.
 */
import type { Span } from "../source/span.ts";

export interface Node {
  readonly span: Span;
}

export interface Name extends Node {
  readonly text: string;
}

/** A comment that is no doc comment, or a doc comment that documents nothing; the formatter puts them back. */
export interface Comment extends Node {
  readonly style: "line" | "block" | "doc";
  readonly text: string;
}

export interface SourceFile extends Node {
  readonly file: number;
  readonly declarations: readonly Declaration[];
  readonly comments: readonly Comment[];
}

export type Declaration =
  | HeaderDeclaration
  | ImportDeclaration
  | EnumDeclaration
  | ConstDeclaration
  | TableDeclaration
  | CurveDeclaration
  | FieldsDeclaration
  | EntityDeclaration
  | LifecycleDeclaration
  | MessDeclaration
  | CheckDeclaration
  | ReportDeclaration;

/** Text of the `///` lines directly above a declaration, item or label, without the slashes; joined by newlines. */
interface Documented extends Node {
  readonly doc: string | null;
}

export interface HeaderDeclaration extends Documented {
  readonly kind: "header";
  readonly name: Name;
  readonly entries: readonly HeaderEntry[];
}
export interface HeaderEntry extends Node {
  readonly name: Name;
  readonly values: readonly Expression[];
}

export interface ImportDeclaration extends Node {
  readonly kind: "import";
  readonly path: PlainString;
}

export interface EnumDeclaration extends Documented {
  readonly kind: "enum";
  readonly name: Name;
  readonly labels: readonly EnumLabel[];
}
export interface EnumLabel extends Documented {
  readonly label: Label;
  readonly share: Share | null;
}
/** A label as written: `Website`, `"Self-Employed"`, `null`, `true`, `false`. */
export interface Label extends Node {
  readonly form: "name" | "string" | "null" | "true" | "false";
  readonly text: string;
}
export type Share =
  | (Node & { readonly form: "percent" | "number"; readonly value: number; readonly text: string })
  | (Node & { readonly form: "rest" })
  | (Node & { readonly form: "by"; readonly weight: Expression });

export interface Axis extends Node {
  readonly name: Name;
  readonly type: TypeReference;
}
export interface ConstDeclaration extends Documented {
  readonly kind: "const";
  readonly name: Name;
  /** Null: a plain constant. Otherwise a function. */
  readonly axes: readonly Axis[] | null;
  readonly value: Expression;
}
export interface TableDeclaration extends Documented {
  readonly kind: "table";
  readonly name: Name;
  readonly axes: readonly Axis[];
  readonly linear: boolean;
  readonly rows: Rows;
}
export interface CurveDeclaration extends Documented {
  readonly kind: "curve";
  readonly name: Name;
  readonly by: Name;
  readonly linear: boolean;
  readonly rows: Rows;
}
export interface Rows extends Node {
  readonly rows: readonly Row[];
}
export interface Row extends Node {
  readonly case: Case;
  readonly cells: readonly Cell[];
}
/** `else`, or one or more alternatives, each with an optional comparison: `>= 5_000`, `Apple | Google`. */
export type Case =
  | (Node & { readonly form: "else" })
  | (Node & { readonly form: "values"; readonly relation: RelationOperator | null; readonly values: readonly Expression[] });
export type Cell =
  | (Node & { readonly form: "value"; readonly value: Expression })
  | (Node & { readonly form: "range"; readonly low: Expression; readonly high: Expression })
  | (Node & { readonly form: "rate"; readonly low: Expression; readonly high: Expression | null; readonly unit: Name })
  | (Node & { readonly form: "label"; readonly label: Label })
  | (Node & { readonly form: "list"; readonly list: ListExpression });

export interface FieldsDeclaration extends Documented {
  readonly kind: "fields";
  readonly name: Name;
  readonly items: readonly Item[];
}

export interface EntityDeclaration extends Documented {
  readonly kind: "entity";
  readonly hidden: boolean;
  readonly name: Name;
  /** Table name given with `as`. */
  readonly table: PlainString | null;
  readonly source: Source;
  /** Curves of `shaped by`. */
  readonly shapes: readonly Expression[];
  readonly history: boolean;
  readonly items: readonly Item[];
}
export type Source =
  | (Node & { readonly form: "count"; readonly count: Expression; readonly fixed: boolean; readonly over: Expression | null })
  | (Node & { readonly form: "arriving"; readonly rate: Expression })
  | (Node & { readonly form: "rows"; readonly from: PlainString | null; readonly rows: Rows | null })
  | (Node & { readonly form: "tree"; readonly roots: Expression; readonly children: Expression; readonly depth: Expression })
  | (Node & { readonly form: "calendar"; readonly over: Expression | null; readonly unit: Name | null })
  | (Node & { readonly form: "link"; readonly sides: readonly [LinkSide, LinkSide]; readonly count: Expression })
  | (Node & { readonly form: "each"; readonly each: readonly Each[]; readonly when: Expression | null })
  | (Node & { readonly form: "per"; readonly populations: readonly Per[] })
  | (Node & { readonly form: "error" });
export interface LinkSide extends Node {
  readonly entity: Name;
  readonly alias: Name | null;
}
export interface Per extends Node {
  readonly path: Path;
  readonly alias: Name | null;
  readonly each: readonly Each[];
  readonly count: Expression | null;
  readonly when: Expression | null;
  readonly atLeast: NumberExpression | null;
  readonly every: Expression | null;
}
export interface Each extends Node {
  readonly over:
    | (Node & { readonly form: "name"; readonly name: Name; readonly of: Path | null })
    | (Node & { readonly form: "range"; readonly low: NumberExpression; readonly high: NumberExpression })
    | (Node & { readonly form: "list"; readonly list: ListExpression });
  readonly alias: Name | null;
}
export interface Path extends Node {
  readonly names: readonly Name[];
}

export type Item = FieldItem | SegmentsItem | KeyItem | CheckItem | PartitionItem | CopyItem | UseItem;
export type Role = "hidden" | "key" | "ref" | "time" | "until" | "live" | "label";
export interface FieldItem extends Documented {
  readonly kind: "field";
  readonly roles: readonly (Node & { readonly role: Role })[];
  readonly name: Name;
  readonly type: TypeReference;
  readonly choosers: readonly Chooser[];
  readonly rule: Expression | null;
  readonly modifiers: readonly Modifier[];
}
export type Chooser =
  | (Node & { readonly form: "of"; readonly path: Path })
  | (Node & { readonly form: "by"; readonly weight: Expression })
  | (Node & { readonly form: "where"; readonly condition: Expression })
  | (Node & { readonly form: "first"; readonly order: Expression; readonly descending: boolean })
  | (Node & { readonly form: "per"; readonly path: Path });
export type Modifier =
  | (Node & { readonly form: "within" | "round" | "ending" | "missing"; readonly value: Expression })
  | (Node & { readonly form: "shared" | "shaped"; readonly by: readonly Expression[] })
  | (Node & { readonly form: "anew"; readonly event: Name })
  | (Node & { readonly form: "unique" | "exact" | "history" })
  | (Node & { readonly form: "address"; readonly address: PlainString })
  | (Node & { readonly form: "as"; readonly columns: readonly PlainString[] })
  | (Node & { readonly form: "onDelete"; readonly action: "set null" | Name });
export interface TypeReference extends Node {
  readonly name: Name;
  /** `decimal(10,2)` -> ["10", "2"]; a size may be a constant's name. */
  readonly arguments: readonly (NumberExpression | Name)[];
  readonly nullable: boolean;
}
export interface SegmentsItem extends Documented {
  readonly kind: "segments";
  readonly hidden: boolean;
  readonly name: Name;
  readonly type: TypeReference | null;
  readonly exact: boolean;
  readonly segments: readonly Segment[];
}
export interface Segment extends Node {
  readonly label: Label;
  readonly share: Share;
  readonly overrides: readonly Override[];
}
export interface Override extends Node {
  readonly name: Name;
  readonly rule: Expression;
  readonly modifiers: readonly Modifier[];
}
export interface KeyItem extends Node {
  readonly kind: "key" | "unique" | "index";
  readonly names: readonly Name[];
}
export interface CheckItem extends Documented {
  readonly kind: "check";
  readonly label: PlainString | null;
  readonly condition: Expression;
}
export interface PartitionItem extends Node {
  readonly kind: "partition" | "cluster";
  readonly by: Expression;
}
export interface CopyItem extends Documented {
  readonly kind: "copy";
  readonly fields: readonly (Node & { readonly name: Name; readonly alias: Name | null })[];
  readonly from: Path;
}
export interface UseItem extends Documented {
  readonly kind: "use";
  readonly name: Name;
  /** Pattern with `{}` for the field's own name: `"ship_{}"`. */
  readonly pattern: PlainString | null;
}

export interface LifecycleDeclaration extends Documented {
  readonly kind: "lifecycle";
  readonly entity: Name;
  readonly alias: Name | null;
  readonly clauses: readonly Clause[];
  readonly states: readonly State[];
}
export interface State extends Documented {
  readonly names: readonly Name[];
  readonly clauses: readonly Clause[];
}
export interface Clause extends Documented {
  /** True: a transition to the state `name`; false: the event `name`. */
  readonly to: boolean;
  readonly name: Name;
  readonly timing: Timing;
  readonly within: Expression | null;
  readonly chance: Expression | null;
  readonly when: Expression | null;
  readonly shapes: readonly Expression[];
}
export type Timing =
  | (Node & { readonly form: "every" | "at" | "after"; readonly value: Expression })
  | (Node & { readonly form: "on"; readonly event: Name; readonly after: Expression | null });

export interface MessDeclaration extends Documented {
  readonly kind: "mess";
  readonly levels: readonly (Node & { readonly name: Name; readonly factor: NumberExpression })[];
  readonly targets: readonly MessTarget[];
}
export interface MessTarget extends Node {
  readonly path: Path;
  readonly where: Expression | null;
  readonly errors: readonly (Node & { readonly rate: Expression; readonly kind: Expression })[];
}
export interface CheckDeclaration extends Documented {
  readonly kind: "check";
  readonly label: PlainString | null;
  readonly entity: Name | null;
  readonly condition: Expression;
}
export interface ReportDeclaration extends Documented {
  readonly kind: "report";
  readonly name: Name;
  readonly title: PlainString | null;
  readonly chart: Name;
  /** Either a query in text, or the measures. */
  readonly query: PlainString | null;
  readonly measures: readonly Expression[];
  readonly by: readonly Expression[];
  readonly where: Expression | null;
  readonly top: NumberExpression | null;
}

export type Expression =
  | NumberExpression
  | PercentExpression
  | DurationExpression
  | DateExpression
  | StringExpression
  | NameExpression
  | ConstantExpression
  | ListExpression
  | PickExpression
  | MatchExpression
  | ConditionalExpression
  | BinaryExpression
  | UnaryExpression
  | RangeExpression
  | ForExpression
  | RateExpression
  | MemberExpression
  | CallExpression
  | ErrorExpression;

/** `text` is the source text; `value` the number it denotes (underscores removed). */
export interface NumberExpression extends Node {
  readonly kind: "number";
  readonly value: number;
  readonly text: string;
}
/** `5%` has value 0.05. */
export interface PercentExpression extends Node {
  readonly kind: "percent";
  readonly value: number;
  readonly text: string;
}
export type DurationUnit = "y" | "mo" | "w" | "d" | "h" | "min" | "s";
export interface DurationExpression extends Node {
  readonly kind: "duration";
  readonly amount: number;
  readonly unit: DurationUnit;
}
/** ISO text as written; `hasTime` when it carries a time of day. A date that does not exist is still a node; the checker refuses it. */
export interface DateExpression extends Node {
  readonly kind: "date";
  readonly text: string;
  readonly hasTime: boolean;
}
/** A string with interpolations. `parts` alternate freely; literal parts have their escapes resolved. */
export interface StringExpression extends Node {
  readonly kind: "string";
  readonly parts: readonly StringPart[];
}
export type StringPart =
  | (Node & { readonly form: "literal"; readonly text: string })
  /** `{serial:05}` has format "05"; `{#}` has form "tag". */
  | (Node & { readonly form: "expression"; readonly value: Expression; readonly format: string | null })
  | (Node & { readonly form: "tag" });
/** A string where no interpolation is allowed (names, paths, titles): escapes resolved, braces literal. */
export interface PlainString extends Node {
  readonly kind: "plainString";
  readonly text: string;
}
export interface NameExpression extends Node {
  readonly kind: "name";
  readonly name: string;
}
export interface ConstantExpression extends Node {
  readonly kind: "constant";
  readonly value: true | false | null;
}
export interface ListExpression extends Node {
  readonly kind: "list";
  readonly elements: readonly Expression[];
}
export interface PickExpression extends Node {
  readonly kind: "pick";
  /** `pick { … }`; null for `pick(list)` and `pick(list, k)`. */
  readonly choices: readonly (Node & { readonly value: Expression; readonly share: Share | null })[] | null;
  readonly arguments: readonly Expression[];
}
export interface MatchExpression extends Node {
  readonly kind: "match";
  readonly subject: Expression | null;
  readonly arms: readonly (Node & { readonly case: Case; readonly value: Expression })[];
}
export interface ConditionalExpression extends Node {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export type RelationOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type BinaryOperator = RelationOperator | "??" | "or" | "and" | "in" | "about" | "+" | "-" | "*" | "/" | "mod";
export interface BinaryExpression extends Node {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Expression;
  readonly right: Expression;
}
export interface UnaryExpression extends Node {
  readonly kind: "unary";
  readonly operator: "-" | "+" | "not";
  readonly operand: Expression;
}
/** `low .. high [step s]` */
export interface RangeExpression extends Node {
  readonly kind: "range";
  readonly low: Expression;
  readonly high: Expression;
  readonly step: Expression | null;
}
/** `2023-11-24 for 1d` */
export interface ForExpression extends Node {
  readonly kind: "for";
  readonly start: Expression;
  readonly length: Expression;
}
/** `4% a month` */
export interface RateExpression extends Node {
  readonly kind: "rate";
  readonly value: Expression;
  readonly unit: Name;
}
export interface MemberExpression extends Node {
  readonly kind: "member";
  readonly object: Expression;
  readonly name: Name;
}
export interface CallExpression extends Node {
  readonly kind: "call";
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
}
export interface Argument extends Node {
  readonly name: Name | null;
  readonly value: Expression;
  readonly of: Path | null;
  readonly where: Expression | null;
}
/** Stands where an expression was missing; it has been reported. */
export interface ErrorExpression extends Node {
  readonly kind: "error";
}
