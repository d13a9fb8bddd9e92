import type { Steps } from "../../plan/steps/steps";
import type { SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { References } from "../reading/reference";
import type { ParsedRecords } from "../records/recordReader";

/** How a form's sheets are read that hold a list of the plan file. */
export interface FormReader {
  /** In the plan file; null: a sheet with settings alone. */
  readonly list: string | null;
  /** In steps where there may be hundreds of thousands of rows. */
  readonly read: (sheet: Reading, key: SheetKey, references: References) => ParsedRecords | Steps<ParsedRecords>;
}
