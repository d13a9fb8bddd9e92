import { MONTHS } from "../calendar/months";
import type { Course } from "../course/courseOf";
import { netActuals } from "../course/report";

/** What every month brought after cancellations, as `netActuals` has it; counted once for each course and metric. */
export function netOf(course: Course, metric: number): Readonly<Float64Array> {
  const counted = known.get(course) ?? new Map<number, Float64Array>();
  known.set(course, counted);
  const net = counted.get(metric) ?? netActuals(course.planned, course.reported, metric, MONTHS);
  counted.set(metric, net);
  return net;
}

const known = new WeakMap<Course, Map<number, Float64Array>>();
