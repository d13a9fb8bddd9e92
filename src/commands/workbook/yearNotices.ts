/** What a year has to tell beside its plan: what was agreed far from what was issued, what was assumed, which minimums are missed. */
import { placeAsCompiled } from "../../forms/workbook/placeAsCompiled";
import { minimumNotices } from "../../plan/build/minimum";
import { farAgreements, issued } from "../../plan/course/issued";
import type { LocatedProblem } from "../outcome/outcome";
import type { YearRead } from "./yearOf";

/** Each with its cell on the sheets as they are written. @param figures what was issued for each proposal */
export function yearNotices(
  { inputs, placeOf, year }: YearRead,
  figures: ReturnType<typeof issued> = issued(inputs, year.buffered.target),
): readonly LocatedProblem[] {
  return [...farAgreements(inputs, figures), ...year.notices, ...minimumNotices(year.plan)].map((problem) => ({
    problem,
    place: placeAsCompiled(inputs, problem.at) ?? placeOf(problem.at),
  }));
}
