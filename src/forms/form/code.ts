import type { Plan } from "../../plan/cube/plan";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { PersonalCode } from "../personal/personalCode";
import type { RecordCode } from "../records/recordCode";
import type { Line } from "./line";
import type { ShownNumber } from "./shownNumber";
import type { FormYear } from "./year";

/** What a form can do. */
export interface FormCode {
  /** The sheets that follow from the plan, where any are wanted. Sheets that are made of others have commands of their own. */
  readonly compile?: (year: FormYear, texts: Texts, proved: readonly ProvedLine[]) => readonly SheetSpec[];
  /** Of a sheet that grows in the course of the year: how it is laid out. */
  readonly records?: RecordCode;
  /** Of a sheet with settings of the plan file that the split does not depend on. */
  readonly settings?: SettingsCode;
  /** Of a sheet that somebody fills in for himself: how it is laid out. */
  readonly personal?: PersonalCode;
  /** What the tie-out proves about its sheets. */
  readonly ties?: (year: FormYear, metric: number, texts: Texts) => readonly Line[];
  /**
   * The number of the plan that a cell shows; null: none. @param at counted from the sheet's first cell; @param names what stands in the
   * row's first two columns
   */
  readonly explain?: (plan: Plan, texts: Texts, key: SheetKey, at: Position, names: readonly string[]) => ShownNumber | null;
}

/** How a sheet with settings is laid out. */
export interface SettingsCode {
  /** Whether there is anything to say on it. */
  readonly isSaid: (inputs: Inputs) => boolean;
  readonly compile: (inputs: Inputs, texts: Texts) => SheetSpec;
}

/** A line of one metric. */
export interface ProvedLine extends Line {
  readonly metric: number;
}
