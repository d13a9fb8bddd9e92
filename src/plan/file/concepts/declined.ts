import * as v from "valibot";
import { eachDifferent, yearList } from "./yearList";
import { date, fields, required, text } from "../fields/fields";
import { said } from "../fields/said";

const words = v.optional(text, "");

const one = fields({ id: required, on: v.optional(date, ""), manager: required, entry: words, field: words, text: words });

/** What came back and was not taken over. */
export const declined = yearList(
  "declined",
  one,
  (given, { people, at }) => ({ ...given, manager: people.manager(given.manager, [...at, "manager"]) }),
  said,
  eachDifferent("declined", "id", ({ id }) => id),
);
