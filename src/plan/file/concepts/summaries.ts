import * as v from "valibot";
import { REPORT_KINDS } from "../../inputs/logEntry";
import { checkDays, eachDifferent, yearList } from "./yearList";
import { date, fields, oneOf, required, text } from "../fields/fields";
import { said } from "../fields/said";

const day = v.optional(date, "");

const summary = fields({
  manager: required,
  kind: v.optional(oneOf(REPORT_KINDS), "week"),
  from: day,
  to: day,
  text: v.optional(text, ""),
  submitted: day,
  received: day,
});

/** Summaries of days or weeks, with the day on which they were handed in; one a manager and period. */
export const summaries = yearList(
  "summaries",
  summary,
  (given, { people, at, report }) => {
    checkDays(given, at, report);
    return { ...given, manager: people.manager(given.manager, [...at, "manager"]) };
  },
  said,
  eachDifferent("summaries", "from", ({ manager, kind, from }) => JSON.stringify([manager, kind, from])),
);
