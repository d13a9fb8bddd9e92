/**
 * What the pane knows and shows, and how it changes: plain data and one pure function, without React or Office.
 * Example: the user presses Generate: Started → Progressed (sheet by sheet) → Ended with "Done" → the green line.
 */
import type { SelfTest } from "../../excel/selfTest/selfTest";
import type { Failure, Generated, LocatedProblem, Outcome, PlanSummary, Progress, SheetsMade } from "../../commands/outcome/outcome";
import type { Review } from "../../commands/months/reviewReports";
import type { ReturnedFile } from "../../commands/months/takeIn";
import type { SpreadWritten } from "../../commands/cells/applySpread";
import type { SpreadPreview } from "../../commands/cells/previewSpread";
import type { CellWhy } from "../../commands/plan/whyCell";
import type { Converted } from "../../commands/scores/convertFormulas";
import type { LabCards } from "../../commands/scores/scoreLab";
import type { YearState } from "../../commands/year/yearState";
import type { ChangeType } from "../../plan/file/planFile";
import { editedLab, freshLab, type Lab, type LabEdit } from "./lab";
import type { LanguageChoice } from "../surroundings/language";

/** The pane's tabs, in order: splitting the target, going through the year, and scoring it. */
export const TABS = ["split", "year", "score"] as const;
export type Tab = (typeof TABS)[number];

export interface Session {
  readonly language: LanguageChoice;
  readonly tab: Tab;
  readonly plan: PlanState;
  readonly year: YearView;
  readonly work: Work;
  /** How the last thing ended that the user asked for. */
  readonly report: Report | null;
  /** The tab that the report belongs to; it is not shown on the others. */
  readonly reportTab: Tab;
  readonly dialog: Dialog | null;
  /** What is being tried out; null: nothing yet. */
  readonly lab: Lab | null;
  /** What stands in the import box, kept so that a file with problems can be corrected there. */
  readonly importText: string;
  readonly returned: Returned;
}

/** Reports that came back: the files that were chosen, and what a look at them has found; null: not looked yet. */
export interface Returned {
  readonly files: readonly ReturnedFile[];
  readonly review: Review | null;
}

/** The plan in the workbook: not looked at yet, none, one that cannot be read as it stands, or a sound one. */
export type PlanState =
  | { readonly type: "Unknown" }
  | { readonly type: "None" }
  | { readonly type: "Draft" }
  | { readonly type: "Ready"; readonly summary: PlanSummary };

/** Where the year stands, as far as it was looked at. */
export type YearView =
  | { readonly type: "Unknown" }
  | { readonly type: "Ready"; readonly state: YearState }
  | { readonly type: "Problems"; readonly problems: readonly LocatedProblem[] };

export type Work =
  | { readonly type: "Idle" }
  | { readonly type: "Busy"; readonly task: Exclude<Task, Generating> }
  | { readonly type: "Generating"; readonly task: Generating; readonly progress: Progress | null; readonly cancelling: boolean };

export type Task =
  | "look"
  | "sample"
  | "new"
  | "import"
  | "export"
  | "check"
  | "generate"
  | "detail"
  | "goTo"
  | "why"
  | "spread"
  | "spreadWrite"
  | "address"
  | "selfTest"
  | Monthly
  | Changing
  | Scoring;

/** Tasks of the months: their plans, the dashboard, and reports that come back. */
export type Monthly = "monthly" | "dashboard" | "review" | "takeIn";

/** Tasks of the changes in the course of the year. */
export type Changing = "year" | "preview" | "change" | "undo" | "negotiate";

/** Tasks of the tab of scores. */
export type Scoring = "goalCards" | "scoreSheets" | "checkCards" | "convert" | "openLab" | "writeLab";

