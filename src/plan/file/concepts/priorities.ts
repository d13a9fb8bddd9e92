import * as v from "valibot";
import { MOST_HOURS } from "../../calendar/hours";
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
  check: (file, known) => ({
    priorities: file.priorities.map(({ important = null, urgent = null, hours = null, ...given }) => ({
      ...given,
      who: personOf(given.who, known.managers),
      important,
      urgent,
      hours,
    })),
  }),
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
