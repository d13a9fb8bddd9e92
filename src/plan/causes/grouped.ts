import type { Path, Problem } from "../problem/problem";
import { folded } from "../typed/name";

/** What has one cause: the first place where it shows, and all others. */
export interface Cause<T> {
  readonly first: T;
  readonly alike: readonly T[];
}

/**
 * Problems by what is to be mended, in the order of the first of each: a name that nobody has is one cause wherever it is typed, clients
 * to be are one together, and what is wrong in one column of a list is one cause in all of its rows. All else stands for itself.
 */
export function grouped<T extends { readonly problem: Problem }>(all: readonly T[]): readonly Cause<T>[] {
  const causes = new Map<string, { readonly first: T; readonly alike: T[] }>();
  all.forEach((one, position) => {
    const key = causeOf(one.problem) ?? String(position);
    const cause = causes.get(key);
    if (cause) cause.alike.push(one);
    else causes.set(key, { first: one, alike: [] });
  });
  return [...causes.values()];
}

/** Null: no other has the same. */
function causeOf({ level, at, detail }: Problem): string | null {
  switch (detail.type) {
    case "UnknownManager":
    case "UnknownProduct":
    case "UnknownMetric":
    case "UnknownClient":
      return JSON.stringify([level, detail.type, folded(detail.name)]);
    // Several are welcome, each with nobody of a similar name, and there is nothing to be mended.
    case "Prospect":
      return detail.meant === undefined ? JSON.stringify([level, detail.type]) : null;
    default:
      return typeof at[1] === "number" ? JSON.stringify([level, detail.type, columnOf(at)]) : null;
  }
}

/** ["clients", 2, "manager"] → ["clients", "manager"] */
function columnOf(at: Path): Path {
  return at.filter((step) => typeof step === "string");
}
