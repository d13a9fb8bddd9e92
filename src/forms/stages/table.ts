import type { RecordTable } from "../reading/recordTable";
import { STAGES } from "./form";

/** The table of stages. */
export const STAGES_TABLE = {
  name: "TC_StageRows",
  sheet: STAGES.keyOf(),
  list: "stages",
  columns: ["manager", "stage", "date", "by", "gap", "note", "figures", "issued"],
} as const satisfies RecordTable;
