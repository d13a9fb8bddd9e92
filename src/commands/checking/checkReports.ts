/**
 * Checks what the managers reported (检查报表), and writes what it asks about onto the sheet of findings: what was typed there is kept, goes
 * into the follow-ups, and comes back beside its finding. Each check leaves a line in the log of checks.
 */
import { CHECK_SETTINGS } from "../../forms/checkSettings/form";
import { compileFindings } from "../../forms/findings/compileFindings";
import { findingRows, type FindingRow } from "../../forms/findings/findingRows";
import type { FollowUpSaid } from "../../forms/findings/followUpCells";
import { FINDINGS } from "../../forms/findings/form";
import { FINDING_TEXTS } from "../../forms/findings/texts";
import { compileInquiry } from "../../forms/inquiry/compileInquiry";
import { INQUIRY } from "../../forms/inquiry/form";
import { isApart } from "../../forms/forms";
import { CHECK_LOG, FOLLOW_UPS } from "../../forms/lists/form";
import { FORM_TEXTS, type Texts } from "../../forms/texts";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { dateOf, dayOf } from "../../plan/calendar/date";
import { lastLetGo, oldTexts } from "../../plan/reports/letGo";
import { checking, type Checked } from "../../plan/checking/check";
import { RULE_NUMBERS } from "../../plan/inputs/checking";
import type { FollowUp } from "../../plan/inputs/followUp";
import type { Inputs } from "../../plan/inputs/inputs";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";
import { goTo } from "../workbook/goTo";
import { readPlan } from "../workbook/readPlan";
import type { WriteOptions } from "../workbook/writePlan";
import { writeWithContents } from "../workbook/writeWithContents";
import { yearInSlices, type YearRead } from "../workbook/yearOf";
import { findingsThere, withSaid } from "./findingsThere";
import { inSlices } from "../workbook/inSlices";

export interface CheckRequest {
  /** The day of checking; what is dated later is not known. */
  readonly on: string;
  /** Who checks. */
  readonly by: string;
  /** Whoever checks says that the team was told what is checked. */
  readonly isTold?: true;
  /** What is said of findings, by id, besides what stands on the sheet. */
  readonly said?: ReadonlyMap<string, FollowUpSaid>;
  /** Whose questions are wanted on a sheet of their own (核实单), to be printed: a manager's id. */
  readonly inquiry?: string;
}

export type CheckOptions = Pick<WriteOptions, "onProgress" | "signal" | "review">;

export type ReportsChecked =
  /** Nobody has said yet that the team was told; nothing is checked before. */
  | { readonly type: "NotTold" }
  | {
      readonly type: "Checked";
      readonly on: string;
      readonly head: string;
      /** Last day of the trial, in which nobody is named; "": it is over. */
      readonly trialUntil: string;
      /** How often each rule found something. */
      readonly counts: Readonly<Record<number, number>>;
      /** None while it is on trial. */
      readonly rows: readonly FindingRow[];
      readonly made: SheetsMade;
      /** Entries with texts that are past keeping. */
      readonly oldTexts: number;
    };

export function checkReports(request: CheckRequest, options: CheckOptions = {}): Promise<Outcome<ReportsChecked>> {
  return settle(
    async (ledger) => {
      const looked = await look(request, options);
      if (looked.type !== "Done") return looked;
      if (looked.value === null) return done({ type: "NotTold" as const }, looked.notices);
      const { before, given, year, checked, said, rows, texts } = looked.value;
      const inputs = { ...given, followUps: remembered(said, rows, given), checkLog: withLine(given, request) };
      const records = compileRecords(
        { inputs, course: null, issued: [] },
        texts,
        (key) => year.seen?.own.has(key) === true,
        year.ownColumns ?? null,
        (id) => id === FOLLOW_UPS.id || id === CHECK_LOG.id || (id === CHECK_SETTINGS.id && given !== before),
      );
      const inquiries = checked.isTrial ? [] : inquiriesOf(year, request, rows, texts);
      const specs = [...records, compileFindings(checked, rows, texts), ...inquiries];
      const { sheets, ...written } = await writeWithContents(ledger, specs, inputs, options);
      const shown = request.inquiry === undefined || checked.isTrial ? FINDINGS.keyOf() : INQUIRY.keyOf(request.inquiry);
      await goTo({ sheet: shown, address: "A1" }, sheets);
      const made = { sheets, changed: written.changed };
      const oldTexts = pastKeeping(inputs, request.on);
      return done<ReportsChecked>({ ...resultOf(checked, rows, made), oldTexts }, [...looked.notices, ...writingNotices(written)]);
    },
    { type: "checkReports", ...(request.by !== "" && { by: request.by }) },
  );
}

/** What a check that is shown would say by now: nothing is written. Null: its sheet is gone, such as by undo. */
export function checkedNow(
  { on, made }: Extract<ReportsChecked, { readonly type: "Checked" }>,
  options: CheckOptions = {},
): Promise<Outcome<ReportsChecked | null>> {
  return settle<ReportsChecked | null>(async () => {
    const looked = await look({ on, by: "" }, options);
    if (looked.type !== "Done") return looked;
    if (looked.value === null || looked.value.year.seen?.own.has(FINDINGS.keyOf()) !== true) return done(null);
    const { given, checked, rows } = looked.value;
    return done({ ...resultOf(checked, rows, made), oldTexts: pastKeeping(given, on) });
  });
}

