/**
 * What to do next at each of the pane's places, from what the pane knows already: pure, and the first thing that each place says. Before
 * anybody has looked nothing is said, rather than something that may not be so.
 */
import type { Place } from "../../commands/outcome/outcome";
import { F10 } from "../../forms/F10/form";
import { F4 } from "../../forms/F4/form";
import { F9 } from "../../forms/F9/form";
import type { Form } from "../../forms/form/form";
import { MONTHS } from "../../plan/calendar/months";
import type { PanePlace } from "./places";
import type { Session } from "./session";
import { firstOpen, setupOf, whereToType, type SetupStep } from "./setup";

export type NextStep =
  /** `at`: where the first thing to correct stands; null: the step's own part. */
  | { readonly type: "fill"; readonly step: SetupStep; readonly open: number; readonly at: Place | null }
  | { readonly type: "check" }
  | { readonly type: "generate" }
  | { readonly type: "regenerate"; readonly cells: number }
  | { readonly type: "decide"; readonly wishes: number }
  | { readonly type: "mend"; readonly broken: number; readonly at: Place }
  | { readonly type: "checkAgain"; readonly lines: number }
  /** Texts past keeping that a check of the reports came upon. */
  | { readonly type: "oldTexts"; readonly entries: number }
  /** What has to be done first, or what comes next, is done at another place. */
  | { readonly type: "place"; readonly place: PanePlace; readonly because: "unfilled" | "notSplit" | "split" | "filled" }
  /** Months of the plan are counted from 1. */
  | { readonly type: "monthly" | "takeIn" | "close"; readonly month: number }
  | { readonly type: "dashboard" }
  | { readonly type: "goalCards" | "scoreSheets" | "lab" };

type Known = Pick<Session, "plan" | "truth" | "year" | "checked">;

/** @param today by the user's calendar: "2026-07-01" */
export function nextStep(place: PanePlace, known: Known, today: string): NextStep | null {
  const { plan, truth } = known;
  if (plan.type === "None") return null;
  if (place === "prepare") return toPrepare(known);
  if (truth?.type === "Draft" || (truth === null && plan.type === "Draft")) return { type: "place", place: "prepare", because: "unfilled" };
  if (truth === null) return null;
  if (place === "check") return toCheck(truth, known);
  if (truth.type === "Typed") return place === "split" ? { type: "generate" } : { type: "place", place: "split", because: "notSplit" };
  switch (place) {
    case "split":
      if (truth.wishes.length > 0) return { type: "decide", wishes: truth.wishes.length };
      return truth.behind > 0 ? { type: "regenerate", cells: truth.behind } : { type: "place", place: "follow", because: "split" };
    case "follow":
      return toFollow(known, hasAny(truth.sheets, F4), today);
    case "review":
      if (!hasAny(truth.sheets, F9)) return { type: "goalCards" };
      return { type: hasAny(truth.sheets, F10) ? "lab" : "scoreSheets" };
  }
}

function toPrepare({ plan, truth }: Pick<Known, "plan" | "truth">): NextStep | null {
  const setup = setupOf({ plan, truth });
  if (setup === null) return { type: "check" };
  const step = firstOpen(setup);
  if (step !== null) return { type: "fill", step, open: setup[step].length, at: whereToType(step, setup) };
  return { type: "place", place: "split", because: "filled" };
}

function toCheck(truth: Exclude<NonNullable<Session["truth"]>, { readonly type: "Draft" }>, { checked }: Known): NextStep {
  const checks = truth.type === "Typed" ? null : truth.checks;
  if (checks !== null && checks.firstBroken !== null) return { type: "mend", broken: checks.lines - checks.held, at: checks.firstBroken };
  if (checked?.type === "Checked" && checked.oldTexts > 0) return { type: "oldTexts", entries: checked.oldTexts };
  return checks === null ? { type: "check" } : { type: "checkAgain", lines: checks.lines };
}

/** Months that have ended come in before others are planned. */
function toFollow({ plan, year }: Known, hasMonthly: boolean, today: string): NextStep | null {
  if (plan.type !== "Ready" || year.type !== "Ready") return null;
  const { closed, reported } = year.state;
  const last = Math.max(closed, ...reported);
  const ended = endedMonths(plan.summary.starts, today);
  if (last < ended) return { type: hasMonthly ? "takeIn" : "monthly", month: last + 1 };
  if (last > closed) return { type: "close", month: last };
  return hasMonthly || last === MONTHS ? { type: "dashboard" } : { type: "monthly", month: last + 1 };
}

/** How many of the plan's months are over. */
function endedMonths(starts: string, today: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7));
  return Math.min(Math.max(months(today) - months(starts), 0), MONTHS);
}

function hasAny(sheets: readonly string[], form: Form): boolean {
  return sheets.some((key) => form.owns(key));
}