/** Tasks that read files or write sheets one after another and can be cancelled; the self-test does so with sheets of its own. */
const GENERATING = [
  "generate",
  "detail",
  "monthly",
  "dashboard",
  "review",
  "takeIn",
  "change",
  "undo",
  "negotiate",
  "goalCards",
  "scoreSheets",
  "selfTest",
] as const;
export type Generating = (typeof GENERATING)[number];

/** Tasks that put a plan into the workbook, and may first have to ask whether to replace the one that is there. */
export type Placing = "sample" | "new" | "import";

export type Report =
  | { readonly type: "Placed"; readonly task: Placing; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Checked"; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Generated"; readonly generated: Generated; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Why"; readonly found: CellWhy }
  | { readonly type: "Spread"; readonly preview: SpreadPreview }
  | { readonly type: "SpreadWritten"; readonly written: SpreadWritten }
  | {
      readonly type: "Made";
      readonly task: "goalCards" | "scoreSheets" | "writeLab";
      readonly made: SheetsMade;
      readonly notices: readonly LocatedProblem[];
    }
  | { readonly type: "CardsChecked"; readonly cards: number; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "Converted"; readonly converted: Converted; readonly notices: readonly LocatedProblem[] }
  | { readonly type: "SelfTested"; readonly result: SelfTest }
  | { readonly type: "Problems"; readonly problems: readonly LocatedProblem[] }
  | { readonly type: "Cancelled" }
  | { readonly type: "Failed"; readonly failure: Failure };

export type Dialog =
  /** `sheet`: the tab that holds the plan that is there. */
  | { readonly type: "Replace"; readonly task: Placing; readonly sheet: string }
  | { readonly type: "Import" }
  | { readonly type: "Export"; readonly text: string }
  | { readonly type: "Change"; readonly change: ChangeType }
  | { readonly type: "Negotiate" }
  | { readonly type: "Undo" }
  | { readonly type: "SelfTest" };

export type SessionEvent =
  | { readonly type: "TabChosen"; readonly tab: Tab }
  | { readonly type: "Started"; readonly task: Task }
  | { readonly type: "Progressed"; readonly progress: Progress }
  | { readonly type: "CancelAsked" }
  | { readonly type: "Ended"; readonly end: End }
  | { readonly type: "DialogOpened"; readonly dialog: Dialog }
  | { readonly type: "DialogClosed" }
  | { readonly type: "ImportTextChanged"; readonly text: string }
  | { readonly type: "LabEdited"; readonly edit: LabEdit }
  | { readonly type: "ReturnedChosen"; readonly files: readonly ReturnedFile[] }
  | { readonly type: "LanguageChosen"; readonly language: LanguageChoice };

/** A task together with how it ended. */
export type End =
  | { readonly task: Placing | "look" | "check"; readonly outcome: Outcome<PlanSummary> }
  | {
      readonly task: "generate" | "detail" | "monthly" | "dashboard" | "takeIn" | "change" | "undo" | "negotiate";
      readonly outcome: Outcome<Generated>;
    }
  | { readonly task: "goalCards" | "scoreSheets" | "writeLab"; readonly outcome: Outcome<SheetsMade> }
  | { readonly task: "checkCards"; readonly outcome: Outcome<number> }
  | { readonly task: "convert"; readonly outcome: Outcome<Converted> }
  | { readonly task: "openLab"; readonly outcome: Outcome<LabCards> }
  | { readonly task: "review"; readonly outcome: Outcome<Review> }
  | { readonly task: "export"; readonly outcome: Outcome<string> }
  | { readonly task: "why"; readonly outcome: Outcome<CellWhy> }
  | { readonly task: "spread"; readonly outcome: Outcome<SpreadPreview> }
  | { readonly task: "spreadWrite"; readonly outcome: Outcome<SpreadWritten> }
  | { readonly task: "address"; readonly outcome: Outcome<string> }
  | { readonly task: "goTo"; readonly outcome: Outcome<null> }
  | { readonly task: "selfTest"; readonly outcome: Outcome<SelfTest> }
  | { readonly task: "year"; readonly outcome: Outcome<YearState> }
  /** What comes of it stands in the dialog that asked. */
  | { readonly task: "preview"; readonly outcome: Outcome<unknown> };

const NOTHING_RETURNED: Returned = { files: [], review: null };

export function firstSession(language: LanguageChoice): Session {
  return {
    language,
    tab: "split",
    plan: { type: "Unknown" },
    year: { type: "Unknown" },
    work: { type: "Idle" },
    report: null,
    reportTab: "split",
    dialog: null,
    lab: null,
    importText: "",
    returned: NOTHING_RETURNED,
  };
}

/** The session after an event. */
export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "TabChosen":
      return { ...session, tab: event.tab };
    case "Started":
      return {
        ...session,
        tab: tabOf(event.task) ?? session.tab,
        work: startOf(event.task),
        report: keepsReport(event.task) ? session.report : null,
      };
    case "Progressed":
      return session.work.type === "Generating" ? { ...session, work: { ...session.work, progress: event.progress } } : session;
    case "CancelAsked":
      return session.work.type === "Generating" ? { ...session, work: { ...session.work, cancelling: true } } : session;
    case "Ended":
      return afterEnd({ ...session, work: { type: "Idle" } }, event.end);
    case "DialogOpened":
      return { ...session, dialog: event.dialog };
    case "DialogClosed":
      return { ...session, dialog: null };
    case "ImportTextChanged":
      return { ...session, importText: event.text };
    case "LabEdited":
      return session.lab === null ? session : { ...session, lab: editedLab(session.lab, event.edit) };
    case "ReturnedChosen":
      return { ...session, returned: { files: event.files, review: null } };
    case "LanguageChosen":
      return { ...session, language: event.language };
  }
}

