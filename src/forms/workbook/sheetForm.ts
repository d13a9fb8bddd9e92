import type { SheetKey } from "../../sheet/spec";
import { isPeriodF3 } from "../F3/F3";
import { managerForm, type ManagerForm } from "../parts/managerKey";
import { RECORD_LISTS, type RecordSheet } from "../reading/recordColumns";

/** What a sheet of ours is for, whichever period or manager it belongs to. */
export type SheetForm = (typeof SINGLE)[number] | RecordSheet | ManagerForm;

/** Of which there is one; F3 has one more per period that is asked for. */
const SINGLE = ["Input", "F1", "F2", "F3", "MinimumTargets", "Versions", "Dashboard", "Team", "TieOut"] as const;

/** The form of a sheet: "F3" for "F3_03", "F9" for "F9_61753cd7". Null for a key of no form that there is today. */
export function sheetForm(key: SheetKey): SheetForm | null {
  if (isPeriodF3(key)) return "F3";
  return managerForm(key) ?? [...SINGLE, ...(Object.keys(RECORD_LISTS) as readonly RecordSheet[])].find((one) => one === key) ?? null;
}
