// Made from grammar/*.ts by `npm run grammar`.
import type { CstNode, ICstVisitor, IToken } from "chevrotain";

export interface ListCstNode extends CstNode {
  name: "list";
  children: ListCstChildren;
}

export type ListCstChildren = {
  LeftBracket: IToken[];
  expression: (ExpressionCstNode)[];
  Comma?: (IToken)[];
  RightBracket: IToken[];
};

export interface PathCstNode extends CstNode {
  name: "path";
  children: PathCstChildren;
}

export type PathCstChildren = {
  name: (IToken)[];
  Dot?: IToken[];
};

export interface ShareCstNode extends CstNode {
  name: "share";
  children: ShareCstChildren;
}

export type ShareCstChildren = {
  Percent?: IToken[];
  Number?: IToken[];
  Rest?: IToken[];
  By?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface CaseCstNode extends CstNode {
  name: "case";
  children: CaseCstChildren;
}

export type CaseCstChildren = {
  Else?: IToken[];
  relation?: IToken[];
  operation?: (OperationCstNode)[];
  Bar?: IToken[];
};

export interface ArgumentCstNode extends CstNode {
  name: "argument";
  children: ArgumentCstChildren;
}

export type ArgumentCstChildren = {
  name?: IToken[];
  Colon?: IToken[];
  expression: ExpressionCstNode[];
  Of?: IToken[];
  path?: PathCstNode[];
  Where?: IToken[];
  where?: ExpressionCstNode[];
};

export interface SuffixCstNode extends CstNode {
  name: "suffix";
  children: SuffixCstChildren;
}

export type SuffixCstChildren = {
  Dot?: IToken[];
  name?: IToken[];
  LeftParenthesis?: IToken[];
  argument?: (ArgumentCstNode)[];
  Comma?: IToken[];
  RightParenthesis?: IToken[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  expression: ExpressionCstNode[];
  share?: ShareCstNode[];
};

export interface PickCstNode extends CstNode {
  name: "pick";
  children: PickCstChildren;
}

export type PickCstChildren = {
  Pick: IToken[];
  LeftBrace?: IToken[];
  choice?: (ChoiceCstNode)[];
  Comma?: (IToken)[];
  RightBrace?: IToken[];
  LeftParenthesis?: IToken[];
  expression?: (ExpressionCstNode)[];
  RightParenthesis?: IToken[];
};

export interface ArmCstNode extends CstNode {
  name: "arm";
  children: ArmCstChildren;
}

export type ArmCstChildren = {
  case: CaseCstNode[];
  Colon: IToken[];
  expression: ExpressionCstNode[];
};

export interface MatchCstNode extends CstNode {
  name: "match";
  children: MatchCstChildren;
}

export type MatchCstChildren = {
  Match: IToken[];
  expression?: ExpressionCstNode[];
  LeftBrace: IToken[];
  arm: (ArmCstNode)[];
  Comma?: (IToken)[];
  RightBrace: IToken[];
};

export interface PostfixCstNode extends CstNode {
  name: "postfix";
  children: PostfixCstChildren;
}

export type PostfixCstChildren = {
  literal?: (IToken)[];
  LeftParenthesis?: IToken[];
  expression?: ExpressionCstNode[];
  RightParenthesis?: IToken[];
  list?: ListCstNode[];
  pick?: PickCstNode[];
  match?: MatchCstNode[];
  suffix?: SuffixCstNode[];
};

export interface OperandCstNode extends CstNode {
  name: "operand";
  children: OperandCstChildren;
}

export type OperandCstChildren = {
  Not?: IToken[];
  sign?: (IToken)[];
  postfix: PostfixCstNode[];
};

export interface RateCstNode extends CstNode {
  name: "rate";
  children: RateCstChildren;
}

export type RateCstChildren = {
  A: IToken[];
  Unit: IToken[];
};

export interface OperationCstNode extends CstNode {
  name: "operation";
  children: OperationCstChildren;
}

export type OperationCstChildren = {
  operand: (OperandCstNode)[];
  rate?: RateCstNode[];
  operator?: IToken[];
};

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  operation: (OperationCstNode)[];
  Question?: IToken[];
  then?: ExpressionCstNode[];
  Colon?: IToken[];
};

export interface InterpolationCstNode extends CstNode {
  name: "interpolation";
  children: InterpolationCstChildren;
}

export type InterpolationCstChildren = {
  Tag?: IToken[];
  expression?: ExpressionCstNode[];
  Colon?: IToken[];
  Format?: IToken[];
};

export interface LabelCstNode extends CstNode {
  name: "label";
  children: LabelCstChildren;
}

export type LabelCstChildren = {
  Name?: IToken[];
  String?: IToken[];
  Null?: IToken[];
  True?: IToken[];
  False?: IToken[];
};

export interface SignedCstNode extends CstNode {
  name: "signed";
  children: SignedCstChildren;
}

export type SignedCstChildren = {
  sign?: (IToken)[];
  literal?: (IToken)[];
};

export interface CellCstNode extends CstNode {
  name: "cell";
  children: CellCstChildren;
}

export type CellCstChildren = {
  signed?: (SignedCstNode)[];
  Range?: IToken[];
  A?: IToken[];
  Unit?: IToken[];
  label?: LabelCstNode[];
  list?: ListCstNode[];
};

export interface RowCstNode extends CstNode {
  name: "row";
  children: RowCstChildren;
}

export type RowCstChildren = {
  case: CaseCstNode[];
  Colon?: IToken[];
  cell?: CellCstNode[];
};

export interface RowsCstNode extends CstNode {
  name: "rows";
  children: RowsCstChildren;
}

export type RowsCstChildren = {
  LeftBrace: IToken[];
  row?: (RowCstNode)[];
  Comma?: (IToken)[];
  RightBrace: IToken[];
};

export interface SizeCstNode extends CstNode {
  name: "size";
  children: SizeCstChildren;
}

export type SizeCstChildren = {
  Number?: IToken[];
  Name?: IToken[];
};

export interface TypeCstNode extends CstNode {
  name: "type";
  children: TypeCstChildren;
}

export type TypeCstChildren = {
  name: IToken[];
  LeftParenthesis?: IToken[];
  size?: (SizeCstNode)[];
  Comma?: IToken[];
  RightParenthesis?: IToken[];
  Question?: IToken[];
};

export interface ShapeCstNode extends CstNode {
  name: "shape";
  children: ShapeCstChildren;
}

export type ShapeCstChildren = {
  Shaped: IToken[];
  By: IToken[];
  expression: ExpressionCstNode[];
  Comma?: IToken[];
};

export interface EachCstNode extends CstNode {
  name: "each";
  children: EachCstChildren;
}

export type EachCstChildren = {
  Each: IToken[];
  name?: IToken[];
  Of?: IToken[];
  path?: PathCstNode[];
  Number?: (IToken)[];
  Range?: IToken[];
  list?: ListCstNode[];
  As?: IToken[];
  alias?: IToken[];
};

export interface PerCstNode extends CstNode {
  name: "per";
  children: PerCstChildren;
}

export type PerCstChildren = {
  Per: IToken[];
  path: PathCstNode[];
  As?: IToken[];
  alias?: IToken[];
  each?: EachCstNode[];
  count?: ExpressionCstNode[];
  When?: IToken[];
  when?: ExpressionCstNode[];
  At?: IToken[];
  Least?: IToken[];
  least?: IToken[];
  Every?: IToken[];
  every?: ExpressionCstNode[];
};

export interface SideCstNode extends CstNode {
  name: "side";
  children: SideCstChildren;
}

export type SideCstChildren = {
  entity: IToken[];
  As?: IToken[];
  alias?: IToken[];
};

export interface CountSourceCstNode extends CstNode {
  name: "countSource";
  children: CountSourceCstChildren;
}

export type CountSourceCstChildren = {
  Count: IToken[];
  expression: ExpressionCstNode[];
  Fixed?: IToken[];
  Over?: IToken[];
  over?: ExpressionCstNode[];
};

export interface ArrivingSourceCstNode extends CstNode {
  name: "arrivingSource";
  children: ArrivingSourceCstChildren;
}

export type ArrivingSourceCstChildren = {
  Arriving: IToken[];
  expression: ExpressionCstNode[];
};

export interface RowsSourceCstNode extends CstNode {
  name: "rowsSource";
  children: RowsSourceCstChildren;
}

export type RowsSourceCstChildren = {
  Rows: IToken[];
  From?: IToken[];
  file?: IToken[];
  rows?: RowsCstNode[];
};

export interface TreeSourceCstNode extends CstNode {
  name: "treeSource";
  children: TreeSourceCstChildren;
}

export type TreeSourceCstChildren = {
  Tree: IToken[];
  Roots: IToken[];
  roots: ExpressionCstNode[];
  Children: IToken[];
  children: ExpressionCstNode[];
  Depth: IToken[];
  depth: ExpressionCstNode[];
};

export interface CalendarSourceCstNode extends CstNode {
  name: "calendarSource";
  children: CalendarSourceCstChildren;
}

export type CalendarSourceCstChildren = {
  Calendar: IToken[];
  Over?: IToken[];
  expression?: ExpressionCstNode[];
  By?: IToken[];
  Unit?: IToken[];
};

export interface LinkSourceCstNode extends CstNode {
  name: "linkSource";
  children: LinkSourceCstChildren;
}

export type LinkSourceCstChildren = {
  Link: IToken[];
  side: (SideCstNode)[];
  Comma: IToken[];
  Count: IToken[];
  expression: ExpressionCstNode[];
};

export interface EachSourceCstNode extends CstNode {
  name: "eachSource";
  children: EachSourceCstChildren;
}

export type EachSourceCstChildren = {
  each: EachCstNode[];
  When?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface PerSourceCstNode extends CstNode {
  name: "perSource";
  children: PerSourceCstChildren;
}

export type PerSourceCstChildren = {
  per: (PerCstNode)[];
  Comma?: IToken[];
};

export interface SourceCstNode extends CstNode {
  name: "source";
  children: SourceCstChildren;
}

export type SourceCstChildren = {
  countSource?: CountSourceCstNode[];
  arrivingSource?: ArrivingSourceCstNode[];
  rowsSource?: RowsSourceCstNode[];
  treeSource?: TreeSourceCstNode[];
  calendarSource?: CalendarSourceCstNode[];
  linkSource?: LinkSourceCstNode[];
  eachSource?: EachSourceCstNode[];
  perSource?: PerSourceCstNode[];
};

export interface ChooserCstNode extends CstNode {
  name: "chooser";
  children: ChooserCstChildren;
}

export type ChooserCstChildren = {
  form?: (IToken)[];
  path?: PathCstNode[];
  expression?: (ExpressionCstNode)[];
  byWord?: IToken[];
  Desc?: IToken[];
};

export interface ModifierCstNode extends CstNode {
  name: "modifier";
  children: ModifierCstChildren;
}

export type ModifierCstChildren = {
  form?: (IToken)[];
  expression?: (ExpressionCstNode)[];
  By?: IToken[];
  Comma?: (IToken)[];
  shape?: ShapeCstNode[];
  On?: IToken[];
  event?: IToken[];
  text?: (IToken)[];
  LeftParenthesis?: IToken[];
  RightParenthesis?: IToken[];
  Delete?: IToken[];
  Set?: IToken[];
  Null?: IToken[];
  action?: IToken[];
};

export interface FieldCstNode extends CstNode {
  name: "field";
  children: FieldCstChildren;
}

export type FieldCstChildren = {
  role?: IToken[];
  name: IToken[];
  Colon: IToken[];
  type: TypeCstNode[];
  chooser?: ChooserCstNode[];
  Equals?: IToken[];
  expression?: ExpressionCstNode[];
  modifier?: ModifierCstNode[];
};

export interface OverrideCstNode extends CstNode {
  name: "override";
  children: OverrideCstChildren;
}

export type OverrideCstChildren = {
  name: IToken[];
  Equals: IToken[];
  expression: ExpressionCstNode[];
  modifier?: ModifierCstNode[];
};

export interface SegmentCstNode extends CstNode {
  name: "segment";
  children: SegmentCstChildren;
}

export type SegmentCstChildren = {
  label: LabelCstNode[];
  share: ShareCstNode[];
  LeftBrace: IToken[];
  override?: OverrideCstNode[];
  RightBrace: IToken[];
};

export interface SegmentsCstNode extends CstNode {
  name: "segments";
  children: SegmentsCstChildren;
}

export type SegmentsCstChildren = {
  Hidden?: IToken[];
  Segments: IToken[];
  name: IToken[];
  Colon?: IToken[];
  type?: TypeCstNode[];
  Exact?: IToken[];
  LeftBrace: IToken[];
  segment?: SegmentCstNode[];
  RightBrace: IToken[];
};

export interface KeyItemCstNode extends CstNode {
  name: "keyItem";
  children: KeyItemCstChildren;
}

export type KeyItemCstChildren = {
  form?: (IToken)[];
  LeftParenthesis: IToken[];
  name: IToken[];
  Comma?: IToken[];
  RightParenthesis: IToken[];
};

export interface CheckItemCstNode extends CstNode {
  name: "checkItem";
  children: CheckItemCstChildren;
}

export type CheckItemCstChildren = {
  Check: IToken[];
  label?: IToken[];
  expression: ExpressionCstNode[];
};

export interface PartitionItemCstNode extends CstNode {
  name: "partitionItem";
  children: PartitionItemCstChildren;
}

export type PartitionItemCstChildren = {
  form?: (IToken)[];
  By: IToken[];
  expression: ExpressionCstNode[];
};

export interface CopiedCstNode extends CstNode {
  name: "copied";
  children: CopiedCstChildren;
}

export type CopiedCstChildren = {
  name: IToken[];
  As?: IToken[];
  alias?: IToken[];
};

export interface CopyItemCstNode extends CstNode {
  name: "copyItem";
  children: CopyItemCstChildren;
}

export type CopyItemCstChildren = {
  Copy: IToken[];
  copied: CopiedCstNode[];
  Comma?: IToken[];
  From: IToken[];
  path: PathCstNode[];
};

export interface UseItemCstNode extends CstNode {
  name: "useItem";
  children: UseItemCstChildren;
}

export type UseItemCstChildren = {
  Use: IToken[];
  name: IToken[];
  As?: IToken[];
  pattern?: IToken[];
};

export interface ItemCstNode extends CstNode {
  name: "item";
  children: ItemCstChildren;
}

export type ItemCstChildren = {
  segments?: SegmentsCstNode[];
  keyItem?: KeyItemCstNode[];
  checkItem?: CheckItemCstNode[];
  partitionItem?: PartitionItemCstNode[];
  copyItem?: CopyItemCstNode[];
  useItem?: UseItemCstNode[];
  field?: FieldCstNode[];
};

export interface BodyCstNode extends CstNode {
  name: "body";
  children: BodyCstChildren;
}

export type BodyCstChildren = {
  LeftBrace: IToken[];
  item?: ItemCstNode[];
  RightBrace: IToken[];
};

export interface HeaderEntryCstNode extends CstNode {
  name: "headerEntry";
  children: HeaderEntryCstChildren;
}

export type HeaderEntryCstChildren = {
  name: IToken[];
  expression: ExpressionCstNode[];
  Comma?: IToken[];
};

export interface HeaderCstNode extends CstNode {
  name: "header";
  children: HeaderCstChildren;
}

export type HeaderCstChildren = {
  Schema: IToken[];
  name: IToken[];
  LeftBrace: IToken[];
  headerEntry?: HeaderEntryCstNode[];
  RightBrace: IToken[];
};

export interface ImportCstNode extends CstNode {
  name: "import";
  children: ImportCstChildren;
}

export type ImportCstChildren = {
  Import: IToken[];
  path: IToken[];
};

export interface EnumLabelCstNode extends CstNode {
  name: "enumLabel";
  children: EnumLabelCstChildren;
}

export type EnumLabelCstChildren = {
  label: LabelCstNode[];
  share?: ShareCstNode[];
  Comma?: IToken[];
};

export interface EnumCstNode extends CstNode {
  name: "enum";
  children: EnumCstChildren;
}

export type EnumCstChildren = {
  Enum: IToken[];
  name: IToken[];
  LeftBrace: IToken[];
  enumLabel?: EnumLabelCstNode[];
  RightBrace: IToken[];
};

export interface AxisCstNode extends CstNode {
  name: "axis";
  children: AxisCstChildren;
}

export type AxisCstChildren = {
  name: IToken[];
  Colon: IToken[];
  type: TypeCstNode[];
};

export interface ConstCstNode extends CstNode {
  name: "const";
  children: ConstCstChildren;
}

export type ConstCstChildren = {
  Const: IToken[];
  name: IToken[];
  LeftParenthesis?: IToken[];
  axis?: AxisCstNode[];
  Comma?: IToken[];
  RightParenthesis?: IToken[];
  Equals: IToken[];
  expression: ExpressionCstNode[];
};

export interface TableCstNode extends CstNode {
  name: "table";
  children: TableCstChildren;
}

export type TableCstChildren = {
  Table: IToken[];
  name: IToken[];
  LeftParenthesis: IToken[];
  axis: AxisCstNode[];
  Comma?: IToken[];
  RightParenthesis: IToken[];
  Linear?: IToken[];
  rows: RowsCstNode[];
};

export interface CurveCstNode extends CstNode {
  name: "curve";
  children: CurveCstChildren;
}

export type CurveCstChildren = {
  Curve: IToken[];
  name: IToken[];
  By: IToken[];
  axis: IToken[];
  Linear?: IToken[];
  rows: RowsCstNode[];
};

export interface FieldsCstNode extends CstNode {
  name: "fields";
  children: FieldsCstChildren;
}

export type FieldsCstChildren = {
  Fields: IToken[];
  name: IToken[];
  body: BodyCstNode[];
};

export interface EntityCstNode extends CstNode {
  name: "entity";
  children: EntityCstChildren;
}

export type EntityCstChildren = {
  Hidden?: IToken[];
  Entity: IToken[];
  name: IToken[];
  As?: IToken[];
  table?: IToken[];
  source: SourceCstNode[];
  shape?: ShapeCstNode[];
  History?: IToken[];
  body?: BodyCstNode[];
};

export interface TimingCstNode extends CstNode {
  name: "timing";
  children: TimingCstChildren;
}

export type TimingCstChildren = {
  form?: (IToken)[];
  expression?: ExpressionCstNode[];
  On?: IToken[];
  event?: IToken[];
  afterWord?: IToken[];
  after?: ExpressionCstNode[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  To?: IToken[];
  name: IToken[];
  timing: TimingCstNode[];
  Within?: IToken[];
  within?: ExpressionCstNode[];
  Chance?: IToken[];
  chance?: ExpressionCstNode[];
  When?: IToken[];
  when?: ExpressionCstNode[];
  shape?: ShapeCstNode[];
};

export interface StateCstNode extends CstNode {
  name: "state";
  children: StateCstChildren;
}

export type StateCstChildren = {
  State: IToken[];
  name: (IToken)[];
  Comma?: IToken[];
  LeftBrace: IToken[];
  clause?: ClauseCstNode[];
  RightBrace: IToken[];
};

export interface LifecycleCstNode extends CstNode {
  name: "lifecycle";
  children: LifecycleCstChildren;
}

export type LifecycleCstChildren = {
  Lifecycle: IToken[];
  entity: IToken[];
  As?: IToken[];
  alias?: IToken[];
  LeftBrace: IToken[];
  state?: StateCstNode[];
  clause?: ClauseCstNode[];
  RightBrace: IToken[];
};

export interface LevelsCstNode extends CstNode {
  name: "levels";
  children: LevelsCstChildren;
}

export type LevelsCstChildren = {
  Levels: IToken[];
  name: IToken[];
  factor: IToken[];
  Comma?: IToken[];
};

export interface MessErrorCstNode extends CstNode {
  name: "messError";
  children: MessErrorCstChildren;
}

export type MessErrorCstChildren = {
  rate?: (IToken)[];
  LeftParenthesis?: IToken[];
  expression?: ExpressionCstNode[];
  RightParenthesis?: IToken[];
  postfix: PostfixCstNode[];
};

export interface TargetCstNode extends CstNode {
  name: "target";
  children: TargetCstChildren;
}

export type TargetCstChildren = {
  path: PathCstNode[];
  Where?: IToken[];
  expression?: ExpressionCstNode[];
  Colon: IToken[];
  messError: MessErrorCstNode[];
  Comma?: IToken[];
};

export interface MessCstNode extends CstNode {
  name: "mess";
  children: MessCstChildren;
}

export type MessCstChildren = {
  Mess: IToken[];
  LeftBrace: IToken[];
  levels?: LevelsCstNode[];
  target?: TargetCstNode[];
  RightBrace: IToken[];
};

export interface CheckCstNode extends CstNode {
  name: "check";
  children: CheckCstChildren;
}

export type CheckCstChildren = {
  Check: IToken[];
  label?: IToken[];
  entity?: IToken[];
  Colon?: IToken[];
  expression: ExpressionCstNode[];
};

export interface ReportCstNode extends CstNode {
  name: "report";
  children: ReportCstChildren;
}

export type ReportCstChildren = {
  Report: IToken[];
  name: IToken[];
  title?: IToken[];
  chart: IToken[];
  query?: IToken[];
  Colon?: IToken[];
  measure?: ExpressionCstNode[];
  Comma?: (IToken)[];
  By?: IToken[];
  by?: ExpressionCstNode[];
  Where?: IToken[];
  where?: ExpressionCstNode[];
  Top?: IToken[];
  Number?: IToken[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  header?: HeaderCstNode[];
  import?: ImportCstNode[];
  enum?: EnumCstNode[];
  const?: ConstCstNode[];
  table?: TableCstNode[];
  curve?: CurveCstNode[];
  fields?: FieldsCstNode[];
  entity?: EntityCstNode[];
  lifecycle?: LifecycleCstNode[];
  mess?: MessCstNode[];
  check?: CheckCstNode[];
  report?: ReportCstNode[];
};

export interface FileCstNode extends CstNode {
  name: "file";
  children: FileCstChildren;
}

export type FileCstChildren = {
  declaration?: DeclarationCstNode[];
};
