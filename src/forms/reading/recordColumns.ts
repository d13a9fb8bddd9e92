/**
 * The tables of what the year brings, each on a sheet of its own, and their columns in order: targets that are negotiated, changes that
 * were decided, and what the months brought.
 */
export const RECORD_COLUMNS = {
  TC_ProposalRows: ["manager", "metric", "product", "issued", "proposed", "gap", "agreed", "note"],
  TC_ChangeRows: [
    ...["number", "date", "type", "reason", "metric", "product", "manager", "client", "month", "before", "total", "by", "note"],
    ...["absorbedBy", "to", "placeholder", "closed", "remainders", "whenOver", "shape", "area", "share", "ramp"],
  ],
  TC_ActualRows: ["month", "manager", "client", "product", "metric", "planned", "actual", "cancelled"],
} as const;

export type RecordTable = keyof typeof RECORD_COLUMNS;

/** The sheet that a table stands on. */
export const RECORD_SHEETS = {
  TC_ProposalRows: "Proposals",
  TC_ChangeRows: "Changes",
  TC_ActualRows: "Actuals",
} as const satisfies Readonly<Record<RecordTable, string>>;

/** A record sheet and the list of the plan file that it holds. */
export const RECORD_LISTS = { Proposals: "proposals", Changes: "changes", Actuals: "actuals" } as const;
export type RecordSheet = keyof typeof RECORD_LISTS;
