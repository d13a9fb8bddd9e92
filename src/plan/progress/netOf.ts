import { MONTHS } from "../calendar/months";
import type { Course } from "../course/courseOf";
import { netActuals } from "../course/report";
import { onceEach, onceFor } from "../steps/once";

/** What every month brought after cancellations, as `netActuals` has it; counted once for each course and metric. */
export function netOf(course: Course, metric: number): Readonly<Float64Array> {
  return known(course)(metric);
}

const known = onceFor(({ planned, reported }: Course) => onceEach((metric: number) => netActuals(planned, reported, metric, MONTHS)));
