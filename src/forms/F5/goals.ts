import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import { isReported } from "../../plan/course/report";
import type { ActionGoal } from "../../plan/inputs/action";
import type { Inputs } from "../../plan/inputs/inputs";
import { netOf } from "../../plan/progress/netOf";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import type { ManagerMonth } from "../form/managerMonth";
import { PART } from "../parts/heading";
import type { Texts } from "../texts";
import { handedWords } from "../handed/words";

/** A goal of a manager, in words and in whole units. */
export interface GoalF5 {
  readonly goal: ActionGoal;
  readonly label: string;
  readonly period: string;
  readonly planned: number;
  readonly done: number;
}

const QUARTER = 3;

/** Of each metric the year, this quarter and this month; of each product the quarter; and what actions are for beside these. */
export function goalsF5(course: Course, texts: Texts, { manager, month }: ManagerMonth): readonly GoalF5[] {
  const { inputs } = course.current;
  const first = month - ((month - 1) % QUARTER);
  const goal = (metric: number, horizon: ActionGoal["horizon"], from: number, to: number, product: number | null = null): ActionGoal => ({
    metric,
    product,
    client: null,
    horizon,
    from,
    to,
  });
  const own = inputs.metrics.flatMap((_, metric) => [
    goal(metric, "year", 1, MONTHS),
    goal(metric, "quarter", first, first + QUARTER - 1),
    goal(metric, "month", month, month),
    ...(inputs.products.length > 1
      ? inputs.products.map((_, product) => goal(metric, "quarter", first, first + QUARTER - 1, product))
      : []),
  ]);
  const known = inputs.actions.flatMap((action) => (action.manager === inputs.managers[manager]?.id && action.goal ? [action.goal] : []));
  const all = new Map([...own, ...known].map((one) => [JSON.stringify(one), one]));
  return [...all.values()].map((one) => ({ goal: one, ...wordsOf(one, inputs, texts), ...figuresOf(course, manager, one) }));
}

/** A goal in words: what, of whom and when. */
export function wordsOf(goal: ActionGoal, inputs: Inputs, texts: Texts): Pick<GoalF5, "label" | "period"> {
  const { month, shortMonths } = texts.forms.calendar;
  const [from, to] = [calendarMonth(inputs, goal.from - 1), calendarMonth(inputs, goal.to - 1)];
  const isYear = goal.from === 1 && goal.to === MONTHS;
  const period = isYear ? handedWords(texts).F5.year : goal.from === goal.to ? month(from) : shortMonths(from, to);
  const client = goal.client === null ? "" : (inputs.clients.find(({ id }) => id === goal.client)?.name ?? goal.client);
  const parts = [inputs.metrics[goal.metric]?.name ?? "", goal.product === null ? "" : (inputs.products[goal.product]?.name ?? ""), client];
  return { label: [...parts, period].filter((part) => part !== "").join(PART), period };
}

/** As the monthly plan has them: the year's plan is the one in force, what months asked for is what they asked for. */
function figuresOf(course: Course, manager: number, { metric, product, client, horizon, from, to }: ActionGoal) {
  const { current, planned: asking, reported } = course;
  const { accounts, inputs } = current;
  const asked = (horizon === "year" ? current : asking).cubes[metric]?.leaves;
  const net = netOf(course, metric);
  let [planned, done] = [0, 0];
  inputs.products.forEach((_, at) => {
    if (product !== null && product !== at) return;
    accounts.forEach((account, row) => {
      if (account.manager !== manager || (client !== null && inputs.clients[account.client ?? -1]?.id !== client)) return;
      for (let month = from - 1; month < to; month++) {
        const leaf = (at * accounts.length + row) * MONTHS + month;
        planned += asked?.[leaf] ?? 0;
        if (isReported(reported, metric, at, row, month)) done += net[leaf] ?? 0;
      }
    });
  });
  return { planned, done };
}
