import type { Course } from "../../plan/course/courseOf";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { columnName, onSheet } from "../../sheet/place/address";
import type { ManagerMonth } from "../form/managerMonth";
import type { WorkMonth } from "../handed/workMonth";
import type { Texts } from "../texts";
import { F5 } from "./form";
import { goalsF5 } from "./goals";
import { linesF5 } from "./lines";
import { columnOf, EXPECTED, rowsF5 } from "./places";

/** How many contracts a manager expects in the month that F5 is of: a formula that counts its lines, and what it gives. */
export function expectedIn(course: Course, texts: Texts, of: ManagerMonth, month: WorkMonth) {
  const { inputs } = course.current;
  const goals = goalsF5(course, texts, of);
  const { actions, expected } = linesF5(inputs, goals, month, of.month);
  const { expected: first, expectedCount } = rowsF5(goals.length, actions.length, expected.length, inputs.metrics.length);
  const column = (field: "client" | "month"): string => {
    const name = columnName(columnOf(EXPECTED[field]));
    return onSheet(F5.keyOf(month.manager), `$${name}$${first + 1}:$${name}$${first + expectedCount}`);
  };
  const name = texts.forms.calendar.month(calendarMonth(inputs, of.month - 1));
  return {
    formula: `SUMPRODUCT((${column("client")}<>"")*(${column("month")}="${name}"))`,
    count: expected.filter(({ entry, isFree }) => !isFree && entry.client !== "" && entry.month === of.month).length,
  };
}
