import type { ConflictSaid, LineSaid, MissingTogether, Submitted } from "../../plan/reports/said";

/** English texts of what is done with monthly plans: making them, looking through what came back, taking it in. */
export const monthly = {
  /** Looking through what came back, before it is taken over. */
  review: {
    /** Of one manager's month, everything that came back, and how; what says nothing is left out. */
    line: ({ manager, month, figures, counts, submitted }: LineSaid): string => {
      const lines = (form: string, added: number, changed: number): string =>
        [form, ...(added > 0 ? [`+${added}`] : []), ...(changed > 0 ? [`${changed} changed`] : [])].join(" ");
      const { actionsAdded, actionsChanged, visitsAdded, visitsChanged, tasksAdded, tasksChanged, logAdded, logChanged } = counts;
      const { summaries, unreturned, conflicts } = counts;
      const parts = [
        figures > 0 && `F4 ${figures} ${figures === 1 ? "figure" : "figures"}`,
        actionsAdded + actionsChanged > 0 && lines("actions", actionsAdded, actionsChanged),
        visitsAdded + visitsChanged > 0 && lines("visits", visitsAdded, visitsChanged),
        tasksAdded + tasksChanged > 0 && lines("day lists", tasksAdded, tasksChanged),
        logAdded + logChanged > 0 && lines("log", logAdded, logChanged),
        summaries > 0 && `${summaries} ${summaries === 1 ? "summary" : "summaries"}`,
        unreturned > 0 && `${unreturned} ${unreturned === 1 ? "line" : "lines"} not returned`,
        conflicts > 0 && `${conflicts} changed on both sides`,
      ].filter((part) => part !== false);
      return `${manager} · ${month}: ${[...(parts.length === 0 ? ["nothing new"] : parts), ...inTimeOrLate(submitted)].join(" · ")}`;
    },
    from: (source: string): string => `From ${source}`,
    unreturned: (lines: number): string =>
      lines === 1
        ? "1 line that was handed out did not come back; it stays as it is."
        : `${lines} lines that were handed out did not come back; they stay as they are.`,
    late: (period: string, days: number): string => `Log of ${period}: ${days} working ${days === 1 ? "day" : "days"} late`,
    change: (client: string, product: string, metric: string, old: string, now: string): string =>
      `${client} · ${product} · ${metric}: ${old} → ${now}`,
    conflict: (code: string, { entry, field, ours, theirs, stays }: ConflictSaid): string =>
      `[${code}] ${entry} · ${field}: here “${ours}”, returned “${theirs}”; ` +
      `${stays === "ours" ? "what stands here stays" : "the returned one is taken over"}`,
    conflictOf: (entry: string, field: string): string => `Changed on both sides: ${entry} · ${field}`,
    side: {
      ours: (text: string): string => `Keep what stands here: ${text}`,
      theirs: (text: string): string => `Take the returned one: ${text}`,
    },
    cancelled: "cancelled",
    none: "–",
    missing: ({ forms, periods, managers }: MissingTogether): string =>
      `${forms.join(", ")}, ${periodsOf(periods)}: no report yet from ${managers.join(", ")}`,
  },
  pane: {
    label: "Monthly sales plans (F4)",
    hint: "A sheet per manager: plan and actual of the year, and the month's clients by product. Managers fill in the yellow cells.",
    month: "Month",
    managers: "Managers",
    everybody: "All active managers",
    make: "Create plans",
    dashboard: "Dashboard",
    thanks: "A word to everybody",
    thanksHint: "Stands on the page of the team’s progress that goes to every manager. Change it, or leave it empty.",
    handOut: "Workbooks to hand out",
    sheetsOf: (manager: string | null): string => (manager === null ? "Put one manager’s sheets here" : `Put ${manager}’s sheets here`),
    sheetsHint: "Choose one manager above to have the same sheets in this workbook. What was typed on them is taken in first.",
    takeInLabel: "Import actuals",
    takeInHint:
      "Choose or drop the .xlsx files that came back. They are only read, here in the pane; sheets of this " +
      "workbook that were filled in are looked at, too. Nothing is taken over before you have seen what changes.",
    choose: "Choose files",
    look: "Look at this workbook's sheets",
    drop: "Drop files here",
    remove: (file: string): string => `Leave out ${file}`,
    nothing: "Nothing has come back: no file was chosen, and no sheet was filled in.",
    more: (changes: number): string => `and ${changes} more`,
    confirmWork: (reports: number): string => `Take over plans and logs of ${reports} ${reports === 1 ? "manager" : "managers"}`,
    confirm: (reports: number, figures: number): string =>
      `Take over ${figures} ${figures === 1 ? "figure" : "figures"} from ${reports} ${reports === 1 ? "report" : "reports"}`,
    leftOut: (files: readonly string[]): string =>
      `Left out until ${files.length === 1 ? "it is" : "they are"} put right: ${files.join(", ")}`,
    blocked: "Correct or leave out what stands against it; nothing is taken over before.",
    unchanged: "Everything in these reports is known already.",
  },
  commandLine: {
    handOutUsage:
      "Usage: npm run handout -- PLAN.json -m MONTH -o FOLDER [--thanks TEXT] [--through-office]\n\n  PLAN.json         the plan " +
      "file\n  -m MONTH          month of the plan: 1 to 12, counted from its first, or a " +
      "name such as Mar or 2026-03\n  -o FOLDER         where the workbooks go, one per manager\n" +
      "  --thanks TEXT     what you want to say to everybody, on the page of the team’s progress\n" +
      "  --through-office  make the same files by the add-in's own commands on a local spreadsheet, which takes longer",
    collectUsage:
      "Usage: npm run collect -- PLAN.json FILE.xlsx… [-o PLAN2.json] [--turn CODES]\n\n  PLAN.json   " +
      "   the plan file\n  FILE.xlsx      monthly plans that came back\n  -o PLAN2.json " +
      " where the plan with their actuals goes; left out, they are only looked through\n" +
      "  --turn CODES   of what both sides have changed, such as 3fa2c1,77b0e4: what ends the other way than is said of it",
    noConflict: (code: string): string => `“${code}” is no code of anything that both sides have changed. Enter codes as they are listed.`,
    noMonth: (found: string): string =>
      `“${found}” is no month of this plan. Enter the number of the month, counted from the plan's first.`,
    nothingTaken: "Nothing was taken over. Correct these files or leave them out, then try again.",
    handedOut: (month: string, files: number): string => `Monthly sales plans for ${month}: ${files}`,
  },
};

/** Of many the first and the last. */
function periodsOf(periods: readonly string[]): string {
  return periods.length <= 2 ? periods.join(", ") : `${periods[0]} … ${periods.at(-1)} (${periods.length} periods)`;
}

/** How the logs came; nothing where none is due yet. */
function inTimeOrLate({ inTime, late }: Submitted): readonly string[] {
  const most = Math.max(...late.map(({ days }) => days));
  const by = `${late.length > 1 ? "up to " : ""}${most} ${most === 1 ? "day" : "days"}`;
  const parts = [...(inTime > 0 ? [`${inTime} on time`] : []), ...(late.length > 0 ? [`${late.length} late by ${by}`] : [])];
  return parts.length === 0 ? [] : [`logs ${parts.join(", ")}`];
}
