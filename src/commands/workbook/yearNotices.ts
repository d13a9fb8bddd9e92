/** What a year has to tell beside its plan: what was agreed far from what was issued, what was assumed, which minimums are missed. */
import { minimumNotices } from "../../plan/build/minimum";
import { farAgreements, issued } from "../../plan/course/issued";
import type { Path } from "../../plan/problem/problem";
import type { Place } from "../../sheet/place/place";
import type { LocatedProblem } from "../outcome/outcome";
import type { YearRead } from "./yearOf";

/** Each with its cell. @param figures what was issued for each proposal; `placeOf`: on sheets as they stand, or as they will be written */
export function yearNotices(
  { inputs, placeOf: asRead, year }: YearRead,
  figures: ReturnType<typeof issued> = issued(inputs, year.buffered.target),
  placeOf: (at: Path) => Place = asRead,
): readonly LocatedProblem[] {
  return [...farAgreements(inputs, figures), ...year.notices, ...minimumNotices(year.plan)].map((problem) => ({
    problem,
    place: placeOf(problem.at),
  }));
}
