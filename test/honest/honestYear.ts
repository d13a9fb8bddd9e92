import { dateOf } from "../../src/plan/calendar/date";
import type { Course } from "../../src/plan/course/courseOf";
import { validate } from "../../src/plan/file/validate";
import type { Inputs } from "../../src/plan/inputs/inputs";
import { planYear } from "../../src/plan/year/planYear";
import { honestPeople, honestPlan, type Size } from "./people";
import { soldInYear } from "./selling";
import { daysOf } from "./visiting";

/** A year of an honest team, as checked inputs. */
export function honestInputs(size: Size): Inputs {
  const people = honestPeople(size);
  const { inputs, problems } = validate(honestPlan(people));
  if (!inputs) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const days = people.map(daysOf);
  return {
    ...inputs,
    visits: days.flatMap(({ visits }) => visits),
    log: days.flatMap(({ log }) => log),
    summaries: days.flatMap(({ summaries }) => summaries),
    absences: people.map(({ id, away }) => {
      const all = [...away].sort((a, b) => a - b);
      return { manager: id, from: dateOf(all[0] ?? 0), to: dateOf(all.at(-1) ?? 0), kind: "leave" as const };
    }),
    ...soldInYear(courseFor(inputs), size.seed),
  };
}

export function courseFor(inputs: Inputs): Course {
  const planned = planYear(inputs);
  if (planned.type !== "Year") throw new Error(JSON.stringify(planned.problems.slice(0, 3)));
  return planned.year.course;
}
