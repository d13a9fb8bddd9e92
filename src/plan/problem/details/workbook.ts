/** The workbook. */
export type WorkbookDetail =
  /** A generated sheet of a period that the plan no longer has. */
  | { readonly type: "SheetLeftOver"; readonly sheet: string }
  /** A manager's own sheet, whose manager the plan no longer has. */
  | { readonly type: "NobodysSheet"; readonly sheet: string }
  | { readonly type: "NoPageSetup" }
  /** Protecting it failed after everything was written. */
  | { readonly type: "NotProtected"; readonly sheet: string }
  /** Excel calculates only when it is asked to. */
  | { readonly type: "CalculatesByHand" }
  /** The tie-out sheet could not be read after everything was written. */
  | { readonly type: "NotVerified"; readonly because: "Calculating" | "Unreadable" };
