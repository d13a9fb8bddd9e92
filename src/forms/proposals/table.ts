import type { RecordTable } from "../reading/recordTable";
import { PROPOSALS } from "./form";

/** The table of proposals. */
export const PROPOSALS_TABLE = {
  name: "TC_ProposalRows",
  sheet: PROPOSALS.keyOf(),
  list: "proposals",
  columns: ["manager", "metric", "product", "issued", "proposed", "gap", "agreed", "note"],
} as const satisfies RecordTable;
