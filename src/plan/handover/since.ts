import type { Beginning } from "../inputs/change";
import type { CalendarInputs } from "../periods/calendarMonths";
import { partOfMonth, type PartOfMonth } from "../periods/partOfMonth";

/** From when on others are in charge. */
export interface Since {
  /** Position of the first period in which they are. */
  readonly period: number;
  /** How much of that period is theirs, where they begin within it; null: all of it. */
  readonly part: Pick<PartOfMonth, "days" | "of"> | null;
}

/** From a month of a plan by months on, 1–12, or from a day within it. */
export function since(plan: CalendarInputs, { month, firstDay }: Beginning): Since {
  const period = month - 1;
  const part = firstDay === undefined ? null : partOfMonth(plan, period, firstDay, null);
  return { period, part: part === null || part.days === part.of ? null : part };
}

/** Whether anything of a manager's or a client's year stays with whoever was in charge before. */
export function staysBehind({ period, part }: Since): boolean {
  return period > 0 || part !== null;
}
