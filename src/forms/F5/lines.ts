import { NO_ACTION, type Action, type ExpectedContract } from "../../plan/inputs/action";
import type { Inputs } from "../../plan/inputs/inputs";
import { amount } from "../../plan/numbers/amount";
import { isHolder } from "../../plan/reports/expected";
import type { WorkMonth } from "../handed/workMonth";
import type { GoalF5 } from "./goals";

/** A line of what is expected; null: a free one. */
export interface ExpectedLine {
  readonly entry: ExpectedContract;
  readonly isFree: boolean;
}

export interface LinesF5 {
  readonly actions: readonly Action[];
  readonly expected: readonly ExpectedLine[];
}

/** At least so many lines, and free ones beside what is known. */
const [LEAST, FREE] = [6, 5];

/** What a manager means to do, goal by goal, and what he expects, by month; with free lines. What is over is left out. */
export function linesF5({ actions: all }: Inputs, goals: readonly GoalF5[], { manager, freeId }: WorkMonth, month: number): LinesF5 {
  const own = all.filter((action) => action.manager === manager);
  const place = (action: Action): number => {
    const found = goals.findIndex(({ goal }) => JSON.stringify(goal) === JSON.stringify(action.goal));
    return found < 0 ? goals.length : found;
  };
  const known = own
    .filter((action) => !isHolder(action) && (action.status === "open" || (action.goal?.to ?? month) >= month))
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const expected = own
    .flatMap(({ forecast }) => forecast)
    .filter((one) => one.month >= month)
    .sort((a, b) => a.month - b.month || (a.id < b.id ? -1 : 1));
  const [actionId, expectedId] = [freeId("actions", known), freeId("actions", [...expected, "expected"] as readonly object[])];
  const free = (count: number): readonly null[] => Array<null>(Math.max(FREE, LEAST - count)).fill(null);
  return {
    actions: [...known, ...free(known.length).map(() => ({ ...NO_ACTION, id: actionId(), manager }))],
    expected: [
      ...expected.map((entry) => ({ entry, isFree: false })),
      ...free(expected.length).map(() => ({
        entry: { id: `e:${expectedId()}`, client: "", product: 0, metric: 0, month: 0, amount: amount(0) },
        isFree: true,
      })),
    ],
  };
}
