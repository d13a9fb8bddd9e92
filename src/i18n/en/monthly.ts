import type { ConflictSaid, MissingReports, Submitted, WorkCounts } from "../../plan/reports/said";
/** English texts of what is done with monthly plans: making them, looking through what came back, taking it in. */
export const monthly = {
  /** Looking through what came back, before it is taken over. */
  review: {
    report: (manager: string, month: string, source: string, changes: number): string =>
      `${manager}, ${month} (${source}): ` +
      `${changes === 0 ? "nothing new" : changes === 1 ? "1 figure changes" : `${changes} figures change`}`,
    change: (client: string, product: string, metric: string, old: string, now: string): string =>
      `${client} · ${product} · ${metric}: ${old} → ${now}`,
    work: (
      manager: string,
      month: string,
      source: string,
      {
        actionsAdded,
        actionsChanged,
        visitsAdded,
        visitsChanged,
        tasksAdded,
        tasksChanged,
        logAdded,
        logChanged,
        summaries,
        unreturned,
        conflicts,
      }: WorkCounts,
    ): string =>
      `${manager}, ${month} (${source}): action plan +${actionsAdded}, ${actionsChanged} changed · ` +
      `visits +${visitsAdded}, ${visitsChanged} changed · ` +
      `day lists +${tasksAdded}, ${tasksChanged} changed · log +${logAdded}, ${logChanged} changed · ` +
      `summaries ${summaries}${unreturned > 0 ? ` · ${unreturned} lines not returned, kept as they are` : ""}` +
      `${conflicts > 0 ? ` · ${conflicts} cells changed on both sides` : ""}`,
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
    missing: ({ form, period, managers }: MissingReports): string => `${form}, ${period}: no report yet from ${managers.join(", ")}`,
    /** After the counts of a month; nothing where nothing is due yet. */
    submitted: ({ inTime, late }: Submitted): string =>
      inTime + late.length === 0
        ? ""
        : ` · logs: ${inTime} on time` +
          late.map(({ period, days }) => `, ${period} ${days} working ${days === 1 ? "day" : "days"} late`).join(""),
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
    confirmWork: (reports: number): string => `Take over visits and logs of ${reports} ${reports === 1 ? "report" : "reports"}`,
    confirm: (reports: number, figures: number): string =>
      `Take over ${figures} ${figures === 1 ? "figure" : "figures"} from ${reports} ${reports === 1 ? "report" : "reports"}`,
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
