import * as v from "valibot";
import { CREDIBILITIES } from "../../inputs/competitor";
import { withIds } from "../../reports/ids";
import { eachWithId, yearList } from "./yearList";
import { date, fields, oneOf, required, text } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");

const news = fields({
  id: some,
  manager: required,
  date: v.optional(date, ""),
  client: some,
  competitor: some,
  news: some,
  product: some,
  source: some,
  credibility: v.optional(oneOf(CREDIBILITIES)),
  impact: some,
  action: some,
  outcome: some,
});

/** What was heard of competitors (竞争对手动态信息报告). */
export const competitors = yearList(
  "competitors",
  news,
  ({ credibility = null, ...given }, { people, at }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    client: people.client(given.client),
    product: people.product(given.product),
    credibility,
  }),
  said,
  eachWithId("competitors", (all) => withIds("competitors", all)),
);
