import * as v from "valibot";
import { dayOf } from "../../calendar/date";
import { MOST_HOURS } from "../../calendar/hours";
import { dayOutside, monthStarts } from "../checking/beginning";
import { personOf, who, whoOf } from "../checking/who";
import { date, fields, list, required, truth, upTo } from "../fields/fields";
import { concept } from "./concept";

const priority = fields({
  who,
  task: required,
  important: v.optional(truth),
  urgent: v.optional(truth),
  hours: v.optional(upTo(MOST_HOURS)),
  due: v.optional(date, ""),
});

/** What people have to do, by importance and urgency, each person's in the order in which it was written down. */
export const priorities = concept({
  fields: { priorities: v.optional(list(priority), []) },
  blank: { priorities: [] },
  check: (file, known, report) => {
    const isManager = new Set(known.managers.map(({ id }) => id));
    const starts = monthStarts(known);
    return {
      priorities: file.priorities.map(({ important = null, urgent = null, hours = null, ...given }, i) => {
        const person = personOf(given.who, known.managers);
        const day = dayOf(given.due);
        // Managers' tasks go into their daily lists, of which there are some for every month of the plan.
        if (isManager.has(person) && day !== null && (day < (starts[0] ?? day) || day >= (starts.at(-1) ?? day)))
          report(["priorities", i, "due"], { ...dayOutside(known, day), type: "DueOutsidePlan" }, "notice");
        return { ...given, who: person, important, urgent, hours };
      }),
    };
  },
  toFile: ({ priorities: all }) =>
    all.length === 0
      ? {}
      : {
          priorities: all.map(({ who: person, task, important, urgent, hours, due }) => ({
            ...whoOf(person),
            task,
            ...(important !== null && { important }),
            ...(urgent !== null && { urgent }),
            ...(hours !== null && { hours }),
            ...(due !== "" && { due }),
          })),
        },
});
