import { parseCheckSettings } from "./checkSettings/parseCheckSettings";
import { parseF16 } from "./F16/parseF16";
import { parseF17 } from "./F17/parseF17";
import { parseF18 } from "./F18/parseF18";
import type { FormReader } from "./form/reader";
import type { FormId } from "./forms";
import { listReader } from "./lists/code";
import * as tables from "./lists/tables";
import { READERS } from "./readers";

/** Every form whose sheets are part of the plan file, also those that are read only when something asks for them. */
export const ALL_READERS: Readonly<Partial<Record<FormId, FormReader>>> = {
  ...READERS,
  F16: { list: "priorities", read: parseF16 },
  F17: { list: "timeLedgers", read: parseF17 },
  F18: { list: "workPlans", read: parseF18 },
  Contacts: listReader(tables.CONTACTS_TABLE),
  ClientFiles: listReader(tables.CLIENT_FILES_TABLE),
  Actions: listReader(tables.ACTIONS_TABLE),
  Visits: listReader(tables.VISITS_TABLE),
  VisitPlans: listReader(tables.VISIT_PLANS_TABLE),
  Tasks: listReader(tables.TASKS_TABLE),
  Log: listReader(tables.LOG_TABLE),
  Summaries: listReader(tables.SUMMARIES_TABLE),
  Absences: listReader(tables.ABSENCES_TABLE),
  Explanations: listReader(tables.EXPLANATIONS_TABLE),
  Competitors: listReader(tables.COMPETITORS_TABLE),
  History: listReader(tables.HISTORY_TABLE),
  FollowUps: listReader(tables.FOLLOW_UPS_TABLE),
  CheckLog: listReader(tables.CHECK_LOG_TABLE),
  Declined: listReader(tables.DECLINED_TABLE),
  CheckSettings: { list: null, read: (sheet, _, references) => parseCheckSettings(sheet, references) },
};
