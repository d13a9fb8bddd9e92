import type { RecordTable } from "../reading/recordTable";
import { CHANGES } from "./form";

/** The table of changes. */
export const CHANGES_TABLE = {
  name: "TC_ChangeRows",
  sheet: CHANGES.keyOf(),
  list: "changes",
  columns: [
    ...["number", "date", "type", "reason", "metric", "product", "manager", "client", "month", "before", "total", "by", "note"],
    ...["absorbedBy", "to", "placeholder", "closed", "remainders", "whenOver", "shape", "area", "share", "ramp"],
  ],
} as const satisfies RecordTable;
