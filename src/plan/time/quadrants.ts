import { serialOf } from "../calendar/date";
import type { Priority } from "../inputs/priority";

/**
 * Four quadrants of what there is to do: A, gravel (碎石), is important and urgent; B, stones (石块), important but not urgent; C, sand (细沙),
 * urgent but not important; D, water (水), neither. Whoever puts the big stones into the bucket first gets everything in.
 */
export const QUADRANTS = ["A", "B", "C", "D"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The order into the bucket when a week is planned. */
export const INTO_BUCKET: readonly Quadrant[] = ["B", "A", "C", "D"];

/** Null while one of the two is not decided. */
export function quadrantOf({ important, urgent }: Pick<Priority, "important" | "urgent">): Quadrant | null {
  if (important === null || urgent === null) return null;
  return important ? (urgent ? "A" : "B") : urgent ? "C" : "D";
}

/**
 * The place of each task, from 1: by quadrant, then by when it is due, those without a day last; then in the given order.
 *
 * @param day in a list for one day, what is important, urgent and due by then stands first; null: for a week
 */
export function bucketOrder(tasks: readonly Priority[], day: string | null): readonly (number | null)[] {
  const keys = tasks.map((task) => keyOf(task, day));
  const sorted = [...tasks.keys()].filter((task) => keys[task] != null).sort((a, b) => compare(keys[a], keys[b]) || a - b);
  const places = new Map(sorted.map((task, place) => [task, place + 1]));
  return tasks.map((_, task) => places.get(task) ?? null);
}

type Key = readonly [place: number, due: number];

function keyOf(task: Priority, day: string | null): Key | null {
  const quadrant = quadrantOf(task);
  if (quadrant === null) return null;
  const due = serialOf(task.due) ?? Infinity;
  const isNow = quadrant === "A" && day !== null && due <= (serialOf(day) ?? 0);
  return [isNow ? 0 : INTO_BUCKET.indexOf(quadrant) + 1, due];
}

function compare(a: Key | null | undefined, b: Key | null | undefined): number {
  if (!a || !b) return 0;
  return a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]);
}
