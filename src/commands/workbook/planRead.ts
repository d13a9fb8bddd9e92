/** A plan together with where it was read from. */
import type { DashboardKept } from "../../forms/form/dashboardKept";
import type { READERS } from "../../forms/readers";
import type { validateSteps } from "../../plan/file/validate";
import type { validateSplit } from "../../plan/file/validateSplit";
import type { TextNumberOn } from "../../forms/input/parseInput";
import type { SheetRead } from "../../excel/read/readSheets";
import type { Survey } from "../../excel/read/survey";
import type { Where } from "../../forms/reading/whereIn";
import type { OwnColumns } from "../../forms/records/ownColumns";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Year } from "../../plan/year/planYear";
import type { Path, Problem } from "../../plan/problem/problem";
import type { Place, SheetKey } from "../../sheet/place/place";
import type { inSlices } from "./inSlices";
import type { MonthsWanted } from "./monthsWanted";
import type { LocatedProblem } from "../outcome/outcome";

export interface PlanRead {
  readonly inputs: Inputs;
  /** The cell of a value of the plan file, or of what it belongs to. */
  readonly placeOf: (at: Path) => Place;
  /** The same as people say it. Left out: nobody can tell. */
  readonly whereOf?: (at: Path) => Where | null;
  /** Cells of the input whose text was read as a number. Left out: none. */
  readonly textNumbers?: readonly TextNumberOn[];
  /** Can a hold on the input sheet speak of several periods? */
  readonly holdsSpan?: boolean;
  /** Columns that users have added. Left out: none. */
  readonly ownColumns?: OwnColumns;
  /** The sheets of the months that there are. Left out: none. */
  readonly monthly?: MonthsWanted;
  /** The workbook as it was when this was read. Left out: it was not read from one. */
  readonly seen?: Survey;
  /** The year, where reading had to go through it: {@link yearOf} knows whether it still is that of the inputs. */
  readonly year?: Year;
}

/** The plan, and apart from it what stands in the sheets of the months. */
export interface PlanApart {
  readonly read: PlanRead;
  readonly reports: ReadonlyMap<SheetKey, SheetRead>;
  /** Those of the managers' other sheets that are read. */
  readonly work: ReadonlyMap<SheetKey, SheetRead>;
  /** What the dashboard keeps; null: there is none. */
  readonly dashboard: DashboardKept | null;
}

/** A problem with its cell. */
export function onSheet(problem: Problem, { placeOf, whereOf }: Pick<PlanRead, "placeOf" | "whereOf">): LocatedProblem {
  const where = whereOf?.(problem.at) ?? null;
  return { problem, place: placeOf(problem.at), ...(where !== null && { where }) };
}

/** How sheets are read, and the plan file in them is checked. */
export interface Understood {
  readonly readers: typeof READERS;
  readonly validate: typeof validateSplit | typeof validateSteps;
  /** Left out: there is never enough to read that anybody would want to stop it. */
  readonly inSlices?: typeof inSlices;
}
