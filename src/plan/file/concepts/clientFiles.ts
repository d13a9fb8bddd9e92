import * as v from "valibot";
import { checkDays, eachDifferent, yearList } from "./yearList";
import { date, fields, list, month, required, text, whole } from "../fields/fields";
import { said } from "../fields/said";

/** More than any employer has. */
const MOST_STAFF = 10_000_000;

const some = v.optional(text, "");
const day = v.optional(date, "");

const contract = fields({ product: some, users: v.optional(whole(0, MOST_STAFF)), from: day, to: day });

const clientFile = fields({
  client: required,
  industry: some,
  staff: v.optional(whole(0, MOST_STAFF)),
  address: some,
  contracts: v.optional(list(contract), []),
  competitorProducts: some,
  needs: some,
  note: some,
  left: v.optional(month),
  leftReason: some,
  updated: day,
});

/** What is known of clients (集团客户档案), one file each. */
export const clientFiles = yearList(
  "clientFiles",
  clientFile,
  ({ staff = null, left = null, ...given }, { people, at, report }) => ({
    ...given,
    client: people.client(given.client),
    staff,
    contracts: given.contracts
      .map(({ users = null, ...own }, i) => {
        checkDays(own, [...at, "contracts", i], report);
        return { ...own, product: people.product(own.product), users };
      })
      .filter((one) => Object.keys(said(one)).length > 0),
    left,
  }),
  ({ contracts, ...own }) => ({ ...said(own), ...(contracts.length > 0 && { contracts: contracts.map(said) }) }),
  eachDifferent("clientFiles", "client", ({ client }) => client),
);
