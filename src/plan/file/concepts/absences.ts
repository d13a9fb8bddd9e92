import * as v from "valibot";
import { ABSENCE_KINDS } from "../../inputs/absence";
import { checkDays, yearList } from "./yearList";
import { date, fields, oneOf, required } from "../fields/fields";
import { said } from "../fields/said";

const absence = fields({
  manager: required,
  from: v.optional(date, ""),
  to: v.optional(date, ""),
  kind: v.optional(oneOf(ABSENCE_KINDS), "other"),
});

/** Days on which managers are away. A single day needs no last one. */
export const absences = yearList(
  "absences",
  absence,
  (given, { people, at, report }) => {
    if (given.from === "") report([...at, "from"], { type: "Missing" });
    checkDays(given, at, report);
    return { ...given, manager: people.manager(given.manager, [...at, "manager"]), to: given.to === "" ? given.from : given.to };
  },
  said,
);
