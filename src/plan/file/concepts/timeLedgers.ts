import * as v from "valibot";
import { HOURS_A_DAY } from "../../calendar/hours";
import { LEDGER_YEARS } from "../../inputs/timeLedger";
import { eachOnce, who, whoOf } from "../checking/who";
import { fields, list, required, upTo, whole } from "../fields/fields";
import { concept } from "./concept";

/** Longer than anybody works or lives on. */
const LONGEST = 100;

const ledger = fields({
  who,
  years: v.optional(whole(1, LONGEST), LEDGER_YEARS),
  items: v.optional(list(fields({ item: required, hours: v.optional(upTo(HOURS_A_DAY)) })), []),
});

/** Where somebody's days go; one ledger a person. That the hours are more than a day has is told on the sheet, and stops nothing. */
export const timeLedgers = concept({
  fields: { timeLedgers: v.optional(list(ledger), []) },
  blank: { timeLedgers: [] },
  check: (file, known, report) => {
    const people = eachOnce("timeLedgers", file.timeLedgers, known.managers, report);
    return {
      timeLedgers: file.timeLedgers.map(({ who: given, years, items }, i) => ({
        who: people[i] ?? given,
        years,
        items: items.map(({ item, hours = null }) => ({ item, hours })),
      })),
    };
  },
  // Left out where there is nothing, as all lists of people are.
  toFile: ({ timeLedgers: all }) =>
    all.length === 0
      ? {}
      : {
          timeLedgers: all.map(({ who: person, years, items }) => ({
            ...whoOf(person),
            years,
            items: items.map(({ item, hours }) => ({ item, ...(hours !== null && { hours }) })),
          })),
        },
});
