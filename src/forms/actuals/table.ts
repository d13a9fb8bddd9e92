import type { RecordTable } from "../reading/recordTable";
import { ACTUALS } from "./form";

/** The table of actuals. */
export const ACTUALS_TABLE = {
  name: "TC_ActualRows",
  sheet: ACTUALS.keyOf(),
  list: "actuals",
  columns: ["month", "manager", "client", "product", "metric", "planned", "actual", "cancelled", "source"],
} as const satisfies RecordTable;
