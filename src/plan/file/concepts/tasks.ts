import * as v from "valibot";
import { MOST_HOURS } from "../../calendar/hours";
import { BEST_RATING, LINES_A_DAY, TASK_STATUSES, type Rating } from "../../inputs/dayTask";
import { withIds } from "../../reports/ids";
import { eachWithId, yearList } from "./yearList";
import { date, fields, oneOf, required, text, truth, upTo, whole } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");

const rating = v.lazy((input): v.GenericSchema<Rating> => (typeof input === "string" ? text : whole(1, BEST_RATING)));

const task = fields({
  id: some,
  manager: required,
  date: v.optional(date, ""),
  line: whole(1, LINES_A_DAY),
  time: some,
  task: some,
  status: v.optional(oneOf(TASK_STATUSES), "open"),
  rating: v.optional(rating),
  important: v.optional(truth),
  urgent: v.optional(truth),
  hours: v.optional(upTo(MOST_HOURS)),
});

/** Lines of the daily lists (客户经理工作日清表, F7). */
export const tasks = yearList(
  "tasks",
  task,
  ({ rating = null, important = null, urgent = null, hours = null, ...given }, { people, at }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    rating,
    important,
    urgent,
    hours,
  }),
  // Not urgent is something else than not decided.
  ({ important, urgent, ...own }) => ({ ...said(own), ...(important !== null && { important }), ...(urgent !== null && { urgent }) }),
  eachWithId("tasks", (all) => withIds("tasks", all)),
);
