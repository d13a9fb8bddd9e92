import { isStopgap } from "./stopgap";
import type { Detail, Path, Problem } from "../../problem/problem";

/** Collects problems; silent about places that have been complained about already, and about what follows from them. */
export interface Report {
  (at: Path, detail: Detail, level?: Problem["level"]): void;
}

/** A report that adds to `problems`, whose first entries are mistakes of shape that were mended. */
export function reportTo(problems: Problem[]): Report {
  const mended = problems.map(({ at }) => at);
  return (at, detail, level = "error") => {
    const follows = mended.some((place) => overlap(place, at)) || at.some(isStopgap) || isUnsure(detail);
    if (!follows) problems.push({ level, at, detail });
  };
}

/** Is one of the places inside the other? */
function overlap(a: Path, b: Path): boolean {
  return a.slice(0, b.length).every((key, i) => key === b[i]);
}

/** A reference to something unknown means nothing while the known ones are missing or broken themselves. */
function isUnsure(detail: Detail): boolean {
  return "known" in detail && (detail.known.length === 0 || detail.known.some(isStopgap));
}
