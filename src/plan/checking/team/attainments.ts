import { attainment } from "../../measure/attainment";
import { exactSum } from "../../numbers/exact";
import { monthAttainment } from "../../progress/attained";
import { progressOf, type Progress } from "../../progress/progress";
import { once, type Facts, type Person } from "../facts/facts";

/** Of several months together; months of which nothing was reported are left out. */
export function attainmentOver({ net, planned }: Progress, months: readonly number[]): number | null {
  const known = months.filter((month) => (net[month] ?? null) !== null);
  return attainment(exactSum(known.map((month) => net[month] ?? 0)), exactSum(known.map((month) => planned[month] ?? 0)));
}

/** The closed months in which a manager was there for the whole month, and no longer new. */
export function settledMonths(facts: Facts, { from, ramp, presence }: Person): readonly number[] {
  return facts.closed.filter((month) => month + 1 >= from + ramp && (facts.months[month]?.to ?? 0) <= presence.span.to);
}

/** Of everybody who is settled, `[metric][month]`, by person. */
export const everybodysAttainment = once((facts): readonly (readonly ReadonlyMap<Person, number>[])[] =>
  facts.inputs.metrics.map((_, metric) => {
    const { managers } = progressOf(facts.course, metric);
    return facts.months.map(
      (_month, month) =>
        new Map(
          facts.people.flatMap((person): [Person, number][] => {
            const own = managers[person.at];
            const reached = own && settledMonths(facts, person).includes(month) ? monthAttainment(own, month) : null;
            return reached === null ? [] : [[person, reached]];
          }),
        ),
    );
  }),
);
