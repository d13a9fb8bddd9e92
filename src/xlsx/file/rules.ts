/** Rules over cells as a file has them: which look they take when they say something, and what may be typed into them. */
import type { Area } from "../../sheet/place/place";
import type { Style } from "./looks";

export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
export type CellValueOperator =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqual" | "LessThanOrEqual";

export type FormatRule =
  | { readonly type: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly type: "CellValue"; readonly operator: CellValueOperator; readonly formula1: string; readonly formula2?: string }
  /** A formula as it reads in the upper left cell. */
  | { readonly type: "Custom"; readonly formula: string };

export interface FormatLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: Style["borders"];
}

export interface ConditionalFormatEntry {
  readonly areas: readonly Area[];
  readonly rule: FormatRule;
  readonly look: FormatLook;
  readonly stopIfTrue: boolean;
}

export type ValidationOperator =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";
export type ComparedKind = "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";

export type ValidationRule =
  /** `source`: entries separated by commas, or a reference with its leading `=`. */
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: ComparedKind;
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: "Custom"; readonly formula: string };

export interface Alert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: Alert;
  readonly prompt: Prompt;
}

/** How a cell is compared, in Office.js's words for conditional formats, and what files and the spreadsheet engine call it. */
export const COMPARISONS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const { GreaterThanOrEqual, LessThanOrEqual, ...alike } = COMPARISONS;

/** The same in its words for data validation. */
export const VALIDATION_COMPARISONS = { ...alike, GreaterThanOrEqualTo: GreaterThanOrEqual, LessThanOrEqualTo: LessThanOrEqual } as const;
