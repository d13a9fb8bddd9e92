import { actuals } from "./actuals/code";
import { changes } from "./changes/code";
import { checkSettings } from "./checkSettings/code";
import { dashboard } from "./dashboard/code";
import { F1 } from "./F1/code";
import { F2 } from "./F2/code";
import { F3 } from "./F3/code";
import { F4 } from "./F4/code";
import { F16 } from "./F16/code";
import { F17 } from "./F17/code";
import { F18 } from "./F18/code";
import type { FormCode } from "./form/code";
import type { FormId } from "./forms";
import { listCode } from "./lists/code";
import * as tables from "./lists/tables";
import { minimums } from "./minimums/code";
import { proposals } from "./proposals/code";
import { stages } from "./stages/code";
import { tieOut } from "./tieOut/code";
import { versions } from "./versions/code";

/** Made by a command of its own, and proved by nothing. */
const APART: FormCode = {};

/** What the forms can do, apart from what they are (`forms.ts`), which is light: who only asks whose a sheet is does not load this. */
export const CODE: Readonly<Record<FormId, FormCode>> = {
  Input: APART,
  InputClients: APART,
  InputMore: APART,
  Contents: APART,
  Proposals: proposals,
  Stages: stages,
  Changes: changes,
  Actuals: actuals,
  F1,
  F2,
  F3,
  Versions: versions,
  MinimumTargets: minimums,
  F4,
  F5: APART,
  F6: APART,
  F7: APART,
  F8: APART,
  Explained: APART,
  Directory: APART,
  Dashboard: dashboard,
  Progress: APART,
  Analysis: APART,
  Attainment: APART,
  ClientAnalysis: APART,
  CompetitorNews: APART,
  ClientCards: APART,
  F9: APART,
  F10: APART,
  Team: APART,
  TieOut: tieOut,
  F16,
  F17,
  F18,
  Contacts: listCode(tables.CONTACTS_TABLE),
  ClientFiles: listCode(tables.CLIENT_FILES_TABLE),
  Actions: listCode(tables.ACTIONS_TABLE),
  Visits: listCode(tables.VISITS_TABLE),
  VisitPlans: listCode(tables.VISIT_PLANS_TABLE),
  Tasks: listCode(tables.TASKS_TABLE),
  Log: listCode(tables.LOG_TABLE),
  Summaries: listCode(tables.SUMMARIES_TABLE),
  Absences: listCode(tables.ABSENCES_TABLE),
  Explanations: listCode(tables.EXPLANATIONS_TABLE),
  Competitors: listCode(tables.COMPETITORS_TABLE),
  History: listCode(tables.HISTORY_TABLE),
  FollowUps: listCode(tables.FOLLOW_UPS_TABLE),
  CheckLog: listCode(tables.CHECK_LOG_TABLE),
  Declined: listCode(tables.DECLINED_TABLE),
  CheckSettings: checkSettings,
  Findings: APART,
  Inquiry: APART,
};
