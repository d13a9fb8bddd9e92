/** The plan in the workbook: looked at, put in, handed out, checked and split. */
import type { LocatedProblem, PlanSummary } from "../../commands/outcome/outcome";
import type { CellToMend } from "../../commands/problems/mend";
import type { Placing } from "../session/session";
import { drafted, generated, isDraft, listed, lookAgain, markAgain, nothing, planAgain } from "./afterwards";
import { kept, seenFirst, task, type Changes, type Done } from "./task";
import { F1 } from "../../forms/F1/form";

/** Whether a plan that is there already may be replaced; if not, the user is asked. */
interface Replacing {
  readonly replace: boolean;
}
const ASK: Replacing = { replace: false };

const closesDialog = (): Changes => ({ dialog: null });

/** What is split next is at another place than what asked, but for a question whether to replace what is there. */
const placed =
  (name: Placing) =>
  ({ value, notices }: Done<PlanSummary>): Changes => ({
    place: "split",
    plan: { type: "Ready", summary: value },
    importText: "",
    checked: null,
    report: { type: "Placed", task: name, notices },
  });

const checked = ({ value, notices }: Done<PlanSummary>): Changes => ({
  plan: { type: "Ready", summary: value },
  report: { type: "Checked", notices },
});

export const planTasks = {
  /** Sees what plan the workbook holds, without telling about problems. */
  look: task({
    command: "check",
    load: () => import("../../commands/plan/check"),
    place: null,
    keepsReport: true,
    run: (check) => check(),
    after: ({ value }) => ({ plan: { type: "Ready", summary: value } }),
    // A workbook that is opened with a plan that is not complete is prepared first.
    refused: (problems: readonly LocatedProblem[], { plan, place: shown }) =>
      isDraft(problems) ? { plan: { type: "Draft" }, place: plan.type === "Unknown" ? "prepare" : shown } : listed(problems),
    failed: ({ code }) => (code === "NoInputSheet" ? { plan: { type: "None" } } : {}),
    // Until there is nothing more to say of it, and whenever something may have gone wrong.
    again: ({ plan, opening: { found }, report }) =>
      plan.type !== "None" && (found?.type !== "Current" || report?.type === "Failed") ? ["opening"] : [],
    anew: {
      given: ({ plan }) => (plan.type === "Ready" || plan.type === "Draft" ? [] : null),
      then: (outcome, { plan, split }) => {
        if (outcome.type === "Done") return { plan: kept(plan, { type: "Ready", summary: outcome.value }) };
        if (outcome.type === "Problems") return isDraft(outcome.problems) ? { plan: { type: "Draft" } } : {};
        return outcome.type === "Failed" && outcome.failure.code === "NoInputSheet" ? { plan: { type: "None" }, split: split && null } : {};
      },
    },
  }),
  sample: task({
    command: "sample",
    load: () => import("../../commands/plan/sample"),
    place: null,
    run: (sample, { language }, replacing: Replacing = ASK) => sample(language, replacing),
    started: closesDialog,
    after: (end, { tourIsDue }) => ({ ...placed("sample")(end), ...(tourIsDue && { tourIsDue: false, beside: "tour" }) }),
    again: planAgain,
  }),
  new: task({
    command: "newPlan",
    load: () => import("../../commands/plan/newPlan"),
    place: null,
    run: (newPlan, { language }, replacing: Replacing = ASK) => newPlan(language, replacing),
    started: closesDialog,
    // An empty plan has nothing to sum up yet.
    after: ({ notices }) => ({
      place: "prepare",
      plan: { type: "Draft" },
      checked: null,
      report: { type: "Placed", task: "new", notices },
    }),
    again: planAgain,
  }),
  import: task({
    command: "importPlan",
    load: () => import("../../commands/plan/importPlan"),
    place: null,
    isCancellable: true,
    run: (importPlan, { options: { onProgress, signal }, session }, replacing: Replacing = ASK) =>
      importPlan(session.importText, replacing, { onProgress, signal }),
    started: closesDialog,
    after: placed("import"),
    refused: listed,
    again: planAgain,
  }),
  export: task({
    command: "exportPlan",
    load: () => import("../../commands/plan/exportPlan"),
    place: "prepare",
    keepsReport: true,
    run: (exportPlan) => exportPlan(),
    after: ({ value }) => ({ dialog: { type: "Export", text: value } }),
  }),
  /** What is shown as a file, put on a sheet. */
  exportSheet: task({
    command: "exportToSheet",
    load: () => import("../../commands/plan/exportToSheet"),
    place: "prepare",
    keepsReport: true,
    run: (exportToSheet, { language }, text: string) => exportToSheet(text, language),
    after: ({ value }, { dialog }) => (dialog?.type === "Export" ? { dialog: { ...dialog, sheet: value } } : {}),
    failed: (failure) => ({ dialog: null, report: { type: "Failed", failure } }),
  }),
  check: task({
    command: "check",
    load: () => import("../../commands/plan/check"),
    place: "check",
    run: (check) => check(true),
    after: checked,
    refused: (problems) => ({ ...drafted(problems), report: { type: "Problems", problems, isWhole: true } }),
    again: markAgain,
    // What is corrected leaves the list.
    anew: {
      given: ({ report }) => (report?.type === "Problems" && report.isWhole ? [] : null),
      then: (outcome, { report }) => {
        if (outcome.type === "Done") return checked(outcome);
        return outcome.type === "Problems" ? { report: kept(report, { type: "Problems", problems: outcome.problems, isWhole: true }) } : {};
      },
    },
  }),
  /** Marks the cells of what is listed; where nothing is, it takes the marks away. */
  mark: task({
    command: "mark",
    load: () => import("../../commands/problems/mark"),
    place: null,
    isQuiet: true,
    run: (mark, { session: { report }, language }) => mark(report?.type === "Problems" ? report.problems : [], language),
    after: ({ value }) => ({ marked: value }),
    // What was found stands in the list, marked or not.
    refused: nothing,
    failed: () => ({ marked: null }),
  }),
  /** Writes what cells were meant to say; what is wrong then is looked for anew. */
  mend: task({
    command: "mend",
    load: () => import("../../commands/problems/mend"),
    place: "split",
    run: (mend, _, cells: readonly CellToMend[]) => mend(cells),
    after: nothing,
    refused: listed,
    again: ({ report }) => (report === null ? ["check"] : []),
  }),
  generate: task({
    command: "generate",
    load: () => import("../../commands/plan/generate"),
    place: "split",
    isCancellable: true,
    // What a plan that was just put in makes is what its user wants to see.
    run: (generate, { options, session }) => generate({ ...options, ...(session.report?.type === "Placed" && { show: F1.keyOf() }) }),
    after: generated,
    again: (session) => [...lookAgain(session), ...markAgain(session)],
  }),
  /** Generates once all that it writes was seen. */
  generateSeen: task({
    command: "generate",
    load: () => import("../../commands/plan/generate"),
    place: "split",
    isCancellable: true,
    run: (generate, { options }) => generate(seenFirst(options)),
    after: generated,
    again: lookAgain,
  }),
  /** How the workbook stands, whoever has typed into it. */
  truth: task({
    command: "truth",
    load: () => import("../../commands/truth/truth"),
    place: null,
    isQuiet: true,
    run: (truth) => truth(),
    after: ({ value }, { report }) => ({ truth: value, truthBeside: report }),
    refused: nothing,
    // Another window may be writing, or nothing of ours be there: then nothing is said of it.
    failed: (_failure, { report }) => ({ truth: null, truthBeside: report }),
    // What another window has marked, or one that is gone, was mended meanwhile where nothing is wrong with the plan.
    again: ({ plan, marked }) => (plan.type === "Ready" && marked === null ? ["mark"] : []),
  }),
  /** The client × product sheet of one period, counted from 1. */
  detail: task({
    command: "makePeriodSheet",
    load: () => import("../../commands/plan/makePeriodSheet"),
    place: "split",
    isCancellable: true,
    run: (makePeriodSheet, { options }, period: number) => makePeriodSheet(period, options),
    after: generated,
    again: lookAgain,
  }),
};
