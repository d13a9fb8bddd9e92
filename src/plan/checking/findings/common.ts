import type { Fact } from "../rules/found";
import type { Finding } from "./finding";

/** A rule that finds more of the team than this says more about the form than about people. */
const SHARE = 1 / 4;

/** Of fewer nobody says “most”. */
const LEAST = 3;

/** Findings of a kind that more than a quarter of the team has are notes, and say so. */
export function withCommon(findings: readonly Finding[], people: number): readonly Finding[] {
  const found = new Map<Fact["type"], Set<string>>();
  for (const { fact, manager } of findings) if (manager !== null) found.set(fact.type, (found.get(fact.type) ?? new Set()).add(manager));
  return findings.map((finding) => {
    const many = found.get(finding.fact.type)?.size ?? 0;
    return finding.manager !== null && many >= LEAST && many > people * SHARE ? { ...finding, level: "note", isCommon: true } : finding;
  });
}
