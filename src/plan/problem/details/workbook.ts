/** The workbook. */
export type WorkbookDetail =
  /** A generated sheet of a period that the plan no longer has. */
  | { readonly type: "SheetLeftOver"; readonly sheet: string }
  /** A manager's own sheet, whose manager the plan no longer has. */
  | { readonly type: "NobodysSheet"; readonly sheet: string }
  /** It was to be corrected, but says something else than when it was checked. */
  | { readonly type: "CellChanged"; readonly found: string }
  /** Generated sheets that another plan made, which has been replaced. */
  | { readonly type: "OfEarlierPlan"; readonly sheets: readonly string[] }
  | { readonly type: "NoPageSetup" }
  /** Protecting it failed after everything was written. */
  | { readonly type: "NotProtected"; readonly sheet: string }
  /** Excel calculates only when it is asked to. */
  | { readonly type: "CalculatesByHand" }
  /**
   * A number that somebody typed over a sum of the plan, or what his `formula` answers. It stays in its cell; the plan says what it said.
   */
  | { readonly type: "WishFound"; readonly found: string; readonly planned: string; readonly formula: string | null }
  /** The same over the target that the whole plan is split from, which is changed where it is typed. */
  | { readonly type: "TargetWished"; readonly found: string; readonly planned: string; readonly formula: string | null }
  /** It is to become part of the plan, but does not stand there any more. */
  | { readonly type: "SplitChanged" }
  | { readonly type: "WishGone" }
  | { readonly type: "HoldGone"; readonly title: string }
  /** It stands over what the plan is not split by: its target, its buffers, or a sum of no single number. */
  | { readonly type: "WishElsewhere"; readonly found: string }
  | { readonly type: "WishNotNumber"; readonly found: string }
  /** Together with the others it cannot be had to the unit; `nearest` can. */
  | { readonly type: "WishMissed"; readonly found: string; readonly nearest: string }
  /** Something that stood where a generated sheet says something itself, which it says again. `found`: "" where it was cleared. */
  | { readonly type: "PutBack"; readonly found: string }
  /** So many more of them. */
  | { readonly type: "MorePutBack"; readonly count: number; readonly sheet: string }
  /** So many cells of an earlier version's sheet told the plan as it was before. `figures`: what stood in the first. */
  | { readonly type: "BroughtUpToDate"; readonly sheet: string; readonly count: number; readonly figures: string }
  /** A row or a column that left the plan stays, for what somebody typed on it. */
  | { readonly type: "LineKept"; readonly heading: string }
  /** A number, and so many more, on rows or columns of the user's between those of the plan. */
  | { readonly type: "NotPlanned"; readonly found: string; readonly more: number }
  /** A generated sheet of which it was not known what users had made of it: its codes are gone, the record is, or it had neither. */
  | { readonly type: "MadeAnew"; readonly sheet: string; readonly because: "codesGone" | "recordGone" }
  /** It stands where it stood, and what differs from the plan on it was taken for wishes. */
  | { readonly type: "SheetMended"; readonly sheet: string; readonly because: "codesGone" | "recordGone" }
  /** Its rows and columns could not be told any more; what stood there stands on another sheet. */
  | { readonly type: "SheetSetAside"; readonly sheet: string; readonly copy: string; readonly because: "codesGone" | "recordGone" }
  /** Something of the user's own, and so many cells more, on a sheet that had to be written whole. */
  | { readonly type: "OwnLost"; readonly sheet: string; readonly found: string; readonly more: number }
  /** A formula on a sheet of the user's own, and so many more there, that points at a row or a column of ours which has gone. */
  | { readonly type: "ReferenceGone"; readonly sheet: string; readonly cell: string; readonly found: string; readonly more: number }
  /** One, and so many more there, that points at something else by now; `now`: what it would have to say, null where nobody can tell. */
  | {
      readonly type: "ReferenceSlipped";
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly now: string | null;
      readonly more: number;
    }
  /** A monthly sheet without its hidden codes: nobody knows of which month it is, and nothing on it is read. */
  | { readonly type: "MonthUnknown"; readonly sheet: string }
  /** A sheet that was typed into was deleted, and what stood on it with it. */
  | { readonly type: "SheetGone"; readonly sheet: string }
  /** Entries of a list were removed by hand. */
  | { readonly type: "EntriesGone"; readonly sheet: string; readonly before: number; readonly now: number }
  /** The tie-out sheet could not be read after everything was written. */
  | { readonly type: "NotVerified"; readonly because: "Calculating" | "Unreadable" };
