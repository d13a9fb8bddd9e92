import * as v from "valibot";
import { VISIT_BY, VISIT_RESULTS, VISIT_STATUSES } from "../../inputs/visit";
import { withIds } from "../../reports/ids";
import { eachWithId, yearList } from "./yearList";
import { date, fields, list, oneOf, required, text } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");

const visit = fields({
  id: some,
  manager: required,
  date: v.optional(date, ""),
  time: some,
  place: some,
  client: some,
  contact: some,
  title: some,
  phone: some,
  purpose: some,
  results: v.optional(list(oneOf(VISIT_RESULTS)), []),
  status: v.optional(oneOf(VISIT_STATUSES), "planned"),
  movedTo: v.optional(date, ""),
  by: v.optional(oneOf(VISIT_BY)),
  reason: some,
});

/** Visits that were planned, and what came of them (客户经理拜访计划表, F6). */
export const visits = yearList(
  "visits",
  visit,
  ({ by = null, ...given }, { people, at }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    client: people.client(given.client),
    results: VISIT_RESULTS.filter((result) => given.results.includes(result)),
    by,
  }),
  said,
  eachWithId("visits", (all) => withIds("visits", all)),
);