interface Looked {
  /** As it is in the workbook, and with what the team was told. */
  readonly before: Inputs;
  readonly given: Inputs;
  readonly year: YearRead;
  readonly checked: Checked;
  readonly said: readonly FollowUp[];
  readonly rows: readonly FindingRow[];
  readonly texts: Texts;
}

/** Null: the team has not been told yet. */
async function look(request: CheckRequest, options: CheckOptions): Promise<Outcome<Looked | null>> {
  const read = await readPlan(isApart, options);
  if (read.type !== "Done") return read;
  const given = toldIn(read.value.inputs, request);
  if (given === null) return done(null, read.notices);
  const through = await yearInSlices({ ...read.value, inputs: given }, options);
  if (through.type !== "Done") return through;
  const year = through.value;
  const checked = await checkedIn(year, request, options);
  const there = await findingsThere();
  const said = withSaid(given, there, request.said);
  const texts = FORM_TEXTS[given.language];
  const rows = await inSlices(findingRows(checked, { followUps: said, seen: there.seen }, texts, year.placeOf), options);
  return done({ before: read.value.inputs, given, year, checked, said, rows, texts }, read.notices);
}

/**
 * The plan once the team knows what is checked; null: nobody has said so yet. The first month is a trial, unless one was agreed: a form
 * that is understood in another way shows in its counts, and does so at nobody's cost.
 */
function toldIn(inputs: Inputs, { on, by, isTold }: CheckRequest): Inputs | null {
  const { checking: agreed } = inputs;
  if (agreed.told !== null) return inputs;
  if (isTold !== true) return null;
  const trialUntil = agreed.trialUntil === "" ? dateOf((dayOf(on) ?? 0) + TRIAL) : agreed.trialUntil;
  return { ...inputs, checking: { ...agreed, told: { date: on, by }, trialUntil } };
}

/** Days of the first trial. */
const TRIAL = 30;

/** In steps of one person each, so that the pane answers and can stop. */
function checkedIn({ year, inputs }: YearRead, { on }: CheckRequest, options: CheckOptions): Promise<Checked> {
  const steps = inputs.managers.length * (RULE_NUMBERS.length + STEPS_BESIDE);
  return inSlices(checking(year.course, on), options, { of: steps, doing: FORM_TEXTS[inputs.language].forms.checks.findings });
}

/** Of each person: facts, texts, counts. */
const STEPS_BESIDE = 3;

/** The questions to whoever they are wanted for, and to all who have a sheet of them already: what they said there is taken over. */
function inquiriesOf(
  { seen, year: { course } }: YearRead,
  { inquiry, on }: CheckRequest,
  rows: readonly FindingRow[],
  texts: Texts,
): readonly SheetSpec[] {
  const { inputs } = course.current;
  return inputs.managers
    .filter(({ id }) => id === inquiry || seen?.own.has(INQUIRY.keyOf(id)) === true)
    .map((manager) => compileInquiry(manager, rows, inputs, on, texts));
}

/** Follow-ups say themselves what they are about, for when the finding is none any more. */
function remembered(followUps: readonly FollowUp[], rows: readonly FindingRow[], { managers }: Inputs): readonly FollowUp[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return followUps.map((one) => {
    const row = found.get(one.finding);
    if (row === undefined || row.status === "gone") return one;
    const { rule, manager, who, from, to, said: fact } = row;
    return { ...one, rule, from, to, fact, manager: manager === "" || managers.some(({ id }) => id === manager) ? manager : who };
  });
}

/** How many entries have texts that are past keeping. */
function pastKeeping(inputs: Inputs, on: string): number {
  const old = oldTexts(inputs, lastLetGo(on, inputs.checking.keepMonths));
  return new Set(old.map(({ at: [list, at] }) => `${String(list)}:${String(at)}`)).size;
}

/** Once a day, person and choice of rules. */
function withLine({ checkLog, checking: { rules } }: Inputs, { on, by }: CheckRequest): Inputs["checkLog"] {
  const line = { on, by, rules: RULE_NUMBERS.filter((rule) => rules[rule].on) };
  const isIn = checkLog.some((one) => one.on === on && one.by === by && one.rules.join() === line.rules.join());
  return isIn ? checkLog : [...checkLog, line];
}

function resultOf(checked: Checked, rows: readonly FindingRow[], made: SheetsMade) {
  const { people, rules, expectedByChance, findings, isTrial, on, facts } = checked;
  const { language, checking: agreed } = facts.inputs;
  const counts = RULE_NUMBERS.map((rule) => [rule, findings.filter((one) => one.rule === rule).length] as const);
  return {
    type: "Checked" as const,
    on,
    head: FINDING_TEXTS[language].head(people, rules, expectedByChance),
    trialUntil: isTrial ? agreed.trialUntil : "",
    counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    rows: isTrial ? [] : rows,
    made,
  };
}
