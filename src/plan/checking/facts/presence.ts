import { dayOf } from "../../calendar/date";
import type { Inputs, Manager } from "../../inputs/inputs";
import { folded } from "../../typed/name";
import type { Span } from "./span";

/** Working days at the beginning in which nobody is held to anything. */
const SETTLING_IN = 20;

/** When somebody is there, and may be asked for anything. */
export interface Presence {
  /** The first day that counts, after the first twenty working days of whoever joins in the year; the last one before leaving. */
  readonly span: Span;
  /** Days of absences. */
  readonly away: ReadonlySet<number>;
}

/** null: a placeholder, who is nobody. */
export function presenceOf(
  inputs: Pick<Inputs, "absences" | "changes">,
  manager: Pick<Manager, "id" | "name" | "from" | "firstDay" | "lastDay">,
  months: readonly Span[],
  isWorked: (day: number) => boolean,
): Presence | null {
  const isHe = (name: string): boolean => name === manager.id || folded(name) === folded(manager.name);
  if (inputs.changes.some((change) => change.type === "leave" && change.placeholder !== null && isHe(change.placeholder))) return null;
  const away = new Set<number>();
  for (const { manager: who, from, to } of inputs.absences) {
    const [first, last] = [dayOf(from), dayOf(to)];
    if (isHe(who) && first !== null && last !== null) for (let day = first; day <= last; day++) away.add(day);
  }
  const begin = months[0]?.from ?? 0;
  let from = dayOf(manager.firstDay ?? "") ?? months[manager.from - 1]?.from ?? 0;
  if (from > begin) for (let left = SETTLING_IN; left > 0; from++) if (isWorked(from)) left--;
  const leaving = inputs.changes.find((change) => change.type === "leave" && isHe(change.manager));
  const left = leaving?.type === "leave" ? (dayOf(leaving.firstDay ?? "") ?? months[leaving.month - 1]?.from) : undefined;
  const last = Math.min((left ?? Infinity) - 1, dayOf(manager.lastDay ?? "") ?? Infinity);
  return { span: { from, to: last }, away };
}
