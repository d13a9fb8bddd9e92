import type { CourseDetail } from "../../../plan/problem/details/course";
import type { ProblemTexts } from "../../problemTexts";
import { all, monthName } from "./words";

const reasons = {
  better: "A better environment",
  worse: "A worse environment",
  asExpected: "An environment as expected",
  strategy: "A change of strategy",
  event: "A sudden event",
  minimum: "A minimum that cannot be met",
  effort: "Effort",
} as const;

export const course: ProblemTexts<CourseDetail> = {
  GivenTwice: () => "This is given twice. Remove one of the two.",
  MonthClosed: ({ month, firstMonth, closed }) =>
    `${monthName(month, firstMonth)} is closed: everything up to ${monthName(closed, firstMonth)} is settled at what was achieved. ` +
    `Choose ${monthName(closed + 1, firstMonth)} or later.`,
  ClosedBefore: ({ closed, before }) =>
    `${before} months are closed already, so they cannot become ${closed}. Enter ${before} or more, or remove the earlier change.`,
  NothingReported: ({ month, firstMonth }) =>
    `Nobody has reported anything for ${monthName(month, firstMonth)}, so it cannot be closed. ` +
    "Enter its actuals first, or choose fewer months.",
  ReportMissing: ({ manager, months, firstMonth }) =>
    `${manager} has reported nothing for ${all(months.map((month) => monthName(month, firstMonth)))}; it counts as 0. Check ` +
    "whether that is right; figures that come later can still be taken in, and the rest of the year follows.",
  YearExceeded: ({ manager, metric, units }) =>
    `${metric}: ${manager} has achieved more than the whole year's target. The year now ` +
    `stands ${units} above it. Choose to share what is ahead if others are to benefit.`,
  LimitsLeftBehind: ({ limits }) =>
    `${limits === 1 ? "One hold or bound is" : `${limits} holds or bounds are`} no longer kept, because ` +
    "what was limited has moved to another manager. Check the holds and bounds on the input sheet.",
  EffortIsNoReason: () =>
    "Somebody's effort is no reason to revise a target: it shows in the score. Choose the reason " +
    "that lies in the market, the strategy, an event or the minimum, or leave the target as it is.",
  WrongDirection: ({ because, direction, from, to }) =>
    direction === "none"
      ? `An environment as expected does not move a target (${from} to ${to}). Leave it as it is, or choose the reason that applies.`
      : `${reasons[because]} moves a target ${direction}, but this goes from ` +
        `${from} to ${to}. Correct the new target, or choose the reason that applies.`,
  RevisedMuch: ({ percent }) => `A worse environment moves a target moderately; this takes ${percent} % off. Check whether that is meant.`,
  NothingChanges: () => "The new target is the old one, so nothing changes. Enter another target, or remove the change.",
  NoChangeYet: () => "Nothing has been changed yet, so there is nothing to take back. Check the sheet of changes if you expected one.",
  AgreedFar: ({ agreed, issued, percent }) =>
    `${agreed} was agreed, more than ${percent} % away from the issued ${issued}. ` +
    "Check the figure, or choose a style of negotiation that leaves more room.",
  OldTotalDiffers: ({ recorded, found }) =>
    `The old target was written down as ${recorded}, but by now the plan before this change says ${found}, ` +
    "because the input sheet or an earlier change is different. Check whether the new target still holds.",
};
