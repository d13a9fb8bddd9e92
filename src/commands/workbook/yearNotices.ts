/**
 * What a year has to tell beside its plan: what was agreed far from what was issued, what was assumed, which minimums are missed,
 * whose target grows unlike the others'.
 */
import { minimumNotices } from "../../plan/build/minimum";
import { fairnessNotices } from "../../plan/fairness/fairnessNotices";
import { farAgreements, issued } from "../../plan/course/issued";
import type { LocatedProblem } from "../outcome/outcome";
import { onSheet } from "./planRead";
import type { YearRead } from "./yearOf";

/** Each with its cell. @param figures what was issued for each proposal; `places`: on sheets as they stand, or as they will be written */
export function yearNotices(
  read: YearRead,
  figures: ReturnType<typeof issued> = issued(read.inputs, read.year.buffered.target),
  places: Pick<YearRead, "placeOf" | "whereOf"> = read,
): readonly LocatedProblem[] {
  const { inputs, year } = read;
  return [...farAgreements(inputs, figures), ...year.notices, ...minimumNotices(year.plan), ...fairnessNotices(year.plan)].map((problem) =>
    onSheet(problem, places),
  );
}
