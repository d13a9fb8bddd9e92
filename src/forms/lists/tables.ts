import type { Language } from "../../plan/inputs/inputs";
import type { Execution } from "../../plan/inputs/execution";
import type { WordedTable } from "../reading/recordTable";
import * as forms from "./form";
import { words as en } from "./words/words.en";
import { words as zhCN } from "./words/words.zh-CN";

const WORDS: Readonly<Record<Language, typeof en>> = { "zh-CN": zhCN, en };

export type Choices = keyof (typeof en)["choices"];

/**
 * How a cell of a column is read and written. `ordinal`: a number that counts nothing; `rating`: one, or words; `choices`: several words of
 * a list; `clients`: several names.
 */
export type CellKind =
  | "text"
  | "time"
  | "date"
  | "number"
  | "ordinal"
  | "rating"
  | "hours"
  | "month"
  | "amount"
  | "manager"
  | "client"
  | "clients"
  | "product"
  | "metric"
  | "yesNo"
  | "numbers"
  | "code"
  | { readonly choice: Choices }
  | { readonly choices: Choices };

/** A list of the plan file on a sheet of its own. A column is a field of its entries: `goal.metric` stands within `goal`. */
export interface ListTable extends WordedTable {
  readonly kinds: Readonly<Record<string, CellKind>>;
  /** Its first columns, which stay in view and stand on every page. Left out: none. */
  readonly lead?: number;
  /** What an entry may have several of, each in a row of its own; and by which fields rows are known to be of one entry. */
  readonly several?: { readonly field: string; readonly by: string };
}

type Listed = Exclude<keyof typeof en & keyof Execution, "choices">;

function table(list: Listed, name: `TC_${string}`, form: { readonly keyOf: () => string }, kinds: ListTable["kinds"]): ListTable {
  return { name, sheet: form.keyOf(), list, columns: Object.keys(kinds), kinds, words: { "zh-CN": zhCN[list], en: en[list] } };
}

/** What cells may say, in every language. */
export function choiceWords(of: Choices): Readonly<Record<Language, Readonly<Record<string, string>>>> {
  return { "zh-CN": WORDS["zh-CN"].choices[of], en: WORDS.en.choices[of] };
}

/** Whose it was and where, which visits and what came of them have in common. */
const WHERE = { manager: "manager", date: "date", time: "time", place: "text", client: "client" } as const;

export const CONTACTS_TABLE = table("contacts", "TC_ContactRows", forms.CONTACTS, {
  client: "client",
  name: "text",
  title: "text",
  phone: "text",
  role: { choice: "role" },
});

export const CLIENT_FILES_TABLE: ListTable = {
  ...table("clientFiles", "TC_ClientFileRows", forms.CLIENT_FILES, {
    client: "client",
    industry: "text",
    staff: "number",
    address: "text",
    "contracts.product": "product",
    "contracts.users": "number",
    "contracts.from": "date",
    "contracts.to": "date",
    competitorProducts: "text",
    needs: "text",
    note: "text",
    left: "month",
    leftReason: "text",
    updated: "date",
  }),
  several: { field: "contracts", by: "client" },
};

export const ACTIONS_TABLE: ListTable = {
  ...table("actions", "TC_ActionRows", forms.ACTIONS, {
    manager: "manager",
    "goal.metric": "metric",
    "goal.product": "product",
    "goal.client": "client",
    "goal.horizon": { choice: "horizon" },
    "goal.from": "month",
    "goal.to": "month",
    what: "text",
    obstacles: "text",
    clients: "clients",
    why: "text",
    when: "text",
    how: "text",
    hours: "hours",
    "support.people": "text",
    "support.money": "text",
    "support.goods": "text",
    "support.information": "text",
    "support.policy": "text",
    preparation: "text",
    status: { choice: "actionStatus" },
    "forecast.client": "client",
    "forecast.product": "product",
    "forecast.metric": "metric",
    "forecast.month": "month",
    "forecast.amount": "amount",
    "forecast.id": "code",
    id: "code",
  }),
  several: { field: "forecast", by: "id" },
  lead: 4,
};

export const VISITS_TABLE = table("visits", "TC_VisitRows", forms.VISITS, {
  ...WHERE,
  contact: "text",
  title: "text",
  phone: "text",
  purpose: "text",
  results: { choices: "results" },
  status: { choice: "visitStatus" },
  movedTo: "date",
  by: { choice: "by" },
  reason: "text",
  id: "code",
});

export const VISIT_PLANS_TABLE = table("visitPlans", "TC_VisitPlanRows", forms.VISIT_PLANS, {
  client: "client",
  month: "month",
  count: "number",
});

export const TASKS_TABLE = table("tasks", "TC_TaskRows", forms.TASKS, {
  manager: "manager",
  date: "date",
  line: "ordinal",
  time: "time",
  task: "text",
  status: { choice: "taskStatus" },
  rating: "rating",
  important: "yesNo",
  urgent: "yesNo",
  hours: "hours",
  id: "code",
});

export const LOG_TABLE = table("log", "TC_LogRows", forms.LOG, {
  ...WHERE,
  content: "text",
  purpose: "text",
  result: "text",
  visit: "code",
  id: "code",
});

export const SUMMARIES_TABLE = table("summaries", "TC_SummaryRows", forms.SUMMARIES, {
  manager: "manager",
  kind: { choice: "report" },
  from: "date",
  to: "date",
  text: "text",
  submitted: "date",
  received: "date",
});

export const ABSENCES_TABLE = table("absences", "TC_AbsenceRows", forms.ABSENCES, {
  manager: "manager",
  from: "date",
  to: "date",
  kind: { choice: "absence" },
});

export const EXPLANATIONS_TABLE = table("explanations", "TC_ExplanationRows", forms.EXPLANATIONS, {
  manager: "manager",
  month: "month",
  metric: "metric",
  product: "product",
  client: "client",
  reason: "text",
  catchUp: "text",
  agreed: "yesNo",
});

export const COMPETITORS_TABLE = table("competitors", "TC_CompetitorRows", forms.COMPETITORS, {
  manager: "manager",
  date: "date",
  client: "client",
  competitor: "text",
  news: "text",
  product: "product",
  source: "text",
  credibility: { choice: "credibility" },
  impact: "text",
  action: "text",
  outcome: "text",
  id: "code",
});

export const HISTORY_TABLE = table("history", "TC_HistoryRows", forms.HISTORY, {
  manager: "manager",
  client: "client",
  month: "month",
  visits: "number",
  signed: "number",
  cancelled: "number",
});

export const FOLLOW_UPS_TABLE = table("followUps", "TC_FollowUpRows", forms.FOLLOW_UPS, {
  finding: "text",
  rule: "ordinal",
  manager: "manager",
  from: "date",
  to: "date",
  fact: "text",
  answer: "text",
  how: { choice: "how" },
  date: "date",
  by: "text",
  outcome: { choice: "findingOutcome" },
  note: "text",
  st: "yesNo",
});

export const CHECK_LOG_TABLE = table("checkLog", "TC_CheckLogRows", forms.CHECK_LOG, { on: "date", by: "text", rules: "numbers" });

export const DECLINED_TABLE = table("declined", "TC_DeclinedRows", forms.DECLINED, {
  on: "date",
  manager: "manager",
  entry: "text",
  field: "text",
  text: "text",
  id: "code",
});
