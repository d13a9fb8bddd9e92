/**
 * What Excel, or the workbook as it stands, refused, as data: each code has a sentence in `writing` of each language. Excel's own message
 * is in Excel's language and written for programmers, so it only stands in `details`, for support.
 */
export interface Failure {
  readonly code: FailureCode;
  /** The sheet that it is about; empty when it is about the whole workbook. */
  readonly sheet: string;
  /** What was said, whatever stands in it. */
  readonly details: string;
  /** For support: codes and places in the program, and nothing that users have typed. Left out: the code tells all. */
  readonly trace?: readonly string[];
  /** What stands in the workbook now. */
  readonly workbook: Standing;
}

/** Every code that has a sentence of its own. Another one that Excel may send comes as "GeneralException", with the code in `details`. */
export type FailureCode = (typeof FAILURE_CODES)[number];

export const FAILURE_CODES = [
  // ours
  "WorkbookProtected",
  "SheetProtected",
  "NoInputSheet",
  "EarlierVersion",
  "LaterVersion",
  "BeingWritten",
  "BrokenOff",
  "LastSheet",
  "NoSuchPlace",
  "Cancelled",
  "NotLoaded",
  "Internal",
  // Excel's
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "Conflict",
  "ConnectionFailure",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Timeout",
  "UnsupportedOperation",
] as const;

/** What stands in the workbook after a command that failed. */
export type Standing =
  | { readonly type: "Untouched" }
  /** Everything is as it was, but that these sheets, by their tabs, lack the protection that they had. */
  | { readonly type: "PutBack"; readonly unprotected: readonly string[] }
  /** All that was asked for; what failed came after it. */
  | { readonly type: "Written" }
  /** These sheets may hold some of the old and some of the new. */
  | { readonly type: "HalfWritten"; readonly sheets: readonly string[] };
