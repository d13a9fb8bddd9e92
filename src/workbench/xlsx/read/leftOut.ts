/** What a file holds that is not shown here, and that a copy saved here no longer has. */
export const LEFT_OUT_KINDS = [
  "Chart",
  "Picture",
  "Comment",
  "PivotTable",
  "Control",
  "Macros",
  "ExternalLink",
  "DataConnection",
  "SheetOfAnotherKind",
  "Name",
  "ConditionalFormat",
  "Validation",
  "Sparkline",
  "FilterCriteria",
  "Password",
  "HiddenRest",
  "Outline",
  "ArrayFormula",
  "DataTable",
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** null: it belongs to the workbook. */
  readonly sheet: string | null;
  readonly count: number;
}