/** The tab where a task is asked for, which comes to the front when a button on the ribbon asks; null: any. */
function tabOf(task: Task): Tab | null {
  switch (task) {
    case "look":
    case "goTo":
    case "selfTest":
    // What the year holds is read again after everything that may have changed it, on whatever tab that was asked for.
    case "year":
    case "preview":
      return null;
    case "goalCards":
    case "scoreSheets":
    case "checkCards":
    case "convert":
    case "openLab":
    case "writeLab":
      return "score";
    case "monthly":
    case "dashboard":
    case "review":
    case "takeIn":
    case "change":
    case "undo":
    case "negotiate":
      return "year";
    default:
      return "split";
  }
}

function startOf(task: Task): Work {
  return isGenerating(task) ? { type: "Generating", task, progress: null, cancelling: false } : { type: "Busy", task };
}

function isGenerating(task: Task): task is Generating {
  return GENERATING.some((each) => each === task);
}

/** Looking around, exporting, jumping to a cell and asking where the selection is, and reading the scores leave what is shown in place. */
function keepsReport(task: Task): boolean {
  return (
    task === "look" ||
    task === "export" ||
    task === "goTo" ||
    task === "address" ||
    task === "openLab" ||
    task === "year" ||
    task === "preview"
  );
}

function afterEnd(session: Session, end: End): Session {
  const { outcome } = end;
  if (end.task === "preview") return session;
  if (end.task === "year" && outcome.type === "Problems") return { ...session, year: { type: "Problems", problems: outcome.problems } };
  switch (outcome.type) {
    case "Done":
      return afterDone(session, end);
    case "Problems":
      return afterProblems(session, end.task, outcome.problems);
    case "Failed":
      return afterFailure(session, end.task, outcome.failure);
    case "Cancelled":
      return reported(session, end.task, { type: "Cancelled" });
    case "InputExists":
      return isPlacing(end.task) ? { ...session, dialog: { type: "Replace", task: end.task, sheet: outcome.sheet } } : session;
  }
}

