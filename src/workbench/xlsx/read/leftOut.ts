/** What a file holds that is not shown here, and that a copy saved here no longer has. */
export type LeftOutKind =
  | "Chart"
  | "Picture"
  | "Comment"
  | "PivotTable"
  | "Control"
  | "Macros"
  | "ExternalLink"
  | "DataConnection"
  | "SheetOfAnotherKind"
  | "Name"
  | "ConditionalFormat"
  | "Validation"
  | "Sparkline"
  | "FilterCriteria"
  | "Password"
  | "HiddenRest"
  | "Outline"
  | "ArrayFormula"
  | "DataTable";

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** null: it belongs to the workbook. */
  readonly sheet: string | null;
  readonly count: number;
}
