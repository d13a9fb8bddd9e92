import * as v from "valibot";
import { RULE_NUMBERS } from "../../inputs/checking";
import { yearList } from "./yearList";
import { date, fields, list, text, whole } from "../fields/fields";
import { said } from "../fields/said";

const line = fields({
  on: v.optional(date, ""),
  by: v.optional(text, ""),
  rules: v.optional(list(whole(1, RULE_NUMBERS.length)), []),
});

/** When the reports were checked, by whom and by which rules. */
export const checkLog = yearList(
  "checkLog",
  line,
  (given) => ({ ...given, rules: RULE_NUMBERS.filter((rule) => given.rules.includes(rule)) }),
  said,
);