function afterDone(session: Session, end: End): Session {
  if (end.outcome.type !== "Done") return session;
  const { notices } = end.outcome;
  switch (end.task) {
    case "year":
      return { ...session, year: { type: "Ready", state: end.outcome.value } };
    case "preview":
      return session;
    case "review":
      return { ...session, returned: { ...session.returned, review: end.outcome.value } };
    case "takeIn":
      return reported({ ...session, returned: NOTHING_RETURNED }, end.task, { type: "Generated", generated: end.outcome.value, notices });
    case "generate":
    case "detail":
    case "monthly":
    case "dashboard":
    case "undo":
      return reported(session, end.task, { type: "Generated", generated: end.outcome.value, notices });
    case "change":
    case "negotiate":
      return reported({ ...session, dialog: null }, end.task, { type: "Generated", generated: end.outcome.value, notices });
    case "goalCards":
    case "scoreSheets":
    case "writeLab":
      return reported(session, end.task, { type: "Made", task: end.task, made: end.outcome.value, notices });
    case "checkCards":
      return reported(session, end.task, { type: "CardsChecked", cards: end.outcome.value, notices });
    case "convert":
      return reported(session, end.task, { type: "Converted", converted: end.outcome.value, notices });
    case "openLab":
      return { ...session, lab: freshLab(end.outcome.value) };
    case "export":
      return { ...session, dialog: { type: "Export", text: end.outcome.value } };
    case "why":
      return reported(session, end.task, { type: "Why", found: end.outcome.value });
    case "spread":
      return reported(session, end.task, { type: "Spread", preview: end.outcome.value });
    case "spreadWrite":
      return reported(session, end.task, { type: "SpreadWritten", written: end.outcome.value });
    case "selfTest":
      return reported(session, end.task, { type: "SelfTested", result: end.outcome.value });
    case "address":
    case "goTo":
      return session;
    case "look":
      return { ...session, plan: { type: "Ready", summary: end.outcome.value } };
    case "check":
      return reported({ ...session, plan: { type: "Ready", summary: end.outcome.value } }, end.task, { type: "Checked", notices });
    case "new":
      // An empty plan has nothing to sum up yet.
      return reported({ ...session, plan: { type: "Draft" } }, end.task, { type: "Placed", task: "new", notices });
    case "sample":
    case "import":
      return reported({ ...session, plan: { type: "Ready", summary: end.outcome.value }, importText: "" }, end.task, {
        type: "Placed",
        task: end.task,
        notices,
      });
  }
}

/**
 * Problems of the sheet make its plan a draft; those of a file that was to be
 * imported, or that stand nowhere, leave the sheet's plan as it was.
 */
function afterProblems(session: Session, task: Task, problems: readonly LocatedProblem[]): Session {
  if (task === "import" || problems.every(({ place }) => place?.sheet !== "Input"))
    return reported(session, task, { type: "Problems", problems });
  const drafted: Session = { ...session, plan: { type: "Draft" } };
  return task === "look" ? drafted : reported(drafted, task, { type: "Problems", problems });
}

function afterFailure(session: Session, task: Task, failure: Failure): Session {
  const plan: PlanState = failure.code === "NoInputSheet" ? { type: "None" } : session.plan;
  if (task === "look") return { ...session, plan };
  // What is done all the same must not be offered once more.
  const asked: Session =
    failure.workbook.type === "Written"
      ? { ...session, dialog: null, returned: task === "takeIn" ? NOTHING_RETURNED : session.returned }
      : session;
  return reported({ ...asked, plan }, task, { type: "Failed", failure });
}

/** Whether what the report tells of may have changed the plan that stands in the workbook. */
export function hasChanged(report: Report | null): boolean {
  return report?.type === "Generated" || (report?.type === "Failed" && report.failure.workbook.type !== "Untouched");
}

function reported(session: Session, task: Task, report: Report): Session {
  return { ...session, report, reportTab: tabOf(task) ?? session.tab };
}

function isPlacing(task: Task): task is Placing {
  return task === "sample" || task === "new" || task === "import";
}
