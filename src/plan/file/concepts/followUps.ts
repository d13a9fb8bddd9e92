import * as v from "valibot";
import { RULE_NUMBERS } from "../../inputs/checking";
import { FOLLOW_UP_HOWS, FOLLOW_UP_OUTCOMES } from "../../inputs/followUp";
import { checkDays, eachDifferent, yearList } from "./yearList";
import { date, fields, oneOf, required, text, truth, whole } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");
const day = v.optional(date, "");

const followUp = fields({
  finding: required,
  rule: v.optional(whole(1, RULE_NUMBERS.length)),
  manager: some,
  from: day,
  to: day,
  fact: some,
  answer: some,
  how: v.optional(oneOf(FOLLOW_UP_HOWS)),
  date: day,
  by: some,
  outcome: v.optional(oneOf(FOLLOW_UP_OUTCOMES)),
  note: some,
  st: v.optional(truth, false),
});

/** What became of findings, once each. */
export const followUps = yearList(
  "followUps",
  followUp,
  ({ rule = null, how = null, outcome = null, ...given }, { people, at, report }) => {
    checkDays(given, at, report);
    const manager = given.manager === "" ? "" : people.manager(given.manager, [...at, "manager"]);
    return { ...given, rule, how, outcome, manager };
  },
  said,
  eachDifferent("followUps", "finding", ({ finding }) => finding),
);
