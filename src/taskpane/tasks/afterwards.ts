/** What several tasks end with. */
import type { Failure, Generated, LocatedProblem } from "../../commands/outcome/outcome";
import type { Session, TaskName } from "../session/session";
import type { Changes, Done } from "./task";
import { isInput } from "../../forms/input/form";

/** Sheets were written, and the workbook was asked whether they tie. */
export function generated({ value, notices }: Done<Generated>): Changes {
  return { report: { type: "Generated", generated: value, notices } };
}

/** Nothing is shown: whoever asked has the answer. */
export function nothing(): Changes {
  return {};
}

/** Problems are listed, and the plan is taken for what it was. */
export function listed(problems: readonly LocatedProblem[]): Changes {
  return { report: { type: "Problems", problems } };
}

/** Problems of the input sheet make its plan a draft; those that stand elsewhere leave it as it was. */
export function drafted(problems: readonly LocatedProblem[]): Changes {
  return { ...listed(problems), ...(isDraft(problems) && { plan: { type: "Draft" } }) };
}

export function isDraft(problems: readonly LocatedProblem[]): boolean {
  return problems.some(({ place }) => place !== null && isInput(place.sheet));
}

/** What Excel refused; that there is no plan brings the welcome back. */
export function told(failure: Failure, { opening }: Session): Changes {
  return {
    // Whatever would write asks again.
    ...(isAboutOpening(failure) && { opening: { ...opening, aside: false } }),
    report: { type: "Failed", failure },
    ...(failure.code === "NoInputSheet" && { plan: { type: "None" } }),
    // What is done all the same must not be offered once more.
    ...(failure.workbook.type === "Written" && { dialog: null }),
  };
}

function isAboutOpening({ code }: Failure): boolean {
  return code === "EarlierVersion" || code === "LaterVersion" || code === "BrokenOff";
}

/**
 * After sheets were written: the input sheet may have been edited since the pane last looked, so its summary is read again, and the year.
 * A dialog whose wish was refused stays as it is.
 */
export function lookAgain(session: Session): readonly TaskName[] {
  return [...planAgain(session), ...(session.year.type !== "Unknown" && session.dialog === null ? (["year"] as const) : [])];
}

/** When what the report tells of may have changed the plan that stands in the workbook, it is looked at. */
export function planAgain({ report }: Session): readonly TaskName[] {
  const hasChanged = report?.type === "Generated" || (report?.type === "Failed" && report.failure.workbook.type !== "Untouched");
  return hasChanged ? ["look"] : [];
}

/** After whatever reads all that is typed: problems are marked in their cells, and marks go where there are none any more. */
export function markAgain({ report, marked }: Session): readonly TaskName[] {
  const isRead = report?.type === "Problems" || report?.type === "Checked" || report?.type === "Generated";
  return isRead && (report.type === "Problems" || marked?.of !== 0) ? ["mark"] : [];
}
