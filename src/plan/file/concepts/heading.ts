import * as v from "valibot";
import { LANGUAGES } from "../../inputs/inputs";
import { month, text, whole } from "../fields/fields";
import { says } from "../fields/wrong";
import { concept } from "./concept";

/** Whose plan it is, in which language, and of which year. */
export const heading = concept({
  fields: {
    version: v.literal(
      1,
      says((found) => (found === "" ? { type: "Missing" } : { type: "UnknownVersion", found })),
    ),
    language: v.optional(
      v.picklist(
        LANGUAGES,
        says((found) => ({ type: "NotInList", found, allowed: LANGUAGES })),
      ),
      "zh-CN",
    ),
    team: v.optional(text, ""),
    supervisor: v.optional(text, ""),
    year: whole(1900, 9999),
    /** Calendar month that the plan's first month is. */
    firstMonth: v.optional(month, 1),
  },
  blank: { language: "zh-CN", team: "", supervisor: "", year: 1900, firstMonth: 1 },
  check: ({ language, team, supervisor, year, firstMonth }) => ({ language, team, supervisor, year, firstMonth }),
  toFile: ({ language, team, supervisor, year, firstMonth }) => ({ version: 1 as const, language, team, supervisor, year, firstMonth }),
});
