import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { groupedText } from "../typed/units";
import type { Revision, RevisionReason } from "../inputs/change";

/**
 * When a target may be revised (目标修正). A better environment moves it up, a worse one moderately down, one as expected not at all; a
 * sudden event or a minimum that cannot be met moves it down; strategy moves it either way. A manager's effort is no reason.
 */
const DIRECTIONS: Readonly<Record<RevisionReason, "up" | "down" | "either" | "none">> = {
  better: "up",
  worse: "down",
  asExpected: "none",
  strategy: "either",
  event: "down",
  minimum: "down",
  effort: "none",
};

/** A worse environment moves a target moderately: by more than a fifth is worth a second look. */
const MODERATE = 0.2;

/**
 * What stands against a revision, or is worth a second look; places are within
 * the change. @param before the year's total, in whole units
 */
export function reasonProblem({ inputs }: Plan, { reason, total, metric }: Revision, before: number): Problem | null {
  if (reason === "effort") return { level: "error", at: ["reason"], detail: { type: "EffortIsNoReason" } };
  if (total === before) return { level: "notice", at: ["total"], detail: { type: "NothingChanges" } };
  const allowed = DIRECTIONS[reason];
  const { unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
  if (allowed !== "either" && allowed !== (total > before ? "up" : "down")) {
    return {
      level: "error",
      at: ["total"],
      detail: {
        type: "WrongDirection",
        because: reason,
        direction: allowed,
        from: groupedText(before, unit),
        to: groupedText(total, unit),
      },
    };
  }
  const cut = 1 - total / before;
  return reason === "worse" && cut > MODERATE
    ? { level: "notice", at: ["total"], detail: { type: "RevisedMuch", percent: Math.round(cut * 100) } }
    : null;
}
