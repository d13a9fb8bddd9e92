import * as v from "valibot";
import { withIds } from "../../reports/ids";
import { eachWithId, yearList } from "./yearList";
import { date, fields, required, text } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");

const entry = fields({
  id: some,
  manager: required,
  date: v.optional(date, ""),
  time: some,
  place: some,
  client: some,
  content: some,
  purpose: some,
  result: some,
  visit: some,
});

/** What managers did (工作日志, F8). */
export const log = yearList(
  "log",
  entry,
  (given, { people, at }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    client: people.client(given.client),
  }),
  said,
  eachWithId("log", (all) => withIds("log", all)),
);
