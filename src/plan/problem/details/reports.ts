import type { OfMonth } from "../names";
/** What is not taken in: what stands in the cell, and the other cells of which the same is true. */
interface TypedInVain {
  readonly found: string;
  readonly also: readonly string[];
}

/** Reports and files that come back. */
export type ReportDetail =
  | { readonly type: "NotAWorkbook" }
  /** Nothing stands in the file. */
  | { readonly type: "EmptyFile" }
  /** A file of another kind that Excel can save as .xlsx; `.xls` is that of Excel 97 to 2003, and of WPS (.et). */
  | { readonly type: "OtherFormat"; readonly format: ".xls" | ".xlsb" | ".ods" | ".csv" | ".html" | ".xml" }
  /** Opens with a password only. */
  | { readonly type: "LockedWorkbook" }
  /** More of something than can be read; `most`: how much can. */
  | { readonly type: "HugeWorkbook"; readonly limit: "megabytes" | "cells" | "seconds"; readonly most: number }
  /** `part`: which file inside the file; "": the archive itself. */
  | { readonly type: "DamagedWorkbook"; readonly part: string }
  /** A sheet that cannot be read, beside others that can; `part`: as in DamagedWorkbook. */
  | { readonly type: "SheetUnread"; readonly sheet: string; readonly part: string }
  /** A cell for typing that holds a formula whose value is not in the file. */
  | { readonly type: "NotCalculated"; readonly formula: string }
  /** A cell for amounts that holds a day. */
  | { readonly type: "DayInCell"; readonly day: string; readonly number: string }
  | { readonly type: "NotAReport" }
  /** A sheet that is typed into, laid out by a later version in a way that this one does not know. */
  | { readonly type: "LaterLayout"; readonly sheet: string }
  /** A report of another plan than this one; `found` tells of which. */
  | { readonly type: "AnotherPlan"; readonly found: string }
  /** A report that was handed out before targets, clients or names changed. */
  | { readonly type: "OlderVersion" }
  /** Something else than what is for typing was changed on a report. */
  | { readonly type: "PrintedChanged"; readonly was: string; readonly found: string }
  | { readonly type: "RowMissing"; readonly client: string }
  | { readonly type: "ReportEmpty" }
  /** Whom a report names and the plan does not know; `meant`: the client who may be meant, left out: nobody can tell. */
  | { readonly type: "Prospect"; readonly name: string; readonly meant?: string }
  /** Several clients in a cell that is for one. */
  | { readonly type: "SeveralClients"; readonly name: string }
  /** A contract without a client. */
  | { readonly type: "SignedByNobody" }
  /** Typed where no line is. */
  | (TypedInVain & { readonly type: "OutsideLines" })
  /** Typed into a column that the form does not have. */
  | (TypedInVain & { readonly type: "OutsideColumns" })
  /** Typed where the form itself says or calculates something; `instead`: the heading under which it belongs. */
  | (TypedInVain & { readonly type: "OursTypedOver"; readonly instead: string })
  /** Sheets of these managers and the plan's lists were both changed since the sheets were made. */
  | { readonly type: "DecideFirst"; readonly managers: readonly string[] }
  /** A sheet that came twice and says the same. */
  | { readonly type: "SameAgain"; readonly other: string }
  | { readonly type: "DayOutsideMonth"; readonly found: string }
  /** Of a month that is closed: what it says changes the rest of the year. */
  | (OfMonth & { readonly type: "LateReport" })
  /** Both a monthly sheet and the list of actuals were typed into since the sheet was made. */
  | (OfMonth & { readonly type: "TypedTwice" })
  | (OfMonth & { readonly type: "ReportedTwice"; readonly manager: string; readonly other: string });
