/** For which month monthly plans are asked for, and for whom. */
import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import type { Detail } from "../../plan/problem/problem";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { managersIn } from "./handOut";

export interface MonthlyRequest {
  /** 1–12, counted from the plan's first. */
  readonly month: number;
  /** Ids; null: everybody who is there in the month. */
  readonly managers: readonly string[] | null;
  /** What the supervisor wants to say to everybody, where plans are handed out. Left out: nothing. */
  readonly thanks?: string;
}

/** The ids of those who are asked for, or what is wrong with the request. */
export function managersWanted({ month, managers }: MonthlyRequest, course: Course): Outcome<readonly string[]> {
  if (!(month >= 1 && month <= MONTHS))
    return { type: "Problems", problems: [problem({ type: "OutOfRange", found: String(month), min: 1, max: MONTHS })] };
  const known = course.current.inputs.managers;
  const chosen = managers ?? managersIn(course, month).map((manager) => known[manager]?.id ?? "");
  const unknown = chosen.filter((id) => !known.some((manager) => manager.id === id));
  return unknown.length === 0
    ? done(chosen)
    : {
        type: "Problems",
        problems: unknown.map((name) => problem({ type: "UnknownManager", name, known: known.map((manager) => manager.name) })),
      };
}

function problem(detail: Detail): LocatedProblem {
  return { problem: { level: "error", at: [], detail }, place: null };
}
