import type { Path, Problem } from "../../plan/problem";

/**
 * A cell that shows #REF! is told once: the plan's checks then miss the value, and say so at the same place or inside it. Those
 * echoes are left out of `checked`; all else stays.
 */
export function withoutEchoes(checked: readonly Problem[], read: readonly Problem[]): readonly Problem[] {
  const told = read.filter(({ level }) => level === "error").map(({ at }) => at);
  return checked.filter(({ at }) => !told.some((place) => contains(place, at)));
}

function contains(outer: Path, inner: Path): boolean {
  return outer.length > 0 && outer.every((key, position) => key === inner[position]);
}
