import { isFollowed, type FollowUp } from "../../inputs/followUp";
import type { Finding } from "./finding";

/** 新, 持续, 已消除. */
export type Status = "new" | "continuing" | "gone";

/** A finding, or what is left of one: it is gone, but somebody has followed it up. */
export type Followed =
  | { readonly finding: Finding; readonly followUp: FollowUp | null; readonly status: "new" | "continuing" }
  | { readonly finding: null; readonly followUp: FollowUp; readonly status: "gone" };

/**
 * Findings of a check with what became of them. One that was followed up never goes away, also when it is found no longer.
 *
 * @param seen since which day each was known, by id; @param on the day of checking
 */
export function followed(
  findings: readonly Finding[],
  followUps: readonly FollowUp[],
  seen: ReadonlyMap<string, string>,
  on: string,
): readonly Followed[] {
  const known = new Map(followUps.filter(isFollowed).map((one) => [one.finding, one]));
  const found = findings.map((finding): Followed => {
    const followUp = known.get(finding.id) ?? null;
    known.delete(finding.id);
    const since = seen.get(finding.id) ?? (followUp === null ? on : "");
    return { finding, followUp, status: since === on ? "new" : "continuing" };
  });
  return [...found, ...[...known.values()].map((followUp): Followed => ({ finding: null, followUp, status: "gone" }))];
}
