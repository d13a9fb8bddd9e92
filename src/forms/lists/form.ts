import { oneSheet, type Form } from "../form/form";
import { INPUT } from "../input/form";
import type { Texts } from "../texts";

/**
 * Record sheets of what managers plan and report, one for each list of the plan file. The split does not depend on them, so they are read
 * only when something asks for them, however long they are.
 */
const listForm = <const Id extends string>(id: Id, list: keyof Texts["forms"]["lists"]) =>
  ({
    ...oneSheet(id),
    typing: "records",
    apart: true,
    title: ({ forms }: Texts) => forms.lists[list],
    behind: INPUT.keyOf(),
    secondMark: `TC_${id}_Area`,
  }) as const satisfies Form;

export const CONTACTS = listForm("Contacts", "contacts");
export const CLIENT_FILES = listForm("ClientFiles", "clientFiles");
export const ACTIONS = listForm("Actions", "actions");
export const VISITS = listForm("Visits", "visits");
export const VISIT_PLANS = listForm("VisitPlans", "visitPlans");
export const TASKS = listForm("Tasks", "tasks");
export const LOG = listForm("Log", "log");
export const SUMMARIES = listForm("Summaries", "summaries");
export const ABSENCES = listForm("Absences", "absences");
export const EXPLANATIONS = listForm("Explanations", "explanations");
export const COMPETITORS = listForm("Competitors", "competitors");
export const HISTORY = listForm("History", "history");
export const FOLLOW_UPS = listForm("FollowUps", "followUps");
export const CHECK_LOG = listForm("CheckLog", "checkLog");
export const DECLINED = listForm("Declined", "declined");
