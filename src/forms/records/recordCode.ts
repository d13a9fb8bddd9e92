import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { RecordTable } from "../reading/recordTable";
import type { PlacedColumn } from "./ownColumns";

/** What the record sheets are laid out from. */
export interface RecordYear {
  readonly inputs: Inputs;
  /** Null: nothing was split yet, so there is no plan to set beside what was reported. */
  readonly course: Course | null;
  /** What the split issues to the manager of each proposal. */
  readonly issued: readonly (number | null)[];
}

/** How a sheet is laid out that grows in the course of the year and holds one list of the plan file. */
export interface RecordCode {
  readonly table: RecordTable;
  readonly compile: (year: RecordYear, texts: Texts, own: readonly PlacedColumn[]) => SheetSpec;
  /** What each row speaks of, by which it is known again wherever it stands. */
  readonly rowKeys: (inputs: Inputs) => readonly string[];
  /** The column of an entry's field as the sheet is written. */
  readonly columnOf: (inputs: Inputs, entry: number, field: string | number | undefined) => number;
}
