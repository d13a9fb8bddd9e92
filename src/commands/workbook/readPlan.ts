/**
 * The plan that the workbook holds: the input sheet, and what the year has
 * brought, with the cell of everything that is wrong or was assumed.
 */
import { notLoaded } from "../../excel/request/failure";
import { isBare, readSheets, type Aspects } from "../../excel/read/readSheets";
import { KEPT_NAMES, USUAL_KEPT } from "../../forms/dashboard/kept";
import type { DashboardKept } from "../../forms/form/dashboardKept";
import { withoutEchoes } from "../../forms/input/echoes";
import { parseSteps } from "../../forms/workbook/parseSheets";
import type { Problem } from "../../plan/problem/problem";
import { allAtOnce, type Steps } from "../../plan/steps/steps";
import { validateSplit } from "../../plan/file/validateSplit";
import { READERS } from "../../forms/readers";
import { a1 } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";
import type { SheetKey } from "../../sheet/place/place";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { onSheet, type PlanApart, type PlanRead, type Understood } from "./planRead";
import { done } from "../outcome/settle";
import type { Waits } from "./inSlices";
import { DASHBOARD } from "../../forms/dashboard/form";
import { F4 } from "../../forms/F4/form";
import { isApart, isHanded, isPersonal, isRecords } from "../../forms/forms";

export type { PlanRead };

/**
 * With what was typed into the managers' monthly sheets. Throws the refusal "NoInputSheet" where the workbook has no input sheet.
 *
 * @param isToRead which sheets are read as well that the split does not depend on: people's own, and lists of what they plan and report. By
 *   default none
 * @param waits who waits for hundreds of thousands of rows, may stop it and goes on with other things meanwhile. Left out: nobody does
 */
export async function readPlan(isToRead: (key: SheetKey) => boolean = () => false, waits?: Waits): Promise<Outcome<PlanRead>> {
  const apart = await readPlanApart((key) => !isHanded(key) && isToRead(key), waits);
  if (apart.type !== "Done") return apart;
  const { read, reports, dashboard } = apart.value;
  if (reports.size === 0) return done({ ...read, monthly: { sheets: [], dashboard } }, apart.notices);
  // Going through the year is most of the code, and the pane's first look at a workbook seldom needs it.
  const { withReports } = await import("./withReports").catch(notLoaded);
  return withReports(apart.value, apart.notices);
}

/** The same with the managers' sheets of the months apart: their monthly plans, and of the others those that are wanted, too. */
export async function readPlanApart(isToRead: (key: SheetKey) => boolean = () => false, waits?: Waits): Promise<Outcome<PlanApart>> {
  const { input, others, seen } = await readSheets((key) => aspectsOf(key, isToRead));
  const isOfMonth = (key: SheetKey): boolean => F4.owns(key) || isHanded(key);
  const typed = [...others].filter(([key, { reading }]) => !isOfMonth(key) && !isBare(reading, key));
  // What the split does not depend on, and what is checked of it, is read by code of its own.
  const understood = typed.some(([key]) => isApart(key) || isPersonal(key))
    ? (await import("./wholePlan").catch(notLoaded)).WHOLE_PLAN
    : SPLIT_ALONE;
  const steps = planSteps(input, new Map(typed.map(([key, { reading }]) => [key, reading])), understood);
  const read = waits && understood.inSlices ? await understood.inSlices(steps, waits) : allAtOnce(steps);
  if (read.type !== "Done") return read;
  const sheet = others.get(DASHBOARD.keyOf())?.reading;
  const dashboard = sheet === undefined ? null : keptIn(sheet);
  if (dashboard !== null && "problem" in dashboard) return { type: "Problems", problems: [dashboard] };
  const reports = new Map([...others].filter(([key]) => F4.owns(key)));
  const work = new Map([...others].filter(([key, { reading }]) => isHanded(key) && !isBare(reading, key)));
  return done({ read: { ...read.value, seen }, reports, work, dashboard }, read.notices);
}

function aspectsOf(key: SheetKey, isToRead: (key: SheetKey) => boolean): Aspects | null {
  if (F4.owns(key) || DASHBOARD.owns(key)) return "values";
  return (isRecords(key) && !isApart(key)) || ((isPersonal(key) || isApart(key) || isHanded(key)) && isToRead(key)) ? "all" : null;
}

/** What the supervisor typed and the sheet keeps, or what is wrong with it. */
function keptIn(sheet: Reading): DashboardKept | LocatedProblem {
  const [tolerance, risk] = [pointsIn(sheet, "tolerance"), pointsIn(sheet, "risk")];
  if (typeof tolerance !== "number") return tolerance;
  if (typeof risk !== "number") return risk;
  return { tolerance, risk, reports: String(keptCell(sheet, "reports") ?? "") };
}

function keptCell({ areas, values }: Reading, kept: keyof DashboardKept): unknown {
  const at = areas[KEPT_NAMES[kept]];
  return at && values[at.row]?.[at.column];
}

function pointsIn(sheet: Reading, kept: "tolerance" | "risk"): number | LocatedProblem {
  const found = keptCell(sheet, kept);
  if (found === undefined || found === "") return USUAL_KEPT[kept];
  if (typeof found === "number" && found >= 0 && found <= 100) return found;
  const at = sheet.areas[KEPT_NAMES[kept]];
  return {
    problem: { level: "error", at: [], detail: { type: "OutOfRange", found: String(found), min: 0, max: 100 } },
    place: { sheet: DASHBOARD.keyOf(), address: a1({ row: at?.row ?? 0, column: at?.column ?? 0 }) },
  };
}

const SPLIT_ALONE: Understood = { readers: READERS, validate: validateSplit };

/** The plan in what was read from the input sheet and from the others that are typed into. */
export function planIn(
  input: ReadonlyMap<SheetKey, Reading>,
  others?: ReadonlyMap<SheetKey, Reading>,
  understood?: Understood,
): Outcome<PlanRead> {
  return allAtOnce(planSteps(input, others, understood));
}

function* planSteps(
  input: ReadonlyMap<SheetKey, Reading>,
  others: ReadonlyMap<SheetKey, Reading> = new Map(),
  { readers, validate }: Understood = SPLIT_ALONE,
): Steps<Outcome<PlanRead>> {
  const parsed = yield* parseSteps(input, others, readers);
  const { file, problems: unread, textNumbers, holdsSpan, hasCell, placeOf, whereOf, headingOf, ownColumns } = parsed;
  const validated = validate(file);
  const { inputs, problems: checked } = "next" in validated ? yield* validated : validated;
  const named = (problem: Problem): Problem => {
    const field = problem.detail.type === "Missing" ? headingOf(problem.at) : null;
    return field === null ? problem : { ...problem, detail: { type: "Missing", field } };
  };
  const located = [...unread, ...withoutEchoes(checked, unread, hasCell)].map((problem) => onSheet(named(problem), { placeOf, whereOf }));
  return inputs === null || unread.some(({ level }) => level === "error")
    ? { type: "Problems", problems: located }
    : done({ inputs, placeOf, whereOf, textNumbers, holdsSpan, ownColumns: { inputs, columns: ownColumns } }, located);
}
