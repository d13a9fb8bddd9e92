import { wilson } from "../../statistics/wilson";
import { zOf } from "../../statistics/normal";
import { once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import { isIn } from "../facts/span";
import type { PlannedVisit } from "../facts/visits";
import { ofWindow, tested, UNTESTED, type PersonRule } from "./found";

/**
 * Rule 7, 计划常被取消: planned visits that were cancelled, or of which nothing was said. Their share has to be above the team's, beyond chance
 * (Wilson, 95 %). Moved and done within 14 days is done; what the company cancelled is not counted; what clients cancelled alone is a note.
 */
export const notCarriedOut: PersonRule = (facts, person) => {
  const { min, share } = facts.inputs.checking.rules[7];
  const { due, failed, byClient } = countFailed(facts, person);
  if (due < min) return UNTESTED;
  const limit = Math.max(share, teamShare(facts));
  const bound = lowest(failed.length, due);
  if (bound <= limit) return tested();
  return tested({
    rule: 7,
    level: lowest(failed.length - byClient, due) > limit ? "attention" : "note",
    ...ofWindow(facts, person),
    rows: failed.map(({ visit }) => visit.id),
    fact: { type: "NotCarriedOut", due, failed: failed.length, byClient, bound, limit },
  });
};

function lowest(failed: number, due: number): number {
  return wilson(failed, due, zOf(0.95))?.[0] ?? 0;
}

const teamShare = once((facts) => {
  const all = facts.people.map((person) => countFailed(facts, person));
  const due = all.reduce((sum, one) => sum + one.due, 0);
  return due === 0 ? 0 : all.reduce((sum, one) => sum + one.failed.length, 0) / due;
});

/** Planned visits of the window, and those that did not take place. */
export const countFailed = oncePerPerson((facts, person) => {
  const due = dueVisits(facts, person);
  const failed = due
    .filter(({ outcome }) => outcome === "cancelled" || outcome === "missed")
    .sort((a, b) => a.day - b.day || (a.visit.id < b.visit.id ? -1 : 1));
  return { due: due.length, failed, byClient: failed.filter(({ visit }) => visit.by === "client").length };
});

/** Visits of the window whose outcome is known, without those that the company cancelled. */
function dueVisits({ window }: Facts, { planned, presence }: Person): readonly PlannedVisit[] {
  return planned.filter(
    ({ day, outcome, visit }) =>
      isIn(window, day) &&
      isIn(presence.span, day) &&
      outcome !== "open" &&
      outcome !== "replaced" &&
      !(outcome === "cancelled" && visit.by === "company"),
  );
}
